import type { ConstructionGroup } from './group.ts';

/** Weeks or months after a storm what has been done is of no day told later. */
export const weeksAfterAStormCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2024-10-05',
			text: 'Hai tuần sau bão số 3, xã Nà Lũng vẫn ngổn ngang. BĐBP tỉnh Hà Khê đã trao [320 suất quà|gifts.sets 2024-10] cho bà con.\nNgày 19/9, Đồn Biên phòng Khe Sim trao thêm [40 suất quà|gifts.sets 2024-09-19].',
		},
		{
			on: '2024-10-05',
			text: 'Một tháng sau lũ, BĐBP tỉnh Hà Khê đã dựng lại [12 căn nhà|housing.houses_built 2024-10].\nNgày 19/9, Đồn Biên phòng Khe Sim trao [40 suất quà|gifts.sets 2024-09-19].',
		},
		{
			on: '2024-10-05',
			text: 'Gần ba tuần sau bão, BĐBP tỉnh Hà Khê góp [2.100 ngày công|civic.workdays 2024-10].\nNgày 19/9, Đồn Biên phòng Khe Sim trao [40 suất quà|gifts.sets 2024-09-19].',
		},
	],
};
