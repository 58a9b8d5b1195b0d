import type { ConstructionGroup } from './group.ts';

/** Numbers with their kinds behind them that come to the figure before them are its parts. */
export const partsWithKindsBehindCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-07-04',
			text: 'Quý II/2025, bắt [26 vụ|crime.cases 2025-Q2] ([20|drugs.cases 2025-Q2] ma túy, [4|smuggling.cases 2025-Q2] buôn lậu, [2|crime.cases 2025-Q2] khác).',
		},
		{
			on: '2025-06-27',
			text: 'Năm 2024, xã Hải Vinh làm [14 nhà|housing.houses_built_repaired 2024] ([9|housing.houses_built 2024] xây mới, [5|housing.houses_repaired 2024] sửa chữa), [620 ngày công|housing.workdays 2024].',
		},
		{
			on: '2025-06-27',
			text: 'Năm 2024, các đồn giúp dân làm [14 căn nhà|housing.houses_built_repaired 2024], gồm [9|housing.houses_built 2024] xây mới và [5|housing.houses_repaired 2024] sửa chữa.',
		},
		{
			on: '2025-06-27',
			text: 'Năm 2024, xử lý [26 vụ vi phạm|crime.cases 2024] ([20|penalty.cases 2024] xử phạt hành chính, [6|crime.prosecuted_cases 2024] khởi tố).',
		},
		{
			on: '2025-06-27',
			text: 'Năm 2024, bắt [47 đối tượng|smuggling.suspects 2024] buôn lậu (31 nam, 16 nữ).',
		},
	],
};
