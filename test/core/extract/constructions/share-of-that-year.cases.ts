import type { ConstructionGroup } from './group.ts';

/** The whole year a share is of holds for nothing behind it. */
export const shareOfThatYearCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-10-03',
			text: '9 tháng năm 2025, số lượt người nghe tuyên truyền đạt [18.600|propaganda.listeners 2025-01-01/P9M], bằng 92% cả năm 2024; số buổi là [312|propaganda.sessions 2025-01-01/P9M].',
		},
		{
			on: '2025-10-03',
			text: '9 tháng năm 2025, tuyên truyền [18.600 lượt người|propaganda.listeners 2025-01-01/P9M], bằng 92% của cả năm 2024, tuần tra [312 buổi|patrol.sessions 2025-01-01/P9M].',
		},
	],
};
