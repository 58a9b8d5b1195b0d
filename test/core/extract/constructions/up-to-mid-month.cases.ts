import type { ConstructionGroup } from './group.ts';

/** Up to the middle of a month, without "tính". */
export const upToMidMonthCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{ on: '2025-11-20', text: 'Đến giữa tháng 11, các đồn bắt [42 vụ|drugs.cases 2025-01-01/P319D] ma túy.' },
		{
			on: '2025-06-20',
			text: 'Phấn đấu đến giữa tháng 8 bàn giao [30 căn nhà|housing.houses_built target 2025].',
		},
	],
};
