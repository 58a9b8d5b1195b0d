import type { ConstructionGroup } from './group.ts';

/** A fund named after another does nothing; a body that gives behind a comma does. */
export const namedInARowOfFundsCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-12-20',
			text: 'Năm 2025, BĐBP tỉnh ủng hộ [1,4 tỷ đồng|welfare.total_value 2025] vào Quỹ "Vì người nghèo", Quỹ đền ơn đáp nghĩa, tặng [120 suất quà|gifts.sets 2025].',
		},
		{
			on: '2025-12-20',
			text: 'Năm 2025, đơn vị góp [60 triệu đồng|welfare.total_value 2025] cho Hội Khuyến học, Quỹ Trò nghèo vùng cao, trao [12 suất học bổng|gifts.sets 2025].',
		},
		{
			on: '2025-12-20',
			text: 'Năm 2025, đơn vị trao [40 suất quà|gifts.sets 2025], Hội Chữ thập đỏ tỉnh trao 60 suất quà.',
		},
		{
			on: '2025-12-20',
			text: 'Năm 2025, xử lý [18 vụ vi phạm|border.regime_violation_cases 2025] khu vực biên giới biển/[25 đối tượng|border.regime_violation_persons 2025].',
		},
	],
};
