import type { ConstructionGroup } from './group.ts';

/** What a drive of so many days came to by a day is counted from the day it began. */
export const fromTheDayItBeganCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-11-11',
			text: 'Thực hiện cao điểm 90 ngày (từ 10/8), đến ngày 8/11 các đồn bắt [21 vụ|drugs.cases 2025-08-10/P91D] ma túy.',
		},
		{
			on: '2025-11-11',
			text: 'Thực hiện đợt ra quân 120 ngày (từ ngày 1/8), đến ngày 31/10, bộ đội tuyên truyền [96 buổi|propaganda.sessions 2025-08-01/P92D].',
		},
	],
};
