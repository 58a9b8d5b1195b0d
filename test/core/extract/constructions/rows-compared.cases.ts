import type { ConstructionGroup } from './group.ts';

/** Rows of figures set against a time that stands behind them. */
export const rowsComparedCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-11-20',
			text: '10 tháng qua, các đồn bắt [26 vụ|illegal_crossing.cases 2025-01-01/P10M] với [41 người|illegal_crossing.persons 2025-01-01/P10M] vượt biên so với [58 vụ|illegal_crossing.cases 2024-01-01/P10M] với [102 người|illegal_crossing.persons 2024-01-01/P10M] cùng kỳ năm trước.',
		},
		{
			on: '2025-11-20',
			text: '10 tháng qua, các đồn bắt [26 vụ|drugs.cases 2025-01-01/P10M]/[41 đối tượng|drugs.suspects 2025-01-01/P10M] ma túy (so với [58 vụ|drugs.cases 2024-01-01/P10M]/[102 đối tượng|drugs.suspects 2024-01-01/P10M] cùng kỳ).',
		},
		{
			on: '2025-11-20',
			text: '10 tháng qua, bắt [26 vụ|drugs.cases 2025-01-01/P10M], [31 đối tượng|drugs.suspects 2025-01-01/P10M] ma túy, thấp hơn nhiều con số [58 vụ|drugs.cases 2024-01-01/P10M], [102 đối tượng|drugs.suspects 2024-01-01/P10M] của cùng kỳ năm trước.',
		},
		{
			on: '2025-07-04',
			text: '6 tháng đầu năm 2025, các đồn phát hiện [45|crime.cases 2025-S1]/[38 vụ|crime.cases 2024-S1], bắt [52|crime.suspects 2025-S1]/[47 đối tượng|crime.suspects 2024-S1] so với cùng kỳ năm 2024.',
		},
		{
			on: '2025-07-04',
			text: '6 tháng đầu năm 2025, bắt [45|crime.cases 2025-S1]/[38 vụ|crime.cases 2024-S1] so cùng kỳ.',
		},
		{
			on: '2025-07-04',
			text: '6 tháng đầu năm 2025, khởi tố 18/20 vụ, tăng [3 vụ|crime.prosecuted_cases change 2025-S1] so với cùng kỳ.',
		},
	],
};
