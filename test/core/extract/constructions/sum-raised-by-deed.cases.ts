import type { ConstructionGroup } from './group.ts';

/** A deed that raises the sum of a time is not itself of that time. */
export const sumRaisedByDeedCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-03-02',
			text: 'Đồn Biên phòng Pa Hin vừa bắt [2 đối tượng|crime.suspects 2025-03], nâng tổng số đối tượng bị bắt trong 2 tháng đầu năm lên [14 đối tượng|crime.suspects 2025-01-01/P2M].',
		},
		{
			on: '2025-03-02',
			text: 'Đồn Biên phòng Pa Hin vừa bàn giao [1 căn nhà|housing.houses_built 2025-03], nâng tổng số nhà đồn xây tặng từ đầu năm lên [6 căn|housing.houses_built 2025-01-01/P61D].',
		},
		{
			on: '2025-03-02',
			text: 'Mới đây, Đồn Biên phòng Pa Hin bắt [2 đối tượng|crime.suspects 2025-03], đưa số đối tượng bị bắt từ đầu năm đến nay lên [14|crime.suspects 2025-01-01/P61D].',
		},
		{
			on: '2025-03-02',
			text: 'Vừa qua, Đồn Biên phòng Pa Hin bắt [2 đối tượng|drugs.suspects 2025-03], thu [600 viên ma túy|drugs.synthetic_pills 2025-03]. Từ đầu năm đến nay, đồn bắt [14 đối tượng|drugs.suspects 2025-01-01/P61D], thu [4.000 viên|drugs.synthetic_pills 2025-01-01/P61D].',
		},
		{
			on: '2025-03-02',
			text: 'Đồn Biên phòng Pa Hin bắt [12 đối tượng|crime.suspects 2025-01-01/P2M], đưa 4 người vào cơ sở cai nghiện trong 2 tháng đầu năm.',
		},
		{
			on: '2025-03-02',
			text: 'Ngày 1/3, đồn bàn giao [2 căn nhà|housing.houses_built 2025-03-01], nâng số nhà được xây từ đầu năm lên [9 căn|housing.houses_built 2025-01-01/P61D].',
		},
	],
};
