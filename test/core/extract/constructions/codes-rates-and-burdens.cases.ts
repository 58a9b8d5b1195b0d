import type { ConstructionGroup } from './group.ts';

/** Letters of a boat's number, so many times a year and what a boat holds are no figures. */
export const codesRatesAndBurdensCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2024-12-16',
			text: 'Rạng sáng 15/12, tàu cá KT-90618-TS, trên tàu có 9 lao động, bị sóng phá nước rồi chìm. Hải đội 2 cứu [8 ngư dân|sar.persons_rescued 2024-12-15].',
		},
		{
			on: '2024-12-16',
			text: 'Năm 2024, KT [5 vụ|crime.prosecuted_cases 2024]/[7 đt|crime.prosecuted_suspects 2024]; XPVPHC [12 vụ|penalty.cases 2024].',
		},
		{
			on: '2024-01-10',
			text: 'Sang năm 2024, hai bên thống nhất duy trì hội đàm cấp tỉnh 2 lần/năm; đơn vị đặt kế hoạch tuần tra song phương [45 lần|patrol.bilateral_sessions target 2024].',
		},
		{
			on: '2024-01-10',
			text: 'Năm 2023, tuần tra [45 lần|patrol.sessions 2023]/[312 lượt cán bộ, chiến sĩ|patrol.troop_turns 2023].',
		},
		{
			on: '2024-01-10',
			text: 'Tàu lớn neo ngoài ranh giới, tàu nhỏ 20-30 khối ra lấy hàng. Năm 2023, đồn thu [60 khối|seized.fuel 2023] dầu lậu.',
		},
		{
			on: '2024-01-10',
			text: 'Năm 2023, các đồn tuyên truyền [143 buổi|propaganda.sessions 2023] cho [8.215 lượt ngư dân|propaganda.listeners 2023], đến tận 960 lượt tàu để nói chuyện.',
		},
		{
			on: '2024-01-10',
			text: 'Việc quản lý người di cư tự do (63 hộ) chưa thống nhất. Năm 2023, các đồn giúp [112 hộ|livelihood.households_supported 2023] phát triển kinh tế.',
		},
	],
};
