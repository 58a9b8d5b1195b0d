import type { ConstructionGroup } from './group.ts';

/** Months that have gone by of a year are the first of it. */
export const monthsGoneOfTheYearCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-11-12',
			text: 'Mười tháng đã qua của năm nay là quãng thời gian bận rộn với BĐBP tỉnh Hà Khê.\nCác đồn xử lý [212 vụ|crime.cases 2025-01-01/P10M].',
		},
		{
			on: '2025-10-12',
			text: '9 tháng vừa qua của năm 2025, BĐBP tỉnh Hà Khê trao [640 suất quà|gifts.sets 2025-01-01/P9M].',
		},
		{
			on: '2025-10-12',
			text: 'Trong chín tháng đã trôi qua của năm 2025, BĐBP tỉnh Hà Khê tuần tra [1.240 lượt|patrol.sessions 2025-01-01/P9M].',
		},
		{
			on: '2025-07-04',
			text: '6 tháng qua của năm 2025, BĐBP tỉnh Hà Khê bắt [31 vụ|drugs.cases 2025-S1] ma túy.',
		},
		{
			on: '2025-10-12',
			text: '9 tháng qua, BĐBP tỉnh Hà Khê trao [640 suất quà|gifts.sets 2025-01-01/P9M].',
		},
	],
};
