import type { ConstructionGroup } from './group.ts';

/** Those charged in one item of a row are of the offence the item has told. */
export const outcomeOfItemCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-12-20',
			text: 'Năm 2025, lĩnh vực ma túy bắt [41 vụ|drugs.cases 2025]/[56 đối tượng|drugs.suspects 2025], khởi tố [38 vụ|drugs.cases 2025 PROSECUTED]/[53 bị can|drugs.suspects 2025 PROSECUTED]; lĩnh vực kinh tế [62 vụ|smuggling.cases 2025]/[48 đối tượng|smuggling.suspects 2025], khởi tố [4 vụ|smuggling.cases 2025 PROSECUTED]/[6 bị can|smuggling.suspects 2025 PROSECUTED].',
		},
		{
			on: '2025-12-20',
			text: 'Năm 2025, buôn lậu [62 vụ|smuggling.cases 2025], khởi tố [4 vụ|smuggling.cases 2025 PROSECUTED]; ma túy [41 vụ|drugs.cases 2025], khởi tố [38 vụ|drugs.cases 2025 PROSECUTED]; mua bán người [3 vụ|trafficking.cases 2025], khởi tố [2 vụ|trafficking.cases 2025 PROSECUTED]/[5 bị can|trafficking.suspects 2025 PROSECUTED].',
		},
		{
			on: '2025-12-20',
			text: 'Năm 2025 bắt [86 vụ|crime.cases 2025], trong đó [41 vụ|drugs.cases 2025] ma túy, [30 vụ|smuggling.cases 2025] buôn lậu; đã khởi tố [49 vụ|crime.prosecuted_cases 2025]/[61 bị can|crime.prosecuted_suspects 2025].',
		},
		{
			on: '2025-12-20',
			text: 'Năm 2025 bắt [41 vụ|drugs.cases 2025] ma túy, [62 vụ|smuggling.cases 2025] buôn lậu; khởi tố [40 vụ|crime.prosecuted_cases 2025].',
		},
	],
};
