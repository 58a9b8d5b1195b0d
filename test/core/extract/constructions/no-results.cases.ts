import type { ConstructionGroup } from './group.ts';

/** Figures that are nobody's result, or not ours, beside some that are. */
export const noResultCases: ConstructionGroup = {
	issued: '2024-07-05',
	area: 'Sơn Hà',
	texts: [
		// of ten so many
		'Chỉ huy đồn nói: “Mười tàu thì ba tàu hoạt động sai vùng”. Sáu tháng qua, Đồn xử phạt [12 vụ|penalty.cases 2024-S1].',
		'Đối tượng trẻ hơn trước, ba người thì một người dưới 25 tuổi. BĐBP tỉnh bắt [54 vụ|drugs.cases], [67 đối tượng|drugs.suspects] ma túy.',
		'Cứ năm hộ thì có tới hai hộ nghèo; BĐBP tỉnh đã trao [40 con bò giống|livelihood.livestock].',
		// money that is no result
		'Chi cục Hải quan cửa khẩu thu thuế 212 tỷ đồng. Đồn Biên phòng cửa khẩu làm thủ tục cho [18.640 lượt người|gate.person_crossings].',
		'Năm 2023 đơn vị được cấp 1,2 tỷ đồng mua thiết bị, năm nay xin 2 tỷ đồng. Đơn vị đã bắt [9 vụ|drugs.cases] ma túy.',
		'Tiền bán hàng tịch thu nộp ngân sách 2,3 tỷ đồng, tiền phạt vi phạm hành chính là [1,78 tỷ đồng|penalty.fines].',
		'Hành vi này có thể bị phạt tới 50 triệu đồng. Từ đầu năm, Đồn đã xử phạt [34 vụ|penalty.cases], thu [96 triệu đồng|penalty.fines] tiền phạt.',
		'Tính ra bà con tiết kiệm được hơn 2,7 tỷ đồng tiền công.',
		// a number parted by a sign that is none of ours, or in digits of two scripts: its end is another number
		'Năm 2024, các đồn tuần tra 1’224 buổi, 1·344 lượt người; bắt 2٢4 vụ, 1e3 đối tượng.',
		'Sáu tháng, Đồn tuần tra １．２２４ buổi, xử phạt 1_200 vụ; đã bắt [9 vụ|drugs.cases] ma túy.',
		// the law
		'Hành vi trên vi phạm Điều 250 Bộ luật Hình sự, khoản 3 Điều 12 Luật Biên phòng Việt Nam.',
		// a slogan
		'Năm 2024, các đồn quyết tâm không để 1 người dân nào tiếp tay cho buôn lậu.',
		// one person
		'Cả năm, Đồn bắt [26 vụ|crime.cases], [58 đối tượng|crime.suspects]; trong đó anh trực tiếp tham gia 19 vụ.',
		'Thiếu tá quân y Hoàng Văn Chín khám cho 26 người chỉ trong một buổi sáng.',
		'Ông Xồng Bá Chò (64 tuổi) nuôi 6 con bò, mua 2 tàu. Cả xã giao nộp [96 khẩu súng|weapons.surrendered_guns].',
		'Chị Vàng Thị Mỷ nuôi 14 con dê, trồng 7.000 m² thảo quả.',
		'Bà Trần Thị Sáu, chủ 4 tàu lưới kéo, đồng tình với mức phạt.',
		'Thượng tá Lò Văn Hặc, Đồn trưởng, cho biết 6 tháng đầu năm 2024 đơn vị bắt [14 vụ|drugs.cases 2024-S1] ma túy.',
		'Ông Nguyễn Văn Bảy, Giám đốc công ty, trao 50 suất quà cho bà con; Đồn trao [30 suất quà|gifts.sets].',
		// others' deeds
		'Phía bạn tuần tra dọc biên 96 lần, tăng dày ở khu vực mốc 628.',
		'Đơn vị bắt [3 đối tượng|drugs.suspects], thu [80 bánh heroin|drugs.heroin_bricks]. Hai ngày sau, phía bạn bắt thêm 2 đối tượng lẩn trốn.',
		'Ta trao trả bạn 12 công dân Lào và nhận lại từ bạn [29 công dân Việt Nam|returnees.persons].',
		'Chi cục Thủy sản phát hiện 1.320 lượt tàu mất kết nối; BĐBP tỉnh đã gọi điện nhắc nhở [902 lượt tàu|fisheries.vms_alerts] mất kết nối.',
		'Bộ Tư lệnh Vùng Cảnh sát biển 4 bắt 4 tàu vận chuyển 320.000 lít dầu DO trái phép.',
		// a day's peak
		'Dịp lễ, cửa khẩu làm thủ tục cho [41.870 lượt người|gate.person_crossings]. Riêng ngày 28/4 có 10.240 lượt người, đông nhất từ trước đến nay.',
		'Cửa khẩu đón [96.418 lượt người|gate.person_crossings] xuất, nhập cảnh. Cao điểm rơi vào mùng 4 Tết, với 15.200 lượt trong một ngày.',
		// put forward, not given
		'Tại hội nghị, 11 tập thể và 36 cá nhân được đề nghị cấp trên khen thưởng.',
		'Thường vụ Đảng ủy trao quyết định nâng lương cho 31 quân nhân chuyên nghiệp.',
		// what is used, met, owned
		'Rạng sáng 17/3/2024, tổ công tác bắt [4 đối tượng|drugs.suspects] dùng 2 xe bán tải chở [100 kg ma túy đá|drugs.meth].',
		'Tối 25/6, tổ tuần tra phát hiện một xe tải nhẹ di chuyển từ hướng biên giới vào nội địa.',
		'Vùng biển rộng mà cả hải đội chỉ có 5 tàu, trong đó 2 chiếc đã chạy quá 20 năm.',
		'Cùng tham gia tìm kiếm còn có 6 tàu cá của ngư dân; Hải đội 2 cứu được [11 người|sar.persons_rescued].',
		'Các trạm kiểm tra [17.402 lượt phương tiện|fisheries.vessel_turns_checked], không cho xuất bến 58 tàu không đủ điều kiện.',
		'Trên các tàu có 23 lao động; kiểm tra hầm cá có khoảng 1,7 tấn hải sản.',
		'Tám tháng đầu năm, ngư dân đảo khai thác 2.315 tấn hải sản, thu ngân sách 9,2 tỷ đồng.',
		'BĐBP tỉnh giúp dựng lại [42 nhà|housing.houses_built] cho 42 hộ mất nhà.',
		// a rate, a habit
		'Bà con trong bản tháng nào cũng đi thăm mốc hai lần.',
		'Tỷ lệ hộ nghèo khu vực biên giới giảm từ 61 % xuống còn 24 %, bình quân mỗi năm giảm 3,7 %.',
		'Các đồn tuyên truyền [66 buổi|propaganda.sessions]; tỷ lệ trẻ suy dinh dưỡng giảm 4,5 điểm phần trăm.',
		'Sáng kiến của anh đã được nhân rộng ra 23 chốt toàn tuyến.',
		'Trên dọc đường tuần tra ấy, 5 cột mốc được tô lại chữ.',
		'Chốt có 5 người: 3 Biên phòng, 1 Công an và 1 dân quân.',
		'Bộ đội thi bắn đạn thật bài 2 súng tiểu liên đạt loại giỏi.',
		'Toàn quân sắp xếp từ 44 bộ chỉ huy xuống 30 ban chỉ huy.',
		// what is described
		'Trên tường căn phòng nhỏ có ba giấy khen dán ngay ngắn. Đồn nhận nuôi [2 cháu|education.adopted_children].',
		'Có những bản năm 2016 có 29 người nghiện, giờ còn 4 người. Các đồn tuyên truyền [197 buổi|propaganda.sessions].',
		'Đồn phối hợp Hải quan thu [52 kg pháo nổ|seized.fireworks] giấu dưới 30 bao mì lát.',
		'Mỗi thùng thuốc lá (500 bao) vác qua cánh đồng được trả 100 nghìn đồng.',
		'Đàn bò nay sinh sôi thành hơn 900 con; đơn vị đã trao [386 con bò|livelihood.livestock].',
		'Hiện trên 58 km biên giới giáp xã Tân Lợi, đơn vị duy trì [27 tổ, chốt|readiness.checkpoints].',
		'Tiểu đoàn tham gia chữa cháy rừng 2 vụ.',
		// of two provinces together
		'BĐBP tỉnh Sơn Hà bắt [57 vụ|drugs.cases @Sơn_Hà] ma túy; BĐBP tỉnh Bình Lâm bắt [35 vụ|drugs.cases @Bình_Lâm] ma túy. Thực hiện quy chế, hai đơn vị tổ chức 18 lần tuần tra khu vực giáp ranh.',
		'BĐBP tỉnh Sơn Hà và BĐBP tỉnh Bình Lâm sơ kết quy chế. BĐBP tỉnh Bình Lâm bắt [5 vụ|drugs.cases @Bình_Lâm] ma túy.\nHai bên trao đổi 86 lượt thông tin, tổ chức 12 lần tuần tra vùng giáp ranh.',
		// each side of a joint patrol may count it
		'BĐBP tỉnh Sơn Hà bắt [5 vụ|drugs.cases] ma túy; BĐBP tỉnh Bình Lâm bắt [4 vụ|drugs.cases] ma túy.\nHai bên phối hợp tuần tra [36 lượt|patrol.joint_sessions] chung trên đường giáp ranh.',
		// damage, fires, fleets
		'Mưa lớn làm 35 nhà bị sạt lở (xã Mường Lai 4 nhà; xã Pa Sín 22 nhà); có 190 nhà bị ảnh hưởng. Bộ đội giúp dân sửa [12 nhà|housing.houses_repaired].',
		'Từ đầu năm, trên địa bàn tỉnh xảy ra 4 vụ cháy rừng, trong đó có một vụ cháy rừng nghiêm trọng.',
		'Trên địa bàn có 1.069 tàu thuyền khai thác; phương tiện có chiều dài từ 15 m trở lên là 341 tàu. Đồn xử phạt [86 vụ|penalty.cases].',
		// others beside us
		'Tại chương trình, Đồn Biên phòng Cửa Lân trao [60 phần quà|gifts.sets]; Ủy ban MTTQ xã trao 71 phần quà.',
		'Từ đầu năm đến nay, Chi đội Kiểm ngư số 4 đã cứu nạn 12 tàu cá với 86 ngư dân.',
		'Hơn 20 năm công tác, anh Thuật đã khám, chữa bệnh cho hơn 15.000 lượt người.',
		'Trên cương vị Đoàn trưởng, Đại tá Lò Văn Hặc đã chỉ đạo đấu tranh thành công 17 chuyên án.',
		'Theo Cục Hải quan tỉnh Hải An, năm 2023 đơn vị bắt 120 vụ buôn lậu. BĐBP tỉnh Hải An bắt [40 vụ|smuggling.cases 2023] buôn lậu.',
		'BĐBP Sơn Hà và BĐBP Bình Lâm ký kết quy chế. Năm 2023, hai bên đã trao đổi 45 tin, bắt 6 vụ, 9 đối tượng.',
		'Từ ngày 4/2 đến 12/2/2024 có [55.578 lượt khách|gate.person_crossings] xuất nhập cảnh qua cửa khẩu. Đơn cử, ngày 10/2 (mùng 1 Tết) có 8.722 lượt khách qua cửa khẩu này.',
		'Tại cửa khẩu Tân Mỹ, cơ quan hải quan đã làm thủ tục cho 310 phương tiện chở hàng.',
		'Ngày 16/6/2024, Phòng Nghiệp vụ BĐBP tỉnh Sơn Hà chủ trì, phối hợp với Đồn Biên phòng Pa Sín, Đoàn Đặc nhiệm miền Trung; Phòng Cảnh sát điều tra và Công an xã Tân Lợi bắt [1 đối tượng|drugs.suspects], thu [18.000 viên ma túy tổng hợp|drugs.synthetic_pills].',
		'Toàn tỉnh có 5.766 phương tiện với 13.308 lao động khai thác thủy sản ven biển; 8.752 lao động đánh bắt hải sản xa bờ.',
		'Chi cục Hải quan chủ trì, phối hợp với Công an, BĐBP tỉnh bắt [3 vụ|smuggling.cases] buôn lậu.',
		'Xây dựng 14 câu lạc bộ “Ngư dân với pháp luật” với 620 thành viên; [118 tổ tàu thuyền an toàn|grassroots.selfmgmt_groups].',
		'Ngày 20/12, Cơ quan Cảnh sát điều tra Công an huyện Nậm Rốm cho biết đã khởi tố 4 bị can về tội vận chuyển hàng cấm.',
		'Sau 3 ngày vận động, 4 đối tượng ra đầu thú.',
	],
};
