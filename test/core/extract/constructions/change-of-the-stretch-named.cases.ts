import type { ConstructionGroup } from './group.ts';

/** A change set against a stretch of another year is of the same stretch of this year, though a part of it was told in between. */
export const changeOfTheStretchNamedCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2024-03-14',
			text: 'Ngày 12/3, Đồn Biên phòng Khe Sim (BĐBP tỉnh Hà Khê) bắt [2 đối tượng|drugs.suspects 2024-03-12], thu [10 bánh heroin|drugs.heroin_bricks 2024-03-12].\nChỉ tính riêng hai tháng đầu năm 2024, BĐBP tỉnh Hà Khê bắt giữ [17 vụ|drugs.cases 2024-01-01/P2M], [22 đối tượng|drugs.suspects 2024-01-01/P2M] về ma túy; so với hai tháng đầu năm 2023, tăng [5 vụ|drugs.cases change 2024-01-01/P2M], [6 đối tượng|drugs.suspects change 2024-01-01/P2M].',
		},
		{
			on: '2025-07-03',
			text: '6 tháng đầu năm 2025, BĐBP tỉnh Hà Khê phát hiện [69 vụ|smuggling.cases 2025-S1] buôn lậu; trong đó, tháng 1 có [23 vụ|smuggling.cases 2025-01]; so với 6 tháng đầu năm 2024, giảm [7 vụ|smuggling.cases change 2025-S1].',
		},
		{
			on: '2025-10-03',
			text: '9 tháng năm 2025, BĐBP tỉnh Hà Khê bắt [88 vụ|drugs.cases 2025-01-01/P9M] ma túy, riêng quý III bắt [31 vụ|drugs.cases 2025-Q3]; so với 9 tháng năm 2024, tăng [12 vụ|drugs.cases change 2025-01-01/P9M].',
		},
		{
			on: '2025-07-03',
			text: '6 tháng đầu năm 2025, BĐBP tỉnh Hà Khê phát hiện [69 vụ|smuggling.cases 2025-S1] buôn lậu. Riêng tháng 6/2025 có [23 vụ|smuggling.cases 2025-06] buôn lậu, so với tháng 6/2024 tăng [4 vụ|smuggling.cases change 2025-06].',
		},
	],
};
