import type { ConstructionGroup } from './group.ts';

/** A title of figures that ends with a year without its word. */
export const figuresOfAYearCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2024-12-27',
			text: 'BĐBP HÀ KHÊ: CON SỐ 2024\n1. Ma túy: [77 vụ|drugs.cases 2024]/[102 đối tượng|drugs.suspects 2024]\n2. Khám bệnh: [7.915 lượt người|health.patients 2024]',
		},
		{
			on: '2024-12-27',
			text: 'Những con số 2024 của BĐBP Hà Khê\nMa túy: [77 vụ|drugs.cases 2024]/[102 đối tượng|drugs.suspects 2024]',
		},
		{
			on: '2024-12-27',
			text: 'Chuyên án số 2024\nNgày 20/12, đồn bắt [4 đối tượng|drugs.suspects 2024-12-20], thu [9 bánh heroin|drugs.heroin_bricks 2024-12-20].',
		},
	],
};
