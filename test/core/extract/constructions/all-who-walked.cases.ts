import type { ConstructionGroup } from './group.ts';

/** Turns behind joint patrols are of all who went on them. */
export const allWhoWalkedCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-07-10',
			text: 'Quý II/2025, các đồn tuần tra chung với dân quân [310 lần|patrol.joint_sessions 2025-Q2]/[2.140 lượt người|patrol.troop_turns 2025-Q2].',
		},
	],
};
