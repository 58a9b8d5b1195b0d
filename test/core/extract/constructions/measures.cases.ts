import type { ConstructionGroup } from './group.ts';

/** What a figure measures where its own clause does not name it: parts, rests, fines, drives, answers, who led. */
export const measureCases: ConstructionGroup = {
	issued: '2025-07-04',
	area: 'Hà Khê',
	texts: [
		// who led, told behind the number
		'Sáu tháng đầu năm 2025, BĐBP tỉnh bắt [44 vụ|drugs.cases ()], [60 đối tượng|drugs.suspects ()] về ma túy. Trong số này, có [12 vụ|drugs.cases LEAD] với [15 đối tượng|drugs.suspects LEAD] do Biên phòng độc lập bắt giữ.',
		'Đơn vị bắt [47 vụ|crime.cases], trong đó [16 vụ|drugs.cases JOINT]/[21 đối tượng|drugs.suspects JOINT] về ma túy là án phối hợp với Công an các huyện.',
		'Bắt [20 vụ|drugs.cases ()] ma túy ([12 vụ|drugs.cases LEAD] chủ trì, [8 vụ|drugs.cases JOINT] phối hợp).',
		'Các đồn bắt [35 vụ|smuggling.cases] buôn lậu, trong đó [9 vụ|smuggling.cases JOINT] do Công an chủ trì, Biên phòng phối hợp.',
		'Có [7 vụ|drugs.cases LEAD] ma túy là án do đơn vị chủ trì xác lập.',
		'Bắt [3 vụ|drugs.cases ()] ma túy do tổ công tác phát hiện khi tuần tra.',
		// parts, rests and ranks of a total
		'Đơn vị xử lý [193 vụ|crime.cases]: thủy sản [118 vụ|fisheries.iuu_cases] khai thác trái phép, ma túy [31 vụ|drugs.cases], khác [17 vụ|crime.cases].',
		'Một nửa số vụ là ma túy. Cả thảy [84 vụ|crime.cases], [117 đối tượng|crime.suspects] bị bắt; trong ấy ma túy đã là [42 vụ|drugs.cases].',
		'Toàn tuyến bắt [640 vụ|crime.cases], trong đó buôn lậu [320 vụ|smuggling.cases]. Đứng đầu về số vụ là BĐBP Sơn Hà với [131 vụ|crime.cases].',
		'So với cùng kỳ, số vụ ma túy [giảm 5|drugs.cases change], còn số đối tượng [giảm 11|drugs.suspects change].',
		'Tội phạm ma túy, buôn lậu còn phức tạp\nBa tháng qua, các đơn vị bắt giữ, xử lý [478 vụ|crime.cases] với [610 đối tượng|crime.suspects]. Phân tích theo nhóm: ma túy [121 vụ|drugs.cases]; buôn lậu [133 vụ|smuggling.cases].',
		'Hai năm nhìn lại\nNhìn lại hai năm qua, bức tranh đấu tranh với tội phạm ma túy trên tuyến biên giới hiện lên rõ nét.\nNăm 2023, BĐBP tỉnh bắt [71 vụ|drugs.cases 2023], [88 đối tượng|drugs.suspects 2023]. Năm 2024, số vụ là [86|drugs.cases 2024], số đối tượng [101|drugs.suspects 2024].',
		// the fine told next is of the cases before it
		'Đồn phát hiện [19 vụ|penalty.cases]/[27 trường hợp|penalty.persons] vi phạm, xử phạt vi phạm hành chính [118 triệu đồng|penalty.fines].',
		'Trạm phát hiện [38 trường hợp|penalty.persons] sử dụng giấy tờ không hợp lệ, đã xử phạt với tổng số tiền [171 triệu đồng|penalty.fines].',
		'Đơn vị phát hiện, xử lý [58 vụ|crime.cases] vi phạm với [77 đối tượng|crime.suspects], phạt tiền [1,3 tỷ đồng|penalty.fines]. Trong số đó có [4 vụ|drugs.cases] ma túy.',
		// what was seized tells the case; what it lay in does not
		'Phối hợp với Hải quan bắt giữ [01 vụ|weapons.cases] vận chuyển [52 kg|seized.fireworks] pháo nổ giấu dưới 30 bao mì lát.',
		'Phối hợp với Hải quan bắt [01 vụ|smuggling.cases] vận chuyển [4,7 tấn|seized.goods_mass] vảy tê tê.',
		'Phát hiện 1 xe tải chở [1.150 kg|seized.goods_mass] chân gà đông lạnh không rõ nguồn gốc, trị giá [khoảng 180 triệu đồng|smuggling.goods_value].',
		// houses, and what went into them
		'BĐBP tỉnh về đích sớm trong xóa nhà tạm\nĐến nay, đơn vị đã bàn giao cả [150 căn nhà|housing.houses_built_repaired]. Các đồn huy động [2.418 lượt cán bộ, chiến sĩ|housing.troop_turns] với [7.960 ngày công|housing.workdays]; vận động nhà hảo tâm ủng hộ [3 tỷ 275 triệu đồng|housing.funds] tiền mặt, 420 tấn xi măng.',
		'Giúp dân: [412 ngày công|civic.workdays]; [03 căn nhà|housing.houses_built]; [120 suất quà|gifts.sets].',
		'Nguồn lực ấy đã biến thành [62 căn nhà|housing.houses_built] cho ngư dân nghèo, [9 công trình|works.public] dân sinh, [8.900 suất quà|gifts.sets].',
		'BĐBP tỉnh đã xây tặng [96 “Mái ấm biên cương”|housing.border_shelters], trị giá [hơn 7,2 tỷ đồng|housing.funds].',
		'Bắt [2 đối tượng|drugs.suspects] mua bán ma túy, thu [2 kg|drugs.heroin] heroin, [35 triệu đồng|seized.cash] tiền mặt.',
		// stated zeros and claims
		'[Không có người chết|sar.deaths_missing =0], mất tích do bão.',
		'Nhiều năm qua, đơn vị không để xảy ra vụ việc nổi cộm.',
		'Đến nay chưa có [tàu nào|fisheries.foreign_sea_violations =0] bị nước ngoài bắt giữ.',
		// the noun stands far before its number
		'Số buổi tuần tra: [418|patrol.sessions]. Lượt cán bộ, chiến sĩ tham gia: [2.540|patrol.troop_turns]. Lượt dân quân: [611|patrol.militia_turns].',
		'Ngày công giúp dân? [1.466|civic.workdays]. Quà Tết? [2.300 suất|gifts.sets].',
		'Số lượt tuần tra trong quý lên tới [671|patrol.sessions].',
		'Tính theo quý, lượt tàu vào cảng các quý I, II, III lần lượt là [1.844|port.ship_calls], [2.010|port.ship_calls] và [2.052 lượt|port.ship_calls].',
		'Đông nhất là khách tàu biển với [38.640 lượt|port.passenger_turns].',
		'Có [25.300 lượt người dân|patrol.militia_turns] tham gia tuần tra cùng bộ đội.',
		'Tiếp nhận [88 khẩu súng|weapons.surrendered_guns] do người dân tự giác mang đến nộp.',
		'Trên các bãi biển xảy ra [6 vụ|sar.incidents] đuối nước, làm [4 người|sar.deaths_missing] chết; trên quốc lộ có 9 vụ tai nạn giao thông.',
		'Mở 14 lớp xóa mù chữ cho [402 chị em|education.literacy_learners].',
		'Trong tuần phát hiện [5 vụ|crime.cases] với [6 đối tượng|crime.suspects], [4 vụ|fisheries.iuu_cases] về thủy sản, [1 vụ|smuggling.cases] vận chuyển [900 lít|seized.fuel] dầu không hóa đơn. Tuần trước là [8 vụ|crime.cases].',
		'Số thuyền viên được kiểm đếm là [101.332 lượt|fisheries.fisher_turns_checked]; kiểm tra trên biển [67 chuyến|patrol.sea_sessions].',
		'Các đồn đi tuần [1.936 lượt|patrol.sessions] không nghỉ; dân quân các xã góp [3.407 lượt|patrol.militia_turns].',
		'Đã hoàn thành [78 căn nhà|housing.houses_built]. Để có kết quả ấy, các đồn đã cử [1.145 lượt bộ đội|housing.troop_turns] xuống buôn, đóng góp [4.380 ngày công|housing.workdays].',
		'Buôn lậu: [61 vụ|smuggling.cases]; thu [17,3 tấn|seized.goods_mass] nội tạng động vật, [1.284 con gia cầm giống|seized.goods_items].',
		'Trong đó ma túy [7 vụ|drugs.cases]; pháo [5 vụ|weapons.cases], thu [326 kg|seized.fireworks].',
		'Phía bạn Lào được mời hội đàm [4 lần|diplomacy.talks], qua đó bàn giao [19 công dân|returnees.persons] ta.',
		'[114 hộ|livelihood.households_supported] được hướng dẫn trồng xen cà phê; bản có 29 người nghiện.',
		// a remark in brackets, a shortened word
		'Phát hiện, ngăn chặn [2 vụ|illegal_entry.cases] với [19 công dân|illegal_entry.persons] (gồm 10 nam, 9 nữ) nhập cảnh trái phép.',
		'Xử lý [4 tàu cá|fisheries.iuu_vessels] của ngư dân TP. Hải An có hành vi khai thác thủy sản bất hợp pháp.',
		// suspects are no victims, patients no castaways
		'Bắt giữ [3 đối tượng|trafficking.suspects] và giải cứu [2 nạn nhân|trafficking.victims_rescued] bị mua bán sang bên kia biên giới.',
		'Trạm đã khám cho [4.000 lượt người|health.patients], trong đó cấp cứu [96 người|health.patients].',
		'Bàn giao 750 người đi cách ly theo quy định.',
		// where things were, what they lay in
		'Các đối tượng để trên 2 chiếc xe máy [36 bánh heroin|drugs.heroin_bricks] bị thu giữ.',
		'Thu giữ [3.000 bao thuốc lá|seized.cigarettes] (gồm [2.300 bao|seized.cigarettes] hiệu Jet, [700 bao|seized.cigarettes] hiệu Hero).',
		'Làm thủ tục cho [684 lượt tàu|port.ship_calls]; [4.860 lượt hành khách|port.passenger_turns] đi trên 3 tàu du lịch. So với tháng trước, lượt tàu tăng [5,4%|port.ship_calls change], hành khách giảm [38%|port.passenger_turns change].',
		// storms: crews beside their boats, names of stations, troops sent
		'Để ứng phó với bão số 9, các đài canh tìm kiếm cứu nạn duy trì liên lạc với [235 tàu cá|disaster.vessels_alerted]/[3.386 ngư dân|disaster.fishers_alerted].',
		'Bão số 13 đang vào gần bờ. Đến nay, có [1.048 phương tiện|disaster.vessels_alerted] của các địa phương và [7.237 lao động|disaster.fishers_alerted] đã vào bờ neo đậu.',
		'Để phòng, chống bão số 7, các đồn đã kêu gọi [2.130 lượt tàu thuyền|disaster.vessels_alerted] vào nơi neo đậu an toàn. Ngoài ra, [68 cán bộ, chiến sĩ|sar.troop_turns] tăng cường xuống các địa bàn trọng điểm.',
		// what is fitted is a state of the fleet; several offences are not one
		'Toàn tỉnh có 28.797 tàu đã lắp đặt thiết bị giám sát hành trình, còn 692 tàu chưa lắp đặt.',
		'Lực lượng đã bắt giữ, xử lý [1.380 vụ|crime.cases]/[2.304 đối tượng|crime.suspects], thu giữ [583 kg|drugs.total_mass] ma túy các loại, tổng giá trị hàng hóa tạm giữ [khoảng 59,3 tỉ đồng|penalty.seized_value].',
		// fishing told without its name
		'Siết kỷ cương nghề cá\nToàn tuyến làm thủ tục cho [19.405 lượt tàu cá|fisheries.vessel_turns_checked] ra vào. Lập biên bản [33 vụ|fisheries.iuu_cases]/[35 phương tiện|fisheries.iuu_vessels] vi phạm, xử phạt [28 thuyền trưởng|penalty.persons].',
		'Các đồn kiểm soát [1.960 lượt tàu cá|fisheries.vessel_turns_checked]; bắt [7 vụ|crime.cases], [9 đối tượng|crime.suspects]; tuyên truyền [12 buổi|propaganda.sessions].',
		'Ngày 6/5, phía bạn thông báo đã bắt [2 tàu cá|fisheries.foreign_sea_violations] với 19 ngư dân của tỉnh khai thác trái phép.',
		'Trên biển, tàu của đơn vị đã thực hiện [36 chuyến tuần tra|patrol.sea_sessions].',
		'Xử phạt [29 chủ tàu, thuyền trưởng|penalty.persons] với [783 triệu đồng|penalty.fines].',
		// what became of the cases, told behind them
		'Phát hiện [2 vụ|fisheries.iuu_cases PROSECUTED] gửi thiết bị giám sát hành trình sang tàu khác đã bị khởi tố.',
		'Tổ chức, môi giới xuất cảnh trái phép: khởi tố [5 vụ|illegal_crossing.organizing_cases PROSECUTED], [9 bị can|illegal_crossing.organizing_suspects PROSECUTED]; chuyển Công an tỉnh thụ lý [2 vụ|illegal_crossing.organizing_cases HANDED_OVER].',
		'Số vụ xuất, nhập cảnh trái phép là [64 vụ|illegal_crossing.cases]. Số người vi phạm giảm từ [240 người|illegal_crossing.persons] xuống [152 người|illegal_crossing.persons].',
		// the saved and the dead; whom the storm moved
		'Ghe câu bị sóng đánh lật, [01 người|sar.deaths_missing] chết, [02 người|sar.persons_rescued] được Đồn Biên phòng Vĩnh Hải cứu sống.',
		'Bộ đội đưa [286 hộ|disaster.households_evacuated], [1.033 người|disaster.persons_evacuated] đến trường học, trụ sở kiên cố.',
		'Các nhà hảo tâm gửi tới bà con [740 suất quà|gifts.sets], 5,6 tấn gạo, trị giá chung [gần 1,2 tỷ đồng|gifts.value].',
		'Trao [32 con bò|livelihood.livestock] giống cho các hộ bị thiệt hại.',
		'Tôi chỉ nêu mấy con số: [780 suất quà|gifts.sets]; [14 căn nhà|housing.houses_built]; [2.215 lượt bà con|health.patients] được khám bệnh.',
		// words that only look alike; whose the money is; who was aboard
		'Các nhà tài trợ ủng hộ [6,5 tỷ đồng|welfare.total_value], trong đó có 2 xe cứu thương, 300 phao cứu sinh.',
		'Bắt giữ [14 vụ|drugs.cases] gồm [24 đối tượng|drugs.suspects] mua bán, tàng trữ trái phép chất ma túy.',
		'Đơn vị đã huy động các nguồn lực hỗ trợ [40 triệu đồng|housing.funds] làm nhà mới cho bà Súng, gia đình đóng góp hơn 20 triệu đồng.',
		'Tại thời điểm kiểm tra, trên tàu có 4 thuyền viên.',
		'Đơn vị đã huy động tàu cá cùng 4 ngư dân, [12 cán bộ, chiến sĩ|sar.troop_turns] ra hỗ trợ kéo tàu bị nạn vào bờ.',
		'Đồn Biên phòng cửa khẩu quốc tế Pa Lúa báo cáo tháng 6.\nPTXNC: [1.904 lượt|gate.vehicle_crossings].',
	],
};
