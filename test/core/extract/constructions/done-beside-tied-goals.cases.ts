import type { ConstructionGroup } from './group.ts';

/** What was done and the goal that a stroke, "trên" or "so với" ties to it, each with or without its noun. */
export const doneBesideTiedGoalsCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-07-08',
			text: 'Sáu tháng đầu năm, BĐBP Hải Sơn tuần tra [1.780|patrol.sessions 2025-S1]/KH [1.900 lượt|patrol.sessions target 2025-S1], đạt 93,7%; tuyên truyền [212|propaganda.sessions 2025-S1]/KH [200 buổi|propaganda.sessions target 2025-S1].',
		},
		{
			on: '2025-07-08',
			text: 'Sáu tháng đầu năm 2025, đơn vị tuyên truyền [310 buổi|propaganda.sessions 2025-S1]/KH [300 buổi|propaganda.sessions target 2025-S1], đỡ đầu [34 em|education.sponsored_students 2025-S1]/chỉ tiêu [30 em|education.sponsored_students target 2025-S1].',
		},
		{
			on: '2025-07-08',
			text: 'Sáu tháng đầu năm 2025, tuần tra [640 lượt|patrol.sessions 2025-S1] trên chỉ tiêu [600 lượt|patrol.sessions target 2025-S1], tuyên truyền [212 buổi|propaganda.sessions 2025-S1] trên kế hoạch [200 buổi|propaganda.sessions target 2025-S1].',
		},
		{
			on: '2025-07-08',
			text: 'Sáu tháng đầu năm 2025, đơn vị tuyên truyền [180 buổi|propaganda.sessions 2025-S1] so với chỉ tiêu được giao là [150|propaganda.sessions target 2025-S1], khám bệnh cho [3.120 lượt người|health.patients 2025-S1] so với kế hoạch [3.000 lượt|health.patients target 2025-S1].',
		},
		{
			on: '2025-07-08',
			text: 'Đến hết tháng 6/2025, [38|housing.houses_built 2025-S1]/[46 căn nhà|housing.houses_built target 2025] đã hoàn thành, bàn giao.',
		},
		{
			on: '2025-07-08',
			text: 'Đến hết tháng 6/2025, có [38|housing.houses_built 2025-S1] trong tổng số [46 căn nhà|housing.houses_built target 2025] đã bàn giao.',
		},
		{
			on: '2025-07-08',
			text: 'Sáu tháng đầu năm 2025, tuyên truyền [212 buổi|propaganda.sessions 2025-S1], tăng 12 buổi so với kế hoạch [200 buổi|propaganda.sessions target 2025-S1].',
		},
		{
			on: '2025-07-08',
			text: 'Thực hiện Kế hoạch số 12/KH-BCH, sáu tháng đầu năm 2025 đơn vị tuần tra [45 buổi|patrol.sessions 2025-S1].',
		},
		{
			on: '2025-07-08',
			text: 'Tính đến ngày 30/6, có 12/14 đồn tổ chức [212 buổi tuyên truyền|propaganda.sessions 2025-01-01/P181D].',
		},
	],
};
