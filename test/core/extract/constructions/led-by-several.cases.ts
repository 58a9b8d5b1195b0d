import type { ConstructionGroup } from './group.ts';

/** Those who organise, lead and hide others on their way over the border are told of in a row. */
export const ledBySeveralCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-04-28',
			text: 'Quý I/2025, BĐBP tỉnh khởi tố [31 vụ|illegal_crossing.organizing_cases 2025-Q1], [61 đối tượng|illegal_crossing.organizing_suspects 2025-Q1] tổ chức, đưa dẫn người xuất nhập cảnh trái phép.',
		},
		{
			on: '2025-04-28',
			text: 'Quý I/2025, BĐBP tỉnh bắt [4 đối tượng|illegal_crossing.organizing_suspects 2025-Q1] tổ chức, dẫn đường, chứa chấp người nhập cảnh trái phép.',
		},
	],
};
