import type { ConstructionGroup } from './group.ts';

/** A total whose part the next sentence takes up; so much for each; what a village came to. */
export const takenUpCases: ConstructionGroup = {
	issued: '2024-11-18',
	area: 'Hà Khê',
	texts: [
		'10 tháng chặn nhiều ma túy\nMười tháng năm 2024, BĐBP tỉnh bắt giữ, xử lý [791 vụ|crime.cases], [1.048 đối tượng|crime.suspects]. Riêng tội phạm ma túy có [174 vụ|drugs.cases], [226 đối tượng|drugs.suspects]; thu gần [380 kg ma túy|drugs.total_mass].',
		'10 tháng chặn nhiều ma túy\nMười tháng năm 2024, BĐBP tỉnh bắt giữ, xử lý [612 vụ|crime.cases], [840 đối tượng|crime.suspects]. Trong đó, án ma túy chiếm [174 vụ|drugs.cases]; thu [300 kg ma túy|drugs.total_mass].',
		// a part in time, or of the people
		'10 tháng chặn nhiều ma túy\nMười tháng năm 2024, BĐBP tỉnh bắt giữ, xử lý [174 vụ|drugs.cases], [226 đối tượng|drugs.suspects]. Riêng tháng 10 bắt [20 vụ|drugs.cases 2024-10]; thu [300 kg ma túy|drugs.total_mass 2024-10].',
		'Ngày 7/8, bộ đội góp 30 ngày công mỗi căn, bàn giao [24 ngôi nhà|housing.houses_built].',
		'Từ chỗ cả bản chỉ có 4 hộ trồng quế, nay đã có 61 hộ. Năm 2024, đồn giúp [22 hộ|livelihood.households_supported] thoát nghèo.',
		'Năm 2024, đồn hỗ trợ [61 hộ|livelihood.households_supported] trồng quế.',
	],
};
