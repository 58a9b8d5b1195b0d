import type { ConstructionGroup } from './group.ts';

/** The year of most cases is of the offence that its paragraph tells of. */
export const ranksOfTheParagraphCases: ConstructionGroup = {
	issued: '2025-04-24',
	area: 'Hải An',
	texts: [
		'5 năm qua, Hải đội 2 bắt [1.406 vụ|crime.cases].\n\nRiêng buôn lậu xăng dầu là [214 vụ|smuggling.cases]. Năm 2024 cao nhất: [61 vụ|smuggling.cases 2024].',
	],
};

/** The award told behind another's "của …" is not of the same office. */
export const officesOfTheAwardBeforeCases: ConstructionGroup = {
	issued: '2025-04-24',
	area: 'Hải An',
	texts: [
		'Năm 2024, Hải đội được tặng [3 Cờ thưởng|awards.given 2024 TTG CO_THI_DUA] của Chính phủ, [17 Bằng khen|awards.given 2024 BANG_KHEN].',
	],
};
