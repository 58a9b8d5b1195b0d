import type { ConstructionGroup } from './group.ts';

/** Changes without nouns behind levels without nouns, shares of those who pass a gate, and pairs of now and then behind an index. */
export const changesInShortCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-07-03',
			text: '6 tháng đầu năm, số vụ tai nạn trên biển là [22|sar.incidents 2025-S1], tăng [7|sar.incidents change 2025-S1]; người chết, mất tích [12|sar.deaths_missing 2025-S1], tăng [3|sar.deaths_missing change 2025-S1].',
		},
		{
			on: '2025-07-03',
			text: '6 tháng đầu năm, số vụ vượt biên trái phép chỉ bằng [64%|illegal_crossing.cases change 2025-S1] cùng kỳ ([32 vụ|illegal_crossing.cases 2025-S1]/[50 vụ|illegal_crossing.cases 2024-S1]).',
		},
		{
			on: '2025-07-03',
			text: '6 tháng đầu năm, buôn lậu bằng 80% cùng kỳ ([32|smuggling.cases 2025-S1]/[40 vụ|smuggling.cases 2024-S1]).',
		},
		{
			on: '2025-07-03',
			text: '6 tháng đầu năm, bắt [12 vụ|crime.cases 2025-S1]/[14 đối tượng|crime.suspects 2025-S1], tăng [3 vụ|crime.cases change 2025-S1] so với cùng kỳ ([9 vụ|crime.cases 2024-S1]/[11 đối tượng|crime.suspects 2024-S1]).',
		},
		{
			on: '2025-07-03',
			text: '6 tháng đầu năm, lưu lượng xuất nhập cảnh tăng [23,5%|gate.person_crossings change 2025-S1] về người, [12,1%|gate.vehicle_crossings change 2025-S1] về phương tiện so với cùng kỳ.',
		},
		{
			on: '2025-07-03',
			text: '6 tháng đầu năm, hoạt động xuất nhập cảnh tăng [20%|gate.person_crossings change 2025-S1] về lượt người và [9%|gate.vehicle_crossings change 2025-S1] về lượt xe.',
		},
		{
			on: '2025-07-03',
			text: '6 tháng đầu năm, nhập cảnh trái phép bị bắt [40 vụ|illegal_entry.cases 2025-S1], [88 người|illegal_entry.persons 2025-S1], giảm [5%|illegal_entry.cases change 2025-S1] về số vụ, [3%|illegal_entry.persons change 2025-S1] về số người.',
		},
	],
};
