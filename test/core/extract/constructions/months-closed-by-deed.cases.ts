import type { ConstructionGroup } from './group.ts';

/** "Hết tháng 2 đã …": up to its end. */
export const monthsClosedByDeedCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-02-28',
			text: 'Tuần tra năm nay được giao [1.900 lượt|patrol.sessions target 2025]; hết tháng 2 đã thực hiện [310 lượt|patrol.sessions 2025-01-01/P2M].',
		},
		{
			on: '2025-04-28',
			text: 'Hết tháng 3 mới bắt [4 vụ|drugs.cases 2025-01-01/P3M] ma túy, hết tháng 4 đã lên [9 vụ|drugs.cases 2025-01-01/P4M].',
		},
	],
};
