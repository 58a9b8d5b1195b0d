import type { ConstructionGroup } from './group.ts';

/** A rise of patrols is of the one kind of them that was told of. */
export const risenPatrolsOfOneKindCases: ConstructionGroup = {
	issued: '2025-05-08',
	area: 'Hải An',
	texts: [
		'Trong tháng 4, Hải đội 2 tuần tra trên biển [22 lượt|patrol.sea_sessions 2025-04]. So với tháng 3, tuần tra tăng [4 lượt|patrol.sea_sessions change 2025-04].',
		'Trong tháng 4, đồn tuần tra [96 lượt|patrol.sessions 2025-04], tuần tra song phương [3 lần|patrol.bilateral_sessions 2025-04]. So với tháng 3, tuần tra tăng [4 lượt|patrol.sessions change 2025-04].',
	],
};
