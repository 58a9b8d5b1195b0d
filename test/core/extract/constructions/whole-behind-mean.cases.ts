import type { ConstructionGroup } from './group.ts';

/** The count of a whole time behind a mean of the same noun is of what the mean is of; the mean is no count. */
export const wholeBehindMeanCases: ConstructionGroup = {
	issued: '2025-12-20',
	area: 'Hà Khê',
	texts: [
		'Trung bình mỗi tháng, BĐBP Hà Khê bắt hơn 7 vụ ma túy; cả năm 2025 là [88 vụ|drugs.cases 2025].',
		'Bình quân mỗi tuần, các đồn tuyên truyền 4 buổi; 11 tháng năm 2025 là [190 buổi|propaganda.sessions].',
	],
};
