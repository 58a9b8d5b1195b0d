import type { ConstructionGroup } from './group.ts';

/** Turns behind a slash and the number of patrols are of those who went. */
export const whoWentBehindHowOftenCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-04-28',
			text: 'Quý I/2025, đồn tổ chức [44 lần|patrol.sessions 2025-Q1]/[704 lượt|patrol.troop_turns 2025-Q1] tuần tra bảo vệ đường biên.',
		},
		{
			on: '2025-04-28',
			text: 'Quý I/2025, các đồn phối hợp tuần tra [18 đợt|patrol.joint_sessions 2025-Q1]/[212 lượt|patrol.troop_turns 2025-Q1].',
		},
		{
			on: '2025-04-28',
			text: 'Quý I/2025, các đồn tuần tra song phương [6 lần|patrol.bilateral_sessions 2025-Q1]/[96 lượt|patrol.bilateral_troop_turns 2025-Q1].',
		},
	],
};
