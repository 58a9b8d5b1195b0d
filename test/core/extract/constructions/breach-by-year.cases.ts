import type { ConstructionGroup } from './group.ts';

/** Boats that broke the law abroad, told year by year, and one that still did. */
export const breachByYearCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-11-25',
			text: 'Đáng nói nhất là tàu cá vi phạm vùng biển nước ngoài. Năm 2021, cả tỉnh có [14 tàu|fisheries.foreign_sea_violations 2021]; năm 2022 còn [9 tàu|fisheries.foreign_sea_violations 2022]; năm 2024 chỉ [2 tàu|fisheries.foreign_sea_violations 2024].',
		},
		{
			on: '2025-11-25',
			text: 'Tình trạng tàu cá bị nước ngoài bắt giữ giảm rõ. Nếu năm 2021 toàn tỉnh có [14 tàu|fisheries.foreign_sea_violations 2021] thì năm 2024 chỉ còn [2 tàu|fisheries.foreign_sea_violations 2024].',
		},
		{ on: '2025-11-25', text: 'Toàn tỉnh có 3.415 tàu cá. Năm 2025, cả tỉnh có 1.200 tàu trên 15 m.' },
		{
			on: '2024-04-02',
			text: 'Trong quý, toàn tỉnh vẫn còn [2 tàu cá|fisheries.foreign_sea_violations 2024-Q1] vượt ranh giới sang vùng biển nước ngoài khai thác.',
		},
		{
			on: '2024-04-02',
			text: 'Quý I/2024, có [3 tàu|fisheries.vms_alerts 2024-Q1] vượt ranh giới cho phép; kiên quyết không để phát sinh tàu vi phạm.',
		},
		{
			on: '2024-04-02',
			text: 'Đáng tiếc, trong tháng 2 vẫn còn [một tàu|fisheries.foreign_sea_violations 2024-02] của phường Lạch Đò vượt sang vùng biển nước bạn.',
		},
		{
			on: '2024-04-02',
			text: 'Ngày 5/3, một tàu cá của xã Hải Vân trong khi đánh bắt đã vượt sang vùng biển nước bạn.',
		},
	],
};
