import type { ConstructionGroup } from './group.ts';

/** A bonus is of the giver named behind it, and none is of the giver of the one before where somebody else gives. */
export const whoGivesTheBonusCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-07-10',
			text: 'Ngày 9/7, Thiếu tướng Lê Văn B. trao thưởng [50 triệu đồng|awards.bonus BTL_BDBP] của Tư lệnh BĐBP; huyện Nậm Chà thưởng [10 triệu đồng|awards.bonus ()].',
		},
		{
			on: '2025-07-10',
			text: 'Ngày 9/7, Tư lệnh BĐBP thưởng [50 triệu đồng|awards.bonus BTL_BDBP], UBND tỉnh thưởng [30 triệu đồng|awards.bonus UBND_TINH], huyện Nậm Chà thưởng [10 triệu đồng|awards.bonus ()].',
		},
		{
			on: '2025-07-10',
			text: 'Ngày 9/7, Bộ Tư lệnh BĐBP tặng Bằng khen cho [3 tập thể|awards.given BTL_BDBP BANG_KHEN COLLECTIVE], [7 cá nhân|awards.given BTL_BDBP BANG_KHEN INDIVIDUAL] và thưởng nóng [150 triệu đồng|awards.bonus BTL_BDBP].',
		},
	],
};
