import type { ConstructionGroup } from './group.ts';

/** Cases that raise a total are of the offence that the total is of. */
export const casesThatRaiseATotalCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-10-03',
			text: 'Tính riêng tháng 9, các đồn bắt [7 vụ|drugs.cases 2025-09], nâng tổng số vụ ma túy từ đầu năm lên [61 vụ|drugs.cases 2025-01-01/P276D].',
		},
		{
			on: '2025-10-03',
			text: 'Tháng 9, các đồn bắt [7 vụ|smuggling.cases 2025-09], [9 đối tượng|smuggling.suspects 2025-09], đưa tổng số vụ buôn lậu trong năm lên [61 vụ|smuggling.cases 2025].',
		},
		{
			on: '2025-10-03',
			text: 'Tháng 9, đồn bàn giao [3 căn nhà|housing.houses_built 2025-09], nâng tổng số nhà bàn giao trong năm lên [11 căn|housing.houses_built 2025].',
		},
	],
};
