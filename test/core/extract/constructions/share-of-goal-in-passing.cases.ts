import type { ConstructionGroup } from './group.ts';

/** A share of each year told beside its whole ends with its comma. */
export const shareOfGoalInPassingCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-09-25',
			text: 'Nhiệm kỳ 2025 - 2030, phấn đấu xây [250 căn nhà|housing.houses_built target 2025-01-01/P5Y], bình quân mỗi năm 50 căn, phá [40 chuyên án|crime.special_cases target 2025-01-01/P5Y].',
		},
		{
			on: '2025-09-25',
			text: 'Đại hội nhiệm kỳ 2025 - 2030 đề ra mục tiêu xây [250 căn nhà|housing.houses_built target 2025-01-01/P5Y], mỗi năm 50 căn, phá [40 chuyên án|crime.special_cases target 2025-01-01/P5Y].',
		},
		{ on: '2025-09-25', text: 'Mỗi năm đơn vị xây 5 căn nhà, phá 4 chuyên án.' },
	],
};
