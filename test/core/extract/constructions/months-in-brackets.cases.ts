import type { ConstructionGroup } from './group.ts';

/** Months counted, and which of them are meant in brackets. */
export const monthsInBracketsCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-12-05',
			text: 'Năm 2025, BĐBP tỉnh Hà Khê phát hiện [274 vụ vi phạm|crime.cases 2025] pháp luật. Tính riêng 5 tháng cuối năm (từ tháng 7 đến hết tháng 11), các đồn khởi tố [37 vụ|crime.prosecuted_cases 2025-07-01/P5M].',
		},
		{
			on: '2025-12-05',
			text: '3 tháng cuối năm 2024 (từ tháng 9 đến tháng 11), BĐBP tỉnh Hà Khê trao [640 suất quà|gifts.sets 2024-09-01/P3M].',
		},
		{
			on: '2025-12-05',
			text: 'Trong 4 tháng năm 2025 (tháng 5 đến tháng 8), BĐBP tỉnh Hà Khê tổ chức tuần tra [210 lượt|patrol.sessions 2025-05-01/P4M].',
		},
		{
			on: '2025-06-20',
			text: '6 tháng đầu năm 2025 (từ 15/12/2024 đến 14/6/2025), BĐBP tỉnh Hà Khê bắt giữ [61 vụ|drugs.cases 2025-S1] ma túy.',
		},
	],
};
