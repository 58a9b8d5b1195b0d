import type { ConstructionGroup } from './group.ts';

/** Two works in one sentence: which deed a figure belongs to. */
export const whichDeed: ConstructionGroup = {
	issued: '2025-07-04',
	area: 'Hà Khê',
	texts: [
		// workdays beside houses: the work right behind their number
		'Đơn vị tham gia [640 ngày công|housing.workdays] giúp dân sửa chữa [9 căn nhà|housing.houses_repaired], [1.150 ngày công|civic.workdays] phát quang đường thôn.',
		'Các đồn huy động [2.100 ngày công|housing.workdays] xây mới, sửa chữa [31 căn nhà|housing.houses_built_repaired] và [960 ngày công|civic.workdays] làm cỏ lúa, dọn vệ sinh môi trường.',
		'Cán bộ, chiến sĩ góp [820 ngày công|housing.workdays] dựng [14 căn nhà|housing.houses_built] cho hộ nghèo, [1.300 ngày công|civic.workdays] giúp bà con thu hoạch ngô.',
		// "và" opens the deed of the next figure
		'Sáu tháng đầu năm 2025, các đồn sửa chữa [19 căn nhà|housing.houses_repaired] cho hộ nghèo và xây dựng, duy trì [218 tổ tự quản|grassroots.selfmgmt_groups] đường biên.',
		'Sáu tháng đầu năm 2025, các đồn sửa chữa [19 căn nhà|housing.houses_repaired] cho hộ nghèo và tặng quà trị giá [540 triệu đồng|gifts.value] cho học sinh.',
		'Sáu tháng đầu năm 2025, các đồn cứu hộ [17 phương tiện|sar.vessels_rescued] bị nạn trên biển và làm thủ tục cho [38.700 lượt phương tiện|gate.vehicle_crossings] qua cửa khẩu.',
		'Sáu tháng đầu năm 2025, các đồn khám phá [5 vụ|trafficking.cases] mua bán người và xử lý [131 đối tượng|illegal_crossing.persons] xuất, nhập cảnh trái phép.',
		// what was seized names no case of all offences
		'Các đồn phát hiện, bắt giữ [212 vụ|crime.cases]/[300 đối tượng|crime.suspects] vi phạm pháp luật, thu giữ [64,5 kg|drugs.total_mass] ma túy các loại.',
		'Phát hiện [47 vụ|crime.cases]/[81 đối tượng|crime.suspects] vi phạm pháp luật, xử phạt [620 triệu đồng|penalty.fines].',
		// money beside houses and works
		'Sáu tháng đầu năm 2025, các đồn xây mới [28 căn nhà|housing.houses_built] cho hộ nghèo, tặng quà trị giá [540 triệu đồng|gifts.value] cho học sinh.',
		'Sáu tháng đầu năm 2025, các đồn xây dựng [5 điểm trường|schools.sites], thu giữ tang vật trị giá [2,4 tỷ đồng|penalty.seized_value].',
		'Sáu tháng đầu năm 2025, các đồn bắt giữ [57 vụ|drugs.cases] ma túy, bắt giữ hàng lậu trị giá [1,8 tỷ đồng|smuggling.goods_value].',
		// the border, the coast and the sea abroad in one sentence
		'Sáu tháng đầu năm 2025, các đồn làm thủ tục xuất, nhập cảnh cho [214.500 lượt người|gate.person_crossings], kiểm soát [18.240 lượt tàu cá|fisheries.vessel_turns_checked] ra vào cửa biển.',
		'Sáu tháng đầu năm 2025, các đồn phát hiện [3 tàu cá|fisheries.foreign_sea_violations] vi phạm vùng biển nước ngoài; bắt giữ, xử lý [41 tàu cá|fisheries.iuu_vessels] vi phạm khai thác thủy sản.',
		// behind "do …" another deed, no charge
		'Sáu tháng đầu năm 2025, các đồn tiếp nhận [126 công dân|returnees.persons] do phía Campuchia trao trả, giải cứu [13 nạn nhân|trafficking.victims_rescued] bị mua bán.',
		'Quý II, các đồn xử lý [19 vụ|border.regime_violation_cases] vi phạm quy chế khu vực biên giới; [64 con bò giống|livelihood.livestock] được trao tặng cho hộ nghèo.',
		'Các đồn tham gia cứu nạn [24 vụ|sar.incidents] trên biển; tăng cường [26 cán bộ|grassroots.cadres_seconded] cho các xã biên giới.',
		// what is left, in brackets
		'Năm 2024 có [80 vụ|fisheries.iuu_cases] vi phạm trong khai thác thủy sản, gần [12 vụ|drugs.cases] ma túy, số còn lại (dưới [15 vụ|border.regime_violation_cases]) là vi phạm quy chế khu vực biên giới biển.',
		// a number told to be "số …"
		'[57|drugs.cases] là số vụ ma túy các đồn triệt phá trong nửa đầu năm 2025.',
		'[2.480|civic.workdays] là tổng số ngày công giúp dân trong nửa đầu năm 2025.',
		// each in its turn
		'Từ đầu năm đến nay, BĐBP tỉnh cứu được [96 người|sar.persons_rescued] cùng [14 phương tiện|sar.vessels_rescued]; vẫn còn [5 người|sar.deaths_missing] chết, mất tích. Năm 2023, các con số này lần lượt là [120 người|sar.persons_rescued], [20 phương tiện|sar.vessels_rescued] và [9 người|sar.deaths_missing].',
		// lessons told of in the sentence before
		'Tối đến, Thiếu tá Vừ A Lếnh lại đứng lớp xóa mù chữ. Đồn mở hai lớp với [47 học viên|education.literacy_learners], người cao tuổi nhất 63 tuổi.',
		'BĐBP tỉnh bắt giữ, xử lý [150 vụ|crime.cases]/[280 đối tượng|crime.suspects] vi phạm pháp luật; nổi lên là ma túy [48 vụ|drugs.cases]/[66 đối tượng|drugs.suspects], buôn lậu [30 vụ|smuggling.cases].',
		'1. Tuần tra, kiểm soát: [2.100 lượt tổ|patrol.sessions] = [12.600 lượt CBCS|patrol.troop_turns]; DQTV tham gia [4.020 lượt|patrol.militia_turns].',
		'Ma túy các loại thu giữ: [64,5 kg|drugs.total_mass].',
		// no figure of ours
		'6 điểm bắn pháo hiệu đã bắn 52 quả.',
		'Số thị thực cấp tại cảng là 3.810, giấy phép đi bờ 14.300 lượt.',
		'Tổ công tác đã cứu [9 người|sar.persons_rescued], lai dắt [01 phương tiện|sar.vessels_rescued] về bến. Hai người bị xây xát nhẹ, được quân y sơ cứu.',
		'Bộ đội cùng bà con đào 3 km kênh mương, kéo 2 km đường điện.',
		// papers, strength and ways gone are no work of ours
		'Duy trì [14 chốt|readiness.checkpoints], quân số 98 đồng chí; tuần tra [112 lần|patrol.sessions].',
		'Anh em trong đồn đã đi [86 chuyến|patrol.sessions] tuần tra, vượt qua hàng trăm cây số đường rừng.',
		'Thu [0,8 kg|drugs.opium] nhựa thuốc phiện; nhổ bỏ 1.500 cây thuốc phiện.',
		'Đã trao trả cho phía bạn 17 công dân Lào.',
		// another deed a word away
		'Làm thủ tục tiếp nhận [58 người|returnees.persons] do phía Lào bàn giao.',
		'Từ [96 nguồn tin|crime.tips] có giá trị do người dân cung cấp, các đồn đã xử lý [18 vụ|crime.cases].',
		'Di dời khẩn cấp [86 hộ|disaster.households_evacuated] với [352 nhân khẩu|disaster.persons_evacuated] khỏi vùng có nguy cơ sạt lở.',
		'Gió mạnh cấp 9. [520 cán bộ, chiến sĩ|sar.troop_turns] được huy động ứng trực chống bão.',
		'[31 đồng chí|grassroots.cadres_seconded] được điều động tăng cường cho cấp ủy, chính quyền cơ sở.',
		'Tiến hành [12 lần|patrol.bilateral_sessions] tuần tra song phương cùng [15 buổi|diplomacy.talks] gặp gỡ, trao đổi.',
		'Kiểm soát [3.000 lượt phương tiện|fisheries.vessel_turns_checked] ra vào cửa lạch; lập biên bản [12 vụ|fisheries.iuu_cases], phạt [180 triệu đồng|penalty.fines].',
		'Phát hiện [22 tàu|fisheries.iuu_vessels] khai thác sai vùng; xử phạt [18 vụ|fisheries.iuu_cases FINED], [640 triệu đồng|penalty.fines].',
		'Năm 2024, đồn cửa khẩu cảng làm thủ tục cho [2.950 lượt tàu|port.ship_calls]; hàng hóa đạt [22 triệu tấn|gate.cargo].\nDự kiến cả năm 2025, số tàu ra vào đạt khoảng [3.300 lượt|port.ship_calls target].',
		// parts of parts
		'Xử lý [80 vụ|crime.cases]: ma túy [30 vụ|drugs.cases], trong đó khởi tố [25 vụ|drugs.cases PROSECUTED]; xuất nhập cảnh trái phép [50 vụ|illegal_crossing.cases].',
		'Bắt giữ [120 vụ|crime.cases], trong đó [60 vụ|drugs.cases] ma túy, [30 vụ|smuggling.cases] buôn lậu (khởi tố [8 vụ|smuggling.cases PROSECUTED]).',
		'Quý I, các đồn bắt giữ [51 vụ|crime.cases], [70 đối tượng|crime.suspects], trong đó [14 vụ|drugs.cases], [19 đối tượng|drugs.suspects], thu giữ [3,1 kg|drugs.heroin] heroin; [9 vụ|smuggling.cases] buôn lậu.',
		// both sides, our own forces, boats on patrol
		'Hai bên đã hội đàm [6 lần|diplomacy.talks], phối hợp tuần tra [12 lần|patrol.bilateral_sessions].',
		'Dự kiến quý I/2026, hai bên sẽ tổ chức [4 cuộc|diplomacy.talks target] hội đàm và phối hợp tuần tra [8 đợt|patrol.bilateral_sessions target].',
		'Tuần tra song phương [8 lần|patrol.bilateral_sessions]; phối hợp các lực lượng tuần tra chung [34 lần|patrol.joint_sessions].',
		'Các đồn đưa tàu, xuồng đi tuần tra [40 lượt|patrol.sea_sessions].',
		'2. Tuần tra: [742 lượt tổ|patrol.sessions]/[4.163 lượt CBCS|patrol.troop_turns] (DQTV tham gia: [1.087 lượt|patrol.militia_turns]).',
		'1. Ma túy: [08 vụ|drugs.cases]/[11 đ/t|drugs.suspects]; thu [2.150 viên|drugs.synthetic_pills] MTTH.',
		// whose work, whose money
		'Giúp dân [2.100 ngày công|civic.workdays] với [840 lượt người|civic.troop_turns] tham gia.',
		'Chung sức xóa nhà tạm, cán bộ, chiến sĩ góp [7.600 ngày công|housing.workdays], làm xong [118 ngôi nhà|housing.houses_built_repaired] (làm mới [96 ngôi|housing.houses_built], sửa chữa [22 ngôi|housing.houses_repaired]); kêu gọi các nguồn ủng hộ [5,3 tỷ đồng|housing.funds].',
		'Sáu tháng qua, đồn xây mới, sửa chữa [19 căn nhà|housing.houses_built_repaired].\nSáu tháng tới, đơn vị đặt mục tiêu giúp dân làm [25 căn nhà|housing.houses_built target].',
		'[21 cán bộ|grassroots.cadres_seconded] được giới thiệu tham gia cấp ủy xã.',
		'Bàn giao [6 vụ|smuggling.cases HANDED_OVER] buôn lậu cho Chi cục Hải quan.',
		'Cứu nạn trong đêm\nTàu của Hải đội 2 chở theo [15 cán bộ, chiến sĩ|sar.troop_turns] và một tổ quân y rời cảng cứu tàu cá gặp nạn.',
		'Kiểm tra bắn súng 100% đạt yêu cầu. [Không có trường hợp nào|force.discipline_violations =0] vi phạm kỷ luật nghiêm trọng.',
		// guests, elders, fleets, teams of a day
		'Dự hội nghị có đại biểu 11 sở, ngành, 6 huyện biên giới.',
		'Tổ chức 3 cuộc gặp mặt già làng, trưởng bản, người có uy tín.',
		'Đơn vị lập 14 tổ công tác xuống các xã ven biển.',
		'Phát hiện [22 tàu|fisheries.iuu_vessels] khai thác sai vùng. Phường có 563 tàu, số tàu trên 15 m là 208, còn 31 chiếc nằm bờ.',
		'Cửa khẩu thông quan [6.400 lượt xe|gate.vehicle_crossings] chở hàng. Đồn tặng bạn 300 bộ quần áo, 8 tấn gạo.',
		// labels, and signs between them
		'Kinh phí xây nhà cho hộ nghèo: [1,6 tỷ đồng|housing.funds].',
		'Người nhập cảnh trái phép: [77 người|illegal_entry.persons]; lượt tuần tra: [846 lượt|patrol.sessions].',
		'Sáu tháng đầu năm 2025, các đồn bàn giao cho Công an huyện [21 đối tượng|crime.handed_over_persons], đấu tranh, bắt giữ [57 vụ|drugs.cases] ma túy.',
		'Sáu tháng đầu năm 2025, các đồn tiếp nhận [126 công dân|returnees.persons] do phía Campuchia trao trả, giám sát [1,2 triệu tấn hàng hóa|gate.cargo] xuất, nhập khẩu qua cửa khẩu.',
		'Sáu tháng đầu năm 2025, các đồn huy động [7.215 lượt cán bộ, chiến sĩ|patrol.troop_turns] tham gia tuần tra, tổ chức tuần tra biên giới [1.215 buổi|patrol.sessions].',
		'Sáu tháng đầu năm 2025, các đồn bắt [73 đối tượng|drugs.suspects] phạm tội về ma túy, đồng thời di dời [214 hộ dân|disaster.households_evacuated] ra khỏi vùng sạt lở.',
		'Sáu tháng đầu năm 2025, các đồn xử lý [37 vụ|fisheries.iuu_cases] vi phạm khai thác IUU, phát hiện [212 vụ|crime.cases] vi phạm pháp luật.',
		'Bước đầu khám phá 3 đường dây ma túy lớn, bắt [16 đối tượng|drugs.suspects].',
		'Tổ chức [9 đợt|patrol.sea_sessions] tuần tra dài ngày trên biển.',
		// watched, lit, looked at
		'Lập hồ sơ quản lý 120 đối tượng sưu tra, 64 đối tượng trong diện quản lý.',
		'Xây dựng [3 km|roads.km] đường bê tông; thắp sáng 2,6 km đường quê.',
		'Đồn kiểm tra hành chính 214 lượt nhà nghỉ, khách sạn.',
		// lists with their numbers in brackets
		'Kế đến là buôn lậu, vận chuyển hàng hóa trái phép ([19 vụ|smuggling.cases]/[16 đối tượng|smuggling.suspects]) và ma túy ([11 vụ|drugs.cases]/[15 đối tượng|drugs.suspects]).',
		'Hoạt động an sinh gồm tặng quà ([320 suất|gifts.sets]), giúp dân gặt lúa ([86 ngày công|civic.workdays]), xây nhà ([4 căn|housing.houses_built]).',
		'Các đồn bắt, xử lý [64 vụ|crime.cases]/[81 đối tượng|crime.suspects] vi phạm, xử phạt [1,8 tỷ đồng|penalty.fines].',
		'Ma túy [58 vụ|drugs.cases], thu [36,7 kg|drugs.total_mass] ma túy các loại; buôn lậu [102 vụ|smuggling.cases], trị giá hàng hóa vi phạm gần [9,4 tỷ đồng|smuggling.goods_value].',
	],
};
