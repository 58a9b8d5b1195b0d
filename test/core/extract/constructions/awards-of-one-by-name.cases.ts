import type { ConstructionGroup } from './group.ts';

/** Awards of one called by his name, and those of a force. */
export const awardsOfOneByNameCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-08-19',
			text: 'Năm 2024, đồn bắt [9 vụ|crime.cases 2024]. Đạt được tặng 4 Bằng khen, 7 Giấy khen.',
		},
		{ on: '2025-08-19', text: 'Năm 2024, Sềnh được Bộ Tư lệnh BĐBP tặng 1 Bằng khen.' },
		{
			on: '2025-08-19',
			text: 'Năm 2024, Đồn Biên phòng Tà Lu được tặng [4 Bằng khen|awards.given 2024 BANG_KHEN].',
		},
		{ on: '2025-08-19', text: 'Năm 2024, BĐBP tỉnh được tặng [2 Cờ thi đua|awards.given 2024 CO_THI_DUA].' },
		{
			on: '2025-08-19',
			text: 'Đêm 12/3/2025, thu [5 kg|drugs.meth 2025-03-12] ma túy đá. Sau cơn sốt, anh sút 12 kg.',
		},
	],
};
