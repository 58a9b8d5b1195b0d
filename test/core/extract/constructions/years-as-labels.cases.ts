import type { ConstructionGroup } from './group.ts';

/** Years without their word as the labels of a row or of a plan. */
export const yearsAsLabelsCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-04-18',
			text: 'Số nhà xây mới tăng đều: 2022 - [24 căn|housing.houses_built 2022], 2023 - [31 căn|housing.houses_built 2023], 2024 - [40 căn|housing.houses_built 2024].',
		},
		{
			on: '2025-11-20',
			text: 'Số vụ ma túy các năm: 2021 – [31 vụ|drugs.cases 2021]; 2022 – [36 vụ|drugs.cases 2022]; 2023 – [29 vụ|drugs.cases 2023].',
		},
		{ on: '2025-11-20', text: 'Chỉ tiêu đề ra cho 2025 là [30 chuyên án|crime.special_cases target 2025].' },
		{
			on: '2025-11-20',
			text: 'Chỉ tiêu 2026: xây [30 căn nhà|housing.houses_built target 2026], tuyên truyền [400 buổi|propaganda.sessions target 2026].',
		},
		{ on: '2025-11-20', text: 'Kế hoạch 2026 là tuần tra [1.900 buổi|patrol.sessions target 2026].' },
		{
			on: '2025-11-20',
			text: 'Giai đoạn 2022 - 2024, các đồn bắt [31 vụ|drugs.cases 2022-01-01/P3Y] ma túy.',
		},
		{ on: '2025-11-20', text: 'Dịp này, đơn vị trao [2025 suất quà|gifts.sets 2025-11] cho hộ nghèo.' },
	],
};
