import type { ConstructionGroup } from './group.ts';

/** A number told again without a time, and what stands beside it, are of the time it was told of. */
export const numberToldAgainCases: ConstructionGroup = {
	issued: '2025-11-08',
	area: 'Tây Hà',
	texts: [
		'Điểm nóng cuối năm\n\nChỉ trong 10 ngày đầu tháng 11, BĐBP tỉnh bắt [5 vụ|smuggling.cases 2025-11-01/P10D] buôn lậu thuốc lá.\n\nTừ đầu năm đến hết tháng 10, BĐBP tỉnh bắt [118 vụ|smuggling.cases 2025-01-01/P10M] buôn lậu.\n\nRiêng trong [118 vụ|smuggling.cases 2025-01-01/P10M] buôn lậu này, đơn vị thu [32 tấn|seized.goods_mass 2025-01-01/P10M] đường.',
		'Điểm nóng cuối năm\n\nChỉ trong 10 ngày đầu tháng 11, BĐBP tỉnh bắt [15 vụ|smuggling.cases 2025-11-01/P10D] buôn lậu thuốc lá.\n\nTừ đầu năm đến hết tháng 10, BĐBP tỉnh bắt [118 vụ|smuggling.cases 2025-01-01/P10M] buôn lậu.\n\nBĐBP tỉnh thu [32 tấn|seized.goods_mass 2025-11-01/P10D] đường.',
	],
};
