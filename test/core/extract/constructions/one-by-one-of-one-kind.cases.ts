import type { ConstructionGroup } from './group.ts';

/** Figures told one by one with "lần lượt" are all of what the first is of, unless one names its own. */
export const oneByOneOfOneKindCases: ConstructionGroup = {
	issued: '2025-07-03',
	area: 'Hà Khê',
	texts: [
		'Lượng ma túy thu giữ năm 2022, 2023, 2024 lần lượt là [12 kg|drugs.total_mass 2022], [19 kg|drugs.total_mass 2023] và [31 kg|drugs.total_mass 2024].',
		'Năm 2023 và 2024, khối lượng heroin bắt giữ lần lượt là [4 kg|drugs.heroin 2023] và [6,5 kg|drugs.heroin 2024].',
	],
};
