import type { ConstructionGroup } from './group.ts';

/** What was done in times told behind a plan, what is still to come, goals met in one breath. */
export const toldBesidePlansCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-06-24',
			text: 'Kế hoạch đề ra trong 3 năm (2024 - 2026) làm [120 căn nhà|housing.houses_built target 2024-01-01/P3Y]; năm 2024 làm [38 căn|housing.houses_built 2024], 6 tháng đầu năm nay làm [29 căn|housing.houses_built 2025-S1], từ nay đến cuối năm làm [20 căn|housing.houses_built target 2025-06-24/P191D] nữa.',
		},
		{
			on: '2025-06-24',
			text: '6 tháng qua, chỉ tiêu ma túy là bắt [15 vụ|drugs.cases target 2025-S1] thì đã bắt được [19 vụ|drugs.cases 2025-S1].',
		},
		{
			on: '2025-12-22',
			text: 'Năm 2026, Đảng ủy BĐBP tỉnh xác định 12 chỉ tiêu. Đáng chú ý, số vụ án ma túy được phát hiện, bắt giữ tăng từ 5% trở lên; xây mới [từ 20 đến 25 căn nhà|housing.houses_built target 2026].',
		},
		{
			on: '2025-06-24',
			text: 'Hết năm 2024, cả tỉnh có [204 tổ tự quản|grassroots.selfmgmt_groups 2024]; đến tháng 6/2025 có [221 tổ|grassroots.selfmgmt_groups 2025-06]; phấn đấu hết năm 2025 có [240 tổ|grassroots.selfmgmt_groups target 2025].',
		},
		{
			on: '2025-06-24',
			text: 'Phấn đấu đến tháng 9/2025 có [60 căn nhà|housing.houses_built target 2025] được bàn giao.',
		},
	],
};
