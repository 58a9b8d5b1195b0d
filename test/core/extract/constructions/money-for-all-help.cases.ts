import type { ConstructionGroup } from './group.ts';

/** Money gathered beside houses for all kinds of help. */
export const moneyForAllHelpCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2022-12-20',
			text: 'Sang năm 2023, phấn đấu tuần tra biên giới [1.850 buổi trở lên|patrol.sessions target 2023], tuần tra trên biển [290 lượt|patrol.sea_sessions target 2023], xây [20 căn nhà|housing.houses_built target 2023] và vận động [khoảng 4 tỷ đồng|welfare.total_value target 2023] cho công tác an sinh xã hội.',
		},
		{
			on: '2022-12-20',
			text: 'Năm 2022, đơn vị xây [12 căn nhà|housing.houses_built 2022] và vận động [2,4 tỷ đồng|welfare.total_value 2022] cho an sinh xã hội.',
		},
		{
			on: '2022-12-20',
			text: 'Năm 2022, đơn vị xây [12 căn nhà|housing.houses_built 2022], huy động [trên 3 tỷ đồng|welfare.total_value 2022] làm công tác dân vận, giúp dân.',
		},
		{
			on: '2022-12-20',
			text: 'Năm 2022, đơn vị vận động [2,4 tỷ đồng|housing.funds 2022] xây [12 căn nhà|housing.houses_built 2022].',
		},
		{
			on: '2022-12-20',
			text: 'Năm 2023, phấn đấu xây [12 căn nhà|housing.houses_built target 2023], vận động [800 triệu đồng|welfare.total_value target 2023] ủng hộ người nghèo.',
		},
	],
};
