import type { ConstructionGroup } from './group.ts';

/** Households counted by how often they were helped, and people moved with the homes they live in. */
export const visitsToHouseholdsCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-06-20',
			text: 'Trong năm 2024, đồn đã hỗ trợ [84 lượt hộ|livelihood.households_supported 2024] phát triển kinh tế, giúp [26 hộ|livelihood.households_supported 2024] thoát nghèo.',
		},
		{
			on: '2025-06-20',
			text: 'Năm 2024, bộ đội giúp [530 lượt hộ|livelihood.households_supported 2024] thu hoạch lúa.',
		},
		{
			on: '2025-06-20',
			text: 'Trong đợt mưa lũ tháng 5/2025, các đồn di dời [37 lượt hộ|disaster.households_evacuated 2025-05] đến nơi an toàn.',
		},
		{
			on: '2025-06-20',
			text: 'Năm 2024, hỗ trợ cây, con giống cho [410 lượt hộ nghèo|livelihood.households_supported 2024].',
		},
		{
			on: '2025-06-20',
			text: 'Năm 2024, tuyên truyền tập trung [18 buổi|propaganda.sessions 2024] cho [5.240 lượt người|propaganda.listeners 2024]; gặp gỡ 930 lượt hộ.',
		},
		{
			on: '2025-06-20',
			text: 'Năm 2024, cán bộ đến tận nhà 1.120 lượt hộ gia đình, phát [3.400 tờ rơi|propaganda.leaflets 2024].',
		},
		{
			on: '2025-07-20',
			text: 'Bão số 2 đổ bộ. Đến 14 giờ ngày 18/7, [930 người|disaster.persons_evacuated 2025-07-18] thuộc [240 hộ|disaster.households_evacuated 2025-07-18] vùng trũng được đưa đến nơi ở an toàn.',
		},
		{
			on: '2025-07-20',
			text: 'Bão số 2 đổ bộ. Ngày 18/7, [512 nhân khẩu|disaster.persons_evacuated 2025-07-18] của [128 hộ|disaster.households_evacuated 2025-07-18] ven suối đã được chuyển lên trường học.',
		},
		{
			on: '2025-07-20',
			text: 'Ứng phó bão số 2, ngày 18/7 đồn đưa [74 người|disaster.persons_evacuated 2025-07-18] trong [19 hộ|disaster.households_evacuated 2025-07-18] đến nhà văn hóa thôn.',
		},
	],
};
