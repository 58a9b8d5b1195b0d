import type { ConstructionGroup } from './group.ts';

/** Fishermen who belong to the teams told before. */
export const membersOfBoatTeamsCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-06-20',
			text: 'Đến nay có [74 tổ tàu thuyền an toàn|grassroots.selfmgmt_groups 2025-06-20], 610 tàu với [3.900 ngư dân|grassroots.selfmgmt_members 2025-06-20] tham gia.',
		},
		{
			on: '2025-06-20',
			text: 'Toàn tỉnh duy trì [58 tổ tự quản|grassroots.selfmgmt_groups 2025-06] tàu thuyền an toàn với 472 phương tiện, [2.860 lao động|grassroots.selfmgmt_members 2025-06] tham gia.',
		},
		{
			on: '2025-06-20',
			text: 'Đồn vận động thành lập [12 tổ tàu thuyền|grassroots.selfmgmt_groups 2025-06] đoàn kết, 96 tàu cùng [540 thuyền viên|grassroots.selfmgmt_members 2025-06] tham gia.',
		},
		{
			on: '2025-06-20',
			text: 'Đến nay có [74 tổ tàu thuyền an toàn|grassroots.selfmgmt_groups 2025-06-20]; 12 ngư dân được biểu dương.',
		},
	],
};
