import type { ConstructionGroup } from './group.ts';

/** What was worth so much, and then so much, is one thing. */
export const worthThenCases: ConstructionGroup = {
	issued: '2025-07-03',
	area: 'Tây Hà',
	texts: [
		'6 tháng đầu năm, đơn vị bắt [41 vụ|smuggling.cases 2025-S1] buôn lậu, trị giá tang vật [9,1 tỷ đồng|smuggling.goods_value 2025-S1] (cùng kỳ [6,4 tỷ|smuggling.goods_value 2024-S1]).',
		'6 tháng đầu năm, đơn vị xử phạt [41 vụ|penalty.cases 2025-S1], trị giá tang vật [9,1 tỷ đồng|penalty.seized_value 2025-S1] (cùng kỳ [6,4 tỷ|penalty.seized_value 2024-S1]).',
	],
};
