import type { ConstructionGroup } from './group.ts';

/** What several kinds of help cost together is no cost of the houses among them. */
export const whatAllOfItCostCases: ConstructionGroup = {
	issued: '2025-07-26',
	area: 'Bình Lâm',
	texts: [
		'Từ 20 đến 26/7, Biên phòng Bình Lâm trao [164 suất quà|gifts.sets 2025-07-20/P7D], sửa [3 nhà|housing.houses_repaired 2025-07-20/P7D]. Tổng kinh phí [318 triệu đồng|welfare.total_value].',
		'Năm 2024, đơn vị xây [18 căn nhà|housing.houses_built 2024] cho hộ nghèo. Tổng kinh phí [1,3 tỷ đồng|housing.funds 2024].',
	],
};

/** Bare amounts are of the stuff that the cases beside them are of. */
export const amountsOfTheirCasesCases: ConstructionGroup = {
	issued: '2025-06-26',
	area: 'Tây Hà',
	texts: [
		'Phòng, chống ma túy ở Tây Hà\n\n5 tháng đầu năm: [46 vụ|drugs.cases 2025-01-01/P5M], [61 đối tượng|drugs.suspects 2025-01-01/P5M], [28,4 kg|drugs.total_mass 2025-01-01/P5M]. Cùng kỳ 2024: [39 vụ|drugs.cases 2024-01-01/P5M], [21 kg|drugs.total_mass 2024-01-01/P5M].',
		'5 tháng đầu năm bắt [46 vụ|drugs.cases 2025-01-01/P5M] ma túy, thu [28,4 kg|drugs.total_mass 2025-01-01/P5M]; [12 vụ|smuggling.cases 2025-01-01/P5M] buôn lậu, thu [3 tấn|seized.goods_mass 2025-01-01/P5M].',
	],
};
