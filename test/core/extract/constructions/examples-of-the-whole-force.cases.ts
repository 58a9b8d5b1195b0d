import type { ConstructionGroup } from './group.ts';

/** Provinces told as examples behind what the whole force did, which goes by its name alone. */
export const examplesOfTheWholeForceCases: ConstructionGroup = {
	issued: null,
	area: null,
	texts: [
		{
			on: '2021-07-15',
			text: 'Trong 6 tháng đầu năm 2021, các đơn vị Bộ đội Biên phòng (BĐBP) trên toàn quốc đã bắt giữ [511 vụ|drugs.cases 2021-S1 @Cả_nước] ma túy. Điển hình là chuyên án SH421 do BĐBP Sơn Hà đấu tranh thành công, bắt [1 đối tượng|drugs.suspects 2021-S1 @Sơn_Hà].',
		},
		{
			on: '2021-07-15',
			text: 'Trong 6 tháng đầu năm 2021, các đơn vị BĐBP đã bắt giữ [511 vụ|drugs.cases 2021-S1 @Cả_nước] ma túy. Điển hình, BĐBP Sơn Hà bắt [21 vụ|drugs.cases 2021-S1 @Sơn_Hà] ma túy; BĐBP Bình Lâm bắt [18 vụ|drugs.cases 2021-S1 @Bình_Lâm] ma túy.',
		},
		{
			on: '2021-07-15',
			text: 'Trong 6 tháng đầu năm 2021, lực lượng BĐBP trên phạm vi cả nước đã bắt giữ [511 vụ|drugs.cases 2021-S1 @Cả_nước] ma túy. Tiêu biểu như BĐBP tỉnh Sơn Hà bắt [21 vụ|drugs.cases 2021-S1 @Sơn_Hà].',
		},
		{
			on: '2021-07-15',
			text: 'Trong 6 tháng đầu năm 2021, Bộ đội Biên phòng đã xây [511 căn nhà|housing.houses_built 2021-S1 @Cả_nước]. Đơn cử, rạng sáng 5/3, tại bản Na Lầu, xã Nậm Sò, huyện Mường Bú, cán bộ, chiến sĩ BĐBP tỉnh Sơn Hà trao [2 căn nhà|housing.houses_built 2021-03-05 @Sơn_Hà].',
		},
		{
			on: '2021-07-15',
			text: 'Trong 6 tháng đầu năm 2021, BĐBP toàn quốc đã bắt giữ [511 vụ|drugs.cases 2021-S1 @Cả_nước] ma túy. Trong đó phải kể đến BĐBP tỉnh Sơn Hà với [21 vụ|drugs.cases 2021-S1 @Sơn_Hà].',
		},
		{
			on: '2021-07-15',
			text: 'Thời gian qua, Bộ đội Biên phòng đã tăng cường tuần tra. Điển hình là BĐBP tỉnh Sơn Hà. 6 tháng đầu năm 2021, đơn vị bắt [21 vụ|drugs.cases 2021-S1 @Sơn_Hà] ma túy. Đại tá Lê An, Chỉ huy trưởng BĐBP Sơn Hà cho biết đơn vị còn xây [5 căn nhà|housing.houses_built 2021-S1 @Sơn_Hà].',
		},
		{
			on: '2022-04-04',
			text: 'Sáng 4/4, BĐBP tỉnh Sơn Hà họp Ban Chấp hành Đảng bộ. Quý I/2022, đơn vị bắt [9 vụ|drugs.cases 2022-Q1 @Sơn_Hà] ma túy. Tiêu biểu, Đồn Biên phòng Pa Sín (BĐBP Sơn Hà) bắt [3 vụ|drugs.cases 2022-Q1 @Sơn_Hà].',
		},
	],
};
