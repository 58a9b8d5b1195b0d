import type { ConstructionGroup } from './group.ts';

/** People taken over from the other side, who are not given to it. */
export const takenOverFromAbroadCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-06-20',
			text: 'Quý I/2025, đồn nhận bàn giao từ nước bạn [38 công dân|returnees.persons 2025-Q1] xuất cảnh trái phép.',
		},
		{
			on: '2025-06-20',
			text: 'Quý I/2025 nhận bàn giao từ lực lượng chức năng nước bạn [52 người Việt Nam|returnees.persons 2025-Q1] xuất cảnh trái phép.',
		},
		{
			on: '2025-06-20',
			text: 'Năm 2024, đơn vị tiếp nhận từ phía bạn [61 công dân Việt Nam|returnees.persons 2024] vượt biên.',
		},
		{
			on: '2025-06-20',
			text: 'Năm 2024, đồn đã nhận bàn giao từ phía Lào [17 công dân|returnees.persons 2024].',
		},
		{ on: '2025-06-20', text: 'Quý I/2025, ta trao trả bạn 11 công dân.' },
	],
};
