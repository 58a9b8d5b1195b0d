import type { ConstructionGroup } from './group.ts';

/** A year named behind a row of years is of itself, not of the row. */
export const yearBehindARowOfYearsCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-07-04',
			text: 'Tính chung hai năm 2023 và 2024, các đồn trao [165 suất quà|gifts.sets 2023-01-01/P2Y]; riêng năm 2024 trao [92 suất quà|gifts.sets 2024].',
		},
		{
			on: '2025-07-04',
			text: 'Trong hai năm 2023, 2024, các đồn bắt [165 vụ|drugs.cases 2023-01-01/P2Y] ma túy; riêng năm 2024 bắt [92 vụ|drugs.cases 2024], [117 đối tượng|drugs.suspects 2024].',
		},
		{
			on: '2025-07-04',
			text: 'Hai năm 2023 và 2024, các đồn trao [165 suất quà|gifts.sets 2023-01-01/P2Y]; năm 2023 trao [92 suất|gifts.sets 2023], năm 2024 trao [73 suất|gifts.sets 2024].',
		},
		{
			on: '2025-07-04',
			text: 'Hai năm 2023 và 2024, các đồn bắt [165 vụ|drugs.cases 2023-01-01/P2Y] ma túy, tuyên truyền [240 buổi|propaganda.sessions 2023-01-01/P2Y].',
		},
	],
};
