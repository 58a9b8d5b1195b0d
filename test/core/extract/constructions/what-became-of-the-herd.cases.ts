import type { ConstructionGroup } from './group.ts';

/** Animals that were given and have young are not given again; those received are given. */
export const whatBecameOfTheHerdCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-12-20',
			text: 'Năm 2025, BĐBP tỉnh trao tặng [360 con bò giống|livelihood.livestock 2025]. Đến nay, 15 con bò đã sinh bê con, 46 con sắp đẻ.',
		},
		{
			on: '2025-12-20',
			text: 'Năm 2025, BĐBP tỉnh trao tặng [36 con dê giống|livelihood.livestock 2025], hiện có 12 con đang mang thai.',
		},
		{
			on: '2025-12-20',
			text: 'Năm 2025, xã Nậm Lạnh có 7 hộ nghèo được nhận [7 con bò|livelihood.livestock 2025] do Đồn Biên phòng Pa Sín trao.',
		},
		{
			on: '2025-12-20',
			text: 'Năm 2025, đồn trao [12 con bò|livelihood.livestock 2025] sinh sản cho hộ nghèo.',
		},
	],
};
