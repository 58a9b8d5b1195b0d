import type { ConstructionGroup } from './group.ts';

/** Provinces told by bare names, each with its number in brackets. */
export const placesInBracketsCases: ConstructionGroup = {
	issued: null,
	area: null,
	texts: [
		{
			on: '2025-06-20',
			text: 'Năm 2024, các tỉnh có số vụ ma túy nhiều như Nậm Kha ([131 vụ|drugs.cases 2024 @Nậm_Kha]), Sơn Hà ([98 vụ|drugs.cases 2024 @Sơn_Hà]), Bình Lâm ([77 vụ|drugs.cases 2024 @Bình_Lâm]).',
		},
		{
			on: '2025-06-20',
			text: 'Năm 2024, một số tỉnh bắt nhiều vụ ma túy là Nậm Kha ([131 vụ|drugs.cases 2024 @Nậm_Kha]), Sơn Hà ([98 vụ|drugs.cases 2024 @Sơn_Hà]), Bình Lâm ([77 vụ|drugs.cases 2024 @Bình_Lâm]).',
		},
		{
			on: '2025-06-20',
			text: 'Năm 2024, toàn lực lượng BĐBP bắt [1.200 vụ|drugs.cases 2024 @Cả_nước] ma túy, trong đó nhiều nhất là các tỉnh: Nậm Kha ([131|drugs.cases 2024 @Nậm_Kha]), Sơn Hà ([98|drugs.cases 2024 @Sơn_Hà]), Bình Lâm ([77|drugs.cases 2024 @Bình_Lâm]).',
		},
		{
			on: '2025-06-20',
			text: 'Năm 2024, toàn lực lượng BĐBP bắt [1.200 vụ|drugs.cases 2024 @Cả_nước] ma túy; trong đó các tỉnh bắt nhiều vụ: Nậm Kha ([131 vụ|drugs.cases 2024 @Nậm_Kha]), Sơn Hà ([98|drugs.cases 2024 @Sơn_Hà]), Bình Lâm ([77|drugs.cases 2024 @Bình_Lâm]).',
		},
		{
			on: '2025-06-20',
			text: 'Năm 2024, bắt [12 đối tượng|crime.suspects 2024]: Lò Văn Hai (31), Lầu A Sử (28), cùng trú tại xã Pa Tó.',
		},
	],
};
