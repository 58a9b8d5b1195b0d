import type { ConstructionGroup } from './group.ts';

/** What is told to begin soon after the article is of no year before. */
export const begunAheadCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-08-29',
			text: 'Từ ngày 15/11, BĐBP tỉnh sẽ mở đợt cao điểm, phấn đấu bắt [20 vụ|drugs.cases target 2025] ma túy.',
		},
		{ on: '2025-08-29', text: 'Đợt 3 sẽ mở từ 15/11, chỉ tiêu bắt [20 vụ|drugs.cases target 2025] ma túy.' },
		{
			on: '2025-08-29',
			text: 'Bắt đầu từ 1/9, các đồn sẽ tuần tra [120 buổi|patrol.sessions target 2025], tuyên truyền [40 buổi|propaganda.sessions target 2025].',
		},
		{
			on: '2025-08-29',
			text: 'Từ tháng 11, cả tỉnh sẽ đỡ đầu thêm [40 em|education.sponsored_students target 2025].',
		},
		{
			on: '2025-08-29',
			text: 'Từ tháng 10 đến nay, các đồn bắt [40 vụ|drugs.cases 2024-10-01/P333D] ma túy.',
		},
		{ on: '2025-08-29', text: 'Từ tháng 11/2024, các đồn bắt [40 vụ|drugs.cases 2024-11-01/P302D] ma túy.' },
	],
};
