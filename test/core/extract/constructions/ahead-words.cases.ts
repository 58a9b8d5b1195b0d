import type { ConstructionGroup } from './group.ts';

/** What is left of a year or comes next, told without a word of planning. */
export const aheadWordCases: ConstructionGroup = {
	issued: '2024-08-05',
	area: 'Hà Khê',
	texts: [
		'Từ đầu năm 2024 đến nay, đồn tổ chức [68 buổi|propaganda.sessions] tuyên truyền.\n\n6 tháng cuối năm, các đồn tuần tra [420 lượt|patrol.sessions target 2024-S2].',
		'Nửa cuối năm 2024, các đơn vị xây [20 căn nhà|housing.houses_built target 2024-S2], khám bệnh cho [900 lượt người|health.patients target 2024-S2].',
		'6 tháng cuối năm 2024, các đồn đã xây [3 căn nhà|housing.houses_built 2024-S2].',
		'Từ đầu năm đến nay, đồn đỡ đầu [12 em|education.sponsored_students].\n\nTrong giai đoạn tiếp theo, đồn tổ chức [40 buổi|propaganda.sessions target] tuyên truyền.',
		'Từ đầu năm 2024, các đồn tuần tra [512 lượt|patrol.sessions].\n\nTrong chặng đường tiếp theo, các đồn giúp dân [1.200 ngày công|civic.workdays target].',
	],
};
