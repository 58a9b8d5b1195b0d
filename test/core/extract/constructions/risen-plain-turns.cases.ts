import type { ConstructionGroup } from './group.ts';

/** A rise of turns and no more is of those that are turns and no more. */
export const risenPlainTurnsCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2024-10-30',
			text: 'Quý III/2024, tuần tra [842 lượt|patrol.sessions 2024-Q3]/[5.016 lượt cán bộ, chiến sĩ|patrol.troop_turns 2024-Q3]; so với quý II tăng [38 lượt|patrol.sessions change 2024-Q3].',
		},
		{
			on: '2024-10-30',
			text: 'Quý III/2024, [1.200 lượt cán bộ, chiến sĩ|patrol.troop_turns 2024-Q3] tham gia tuần tra, giảm [80 lượt|patrol.troop_turns change 2024-Q3].',
		},
	],
};
