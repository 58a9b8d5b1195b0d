import type { ConstructionGroup } from './group.ts';

/** What a patrol guards named between "tuần tra" and its number; the number is of the patrols, not of a marker. */
export const patrolObjectsCases: ConstructionGroup = {
	issued: '2025-07-02',
	area: 'Bình Lâm',
	texts: [
		'Sáu tháng đầu năm 2025, các đồn tuần tra đường biên, cột mốc [1.044 lượt tổ|patrol.sessions] với [5.220 lượt sĩ quan, chiến sĩ|patrol.troop_turns].',
		'Sáu tháng đầu năm 2025, các đồn tuần tra, bảo vệ cột mốc [96 buổi|patrol.sessions].',
		'Sáu tháng đầu năm 2025, các đồn đi tuần dọc đường biên, hệ thống mốc giới [2.318 lượt|patrol.sessions].',
		'Sáng 5/6, tổ công tác tuần tra đến cột mốc 1.044 thì phát hiện [02 đối tượng|crime.suspects].',
	],
};
