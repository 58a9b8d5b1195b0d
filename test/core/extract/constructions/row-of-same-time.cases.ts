import type { ConstructionGroup } from './group.ts';

/** All of a row behind "cùng kỳ chỉ" is of that time. */
export const rowOfSameTimeCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-07-12',
			text: '6 tháng đầu năm 2025, đồn bắt [38 vụ|drugs.cases 2025-S1], [51 đối tượng|drugs.suspects 2025-S1] ma túy. Tội phạm ma túy tăng cả về số vụ lẫn số đối tượng: cùng kỳ chỉ [29 vụ|drugs.cases 2024-S1]/[40 đối tượng|drugs.suspects 2024-S1].',
		},
		{
			on: '2025-07-12',
			text: '6 tháng đầu năm 2025, đồn bắt [38 vụ|drugs.cases 2025-S1]/[51 đối tượng|drugs.suspects 2025-S1] ma túy; cùng kỳ năm 2024 là [29 vụ|drugs.cases 2024-S1]/[40 đối tượng|drugs.suspects 2024-S1].',
		},
		{
			on: '2025-07-12',
			text: '6 tháng đầu năm 2025, đồn bắt [38 vụ|drugs.cases 2025-S1], [51 đối tượng|drugs.suspects 2025-S1] ma túy, trong khi cùng kỳ là [29 vụ|drugs.cases 2024-S1] với [40 đối tượng|drugs.suspects 2024-S1].',
		},
		{
			on: '2025-07-12',
			text: '6 tháng đầu năm 2025, đồn bắt [38 vụ|smuggling.cases 2025-S1] buôn lậu, [51 đối tượng|smuggling.suspects 2025-S1]. Cùng kỳ chỉ có [29 vụ|smuggling.cases 2024-S1], [40 đối tượng|smuggling.suspects 2024-S1].',
		},
		{
			on: '2025-07-12',
			text: '6 tháng đầu năm 2025, đồn bắt [38 vụ|smuggling.cases 2025-S1] buôn lậu, [51 đối tượng|smuggling.suspects 2025-S1]; năm ngoái cùng kỳ mới [29 vụ|smuggling.cases 2024-S1]/[40 đối tượng|smuggling.suspects 2024-S1].',
		},
		{
			on: '2025-07-12',
			text: '6 tháng đầu năm 2025, đồn bắt [38 vụ|drugs.cases 2025-S1], [51 đối tượng|drugs.suspects 2025-S1] ma túy, tăng so với cùng kỳ: thu [3 kg|drugs.meth 2025-S1] ma túy đá, [2 khẩu súng|seized.guns 2025-S1].',
		},
	],
};
