import type { ConstructionGroup } from './group.ts';

/** A year without its word, led to in a story, is that year. */
export const yearsLedToCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2023-12-20',
			text: 'Năm nay các đồn tuần tra [520 lượt|patrol.sessions 2023]. Nhớ hồi 2021, dịch bệnh phức tạp, cả năm chỉ có [110 lượt|patrol.sessions 2021]; qua 2022 mới lên lại [400 lượt|patrol.sessions 2022].',
		},
		{
			on: '2023-12-20',
			text: 'Năm nay các đồn tuần tra [520 lượt|patrol.sessions 2023]. Hồi 2021, dịch bệnh phức tạp, cả năm chỉ có [110 lượt|patrol.sessions 2021]; sang 2022 lên [400 lượt|patrol.sessions 2022].',
		},
		{
			on: '2023-12-20',
			text: 'Năm nay các đồn bắt [52 vụ|drugs.cases 2023] ma túy. Lùi về 2021, con số chỉ là [11 vụ|drugs.cases 2021] ma túy; bước qua 2022 là [40 vụ|drugs.cases 2022] ma túy.',
		},
		{
			on: '2023-12-20',
			text: 'Các đồn bắt [52 vụ|crime.cases 2023] trong năm 2023. Đến 2024, mục tiêu là bắt [60 vụ|crime.cases target 2024].',
		},
		{
			on: '2023-12-20',
			text: 'Năm nay, số lượt tuần tra lên tới [2022|patrol.sessions 2023], tăng [12 lượt|patrol.sessions change 2023].',
		},
	],
};
