import type { ConstructionGroup } from './group.ts';

/** How far what was done lies from its goal is no figure of its own, the goal it is told beside is. */
export const farFromGoalsCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-07-10',
			text: '6 tháng đầu năm 2025, BĐBP Hà Khê tuyên truyền [95 buổi|propaganda.sessions 2025-S1], còn 25 buổi nữa mới đủ chỉ tiêu [120 buổi|propaganda.sessions target 2025] của năm.',
		},
		{
			on: '2025-07-10',
			text: '6 tháng đầu năm 2025, các đồn xây được [31 căn nhà|housing.houses_built 2025-S1], còn thiếu 15 căn so với chỉ tiêu [46 căn|housing.houses_built target 2025-S1].',
		},
		{
			on: '2025-07-10',
			text: '6 tháng đầu năm 2025, các đồn xây được [52 căn nhà|housing.houses_built 2025-S1], dư 6 căn so với nghị quyết.',
		},
		{
			on: '2025-07-10',
			text: '6 tháng đầu năm 2025, các đồn xây được [52 căn nhà|housing.houses_built 2025-S1], nhiều hơn chỉ tiêu 6 căn.',
		},
		{
			on: '2025-07-10',
			text: '6 tháng đầu năm 2025, các đồn xây được [52 căn nhà|housing.houses_built 2025-S1], vượt kế hoạch đến 6 căn.',
		},
		{
			on: '2025-07-10',
			text: '6 tháng đầu năm 2025, các đồn tuần tra [612 lượt|patrol.sessions 2025-S1], kém chỉ tiêu 38 lượt.',
		},
		{
			on: '2025-07-10',
			text: '6 tháng đầu năm 2025, các đồn tuần tra [612|patrol.sessions 2025-S1]/[650 lượt|patrol.sessions target 2025-S1], hụt 38 lượt.',
		},
		{
			on: '2025-07-10',
			text: '6 tháng đầu năm 2025, các đồn tuần tra [712 lượt|patrol.sessions 2025-S1], vượt chỉ tiêu [650 lượt|patrol.sessions target 2025-S1].',
		},
		{
			on: '2025-07-10',
			text: '6 tháng đầu năm 2025, các đồn tuần tra [712 lượt|patrol.sessions 2025-S1], tăng [40 lượt|patrol.sessions change 2025-S1] so với cùng kỳ năm 2024.',
		},
		{
			on: '2025-07-10',
			text: '6 tháng đầu năm 2025, đồn bàn giao [31 căn nhà|housing.houses_built 2025-S1], còn [15 căn|housing.houses_built target 2025] phải hoàn thành trước 31/12.',
		},
	],
};
