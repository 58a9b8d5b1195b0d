import type { ConstructionGroup } from './group.ts';

/** Figures of then that only a bracket or a stroke parts from those of now. */
export const thenInBracketsCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-07-04',
			text: '6 tháng đầu năm 2025, tuyên truyền [212 buổi|propaganda.sessions 2025-S1] ([198 buổi|propaganda.sessions 2024-S1]), [14.200 lượt người nghe|propaganda.listeners 2025-S1] ([13.100 lượt|propaganda.listeners 2024-S1]), so với cùng kỳ năm 2024.',
		},
		{
			on: '2025-07-04',
			text: '6 tháng đầu năm 2025, ma túy [45 vụ|drugs.cases 2025-S1]/[52 đối tượng|drugs.suspects 2025-S1] ([38 vụ|drugs.cases 2024-S1]/[47 đối tượng|drugs.suspects 2024-S1]), buôn lậu [21 vụ|smuggling.cases 2025-S1]/[24 đối tượng|smuggling.suspects 2025-S1] ([19 vụ|smuggling.cases 2024-S1]/[20 đối tượng|smuggling.suspects 2024-S1]) so với cùng kỳ năm 2024.',
		},
		{
			on: '2025-07-04',
			text: '6 tháng (số liệu trong ngoặc là của cùng kỳ năm 2024), các đồn bắt [45 vụ|drugs.cases 2025-S1] ma túy ([38 vụ|drugs.cases 2024-S1]), [52 đối tượng|drugs.suspects 2025-S1] ([47 đối tượng|drugs.suspects 2024-S1]).',
		},
		{
			on: '2025-07-04',
			text: '6 tháng: bắt [45 vụ|drugs.cases 2025-S1] ma túy (6 tháng đầu năm 2024: [38|drugs.cases 2024-S1]), [52 đối tượng|drugs.suspects 2025-S1] ([47|drugs.suspects 2024-S1]), thu [12 kg|drugs.total_mass 2025-S1] ma túy ([9,5 kg|drugs.total_mass 2024-S1]).',
		},
		{
			on: '2025-07-04',
			text: 'Trong 6 tháng, tiền phạt [310 triệu đồng|penalty.fines 2025-S1]/[280 triệu đồng|penalty.fines 2024-S1] cùng kỳ.',
		},
		{
			on: '2025-07-04',
			text: 'Trong 6 tháng, tuần tra [1.420 buổi|patrol.sessions 2025-S1]/[1.310 buổi|patrol.sessions 2024-S1] của cùng kỳ; tuyên truyền [212 buổi|propaganda.sessions 2025-S1]/[198 buổi|propaganda.sessions 2024-S1].',
		},
	],
};
