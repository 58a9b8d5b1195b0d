import type { ConstructionGroup } from './group.ts';

/** Days from one to another without a month are of the month told right before. */
export const daysOfMonthToldCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2022-12-20',
			text: 'Điểm nhấn là hai trận lũ chồng lũ hồi tháng 10: từ ngày 13 đến ngày 17, BĐBP tỉnh huy động [2.670 lượt cán bộ, chiến sĩ|sar.troop_turns 2022-10-13/P5D], di dời [1.930 hộ|disaster.households_evacuated 2022-10-13/P5D].',
		},
		{
			on: '2022-12-20',
			text: 'Trận lụt tháng 10 là khó khăn nhất: từ ngày 9 đến ngày 12, các đồn di dời [640 hộ|disaster.households_evacuated 2022-10-09/P4D] với [2.510 người|disaster.persons_evacuated 2022-10-09/P4D].',
		},
		{
			on: '2022-12-20',
			text: 'Tháng 8, đơn vị mở đợt cao điểm: từ ngày 5 đến ngày 25, bắt [9 vụ|drugs.cases 2022-08-05/P21D], [12 đối tượng|drugs.suspects 2022-08-05/P21D] ma túy.',
		},
		{
			on: '2022-12-20',
			text: 'Trong tháng 11, từ ngày 1 đến ngày 20, BĐBP tỉnh bắt [7 vụ|smuggling.cases 2022-11-01/P20D] buôn lậu.',
		},
		{
			on: '2022-12-20',
			text: 'Trong tháng 11, từ ngày 1/11 đến ngày 20/11, BĐBP tỉnh bắt [7 vụ|smuggling.cases 2022-11-01/P20D] buôn lậu; từ ngày 5 đến ngày 9/12 bắt [2 vụ|smuggling.cases 2022-12-05/P5D].',
		},
	],
};
