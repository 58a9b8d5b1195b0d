import type { ConstructionGroup } from './group.ts';

/** What goods are worth, right behind their name and the verb that takes them. */
export const worthOfSmuggledGoodsCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2024-07-02',
			text: 'Sáu tháng đầu năm, các đồn thu giữ [203,2 kg|drugs.total_mass] ma túy; thu giữ hàng hóa buôn lậu [trên 30 tỷ đồng|smuggling.goods_value 2024-S1 GT]; phá [3 vụ|trafficking.cases] mua bán người.',
		},
		{
			on: '2024-07-02',
			text: 'Sáu tháng đầu năm, các đồn bắt [32 vụ|crime.cases], thu hàng hóa nhập lậu [hơn 1,2 tỷ đồng|smuggling.goods_value 2024-S1 GT], phạt hành chính [312 triệu đồng|penalty.fines].',
		},
	],
};
