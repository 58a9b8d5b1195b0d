import type { ConstructionGroup } from './group.ts';

/** Goals of a paper that is signed, planned for what is left of a time, met so much; rises of turns and what a sum came to. */
export const goalsSignedCases: ConstructionGroup = {
	issued: '2025-12-16',
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-03-09',
			text: 'Tỉnh đoàn và BĐBP tỉnh ký kết chương trình phối hợp năm 2025: trao [500 suất quà|gifts.sets target 2025], xây [5 căn nhà|housing.houses_built target 2025].',
		},
		{
			on: '2025-12-19',
			text: 'Bộ Chỉ huy vừa ban hành kế hoạch công tác năm 2026: tuần tra [900 buổi|patrol.sessions target 2026], bắt [60 vụ|crime.cases target 2026].',
		},
		{
			on: '2025-12-19',
			text: 'Sáng 18/12, hai đơn vị ký kết quy chế phối hợp, tặng [20 suất quà|gifts.sets 2025-12-18] cho học sinh.',
		},
		{
			on: '2025-12-19',
			text: 'Sau 2 năm triển khai kế hoạch phối hợp, hai bên đã tuần tra chung [40 lần|patrol.bilateral_sessions].',
		},
		{
			on: '2025-10-18',
			text: 'Trong hai tháng còn lại của năm, đơn vị phải thu hồi thêm [35 khẩu súng|weapons.surrendered_guns target] để đạt chỉ tiêu [150 khẩu|weapons.surrendered_guns target].',
		},
		{
			on: '2025-10-18',
			text: 'Đơn vị vượt chỉ tiêu năm 2025 về tuyên truyền: [620 buổi|propaganda.sessions 2025] so với [600 buổi|propaganda.sessions target 2025] được giao.',
		},
		{
			on: '2025-10-18',
			text: 'Năm 2025 bắt [31 vụ|drugs.cases 2025] ma túy so với [28 vụ|drugs.cases target 2025] theo chỉ tiêu.',
		},
		{
			on: '2026-02-10',
			text: 'Tết này, BĐBP Hà Khê đặt kế hoạch trao [4.000 suất quà|gifts.sets target]. Đến 10/2 đã trao [2.900 suất|gifts.sets].',
		},
		{
			on: '2025-04-10',
			text: 'Đồn lên kế hoạch mở [12 buổi|propaganda.sessions target] tuyên truyền cho ngư dân trong mùa biển tới.',
		},
		'Hơn [900 lượt|civic.troop_turns 2025 GT] cán bộ, chiến sĩ giúp dân trong năm 2025, tăng [150 lượt|civic.troop_turns change 2025] so với năm 2024.',
		'Năm 2025 đồn huy động [1.200 lượt cán bộ|patrol.troop_turns 2025] tham gia tuần tra, giảm [80 lượt|patrol.troop_turns change 2025].',
		'Kinh phí vận động làm nhà năm 2025 cao hơn năm 2024 [1,2 tỷ đồng|housing.funds change 2025], đạt [6,4 tỷ đồng|housing.funds 2025].',
		'Số tiền xử phạt năm 2025 tăng [300 triệu đồng|penalty.fines change 2025], đạt [1,9 tỷ đồng|penalty.fines 2025].',
	],
};
