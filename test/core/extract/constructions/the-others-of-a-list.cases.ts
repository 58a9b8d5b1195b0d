import type { ConstructionGroup } from './group.ts';

/** The last pair of a list, of other offences, is of none named before it. */
export const theOthersOfAListCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-07-04',
			text: 'Quý II/2025, bắt giữ [118 vụ|crime.cases 2025-Q2]/[163 đối tượng|crime.suspects 2025-Q2], gồm: [52 vụ|drugs.cases 2025-Q2]/[66 đối tượng|drugs.suspects 2025-Q2] về ma túy; [39 vụ|smuggling.cases 2025-Q2]/[31 đối tượng|smuggling.suspects 2025-Q2] buôn lậu; [22 vụ|illegal_crossing.cases 2025-Q2]/[58 đối tượng|illegal_crossing.persons 2025-Q2] xuất, nhập cảnh trái phép; [5 vụ|crime.cases 2025-Q2]/[8 đối tượng|crime.suspects 2025-Q2] khác.',
		},
		{
			on: '2025-07-04',
			text: 'Quý II/2025, bắt [64 vụ|crime.cases 2025-Q2], [81 đối tượng|crime.suspects 2025-Q2]: [31 vụ|drugs.cases 2025-Q2], [40 đối tượng|drugs.suspects 2025-Q2] ma túy; [20 vụ|smuggling.cases 2025-Q2], [18 đối tượng|smuggling.suspects 2025-Q2] buôn lậu; [13 vụ|crime.cases 2025-Q2], [23 đối tượng|crime.suspects 2025-Q2] thuộc lĩnh vực khác.',
		},
		{
			on: '2025-07-04',
			text: 'Quý II/2025, bắt [64 vụ|crime.cases 2025-Q2], trong đó [31 vụ|drugs.cases 2025-Q2] ma túy, [20 vụ|smuggling.cases 2025-Q2] buôn lậu, còn [13 vụ|crime.cases 2025-Q2]/[23 đối tượng|crime.suspects 2025-Q2] khác.',
		},
		{
			on: '2025-07-04',
			text: 'Quý II/2025, bắt [31 vụ|drugs.cases 2025-Q2] ma túy; [20 vụ|smuggling.cases 2025-Q2]/[18 đối tượng|smuggling.suspects 2025-Q2] buôn lậu ở nơi khác.',
		},
	],
};
