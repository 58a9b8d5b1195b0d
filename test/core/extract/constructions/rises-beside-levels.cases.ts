import type { ConstructionGroup } from './group.ts';

/** Rises told before, behind and beside levels: of suspects, of travellers, by shares of stuff, by two numbers of which one is of then. */
export const risesBesideLevelsCases: ConstructionGroup = {
	issued: '2025-07-03',
	area: 'Hà Khê',
	texts: [
		'6 tháng đầu năm 2025, toàn tuyến xảy ra [176 vụ|crime.cases 2025-S1], [243 đối tượng|crime.suspects 2025-S1] (giảm [21 vụ|crime.cases change =-21] và [30 đối tượng|crime.suspects change =-30]).',
		'6 tháng đầu năm 2025, toàn tuyến có [148 vụ|crime.cases 2025-S1], giảm [11,4%|crime.cases change =-11.4] về số vụ và giảm [3,1%|crime.suspects change =-3.1] về số đối tượng so với cùng kỳ.',
		'6 tháng đầu năm 2025, trên địa bàn xảy ra 12 vụ cháy, làm bị thương 3 người.',
		'6 tháng đầu năm 2025, lượng khách qua cửa khẩu giảm [62 %|gate.person_crossings change 2025-S1 =-62], còn [214 lượt|gate.person_crossings 2025-S1].',
		'6 tháng đầu năm 2025, số lượt tàu cá mất kết nối giảm [41%|fisheries.vms_alerts change 2025-S1 =-41], chỉ còn [57 lượt|fisheries.vms_alerts 2025-S1].',
		'6 tháng đầu năm 2025, số buổi tuyên truyền tăng [18%|propaganda.sessions change 2025-S1 =18], đạt [236 buổi|propaganda.sessions 2025-S1].',
		'6 tháng đầu năm 2025, các trạm làm thủ tục cho [210.340 lượt người|gate.person_crossings], [31.220 lượt phương tiện|gate.vehicle_crossings]; người tăng [12%|gate.person_crossings change =12], phương tiện giảm [3,4%|gate.vehicle_crossings change =-3.4].',
		'Số vụ tăng nhưng số đối tượng giảm: 6 tháng đầu năm 2025 bắt [132 vụ|crime.cases] (tăng [9|crime.cases change =9]), [167 đối tượng|crime.suspects] (giảm [12|crime.suspects change =-12]).',
		'Số vụ bị phát hiện, bắt giữ trong 6 tháng đầu năm 2025 là [148 vụ|crime.cases] (↓[19|crime.cases change =-19]), với [201 đối tượng|crime.suspects] (↑[8|crime.suspects change =8]).',
		'Tội phạm ma túy 6 tháng đầu năm 2025 tăng [6 vụ|drugs.cases change =6], [4 đối tượng|drugs.suspects change =4]; tội phạm buôn lậu giảm [11 vụ|smuggling.cases change =-11], [13 đối tượng|smuggling.suspects change =-13].',
		'Năm 2024, án ma túy tăng [6 vụ|drugs.cases change 2024 =6], 4 đối tượng vẫn bỏ trốn.',
		'Năm 2024, các đồn bắt [31 vụ|drugs.cases 2024], [40 đối tượng|drugs.suspects 2024] về ma túy, vượt năm 2023 [5 vụ|drugs.cases change 2024 =5], [6 đối tượng|drugs.suspects change 2024 =6]; tuần tra [820 lượt|patrol.sessions 2024], vượt năm trước [64 lượt|patrol.sessions change 2024 =64].',
		'6 tháng đầu năm 2025, so cùng kỳ năm 2024: Vụ việc giảm [14 vụ|crime.cases change 2025-S1 =-14]; đối tượng giảm [9 đối tượng|crime.suspects change 2025-S1 =-9].',
		'So với cùng kỳ, tổng số vụ 6 tháng đầu năm 2025 giảm [8,6%|crime.cases change =-8.6], trong đó ma túy giảm [12%|drugs.cases change =-12], buôn lậu giảm [21%|smuggling.cases change =-21], riêng xuất nhập cảnh trái phép tăng [9%|illegal_crossing.cases change =9].',
		'6 tháng đầu năm 2025, bắt giữ [86 vụ|crime.cases], [121 đối tượng|crime.suspects]; tăng [5,1%|crime.cases change =5.1] về số vụ và tăng [31%|drugs.total_mass change =31] về lượng ma túy thu giữ.',
		'6 tháng đầu năm 2025 đã tuần tra [640 lượt|patrol.sessions] với [3.210 lượt cán bộ, chiến sĩ|patrol.troop_turns], tăng [4,9%|patrol.sessions change =4.9] số lượt và [6,2%|patrol.troop_turns change =6.2] quân số tham gia.',
		'6 tháng đầu năm 2025, toàn tuyến xảy ra [45|crime.cases 2025-S1 =45]/[38 vụ|crime.cases 2024-S1 =38] vi phạm (tăng [7|crime.cases change 2025-S1 =7]).',
		'6 tháng đầu năm 2025, tuần tra [640|patrol.sessions 2025-S1 =640]/[610 lượt|patrol.sessions 2024-S1 =610] (tăng [30 lượt|patrol.sessions change =30]); tuyên truyền [232|propaganda.sessions 2025-S1]/[240 buổi|propaganda.sessions 2024-S1] (giảm [8|propaganda.sessions change =-8]).',
		'6 tháng đầu năm 2025, các đồn có 45/52 vụ việc được giải quyết xong (tăng 3%).',
		'Năm 2024, đơn vị điều động [912 lượt cán bộ, chiến sĩ|sar.troop_turns 2024] cùng 84 lượt tàu làm nhiệm vụ tìm kiếm cứu nạn; năm 2023 là [1.015 lượt|sar.troop_turns 2023].',
	],
};
