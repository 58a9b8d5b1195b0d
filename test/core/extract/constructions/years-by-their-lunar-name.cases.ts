import type { ConstructionGroup } from './group.ts';

/** A year told by its lunar name is the year it begins in. */
export const yearsByTheirLunarNameCases: ConstructionGroup = {
	issued: '2025-02-03',
	area: 'Hải An',
	texts: [
		'Sáng 3/2 (mùng 6 Tết), Hải đội 2 ra quân với 5 tàu.\n\nNăm Giáp Thìn vừa qua, Hải đội tuần tra [236 lượt|patrol.sessions 2024], cứu [71 ngư dân|sar.persons_rescued 2024]. Năm Ất Tỵ, chỉ tiêu là [250 lượt tuần tra|patrol.sessions target 2025].',
	],
};
