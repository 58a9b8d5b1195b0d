import type { ConstructionGroup } from './group.ts';

/** A year called by its place in a stage is that year. */
export const yearOfAStageCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-12-24',
			text: 'Năm 2025, năm cuối của giai đoạn 2021 - 2025, BĐBP Hà Khê xây [31 căn nhà|housing.houses_built 2025].',
		},
		{
			on: '2023-12-24',
			text: 'Năm 2023 - năm bản lề của giai đoạn 2021 - 2025, BĐBP Hà Khê xây [31 căn nhà|housing.houses_built 2023].\nĐơn vị bắt [40 vụ|crime.cases 2023].',
		},
		{
			on: '2021-12-24',
			text: 'Năm đầu của giai đoạn 2021 - 2025, BĐBP Hà Khê xây [31 căn nhà|housing.houses_built 2021].\nĐơn vị bắt [40 vụ|crime.cases 2021].',
		},
		{
			on: '2025-07-04',
			text: '6 tháng đầu năm cuối nhiệm kỳ 2020 - 2025, BĐBP Hà Khê xây [31 căn nhà|housing.houses_built 2025-S1].\nĐơn vị bắt [40 vụ|crime.cases 2025-S1].',
		},
		{
			on: '2025-12-24',
			text: '5 năm của giai đoạn 2021 - 2025, BĐBP Hà Khê xây [131 căn nhà|housing.houses_built 2021-01-01/P5Y].',
		},
	],
};
