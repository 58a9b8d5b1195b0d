import type { ConstructionGroup } from './group.ts';

/** Cases of another province told in the same breath are of the same offence. */
export const anotherPlaceToldCases: ConstructionGroup = {
	issued: '2025-01-10',
	area: 'Cả nước',
	texts: [
		'Năm 2024, BĐBP tỉnh Ba Sao bắt [12 vụ|drugs.cases @Ba_Sao] ma túy, BĐBP tỉnh Chín Rồng bắt [15 vụ|drugs.cases @Chín_Rồng].',
		'Năm 2024, BĐBP Hà Khê phá [6 vụ|trafficking.cases @Hà_Khê] mua bán người, còn BĐBP Tây Hải phá [4 vụ|trafficking.cases @Tây_Hải].',
		'Năm 2024, BĐBP Sơn Ca bắt giữ [21 vụ|smuggling.cases @Sơn_Ca] hàng lậu; BĐBP Lạch Dừa bắt giữ [9 vụ|smuggling.cases @Lạch_Dừa].',
		'Năm 2024, BĐBP Hà Khê bắt [6 vụ|drugs.cases @Hà_Khê] ma túy; BĐBP Tây Hải cứu nạn [9 vụ|sar.incidents @Tây_Hải].',
	],
};
