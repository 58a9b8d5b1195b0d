import type { ConstructionGroup } from './group.ts';

/** A change of a year that has just begun is meant; both sides of the border are ours to watch. */
export const justBegunCases: ConstructionGroup = {
	issued: '2025-01-10',
	area: 'Hà Khê',
	texts: [
		'Năm 2025, giảm ít nhất 10% số vụ vi phạm; tăng 5% số buổi tuyên truyền so với năm 2024.',
		'Năm 2024, nắm tình hình nội, ngoại biên, bắt [5 vụ|crime.cases 2024], giảm [2 vụ|crime.cases change 2024 =-2] so với năm 2023.',
	],
};
