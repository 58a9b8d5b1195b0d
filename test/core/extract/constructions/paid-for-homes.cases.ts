import type { ConstructionGroup } from './group.ts';

/** Money for homes helps so many of them, by other verbs than "hỗ trợ"; without money before it a home helped is built. */
export const paidForHomesCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2024-12-02',
			text: 'Năm 2024, BĐBP tỉnh Khe Sa vận động [2,4 tỷ đồng|housing.funds 2024], đủ giúp [48 căn nhà|housing.houses_funded 2024] cho hộ nghèo.',
		},
		{
			on: '2024-12-02',
			text: 'Năm 2024, BĐBP tỉnh Nậm Đăng quyên góp [3,1 tỷ đồng|housing.funds 2024] để giúp đỡ [62 căn nhà|housing.houses_funded 2024] cho hộ nghèo.',
		},
		{
			on: '2024-12-02',
			text: 'Năm 2024, các đồn vận động [1,76 tỷ đồng|housing.funds 2024] để hỗ trợ cho [32 căn nhà|housing.houses_funded 2024] của gia đình chính sách.',
		},
	],
};
