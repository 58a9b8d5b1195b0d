import type { ConstructionGroup } from './group.ts';

/** "Số vụ … là 31 vụ": of the cases told last, or of all. */
export const numberOfCasesCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-07-10',
			text: 'So với BĐBP Đắk Lung (54 vụ), số vụ của BĐBP Tả Phời trong 6 tháng đầu năm 2025 cao hơn, đạt [86 vụ|crime.cases 2025-S1].',
		},
		{
			on: '2025-07-10',
			text: 'Quý II/2025, số vụ của toàn đơn vị là [31 vụ|crime.cases 2025-Q2], số đối tượng là [44 người|crime.suspects 2025-Q2].',
		},
		{
			on: '2025-07-10',
			text: 'Quý II/2025 bắt [12 vụ|drugs.cases 2025-Q2] ma túy; cùng kỳ năm trước số vụ là [9 vụ|drugs.cases 2024-Q2].',
		},
		{
			on: '2025-07-10',
			text: 'Quý II/2025 cứu hộ [12 vụ|sar.incidents 2025-Q2], số vụ tai nạn là [15 vụ|sar.incidents 2025-Q2].',
		},
	],
};
