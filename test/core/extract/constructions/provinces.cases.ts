import type { ConstructionGroup } from './group.ts';

/** Short articles of one province or several: whose figures they are. */
export const provinceCases: ConstructionGroup = {
	issued: '2025-10-10',
	area: null,
	texts: [
		// a last syllable that begins ranks and services too
		'BĐBP tỉnh Sơn Khê Thượng đã xây [12 căn nhà|housing.houses_built @Sơn_Khê_Thượng].',
		'Biên phòng Lam Sơn Hải tặng [120 suất quà|gifts.sets @Lam_Sơn_Hải]; BĐBP tỉnh Lam Sơn Hải khám bệnh cho [310 lượt người|health.patients @Lam_Sơn_Hải].',
		'Tại tỉnh Lam Sơn Thượng tá Lê An trao [12 suất quà|gifts.sets @Lam_Sơn].',
		'BĐBP CẢ NƯỚC: NHỮNG CON SỐ CỦA NĂM\n\nNăm 2024, các đơn vị bắt [18 vụ|drugs.cases @Cả_nước] ma túy.',
		// a second province by its name alone
		'Chung một tuyến giáp ranh\n9 tháng năm 2025, BĐBP tỉnh Sơn Hà xử phạt [12 tàu cá|fisheries.iuu_vessels @Sơn_Hà]; BĐBP tỉnh Cửa Trạp tuần tra [640 lượt|patrol.sessions @Cửa_Trạp].\nTại Sơn Hà, lực lượng Biên phòng tặng [120 suất quà|gifts.sets @Sơn_Hà]; còn ở Cửa Trạp là [95 suất|gifts.sets @Cửa_Trạp].',
		'BĐBP tỉnh Bình Lâm tuần tra [812 lượt|patrol.sessions @Bình_Lâm]. Còn Khe Vằn thì tuần tra [640 lượt|patrol.sessions @Khe_Vằn], theo số liệu của BĐBP tỉnh Khe Vằn.',
		'Sơn Hà xây tặng [12 căn nhà|housing.houses_built @Sơn_Hà], Nam Thạch Giang [9 căn|housing.houses_built @Nam_Thạch_Giang]; BĐBP tỉnh Sơn Hà và BĐBP tỉnh Nam Thạch Giang còn giúp dân gặt lúa.',
		// tables whose rows are provinces
		'KẾT QUẢ TUẦN TRA QUÝ III/2025 THEO ĐỊA PHƯƠNG\nTT | Đơn vị | Tuần tra (lượt) | Đối tượng bắt giữ\n1 | BĐBP tỉnh Sơn Hà | [812|patrol.sessions @Sơn_Hà] | [57|crime.suspects @Sơn_Hà]\n2 | BĐBP tỉnh Bình Lâm | [640|patrol.sessions @Bình_Lâm] | [44|crime.suspects @Bình_Lâm]',
		'Toàn lực lượng BĐBP trong quý III/2025\nTỉnh | Tuần tra (lượt) | Vụ bắt giữ\nSơn Hà | [812|patrol.sessions @Sơn_Hà <7] | [42|crime.cases @Sơn_Hà]\nNam Thạch Giang | [640|patrol.sessions @Nam_Thạch_Giang] | [31|crime.cases @Nam_Thạch_Giang]\nHải An | [528|patrol.sessions @Hải_An] | [19|crime.cases @Hải_An]\nCộng | [1.980|patrol.sessions @Cả_nước] | [92|crime.cases @Cả_nước]',
		'Đơn vị | Tuần tra (lượt) | Số vụ bắt giữ\nĐồn Pa Sín | [120|patrol.sessions @Hà_Khê <5] | [4|crime.cases @Hà_Khê <6]\nĐồn Nậm Lạnh | [98|patrol.sessions @Hà_Khê <5] | [3|crime.cases @Hà_Khê <6]\n | [218|patrol.sessions @Hà_Khê] | [7|crime.cases @Hà_Khê]\nBĐBP tỉnh Hà Khê cung cấp.',
		'KẾT QUẢ 6 THÁNG CỦA HAI TỈNH\nTT | Nội dung | ĐVT | BĐBP tỉnh Sơn Hà | BĐBP tỉnh Bình Lâm\n1 | Tuần tra biên giới | lượt | [812|patrol.sessions @Sơn_Hà] | [640|patrol.sessions @Bình_Lâm]\n2 | Quà tặng | suất | [960|gifts.sets @Sơn_Hà] | [710|gifts.sets @Bình_Lâm]',
		// deeds and sums of two provinces
		'BĐBP hai tỉnh Hà Lĩnh, Phú Xang sơ kết quy chế phối hợp\nBĐBP tỉnh Hà Lĩnh bắt [17 vụ|drugs.cases @Hà_Lĩnh] ma túy, BĐBP tỉnh Phú Xang bắt [9 vụ|drugs.cases @Phú_Xang] ma túy. Tính chung cả hai tỉnh, số vụ ma túy bị bắt giữ là 26 vụ với 33 đối tượng.',
		'BĐBP tỉnh Hà Lĩnh và BĐBP tỉnh Phú Xang ký quy chế. Hai đơn vị đã trao đổi 64 tin, phối hợp tuần tra chung [22 lượt|patrol.joint_sessions @Hà_Lĩnh] dọc tuyến giáp ranh; hai tỉnh bắt giữ 31 vụ buôn lậu.',
		'BĐBP hai tỉnh Nam Lộc và Hải An họp bàn.\nNửa năm qua, hai đơn vị thông báo cho nhau 57 nguồn tin, tổ chức [14 chuyến|patrol.joint_sessions @Nam_Lộc] tuần tra chung.',
		'Đồn Biên phòng Ia Lốp (BĐBP tỉnh Ia Krieng) phối hợp với Đồn Biên phòng Ya Mốt (BĐBP tỉnh Krông Đăk) tuần tra chung [9 lượt|patrol.joint_sessions @Ia_Krieng].',
		'BĐBP tỉnh Hà Khê và lực lượng bảo vệ biên giới nước bạn tuần tra chung [12 lượt|patrol.bilateral_sessions @Hà_Khê].',
		// what a province was made of; whose boats, whose gifts
		'Trên cơ sở hợp nhất BĐBP các tỉnh Bình Thuận, Đắk Nông, năm nay BĐBP tỉnh Lâm Đồng tuần tra [1.420 lượt|patrol.sessions @Lâm_Đồng].',
		'BĐBP tỉnh Vĩnh Hà được thành lập sau sáp nhập các tỉnh Vĩnh Lộc và Hà Trung. Năm 2025, đơn vị tuần tra [940 lượt|patrol.sessions @Vĩnh_Hà].',
		'BĐBP tỉnh Ganh Sơn tuần tra [38 chuyến|patrol.sessions @Ganh_Sơn]. [14 tàu cá|fisheries.iuu_vessels @Ganh_Sơn] tỉnh Vĩnh Lạch vi phạm bị xử phạt [360 triệu đồng|penalty.fines @Ganh_Sơn].',
		'Hội Doanh nhân trẻ tỉnh Hải An cùng Đồn Biên phòng Vĩnh Hội (BĐBP Tân Giồng) trao [200 suất quà|gifts.sets @Tân_Giồng] cho học sinh.',
		'BĐBP tỉnh Phú Hải cứu [3 ngư dân|sar.persons_rescued @Phú_Hải] của tỉnh Hải An gặp nạn trên biển; xử phạt [2 tàu cá|fisheries.iuu_vessels @Phú_Hải] vi phạm khai thác thủy sản.',
		// whole force and examples
		'Chiều 1/10, Cục Trinh sát (Bộ Tư lệnh BĐBP) thông tin: 9 tháng năm 2025, BĐBP đã bắt [1.802 vụ|drugs.cases @Cả_nước], [2.411 đối tượng|drugs.suspects @Cả_nước] ma túy; riêng tại Lạng Sơn bắt [71 vụ|drugs.cases @Lạng_Sơn] ma túy.',
		// a province that is only the subject of a sentence
		'Bình yên nơi biên viễn\nĐăk Ngo có 92 km đường biên giới, đi qua 7 xã. 6 tháng đầu năm 2025, BĐBP tỉnh bắt [31 vụ|crime.cases @Đăk_Ngo].\nCác đồn tuần tra [912 lượt|patrol.sessions @Đăk_Ngo].',
		'Giữ rừng, giữ đất\nNhững năm qua, Ea Súp Nam đã chú trọng xây dựng nền biên phòng. Năm 2024, BĐBP tỉnh xây [22 căn nhà|housing.houses_built @Ea_Súp_Nam].',
		'Sau mùa bão\nPhú Tân Giang vừa trải qua ba cơn bão. Bộ đội đã huy động [312 cán bộ, chiến sĩ|sar.troop_turns @Phú_Tân_Giang] giúp dân chống bão. Ông Lò Văn Pá có 2 sào ruộng bị ngập.',
		// a name right before its number
		'BĐBP tỉnh Phia Đén và BĐBP tỉnh Tả Sìn sơ kết. Phía bạn trao trả qua cửa khẩu Phia Đén [175 công dân|returnees.persons @Phia_Đén], qua Tả Sìn [68 công dân|returnees.persons @Tả_Sìn].',
		'BĐBP tỉnh Hải An bắt [5 vụ|smuggling.cases @Hải_An] buôn lậu; BĐBP tỉnh Cửa Trạp chống khai thác thủy sản trái phép. Về buôn lậu, con số này ở Cửa Trạp là [3 vụ|smuggling.cases @Cửa_Trạp].',
		'BĐBP tỉnh Nam Vịnh phạt [46 tàu cá|fisheries.iuu_vessels @Nam_Vịnh], nhiều hơn Kỳ Hải 12 tàu; tiền phạt [1,9 tỷ đồng|penalty.fines @Nam_Vịnh]. BĐBP tỉnh Kỳ Hải phạt [34 tàu cá|fisheries.iuu_vessels @Kỳ_Hải].',
		// the whole force by whoever tells it; a province that is no more; a country in brackets
		'Theo Bộ Tư lệnh BĐBP, 9 tháng năm 2025, BĐBP tuyến biển xử phạt [1.120 tàu cá|fisheries.iuu_vessels @Cả_nước] vi phạm, phạt [38 tỷ đồng|penalty.fines @Cả_nước]; tuyên truyền [4.200 buổi|propaganda.sessions @Cả_nước].\nBĐBP tỉnh Cửa Sót tuyên truyền [142 buổi|propaganda.sessions @Cửa_Sót].',
		'Tỉnh Hà Trạch được thành lập trên cơ sở hợp nhất hai tỉnh Hà Sơn và Trạch Lộc. BĐBP tỉnh Hà Trạch bắt [58 vụ|crime.cases @Hà_Trạch]. Các đồn phía Hà Sơn cũ tuần tra [64 lượt|patrol.sessions @Hà_Trạch].',
		'BĐBP tỉnh Tả Vàng hội đàm với Chi đội Kim Bình (Trung Quốc). Hai bên tuần tra song phương [12 lần|patrol.bilateral_sessions @Tả_Vàng].',
		'Nam Vịnh - Kỳ Hải: Một vùng biển\nBĐBP hai tỉnh Nam Vịnh và Kỳ Hải họp bàn. BĐBP tỉnh Nam Vịnh tuần tra [31 lượt|patrol.sessions @Nam_Vịnh].',
		'BIEN PHONG NA NAM: BAT 3 DOI TUONG\nĐồn Biên phòng Lũng Vài, BĐBP tỉnh Nà Năm bắt [3 đối tượng|drugs.suspects @Nà_Năm] mua bán ma túy.',
		'Báo Người Đưa Tin trao quà\nBáo Người Đưa Tin phối hợp với Đồn Biên phòng Nà Hỳ (BĐBP tỉnh Nà Hỳ) trao [120 suất quà|gifts.sets @Nà_Hỳ] cho bà con.',
		// a paragraph goes on with the side the one before it has turned to
		'BĐBP hai tỉnh Phú Lĩnh và Khâu Vàng sơ kết.\nVề phía BĐBP tỉnh Khâu Vàng, tuần tra [98 lượt|patrol.sessions @Khâu_Vàng].\nĐơn vị tiếp nhận [88 khẩu súng|weapons.surrendered_guns @Khâu_Vàng] do người dân giao nộp.\nBĐBP tỉnh Phú Lĩnh tuần tra [91 lượt|patrol.sessions @Phú_Lĩnh].',
		'BĐBP tỉnh Nam Vịnh phạt [46 tàu cá|fisheries.iuu_vessels @Nam_Vịnh]; BĐBP tỉnh Kỳ Hải họp bàn.\nỞ Kỳ Hải, [34 vụ|smuggling.cases @Kỳ_Hải] buôn lậu bị bắt giữ.\nRiêng dầu có [6 vụ|smuggling.cases @Kỳ_Hải] buôn lậu.',
		'Toàn lực lượng BĐBP năm 2024 bắt giữ [9.870 vụ|crime.cases @Cả_nước]. Dẫn đầu là BĐBP Hải An với [226 vụ|crime.cases @Hải_An], tiếp đến là Thanh Khê (tròn [200 vụ|crime.cases @Thanh_Khê]). So với năm 2023, số vụ tăng [5,1%|crime.cases change @Cả_nước].',
		'Quý I/2025, tại Đông Lĩnh Xá, [12 vụ|smuggling.cases @Đông_Lĩnh_Xá] buôn lậu được bộ đội bắt giữ. Ngư dân Đông Lĩnh Xá báo tin cho đồn.',
		'Toàn lực lượng BĐBP 8 tháng năm 2025 bắt [4.120 vụ|drugs.cases @Cả_nước] ma túy; bắt nhiều là BĐBP các tỉnh: Mường Ngà ([212 vụ|drugs.cases @Mường_Ngà]), Hua Tạt ([188 vụ|drugs.cases @Hua_Tạt]), Cửa Đại Lộc ([75 vụ|drugs.cases @Cửa_Đại_Lộc]).',
		'Chỉ huy trưởng BĐBP tỉnh Sơn Tả Lê Hoài Nam cho biết, đơn vị bắt [14 vụ|crime.cases @Sơn_Tả]. Chính ủy BĐBP tỉnh Đinh Quang Vinh nói thêm: các đồn tuyên truyền [61 buổi|propaganda.sessions @Sơn_Tả].',
		'BỘ ĐỘI BIÊN PHÒNG BẮC THƯỢNG GIANG TRAO QUÀ\nĐồn Biên phòng Huổi Sáy (Bộ đội Biên phòng Bắc Thượng Giang) trao [120 suất quà|gifts.sets @Bắc_Thượng_Giang]. Đại úy Trần Tháng Ba kể, đồn đỡ đầu [8 em|education.sponsored_students @Bắc_Thượng_Giang].',
		// who tells it, and persons of a list
		'Thông tin từ BĐBP tỉnh Sơn Hà cho biết, đơn vị phối hợp với Cục Trinh sát (Bộ Tư lệnh BĐBP), Công an tỉnh bắt Trần Xuân Lộc (30 tuổi, ở Hải An) và Võ Quốc Lân (41 tuổi, ở Hải An), thu giữ [32 kg ma túy đá|drugs.meth @Sơn_Hà].',
		'Dấu ấn năm 2024\nToàn lực lượng BĐBP tuần tra [98.200 lượt|patrol.sessions @Cả_nước]. BĐBP các tỉnh Hà Khê, Bình Lâm, Hải An là những đơn vị dẫn đầu. Lực lượng đã bắt giữ [12.400 vụ|crime.cases @Cả_nước]; riêng BĐBP Hà Khê bắt [910 vụ|crime.cases @Hà_Khê].',
		'Tin vắn biên phòng tháng 5\nHà Khê – Ngày 12/5, Đồn Biên phòng Pa Sín trao [20 suất quà|gifts.sets @Hà_Khê].\nVĩnh Lạch – Hải đội 2 cứu [6 ngư dân|sar.persons_rescued @Vĩnh_Lạch] trên tàu bị nạn.\nBình Lâm – Đồn Biên phòng Nậm Lạnh trao [80 suất quà|gifts.sets @Bình_Lâm].',
		'BĐBP tỉnh Nam Vịnh và BĐBP tỉnh Kỳ Hải họp bàn. BĐBP tỉnh Nam Vịnh phạt [41 tàu cá|fisheries.iuu_vessels @Nam_Vịnh]. Phía Kỳ Hải xử phạt [29 tàu cá|fisheries.iuu_vessels @Kỳ_Hải].',
		'BĐBP tỉnh Đồng Sơn quản lý thêm địa bàn của tỉnh Hải Nam cũ. Tháng 9/2025, đơn vị tuần tra [180 lượt|patrol.sessions @Đồng_Sơn]; trước đó, BĐBP tỉnh Hải Nam (cũ) tuần tra [31 lượt|patrol.sessions @Hải_Nam].',
		'Toàn lực lượng BĐBP quý III/2025 bắt [820 vụ|drugs.cases @Cả_nước] ma túy, nhiều nhất là BĐBP Hà Khê ([96 vụ|drugs.cases @Hà_Khê]), BĐBP Tây Vàm ([71 vụ|drugs.cases @Tây_Vàm]); thu [1,2 tấn ma túy đá|drugs.meth @Cả_nước].',
		'Lực lượng Biên phòng Hải An cứu [31 ngư dân|sar.persons_rescued @Hải_An]; lực lượng Biên phòng Cửa Trạp cứu [22 ngư dân|sar.persons_rescued @Cửa_Trạp].',
		'BĐBP tỉnh Hải An trao [90 suất quà|gifts.sets @Hải_An]; ở tỉnh bạn Cửa Trạp, bộ đội trao [60 suất quà|gifts.sets @Cửa_Trạp].',
		'Sau hợp nhất\nTỉnh Sơn Hà mới rộng gấp đôi. Trước khi nhập về Sơn Hà, BĐBP tỉnh Bình Lâm có 9 đồn. Quý III/2025, các đồn bắt [5 vụ|drugs.cases @Sơn_Hà] ma túy.',
		// teams, inspectors, clusters; names that follow one force
		'Ban chuyên án gồm Đồn Biên phòng Tả Sìn, Phòng PCMT&TP BĐBP tỉnh Sơn Hà, Công an huyện Mường Lai bắt [2 đối tượng|drugs.suspects @Sơn_Hà], thu [4 kg heroin|drugs.heroin @Sơn_Hà].',
		'Đoàn công tác Bộ Tư lệnh BĐBP do Thiếu tướng Lê Nam làm trưởng đoàn làm việc với BĐBP tỉnh Sơn Hà. Báo cáo tại buổi làm việc, BĐBP tỉnh đã bắt [40 vụ|drugs.cases @Sơn_Hà] ma túy, [51 đối tượng|drugs.suspects @Sơn_Hà]; tuyên truyền [120 buổi|propaganda.sessions @Sơn_Hà].',
		'BĐBP trong cả nước hướng về đồng bào vùng lũ. Đến nay, cán bộ, chiến sĩ BĐBP ủng hộ [12 tỷ đồng|welfare.total_value @Cả_nước]; BĐBP tỉnh Sơn Hà ủng hộ [300 triệu đồng|welfare.total_value @Sơn_Hà].',
		'Cán bộ, chiến sĩ BĐBP các tỉnh, thành ủng hộ đồng bào vùng lũ. BĐBP Sơn Hà dựng [12 căn nhà|housing.houses_built @Sơn_Hà]; BĐBP Bình Lâm dựng [9 căn nhà|housing.houses_built @Bình_Lâm]. Toàn lực lượng dựng [212 căn nhà|housing.houses_built @Cả_nước].',
		'Cụm thi đua số 2 gồm BĐBP các tỉnh: Sơn Hà, Bình Lâm, Hải An. Năm 2024, các đơn vị trong Cụm bắt 212 vụ ma túy, trong đó BĐBP Sơn Hà bắt [40 vụ|drugs.cases @Sơn_Hà].',
		'Cụm thi đua các tỉnh phía Bắc BĐBP sơ kết. Toàn cụm bắt 212 vụ ma túy. BĐBP tỉnh Sơn Hà bắt [40 vụ|drugs.cases @Sơn_Hà], BĐBP tỉnh Bình Lâm bắt [31 vụ|drugs.cases @Bình_Lâm].',
		'BĐBP tỉnh Sơn Hà (Quân khu 2) bắt [40 vụ|drugs.cases @Sơn_Hà] ma túy.',
		'BĐBP Hà Tĩnh, Quảng Bình và Quảng Trị hiệp đồng. BĐBP Hà Tĩnh tuần tra [120 lượt|patrol.sessions @Hà_Tĩnh], Quảng Bình [90 lượt|patrol.sessions @Quảng_Bình], Quảng Trị [80 lượt|patrol.sessions @Quảng_Trị].',
		'Cao Bằng, Lạng Sơn, Quảng Ninh lần lượt có [12|smuggling.cases @Cao_Bằng], [20|smuggling.cases @Lạng_Sơn] và [30 vụ|smuggling.cases @Quảng_Ninh] buôn lậu bị BĐBP bắt giữ.',
		// lands turned to, lines of a bulletin, lists of two
		'Một cơn bão, hai tỉnh\nBão số 2 gây mưa lớn ở Hải An và Nam Thạch.\nTại Hải An, Bộ đội Biên phòng di dời [120 hộ|disaster.households_evacuated @Hải_An]. Ông Lê Nam, trú phường Cửa Lân, kể lại đêm bão.\nTại Nam Thạch, Bộ đội Biên phòng di dời [90 hộ|disaster.households_evacuated @Nam_Thạch].\nCông an hai tỉnh di dời 400 hộ.',
		'Tin từ các tỉnh\nSơn Hà: Ngày 12/7, Đồn Biên phòng Tả Sìn bắt [2 đối tượng|drugs.suspects @Sơn_Hà] ma túy.\nHải An: Ngày 13/7, Hải đội 2 cứu [6 ngư dân|sar.persons_rescued @Hải_An].\nBình Lâm: Ngày 14/7, Đồn Biên phòng Nậm Lạnh trao [40 suất quà|gifts.sets @Bình_Lâm].',
		'Trước và sau\nSố liệu 6 tháng đầu năm 2025 của hai tỉnh trước hợp nhất: Sơn Hà bắt [25 vụ|drugs.cases @Sơn_Hà] ma túy, Bình Lâm bắt [15 vụ|drugs.cases @Bình_Lâm]. BĐBP tỉnh Sơn Lâm công bố.',
		'Từ biên giới đến hải đảo\n(BĐBP) - Sáng 15/7, Bộ Tư lệnh BĐBP sơ kết công tác 6 tháng đầu năm 2025. Toàn lực lượng bắt [4.120 vụ|drugs.cases @Cả_nước] ma túy, [5.012 đối tượng|drugs.suspects @Cả_nước].\nTrên tuyến Việt Nam - Lào, BĐBP Nghệ An bắt [212 vụ|drugs.cases @Nghệ_An]; tuyến Việt Nam - Campuchia, BĐBP Tây Ninh bắt [90 vụ|drugs.cases @Tây_Ninh].\nVề giúp dân, các đơn vị xây [1.212 căn nhà|housing.houses_built @Cả_nước], trao [40.000 suất quà|gifts.sets @Cả_nước].',
		'Năm tỉnh cùng tuyến\nBĐBP các tỉnh Sơn Hà, Bình Lâm, Hà Khê sơ kết phối hợp. 6 tháng đầu năm 2025, Sơn Hà bắt [40 vụ|drugs.cases @Sơn_Hà] ma túy, Bình Lâm bắt [31 vụ|drugs.cases @Bình_Lâm], Hà Khê bắt [22 vụ|drugs.cases @Hà_Khê]. Ba tỉnh tuần tra chung [12 đợt|patrol.joint_sessions].',
		'Trước và sau\nSau khi sáp nhập 3 tỉnh Sơn Hà, Bình Lâm, Hà Khê, BĐBP tỉnh Sơn Hà mới quản lý [312 km|context.border_length_km context @Sơn_Hà] biên giới; tháng 7/2025 bắt [4 vụ|drugs.cases @Sơn_Hà] ma túy.',
		// headlines in capitals, papers, brackets, posts
		'BĐBP BẮT GIỮ NHIỀU VỤ BUÔN LẬU CUỐI NĂM\nTháng 9/2025, BĐBP tỉnh Sơn Hà bắt [12 vụ|smuggling.cases @Sơn_Hà] buôn lậu.',
		'BĐBP CÁC ĐỊA PHƯƠNG RA QUÂN\nNgày 10/9, Đồn Biên phòng Cửa Lân (BĐBP Hải An) bắt tàu chở [40.000 lít dầu DO|seized.fuel @Hải_An].',
		'Năm học mới\nĐồn Biên phòng Vĩnh Hội nhận đỡ đầu [36 học sinh|education.sponsored_students @Tân_Giồng].\nBáo Tân Giồng',
		'Năm học mới\n(Tân Giồng, ngày 12/9/2025)\nĐồn Biên phòng Vĩnh Hội nhận đỡ đầu [36 học sinh|education.sponsored_students @Tân_Giồng].',
		'Năm học mới\nĐồn Biên phòng Vĩnh Hội, Tân Giồng nhận đỡ đầu [36 học sinh|education.sponsored_students @Tân_Giồng].',
		'Vùng đất cuối sông\nỞ Tân Giồng, bộ đội và dân như người một nhà. Năm 2024, Đồn Biên phòng Vĩnh Hội xây [18 căn nhà|housing.houses_built @Tân_Giồng].',
		// provinces named together, then each
		'Từ ngày 15/5 đến 15/7, BĐBP 3 tỉnh Sa Trạch, Trà Hòa, Sơn Lâm đồng loạt ra quân. Sau 2 tháng, các đơn vị bắt 88 vụ ma túy.\nTrong đó, BĐBP Sa Trạch bắt [37 vụ|drugs.cases @Sa_Trạch]; BĐBP Trà Hòa bắt [29 vụ|drugs.cases @Trà_Hòa].',
		'Đến 8 giờ ngày 9/10, BĐBP 4 tỉnh từ Quảng Hà đến Bình Trị đã kêu gọi 38.214 tàu/176.905 lao động biết diễn biến bão. Trong đó: Quảng Hà [6.120 tàu|disaster.vessels_alerted @Quảng_Hà]/[28.304 người|disaster.fishers_alerted @Quảng_Hà]; Hà Phong [9.877 tàu|disaster.vessels_alerted @Hà_Phong]/[45.110 người|disaster.fishers_alerted @Hà_Phong]; Bình Trị [10.213 tàu|disaster.vessels_alerted @Bình_Trị]/[47.260 người|disaster.fishers_alerted @Bình_Trị].',
		'Trong tháng, BĐBP 3 tỉnh biên giới đã bắt 96 vụ ma túy: Quảng Hà [20 vụ|drugs.cases @Quảng_Hà]; Hà Phong [31 vụ|drugs.cases @Hà_Phong]; Bình Trị [45 vụ|drugs.cases @Bình_Trị].',
		'BĐBP tỉnh Hà Khê trao quà cho các xã: Pa Sa [120 suất quà|gifts.sets @Hà_Khê]; Mường Lai [80 suất quà|gifts.sets @Hà_Khê]; Na Tông [60 suất quà|gifts.sets @Hà_Khê].',
		// beside a province, on the way to one, about one
		'Cách trung tâm tỉnh Sơn Khê 40 km, Đồn Biên phòng Mường Lăn (Hà Phong) bắt [4 đối tượng|drugs.suspects @Hà_Phong] ma túy.',
		'Giữ yên biên giới\nGiáp tỉnh Sơn Khê về phía bắc, Hà Phong có 3 huyện biên giới. Năm 2024, các đồn bắt [14 vụ|drugs.cases @Hà_Phong] ma túy.',
		'Hàng lậu chuyển từ tỉnh Sơn Khê vào tỉnh Hà Phong bị BĐBP tỉnh Hà Phong bắt: [14 vụ|smuggling.cases @Hà_Phong].',
		'Đại tá Lê Hà được điều động từ BĐBP tỉnh Sơn Khê về làm Chỉ huy trưởng BĐBP tỉnh Hà Phong. Năm 2024, BĐBP tỉnh bắt [14 vụ|drugs.cases @Hà_Phong] ma túy.',
		'BĐBP tỉnh Ninh Hải và BĐBP tỉnh Cam Lộc ra quân. BĐBP tỉnh Ninh Hải phạt [57 tàu|fisheries.iuu_vessels @Ninh_Hải] vi phạm khai thác. Trong số tàu vi phạm, [14 tàu|fisheries.iuu_vessels @Ninh_Hải] của Cam Lộc, [9 tàu|fisheries.iuu_vessels @Ninh_Hải] của Ninh Hải.',
	],
};
