import type { ConstructionGroup } from './group.ts';

/** Houses in a row of goals, marks still to be reached, parts of work taken on, goals of another year, and what is no more than so many. */
export const goalsInARowStillCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2024-05-14',
			text: 'Kế hoạch năm 2024 của BĐBP tỉnh gồm: [1.810 lượt tuần tra|patrol.sessions target 2024], [61 vụ án|drugs.cases target 2024] ma túy, [44 nhà đại đoàn kết|housing.houses_built target 2024].',
		},
		{
			on: '2024-05-14',
			text: 'Con số phấn đấu của năm nay là [2.110 lượt tuần tra|patrol.sessions target 2024] và [74 căn nhà|housing.houses_built target 2024].',
		},
		{
			on: '2024-05-14',
			text: 'Năm nay, chỉ tiêu của đồn: [41 buổi tuyên truyền|propaganda.sessions target 2024], [7 căn nhà|housing.houses_built target 2024].',
		},
		{
			on: '2024-05-14',
			text: 'Để đạt mốc [3.010 lượt tuần tra|patrol.sessions target 2024] trong năm, các đồn tăng quân cho các tổ công tác.',
		},
		{
			on: '2024-05-14',
			text: 'Muốn cán đích [91 căn nhà|housing.houses_built target 2024] trong năm nay, các đồn phải dồn sức từ mùa khô.',
		},
		{ on: '2024-05-14', text: 'Trong năm, đơn vị đạt mốc [3.010 lượt tuần tra|patrol.sessions 2024].' },
		{
			on: '2024-05-14',
			text: 'Từ đầu năm, đơn vị xây [73 căn nhà|housing.houses_built 2024-01-01/P135D], đích đến là [101 căn|housing.houses_built target 2024] vào cuối năm.',
		},
		{
			on: '2024-05-14',
			text: 'Bộ Tư lệnh giao BĐBP Hà Khê [71 căn|housing.houses_built target 2024], BĐBP Nậm Xa [46 căn nhà|housing.houses_built target 2024] trong năm 2024.',
		},
		{
			on: '2024-05-14',
			text: 'Chỉ tiêu năm ngoái là [910 buổi tuyên truyền|propaganda.sessions target 2023]; năm nay nâng lên [1.020 buổi|propaganda.sessions target 2024].',
		},
		{
			on: '2024-12-20',
			text: 'Năm 2024, so với chỉ tiêu [1.510 buổi|propaganda.sessions target 2024], đơn vị tuyên truyền được [1.720 buổi|propaganda.sessions 2024]; so với chỉ tiêu [55.100 lượt người nghe|propaganda.listeners target 2024], đạt [61.300 lượt|propaganda.listeners 2024].',
		},
		{
			on: '2025-07-03',
			text: 'Chào mừng Đại hội Đảng bộ, đơn vị đăng ký [12 công trình, phần việc|works.public target 2025], trong đó xây [6 căn nhà|housing.houses_built target 2025] cho hộ nghèo.',
		},
		{
			on: '2025-07-03',
			text: 'Kế hoạch năm 2025 là xây [42 căn nhà|housing.houses_built target 2025], trong đó [30 căn|housing.houses_built 2025-07] đã xong.',
		},
		{
			on: '2024-05-14',
			text: 'Phấn đấu trong năm [không để quá 3 tàu cá|fisheries.foreign_sea_violations target 2024] của tỉnh vi phạm vùng biển nước ngoài.',
		},
		{
			on: '2024-05-14',
			text: 'Năm 2024, BĐBP tỉnh quyết tâm [không để xảy ra quá 2 vụ|fisheries.foreign_sea_violations target 2024] tàu cá vi phạm vùng biển nước ngoài.',
		},
		{
			on: '2025-07-03',
			text: 'Bộ Chỉ huy giao mỗi đồn đỡ đầu 5 em, toàn tỉnh [97 em|education.sponsored_students target 2025] trong năm 2025.',
		},
		{
			on: '2025-07-03',
			text: 'Năm 2025, tỉnh giao mỗi đồn xây 2 căn nhà, cả tỉnh [98 căn|housing.houses_built target 2025].',
		},
		{
			on: '2025-07-03',
			text: 'Năm 2025, tỉnh giao từng đồn tuyên truyền 20 buổi, tổng cộng [340 buổi|propaganda.sessions target 2025].',
		},
	],
};
