/**
 * For each indicator of the list, ways the press says it; the figure stands in square brackets. The bracketed number
 * must be read under that indicator. One line a way; add yours below its fellows.
 */
export const indicatorCases: Readonly<Record<string, readonly string[]>> = {
	'context.border_length_km': [
		'Hà Khê có đường biên giới dài [182,4 km] tiếp giáp nước bạn.',
		'BĐBP tỉnh quản lý hơn [230 km đường biên giới] trên đất liền.',
		'Tuyến biên giới dài [91,6 km] đi qua địa bàn nhiều xã vùng cao.',
	],
	'context.border_markers': [
		'Trên tuyến có [78 cột mốc] và nhiều cọc dấu.',
		'Tỉnh quản lý [120 mốc quốc giới].',
		'Toàn tuyến gồm [56 mốc giới] chính.',
	],
	'context.border_districts': [
		'Tỉnh có [4 huyện biên giới].',
		'Hội nghị với lãnh đạo [5 huyện biên giới].',
		'Địa bàn trải trên [03 huyện biên giới].',
	],
	'readiness.checkpoints': [
		'Các đơn vị duy trì [46 chốt] trên đường mòn.',
		'Tổ chức [38 tổ, chốt cố định] chống vượt biên.',
		'BĐBP tỉnh đang duy trì [27 tổ công tác] ở địa bàn trọng điểm.',
	],
	'readiness.peak_campaigns': [
		'Mở [03 đợt cao điểm] tấn công trấn áp tội phạm.',
		'Triển khai [4 đợt cao điểm] dịp Tết.',
		'Đã mở [2 đợt] cao điểm đấu tranh với buôn lậu.',
	],
	'patrol.sessions': [
		'Các đồn tuần tra được [224 buổi].',
		'Tổ chức [1.248 lượt tổ] tuần tra biên giới.',
		'Tuần tra biên giới: [2.388 lần].',
		'Đơn vị đã thực hiện [310 đợt tuần tra] đơn phương.',
	],
	'patrol.troop_turns': [
		'Tuần tra được 224 buổi với [1.344 lượt cán bộ, chiến sĩ] tham gia.',
		'Huy động [5.430 lượt CBCS] tuần tra biên giới.',
		'Tuần tra 90 buổi/[540 lượt đồng chí].',
	],
	'patrol.militia_turns': [
		'Tuần tra 100 buổi với 600 lượt cán bộ, chiến sĩ và [448 lượt dân quân] tham gia.',
		'Có [1.122 lượt dân quân tự vệ] cùng tuần tra.',
		'Tuần tra: 20 buổi/120 lượt CBCS/[60 lượt dân quân].',
	],
	'patrol.bilateral_sessions': [
		'Tuần tra song phương với lực lượng bảo vệ biên giới nước bạn [18 lần].',
		'Hai bên tổ chức [6 đợt tuần tra chung].',
		'Tuần tra liên hợp [04 lần].',
	],
	'patrol.bilateral_troop_turns': [
		'Tuần tra song phương 31 lần/[620 lượt cán bộ, chiến sĩ] hai bên.',
		'Tổ chức 12 đợt tuần tra song phương với [288 lượt cán bộ, chiến sĩ].',
		'Hai bên tiến hành 36 đợt/[864 lượt cán bộ, chiến sĩ] tuần tra song phương.',
	],
	'patrol.joint_sessions': [
		'Phối hợp với công an, quân sự tuần tra [274 lượt].',
		'Phối hợp với công an, quân sự và dân quân tuần tra [488 lần].',
		'Phối hợp tuần tra [120 buổi] với các lực lượng.',
	],
	'patrol.sea_sessions': [
		'Tuần tra trên biển [388 lượt].',
		'Tổ chức [57 chuyến tuần tra biển].',
		'Thực hiện [120 lượt] tuần tra trên biển.',
	],
	'border.regime_violation_cases': [
		'Phát hiện [17 vụ] vi phạm quy chế khu vực biên giới.',
		'Vi phạm quy chế biên giới: [9 vụ].',
		'Xử lý [05 vụ] vi phạm hiệp định biên giới.',
	],
	'border.regime_violation_persons': [
		'Phát hiện 17 vụ/[29 đối tượng] vi phạm quy chế khu vực biên giới.',
		'Bắt [12 đối tượng] vi phạm quy chế biên giới.',
		'Vi phạm quy chế khu vực biên giới: 4 vụ/[7 người].',
	],
	'illegal_entry.cases': [
		'Phát hiện, xử lý [22 vụ], 31 công dân nhập cảnh trái phép.',
		'Nhập cảnh trái phép: [104 vụ].',
		'Bắt giữ [8 vụ] nhập cảnh trái phép.',
	],
	'illegal_entry.persons': [
		'Phát hiện 9 vụ, [12 công dân] Việt Nam nhập cảnh trái phép.',
		'Nhập cảnh trái phép: 104 vụ/[255 người].',
		'Bắt [15 đối tượng] nhập cảnh trái phép.',
	],
	'illegal_exit.cases': [
		'Bắt [05 vụ], 06 đối tượng xuất cảnh trái phép.',
		'Xuất cảnh trái phép: [40 vụ]/72 người.',
		'Ngăn chặn, xử lý [7 vụ] xuất cảnh trái phép.',
	],
	'illegal_exit.persons': [
		'Bắt 05 vụ, [06 đối tượng] xuất cảnh trái phép.',
		'Xuất cảnh trái phép: 40 vụ/[72 người].',
		'Phát hiện [18 người] xuất cảnh trái phép.',
	],
	'illegal_crossing.cases': [
		'Phát hiện [187 vụ]/503 đối tượng xuất, nhập cảnh trái phép.',
		'Xuất, nhập cảnh trái phép [155 vụ].',
		'Xử lý [12 vụ] vượt biên trái phép.',
	],
	'illegal_crossing.persons': [
		'Phát hiện 187 vụ/[503 đối tượng] xuất, nhập cảnh trái phép.',
		'Xuất nhập cảnh trái phép: 20 vụ/[45 người].',
		'Bắt [30 công dân] qua lại biên giới trái phép.',
	],
	'illegal_crossing.organizing_cases': [
		'Khởi tố [14 vụ] về tội tổ chức, môi giới cho người khác xuất cảnh trái phép.',
		'Tổ chức cho người khác xuất, nhập cảnh trái phép: [12 vụ].',
		'Triệt phá [03 vụ] đưa, đón người xuất cảnh trái phép.',
	],
	'illegal_crossing.organizing_suspects': [
		'Khởi tố 14 vụ, [22 bị can] về tội tổ chức, môi giới cho người khác xuất cảnh trái phép.',
		'Tổ chức cho người khác nhập cảnh trái phép: 12 vụ/[19 đối tượng].',
		'Bắt [5 đối tượng] môi giới xuất cảnh trái phép.',
	],
	'returnees.persons': [
		'Tiếp nhận [14 công dân] do phía bạn trao trả.',
		'Phía bạn trao trả [55 công dân].',
		'Tiếp nhận [138 công dân] do nước láng giềng trao trả.',
	],
	'wanted.persons': [
		'Bắt [02 đối tượng] truy nã.',
		'Vận động [3 đối tượng] truy nã ra đầu thú.',
		'Phát hiện, bắt giữ [6 đối tượng] có lệnh truy nã.',
	],
	'crime.cases': [
		'Phát hiện, bắt giữ, xử lý [163 vụ]/241 đối tượng vi phạm pháp luật.',
		'Toàn tỉnh bắt [212 vụ], 318 đối tượng.',
		'Tổng số: [287 vụ]/402 đối tượng.',
	],
	'crime.suspects': [
		'Phát hiện, bắt giữ, xử lý 163 vụ/[241 đối tượng] vi phạm pháp luật.',
		'Đấu tranh 50 vụ với [61 đối tượng].',
		'Bắt giữ [34 đối tượng] vi phạm pháp luật.',
	],
	'crime.organizations': [
		'Xử lý 287 vụ/402 đối tượng, [02 tổ chức] vi phạm.',
		'Bắt giữ, xử lý 336 vụ/521 đối tượng, [2 tổ chức].',
		'Phát hiện, xử lý [4 tổ chức] vi phạm.',
	],
	'crime.special_cases': [
		'Đấu tranh thành công [06 chuyên án].',
		'Phá [9 chuyên án] ma túy.',
		'Đơn vị đã xác lập và kết thúc [12 chuyên án].',
	],
	'crime.op_plans': [
		'Thực hiện [08 kế hoạch nghiệp vụ].',
		'Triển khai [14 kế hoạch nghiệp vụ] đấu tranh chống tội phạm.',
		'Kết thúc [05 kế hoạch nghiệp vụ].',
	],
	'crime.prosecuted_cases': [
		'Khởi tố [47 vụ] với 68 bị can.',
		'Đã khởi tố hình sự [21 vụ].',
		'Xử lý hình sự [9 vụ].',
	],
	'crime.prosecuted_suspects': [
		'Khởi tố 47 vụ với [68 bị can].',
		'Khởi tố [35 bị can].',
		'Đã khởi tố hình sự 10 vụ, [13 đối tượng].',
	],
	'crime.handed_over_cases': [
		'Bàn giao cơ quan chức năng [39 vụ], 52 đối tượng.',
		'Bàn giao cho công an [12 vụ].',
		'Chuyển cơ quan chức năng [8 vụ] để xử lý.',
	],
	'crime.handed_over_persons': [
		'Bàn giao cơ quan chức năng 39 vụ, [52 đối tượng].',
		'Bàn giao cho công an 12 vụ/[15 đối tượng].',
		'Bàn giao [24 đối tượng] cho cơ quan chức năng.',
	],
	'crime.tips': [
		'Nhân dân cung cấp [179 nguồn tin] có giá trị.',
		'Tiếp nhận [64 tin báo], tố giác tội phạm.',
		'Quần chúng cung cấp [2.846 nguồn tin].',
	],
	'penalty.cases': [
		'Xử phạt vi phạm hành chính [126 vụ].',
		'Xử phạt hành chính [37 vụ], thu nộp ngân sách 20 triệu đồng.',
		'Ra quyết định xử phạt [18 vụ].',
	],
	'penalty.persons': [
		'Xử phạt vi phạm hành chính [37 cá nhân].',
		'Ra quyết định xử phạt vi phạm hành chính [96 trường hợp].',
		'Xử phạt hành chính gần [3.150 người].',
	],
	'penalty.fines': [
		'Xử phạt vi phạm hành chính 37 cá nhân, với số tiền [86.500.000 đồng].',
		'Thu nộp ngân sách gần [612 triệu đồng].',
		'Tổng số tiền phạt [1,2 tỷ đồng].',
	],
	'penalty.seized_value': [
		'Tang vật thu giữ gồm 27 xe mô tô và nhiều hàng hóa, tổng trị giá [trên 4,7 tỷ đồng].',
		'Tổng giá trị tang vật [3,1 tỷ đồng].',
		'Thu giữ hàng hóa vi phạm trị giá [250 triệu đồng].',
	],
	'drugs.cases': [
		'Bắt [72 vụ]/97 đối tượng về ma túy.',
		'Riêng án ma túy bắt [58 vụ].',
		'Ma túy: [33 vụ]/41 đối tượng.',
	],
	'drugs.suspects': [
		'Bắt 72 vụ/[97 đối tượng] về ma túy.',
		'Bắt quả tang [02 đối tượng] vận chuyển trái phép chất ma túy.',
		'Ma túy: 33 vụ/[41 đối tượng].',
	],
	'drugs.total_mass': [
		'Thu [174 kg ma túy các loại].',
		'Thu giữ [3,6 tấn ma túy] các loại.',
		'Bắt 10 vụ, thu [12,5 kg ma túy].',
	],
	'drugs.heroin': [
		'Thu [11,36 kg heroin].',
		'Thu giữ [640 gam hêrôin].',
		'Tang vật gồm [0,128 kg] hê-rô-in.',
	],
	'drugs.heroin_bricks': [
		'Thu [50 bánh heroin].',
		'Thu giữ [16 bánh hêrôin].',
		'Tang vật là [4 bánh heroin].',
	],
	'drugs.synthetic_pills': [
		'Thu [48.900 viên ma túy tổng hợp].',
		'Thu giữ [19.405 viên hồng phiến].',
		'Thu [1.205 viên MTTH].',
	],
	'drugs.meth': [
		'Thu [2,05kg ma túy đá].',
		'Thu giữ [12 kg ma túy tổng hợp dạng đá].',
		'Thu [1,5 kg methamphetamine].',
	],
	'drugs.synthetic_mass': [
		'Thu [98 kg ma túy tổng hợp].',
		'Thu giữ [350 gam ma túy tổng hợp].',
		'Tang vật gồm [1,385 kg ma túy tổng hợp].',
	],
	'drugs.opium': [
		'Thu [640 gam thuốc phiện].',
		'Thu giữ [0,45 kg nhựa thuốc phiện].',
		'Tang vật: [2,1 kg thuốc phiện].',
	],
	'drugs.other_mass': ['Thu [117,5 kg cocaine].', 'Thu giữ [12 kg cần sa].', 'Thu [3,4 kg ketamine].'],
	'smuggling.cases': [
		'Buôn lậu, gian lận thương mại [58 vụ]/33 đối tượng.',
		'Bắt [19 vụ] buôn lậu.',
		'Phát hiện, bắt giữ [7 vụ] vận chuyển trái phép hàng hóa.',
	],
	'smuggling.suspects': [
		'Buôn lậu, gian lận thương mại 58 vụ/[33 đối tượng].',
		'Bắt 19 vụ với [14 đối tượng] buôn lậu.',
		'Bắt [8 đối tượng] vận chuyển hàng lậu.',
	],
	'smuggling.goods_value': [
		'Buôn lậu, gian lận thương mại bắt 97 vụ, hàng hóa trị giá [11,2 tỷ đồng].',
		'Bắt 12 vụ buôn lậu, trị giá hàng hóa [2,4 tỷ đồng].',
		'Phát hiện 87 vụ buôn lậu. Tổng trị giá hàng hóa vi phạm [khoảng 6,9 tỷ đồng].',
	],
	'trafficking.cases': [
		'Đấu tranh [12 vụ]/17 đối tượng mua bán người.',
		'Mua bán người: [03 vụ]/05 đối tượng.',
		'Triệt phá [2 vụ] mua bán người qua biên giới.',
	],
	'trafficking.suspects': [
		'Đấu tranh 12 vụ/[17 đối tượng] mua bán người.',
		'Mua bán người: 03 vụ/[05 đối tượng].',
		'Bắt [4 đối tượng] mua bán người.',
	],
	'trafficking.victims_rescued': [
		'Giải cứu [06 nạn nhân].',
		'Giải cứu, tiếp nhận [23 nạn nhân] bị mua bán.',
		'Giải cứu [9 người] bị lừa bán.',
	],
	'weapons.cases': [
		'Bắt [05 vụ] tàng trữ trái phép vũ khí.',
		'Vũ khí, vật liệu nổ, pháo: [07 vụ].',
		'Phát hiện [11 vụ] mua bán pháo nổ.',
	],
	'weapons.surrendered_guns': [
		'Vận động nhân dân giao nộp [34 khẩu súng] tự chế.',
		'Nhân dân tự giác giao nộp [348 khẩu súng] các loại.',
		'Súng do nhân dân giao nộp: [29 khẩu].',
	],
	'seized.motorbikes': [
		'Tạm giữ [27 xe mô tô].',
		'Thu giữ 0,5 kg heroin, [8 xe máy].',
		'Tang vật gồm [12 chiếc xe máy].',
	],
	'seized.cars': ['Thu giữ [2 xe ô tô].', 'Tạm giữ [4 ô tô] vận chuyển hàng lậu.', 'Tang vật: [3 xe tải].'],
	'seized.vessels': [
		'Tạm giữ [14 xuồng máy] chở hàng lậu.',
		'Thu giữ [17 vỏ lãi].',
		'Bắt giữ, tạm giữ [02 tàu] vận chuyển dầu.',
	],
	'seized.phones': [
		'Thu giữ [7 điện thoại di động].',
		'Tang vật gồm [23 ĐTDĐ].',
		'Thu [03 điện thoại] và xe máy.',
	],
	'seized.cash': [
		'Thu giữ [312 triệu đồng tiền mặt].',
		'Thu trên [42 triệu đồng] tiền mặt.',
		'Tạm giữ [5.000 USD].',
	],
	'seized.cigarettes': [
		'Thu giữ [62.480 bao thuốc lá] ngoại.',
		'Thu [104.250 bao] thuốc lá ngoại các loại.',
		'Tạm giữ [12.000 gói thuốc lá].',
	],
	'seized.fuel': ['Tạm giữ [86.000 lít dầu DO].', 'Thu giữ [1.250 lít dầu].', 'Tạm giữ [42.000 lít xăng].'],
	'seized.fireworks': [
		'Thu [41,6 kg pháo nổ].',
		'Thu giữ [318 kg pháo] các loại.',
		'Tang vật gồm [32kg pháo] hoa nổ.',
	],
	'seized.explosives': [
		'Thu [12 kg thuốc nổ].',
		'Thu giữ [4,6 kg thuốc nổ].',
		'Tang vật: [3 kg thuốc nổ] TNT.',
	],
	'seized.guns': [
		'Thu [07 khẩu súng] quân dụng.',
		'Thu giữ [01 khẩu súng] tự chế, 5 viên đạn.',
		'Tạm giữ [3 khẩu súng].',
	],
	'seized.ammunition': [
		'Thu [5 viên đạn].',
		'Thu giữ [1.916 viên đạn].',
		'Tang vật gồm 2 khẩu súng, [203 viên đạn].',
	],
	'seized.gold': [
		'Thu [48,2 kg vàng].',
		'Tạm giữ [15 lượng vàng].',
		'Thu giữ [0,7 kg vàng] không rõ nguồn gốc.',
	],
	'seized.goods_mass': [
		'Thu giữ [8,4 tấn đường cát].',
		'Tạm giữ [11.370kg] đường cát.',
		'Bắt giữ [60 tấn than] không rõ nguồn gốc.',
	],
	'seized.goods_items': [
		'Thu giữ [2.190 chai rượu].',
		'Tang vật gồm [35 kíp nổ].',
		'Tạm giữ [26 con bò] nhập lậu.',
	],
	'gate.person_crossings': [
		'Làm thủ tục cho [86.310 lượt người] xuất, nhập cảnh.',
		'Tại cửa khẩu có [318.776 lượt người] qua lại.',
		'Làm thủ tục xuất nhập cảnh cho [12.400 lượt hành khách].',
	],
	'gate.vehicle_crossings': [
		'Làm thủ tục cho [29.415 lượt phương tiện] xuất, nhập cảnh.',
		'Có [6.205 lượt xe] qua cửa khẩu.',
		'Kiểm soát [2.100 lượt phương tiện] qua lại cửa khẩu.',
	],
	'gate.cargo': [
		'Hàng hóa thông quan đạt trên [412 nghìn tấn].',
		'Sản lượng hàng hóa thông qua [47 triệu tấn].',
		'Hàng hóa xuất, nhập khẩu qua cửa khẩu đạt [1,35 triệu tấn].',
	],
	'port.ship_calls': [
		'Làm thủ tục cho [5.214 lượt tàu] nhập cảng, rời cảng.',
		'Cảng biển đón [611 lượt tàu].',
		'Làm thủ tục cho [320 lượt tàu] xuất, nhập cảnh tại cảng.',
	],
	'port.crew_turns': [
		'Làm thủ tục cho 5.214 lượt tàu nhập cảng, rời cảng với [96.402 lượt thuyền viên].',
		'Kiểm soát [11.870 lượt thuyền viên] tại cảng.',
		'Tại cảng biển, làm thủ tục cho [3.200 lượt thuyền viên].',
	],
	'port.passenger_turns': [
		'Làm thủ tục cho [18.550 hành khách] tàu du lịch quốc tế.',
		'Cảng đón [4.200 lượt hành khách].',
		'Tại cảng, tàu du lịch chở [9.100 lượt khách].',
	],
	'fisheries.vessel_turns_checked': [
		'Đăng ký, kiểm chứng [43.950 lượt tàu cá].',
		'Kiểm tra, kiểm soát [6.482 lượt phương tiện] tàu cá.',
		'Kiểm soát [22.306 lượt tàu cá] ra vào.',
	],
	'fisheries.fisher_turns_checked': [
		'Kiểm soát 43.950 lượt tàu cá với [210.400 lượt ngư dân].',
		'Kiểm chứng 500 lượt tàu cá/[2.600 lượt thuyền viên].',
		'Kiểm soát 300 lượt tàu cá, [1.900 lượt lao động].',
	],
	'fisheries.iuu_cases': [
		'Phát hiện [64 vụ] vi phạm khai thác thủy sản.',
		'Xử lý [18 vụ] vi phạm IUU.',
		'Bắt [9 vụ] khai thác hải sản trái phép.',
	],
	'fisheries.iuu_vessels': [
		'Xử phạt [71 tàu cá] khai thác bất hợp pháp.',
		'Có [39 tàu cá] vi phạm khai thác hải sản bị xử phạt.',
		'Lập biên bản [12 phương tiện] vi phạm khai thác thủy sản.',
	],
	'fisheries.foreign_sea_violations': [
		'Có [2 tàu cá] vi phạm vùng biển nước ngoài.',
		'Còn [03 tàu cá] khai thác trái phép ở vùng biển nước ngoài.',
		'[1 tàu] bị nước ngoài bắt giữ vì xâm phạm vùng biển nước ngoài.',
	],
	'fisheries.vms_alerts': [
		'Nhắc nhở [318 lượt tàu] mất kết nối VMS.',
		'Phát hiện [77 lượt tàu] mất kết nối giám sát hành trình.',
		'Thông báo cho [45 lượt tàu cá] vượt ranh giới cho phép.',
	],
	'fisheries.foreign_vessels_expelled': [
		'Xua đuổi [29 tàu] nước ngoài xâm phạm vùng biển.',
		'Phát hiện, xua đuổi [04 tàu cá] nước ngoài.',
		'Đẩy đuổi [15 lượt tàu] nước ngoài.',
	],
	'sar.incidents': [
		'Tham gia cứu hộ, cứu nạn [34 vụ].',
		'Công tác cứu hộ, cứu nạn: tham gia xử lý [21 vụ].',
		'Tìm kiếm cứu nạn [12 vụ] trên biển.',
	],
	'sar.persons_rescued': [
		'Cứu [64 người] gặp nạn trên biển.',
		'Cứu vớt an toàn [14 thuyền viên].',
		'Cứu nạn 34 vụ/[151 ngư dân].',
	],
	'sar.vessels_rescued': [
		'Cứu 64 người và [11 phương tiện].',
		'Lai dắt [2 tàu] về bến an toàn.',
		'Cứu hộ [27 phương tiện] gặp nạn.',
	],
	'sar.troop_turns': [
		'Huy động [3.180 lượt cán bộ, chiến sĩ] khắc phục hậu quả mưa lũ.',
		'Điều động [450 lượt cán bộ, chiến sĩ] tham gia chữa cháy rừng.',
		'Có [1.150 lượt bộ đội] ứng phó với bão.',
	],
	'sar.deaths_missing': [
		'Mưa lũ làm [9 người] chết và mất tích.',
		'Bão số 7 làm [02 người] chết.',
		'Có [3 ngư dân] mất tích.',
	],
	'disaster.households_evacuated': [
		'Di dời [386 hộ]/1.544 khẩu đến nơi an toàn.',
		'Sơ tán [118 hộ dân] ra khỏi vùng sạt lở.',
		'Giúp di dời [52 hộ] khỏi vùng nguy hiểm.',
	],
	'disaster.persons_evacuated': [
		'Di dời 386 hộ/[1.544 khẩu] đến nơi an toàn.',
		'Sơ tán [455 người] đến nơi an toàn.',
		'Di dời 12 hộ, [48 nhân khẩu].',
	],
	'disaster.vessels_alerted': [
		'Kêu gọi [2.147 phương tiện]/11.930 lao động vào nơi tránh trú.',
		'Thông báo, kêu gọi [980 tàu] vào bờ tránh bão.',
		'Hướng dẫn neo đậu an toàn [1.984 phương tiện].',
	],
	'disaster.fishers_alerted': [
		'Kêu gọi 2.147 phương tiện/[11.930 lao động] vào nơi tránh trú.',
		'Thông báo, kêu gọi 980 tàu/[6.100 ngư dân] vào bờ.',
		'Kêu gọi [9.760 lao động] trên biển tránh bão.',
	],
	'diplomacy.talks': [
		'Hội đàm, gặp gỡ [06 cuộc].',
		'Tổ chức hội đàm [19 lần] với lực lượng đối diện.',
		'Gặp gỡ, trao đổi tình hình [24 lần].',
	],
	'diplomacy.exchanges': [
		'Giao lưu, thăm hỏi [12 lần].',
		'Tổ chức [8 hoạt động giao lưu] hữu nghị.',
		'Thăm, chúc Tết [15 lần].',
	],
	'diplomacy.twinned_pairs': [
		'Duy trì kết nghĩa [11 cặp] đồn, trạm.',
		'Có [9 cặp cụm dân cư] hai bên biên giới kết nghĩa.',
		'Đến nay [12 cặp đồn, trạm] kết nghĩa.',
	],
	'propaganda.sessions': [
		'Tuyên truyền [412 buổi] cho nhân dân.',
		'Tổ chức [286 buổi] tuyên truyền.',
		'Tuyên truyền, phổ biến pháp luật được [650 buổi].',
	],
	'propaganda.listeners': [
		'Tuyên truyền 412 buổi cho [21.735 lượt người nghe].',
		'Tổ chức 286 buổi tuyên truyền cho [17.920 lượt người].',
		'Tuyên truyền: 166 buổi/[9.180 lượt người].',
	],
	'propaganda.broadcast_hours': [
		'Phát thanh qua “Tiếng loa Biên phòng” [186 giờ].',
		'Cụm loa đã phát [97 giờ] bằng tiếng dân tộc.',
		'Tuyên truyền trên loa phát thanh được [139 giờ].',
	],
	'propaganda.leaflets': [
		'Cấp phát [12.500 tờ rơi].',
		'Phát [7.800 tờ gấp] tuyên truyền.',
		'Cấp phát [450 cuốn] sổ tay pháp luật.',
	],
	'grassroots.selfmgmt_groups': [
		'Duy trì [143 tổ tự quản] đường biên, cột mốc.',
		'Toàn tuyến có [212 tổ tự quản].',
		'Thành lập [63 tổ tàu thuyền an toàn].',
	],
	'grassroots.selfmgmt_members': [
		'Có 212 tổ tự quản với [2.544 thành viên].',
		'Duy trì 63 tổ tàu thuyền an toàn/[588 thành viên].',
		'Các tổ tự quản thu hút [1.900 thành viên].',
	],
	'grassroots.cadres_seconded': [
		'[31 cán bộ] Biên phòng tăng cường xã.',
		'[29 đồng chí] tham gia cấp ủy các xã biên giới.',
		'Có [33 cán bộ] được tăng cường về các xã.',
	],
	'grassroots.party_members_households': [
		'Phân công [172 đảng viên] phụ trách 738 hộ.',
		'[164 đảng viên] phụ trách 701 hộ gia đình.',
		'Có [122 đảng viên] đồn Biên phòng nhận phụ trách hộ.',
	],
	'grassroots.households_assigned': [
		'Phân công 172 đảng viên phụ trách [738 hộ].',
		'164 đảng viên phụ trách [701 hộ gia đình].',
		'Đảng viên nhận phụ trách [509 hộ].',
	],
	'housing.houses_built': [
		'Bàn giao [09 căn nhà] “Đại đoàn kết”.',
		'Xây tặng [27 căn nhà] cho hộ nghèo.',
		'Xây mới [49 căn nhà].',
	],
	'housing.houses_repaired': [
		'Sửa chữa [25 căn nhà].',
		'Giúp sửa chữa [107 căn] nhà cho hộ nghèo.',
		'Đã sửa chữa [7 ngôi nhà].',
	],
	'housing.houses_built_repaired': [
		'Giúp xây mới và sửa chữa [74 căn nhà].',
		'Xây mới, sửa chữa: [17 căn nhà].',
		'Xây mới, sửa chữa, di dời [248 căn nhà] cho hộ nghèo.',
	],
	'housing.houses_funded': [
		'Vận động trên 1,9 tỷ đồng để hỗ trợ xóa [32 căn nhà] cho hộ nghèo.',
		'Hỗ trợ xóa [58 căn] nhà dột nát.',
		'Xóa [50 nhà tạm].',
	],
	'housing.border_shelters': [
		'Khánh thành [41 nhà] “Mái ấm biên cương”.',
		'Xây dựng [22 mái ấm] biên cương.',
		'Trao [20 “Mái ấm biên cương”].',
	],
	'housing.funds': [
		'Vận động ủng hộ [trên 1,9 tỷ đồng] để hỗ trợ xóa 32 căn nhà.',
		'Vận động [3,9 tỷ đồng] hỗ trợ xóa 58 căn.',
		'Hỗ trợ [2 tỷ 150 triệu đồng] làm nhà cho hộ nghèo.',
	],
	'housing.workdays': [
		'Huy động [640 ngày công] giúp xây mới, sửa chữa 21 căn nhà.',
		'Góp [5.400 ngày công] giúp dân dựng nhà.',
		'Xây mới, sửa chữa: 17 căn nhà, [590 ngày công].',
	],
	'housing.troop_turns': [
		'Huy động [2.000 lượt cán bộ, chiến sĩ] với 3.666 ngày công hỗ trợ xây mới và sửa chữa 796 căn nhà.',
		'Có [1.860 lượt cán bộ, chiến sĩ] giúp xóa nhà tạm.',
		'Huy động [300 lượt bộ đội] làm nhà cho dân.',
	],
	'roads.km': [
		'Làm [12 km đường giao thông] nông thôn.',
		'Giúp dân sửa chữa [6,5km] đường bản.',
		'Bê tông hóa [27,8km đường] liên bản.',
	],
	'schools.sites': [
		'Sửa chữa [24 điểm trường].',
		'Xây dựng [3 phòng học].',
		'[19 điểm trường] được sửa chữa.',
	],
	'works.public': [
		'[33 công trình nước sạch] được đưa vào sử dụng.',
		'Xây dựng [05 công trình] dân sinh.',
		'Làm [12 công trình] thắp sáng đường quê.',
	],
	'civic.workdays': [
		'Giúp dân [4.912 ngày công] thu hoạch lúa.',
		'Giúp dân sản xuất [1.310 ngày công].',
		'Tham gia [2.115 ngày công] giúp nhân dân làm đường.',
	],
	'civic.troop_turns': [
		'Huy động [900 lượt cán bộ, chiến sĩ] giúp dân thu hoạch lúa.',
		'Có [450 lượt bộ đội] giúp nhân dân gặt lúa.',
		'Cử [120 lượt cán bộ] giúp bà con dọn vệ sinh môi trường.',
	],
	'livelihood.households_supported': [
		'Giúp [1.126 hộ] phát triển kinh tế.',
		'Giúp [38 hộ] thoát nghèo.',
		'[500 hộ dân] được hỗ trợ để phát triển kinh tế.',
	],
	'livelihood.livestock': [
		'Trao [264 con bò giống] cho hộ nghèo.',
		'Tặng bà con [14 con bò].',
		'Hỗ trợ [120 con lợn giống].',
	],
	'gifts.sets': [
		'Trao [1.340 suất quà] cho hộ nghèo.',
		'Tặng [800 phần quà] Tết.',
		'Tặng [50 suất học bổng].',
	],
	'gifts.value': [
		'Trao 1.340 suất quà cho hộ nghèo, trị giá [670 triệu đồng].',
		'Tặng quà trị giá [50 triệu đồng] cho gia đình chính sách.',
		'Trao 40 phần quà, tổng trị giá [20 triệu đồng].',
	],
	'welfare.total_value': [
		'Tổng kinh phí chương trình [1 tỷ 085 triệu đồng].',
		'Công tác an sinh xã hội dành [68,4 tỷ đồng].',
		'Vận động [6,5 tỷ đồng] cho các chương trình an sinh.',
	],
	'health.patients': [
		'Khám, cấp thuốc miễn phí cho [820 lượt người dân].',
		'Khám, chữa bệnh: [640 lượt người].',
		'Trạm quân dân y khám bệnh cho [1.388 lượt bệnh nhân].',
	],
	'education.sponsored_students': [
		'Nhận đỡ đầu [86 em học sinh].',
		'Đỡ đầu [64 em] trong chương trình “Nâng bước em tới trường”.',
		'Chương trình giúp [433 lượt học sinh] đến lớp.',
	],
	'education.adopted_children': [
		'Nhận nuôi [15 cháu] tại các đồn.',
		'Nuôi dưỡng [21 cháu] theo mô hình “Con nuôi đồn Biên phòng”.',
		'Các đồn đang nuôi [9 em].',
	],
	'education.literacy_learners': [
		'Mở lớp xóa mù chữ cho [118 học viên].',
		'Tổ chức 2 lớp xóa mù chữ với [47 học viên].',
		'Dạy xóa mù chữ cho [83 người].',
	],
	'force.training_good_rate': [
		'Kết quả huấn luyện đạt [88,3% khá, giỏi].',
		'Kiểm tra bắn súng [91,4% khá, giỏi].',
		'Tỷ lệ khá, giỏi đạt [82%].',
	],
	'force.discipline_violations': [
		'Vi phạm kỷ luật [01 trường hợp].',
		'Trong năm có [2 trường hợp] vi phạm kỷ luật.',
		'Vi phạm kỷ luật: [4 trường hợp].',
	],
	'awards.given': [
		'Bộ Quốc phòng tặng Bằng khen cho [2 tập thể].',
		'UBND tỉnh tặng Giấy khen cho 3 tập thể và [11 cá nhân].',
		'[5 tập thể] được Bộ Tư lệnh BĐBP tặng Cờ thi đua.',
	],
	'awards.bonus': [
		'UBND tỉnh thưởng nóng Ban Chuyên án [200 triệu đồng].',
		'Bộ Tư lệnh BĐBP thưởng [30 triệu đồng].',
		'Thưởng đột xuất đơn vị lập công [50 triệu đồng].',
	],
};

/** What looks like a figure and must give none. */
export const nothingCases: readonly string[] = [
	'Thực hiện Nghị quyết 33-NQ/TW và Quyết định số 1002/QĐ-BCA ngày 3/2/2024.',
	'Cuộc họp bắt đầu lúc 7 giờ 30 phút, ngày 19/6.',
	'Đại tá Triệu Quốc Bảy, Phó Tư lệnh, dự hội nghị.',
	'Đồn đóng ở mốc 24, cách bản 5 không xa.',
	'Xe ô tô BKS 36A-778.12 chạy trên Quốc lộ 15D.',
	'Đường dây nóng 0907.555.124 hoạt động 24/24 giờ.',
	'Kỷ niệm 65 năm Ngày truyền thống Bộ đội Biên phòng (3/3/1959 - 3/3/2024).',
	'Thực hiện phương châm “4 tại chỗ” và “3 bám, 4 cùng”.',
	'Hai bên biên giới vẫn giữ tình đoàn kết.',
	'Bộ đội là con một nhà, bản là quê chung.',
	'Anh Páo, 37 tuổi, sống trong căn nhà gỗ chưa đầy 20 m2.',
	'Mỗi căn được hỗ trợ 60 triệu đồng, mức 500.000 đồng/em/tháng.',
	'Trung bình mỗi ngày có 1.150 lượt hành khách qua cửa khẩu.',
	'Đại hội lần thứ XIV, khóa XVI, nhiệm kỳ 2026 - 2031.',
	'Không để xảy ra vụ vượt biên nào.',
	'Tỷ lệ giải ngân đạt 61,7% kế hoạch.',
	'Đối tượng khai nhận được thuê với giá 30 triệu đồng.',
	'Đề nghị các đơn vị hỗ trợ 50 hộ nghèo trên địa bàn.',
	'Phá chuyên án TK524.1 vào đêm mưa.',
	"Lực lượng Cảnh sát biển nằm trên tọa độ 20°41'N - 107°58'E.",
];
