import type { ConstructionGroup } from './group.ts';

/** A share of the whole year is no change. */
export const sharesOfTheWholeYearCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-12-30',
			text: 'Chỉ trong quý IV/2025, đồn làm thủ tục cho [42.100 lượt người|gate.person_crossings 2025-Q4], bằng 40% cả năm.',
		},
		{
			on: '2025-12-30',
			text: 'Năm 2025, đồn bắt [12 vụ|drugs.cases 2025] ma túy, bằng [80%|drugs.cases change 2025] năm 2024.',
		},
	],
};
