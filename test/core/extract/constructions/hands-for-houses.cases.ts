import type { ConstructionGroup } from './group.ts';

/** What hands and workdays went to: the houses told behind them, or the work named right behind them. */
export const handsForHousesCases: ConstructionGroup = {
	issued: '2025-11-27',
	area: 'Bình Lâm',
	texts: [
		'Năm 2025, các đồn huy động [1.860 lượt cán bộ, chiến sĩ|housing.troop_turns] với [3.240 ngày công|housing.workdays] giúp nhân dân 12 xã biên giới tháo dỡ, san nền, dựng mới [524 căn nhà|housing.houses_built] và sửa chữa [138 căn|housing.houses_repaired].',
		'Năm 2025, các đồn cử [640 lượt bộ đội|housing.troop_turns] giúp bà con ở 6 bản, dựng [24 căn nhà|housing.houses_built].',
		'Năm 2025, các đồn huy động [1.860 lượt bộ đội|civic.troop_turns] với [3.240 ngày công|civic.workdays] giúp dân gặt lúa, sửa [12 căn nhà|housing.houses_repaired].',
		'Năm 2025, các đồn góp [920 ngày công|civic.workdays] thu hoạch lúa, dựng lại [14 căn nhà|housing.houses_built].',
	],
};
