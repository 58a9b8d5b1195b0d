import type { ConstructionGroup } from './group.ts';

/** A sum of a time opened by a few words; nights remembered; what a share is of, told behind it. */
export const openedBySumsCases: ConstructionGroup = {
	issued: '2024-04-09',
	area: 'Đồng Phú',
	texts: [
		'Cửa khẩu Tân Thạnh đông trở lại\nTính gọn trong quý I/2024, Đồn Biên phòng cửa khẩu làm thủ tục cho [79.640 lượt người|gate.person_crossings 2024-Q1].\nĐơn vị phát hiện [19 vụ|illegal_entry.cases 2024-Q1] nhập cảnh trái phép.\nCả năm 2023, cửa khẩu đón [291.000 lượt người|gate.person_crossings 2023].',
		'Chuyện ở đồn biên phòng\nGom lại quý I/2024, đồn tuần tra [214 buổi|patrol.sessions 2024-Q1].\nĐồn bắt [9 vụ|crime.cases 2024-Q1].\nNăm 2023, đồn bắt [14 vụ|crime.cases 2023].',
		'Cửa khẩu Tân Thạnh đông trở lại\nNhững ngày giáp Tết, khách chen nhau. Trong quý I/2024, đồn làm thủ tục cho [61.200 lượt người|gate.person_crossings 2024-Q1].\nĐơn vị phát hiện [11 vụ|illegal_entry.cases 2024-Q1] nhập cảnh trái phép.\nCả năm 2023, cửa khẩu đón [250.000 lượt người|gate.person_crossings 2023].',
		'Giai đoạn 2019 - 2023, BĐBP tỉnh bắt [404 vụ|drugs.cases 2019-01-01/P5Y] ma túy.\nTrung tá Lầu A Chờ vẫn nhớ đêm 11/3/2019 ở khu vực mốc 21. Tổ công tác nằm rừng ba đêm, bắt [2 đối tượng|drugs.suspects 2019-03-11] cùng [52 bánh heroin|drugs.heroin_bricks 2019-03-11].',
		'Quý I/2024, làm thủ tục cho [79.640 lượt người|gate.person_crossings], bằng [158,2%|gate.person_crossings change] cùng kỳ ([50.340 lượt|gate.person_crossings 2023-Q1]); phương tiện [27.180 lượt|gate.vehicle_crossings 2024-Q1].',
		'Quý I/2024, làm thủ tục cho [27.180 lượt phương tiện|gate.vehicle_crossings], tăng [29%|gate.vehicle_crossings change] (cùng kỳ [21.070 lượt|gate.vehicle_crossings 2023-Q1]); hành khách [79.640 lượt|gate.person_crossings 2024-Q1].',
	],
};
