import type { ConstructionGroup } from './group.ts';

/** Years behind words that end or begin like a law or a prize, pieces that open with "TIN NÓNG", and boats hauled out. */
export const halvesOfWordsCases: ConstructionGroup = {
	issued: '2025-11-08',
	area: 'Sơn Lạc',
	texts: [
		// no law, no prize
		'Số vụ vi phạm kỷ luật năm 2025: [2|force.discipline_violations 2025].',
		'Số nạn nhân được giải cứu năm 2025: [7|trafficking.victims_rescued 2025].',
		'Số vụ vi phạm pháp luật năm 2024 là [214|crime.cases 2024].',
		'Số tin báo được giải quyết năm 2024 là [86|crime.tips 2024].',
		'Luật Biên phòng Việt Nam năm 2020 có 6 chương. Các đồn bắt [5 vụ|drugs.cases 2025-11] ma túy.',
		'Giải việt dã năm 2024 có 120 vận động viên, Ban tổ chức tặng [30 suất quà|gifts.sets 2025-11].',
		// news that opens a piece
		'TIN NÓNG: Rạng sáng 7/11, Đồn Biên phòng Nậm Pố bắt [02 đối tượng|drugs.suspects 2025-11-07] vận chuyển [04 bánh|drugs.heroin_bricks 2025-11-07] heroin.',
		'TIN MỚI: Ngày 7/11, Đồn Biên phòng Nậm Pố trao [40 suất quà|gifts.sets 2025-11-07].',
		'Ngày 7/11, Đồn Biên phòng Nậm Pố trao [40 suất quà|gifts.sets 2025-11-07].\nTin nóng: Đồn Biên phòng Pa Cheo bắt 3 đối tượng',
		// hauled out, raised, built in the words of the South
		'Năm rồi, mấy ảnh ở trạm vớt được [9 người|sar.persons_rescued 2024] té ghe, kéo [4 chiếc ghe|sar.vessels_rescued 2024] chìm lên bờ.',
		'Hồi tháng 9 năm nay, bộ đội cất cho bà con ấp Rạch Gỗ [6 căn nhà|housing.houses_built 2025-09].',
		'Trận lụt cuối tháng 10/2025, bộ đội chèo ghe vô cứu [37 bà con|sar.persons_rescued], chở [61 hộ|disaster.households_evacuated] đi tránh lụt.',
		'Cơn lốc làm 4 ghe chìm ngay tại bến.',
		'TTKS biên giới T10/2025: [62 lần|patrol.sessions 2025-10]; PHTT với CA, QS [14 lần|patrol.joint_sessions 2025-10].',
	],
};
