import type { ConstructionGroup } from './group.ts';

/** What the two sides of the border do is no sum of two of our provinces. */
export const twoSidesOfTheBorderCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-12-04',
			text: 'Ngày 3/12, tại tỉnh Hà Khê diễn ra hội nghị sơ kết kết nghĩa giữa bản Pa Lùng và bản Na Phường, tỉnh Sa Vẳn (Lào). Năm 2025, hai bên đã thăm, chúc Tết [26 lần|diplomacy.exchanges 2025 @Hà_Khê], hội đàm [9 lần|diplomacy.talks 2025 @Hà_Khê].',
		},
		{
			on: '2025-12-04',
			text: 'Cụm dân cư hai bên biên giới tỉnh Hà Khê và tỉnh Sa Vẳn kết nghĩa đã lâu. Năm 2025, hai bên đã thăm, chúc Tết [26 lần|diplomacy.exchanges 2025 @Hà_Khê].',
		},
	],
};
