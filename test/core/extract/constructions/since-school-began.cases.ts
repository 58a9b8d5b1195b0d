import type { ConstructionGroup } from './group.ts';

/** "Từ đầu năm học" counts from September. */
export const sinceSchoolBeganCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-11-20',
			text: 'Từ đầu năm học đến nay, đồn tặng [120 suất học bổng|gifts.sets 2025-09-01/P81D], đỡ đầu [14 em|education.sponsored_students 2025-09-01/P81D].',
		},
		{
			on: '2025-02-20',
			text: 'Từ đầu năm học mới đến nay, các đồn đã tặng [420 suất quà|gifts.sets 2024-09-01/P173D] cho học sinh.',
		},
		{
			on: '2025-11-20',
			text: 'Từ đầu năm học này, các đồn đã tặng [420 suất quà|gifts.sets 2025-09-01/P81D] cho học sinh.',
		},
		{
			on: '2025-11-20',
			text: 'Từ đầu năm đến nay, các đồn đã tặng [420 suất quà|gifts.sets 2025-01-01/P324D] cho học sinh.',
		},
	],
};
