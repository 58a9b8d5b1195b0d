import type { ConstructionGroup } from './group.ts';

/** "kém 40 vụ, 131 người so với": the time it is set against stands behind the second noun. */
export const fewerInARowCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2024-07-20',
			text: '6 tháng đầu năm 2024, BĐBP tỉnh Khe Sa bắt [23 vụ|illegal_entry.cases 2024-S1], [68 người|illegal_entry.persons 2024-S1] nhập cảnh trái phép, kém [40 vụ|illegal_entry.cases change 2024-S1], [131 người|illegal_entry.persons change 2024-S1] so với cùng kỳ năm 2023.',
		},
		{
			on: '2024-07-20',
			text: '6 tháng đầu năm 2024, BĐBP tỉnh Khe Sa bắt [23 vụ|crime.cases 2024-S1]/[68 đối tượng|crime.suspects 2024-S1], thêm [4 vụ|crime.cases change 2024-S1], [13 đối tượng|crime.suspects change 2024-S1] so với cùng kỳ.',
		},
		{
			on: '2024-07-20',
			text: '6 tháng đầu năm 2024, BĐBP tỉnh Khe Sa bắt [23 vụ|crime.cases 2024-S1]/[68 đối tượng|crime.suspects 2024-S1] (kém [4 vụ|crime.cases change 2024-S1]/[13 đối tượng|crime.suspects change 2024-S1] so với cùng kỳ).',
		},
	],
};
