import type { ConstructionGroup } from './group.ts';

/** What a unit has done since it was founded is counted, people and boats too; those it lost are its history. */
export const wholeLifeOfAUnitCases: ConstructionGroup = {
	issued: '2025-04-24',
	area: 'Hải An',
	texts: [
		'30 năm qua, Hải đội 2 bắt [1.406 vụ|crime.cases], [3.920 đối tượng|crime.suspects]; cứu [1.912 ngư dân|sar.persons_rescued], [286 tàu|sar.vessels_rescued]; có 12 cán bộ hy sinh.',
		'65 năm qua, đã có 43 cán bộ, chiến sĩ ngã xuống.',
	],
};
