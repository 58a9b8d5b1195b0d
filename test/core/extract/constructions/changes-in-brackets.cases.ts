import type { ConstructionGroup } from './group.ts';

/** Pairs of now and then in brackets behind what rose, and what did not rise. */
export const changesInBracketsCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-07-08',
			text: '6 tháng đầu năm, trong khi số vụ ma túy tăng ([41|drugs.cases 2025-S1]/[32 vụ|drugs.cases 2024-S1]) thì số vụ buôn lậu giảm ([23|smuggling.cases 2025-S1]/[30 vụ|smuggling.cases 2024-S1]) so với cùng kỳ năm ngoái.',
		},
		{
			on: '2025-07-08',
			text: '6 tháng đầu năm 2025, kết quả tuần tra tăng 8,2% ([1.310 lượt|patrol.sessions 2025-S1] so với [1.211 lượt|patrol.sessions 2024-S1]).',
		},
		{
			on: '2025-07-08',
			text: '6 tháng đầu năm 2025, số vụ ma túy không tăng ([22 vụ|drugs.cases 2025-S1]).',
		},
		{
			on: '2026-01-08',
			text: 'Năm 2025, số vụ xuất cảnh trái phép giảm [34,5%|illegal_exit.cases change 2025] (từ [55|illegal_exit.cases 2024] xuống [36|illegal_exit.cases 2025]), số người giảm [41%|illegal_exit.persons change 2025] (từ [205|illegal_exit.persons 2024] xuống [121|illegal_exit.persons 2025]).',
		},
		{
			on: '2026-01-08',
			text: 'Năm 2025 bắt [98 vụ|drugs.cases 2025] ma túy (2024 là [84 vụ|drugs.cases 2024]), [131 đối tượng|drugs.suspects 2025] (2024 là [119 đối tượng|drugs.suspects 2024]).',
		},
		{
			on: '2025-07-08',
			text: '6 tháng đầu năm 2025, TTKS [1.310 lượt|patrol.sessions 2025-S1]/[7.420 LCBCS|patrol.troop_turns 2025-S1] (tăng [99 lượt|patrol.sessions change 2025-S1]/[510 LCBCS|patrol.troop_turns change 2025-S1] so với cùng kỳ).',
		},
	],
};
