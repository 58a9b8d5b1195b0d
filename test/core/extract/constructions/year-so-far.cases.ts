import type { ConstructionGroup } from './group.ts';

/** A year of which some is said to be left, or that is counted up to a day, is no whole year in what follows. */
export const yearSoFarCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2024-11-30',
			text: 'Còn đúng một tháng nữa là hết năm 2024. Đến thời điểm này, các đồn đã bắt [97 vụ|crime.cases 2024-01-01/P335D], [120 đối tượng|crime.suspects 2024-01-01/P335D].\nĐơn vị xây [35 căn nhà|housing.houses_built 2024-01-01/P335D].',
		},
		{
			on: '2024-11-20',
			text: 'Năm 2024 chỉ còn hơn một tháng. Tính đến thời điểm hiện tại, các đồn đã bắt [97 vụ|crime.cases 2024-01-01/P325D], [120 đối tượng|crime.suspects 2024-01-01/P325D].\nĐơn vị xây [35 căn nhà|housing.houses_built 2024-01-01/P325D].',
		},
		{
			on: '2024-10-20',
			text: 'Dù còn 2 tháng nữa năm 2024 mới khép lại, các đồn đã bắt [97 vụ|crime.cases 2024-01-01/P294D], [120 đối tượng|crime.suspects 2024-01-01/P294D], vượt chỉ tiêu.',
		},
		{
			on: '2024-09-30',
			text: 'Tính đến thời điểm này của năm 2024, các đồn đã bắt [97 vụ|crime.cases 2024-01-01/P274D], [120 đối tượng|crime.suspects 2024-01-01/P274D].\nĐơn vị xây [35 căn nhà|housing.houses_built 2024-01-01/P274D].',
		},
		{
			on: '2024-09-30',
			text: 'Năm 2024, tính đến ngày 25/9, các đồn đã bắt [97 vụ|crime.cases 2024-01-01/P269D], [120 đối tượng|crime.suspects 2024-01-01/P269D].\nĐơn vị xây [35 căn nhà|housing.houses_built 2024-01-01/P269D].',
		},
		{
			on: '2024-11-20',
			text: 'Năm 2024, tính đến hết tháng 10, các đồn đã bắt [97 vụ|crime.cases 2024-01-01/P10M], [120 đối tượng|crime.suspects 2024-01-01/P10M].\nĐơn vị xây [35 căn nhà|housing.houses_built 2024-01-01/P10M].',
		},
		{
			on: '2024-09-30',
			text: 'Năm nay, đến thời điểm này các đồn đã bắt [97 vụ|crime.cases 2024-01-01/P274D], [120 đối tượng|crime.suspects 2024-01-01/P274D].\nNăm 2023, cả năm bắt [140 vụ|crime.cases 2023].\nĐơn vị xây [35 căn nhà|housing.houses_built 2024-01-01/P274D].',
		},
		{
			on: '2024-12-20',
			text: 'Còn ít ngày nữa là hết năm 2024. Năm 2024, các đồn đã bắt [97 vụ|crime.cases 2024], [120 đối tượng|crime.suspects 2024].',
		},
	],
};
