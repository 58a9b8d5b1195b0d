import type { ConstructionGroup } from './group.ts';

/** What goals that are told as met came to. */
export const goalsToldMetCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-01-06',
			text: 'Kết thúc năm 2024, BĐBP tỉnh đạt và vượt nhiều chỉ tiêu: tuần tra [2.140 lượt|patrol.sessions 2024], đạt 107%; xây [44 căn nhà|housing.houses_built 2024], đạt 110%.',
		},
		{
			on: '2025-01-06',
			text: 'Năm 2024, đơn vị hoàn thành vượt mức các chỉ tiêu đề ra: tuần tra [2.140 lượt|patrol.sessions 2024], xây [44 căn nhà|housing.houses_built 2024].',
		},
		{
			on: '2025-01-06',
			text: 'Các chỉ tiêu năm 2024 đều hoàn thành, gồm: tuần tra [2.140 lượt|patrol.sessions 2024]; xây [44 căn nhà|housing.houses_built 2024].',
		},
		{
			on: '2025-01-06',
			text: 'Kết quả thực hiện các chỉ tiêu năm 2024: tuần tra [2.140 lượt|patrol.sessions 2024]; xây [44 căn nhà|housing.houses_built 2024].',
		},
		{
			on: '2025-01-06',
			text: 'Năm 2025, đơn vị phấn đấu hoàn thành các chỉ tiêu: tuần tra [2.200 lượt|patrol.sessions target 2025], xây [50 căn nhà|housing.houses_built target 2025].',
		},
		{
			on: '2025-01-06',
			text: 'Năm 2025, đơn vị quyết tâm đạt và vượt các chỉ tiêu: tuần tra [2.200 lượt|patrol.sessions target 2025], xây [50 căn nhà|housing.houses_built target 2025].',
		},
		{
			on: '2025-01-06',
			text: 'Để hoàn thành các chỉ tiêu năm 2025 (tuần tra [2.200 lượt|patrol.sessions target 2025], xây [50 căn nhà|housing.houses_built target 2025]), đơn vị đề ra 5 giải pháp.',
		},
	],
};
