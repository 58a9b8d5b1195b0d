import type { ConstructionGroup } from './group.ts';

/** Known work told in rarer words and in the short words of staff, and the same words of other things. */
export const rarerWordCases: ConstructionGroup = {
	issued: '2025-12-18',
	area: 'Sơn Lạc',
	texts: [
		// a number with tenths behind a verb that also numbers ranks and places
		'Năm 2025, các đồn nâng cấp [21,5 km đường|roads.km] liên thôn, [12 điểm trường|schools.sites], [18 công trình nước sạch|works.public].',
		'Năm 2025, bộ đội cùng dân nâng cấp [7,2 km đường|roads.km] nội đồng.',
		'Chiều 17/12, gió cấp 8,9, giật cấp 11.',
		// given back to us, given back to them
		'Năm 2025, lực lượng bạn đã bàn giao cho ta [41 công dân|returnees.persons] xuất cảnh trái phép.',
		'Năm 2025, bạn trao lại cho ta [17 người|returnees.persons]; ta giao cho bạn 5 đối tượng.',
		'Năm 2025, cơ quan chức năng nước bạn đã giao trả cho đồn [23 người|returnees.persons].',
		'Năm 2025, qua đường dây nóng, bạn chuyển cho ta [9 công dân|returnees.persons] vượt biên trái phép.',
		'Năm 2025, ta trao trả cho phía bạn 12 công dân nước bạn.',
		// two offences of one label
		'BÁO CÁO QUÝ I/2025\nBuôn lậu, vận chuyển pháo nổ: [10 vụ|smuggling.cases] = [12 đối tượng|smuggling.suspects].',
		'Quý I/2025, phát hiện [5 vụ|weapons.cases] mua bán pháo nổ, [3 vụ|smuggling.cases] buôn lậu.',
		// short words
		'Tháng 11/2025: XPHC [12 vụ|penalty.cases]/[17 đt|penalty.persons] = [86,5 trđ|penalty.fines]; BG CA [04 vụ|crime.handed_over_cases]/[05 đt|crime.handed_over_persons].',
		'Tháng 11/2025: TTPL [38 buổi|propaganda.sessions]/[2.150 lượt người|propaganda.listeners]; XLVPHC [05 vụ|penalty.cases]/[07 đt|penalty.persons].',
		'Tháng 11/2025: làm TT cho [61 lượt tàu|port.ship_calls]/[1.120 lượt TV|port.crew_turns] XNC, chuyển cảng.',
		// ships cleared where only the post's name speaks of the port
		'Năm 2025, Đồn Biên phòng cửa khẩu cảng làm thủ tục cho [812 tàu|port.ship_calls] nước ngoài với [14.600 thuyền viên|port.crew_turns].',
		'Năm 2025, trạm làm thủ tục xuất bến cho [812 tàu cá|fisheries.vessel_turns_checked].',
		// people met and spoken to
		'Năm 2025, đội vận động quần chúng họp dân [84 buổi|propaganda.sessions], giảng giải cho [4.100 lượt bà con|propaganda.listeners] về Luật Biên phòng.',
		'Năm 2025, các đồn mở [54 buổi chuyện trò|propaganda.sessions] với [2.480 lượt người|propaganda.listeners] ở các bản.',
		'Năm 2025, phối hợp với nhà trường tổ chức [36 buổi tìm hiểu|propaganda.sessions] biên giới cho [5.200 học sinh|propaganda.listeners].',
		// letters are no talks
		'Năm 2025, đơn vị tổ chức [12 cuộc|diplomacy.talks] hội đàm với đồn bạn; trao đổi 146 lượt thư.',
		'Năm 2025, đơn vị trao đổi công văn 31 lượt, gặp gỡ [20 lần|diplomacy.talks] với lực lượng bạn.',
		// caught, told by the press
		'Năm 2025, [214 vụ|crime.cases] bị phanh phui, [312 đối tượng|crime.suspects] tra tay vào còng.',
		'Trong năm 2025, nhờ tin báo của dân, [37 vụ|crime.cases] được làm rõ.',
		// at sea
		'Năm 2025, có [86 lượt tàu, xuồng|patrol.sea_sessions] ra khơi tuần tra, kiểm soát.',
		'Năm 2025, Hải đội 2 đã [118 lần|patrol.sea_sessions] cho tàu rời bến tuần tra.',
		'Năm 2025, lực lượng đã ngăn chặn, yêu cầu quay ra [31 lượt tàu|fisheries.foreign_vessels_expelled] nước ngoài.',
		'Bộ Chỉ huy yêu cầu các đồn kiểm soát 900 lượt tàu cá.',
		// homes
		'Năm 2025, bộ đội cùng dân dựng lại [8 căn nhà|housing.houses_built_repaired] bị gió lốc làm hư hỏng, sửa [14 nhà|housing.houses_repaired] bị tốc mái.',
		'Lốc xoáy tháng 5/2025 làm 120 nhà tốc mái, 14 nhà sập.',
		'Năm 2025, nhờ bộ đội cầm tay chỉ việc, [57 hộ|livelihood.households_supported] ở Keo Vai đã ra khỏi danh sách nghèo.',
		// both sides walk together
		'Năm 2025, đơn vị hội đàm [9 cuộc|diplomacy.talks] với lực lượng bạn.\nTrên thực địa, hai bên cùng nhau tuần tra [36 đợt|patrol.bilateral_sessions]. Năm 2024 là [30 đợt|patrol.bilateral_sessions 2024].',
		'Năm 2025, đồn ta và đồn bạn cùng tuần tra [12 lần|patrol.bilateral_sessions] dọc biên giới.',
		'Năm 2025, Hải quân và Biên phòng ký kết phối hợp; hai bên cùng tuần tra [12 lần|patrol.joint_sessions].',
	],
};

/** Accidents and offences, suspects and those they led, what a ship holds and what was seized, rewards and help told beside each other. */
export const besideEachOtherCases: ConstructionGroup = {
	issued: '2025-12-18',
	area: 'Sơn Lạc',
	texts: [
		// what a ship holds, fuel burnt or spilt
		'Tháng 11/2025, một tàu hàng 3.000 tấn neo đậu sai quy định bị nhắc nhở.',
		'Tháng 11/2025, sà lan 800 tấn bị đắm, bộ đội cứu [4 người|sar.persons_rescued].',
		'Tháng 11/2025, bắt sà lan chở [800 tấn cát|seized.goods_mass] không có giấy tờ.',
		'Tháng 11/2025, tàu chìm còn khoảng 12.000 lít dầu trong két, nguy cơ tràn ra biển.',
		'Tháng 11/2025, các đồn hỗ trợ 2.000 lít dầu cho ngư dân bám biển.',
		'Tháng 11/2025, tạm giữ tàu chở [120.000 lít dầu DO|seized.fuel] không rõ nguồn gốc.',
		'Quý II/2025, bến đón [23 lượt tàu|port.ship_calls] với [7.020 lượt hành khách|port.passenger_turns]; tàu lớn nhất dài 294 m, chở hơn 1.900 khách.',
		// rewards beside help
		'Chiều 9/12/2025, Chủ tịch UBND tỉnh thưởng nóng [15 triệu đồng|awards.bonus] cho Hải đội 2, thăm hỏi gia đình người bị nạn 10 triệu đồng.',
		'Chiều 9/12/2025, Bộ Chỉ huy thưởng nóng [20 triệu đồng|awards.bonus]. Gia đình ông Tám được hỗ trợ 5 triệu đồng sửa tàu.',
		'Chiều 9/12/2025, UBND tỉnh thưởng [20 triệu đồng|awards.bonus], huyện thưởng [5 triệu đồng|awards.bonus].',
		// cases that people were saved in
		'Năm 2025, BĐBP tỉnh tham gia xử lý [31 vụ|sar.incidents], cứu [127 người|sar.persons_rescued].',
		'Năm 2025, các đơn vị đã tiếp nhận [12 vụ|sar.incidents], cứu vớt [40 ngư dân|sar.persons_rescued].',
		'Năm 2025, đơn vị tham gia [12 vụ|sar.incidents], đưa [40 ngư dân|sar.persons_rescued] vào bờ an toàn, lai dắt [8 tàu|sar.vessels_rescued].',
		'Năm 2025, đơn vị xử lý [12 vụ|crime.cases], bắt [17 đối tượng|crime.suspects].',
		// boats asked to help
		'Ngày 25/11/2025, đồn thông báo cho 5 tàu cá hoạt động gần đó phối hợp tìm kiếm, vớt được [8 ngư dân|sar.persons_rescued].',
		'Ngày 25/11/2025, kêu gọi 4 tàu bạn tới giúp, cứu [8 ngư dân|sar.persons_rescued].',
		// who led the others
		'Ngày 18/11/2025, đồn ngăn chặn một nhóm người xuất cảnh trái phép bằng đường sông, tạm giữ [02 đối tượng|illegal_crossing.organizing_suspects] tổ chức.',
		'Ngày 18/11/2025, đồn phát hiện [11 người|illegal_entry.persons] nhập cảnh trái phép, bắt [1 đối tượng|illegal_crossing.organizing_suspects] dẫn đường.',
		// none, under a label
		'Kết quả tháng 11/2025:\nKỷ luật: [không có đ/c vi phạm|force.discipline_violations =0]; quân số khỏe 99,2%.',
		'Kết quả tháng 11/2025:\nKỷ luật: nghiêm, không có gì nổi cộm.',
		// shares of those trained
		'Năm 2025, có [86%|force.training_good_rate] quân số kiểm tra huấn luyện đạt khá, giỏi.',
		'Trong năm 2026, đơn vị phấn đấu [từ 85% trở lên|force.training_good_rate target] quân số kiểm tra huấn luyện đạt khá, giỏi.',
		'Năm 2025, quân số tham gia huấn luyện đạt 98,5% quân số.',
		// brought by the people
		'Năm 2025, người dân gùi tới đồn [91 khẩu súng|weapons.surrendered_guns] kíp, súng hơi.',
		'Năm 2025, [91 khẩu súng|weapons.surrendered_guns] được bà con đem giao cho Biên phòng.',
		'Năm 2025, thu gom [91 khẩu súng|weapons.surrendered_guns] còn trong dân, bắt [2 vụ|weapons.cases] tàng trữ súng, thu [3 khẩu súng|seized.guns].',
		// hands in the fields beside houses
		'Năm 2025, bộ đội dựng [22 căn nhà|housing.houses_built] tình nghĩa; [3.340 ngày công|civic.workdays] là phần bộ đội góp cùng dân trong sản xuất, thu hoạch.',
		'Năm 2025, bộ đội dựng [22 căn nhà|housing.houses_built], góp [1.200 ngày công|housing.workdays].',
		// the same offence again
		'Năm 2025, bắt [20 vụ|smuggling.cases] buôn lậu, [51 vụ|drugs.cases] ma túy. Năm 2024, riêng loại tội phạm này là [57 vụ|drugs.cases 2024].',
		'Năm 2025, án ma túy nóng: [51 vụ|drugs.cases]/[63 đối tượng|drugs.suspects]. Năm 2024, con số ở mặt trận này là [57 vụ|drugs.cases 2024].',
	],
};

/** What an item's label, the row, the section or the article says of a figure, and what the words nearest to it do not. */
export const saidElsewhereCases: ConstructionGroup = {
	issued: '2025-12-18',
	area: 'Sơn Lạc',
	texts: [
		// the fleet beside boats that went astray
		'Năm 2025, tỉnh có [1 tàu cá|fisheries.foreign_sea_violations] vi phạm vùng biển nước ngoài; năm 2024 có [4 tàu|fisheries.foreign_sea_violations 2024]. Tỉnh hiện có 2.018 tàu cá, trong đó 611 chiếc dài từ 15 m trở lên.',
		// kept in port
		'Tháng 11/2025, đồn kiểm tra [1.326 lượt tàu cá|fisheries.vessel_turns_checked], chưa cho xuất bến 18 tàu, xử phạt [7 thuyền trưởng|penalty.persons].',
		'Tháng 11/2025, đồn kiểm tra [1.326 lượt tàu cá|fisheries.vessel_turns_checked], buộc ở lại bờ 18 tàu.',
		// fined, whatever they were caught at
		'Năm 2025, phát hiện [118 vụ|fisheries.iuu_cases] vi phạm IUU, xử phạt [109 trường hợp|penalty.persons], thu [3,6 tỷ đồng|penalty.fines].',
		'Năm 2025, phát hiện [118 vụ|fisheries.iuu_cases] vi phạm IUU, xử phạt [96 vụ|fisheries.iuu_cases FINED].',
		// the stuff of an item
		'BÁO CÁO QUÝ I/2025\n- Ma túy: [13 vụ|drugs.cases], [17 đối tượng|drugs.suspects]; thu [1.215 gam heroin|drugs.heroin].\n- Pháo nổ: [09 vụ|weapons.cases], [12 đối tượng|crime.suspects]; thu [137,6 kg|seized.fireworks].',
		'BÁO CÁO QUÝ I/2025\n- Ma túy: [02 vụ|drugs.cases], [03 đối tượng|drugs.suspects]; thu [3 kg|drugs.total_mass].',
		'BÁO CÁO QUÝ I/2025\n- Buôn lậu: [05 vụ|smuggling.cases], [03 đối tượng|smuggling.suspects]; thu [3 tấn đường cát|seized.goods_mass].',
		// a section of plans
		'BÁO CÁO QUÝ I/2025\nI. KẾT QUẢ\nTuần tra [420 lần|patrol.sessions].\nII. NHIỆM VỤ QUÝ II\nTuyên truyền trên [150 buổi|propaganda.sessions target]; khởi công [10 căn nhà|housing.houses_built target] cho hộ nghèo.',
		'BÁO CÁO QUÝ I/2025\nI. KẾT QUẢ\nTuần tra [420 lần|patrol.sessions]; khởi công 10 căn nhà cho hộ nghèo.',
		// a neighbour named in passing
		'Năm 2023, sau khi nước bạn mở lại cửa khẩu, hoạt động đối ngoại được nối lại với [38 cuộc hội đàm|diplomacy.talks], [16 lần|patrol.bilateral_sessions] tuần tra song phương.',
		// homes by name
		'Năm 2025, bàn giao [hai căn nhà|housing.houses_built] “Mái ấm vùng khơi”.',
		'Năm 2025, bàn giao [hai căn nhà|housing.border_shelters] “Mái ấm biên cương”.',
		'Năm 2025, nhà ở cho hộ nghèo: [28 căn|housing.houses_built_repaired] (xây mới [19|housing.houses_built], sửa chữa [09|housing.houses_repaired]), sử dụng [820 ngày công|housing.workdays].',
		// parts name none of the whole
		'Bị bắt giữ, xử lý trong năm 2025 là [178 đối tượng|crime.suspects] trong [94 vụ|crime.cases] vi phạm, phân ra: ma túy [33 vụ|drugs.cases], [42 đối tượng|drugs.suspects]; buôn lậu [22 vụ|smuggling.cases].',
		'Năm 2025, bắt [4 đối tượng|drugs.suspects] trong [2 vụ|drugs.cases] vận chuyển ma túy.',
		// boats reported
		'Tháng 8/2025, phát hiện [14 vụ|fisheries.iuu_cases] khai thác thủy sản trái quy định; [16 tàu cá|fisheries.iuu_vessels] đã bị lập biên bản.',
		// whose turns, said at the head
		'Quý I/2025, cảng Hải Nhơn đón [1.386 lượt tàu|port.ship_calls]. Thuyền viên đi trên các tàu ấy: [24.918 lượt|port.crew_turns].',
		'Quý I/2025, thuyền viên làm thủ tục qua cảng: [24.918 lượt|port.crew_turns]; hành khách: [7.020 lượt|port.passenger_turns].',
		// our boat sets out
		'Tối 9/3/2025, tàu BP 06-19-02 rời bến cùng [14 cán bộ, chiến sĩ|sar.troop_turns]. Hơn ba giờ sau họ mới tiếp cận được tàu gặp nạn, cứu [9 ngư dân|sar.persons_rescued].',
		'Sáng 9/3/2025, tàu BP 06-19-02 cùng 14 cán bộ, chiến sĩ rời cảng ra đảo đón Tết.',
		// from one to the other
		'Năm 2023, số đối tượng cũng xuống, từ [131 người|crime.suspects] còn [108 người|crime.suspects].',
		'Lượng heroin thu được ba năm gần nhất: [1,2 kg|drugs.heroin 2021] (2021), [3,85 kg|drugs.heroin 2022] (2022), [2,4 kg|drugs.heroin 2023] (2023).',
		'Pháo thu được năm 2022: [120 kg|seized.fireworks 2022]; năm 2023: [94 kg|seized.fireworks 2023].',
		'Năm 2025, thu [1,2 kg heroin|drugs.heroin] và [3 tấn đường|seized.goods_mass].',
		// each its own patrol
		'Bước sang năm 2026, đơn vị lấy mốc [1.700 buổi tuần tra|patrol.sessions target], [6 lần|patrol.bilateral_sessions target] tuần tra song phương.',
		'Tổ tuần tra đi từ mốc 170 đến mốc 182.',
		// who is honoured
		'Ngày 18/12/2025, Bộ Tư lệnh BĐBP trao Kỷ niệm chương “Vì chủ quyền an ninh biên giới” tới [17 người|awards.given] có nhiều đóng góp.',
		// followed closely, not "nearly"
		'Cuối năm 2025, [118 đảng viên|grassroots.party_members_households] theo sát [472 hộ|grassroots.households_assigned EQ].',
	],
};

/** Years and reviews told in a looser voice. */
export const looserVoiceCases: ConstructionGroup = {
	issued: '2024-12-24',
	area: 'Tà Mun',
	texts: [
		'Năm 2024, nạn pháo lậu ở Tà Mun giảm hẳn: cả năm bắt [6 vụ|weapons.cases], [8 đối tượng|crime.suspects], thu [94 kg|seized.fireworks]; cùng kỳ là [11 vụ|weapons.cases 2023], [163 kg|seized.fireworks 2023].',
		'Năm 2024, các tổ tuần tra đã đi [1.482 lượt|patrol.sessions]. Riêng với bạn, hai bên đã [14 lần|patrol.bilateral_sessions] cùng nhau tuần tra.',
		'Tháng 11/2024, các đồn kiểm soát [2.940 lượt tàu|fisheries.vessel_turns_checked], [17.600 lượt ngư phủ|fisheries.fisher_turns_checked] ra khơi.',
		'Năm 2024, các đảng viên nhận giúp [62 hộ|grassroots.households_assigned] nghèo.',
		'Ngày 3/3/2024, đồn khám bệnh cho [410 người|health.patients], cắt tóc miễn phí cho 150 em nhỏ, dạy bơi cho 60 em.',
	],
};

/** Numbers that share the noun of a total, by offence, by how cases were handled, by kind of gun or of house. */
export const sharedNounCases: ConstructionGroup = {
	issued: '2024-07-10',
	area: 'Khe Vằng',
	texts: [
		'6 tháng đầu năm 2024, [92 vụ|crime.cases] vi phạm đã được xử lý: khởi tố [31|crime.prosecuted_cases], phạt hành chính [49|penalty.cases], bàn giao [12|crime.handed_over_cases].',
		'6 tháng đầu năm 2024, xử lý [92 vụ|crime.cases] (khởi tố [31|crime.prosecuted_cases], xử phạt hành chính [49|penalty.cases]).',
		'6 tháng đầu năm 2024, toàn tỉnh phát hiện [86 vụ|crime.cases], bắt [121 đối tượng|crime.suspects]; trong đó án ma túy [24|drugs.cases], buôn lậu [20|smuggling.cases].',
		'6 tháng đầu năm 2024, bắt [86 vụ|crime.cases], trong đó ma túy [24|drugs.cases], buôn lậu [20|smuggling.cases].',
		'6 tháng đầu năm 2024, BĐBP Khe Vằng bắt [92 vụ|crime.cases]. Quá nửa, [51 vụ|drugs.cases], là ma túy.',
		'6 tháng đầu năm 2024, thu hồi [295 khẩu súng|weapons.surrendered_guns] trong dân (súng kíp [270|weapons.surrendered_guns], súng hơi [25|weapons.surrendered_guns]).',
		'6 tháng đầu năm 2024, xây mới [24|housing.houses_built], sửa chữa [11 căn nhà|housing.houses_repaired] cho dân nghèo.',
		'6 tháng đầu năm 2024, bắt [92 vụ|crime.cases]: chi tiết xem phụ lục 3, trang 12.',
		'6 tháng đầu năm 2024, [61 em|education.sponsored_students] được hỗ trợ mỗi tháng 500.000 đồng.',
		'6 tháng đầu năm 2024, [61 học sinh|education.sponsored_students] được đỡ đầu; 24 em lên lớp loại giỏi.',
		// a line on smuggling
		'BÁO CÁO QUÝ II/2024\n- Buôn lậu, GLTM: [14 vụ|smuggling.cases]/[19 đt|smuggling.suspects]; tang vật [1.200 tấn|seized.goods_mass] than; trị giá [9,2 tỷ đồng|smuggling.goods_value].',
		'BÁO CÁO QUÝ II/2024\n- Ma túy: [14 vụ|drugs.cases]/[19 đt|drugs.suspects]; tang vật [2 ô tô|seized.cars]; trị giá [1,2 tỷ đồng|penalty.seized_value].',
		// boats out of touch, boats broken
		'6 tháng đầu năm 2024, thông báo [112 lượt phương tiện|fisheries.vms_alerts] mất kết nối VMS.',
		'6 tháng đầu năm 2024, tai nạn trên biển làm [9 người|sar.deaths_missing] chết, mất tích; 31 phương tiện hư hỏng, chìm.',
		'6 tháng đầu năm 2024, [164 buổi|propaganda.sessions] phổ biến Luật Thủy sản thu hút [12.400 lượt người|propaganda.listeners] dự.',
	],
};

/** Single events told as stories: who was stopped, all of them again, parts between the people and what was done. */
export const toldAsStoryCases: ConstructionGroup = {
	issued: '2024-10-08',
	area: 'Lũng Vài',
	texts: [
		'Ngày 5/10, khi bị yêu cầu kiểm tra, nhóm người bỏ chạy; bộ đội bắt được [1 tên|drugs.suspects], thu [12 bánh heroin|drugs.heroin_bricks] và [6.000 viên|drugs.synthetic_pills] ma túy tổng hợp.',
		'Ngày 5/10, tổ công tác yêu cầu dừng xe kiểm tra, phát hiện [12 bánh heroin|drugs.heroin_bricks].',
		'Ngày 5/10, lực lượng yêu cầu xuất trình giấy tờ, lái xe không có; tạm giữ [900 bao thuốc lá|seized.cigarettes].',
		'Đại tá Chỉ huy trưởng yêu cầu các đồn tuần tra 900 lượt.',
		'Ngày 2/10, [5 thanh niên|illegal_exit.persons] định vượt biên sang bên kia làm thuê bị tổ chốt chặn giữ lại. Cả 5 người được nhắc nhở, cho về.',
		'Ngày 2/10, tàu cá bị chìm, đồn cứu [8 thuyền viên|sar.persons_rescued]. Cả 8 người sức khỏe ổn định.',
		'Ngày 1/10, [14 công dân|returnees.persons], trong đó có [6 phụ nữ|returnees.persons <1], được phía bạn trao trả qua cửa khẩu.',
		'Ngày 4/10, đồn bắt giữ xe tải chở [4,2 tấn|seized.goods_mass] chân gà đông lạnh không rõ nguồn gốc. Trị giá lô hàng ước [310 triệu đồng|smuggling.goods_value].',
		'Ngày 4/10, đồn bắt [2 đối tượng|drugs.suspects], thu [3 kg heroin|drugs.heroin], [1 ô tô|seized.cars]. Trị giá tang vật ước [310 triệu đồng|penalty.seized_value].',
		'Ngày 28/9, đồn phát hiện [3 đối tượng|illegal_entry.persons] người nước ngoài nhập cảnh trái phép, [1 đối tượng|illegal_crossing.organizing_suspects] người Việt Nam chở thuê với tiền công 3 triệu đồng.',
		'Ngày 25/9, đồn hội đàm với lực lượng bạn; hai bên thông báo cho nhau 11 vụ việc, thống nhất 5 nội dung.',
		'Năm 2023, qua [19 buổi|diplomacy.talks] hội đàm, hai bên giải quyết dứt điểm 5 vụ việc phát sinh trên biên giới.',
		'Năm 2023, hai bên thông báo cho nhau 14 vụ vi phạm pháp luật trên biên giới.',
		'Năm 2023, đồn giải quyết [5 vụ việc|crime.cases] vi phạm pháp luật.',
		'Ngày 30/9, đoàn trao [120 suất quà|gifts.sets], khám bệnh cho [310 người|health.patients], tổng trị giá [95 triệu đồng|welfare.total_value].',
	],
};

/** Storms, lessons and rows of times; deeds of the other side told after ours. */
export const rowsAndNeighboursCases: ConstructionGroup = {
	issued: '2025-01-06',
	area: 'Ea Wer',
	texts: [
		'Năm 2024, chia theo quý: quý I [21 vụ|crime.cases 2024-Q1], quý II [34 vụ|crime.cases 2024-Q2], quý III [38 vụ|crime.cases 2024-Q3], quý IV [28 vụ|crime.cases 2024-Q4] vi phạm pháp luật.',
		'Quý III/2024 [12 vụ|drugs.cases 2024-Q3], quý IV/2024 [9 vụ|drugs.cases 2024-Q4] ma túy bị bắt giữ.',
		'Năm 2024, ta bắt [26 vụ|illegal_crossing.cases] vượt biên với [94 người|illegal_crossing.persons], phía bạn bắt 12 vụ.',
		'Năm 2024, phía bạn bắt 12 vụ, ta bắt [26 vụ ma túy|drugs.cases].',
		'Năm 2024, phía bạn trao trả [12 công dân|returnees.persons], ta bắt [26 vụ|illegal_exit.cases] xuất cảnh trái phép.',
		'Trong tháng 9/2024, đơn vị tổ chức [24 buổi|propaganda.sessions] hướng dẫn ngư dân kỹ năng tránh bão cho [1.900 lượt người|propaganda.listeners].',
		'Sau bão, trong tháng 9/2024, bộ đội góp [1.840 ngày công|civic.workdays] dọn bùn, sửa 214 mái nhà cho dân.',
		'Năm 2024, bộ đội góp [1.840 ngày công|housing.workdays] dựng [24 căn nhà|housing.houses_built] cho dân.',
		'Ngày 10/9/2024, đồn đưa [1 thuyền viên|sar.persons_rescued] bị tai biến từ ngoài khơi vào bệnh viện.',
	],
};

/** What became of cases told behind them, who led and with whom. */
export const becameOfCases: ConstructionGroup = {
	issued: '2024-12-20',
	area: 'Hà Tân',
	texts: [
		'Năm 2024, [12 vụ|drugs.cases HANDED_OVER] ma túy được chuyển cho Công an thụ lý.',
		'Năm 2024, [12 vụ|drugs.cases HANDED_OVER] ma túy với [15 đối tượng|drugs.suspects HANDED_OVER] đã bàn giao cho cơ quan điều tra.',
		'Năm 2024, bắt [12 vụ|drugs.cases ()] ma túy, đã bàn giao cho Công an [5 vụ|drugs.cases HANDED_OVER].',
		'Năm 2024, khởi tố [59 bị can|drugs.suspects PROSECUTED] phạm tội về ma túy, [5 bị can|trafficking.suspects PROSECUTED] về tội mua bán người.',
		'Năm 2024, đơn vị bắt [48 vụ|drugs.cases ()] ma túy, trong đó tự lực [30 vụ|drugs.cases LEAD], phối hợp [18 vụ|drugs.cases JOINT].',
		'Ngày 18/12/2024, Đồn Biên phòng Sa Tô phối hợp với Đội Đặc nhiệm bắt [2 đối tượng|drugs.suspects ()] vận chuyển ma túy.',
		'Ngày 18/12/2024, Đồn Biên phòng Sa Tô phối hợp với Công an huyện bắt [2 đối tượng|drugs.suspects JOINT] vận chuyển ma túy.',
	],
};

/** Pupils and children by free words, evenings of songs, ships told beside their passengers, some of the sick. */
export const freeWordsCases: ConstructionGroup = {
	issued: '2025-10-05',
	area: 'Bản Sát',
	texts: [
		'9 tháng năm 2025, đón [7 cháu|education.adopted_children] mồ côi về đồn nuôi dạy; hỗ trợ [64 em|education.sponsored_students] học phí hằng tháng.',
		'9 tháng năm 2025, [64 học sinh|education.sponsored_students] nhận hỗ trợ 500.000 đồng/tháng.',
		'9 tháng năm 2025, [7 cháu|education.adopted_children] ăn ở luôn tại đồn, được bộ đội kèm học.',
		'9 tháng năm 2025, hỗ trợ 64 em sách vở trong ngày khai giảng.',
		'9 tháng năm 2025, tàu du lịch đưa [4.120 du khách|port.passenger_turns] cập cảng, [38 chuyến tàu|port.ship_calls] cập bến.',
		'9 tháng năm 2025, [38 lượt tàu cá|fisheries.vessel_turns_checked] cập bến.',
		'9 tháng năm 2025, đồn phối hợp tổ chức 26 buổi giao lưu văn nghệ với nhân dân địa phương.',
		'9 tháng năm 2025, hội đàm cấp đồn [18 lần|diplomacy.talks]; giao lưu văn nghệ, thể thao với lực lượng bạn [6 lần|diplomacy.exchanges].',
		'Năm 2024, bạn trả về [74 công dân|returnees.persons] của ta, phần lớn đi làm thuê chui.',
		'Năm 2024, [186 buổi|propaganda.sessions] họp bản được bộ đội tổ chức.',
		'Năm 2024, ma túy nhiều nhất: [52 vụ|drugs.cases]; có vụ thu tới 30 bánh heroin.',
		'Năm 2024, các đồn đã làm rõ [18 vụ|crime.cases], bắt [25 đối tượng|crime.suspects] trộm cắp, đánh bạc.',
		'Năm 2024, tổ chức [2 đợt|readiness.peak_campaigns] ra quân trấn áp tội phạm.',
		'Năm 2024, không còn tàu “3 không”; 212 tàu được cấp đăng ký.',
		'Năm 2024, các lực lượng bắt 312 vụ ma túy; 240 vụ là của riêng Công an tỉnh, Biên phòng bắt [48 vụ|drugs.cases].',
		'Năm 2024, đẩy ra ngoài đường phân định [19 lượt tàu cá|fisheries.foreign_vessels_expelled] nước ngoài.',
		'Năm 2024, bắt [3 vụ|weapons.cases] tàng trữ thuốc nổ đánh cá, thu [21 kg|seized.explosives].',
		'Năm 2024, tuần tra [1.204 lượt|patrol.sessions], có [96 lượt|patrol.bilateral_sessions] song phương.',
		'Năm 2024, giúp dân [40 căn nhà|housing.houses_built_repaired] ([25 căn|housing.houses_built] xây mới, [15 căn|housing.houses_repaired] sửa chữa).',
		'Quý I/2024, đồn tư vấn pháp luật cho [340 lượt người|propaganda.listeners]; phát 600 cuốn vở, [900 tờ rơi|propaganda.leaflets].',
		'Năm 2024, gia đình chị Pọm được đồn hỗ trợ 40 triệu đồng làm nhà mới.',
		'Năm 2024, các gia đình được hỗ trợ [2,4 tỷ đồng|housing.funds] làm nhà.',
		'9 tháng năm 2025, khám sàng lọc cho [300 cháu|health.patients], phát hiện 12 cháu bị tim bẩm sinh.',
	],
};
