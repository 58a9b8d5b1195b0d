import type { ConstructionGroup } from './group.ts';

/** Two months and a half are no first two months of the year. */
export const monthsAndAHalfCases: ConstructionGroup = {
	issued: '2025-09-15',
	area: 'Bình Lâm',
	texts: [
		'Quý III này, các đồn bắt [17 vụ|drugs.cases 2025-Q3] ma túy. Hai tháng rưỡi qua, các đồn trao [210 suất quà|gifts.sets 2025-Q3].',
		'Hai tháng qua, các đồn bắt [17 vụ|drugs.cases 2025-07-16/P2M] ma túy.',
	],
};
