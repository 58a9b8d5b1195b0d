import type { ConstructionGroup } from './group.ts';

/** Days in brackets behind a year say which part of it is meant; the days of a year of reports leave it whole. */
export const daysOfNamedYearCases: ConstructionGroup = {
	issued: '2025-03-10',
	area: 'Tân Lạng',
	texts: [
		'Năm 2024 (từ ngày 1/1 đến 15/6), các đồn bắt [57 vụ|drugs.cases 2024-01-01/P167D] ma túy.',
		'Trong năm 2024 (15/3 - 30/9), các đồn bắt [57 vụ|drugs.cases 2024-03-15/P200D] ma túy.',
		'Mùa khô năm 2024 (từ 10/1 đến 20/4), các đồn tuần tra [640 lượt|patrol.sessions 2024-01-10/P102D].',
		'Năm 2024 (từ ngày 5/2 đến ngày 20/6), đơn vị tặng [410 suất quà|gifts.sets 2024-02-05/P137D].',
		'Năm 2024 (từ 15/12/2023 đến 14/12/2024), các đồn bắt [57 vụ|drugs.cases 2024] ma túy.',
	],
};
