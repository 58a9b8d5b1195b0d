import type { ConstructionGroup } from './group.ts';

/** Boats that save others or join ours are not saved, times out on rescue are incidents, and men of both sides are of both. */
export const boatsThatJoinCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-06-20',
			text: 'Ngày 12/6, 3 tàu cá của ngư dân hỗ trợ BĐBP cứu [9 thuyền viên|sar.persons_rescued 2025-06-12].',
		},
		{
			on: '2025-06-20',
			text: 'Ngày 12/6, 2 tàu cá gần đó cùng bộ đội cứu được [6 ngư dân|sar.persons_rescued 2025-06-12].',
		},
		{
			on: '2025-06-20',
			text: 'Ngày 12/6, 2 tàu của ngư dân phối hợp với Đồn Biên phòng Cửa Trà lai dắt tàu bị nạn, cứu [6 ngư dân|sar.persons_rescued 2025-06-12].',
		},
		{
			on: '2025-06-20',
			text: 'Chiều 12/6, Đồn Biên phòng Cửa Trà dùng 2 xuồng cứu [4 học sinh|sar.persons_rescued 2025-06-12] bị nước cuốn.',
		},
		{
			on: '2025-06-20',
			text: 'Ngày 12/6, Hải đội 2 cứu [2 tàu cá|sar.vessels_rescued 2025-06-12] cùng [13 ngư dân|sar.persons_rescued 2025-06-12].',
		},
		{
			on: '2025-06-20',
			text: 'Năm 2024, tổ chức tìm kiếm cứu nạn [24 lần|sar.incidents 2024], cứu được [17 tàu|sar.vessels_rescued 2024], [118 ngư dân|sar.persons_rescued 2024].',
		},
		{ on: '2025-06-20', text: 'Năm 2024, ra quân tìm kiếm cứu nạn [24 lần|sar.incidents 2024].' },
		{
			on: '2025-06-20',
			text: 'Năm 2024, hai bên cùng đi tuần tra chung [14 chuyến|patrol.bilateral_sessions 2024], cộng quân số cả ta và bạn là [252 lượt cán bộ, chiến sĩ|patrol.bilateral_troop_turns 2024].',
		},
		{
			on: '2025-06-20',
			text: 'Năm 2024, [3 tàu cá nước ngoài|fisheries.foreign_vessels_expelled 2024] bị Hải đội 2 xua đuổi khỏi vùng biển.',
		},
		{
			on: '2025-06-20',
			text: 'Tại 4 xã biên giới, năm 2024 có [3 điểm trường|schools.sites 2024] được đồn vận động xây mới, trị giá 2,1 tỷ đồng.',
		},
	],
};
