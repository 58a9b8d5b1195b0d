import type { ConstructionGroup } from './group.ts';

/** A goal of so many years stands beside one of each year. */
export const eachYearAndInAllCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-08-28',
			text: 'Nhiệm kỳ 2025 - 2030, Đại hội xác định mỗi năm giúp dân từ 8.000 ngày công, xây mới [ít nhất 200 căn nhà|housing.houses_built target 2025-01-01/P5Y] trong 5 năm.',
		},
		{
			on: '2025-08-28',
			text: 'Giai đoạn 2025 - 2030, phấn đấu hằng năm bắt từ 40 vụ ma túy, cả nhiệm kỳ xây [200 căn nhà|housing.houses_built target 2025-01-01/P5Y].',
		},
		{ on: '2025-08-28', text: 'Giai đoạn 2025 - 2030, phấn đấu mỗi năm xây 40 căn nhà, tặng 500 suất quà.' },
	],
};
