import type { ConstructionGroup } from './group.ts';

/** What a year looked back on was, told behind a comma, is of that year. */
export const yearApposedCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-08-06',
			text: 'Từ ngày 1/8 đến ngày 5/8, lũ làm [7 người|sar.deaths_missing 2025-08-01/P5D] chết. Đây là trận lũ lớn nhất kể từ năm 2018, năm mà toàn tỉnh có [15 người|sar.deaths_missing 2018] chết và mất tích.',
		},
		{
			on: '2025-08-06',
			text: 'Năm 2024, BĐBP tỉnh bắt [88 vụ|drugs.cases 2024] ma túy, cao nhất kể từ năm 2019, năm có [61 vụ|drugs.cases 2019].',
		},
		{
			on: '2025-08-06',
			text: 'Năm 2024 các đồn bắt [30 vụ|crime.cases 2024]; kể từ năm 2018 đến nay, đơn vị bắt [212 vụ|crime.cases 2018-01-01/P7Y].',
		},
	],
};
