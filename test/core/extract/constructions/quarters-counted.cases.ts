import type { ConstructionGroup } from './group.ts';

/** So many quarters are those of the year in the last days of the last of them. */
export const quartersCountedCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-09-30',
			text: 'Quý III, hải đội cứu [19 ngư dân|sar.persons_rescued 2025-Q3]. Cả ba quý, hải đội cứu [44 ngư dân|sar.persons_rescued 2025-01-01/P9M].',
		},
		{ on: '2025-09-30', text: 'Trong ba quý, hải đội cứu [44 ngư dân|sar.persons_rescued 2025-01-01/P9M].' },
		{ on: '2025-10-12', text: 'Qua 3 quý, hải đội cứu [44 ngư dân|sar.persons_rescued 2025-01-01/P9M].' },
		{
			on: '2025-12-06',
			text: 'Từ 15 đến 21/11, các đồn đã sơ tán [640 hộ|disaster.households_evacuated 2025-11-15/P7D]. Tuần sau đó, đồn trao [2.100 suất quà|gifts.sets 2025-11-22/P7D].',
		},
		{
			on: '2025-12-06',
			text: 'Trong tháng 11, mưa lũ dồn dập. Từ 15 đến 21/11, các đồn sơ tán [640 hộ|disaster.households_evacuated 2025-11-15/P7D]. Tuần sau đó, đồn trao [2.100 suất quà|gifts.sets 2025-11-22/P7D].',
		},
	],
};
