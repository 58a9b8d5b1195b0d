import type { ConstructionGroup } from './group.ts';

/** Children adopted under another programme are no part of the pupils sponsored. */
export const adoptedBesideSponsoredCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-09-05',
			text: 'Năm học 2025 - 2026, các đồn đỡ đầu [73 em học sinh|education.sponsored_students]. Riêng mô hình “Con nuôi đồn Biên phòng”, hiện nhận nuôi [10 em|education.adopted_children <0].',
		},
	],
};
