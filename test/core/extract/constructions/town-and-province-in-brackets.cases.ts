import type { ConstructionGroup } from './group.ts';

/** Of a town and its province in brackets behind a post, the second is the area. */
export const townAndProvinceInBracketsCases: ConstructionGroup = {
	issued: null,
	area: null,
	texts: [
		{
			on: '2021-03-23',
			text: 'Chiều 23/3, Đồn Biên phòng Nậm Chà (TP. Tà Lai, Hà Khê) bắt [5 đối tượng|drugs.suspects 2021-03-23 @Hà_Khê] ma túy, thu [2 bánh heroin|drugs.heroin_bricks @Hà_Khê].',
		},
		{
			on: '2021-03-23',
			text: 'Chiều 23/3, Đồn Biên phòng Nậm Chà (thành phố Tà Lai, Hà Khê) bàn giao [2 đối tượng|crime.handed_over_persons 2021-03-23 @Hà_Khê] cho Công an.',
		},
	],
};
