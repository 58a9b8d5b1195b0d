import type { ConstructionGroup } from './group.ts';

/** Houses mended beside others that fell are mended too. */
export const mendedAfterDamageCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-12-12',
			text: 'Ngày 11/12/2025, bộ đội dựng lại [18 nhà|housing.houses_built_repaired 2025-12-11] sập đổ hoàn toàn, lợp mái [64 nhà|housing.houses_repaired 2025-12-11] tốc mái.',
		},
		{
			on: '2025-12-12',
			text: 'Ngày 11/12/2025, các đồn dựng lại [5 nhà|housing.houses_built_repaired 2025-12-11] sập, lợp lại mái [21 nhà|housing.houses_repaired 2025-12-11].',
		},
		{ on: '2025-12-12', text: 'Lốc làm 214 ngôi nhà tốc mái; bộ đội giúp lợp lại 96 nhà.' },
	],
};
