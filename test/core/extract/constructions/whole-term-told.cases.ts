import type { ConstructionGroup } from './group.ts';

/** A term or stage told as a whole in the report of a year is the one the article names. */
export const wholeTermToldCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-12-24',
			text: 'Năm 2025, đơn vị bắt [140 vụ|crime.cases 2025]. Tính chung 5 năm 2021 - 2025, đơn vị bắt [612 vụ|crime.cases 2021-01-01/P5Y].\nCả giai đoạn này, đơn vị xây [164 căn nhà|housing.houses_built 2021-01-01/P5Y]. Riêng năm nay xây [31 căn|housing.houses_built 2025].',
		},
		{
			on: '2025-12-24',
			text: 'Giai đoạn 2021 - 2025, phong trào xây nhà được đẩy mạnh. Năm 2025, BĐBP Hà Khê xây [31 căn nhà|housing.houses_built 2025]. Tính chung cả giai đoạn, đơn vị xây [164 căn|housing.houses_built 2021-01-01/P5Y].',
		},
		{
			on: '2025-12-24',
			text: 'Năm 2025, năm cuối của giai đoạn 2021 - 2025, BĐBP Hà Khê xây [31 căn nhà|housing.houses_built 2025]. Toàn giai đoạn, đơn vị xây [164 căn nhà|housing.houses_built 2021-01-01/P5Y].',
		},
		{
			on: '2025-12-24',
			text: 'Năm 2023 xây [20 căn nhà|housing.houses_built 2023], năm 2024 xây [24 căn|housing.houses_built 2024], năm 2025 xây [31 căn|housing.houses_built 2025]. Cả giai đoạn xây [75 căn|housing.houses_built 2023-01-01/P3Y].',
		},
		{
			on: '2025-12-24',
			text: 'Năm 2025, BĐBP Hà Khê xây [31 căn nhà|housing.houses_built 2025]. Cả đợt mưa lũ, đơn vị sơ tán [164 hộ|disaster.households_evacuated 2025].',
		},
	],
};
