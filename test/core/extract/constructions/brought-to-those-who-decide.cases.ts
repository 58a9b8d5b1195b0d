import type { ConstructionGroup } from './group.ts';

/** A case reported to those above for a decision is dealt with on that day; a post's report on what it did is only told then. */
export const broughtToThoseWhoDecideCases: ConstructionGroup = {
	issued: null,
	area: 'Hải An',
	texts: [
		{
			on: '2023-09-06',
			text: 'Đêm 5/9, Đồn Biên phòng Vạn Hoa bắt giữ [4 tàu gỗ|fisheries.iuu_vessels 2023-09-05] khai thác thủy sản sai vùng.\nSáng 6/9, đồn hoàn tất hồ sơ, báo cáo Bộ Chỉ huy ra quyết định xử phạt [125 triệu đồng|penalty.fines 2023-09-06].',
		},
		{
			on: '2023-09-06',
			text: 'Đêm 5/9, Đồn Biên phòng Vạn Hoa bắt giữ [2 ghe|seized.vessels 2023-09-05].\nSáng 6/9, đồn báo cáo UBND tỉnh phạt [2 chủ ghe|penalty.persons 2023-09-06].',
		},
		{
			on: '2025-12-20',
			text: 'Năm 2025, Hải đội 2 tuần tra [214 lượt tàu|patrol.sea_sessions 2025]/[3.120 lượt cán bộ, chiến sĩ|patrol.troop_turns 2025].',
		},
	],
};
