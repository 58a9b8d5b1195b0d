import type { ConstructionGroup } from './group.ts';

/** Goals told as higher than what was done. */
export const goalsHigherStillCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2024-06-01',
			text: 'Năm 2024, chỉ tiêu còn cao hơn: [20 căn nhà|housing.houses_built target 2024], [2.700 lượt người|health.patients target 2024] được khám.',
		},
		{
			on: '2024-06-01',
			text: 'Năm 2024, mục tiêu đặt ra cao hơn: bắt [50 vụ|drugs.cases target 2024] ma túy, xây [20 căn nhà|housing.houses_built target 2024].',
		},
		{
			on: '2024-06-01',
			text: 'Năm 2024, kết quả cao hơn chỉ tiêu: bắt [50 vụ|drugs.cases target 2024] ma túy.',
		},
	],
};
