import type { ConstructionGroup } from './group.ts';

/** Figures told apart from the words that name them: behind them, beside them, on the next line. */
export const apartCases: ConstructionGroup = {
	issued: '2025-10-06',
	area: 'Hà Khê',
	texts: [
		// a total whose part is named behind it
		'9 tháng qua, các đơn vị bắt giữ [1.204 vụ|crime.cases]/[1.688 đối tượng|crime.suspects], có [96 vụ|drugs.cases]/[131 đối tượng|drugs.suspects] ma túy.',
		'Toàn lực lượng xử lý [318 vụ|crime.cases]/[402 đối tượng|crime.suspects], trong đó có [27 vụ|drugs.cases]/[35 đối tượng|drugs.suspects] về ma túy; tặng [940 suất quà|gifts.sets].',
		'Từ đầu năm, đơn vị phát hiện, bắt [74 vụ|crime.cases], [92 đối tượng|crime.suspects], riêng buôn lậu [15 vụ|smuggling.cases].',
		'Đơn vị phát hiện, bắt giữ tổng cộng [58 vụ|crime.cases], [81 đối tượng|crime.suspects]. Nhiều nhất là xuất cảnh trái phép: [21 vụ|illegal_exit.cases] với [40 người|illegal_exit.persons]. Về ma túy có [19 vụ|drugs.cases], [24 đối tượng|drugs.suspects], thu [2 khẩu súng|seized.guns]. So với nửa đầu năm 2024, số vụ phạm pháp tăng [7 vụ|crime.cases change].',
		// evacuations
		'Đêm 20/9, [3 ngư dân|sar.persons_rescued] ra chằng bè bị sóng cuốn được tổ công tác kéo lên kịp.',
		'[2 em nhỏ|sar.persons_rescued] bị nước cuốn được bộ đội vớt lên an toàn.',
		// bare figures behind their noun
		'Xảy ra [21 vụ|sar.incidents] tai nạn trên biển; cứu [55 người|sar.persons_rescued]; chết [02|sar.deaths_missing], mất tích [05|sar.deaths_missing].',
		'Chìm 03 tàu; chết [01|sar.deaths_missing], mất tích [02|sar.deaths_missing].',
		'Cảng biển: tàu xuất, nhập cảnh [518 lượt|port.ship_calls]; thuyền viên [9.640 lượt|port.crew_turns].',
		'Quản lý cảng biển: tàu nhập cảnh [204 lượt|port.ship_calls]; thuyền viên [3.770 lượt|port.crew_turns]; hàng hóa [1,2 triệu tấn|gate.cargo].',
		'Tuần tra biển [88 chuyến|patrol.sea_sessions], bờ [640 lượt|patrol.sessions].',
		'Tuần tra trên biển [31 chuyến|patrol.sea_sessions], trên bờ [205 lượt|patrol.sessions].',
		// an issuer told without its award
		'Bằng khen của Bộ Tư lệnh BĐBP được trao cho [4 tập thể|awards.given BANG_KHEN BTL_BDBP COLLECTIVE], [9 cá nhân|awards.given BANG_KHEN BTL_BDBP INDIVIDUAL]; của Chủ tịch UBND tỉnh cho [6 tập thể|awards.given BANG_KHEN UBND_TINH COLLECTIVE], [11 cá nhân|awards.given BANG_KHEN UBND_TINH INDIVIDUAL], [3 hộ dân|awards.given BANG_KHEN UBND_TINH HOUSEHOLD].',
		'Bằng khen của Chủ tịch UBND tỉnh được trao cho [5 tập thể|awards.given BANG_KHEN UBND_TINH COLLECTIVE]; của Bộ Quốc phòng cho [2 cá nhân|awards.given BANG_KHEN BQP INDIVIDUAL].',
		'Bắt [4 vụ|drugs.cases], [6 đối tượng|drugs.suspects] ma túy; thu [1 khẩu K59|seized.guns], [12 viên đạn|seized.ammunition].',
		'Khám nhà, tổ công tác thu thêm [02 khẩu AK|seized.guns] cùng [40 viên đạn|seized.ammunition].',
		'Tổ tuần tra thu giữ 8 bao tải bên trong chứa [160 kg pháo|seized.fireworks].',
		'Bắt tàu chở 6 bao tải bên trong có nhiều gói ma túy tổng hợp, khối lượng [120 kg|drugs.synthetic_mass].',
		'Tạm giữ chiếc xe tải 5 tấn biển số 29C-118.06.',
		'Chiếc xe tải 2,5 tấn chở hàng lậu bị tạm giữ.',
		'Già làng 70 tuổi đã 20 năm trông cột mốc 118 và 3 cọc dấu.',
		'Không kể 9 căn do doanh nghiệp xây, bộ đội đã dựng mới [31 căn|housing.houses_built].',
		'Tết này, mỗi đồn trực 50% quân số, bố trí 3 tổ trực chốt.',
		'Bão số 5: đến chiều 20/9, [412 hộ|disaster.households_evacuated] với [1.730 khẩu|disaster.persons_evacuated] đã được đưa về trường học.',
		'Ngày 20/9, bộ đội đưa [218 hộ|disaster.households_evacuated] ([905 nhân khẩu|disaster.persons_evacuated]) ở vùng trũng đến nơi an toàn.',
		'Trước bão, các đồn cử [120 cán bộ|sar.troop_turns], chiến sĩ tỏa về các thôn, đưa [95 hộ|disaster.households_evacuated] ([388 nhân khẩu|disaster.persons_evacuated]) ven sông đến nơi an toàn.',
		'[63 hộ|disaster.households_evacuated]/[270 nhân khẩu|disaster.persons_evacuated] sát mép kè được bộ đội đưa vào nhà văn hóa xã tránh bão.',
		// money third in a chain
		'Khai thác thủy sản trái phép: [52 vụ|fisheries.iuu_cases]/[57 tàu|fisheries.iuu_vessels]/[1,44 tỷ đồng|penalty.fines].',
		'Vi phạm IUU: [61 vụ|fisheries.iuu_cases]/[70 tàu|fisheries.iuu_vessels]/[385 triệu đồng|penalty.fines].',
		// one case of leading people out
		'Đêm 14/9, Đồn Biên phòng Nậm Cang bắt [hai đối tượng|illegal_crossing.organizing_suspects 2025-09-14] tổ chức cho [9 người|illegal_exit.persons 2025-09-14] xuất cảnh trái phép. Ngày 16/9, đơn vị bắt thêm [2 người|illegal_crossing.organizing_suspects], trong đó có kẻ cầm đầu.',
		'Quý III, toàn tỉnh phát hiện [22 vụ|illegal_exit.cases], [80 người|illegal_exit.persons] xuất cảnh trái phép; khởi tố [3 vụ|illegal_crossing.organizing_cases PROSECUTED]/[5 bị can|illegal_crossing.organizing_suspects PROSECUTED] về tội tổ chức, môi giới. So với cùng kỳ, số vụ tăng [6|illegal_exit.cases change], số người tăng [19|illegal_exit.persons change].',
		'Năm 2024, đơn vị từng bắt vụ [36 kg ma túy đá|drugs.meth 2024] trôi dạt vào bờ.',
		'[64 học sinh|education.sponsored_students] được 6 đồn nhận đỡ đầu; [9 cháu|education.adopted_children] mồ côi ăn ngủ tại đồn.',
		'Nơi đây có lớp học tối của các mẹ: [46 học viên|education.literacy_learners] đều đã biết đọc. Bộ đội làm [2 khu vệ sinh|works.public].',
		'Gỗ lậu [7 vụ|smuggling.cases], thu [18,5 m3|seized.goods_items].',
		'Chị là một trong hai gương mặt trẻ được mời dự lễ.',
		'Lớp xóa mù có [52 học viên|education.literacy_learners], 41 người đã đọc thông viết thạo.',
		'Bắt [2 đối tượng|illegal_crossing.organizing_suspects] tổ chức đưa [5 người|illegal_exit.persons] xuất cảnh trái phép. Bước đầu, H. khai từ tháng 2/2025 đã đưa trót lọt 4 chuyến với hơn 30 người.',
		'Vững tay súng nơi đầu sóng\nTừ đầu năm, đơn vị bắt giữ [44 vụ|crime.cases], [61 đối tượng|crime.suspects].',
		'Khám xét nơi ở, đơn vị thu thêm [1 khẩu K59|seized.guns], [6 viên đạn|seized.ammunition].',
		'TT | Chỉ tiêu | Kế hoạch năm | Thực hiện | Đạt (%)\n1 | Tuần tra biên giới (lượt) | [900|patrol.sessions target] | [960|patrol.sessions] | 107\n2 | Đường nông thôn (km) | [12|roads.km target] | [9,4|roads.km] | 78,3',
		'Trước kia, xã có [12 tổ tự quản|grassroots.selfmgmt_groups]. Nay con số ấy đã là [41 tổ|grassroots.selfmgmt_groups], [530 thành viên|grassroots.selfmgmt_members].',
		'Nhân dân cùng bộ đội đi tuần [320 buổi|patrol.joint_sessions] với [1.900 lượt người|patrol.militia_turns].',
		'Tổ công tác thu giữ một bọc, bên trong có nhiều gói ma túy tổng hợp. Qua cân, tang vật có khối lượng [31 kg|drugs.synthetic_mass].',
		'Đơn vị thu giữ nhiều gói heroin cùng tang vật liên quan. Kết quả cân xác định trọng lượng là [4,2 kg|drugs.heroin].',
		// money worth of one thing is not the money of another sentence
		'Xử phạt hành chính [61 vụ|penalty.cases], nộp ngân sách [392 triệu đồng|penalty.fines].\nQuân y khám bệnh, cấp thuốc miễn phí cho [5.140 lượt người|health.patients], trị giá 430 triệu đồng.',
		// the total of all forces before ours is set apart
		'Trong đợt cao điểm, các lực lượng chức năng toàn tỉnh phát hiện, xử lý 518 vụ buôn lậu. Riêng BĐBP tỉnh bắt giữ [73 vụ|smuggling.cases]/[88 đối tượng|smuggling.suspects].',
		// cleared or braced, not built
		'Sau lũ, bộ đội giúp dân dọn dẹp 186 ngôi nhà, 7 điểm trường, khơi thông 12 km đường, xây lại [5 căn nhà|housing.houses_built].',
		// patrols with the neighbour, told by who patrols along
		'Đơn vị phối hợp tuần tra với lực lượng bảo vệ biên giới nước bạn [36 lượt|patrol.bilateral_sessions]/[720 lượt cán bộ, chiến sĩ|patrol.bilateral_troop_turns].',
		// two programmes, one sum
		'Các mô hình “Nâng bước em tới trường”, “Con nuôi đồn Biên phòng” được duy trì, hỗ trợ [148 cháu|education.sponsored_students] (trong đó [19 cháu|education.adopted_children <1] là con nuôi).',
		// each of what a row repeats, in turn
		'Năm 2022, có [38.000 lượt người|gate.person_crossings 2022] và [8.700 lượt phương tiện|gate.vehicle_crossings 2022] qua cửa khẩu. Sang năm 2023, con số này lần lượt là [91.200|gate.person_crossings 2023] và [19.400|gate.vehicle_crossings 2023].',
		// items of a list, each of its own programme
		'Tuyên truyền:\n- Nâng bước em tới trường: [14 cháu|education.sponsored_students]; con nuôi đồn: [03 cháu|education.adopted_children]; dự án QN-HT: 05 cháu.',
		'Xã có 11 bản, 902 hộ, 4.120 khẩu; 16,8 km đường biên, 7 cột mốc.',
		// what one of them did or was given
		'Anh còn nhận đỡ đầu 2 cháu mồ côi. Với những thành tích đó, anh được tặng 4 Bằng khen, 6 Giấy khen.',
		// a bulletin whose lines open with provinces
		'TIN TỔNG HỢP: BĐBP các địa phương chăm lo Tết\n* Sơn Trạch: Ngày 2/10, BĐBP tỉnh Sơn Trạch trao [240 suất quà|gifts.sets @Sơn_Trạch] cho hộ nghèo.\n* Hòa Giang Tây: Các đồn Biên phòng thuộc BĐBP tỉnh tặng [910 suất quà|gifts.sets @Hòa_Giang_Tây].',
		// a plan that looks back at the year before, and its numbered tasks
		'CHỈ THỊ\nVề nhiệm vụ công tác biên phòng năm 2026 của BĐBP tỉnh Hà Khê\nNăm 2025, các đơn vị đã tuần tra [2.815 lượt|patrol.sessions 2025]. Tuy nhiên, còn [3 quân nhân|force.discipline_violations 2025] vi phạm kỷ luật.\nNăm 2026, yêu cầu các đơn vị thực hiện tốt các nhiệm vụ sau:\n1. Tuần tra từ [3.000 lượt trở lên|patrol.sessions target 2026]; giảm 10% số vụ so với năm 2025.\n2. Tuyên truyền tối thiểu [900 buổi|propaganda.sessions target 2026]; đỡ đầu [120 học sinh|education.sponsored_students target 2026].',
		// a fall told first, the level after its colon
		'6 tháng đầu năm 2025, tình hình tội phạm giảm so với cùng kỳ: xảy ra [52 vụ|crime.cases 2025-S1]/[77 đối tượng|crime.suspects 2025-S1] (giảm [9 vụ|crime.cases change =-9]).',
		// rows whose first cell is empty
		'Kết quả 9 tháng năm 2025\nTT | Nội dung | ĐVT | 9 tháng 2025\n1 | Tuần tra | lần | [1.108|patrol.sessions]\n | Lượt cán bộ, chiến sĩ tham gia | lượt | [6.620|patrol.troop_turns]\n2 | Vụ việc vi phạm pháp luật | vụ | [119|crime.cases]\n | Đối tượng | người | [164|crime.suspects]\n3 | Heroin | kg | [7,25|drugs.heroin]',
		// a time behind what is compared with; a time of the other deed
		'Năm 2024, tàu cá vi phạm vùng biển nước ngoài chỉ còn [2 vụ|fisheries.foreign_sea_violations 2024], so với [9 vụ|fisheries.foreign_sea_violations 2023] của năm 2023.',
		'Quý IV năm 2025, hai bên sẽ tổ chức [14 đợt tuần tra chung|patrol.bilateral_sessions target 2025-Q4], giao lưu hữu nghị vào tháng 11.',
	],
};
