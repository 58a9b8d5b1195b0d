import type { ConstructionGroup } from './group.ts';

/** The two levels told in brackets behind the change they make, and those told beside the share. */
export const pairsBehindChangesCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-07-08',
			text: '6 tháng đầu năm 2025, BĐBP tỉnh bắt giữ [88 vụ|crime.cases 2025-S1], [120 đối tượng|crime.suspects 2025-S1]; so với cùng kỳ, số vụ tăng [11|crime.cases change 2025-S1] ([88|crime.cases 2025-S1]/[77|crime.cases 2024-S1]), số đối tượng giảm [9|crime.suspects change 2025-S1] ([120|crime.suspects 2025-S1]/[129|crime.suspects 2024-S1]).',
		},
		{
			on: '2025-07-08',
			text: '6 tháng đầu năm 2025, số vụ ma túy tăng [6|drugs.cases change 2025-S1] ([31|drugs.cases 2025-S1]/[25|drugs.cases 2024-S1]), buôn lậu giảm [7|smuggling.cases change 2025-S1] ([12|smuggling.cases 2025-S1]/[19|smuggling.cases 2024-S1]).',
		},
		{
			on: '2025-07-08',
			text: '6 tháng đầu năm 2025, số vụ ma túy tăng [24%|drugs.cases change 2025-S1] ([31|drugs.cases 2025-S1]/[25 vụ|drugs.cases 2024-S1]), số đối tượng tăng [12,5%|drugs.suspects change 2025-S1] ([45|drugs.suspects 2025-S1]/[40|drugs.suspects 2024-S1]).',
		},
		{
			on: '2025-07-08',
			text: '6 tháng đầu năm 2025, số vụ ma túy tăng ([31 vụ|drugs.cases 2025-S1] so với [25 vụ|drugs.cases 2024-S1]), số vụ buôn lậu giảm ([12|smuggling.cases 2025-S1] so với [19|smuggling.cases 2024-S1]).',
		},
		{
			on: '2025-07-08',
			text: '6 tháng đầu năm 2025, bắt [31|drugs.cases 2025-S1]/[25 vụ|drugs.cases 2024-S1] ma túy (tăng [24%|drugs.cases change 2025-S1]), [12|smuggling.cases 2025-S1]/[19 vụ|smuggling.cases 2024-S1] buôn lậu (giảm [36,8%|smuggling.cases change 2025-S1]) so với cùng kỳ.',
		},
		{
			on: '2025-07-08',
			text: '6 tháng đầu năm 2025, bắt [31 vụ|crime.cases 2025-S1]/[45 đối tượng|crime.suspects 2025-S1], giảm [12|crime.cases change 2025-S1]/[19|crime.suspects change 2025-S1].',
		},
	],
};
