import type { ConstructionGroup } from './group.ts';

/** Behind a semicolon another province's cases, with no offence named, are of the one told of the first. */
export const nextProvinceCases: ConstructionGroup = {
	issued: '2025-07-10',
	area: null,
	texts: [
		'Sáu tháng đầu năm 2025, BĐBP tỉnh Sơn Hà bắt [24 vụ|drugs.cases @Sơn Hà]/[31 đối tượng|drugs.suspects] ma túy; BĐBP tỉnh Bình Lâm bắt [31 vụ|drugs.cases @Bình Lâm]/[40 đối tượng|drugs.suspects @Bình Lâm].',
		'Quý II/2025, BĐBP tỉnh Sơn Hà xử lý [12 vụ|smuggling.cases], [15 đối tượng|smuggling.suspects] buôn lậu; BĐBP tỉnh Bình Lâm xử lý [19 vụ|smuggling.cases @Bình Lâm], [21 đối tượng|smuggling.suspects].',
		'Năm 2024, BĐBP tỉnh Hà Khê bắt [8 vụ|trafficking.cases]/[10 đối tượng|trafficking.suspects] mua bán người; BĐBP tỉnh Nậm Xa bắt [17 vụ|trafficking.cases @Nậm Xa].',
		// an offence of its own
		'Quý II/2025, BĐBP tỉnh Sơn Hà bắt [24 vụ|drugs.cases]/[31 đối tượng|drugs.suspects] ma túy; BĐBP tỉnh Bình Lâm bắt [31 vụ|smuggling.cases @Bình Lâm] buôn lậu.',
		'Quý II/2025, BĐBP tỉnh Sơn Hà bắt [24 vụ|drugs.cases]/[31 đối tượng|drugs.suspects] ma túy; bắt [31 vụ|smuggling.cases @Sơn Hà] buôn lậu.',
	],
};
