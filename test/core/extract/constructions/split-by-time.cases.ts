import type { ConstructionGroup } from './group.ts';

/** Cases dealt out by time behind their kinds are parts of all of them; and what the numbers were then. */
export const splitByTimeCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2026-01-22',
			text: 'Năm 2025, đơn vị xử lý [176 vụ|crime.cases 2025].\nTrong 176 vụ của năm ngoái có [104 vụ vi phạm|fisheries.iuu_cases 2025] về khai thác thủy sản, [31 vụ|smuggling.cases 2025] buôn lậu; chẻ theo thời gian thì 6 tháng đầu năm [95 vụ|crime.cases 2025-S1], cao nhất là quý II với [58 vụ|crime.cases 2025-Q2].',
		},
		{
			on: '2025-07-04',
			text: 'Năm 2024, các đồn bắt [96 vụ|crime.cases 2024], gồm [40 vụ|drugs.cases 2024] ma túy, [31 vụ|smuggling.cases 2024] buôn lậu; phân theo từng quý, quý I [20 vụ|crime.cases 2024-Q1], quý II [35 vụ|crime.cases 2024-Q2].',
		},
		{
			on: '2025-07-04',
			text: 'Năm 2024, các đồn bắt [96 vụ|crime.cases 2024], gồm [40 vụ|drugs.cases 2024] ma túy, [31 vụ|smuggling.cases 2024] buôn lậu; theo thời gian, quý I [20 vụ|drugs.cases 2024-Q1] ma túy.',
		},
		{
			on: '2025-07-24',
			text: 'Năm 2024, đồn phát hiện [154 vụ|illegal_crossing.cases 2024] xuất, nhập cảnh trái phép.\nBóc tách con số này, có [61 vụ|illegal_exit.cases 2024] xuất cảnh, [93 vụ|illegal_entry.cases 2024] nhập cảnh trái phép; quý IV nhiều nhất, [52 vụ|illegal_crossing.cases 2024-Q4], tháng Sáu ít nhất, [7 vụ|illegal_crossing.cases 2024-06].',
		},
		{
			on: '2025-07-04',
			text: 'Hàng hóa qua cảng đạt [28,6 triệu tấn|gate.cargo 2025-S1] trong 6 tháng đầu năm 2025, tăng [11,2%|gate.cargo change 2025-S1] so với 6 tháng đầu năm 2024, khi con số ấy mới dừng ở [25,7 triệu tấn|gate.cargo 2024-S1].',
		},
		{
			on: '2025-07-04',
			text: '6 tháng đầu năm 2025 bắt [40 vụ|crime.cases 2025-S1], tăng [8 vụ|crime.cases change 2025-S1] so với cùng kỳ năm 2024, khi ấy chỉ có [32 vụ|crime.cases 2024-S1].',
		},
	],
};
