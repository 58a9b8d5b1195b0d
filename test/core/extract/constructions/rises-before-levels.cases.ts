import type { ConstructionGroup } from './group.ts';

/** A rise that opens a sentence is of the level it goes on to tell; "năm nay" beside months of last year is those months of this year. */
export const risesBeforeLevelsCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-07-03',
			text: 'Tăng [12 vụ|drugs.cases change 2025-S1] so với cùng kỳ, số vụ ma túy bị phát hiện trong 6 tháng đầu năm lên tới [57 vụ|drugs.cases 2025-S1].',
		},
		{
			on: '2025-07-03',
			text: 'Với mức tăng [18%|gate.person_crossings change 2025-S1], lượng khách qua cửa khẩu trong 6 tháng đầu năm đạt [412.000 lượt người|gate.person_crossings 2025-S1].',
		},
		{
			on: '2025-07-03',
			text: 'Giảm [9%|smuggling.cases change 2025-S1] so với cùng kỳ năm trước, 6 tháng đầu năm chỉ có [31 vụ|smuggling.cases 2025-S1] buôn lậu bị bắt giữ.',
		},
		{
			on: '2025-07-03',
			text: 'Tăng [gần 40 lượt|patrol.sessions change 2025-Q2] so với quý trước, quý II các đồn tuần tra [412 lượt|patrol.sessions 2025-Q2].',
		},
		{
			on: '2025-07-03',
			text: 'So với cùng kỳ tăng [15%|gate.vehicle_crossings change 2025-S1], 6 tháng đầu năm các đồn làm thủ tục cho [21.300 lượt phương tiện|gate.vehicle_crossings 2025-S1].',
		},
		{
			on: '2025-07-03',
			text: '6 tháng đầu năm bắt [30 vụ|smuggling.cases 2025-S1] buôn lậu, [44 đối tượng|smuggling.suspects 2025-S1]. Tăng [6 vụ|smuggling.cases change 2025-S1] so với cùng kỳ, số đối tượng lại giảm [4 người|smuggling.suspects change 2025-S1].',
		},
		{
			on: '2025-07-03',
			text: '6 tháng đầu năm 2025 bắt [64 vụ|drugs.cases 2025-S1] ma túy, tăng [12 vụ|drugs.cases change 2025-S1]; [21 vụ|smuggling.cases 2025-S1] buôn lậu, giảm [3 vụ|smuggling.cases change 2025-S1].',
		},
		{
			on: '2025-07-03',
			text: 'Nếu 6 tháng đầu năm 2024 đơn vị bắt [45 vụ|drugs.cases 2024-S1] ma túy thì cùng kỳ năm nay đã là [63 vụ|drugs.cases 2025-S1].',
		},
		{
			on: '2025-07-03',
			text: '6 tháng đầu năm 2024 bắt [46 vụ|drugs.cases 2024-S1] ma túy, năm nay con số ấy tăng thêm [17 vụ|drugs.cases change 2025-S1].',
		},
		{
			on: '2025-07-03',
			text: 'Từ [47 vụ|drugs.cases 2024-S1] ma túy trong 6 tháng đầu năm 2024, năm nay số vụ đã tăng lên [61|drugs.cases 2025-S1].',
		},
		{
			on: '2025-07-03',
			text: '6 tháng đầu năm ngoái có [48 vụ|drugs.cases 2024-S1] ma túy, năm nay [65 vụ|drugs.cases 2025-S1].',
		},
		{
			on: '2025-04-03',
			text: 'Quý I/2024 xử lý [12 tàu cá|fisheries.iuu_vessels 2024-Q1] vi phạm, năm nay chỉ còn [5 tàu|fisheries.iuu_vessels 2025-Q1].',
		},
		{
			on: '2025-04-03',
			text: 'Quý I/2024 tuyên truyền [122 buổi|propaganda.sessions 2024-Q1]; năm nay phấn đấu tuyên truyền [610 buổi|propaganda.sessions target 2025].',
		},
		{
			on: '2025-07-03',
			text: '9 tháng đầu năm 2024 bắt [45 vụ|drugs.cases 2024-01-01/P9M] ma túy, năm nay đã bắt [38 vụ|drugs.cases 2025].',
		},
		{
			on: '2025-07-03',
			text: 'So với năm 2024: số vụ ma túy tăng [8,7%|drugs.cases change 2025], số đối tượng giảm [3,2%|drugs.suspects change 2025].',
		},
		{
			on: '2026-01-03',
			text: 'Năm 2025, đơn vị bắt [41 vụ|drugs.cases 2025] ma túy. So với năm 2024: số vụ tăng [8,7%|drugs.cases change 2025].',
		},
	],
};
