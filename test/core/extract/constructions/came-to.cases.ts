import type { ConstructionGroup } from './group.ts';

/** What a number came to by the change told right before it; rises in rows. */
export const cameToCases: ConstructionGroup = {
	issued: '2025-12-28',
	area: 'Hà Khê',
	texts: [
		'Năm 2025, số người chết do tai nạn trên biển giảm [4 người|sar.deaths_missing change 2025] so với năm trước, còn [6 người|sar.deaths_missing 2025].',
		'Số vụ buôn lậu năm 2025 giảm [7 vụ|smuggling.cases change 2025] so với năm 2024, còn [33 vụ|smuggling.cases 2025].',
		'Số đối tượng bị khởi tố năm 2025 tăng [9 người|crime.prosecuted_suspects change 2025], lên [41 người|crime.prosecuted_suspects 2025].',
		'Số học sinh được đỡ đầu năm 2025 tăng [12 em|education.sponsored_students change 2025] so với năm học trước, đạt [80 em|education.sponsored_students 2025].',
		'Tổng hợp công tác năm 2025 so với năm 2024:\n- Bắt giữ: [88 vụ|crime.cases 2025]/[120 đối tượng|crime.suspects 2025] (tăng [10 vụ|crime.cases change 2025]/[14 đối tượng|crime.suspects change 2025]).\n- Xử phạt: [61 vụ|penalty.cases 2025] (giảm [7 vụ|penalty.cases change 2025]), [1,2 tỷ đồng|penalty.fines 2025] (tăng [150 triệu đồng|penalty.fines change 2025]).\n- Tuyên truyền: [310 buổi|propaganda.sessions 2025] (tăng [12 buổi|propaganda.sessions change 2025]).',
		'Điều đáng nói là năm 2025, khi số vụ giảm [9%|crime.cases change 2025] thì số đối tượng lại tăng [4%|crime.suspects change 2025]; nhiều đường dây có tổ chức bị triệt phá.',
		'Năm 2024 xảy ra [40 vụ|smuggling.cases 2024] buôn lậu. Năm 2025, số vụ không những không giảm mà còn tăng thêm [5 vụ|smuggling.cases change 2025].',
		'Kết quả này tăng [18%|crime.cases change 2025] về số vụ, [11%|crime.suspects change 2025] về số đối tượng so với năm 2024. Đó là [88 vụ|crime.cases 2025], [120 đối tượng|crime.suspects 2025] của năm 2025.',
		{
			on: '2025-07-08',
			text: 'Trong quý II/2025, các đồn bắt [31 vụ|crime.cases 2025-Q2] (quý I: [24 vụ|crime.cases 2025-Q1]), tăng [7 vụ|crime.cases change 2025-Q2]; tính chung 6 tháng là [55 vụ|crime.cases 2025-S1], tăng [12%|crime.cases change 2025-S1] so với cùng kỳ.',
		},
		{
			on: '2025-07-08',
			text: 'Riêng về ma túy, 6 tháng đầu năm 2025 các đơn vị phát hiện [27 vụ|drugs.cases 2025-S1], bắt [35 đối tượng|drugs.suspects 2025-S1], so với cùng kỳ tăng [3 vụ|drugs.cases change 2025-S1] nhưng giảm [2 đối tượng|drugs.suspects change 2025-S1]. Thu [6 kg heroin|drugs.heroin 2025-S1] (tăng [1,5 kg|drugs.heroin change 2025-S1]), [40.000 viên ma túy tổng hợp|drugs.synthetic_pills 2025-S1] (giảm [9.000 viên|drugs.synthetic_pills change 2025-S1]).',
		},
		'Người dân tin tưởng hơn: năm 2025 cung cấp [98 tin|crime.tips 2025], nhiều hơn [23 tin|crime.tips change 2025] so với năm 2024; giao nộp [51 khẩu súng|weapons.surrendered_guns 2025], ít hơn [12 khẩu|weapons.surrendered_guns change 2025].',
		'Năm 2025, các đơn vị cho xuất nhập cảnh [310.000 lượt người|gate.person_crossings 2025], [44.000 lượt phương tiện|gate.vehicle_crossings 2025]; tăng tương ứng [8%|gate.person_crossings change 2025] và [3%|gate.vehicle_crossings change 2025] so với năm 2024.',
		{
			on: '2025-07-05',
			text: '6 tháng đầu năm 2025 có [44 vụ|sar.incidents 2025-S1] tai nạn trên biển, làm [13 người|sar.deaths_missing 2025-S1] chết và mất tích; so với cùng kỳ tăng [5 vụ|sar.incidents change 2025-S1], giảm [2 người|sar.deaths_missing change 2025-S1].',
		},
		{
			on: '2025-12-22',
			text: 'Quân y khám bệnh cho [3.300 lượt người|health.patients 2025] năm 2025, hơn năm trước [410 lượt|health.patients change 2025]; trao [820 suất quà|gifts.sets 2025], hơn năm trước [95 suất|gifts.sets change 2025].',
		},
		{
			on: '2025-12-22',
			text: 'Năm 2025 vận động nhân dân giao nộp [140 khẩu súng|weapons.surrendered_guns 2025] (năm 2024 là [162 khẩu|weapons.surrendered_guns 2024], giảm [22 khẩu|weapons.surrendered_guns change 2025]).',
		},
		{
			on: '2025-04-06',
			text: 'Quý I/2025: [15 vụ|crime.cases 2025-Q1]/[22 đối tượng|crime.suspects 2025-Q1], giảm [20%|crime.cases change 2025-Q1] số vụ, [12%|crime.suspects change 2025-Q1] số đối tượng so với quý I/2024.',
		},
	],
};
