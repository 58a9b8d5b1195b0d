import type { ConstructionGroup } from './group.ts';

/** Whose deed a figure is where others are told beside us. */
export const besideUsCases: ConstructionGroup = {
	issued: '2025-09-15',
	area: 'Lạc Khê',
	texts: [
		// those who visit us and give
		'Đoàn từ thiện của chùa Phúc Lâm lên trao 150 suất quà, 40 triệu đồng cho bà con. Đồn Biên phòng Huổi Pha trao [30 suất quà|gifts.sets].',
		'Ngày 21/1, đoàn công tác của Ủy ban MTTQ thành phố Cửa Ông đến thăm, chúc Tết Đồn Biên phòng Ba Thác, BĐBP tỉnh Lạc Khê, trao 100 suất quà cho hộ nghèo.',
		'Nhóm thiện nguyện Áo ấm đến tặng cán bộ, chiến sĩ Đồn Biên phòng Ba Thác và bà con 80 suất quà.',
		'Hội LHPN tỉnh trao 11 suất hỗ trợ cho các nạn nhân. Đồn Biên phòng Ba Thác cũng trao [6 suất quà|gifts.sets].',
		'Đồn Biên phòng Ba Thác phối hợp với Hội LHPN tỉnh trao [60 suất quà|gifts.sets] cho phụ nữ nghèo.',
		// what a commune is given and builds of it
		'Từ năm 2021 đến nay, xã được đầu tư 24 tỷ đồng, làm 11 km đường, xây 32 căn nhà cho hộ nghèo. Đồn đã giúp dân làm [1,8 km đường|roads.km].',
		'Xã Pa Thơm được Nhà nước hỗ trợ vốn, đã xây 2 nhà văn hóa và 6,2 km đường bê tông.',
		'Nhà nước đầu tư cho bản 3 công trình nước sạch; BĐBP tỉnh xây thêm [2 công trình|works.public].',
		'Hội Nông dân xã giúp 18 hộ vay vốn; bộ đội giúp [9 hộ|livelihood.households_supported] trồng chè.',
		'Theo Chủ tịch UBND xã Sơn Hải, 8 tháng đầu năm, đảo đón 46.000 lượt khách, sửa 4 km đường.',
		'Quỹ Vì trẻ em Ánh Dương đã xây 5 phòng học. Đồn nhận đỡ đầu [12 em|education.sponsored_students].',
		'Hội LHPN thành phố Sao Mai, đơn vị kết nghĩa, đã hỗ trợ riêng 1,2 tỷ đồng, 300 phần quà. Hai đơn vị vận động [6,4 tỷ đồng|welfare.total_value].',
		'Ngày 7/2, Phó Chủ tịch Quốc hội cùng đoàn công tác đến thăm, tặng quà Đồn Biên phòng Đăk Bló. Đoàn đã trao 50 suất quà cho hộ nghèo, tặng đồn 30 triệu đồng.',
		'Năm 2024, đồn giúp xã xây [4 căn nhà|housing.houses_built]. Xã đã vận động nhân dân hiến đất, làm 2,4 km đường, tự xây 9 căn nhà.',
		'Trường Tiểu học Pù Nhông năm nay đón 312 học sinh, trong đó 48 em lớp 1. Hội Khuyến học huyện trao 45 suất học bổng. Trường Tiểu học Nậm Mười có [48 em|education.sponsored_students] được Đồn Biên phòng đỡ đầu.',
		'Năm 2025, kinh tế tỉnh tăng 8,1 %, thu ngân sách 6.200 tỷ đồng; toàn tỉnh xóa 1.240 căn nhà tạm, làm 210 km đường nông thôn. BĐBP tỉnh xây [31 căn nhà|housing.houses_built].',
		'Hội Nông dân tỉnh và Đồn Biên phòng Huổi Pha trao [40 suất quà|gifts.sets]. Đồn phối hợp với Đoàn xã, Hội Phụ nữ xã trao [25 suất quà|gifts.sets].',
		'Nhân dịp này, đại diện Cộng đồng Ôtô Sao Mai trao hơn 70 triệu đồng gồm tiền mặt và quà cho bà con. Đại diện Đồn Biên phòng Bu Cháp trao [12 triệu đồng|gifts.value] tiền mặt.',
		'Liên đoàn Lao động tỉnh tổ chức đoàn đến thăm các đồn biên phòng. Đoàn công tác đã trao 115 phần quà.',
		'Bộ Chỉ huy Quân sự tỉnh phối hợp với các đơn vị tặng quà cho 240 hộ dân. Đồn trao [98 suất quà|gifts.sets].',
		'Người dân trong thôn đã góp 200 ngày công, hiến đất làm đường; bộ đội góp [85 ngày công|civic.workdays] giúp dân.',
		// an article of another force altogether
		'Vùng Cảnh sát biển 7 xử phạt 54 tàu cá vi phạm\nNgày 9/9, Bộ Tư lệnh Vùng Cảnh sát biển 7 cho biết đã xử phạt 54 tàu cá vi phạm. Lực lượng chức năng tuyên truyền cho 357 thuyền viên, phát 1.032 tờ rơi.',
		'Công an hai tỉnh tăng cường hợp tác\nCông an hai tỉnh đã bắt 14 vụ ma túy. Phát hiện 12 vụ, 15 người xuất nhập cảnh trái phép.',
		'Quân khu 8 điều động bộ đội giúp dân\nQuân khu 8 đã di dời 540 hộ dân. Bộ đội còn dựng lại 12 căn nhà.',
		// other forces
		'Quản lý thị trường kiểm tra 312 vụ. Lực lượng này đã phạt 2,4 tỷ đồng, tịch thu 18.000 bao thuốc lá. BĐBP tỉnh thu [42.000 bao thuốc lá|seized.cigarettes].',
		'Sư đoàn 3 đưa 800 bộ đội vào vùng ngập, di dời 206 hộ; người dân tự di dời 120 hộ; BĐBP tỉnh sơ tán [312 hộ|disaster.households_evacuated].',
		'Chi đội Kiểm ngư xử phạt 17 tàu; Cảng vụ Hàng hải xử phạt 22 tàu; BĐBP tỉnh xử phạt [44 tàu cá|fisheries.iuu_vessels] vi phạm.',
		'Dân quân xã Nà Sác tuần tra 64 lượt, phát hiện 3 vụ vượt biên. Đồn Biên phòng Nà Sác phối hợp với dân quân tuần tra [118 lượt|patrol.joint_sessions].',
		'Bộ Chỉ huy Quân sự tỉnh đã xây 12 căn nhà, còn BĐBP tỉnh xây [9 căn|housing.houses_built].',
		'Phía bạn thông báo đã bắt 14 vụ, 33 đối tượng buôn lậu. Phía ta bắt [21 vụ|smuggling.cases] buôn lậu.',
		'Các lực lượng chức năng của tỉnh phát hiện 1.312 vụ vi phạm.\nCụ thể: Hải quan bắt 312 vụ; Công an bắt 506 vụ; BĐBP tỉnh bắt [92 vụ|crime.cases].',
		'Địa bàn xảy ra ba vụ hàng lậu lọt qua do lực lượng khác phát hiện; đơn vị bắt [12 vụ|smuggling.cases] buôn lậu.',
		'Nửa đêm, ngư dân Đặng Tòng (tàu PH-93021) vớt thêm được 3 người; Hải đội 2 cứu [8 ngư dân|sar.persons_rescued].',
		'Đồn đảo cứu [9 ngư dân|sar.persons_rescued]; tàu cá của ngư dân Nguyễn Đặng cứu 3 người gặp nạn.',
		'Công an huyện bắt 2 đối tượng ma túy. Thu giữ 600 viên hồng phiến, khởi tố 1 vụ. BĐBP tỉnh bắt [4 đối tượng|drugs.suspects] ma túy.',
		'Hải quan làm thủ tục cho 18.200 lượt phương tiện, thu thuế 64 tỷ đồng; phát hiện 12 vụ gian lận thương mại. Đồn bắt [7 vụ|smuggling.cases] buôn lậu.',
		'Bệnh viện tỉnh mổ mắt cho 36 người, tặng 100 suất quà. Quân y đồn khám cho [96 lượt người|health.patients].',
		'Tàu hàng Sao Biển 08 cứu 7 thuyền viên; tàu CSB 4032 của Cảnh sát biển bắt 1 tàu chở dầu; Hải đội 2 cứu [4 thuyền viên|sar.persons_rescued].',
		// who led
		'Công an tỉnh chủ trì, phối hợp với BĐBP tỉnh bắt [4 đối tượng|drugs.suspects JOINT], thu [12 kg ma túy đá|drugs.meth].',
		'Trong đó, [39 vụ|drugs.cases LEAD]/[50 đối tượng|drugs.suspects LEAD] ma túy do Biên phòng chủ trì, còn lại [12 vụ|drugs.cases JOINT]/[17 đối tượng|drugs.suspects JOINT] phối hợp với Công an, Hải quan.',
		// one of us
		'Người giúp bà là Đại úy Tòng Văn Sơn, đảng viên 12 năm tuổi Đảng, phụ trách 5 hộ trong bản. Đảng viên các đồn phụ trách [120 hộ|grassroots.households_assigned].',
		'Anh phụ trách 5 hộ, giúp họ nuôi dê. Anh dạy chữ cho 43 học viên.',
		'“Mình quản 19 km biên giới với 11 mốc”, Đồn trưởng kể. Đồn tuần tra [64 lượt|patrol.sessions].',
		'Ngày 6/3/2025, lực lượng chuyên án gồm Phòng Phòng chống ma túy BĐBP tỉnh, Đồn Biên phòng Tam Lĩnh, Công an tỉnh bắt [4 đối tượng|drugs.suspects] vận chuyển [50 bánh heroin|drugs.heroin_bricks].',
		'Đồn Biên phòng Tam Lĩnh, Công an huyện bắt [3 đối tượng|drugs.suspects] mua bán ma túy.',
		'Lực lượng chức năng gồm BĐBP, Hải quan, Công an đã bắt [5 đối tượng|drugs.suspects] mua bán ma túy.',
		'Tại địa bàn Đồn Biên phòng Tam Lĩnh, Công an huyện bắt 6 đối tượng mua bán ma túy.',
	],
};
