import type { ConstructionGroup } from './group.ts';

/** Cases that occurred along the line, of which nothing else is said, are offences. */
export const casesThatOccurredCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-07-10',
			text: '6 tháng đầu năm 2025, toàn tuyến xảy ra [24 vụ|crime.cases 2025-S1], giảm [6|crime.cases change 2025-S1 =-6] so với cùng kỳ năm 2024.',
		},
		{
			on: '2025-07-10',
			text: 'Quý II, trên khu vực biên giới của tỉnh xảy ra [17 vụ|crime.cases 2025-Q2], tăng [3 vụ|crime.cases change 2025-Q2].',
		},
		{
			on: '2025-07-10',
			text: 'Tai nạn trên biển giảm: quý II xảy ra [5 vụ|sar.incidents], giảm [2 vụ|sar.incidents change].',
		},
		{
			on: '2025-07-10',
			text: 'Trong tháng xảy ra 3 vụ cháy rừng.',
		},
	],
};
