import type { ConstructionGroup } from './group.ts';

/** Goals behind a pledge, a plan that was approved, what was done beside what was planned. */
export const pledgedCases: ConstructionGroup = {
	issued: '2024-12-20',
	area: 'Hà Khê',
	texts: [
		'Ký giao ước thi đua năm 2025, các đơn vị thống nhất: bắt [ít nhất 20 vụ|drugs.cases target 2025 GE], [30 đối tượng|drugs.suspects target 2025] về ma túy.',
		'Giao ước thi đua năm 2025 gồm: tuần tra [1.400 lượt|patrol.sessions target 2025], trao [300 suất quà|gifts.sets target 2025].',
		'Sau lễ ký giao ước thi đua, đoàn đã trao [20 suất quà|gifts.sets] cho hộ nghèo.',
		'Tỉnh đã duyệt kế hoạch xây [45 căn nhà|housing.houses_built target 2025] năm 2025.',
		'Bộ Chỉ huy đã ban hành kế hoạch tuyên truyền [120 buổi|propaganda.sessions target 2025] năm 2025.',
		'Năm 2024, đơn vị đã hoàn thành kế hoạch xây [45 căn nhà|housing.houses_built 2024].',
		'Năm 2024, các đồn tuần tra [1.420|patrol.sessions 2024 =1420]/[1.200 lượt|patrol.sessions target 2024 =1200] theo kế hoạch.',
		'Năm 2024, tuyên truyền [214|propaganda.sessions 2024 =214]/[200 buổi|propaganda.sessions target 2024 =200], vượt kế hoạch.',
	],
};

/** Changes of what is named, not of what stands beside; two years told one after the other. */
export const changedCases: ConstructionGroup = {
	issued: '2025-01-06',
	area: 'Hà Khê',
	texts: [
		'Năm 2023 bắt [40 vụ|drugs.cases 2023] ma túy; năm 2024 bắt [52 vụ|drugs.cases 2024], tức tăng [30%|drugs.cases change 2024 =30].',
		'Quý III/2024 phát hiện [15 vụ|smuggling.cases 2024-Q3] buôn lậu, quý IV/2024 phát hiện [21 vụ|smuggling.cases 2024-Q4].',
		'Năm 2023 bắt [40 vụ|drugs.cases 2023] ma túy; năm 2024 bắt [118 vụ|crime.cases 2024] vi phạm các loại.',
		'Năm 2024, số vụ tăng [30%|crime.cases change =30], số đối tượng tăng [14%|crime.suspects change =14], lượng ma túy tăng [55%|drugs.total_mass change =55].',
		'Năm 2024, bắt [52 vụ|drugs.cases 2024] ma túy, chiếm 44% tổng số vụ, tăng 5 điểm phần trăm so với năm 2023.',
		'Năm 2024, có [1,2 triệu lượt người|gate.person_crossings 2024] xuất nhập cảnh, tăng [18%|gate.person_crossings change =18]; doanh thu bến bãi đạt 84 tỷ đồng, giảm 3,2%.',
		'Năm 2024, có [1,2 triệu lượt người|gate.person_crossings] xuất nhập cảnh; phương tiện [84.000 lượt|gate.vehicle_crossings], giảm [3,2%|gate.vehicle_crossings change =-3.2].',
		'Năm 2024, khám bệnh cho [3.000 lượt người|health.patients], có năm lên tới 5.000 lượt.',
	],
};

/** The first of a ranking is no bound; how far a sum went is. */
export const rankedCases: ConstructionGroup = {
	issued: '2025-01-06',
	area: 'Hà Khê',
	texts: [
		'Nhiều nhất là [12 vụ|drugs.cases EQ] ma túy ở Đồn Pa Sín trong năm 2024, kế đến là [9 vụ|drugs.cases EQ] ở Đồn Mường Chai.',
		'Năm 2024, xử lý [47 vụ|crime.cases EQ]; trong đó nhiều nhất là [20 vụ|drugs.cases EQ] ma túy.',
		'Năm 2024, toàn tỉnh bắt nhiều nhất [12 vụ|drugs.cases LE] ma túy.',
		'Năm 2024, số tiền ủng hộ đã vượt [2 tỷ đồng|welfare.total_value GT].',
		'Năm 2024 xây [64 căn nhà|housing.houses_built], đã vượt 4 căn so với kế hoạch.',
		'Năm 2024, bắn súng có [89%|force.training_good_rate] đạt loại khá trở lên.',
	],
};

/** Parts told behind their number, in brackets of their own, behind a dash, and the rest. */
export const dividedCases: ConstructionGroup = {
	issued: '2025-01-06',
	area: 'Hà Khê',
	texts: [
		'Năm 2024, các đồn xử lý [118 vụ|crime.cases <0], [45 vụ|drugs.cases <1] trong đó liên quan ma túy.',
		'Năm 2024, đỡ đầu [141 em|education.sponsored_students <0], [12 em|education.sponsored_students <1] trong số này là học sinh Lào.',
		'Có [45 vụ|drugs.cases] ma túy trong tổng số [118 vụ|crime.cases] BĐBP tỉnh bắt giữ năm 2024.',
		'Năm 2024, BĐBP tỉnh bắt [118 vụ|crime.cases <0], gồm [45 vụ|drugs.cases <1] ma túy (heroin [30 vụ|drugs.cases <2], ma túy tổng hợp [15 vụ|drugs.cases <2]) và [22 vụ|smuggling.cases <1] buôn lậu.',
		'Năm 2024, BĐBP tỉnh bắt [118 vụ|crime.cases <0] – ma túy [45 vụ|drugs.cases <1], buôn lậu [22 vụ|smuggling.cases <1].',
		'Năm 2024, BĐBP tỉnh bắt [118 vụ|crime.cases <0] (ma túy [45|drugs.cases <1 =45], buôn lậu [22|smuggling.cases <1 =22]).',
		'Năm 2024, các đồn xử lý [118 vụ|crime.cases <0]: [45 vụ|drugs.cases <1] ma túy, [22 vụ|smuggling.cases <1] buôn lậu, [51 vụ|crime.cases <1] khác.',
		'Năm 2024 xây [64 căn nhà|housing.houses_built <0], trong đó [40 căn|housing.border_shelters <1] “Mái ấm biên cương”, [24 căn nhà|housing.houses_built <1] đại đoàn kết.',
	],
};

/** Numbers that a scan has parted; strengths of the wind, weights of people, addresses. */
export const besideFigureCases: ConstructionGroup = {
	issued: '2025-01-06',
	area: 'Hà Khê',
	texts: [
		'Năm 2024, tuần tra [942 lần|patrol.sessions]/ [5 .652 lượt CBCS|patrol.troop_turns =5652].',
		'Năm 2024 giúp dân 1.O55 ngày công, 1.l20 ngày công.',
		'Tối 5/1, gió mạnh cấp 9. [520 cán bộ, chiến sĩ|sar.troop_turns] trực ở vùng xung yếu phòng chống bão.',
		'Bão đổ bộ, gió giật cấp 12. [350 hộ|disaster.households_evacuated] được sơ tán.',
		'Năm 2024, BĐBP tỉnh bắt [118 vụ|crime.cases], thu [12 xe máy|seized.motorbikes]. Nạn nhân nặng 65 kg, cao 1,7 m. Đoàn đi 2 xe ô tô.',
		'Năm 2024, BĐBP tỉnh xây [64 căn nhà|housing.houses_built]. Ông Lò Văn A trú tại số nhà 12, ngõ 45 phường Tân Phong.',
		'Bản tin phát lúc 5 giờ 30 phút và 17 giờ hằng ngày trên loa phóng thanh.',
		'Anh đã 14 năm đứng lớp, dạy chữ cho hơn 400 người.',
	],
};

/** Nothing of it told: behind a label, and what is no zero. */
export const noneCases: ConstructionGroup = {
	issued: '2025-01-06',
	area: 'Hà Khê',
	texts: [
		'Vi phạm kỷ luật năm 2024: [0|force.discipline_violations =0].',
		'Tuần tra song phương: [không|patrol.bilateral_sessions =0]; tuyên truyền: [12 buổi|propaganda.sessions].',
		'Tàu cá vi phạm vùng biển nước ngoài: [không|fisheries.foreign_sea_violations =0]. Tàu cá mất kết nối: [12 lượt|fisheries.vms_alerts].',
		'Năm 2024, đơn vị không xảy ra vụ việc vi phạm kỷ luật nghiêm trọng.',
		'Hỏi: có vi phạm không? Trả lời: không.',
		'Bộ Chỉ huy phê bình 2 đơn vị, nhắc nhở 5 cá nhân.',
		'Năm 2024, có [5 tập thể|awards.given], [12 cá nhân|awards.given] được tặng Bằng khen; 2 đơn vị bị phê bình.',
		'Thu 12 kg ma túy\nNgày 5/1/2025, đồn bắt [2 đối tượng|drugs.suspects], thu [12,4 kg|drugs.meth] ma túy đá.',
	],
};

/** Heads that name a noun with its number, gates, months, the one year of the quarters; rows that leave out the verb. */
export const tableHeadCases: ConstructionGroup = {
	issued: '2025-01-06',
	area: 'Hà Khê',
	texts: [
		'Kết quả đấu tranh năm 2024\nLoại tội phạm\tSố vụ\tSố đối tượng\nMa túy\t[52|drugs.cases]\t[70|drugs.suspects]\nBuôn lậu\t[30|smuggling.cases]\t[33|smuggling.suspects]',
		'Số liệu năm 2024\nLĩnh vực\tTổng số vụ\tTổng số đối tượng\nMa túy\t[52|drugs.cases]\t[70|drugs.suspects]\nBuôn lậu\t[30|smuggling.cases]\t[33|smuggling.suspects]',
		'Kết quả năm 2024\nTháng\tTuần tra (lượt)\tTuyên truyền (buổi)\n10/2024\t[120|patrol.sessions 2024-10]\t[30|propaganda.sessions 2024-10]\n11/2024\t[118|patrol.sessions 2024-11]\t[28|propaganda.sessions 2024-11]',
		'Nội dung\tQuý I\tQuý II\tCả năm 2024\nTuần tra (lượt)\t[300|patrol.sessions 2024-Q1]\t[340|patrol.sessions 2024-Q2]\t[1.420|patrol.sessions 2024]',
		'Kết quả quý IV/2024\nCửa khẩu\tLượt người\tLượt phương tiện\nNà Pàn\t[12.000|gate.person_crossings]\t[3.100|gate.vehicle_crossings]\nPa Háng\t[4.500|gate.person_crossings]\t[900|gate.vehicle_crossings]',
		'Kết quả quý IV/2024 (đơn vị: lượt)\nCửa khẩu\tNgười\tPhương tiện\nNà Pàn\t[12.000|gate.person_crossings]\t[3.100|gate.vehicle_crossings]\nPa Háng\t[4.500|gate.person_crossings]\t[900|gate.vehicle_crossings]',
		'Kết quả hoạt động cửa khẩu năm 2024\nCửa khẩu\tNgười (lượt)\tPhương tiện (lượt)\nNà Pàn\t[12.000|gate.person_crossings]\t[3.100|gate.vehicle_crossings]',
		'Năm 2024\nNội dung\tĐVT\tThực hiện\nLượt người xuất nhập cảnh\tlượt\t[310.000|gate.person_crossings]\nPhương tiện\tlượt\t[84.000|gate.vehicle_crossings]',
		'Kết quả năm 2024\nNội dung\tĐVT\tThực hiện\nNhà đại đoàn kết\tcăn\t[64|housing.houses_built]\nNhà tình nghĩa\tcăn\t[4|housing.houses_built]',
	],
};

/** Goals with their time behind them, in a paragraph that opens with plans, by a scheme, what is left to do. */
export const dueCases: ConstructionGroup = {
	issued: '2024-12-20',
	area: 'Hà Khê',
	texts: [
		'Phấn đấu xây [10 căn nhà|housing.houses_built target 2025] vào cuối năm 2025.',
		'Phấn đấu xây [10 căn nhà|housing.houses_built target 2025] đến hết năm 2025.',
		'Dự kiến [10 căn nhà|housing.houses_built target 2025-Q1] sẽ được bàn giao trong quý I/2025.',
		'Hội nghị tổng kết năm 2024\nNăm 2024, các đồn tuần tra [1.420 lượt|patrol.sessions 2024].\nPhương hướng năm 2025: tăng cường quản lý biên giới. Trong đó, tuần tra song phương [8 đợt|patrol.bilateral_sessions target 2025], hội đàm [6 lần|diplomacy.talks target 2025].\nNăm 2024, các đồn còn xây [31 căn nhà|housing.houses_built 2024].',
		'Tính đến 15/12/2024, đã bàn giao [31 căn nhà|housing.houses_built]; [5 căn|housing.houses_built target] còn lại hoàn thành trước 31/12/2024.',
		'Theo đề án, giai đoạn 2024 - 2026 xây [120 căn nhà|housing.houses_built target] cho hộ nghèo; riêng năm 2024 đã xây [31 căn|housing.houses_built 2024].',
		'Trước mắt, trong quý I/2025 khởi công và hoàn thành [8 căn nhà|housing.houses_built target 2025-Q1].',
	],
};

/** Rises of what the clause names, levels in brackets behind. */
export const risenCases: ConstructionGroup = {
	issued: '2025-01-06',
	area: 'Hà Khê',
	texts: [
		'Năm 2024, BĐBP tỉnh tuần tra [1.420 lượt|patrol.sessions]; tuyên truyền [310 buổi|propaganda.sessions]. So với năm 2023, số lượt tuần tra tăng [9,2%|patrol.sessions change =9.2], số buổi tuyên truyền giảm [3%|propaganda.sessions change =-3].',
		'Số vụ buôn lậu tăng từ [30 vụ|smuggling.cases 2023] (năm 2023) lên [45 vụ|smuggling.cases 2024] (năm 2024).',
		'Năm 2024, buôn lậu tăng [50%|smuggling.cases change 2024 =50] (từ [30 vụ|smuggling.cases 2023] lên [45 vụ|smuggling.cases 2024]).',
		'Lượng ma túy thu giữ năm 2024 là [120 kg|drugs.total_mass 2024], cao gấp 3 lần năm 2023 ([40 kg|drugs.total_mass 2023]).',
		'Năm 2024, tỷ lệ khá, giỏi [87%|force.training_good_rate 2024] (năm 2023: [84,5%|force.training_good_rate 2023]).',
		'Năm 2024, số vụ giảm [12 vụ|crime.cases change =-12], số đối tượng giảm [20 đối tượng|crime.suspects change =-20], tang vật giảm 15%.',
		'Năm 2024, số vụ tăng không đáng kể ([2 vụ|crime.cases change =2]).',
	],
};

/** What is there, comes, is given away or sent out; numbers glued to what stands before them. */
export const standingCases: ConstructionGroup = {
	issued: '2024-07-10',
	area: 'Hà Khê',
	texts: [
		'Ngày 18/10/2023 đơn vị đã lập 14 tổ công tác xuống 9 xã bãi ngang phòng chống bão.',
		'Hiện có [58 tổ tự quản|grassroots.selfmgmt_groups] đi vào nền nếp.',
		'BĐBP tỉnh tặng bạn 500 bộ quần áo, 15 tấn gạo qua cửa khẩu Nà Pàn.',
		'“Phường tôi 563 tàu, số tàu trên 15 m là 208. Còn 31 chiếc nằm bờ dài ngày”.',
		'Đến dự có đồng chí Ma Thị Bảy và đại biểu 11 sở, ban, ngành, 6 huyện biên giới.',
		'Nhà văn hóa cách đường biên giới chừng 300 m.',
		'Kiểm tra bắn súng năm 2023: 100% đạt yêu cầu, [86,5%|force.training_good_rate] khá, giỏi, trong đó giỏi 51%.',
		'Hiện nay, trên tuyến có [139 đảng viên|grassroots.party_members_households] được giao giúp đỡ [583 hộ|grassroots.households_assigned result].',
		'Theo đà ấy, cả năm 2024 ước có [từ 900 đến 950 lượt|port.ship_calls target 2024 =900..950] tàu vào cảng.',
		'6 tháng đầu năm 2024, ước có [900 lượt|port.ship_calls 2024-S1] tàu vào cảng.',
		'Số học sinh được nhận đỡ đầu đến cuối năm đạt [80 em|education.sponsored_students target], tăng 15 em so với hiện nay.',
		'Nhìn lại năm 2023, phong trào thi đua đã góp phần để toàn tỉnh thực hiện [1.874 buổi tuần tra|patrol.sessions 2023].',
		'Năm 2023, lực lượng bắt [28 vụ|weapons.cases] pháo; tang vật [hơn một tấn hai|seized.fireworks =1.2] pháo các loại.',
		'Quý I/2023, bắt [37 vụ|crime.cases 2023-Q1]/[52 đối tượng|crime.suspects] (cùng kỳ 2022:[41vụ|crime.cases 2022-Q1]).',
		'Năm 2023, xử phạt VPHC[39vụ|penalty.cases], thu nộp KBNN[218.500.000đ|penalty.fines =218500000].',
		'Ma túy năm 2023: [08 vụ|drugs.cases]/[11 đ/t|drugs.suspects]; buôn lậu: [27 vụ|smuggling.cases]/[19 đ/t|smuggling.suspects].',
		'Năm 2023 [không có quân nhân nào|force.discipline_violations =0] vi phạm kỷ luật nghiêm trọng.',
	],
};

/** Round figures told exactly in the bracket behind; prices, blood, one voyage, one of several subjects. */
export const roundCases: ConstructionGroup = {
	issued: '2025-01-06',
	area: 'Hà Khê',
	texts: [
		'Năm 2024, thu [gần 500 kg|seized.fireworks ≡2] pháo ([487,6 kg|seized.fireworks EQ ≡0]).',
		'Năm 2024, trao [hơn 3.000 suất quà|gifts.sets ≡2] (cụ thể [3.120 suất|gifts.sets EQ]).',
		'Năm 2024, trao [hơn 3.000 suất quà|gifts.sets ≡0 <0] ([1.200 suất|gifts.sets <1] cho học sinh).',
		'Năm 2024, bắt [12 vụ|drugs.cases], thu [3 kg|drugs.meth] ma túy đá. Giá 1 kg ma túy đá ngoại biên là 80 triệu đồng.',
		'Năm 2024, có [900 lượt|port.ship_calls] tàu vào cảng. Chuyến tàu rời cảng lúc 8 giờ, chở 45 tấn hàng ra đảo.',
		'Năm 2024, [1.200 lượt xe|gate.vehicle_crossings] chở [45.000 tấn|gate.cargo] hàng hóa qua cửa khẩu.',
		'Năm 2024, đạt [trên 90%|force.training_good_rate GT] khá, giỏi, có nội dung đạt 100%.',
		'Năm 2024, thu [12 kg|drugs.heroin] heroin. Bệnh nhân mất 2 lít máu, 5 chiến sĩ hiến 1.750 ml máu.',
	],
};

/** Goals told in passing end with their part of the row; what is each year's, one officer's, of some posts; parts told apart. */
export const goalPassingCases: ConstructionGroup = {
	issued: '2024-11-18',
	area: 'Hà Khê',
	texts: [
		'Năm 2024 xây [18 căn nhà|housing.houses_built 2024] (kế hoạch năm [30 căn|housing.houses_built target 2024]), còn [12 căn|housing.houses_built target] phấn đấu xong trước 30/11; đỡ đầu [141 em|education.sponsored_students result], nhận nuôi [9 cháu|education.adopted_children result].',
		'Năm 2025 phấn đấu tuần tra [1.400 lượt|patrol.sessions target 2025]; xây [12 căn nhà|housing.houses_built target 2025].',
		'Đến 15/11/2024 bàn giao [118 căn nhà|housing.houses_built]. [24 căn|housing.houses_built target] đang thi công sẽ hoàn thành trước 15/12; 8 căn còn vướng thủ tục đất đai.',
		'Giai đoạn tới, phấn đấu mỗi năm xây 5 mái ấm, tặng 20 con bò; giúp [150 hộ|livelihood.households_supported target] thoát nghèo.',
		'Thiếu tá quân y Lò Văn Hặc, 18 năm bám bản, đã khám cho hơn 20.000 lượt người.',
		'Năm 2024, BĐBP tỉnh tuần tra [1.302 lượt|patrol.sessions <0]. Trong đó, Đồn Pa Sín tuần tra [210 lượt|patrol.sessions <1], các đồn khác từ 60 đến 120 lượt.',
		'Năm 2024, BĐBP tỉnh tuần tra [1.302 lượt|patrol.sessions] với [8.610 lượt cán bộ, chiến sĩ|patrol.troop_turns]; số lượt tuần tra tăng [4,8%|patrol.sessions change =4.8]; quân số giảm [1,2%|patrol.troop_turns change =-1.2].',
		'Từ đầu năm đến nay, BĐBP tỉnh bắt [47 vụ|weapons.cases] tàng trữ pháo. Riêng tháng 10, bắt [15 vụ|weapons.cases].',
		'Từ đầu năm đến nay, BĐBP tỉnh bắt [47 vụ|drugs.cases] ma túy, [12 vụ|smuggling.cases] buôn lậu. Riêng Đồn Pa Sín bắt [15 vụ|crime.cases <0].',
	],
};
