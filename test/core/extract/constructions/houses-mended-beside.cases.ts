import type { ConstructionGroup } from './group.ts';

/** Houses mended behind the bracket of those built are no part of them. */
export const housesMendedBesideCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2026-01-05',
			text: 'Năm 2025, BĐBP tỉnh xây dựng [32 căn nhà|housing.houses_built 2025] (trong đó [12 căn|housing.border_shelters] từ nguồn “Mái ấm biên cương”), sửa chữa [14 căn|housing.houses_repaired 2025].',
		},
	],
};
