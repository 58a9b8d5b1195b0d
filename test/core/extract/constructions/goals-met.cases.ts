import type { ConstructionGroup } from './group.ts';

/** Goals beside what was reached of them, other posts in turn, what there was instead; rises told with how many there were. */
export const goalsMetCases: ConstructionGroup = {
	issued: '2025-12-20',
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-12-14',
			text: 'Năm 2025 đề ra chỉ tiêu xây [20 nhà|housing.houses_built target 2025], kết quả xây được [23 nhà|housing.houses_built 2025]; tuyên truyền [500 buổi|propaganda.sessions target 2025], kết quả [548 buổi|propaganda.sessions 2025].',
		},
		{
			on: '2025-12-14',
			text: 'Chỉ tiêu năm 2025: tuần tra [300 buổi|patrol.sessions target 2025], thực hiện [312 buổi|patrol.sessions 2025]; tuyên truyền [90 buổi|propaganda.sessions target 2025], thực hiện [97 buổi|propaganda.sessions 2025]; xây [4 căn nhà|housing.houses_built target 2025], thực hiện [5 căn|housing.houses_built 2025].',
		},
		{
			on: '2025-12-14',
			text: 'Kế hoạch năm 2025 giao tuần tra [300 buổi|patrol.sessions target 2025], thực tế đạt [312 buổi|patrol.sessions 2025]; đỡ đầu [40 em|education.sponsored_students target 2025], thực tế [46 em|education.sponsored_students 2025].',
		},
		{
			on: '2025-12-14',
			text: 'Năm 2025, đồn được giao bắt [12 vụ|smuggling.cases target 2025] buôn lậu, đã bắt [15 vụ|smuggling.cases 2025]; được giao xây [2 nhà|housing.houses_built target 2025], đã xây [3 nhà|housing.houses_built 2025].',
		},
		{
			on: '2025-12-14',
			text: 'Năm 2025, tuần tra [312 buổi|patrol.sessions 2025] (chỉ tiêu [300 buổi|patrol.sessions target 2025]), tuyên truyền [97 buổi|propaganda.sessions 2025] (chỉ tiêu [90|propaganda.sessions target 2025]).',
		},
		{
			on: '2025-12-14',
			text: 'Đầu năm 2025 đặt [300 buổi|patrol.sessions target 2025] tuần tra, cuối năm làm được [312 buổi|patrol.sessions 2025]; đặt [90 buổi|propaganda.sessions target 2025] tuyên truyền, làm được [97 buổi|propaganda.sessions 2025].',
		},
		{
			on: '2025-11-25',
			text: 'Trong số [45 căn nhà|housing.houses_built target 2025] xây mới theo kế hoạch năm 2025, [38 căn|housing.houses_built] đã xong, [7 căn|housing.houses_built target] sẽ bàn giao trong tháng 12.',
		},
		{
			on: '2025-11-25',
			text: 'Kế hoạch năm 2025 xây [45 căn nhà|housing.houses_built target 2025]; [38 căn|housing.houses_built] đã bàn giao, [7 căn|housing.houses_built target] còn lại sẽ xong trước Tết.',
		},
		{
			on: '2025-11-25',
			text: 'Chỉ tiêu năm 2025 là [45 căn nhà|housing.houses_built target 2025], trong đó [38 căn|housing.houses_built] đã hoàn thành.',
		},
		{
			on: '2025-11-25',
			text: 'Năm 2025, tỉnh giao BĐBP [45 căn nhà|housing.houses_built target 2025]. Đến nay [38 căn|housing.houses_built] đã được bàn giao.',
		},
		{
			on: '2025-11-25',
			text: 'Theo kế hoạch năm 2025, BĐBP tỉnh xây [6 công trình|works.public target 2025] nước sạch; [4 công trình|works.public] đã đưa vào sử dụng.',
		},
		{
			on: '2025-02-28',
			text: 'Năm 2025, Đồn Nậm Chà đăng ký phá [4 vụ án|drugs.cases target 2025] ma túy, Đồn Pa Lùng [3 vụ|drugs.cases target 2025].',
		},
		{
			on: '2025-02-28',
			text: 'Chỉ tiêu năm 2025 của các đồn: Nậm Chà xây [4 căn nhà|housing.houses_built target 2025], Pa Lùng [3 căn|housing.houses_built target 2025], Tà Cóng [2 căn|housing.houses_built target 2025].',
		},
		{
			on: '2025-02-28',
			text: 'Năm 2025, Đồn Biên phòng Nậm Chà được giao tuần tra [240 buổi|patrol.sessions target 2025], Đồn Biên phòng Pa Lùng [210 buổi|patrol.sessions target 2025], Hải đội 2 [180 buổi|patrol.sessions target 2025].',
		},
		'Năm 2026, đơn vị phấn đấu đỡ đầu [60 em|education.sponsored_students target 2026], thay vì [48 em|education.sponsored_students 2025] như năm 2025.',
		'Năm 2026, đơn vị sẽ xây [30 căn nhà|housing.houses_built target 2026] thay cho [22 căn|housing.houses_built 2025] của năm nay.',
		'Mục tiêu năm 2026 là [30 căn nhà|housing.houses_built target 2026], nhiều hơn con số [22 căn|housing.houses_built 2025] của năm 2025.',
		'Năm 2026, phấn đấu đỡ đầu [60 em|education.sponsored_students target 2026] (năm 2025 là [48 em|education.sponsored_students 2025]).',
		'Năm tới, dự kiến tuần tra chung [14 lần|patrol.bilateral_sessions target 2026], so với [11 lần|patrol.bilateral_sessions 2025] trong năm 2025.',
		{
			on: '2025-02-25',
			text: 'Trong hai tháng cuối năm 2024, tội phạm gia tăng với [24 vụ|crime.cases 2024-11-01/P2M].',
		},
		'Năm 2025, buôn lậu có chiều hướng tăng với [44 vụ|smuggling.cases 2025], [60 đối tượng|smuggling.suspects 2025].',
		'Năm 2025, tội phạm ma túy giảm so với năm trước, với [31 vụ|drugs.cases 2025] bị phát hiện.',
		'Năm 2025, tội phạm ma túy giảm, [31 vụ|drugs.cases 2025] bị phát hiện, bắt giữ.',
	],
};
