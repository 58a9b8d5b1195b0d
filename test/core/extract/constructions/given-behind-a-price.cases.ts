import type { ConstructionGroup } from './group.ts';

/** What is given behind the price of one, boats towed into port, what was done once, and gifts behind a launch. */
export const givenBehindAPriceCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-09-16',
			text: 'Ban tổ chức trao [3 căn nhà|housing.border_shelters 2025-09] “Mái ấm biên cương” trị giá 80 triệu đồng mỗi căn và [78 suất học bổng|gifts.sets 2025-09] cho học trò vượt khó.',
		},
		{
			on: '2025-09-16',
			text: 'Dịp này, đơn vị tặng [2 công trình nước sạch|works.public 2025-09] trị giá 90 triệu đồng mỗi công trình và [124 phần quà|gifts.sets 2025-09] cho bà con.',
		},
		{
			on: '2025-09-16',
			text: 'Ngày 14/9, chương trình trao [3 giếng khoan|works.public 2025-09-14] trị giá 30 triệu đồng mỗi giếng cùng [46 suất học bổng|gifts.sets 2025-09-14] cho học sinh nghèo.',
		},
		{
			on: '2025-09-16',
			text: 'Đơn vị hỗ trợ [10 hộ|livelihood.households_supported 2025-09], trị giá 5 triệu đồng mỗi hộ và 2 triệu đồng tiền mặt.',
		},
		{
			on: '2025-09-16',
			text: 'Đêm 14/9, Hải đội 2 lai dắt [1 tàu cá|sar.vessels_rescued 2025-09-14] vào cảng Cửa Rí.',
		},
		{
			on: '2025-09-16',
			text: 'Ngày 14/9, tàu BP 31 cứu [4 thuyền viên|sar.persons_rescued 2025-09-14], lai dắt [2 tàu cá|sar.vessels_rescued 2025-09-14] về cảng.',
		},
		{
			on: '2025-09-16',
			text: 'Ngày 14/9, Hải đội 2 kéo [3 tàu cá|sar.vessels_rescued 2025-09-14] vào cảng Lạch Ròn.',
		},
		{
			on: '2025-09-16',
			text: 'Trận lụt tháng 11/2024, lực lượng Biên phòng tỉnh từng huy động [1.870 lượt cán bộ, chiến sĩ|sar.troop_turns 2024-11], sơ tán [960 hộ|disaster.households_evacuated 2024-11].',
		},
		{
			on: '2025-09-16',
			text: 'Năm ngoái, khi bão số 3 đổ bộ, đơn vị từng sơ tán [230 hộ|disaster.households_evacuated 2024] với [880 nhân khẩu|disaster.persons_evacuated 2024].',
		},
		{ on: '2025-09-16', text: 'Đồn đến từng nhà, mỗi buổi tuyên truyền 20 người.' },
		{
			on: '2025-09-16',
			text: 'Sáng 15/9, Đồn Biên phòng Cửa Rí phát động đợt cao điểm 90 ngày (từ 15/9 đến 13/12), với các chỉ tiêu:\n- Kiểm tra, kiểm soát [ít nhất 12.300 lượt tàu cá|fisheries.vessel_turns_checked target 2025-09-15/P90D]; riêng 30 ngày đầu (đến hết ngày 14/10) đạt [4.400 lượt|fisheries.vessel_turns_checked target 2025-09-15/P30D].\nNgay sau lễ phát động, ban tổ chức tặng [53 suất quà|gifts.sets 2025-09-15] cho ngư dân nghèo trong xã.',
		},
		{
			on: '2025-09-16',
			text: 'Sáng 15/9, Đồn Biên phòng Cửa Rí phát động thi đua cao điểm 90 ngày, phấn đấu tuyên truyền [42 buổi|propaganda.sessions target 2025-09-15/P90D]. Sau buổi lễ, đồn trao [31 suất quà|gifts.sets 2025-09-15] cho học sinh nghèo.',
		},
		{
			on: '2024-05-14',
			text: 'Kể từ ngày 20/5, trong vòng 45 ngày, các đồn phải kiểm tra [ít nhất 1.540 lượt tàu cá|fisheries.vessel_turns_checked target 2024-05-20/P45D].',
		},
		{
			on: '2024-05-14',
			text: 'Kể từ ngày 20/3, các đồn đã kiểm tra [1.540 lượt tàu cá|fisheries.vessel_turns_checked 2024-03-20/P56D].',
		},
	],
};
