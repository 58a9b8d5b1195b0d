import type { ConstructionGroup } from './group.ts';

/** What two provinces named together add up to is of neither alone. */
export const sumOfTwoNamedCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-08-10',
			text: '6 tháng, BĐBP Sơn Hà và BĐBP Hà Khê cộng lại đã bắt 96 vụ, 130 đối tượng; trong đó Hà Khê [54 vụ|crime.cases 2025-S1], Sơn Hà [42 vụ|crime.cases 2025-S1].',
		},
		{
			on: '2025-08-10',
			text: 'BĐBP Hà Khê và BĐBP Sơn Hà ký quy chế phối hợp. Năm qua, các đồn hai tỉnh bắt 41 vụ ma túy, thu 62 kg.',
		},
		{
			on: '2025-08-10',
			text: 'Năm 2024, BĐBP Hà Khê bắt [41 vụ|drugs.cases 2024] ma túy, BĐBP Sơn Hà bắt [30 vụ|drugs.cases 2024]; gộp lại các đồn của Hà Khê thu [62 kg|drugs.total_mass 2024] ma túy.',
		},
	],
};
