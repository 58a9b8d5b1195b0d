import type { ConstructionGroup } from './group.ts';

/** Bodies by their letters: what is handed over to them is of no offence told in the bracket before. */
export const handedOverInLettersCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-04-24',
			text: 'Quý I/2025 BĐBP tỉnh khởi tố [9 vụ|crime.prosecuted_cases 2025-Q1]/[12 bị can|crime.prosecuted_suspects 2025-Q1] (ma túy [6 vụ|drugs.cases 2025-Q1]/[8 bị can|drugs.suspects 2025-Q1], buôn lậu [3 vụ|smuggling.cases 2025-Q1]/[4 bị can|smuggling.suspects 2025-Q1]), chuyển CQĐT [7 vụ|crime.handed_over_cases 2025-Q1]/[10 bị can|crime.handed_over_persons 2025-Q1].',
		},
		{
			on: '2025-04-24',
			text: 'Quý I/2025, đồn bắt [21 vụ|crime.cases 2025-Q1], chuyển cho VKS [4 vụ|crime.handed_over_cases 2025-Q1], chuyển QLTT [6 vụ|crime.handed_over_cases 2025-Q1].',
		},
		{
			on: '2025-04-24',
			text: 'Quý I/2025, đơn vị bàn giao cơ quan CSĐT [3 vụ|crime.handed_over_cases 2025-Q1], [5 đối tượng|crime.handed_over_persons 2025-Q1].',
		},
		{
			on: '2025-04-24',
			text: 'Quý I/2025, ngoài nhiệm vụ biên phòng, đơn vị trồng 4.000 cây, nuôi 120 con lợn, thu 3,6 tấn rau.',
		},
		{
			on: '2025-04-24',
			text: 'Quý I/2025, đồn thu [3,6 tấn|seized.goods_mass 2025-Q1] rau củ nhập lậu.',
		},
	],
};
