import type { ConstructionGroup } from './group.ts';

/** Teams by their bare number in an article on the people's own teams. */
export const bareTeamsCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-08-20',
			text: 'Năm 2015, khi mô hình mới hình thành ở xã Cồn Nhạn, cả tỉnh vẻn vẹn có [12 tổ|grassroots.selfmgmt_groups 2015] với 64 phương tiện; đến nay đã có [243 tổ tàu thuyền an toàn|grassroots.selfmgmt_groups 2025-08-20], thu hút [1.978 thành viên|grassroots.selfmgmt_members 2025-08-20].',
		},
		{
			on: '2025-08-20',
			text: 'Từ chỗ vẻn vẹn [9 tổ tàu thuyền an toàn|grassroots.selfmgmt_groups 2016] năm 2016, đến nay toàn tỉnh có [180 tổ|grassroots.selfmgmt_groups 2025-08-20] với [1.204 thành viên|grassroots.selfmgmt_members 2025-08-20].',
		},
		{
			on: '2025-08-20',
			text: 'Đến nay tỉnh có [243 tổ tàu thuyền an toàn|grassroots.selfmgmt_groups 2025-08-20]; phấn đấu đến năm 2030 có [260 tổ|grassroots.selfmgmt_groups target 2030], 100% thành viên được tập huấn.',
		},
		{
			on: '2025-08-20',
			text: 'Đến nay tỉnh có [243 tổ tàu thuyền an toàn|grassroots.selfmgmt_groups 2025-08-20].\nPhát biểu, Phó Chủ tịch UBND tỉnh yêu cầu nâng chất lượng; phấn đấu đến năm 2030 có [260 tổ|grassroots.selfmgmt_groups target 2030].',
		},
		{
			on: '2025-08-20',
			text: 'Cột mốc sống trên biển\nUBND tỉnh tổng kết 10 năm xây dựng các tổ tàu thuyền an toàn.\nNăm 2015, cả tỉnh vẻn vẹn có [9 tổ|grassroots.selfmgmt_groups 2015] với 41 phương tiện.',
		},
	],
};
