import type { ConstructionGroup } from './group.ts';

/** A quarter that opens a line is no province. */
export const timesNoProvincesCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-07-04',
			text: 'Quý I: [12 vụ|drugs.cases 2025-Q1 @Hà_Khê]/[15 đối tượng|drugs.suspects 2025-Q1 @Hà_Khê] ma túy, quý II: [29 vụ|drugs.cases 2025-Q2 @Hà_Khê].',
		},
	],
};
