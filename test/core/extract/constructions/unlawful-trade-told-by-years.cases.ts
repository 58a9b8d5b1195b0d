import type { ConstructionGroup } from './group.ts';

/** Unlawful trade in fuel and goods, named before its cases. */
export const unlawfulTradeToldByYearsCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-01-15',
			text: 'Số vụ mua bán, vận chuyển trái phép xăng dầu trên biển lên xuống: [9 vụ|smuggling.cases 2020] năm 2020, vọt lên [31 vụ|smuggling.cases 2022] năm 2022, còn [26 vụ|smuggling.cases 2023] năm 2023 và [18 vụ|smuggling.cases 2024] năm 2024.',
		},
		{
			on: '2025-01-15',
			text: 'Số vụ vận chuyển trái phép thuốc lá: [9 vụ|smuggling.cases 2023] năm 2023, [12 vụ|smuggling.cases 2024] năm 2024.',
		},
		{
			on: '2025-01-15',
			text: 'Năm 2024 bắt [18 vụ|smuggling.cases 2024] vận chuyển trái phép xăng dầu trên biển, thu [5.000 lít|seized.fuel 2024] dầu.',
		},
		{
			on: '2025-01-15',
			text: 'Năm 2024 bắt [2 tàu|seized.vessels 2024] vận chuyển trái phép [5.000 lít|seized.fuel 2024] dầu.',
		},
	],
};
