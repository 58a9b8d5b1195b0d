import type { ConstructionGroup } from './group.ts';

/** The goal of a year beside what a part of it brought; parts of a bulletin on the time to come; years summed up in the next paragraph. */
export const sharesOfGoalsCases: ConstructionGroup = {
	issued: '2025-07-02',
	area: 'Hà Khê',
	texts: [
		'6 tháng đầu năm 2025, đồn tuần tra [620 buổi|patrol.sessions 2025-S1], bằng 51,6% chỉ tiêu ([1.200 buổi|patrol.sessions target 2025]).',
		{
			on: '2025-04-02',
			text: 'Quý I/2025, BĐBP tỉnh xây [12|housing.houses_built =12 2025-Q1]/[60 căn nhà|housing.houses_built target 2025] theo kế hoạch.',
		},
		'6 tháng đầu năm 2025 tuyên truyền [88 buổi|propaganda.sessions 2025-S1] (chỉ tiêu [150 buổi|propaganda.sessions target 2025]), tuần tra [240 buổi|patrol.sessions 2025-S1] (chỉ tiêu [400 buổi|patrol.sessions target 2025]).',
		'6 tháng đầu năm 2025 tuyên truyền [88 buổi|propaganda.sessions 2025-S1] (chỉ tiêu [80 buổi|propaganda.sessions target 2025-S1]).',
		{
			on: '2025-10-02',
			text: '9 tháng năm 2025, đồn đỡ đầu [20 em|education.sponsored_students 2025-01-01/P9M] trên tổng số [32 em|education.sponsored_students target 2025] theo kế hoạch.',
		},
		{
			on: '2025-12-20',
			text: 'Năm 2025 xây [30 căn nhà|housing.houses_built 2025] (kế hoạch [50 căn|housing.houses_built target 2025]).',
		},
		{
			on: '2025-07-28',
			text: 'TỔNG HỢP TUẦN (21 - 27/7)\n- Tuần tra: [14 buổi|patrol.sessions 2025-07-21/P7D].\nTUẦN TỚI (28/7 - 3/8)\n- Tuần tra [15 buổi|patrol.sessions target 2025-07-28/P7D].',
		},
		{
			on: '2025-07-28',
			text: 'TỔNG HỢP TUẦN (21 - 27/7)\n- Tuần tra: [14 buổi|patrol.sessions 2025-07-21/P7D].\nKẾ HOẠCH TUẦN TỚI (28/7 - 3/8)\n- Tuần tra [15 buổi|patrol.sessions target 2025-07-28/P7D].',
		},
		{
			on: '2025-07-28',
			text: 'TỔNG HỢP TUẦN (21 - 27/7)\nI. KẾT QUẢ\n- Tuần tra: [14 buổi|patrol.sessions 2025-07-21/P7D].\nII. TUẦN TỚI\n- Tuần tra [15 buổi|patrol.sessions target 2025-07-28/P7D].',
		},
		{
			on: '2025-10-01',
			text: 'Kết quả quý III/2025\n- Tuần tra: [144 buổi|patrol.sessions 2025-Q3].\nQuý IV/2025\n- Tuần tra [145 buổi|patrol.sessions target 2025-Q4].',
		},
		{
			on: '2026-01-01',
			text: 'Kết quả năm 2025\n- Tuần tra: [144 buổi|patrol.sessions 2025].\nNăm 2026\n- Tuần tra [145 buổi|patrol.sessions target 2026].',
		},
		{
			on: '2025-03-01',
			text: 'Ba mùa xuân biên cương\nNăm 2023, chương trình trao [1.100 suất quà|gifts.sets 2023]. Năm 2024, [1.400 suất|gifts.sets 2024]. Năm nay, [1.650 suất|gifts.sets 2025].\nCộng cả ba năm, có [4.150 suất quà|gifts.sets 2023-01-01/P3Y] đến tay người nghèo.',
		},
	],
};
