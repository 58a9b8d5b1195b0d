import type { ConstructionGroup } from './group.ts';

/** Days and numbers of things nobody reports are no such row. */
export const rowsOfTimesNotCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-12-20',
			text: 'Năm 2025, toàn tỉnh xây [64 căn nhà|housing.houses_built 2025] (đợt 1: 30, đợt 2: 34).',
		},
		{ on: '2025-12-20', text: 'Ngày 28, tháng 5, các đồn bắt [3 vụ|drugs.cases 2025-05-28] ma túy.' },
		{
			on: '2025-12-20',
			text: 'Các đồn bắt [189 vụ|drugs.cases 2023] ma túy (năm 2023), [247 vụ|drugs.cases 2024] (2024).',
		},
	],
};
