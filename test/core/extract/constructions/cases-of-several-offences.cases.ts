import type { ConstructionGroup } from './group.ts';

/** Cases of several offences named in a row are of none of them alone. */
export const casesOfSeveralOffencesCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-04-28',
			text: 'Quý I/2025, BĐBP tỉnh xử lý [50 trường hợp|crime.cases 2025-Q1] vi phạm quy chế biên giới, buôn lậu, gian lận thương mại.',
		},
		{
			on: '2025-04-28',
			text: 'Quý I/2025, BĐBP tỉnh bắt [50 vụ|crime.cases 2025-Q1] về ma túy, buôn lậu, xuất nhập cảnh trái phép, [70 đối tượng|crime.suspects 2025-Q1].',
		},
		{
			on: '2025-04-28',
			text: 'Quý I/2025, BĐBP tỉnh bắt [9 đối tượng|crime.suspects 2025-Q1] mua bán ma túy và vận chuyển pháo nổ.',
		},
		{
			on: '2025-04-28',
			text: 'Quý I/2025, BĐBP tỉnh bắt [12 vụ|drugs.cases 2025-Q1] ma túy, buôn lậu [7 vụ|smuggling.cases 2025-Q1], pháo nổ [3 vụ|weapons.cases 2025-Q1].',
		},
		{
			on: '2025-04-28',
			text: 'Quý I/2025, BĐBP tỉnh bắt [12 vụ|drugs.cases 2025-Q1] mua bán, vận chuyển, tàng trữ trái phép chất ma túy.',
		},
		{
			on: '2025-04-28',
			text: 'Quý I/2025, BĐBP tỉnh xử lý [31 vụ|border.regime_violation_cases 2025-Q1] vi phạm quy chế biên giới, xuất nhập cảnh trái phép.',
		},
	],
};
