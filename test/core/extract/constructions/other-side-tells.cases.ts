import type { ConstructionGroup } from './group.ts';

/** What the other side tells and hands to us: no tips of the people, people given back. */
export const otherSideTellsCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2023-12-06',
			text: 'Năm 2023, phía bạn cung cấp cho ta 37 tin về tội phạm, bàn giao [21 công dân|returnees.persons 2023] vượt biên trái phép cho BĐBP Hà Khê.',
		},
		{
			on: '2023-12-06',
			text: 'Năm 2023, BĐBP Hà Khê trao đổi với lực lượng đối diện 51 thư. Ngược lại, phía Lào cung cấp cho ta 12 tin, trao trả [9 công dân|returnees.persons 2023].',
		},
		{ on: '2023-12-06', text: 'Năm 2023, Biên phòng nước bạn thông báo cho BĐBP Hà Khê 18 tin về tội phạm.' },
		{
			on: '2023-12-06',
			text: 'Năm 2023, quần chúng nhân dân cung cấp cho BĐBP Hà Khê [318 nguồn tin|crime.tips 2023]; BĐBP Hà Khê bàn giao cho Công an huyện [21 công dân|illegal_crossing.persons 2023 HANDED_OVER] vượt biên trái phép.',
		},
	],
};
