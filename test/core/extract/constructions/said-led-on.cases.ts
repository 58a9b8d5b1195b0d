import type { ConstructionGroup } from './group.ts';

/** What those caught said led on to what was found; what they say they did is no figure. */
export const saidLedOnCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-07-10',
			text: 'Từ lời khai của hai đối tượng, ngày 9/7, lực lượng chức năng khám xét 3 địa điểm, thu thêm [4 bánh heroin|drugs.heroin_bricks 2025-07-09] và [12.000 viên ma túy tổng hợp|drugs.synthetic_pills 2025-07-09].',
		},
		{
			on: '2025-07-10',
			text: 'Theo lời khai của các đối tượng, chúng đã mua 20 bánh heroin với giá 180 triệu đồng/bánh.',
		},
		{
			on: '2025-07-10',
			text: 'Tối 8/7, các đồn khống chế [3 đối tượng|drugs.suspects 2025-07-08], thu [10 bánh heroin|drugs.heroin_bricks], [1 súng K59|seized.guns], [1 hộp tiếp đạn|seized.goods_items] có [6 viên|seized.ammunition].',
		},
	],
};
