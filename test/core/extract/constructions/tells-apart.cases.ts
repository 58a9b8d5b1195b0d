import type { ConstructionGroup } from './group.ts';

/** "Riêng": by time or unit a part of what was told, by another matter none. */
export const tellsApartCases: ConstructionGroup = {
	issued: '2025-01-10',
	area: 'Hà Khê',
	texts: [
		'Năm 2024, bắt [47 vụ|drugs.cases] ma túy. Riêng tháng 10, bắt giữ [15 vụ|drugs.cases 2024-10].',
		'Năm 2024, bắt [47 vụ|drugs.cases] ma túy. Riêng Đồn Pa Sín bắt [15 vụ|drugs.cases <1].',
		'Năm 2024, đấu tranh [30 vụ|drugs.cases] ma túy. Riêng về buôn lậu, bắt [15 vụ|smuggling.cases ()].',
	],
};
