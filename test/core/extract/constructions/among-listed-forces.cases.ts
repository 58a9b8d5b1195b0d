import type { ConstructionGroup } from './group.ts';

/** In a list of forces, each with its own number, only ours is ours, and the whole is of all. */
export const amongListedForcesCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-10-12',
			text: 'Năm 2025, các lực lượng giúp dân 9.400 ngày công, trong đó Công an tỉnh 3.100 ngày công, BĐBP tỉnh [4.200 ngày công|civic.workdays 2025], đoàn viên thanh niên 2.100 ngày công.',
		},
		{
			on: '2025-10-12',
			text: 'Ngày 11/10, tỉnh đã huy động 1.240 người tham gia cứu nạn, gồm: Kiểm lâm 210 người, Công an 180 người, Bộ đội Biên phòng [150 người|sar.troop_turns 2025-10-11], dân quân và nhân dân 700 người.',
		},
		{
			on: '2025-10-12',
			text: 'Ngày 11/10, tham gia tìm kiếm cứu nạn có 540 cán bộ, chiến sĩ: Quân sự 200 đồng chí, Công an 180 đồng chí, Biên phòng [160 đồng chí|sar.troop_turns 2025-10-11].',
		},
		{
			on: '2025-10-12',
			text: 'Năm 2025, BĐBP tỉnh giúp dân [9.400 ngày công|civic.workdays 2025], trong đó Đồn Biên phòng Tả Sìn [3.100 ngày công|civic.workdays 2025], Đồn Biên phòng Pa Cheo [2.400 ngày công|civic.workdays 2025].',
		},
		{
			on: '2025-07-18',
			text: 'Năm 2024, kim ngạch xuất nhập khẩu qua cửa khẩu do Hải quan thu đạt 42 triệu USD; BĐBP làm thủ tục cho [38.600 lượt phương tiện|gate.vehicle_crossings 2024].',
		},
	],
};
