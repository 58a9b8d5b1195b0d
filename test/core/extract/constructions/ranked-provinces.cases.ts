import type { ConstructionGroup } from './group.ts';

/** Provinces told by name alone behind the first force of a list of the whole force's best. */
export const rankedProvincesCases: ConstructionGroup = {
	issued: null,
	area: null,
	texts: [
		{
			on: '2022-07-09',
			text: 'Sáu tháng đầu năm 2022, toàn lực lượng BĐBP bắt giữ, xử lý [4.316 vụ|crime.cases 2022-S1 @Cả nước]. Bắt giữ nhiều nhất là BĐBP Mường Lâm ([134 vụ|crime.cases 2022-S1 @Mường Lâm]), tiếp theo là Bình Sa [121 vụ|crime.cases 2022-S1 @Bình Sa] và Hoành Sa [98 vụ|crime.cases 2022-S1 @Hoành Sa].',
		},
		{
			on: '2022-07-09',
			text: 'Sáu tháng đầu năm 2022, Bộ đội Biên phòng cả nước bắt giữ [4.316 vụ|crime.cases 2022-S1 @Cả nước]. Dẫn đầu là BĐBP tỉnh Mường Lâm với [134 vụ|crime.cases 2022-S1 @Mường Lâm], kế đến là Bình Sa ([121 vụ|crime.cases 2022-S1 @Bình Sa]), Hoành Sa ([98 vụ|crime.cases 2022-S1 @Hoành Sa]), Nam Thạch ([77 vụ|crime.cases 2022-S1 @Nam Thạch]).',
		},
		{
			on: '2022-07-09',
			text: 'Sáu tháng đầu năm 2022, Bộ đội Biên phòng bắt giữ [981 vụ|drugs.cases 2022-S1 @Cả nước] ma túy. Một số đơn vị có kết quả cao: BĐBP Mường Lâm [134 vụ|drugs.cases 2022-S1 @Mường Lâm], Bình Sa [121 vụ|drugs.cases 2022-S1 @Bình Sa], Hoành Sa [98 vụ|drugs.cases 2022-S1 @Hoành Sa].',
		},
		{
			on: '2022-07-09',
			text: 'Sáu tháng đầu năm 2022, Bộ đội Biên phòng xây dựng [412 căn nhà|housing.houses_built 2022-S1 @Cả nước]. Nhiều nhất là BĐBP Mường Lâm [88 căn|housing.houses_built 2022-S1 @Mường Lâm], sau đó đến Bình Sa [61 căn|housing.houses_built 2022-S1 @Bình Sa], Hoành Sa [44 căn|housing.houses_built 2022-S1 @Hoành Sa] và Nam Thạch [40 căn|housing.houses_built 2022-S1 @Nam Thạch].',
		},
		{
			on: '2022-07-09',
			text: 'Tính chung toàn lực lượng, 6 tháng đầu năm 2022 cứu được [420 người|sar.persons_rescued 2022-S1 @Cả nước] trên biển. Cứu được nhiều người nhất là BĐBP Mường Lâm ([88 người|sar.persons_rescued 2022-S1 @Mường Lâm]), Bình Sa ([61 người|sar.persons_rescued 2022-S1 @Bình Sa]) và Hoành Sa ([40 người|sar.persons_rescued 2022-S1 @Hoành Sa]).',
		},
		{
			on: '2022-07-09',
			text: 'Sáu tháng đầu năm 2022, BĐBP tỉnh Hà Khê bắt [134 vụ|drugs.cases 2022-S1 @Hà Khê] ma túy. Một số đơn vị có kết quả cao: Đồn Pa Sín [21 vụ|drugs.cases 2022-S1 @Hà Khê], Na Hồng [14 vụ|drugs.cases 2022-S1 @Hà Khê], Sa Lu [9 vụ|drugs.cases 2022-S1 @Hà Khê].',
		},
	],
};
