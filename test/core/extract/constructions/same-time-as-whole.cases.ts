import type { ConstructionGroup } from './group.ts';

/** "Cùng thời gian trên" behind years told one by one is the time of the whole. */
export const sameTimeAsWholeCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2023-01-05',
			text: 'Giai đoạn 2018-2022, BĐBP tỉnh Hà Khê bắt giữ [352 vụ|drugs.cases 2018-01-01/P5Y]/[471 đối tượng|drugs.suspects 2018-01-01/P5Y] về ma túy.\nTính riêng từng năm, số vụ ma túy bắt giữ năm 2020 là [66 vụ|drugs.cases 2020], năm 2021 là [79 vụ|drugs.cases 2021], năm 2022 giảm [8 vụ|drugs.cases change 2022], còn [71 vụ|drugs.cases 2022].\nCùng thời gian trên, các tổ công tác mở [1.146 buổi tuyên truyền|propaganda.sessions 2018-01-01/P5Y] cho [64.800 lượt người nghe|propaganda.listeners 2018-01-01/P5Y], tiếp nhận [2.075 tin báo|crime.tips 2018-01-01/P5Y].',
		},
		{
			on: '2023-01-05',
			text: 'Trong 5 năm (2018-2022), BĐBP tỉnh Hà Khê bắt giữ [352 vụ|crime.cases 2018-01-01/P5Y]. Năm 2021 bắt [79 vụ|crime.cases 2021], năm 2022 bắt [71 vụ|crime.cases 2022].\nCũng trong thời gian này, các đơn vị xây dựng [120 căn nhà|housing.houses_built 2018-01-01/P5Y] tặng hộ nghèo.',
		},
		{
			on: '2023-01-05',
			text: 'Trong 5 năm (2018-2022), BĐBP tỉnh Hà Khê bắt giữ [352 vụ|crime.cases 2018-01-01/P5Y], trong đó năm 2022 bắt [71 vụ|crime.cases 2022]. Cùng thời gian đó, các đơn vị xây dựng [120 căn nhà|housing.houses_built 2018-01-01/P5Y] tặng hộ nghèo.',
		},
		{
			on: '2023-01-05',
			text: 'Giai đoạn 2018-2022, BĐBP tỉnh Hà Khê bắt giữ [352 vụ|crime.cases 2018-01-01/P5Y]. Cao nhất là năm 2019 với [94 vụ|crime.cases 2019], thấp nhất là năm 2022 với [51 vụ|crime.cases 2022].\nTrong cùng khoảng thời gian, đơn vị tổ chức [1.146 buổi tuyên truyền|propaganda.sessions 2018-01-01/P5Y].',
		},
		{
			on: '2023-01-05',
			text: 'Năm 2022, BĐBP tỉnh Hà Khê bắt giữ [52 vụ|crime.cases 2022]; năm 2021 bắt [49 vụ|crime.cases 2021].\nCùng thời gian trên, các tổ công tác mở [146 buổi tuyên truyền|propaganda.sessions 2022].',
		},
		{
			on: '2023-01-05',
			text: 'Giai đoạn 2018-2022, BĐBP tỉnh Hà Khê cứu [412 người|sar.persons_rescued 2018-01-01/P5Y].\nNăm 2018 cứu [96 người|sar.persons_rescued 2018], năm 2020 cứu [61 người|sar.persons_rescued 2020], năm 2022 cứu [88 người|sar.persons_rescued 2022].\nTrong khoảng thời gian này, các hải đội huy động 96 lượt tàu, hướng dẫn [4.200 tàu cá|disaster.vessels_alerted 2018-01-01/P5Y] vào bờ.',
		},
		{
			on: '2022-07-05',
			text: 'Sáu tháng đầu năm 2022, BĐBP tỉnh Hà Khê bắt [96 vụ|crime.cases 2022-S1]. Quý I bắt [40 vụ|crime.cases 2022-Q1], quý II [56 vụ|crime.cases 2022-Q2].\nCùng thời gian trên, đơn vị tổ chức [146 buổi tuyên truyền|propaganda.sessions 2022-S1].',
		},
	],
};
