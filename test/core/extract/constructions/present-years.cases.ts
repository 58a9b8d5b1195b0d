import type { ConstructionGroup } from './group.ts';

/** What is so in a year or month just entered; helpers beside seconded officers; patrols of ours and theirs. */
export const presentYearsCases: ConstructionGroup = {
	issued: '2025-09-10',
	area: 'Khê Lĩnh',
	texts: [
		'Bước vào năm học 2025 - 2026, BĐBP tỉnh đang đỡ đầu [92 em học sinh|education.sponsored_students], nhận nuôi [18 cháu|education.adopted_children].',
		{
			on: '2025-02-10',
			text: 'Bước vào năm 2025, BĐBP tỉnh đang duy trì [26 chốt|readiness.checkpoints], đỡ đầu [92 em học sinh|education.sponsored_students].',
		},
		{
			on: '2025-02-10',
			text: 'Bước vào năm 2025, BĐBP tỉnh phấn đấu đỡ đầu [92 em học sinh|education.sponsored_students target 2025].',
		},
		{
			on: '2024-03-04',
			text: 'Tháng Ba về với Tà Nung\n[400 lượt bà con|health.patients 2024-03] được khám, phát thuốc, [250 suất quà|gifts.sets 2024-03] được trao. Các đồn còn tặng [3 con bò giống|livelihood.livestock 2024-03].',
		},
		{
			on: '2024-03-04',
			text: 'Tháng 3, các đồn khám bệnh cho [400 lượt bà con|health.patients target], trao [250 suất quà|gifts.sets target].',
		},
		'Hiện [28 cán bộ|grassroots.cadres_seconded] Biên phòng tăng cường về xã, [150 đảng viên|grassroots.party_members_households] nhận giúp [640 hộ|grassroots.households_assigned].',
		'Năm 2022, ta và bạn chỉ đi chung được [12 đợt|patrol.bilateral_sessions 2022]; năm 2023 lên [28 đợt|patrol.bilateral_sessions 2023]; năm 2024 tuần tra song phương [34 đợt|patrol.bilateral_sessions 2024].',
		'Năm 2024, hai bên cùng tuần tra [34 đợt|patrol.bilateral_sessions 2024]; năm 2023 mới [28 đợt|patrol.bilateral_sessions 2023].',
		'Đoàn khám bệnh cho [360 lượt bà con|health.patients], còn 40 em học sinh nghèo nhận học bổng.',
	],
};
