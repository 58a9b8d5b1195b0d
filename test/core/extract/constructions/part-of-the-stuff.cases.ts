import type { ConstructionGroup } from './group.ts';

/** A part of what was weighed right before is of the same stuff. */
export const partOfTheStuffCases: ConstructionGroup = {
	issued: '2025-01-02',
	area: 'Hà Khê',
	texts: [
		'Trong tháng 12, đồn thu [96 kg|seized.fireworks 2024-12] pháo, trong đó vụ lớn nhất [62 kg|seized.fireworks 2024-12].',
		'Trong tháng 12, đồn thu [12 kg|drugs.heroin 2024-12] heroin, riêng một vụ ở bản Pa Hon [7 kg|drugs.heroin 2024-12].',
	],
};
