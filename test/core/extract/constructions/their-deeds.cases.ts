import type { ConstructionGroup } from './group.ts';

/** Other forces, guests, givers and places beside ours: whose deed a figure is. */
export const theirDeedsCases: ConstructionGroup = {
	issued: '2025-09-15',
	area: 'Lạc Khê',
	texts: [
		// a visit goes from host to host
		'Sáng 3/2, Bí thư Tỉnh ủy thăm Công an tỉnh và Bộ Chỉ huy BĐBP tỉnh.\nTại Công an tỉnh, báo cáo với đoàn, Giám đốc cho biết năm 2024, lực lượng Công an khám phá 812 vụ, bắt 1.460 đối tượng.\nThăm BĐBP tỉnh, đồng chí biểu dương đơn vị năm 2024 bắt [96 vụ|crime.cases], [141 đối tượng|crime.suspects].',
		'Đoàn công tác đến thăm các lực lượng.\nTại Bộ CHQS tỉnh, đoàn được nghe báo cáo: lực lượng vũ trang tỉnh đã xây 18 căn nhà tình nghĩa.\nTại Đồn Biên phòng Na Hối, đoàn được biết đồn đã xây [3 căn nhà|housing.houses_built].',
		'Tại Hải quan cửa khẩu, năm qua lực lượng này bắt 14 vụ buôn lậu. Tại Đồn Biên phòng Na Hối, các anh bắt [9 vụ|smuggling.cases] buôn lậu.',
		'Tại Công an xã Na Hối, Đồn Biên phòng Na Hối bàn giao [3 đối tượng|drugs.suspects] mua bán ma túy.',
		// guests give to us and to others
		'Bí thư Tỉnh ủy thăm Bộ Chỉ huy BĐBP tỉnh. Đồng chí tặng đơn vị 30 triệu đồng và trao 50 suất quà cho hộ nghèo xã Na Hối.',
		'Ông Hà Trọng Bằng tặng đồn 20 triệu đồng, trao 40 suất quà cho học sinh nghèo.',
		'Đồn được tặng một tủ sách; đồn trao lại [40 suất quà|gifts.sets] cho học sinh nghèo.',
		'Công ty Sao Mai tặng đồn 500 triệu đồng để đồn xây [6 căn nhà|housing.houses_built] cho hộ nghèo.',
		'Bà Lường Thị Ón nhận 1 suất quà và 10 kg gạo. Đồn trao [60 suất quà|gifts.sets] cho bà con.',
		// vessels and bodies of the sea
		'Tàu KN-412 của Kiểm ngư đưa 4 ngư dân vào bờ; Hải đội 2 cứu [7 thuyền viên|sar.persons_rescued].',
		'Tàu kiểm ngư KN-390 lai dắt 2 tàu cá gặp nạn; tàu CSB 5021 cứu 9 thuyền viên; đồn cứu [3 ngư dân|sar.persons_rescued].',
		'Hải quân vùng 3 cứu 14 ngư dân; Hải đội 2 cứu [3 ngư dân|sar.persons_rescued].',
		'Trực thăng của Binh đoàn 18 cấp cứu 3 bệnh nhân trên đảo. Quân y đồn khám cho [96 lượt người|health.patients].',
		// bodies ashore
		'Đoàn Kinh tế - Quốc phòng 379 giúp 200 hộ trồng chè; các đồn giúp [60 hộ|livelihood.households_supported].',
		'Huyện Ba Thác đã bố trí 4 tỷ đồng làm 12 km đường; bộ đội giúp dân làm [1,8 km đường|roads.km].',
		'Bộ Quốc phòng tặng tỉnh 200 căn nhà; Ủy ban Dân tộc tặng 300 suất quà. BĐBP tỉnh tặng [90 suất quà|gifts.sets].',
		'Các lực lượng chức năng trên địa bàn tỉnh bắt 1.240 vụ. BĐBP tỉnh bắt [92 vụ|crime.cases].',
		'Công an tỉnh đã khởi tố 18 vụ so với 12 vụ năm trước. BĐBP tỉnh khởi tố [4 vụ|crime.prosecuted_cases].',
		'Ban Chỉ huy Bộ đội Biên phòng (Bộ Chỉ huy Quân sự tỉnh Lạc Khê) tặng [120 suất quà|gifts.sets] cho hộ nghèo.',
		'Ban Chỉ huy BĐBP (Bộ CHQS tỉnh) bắt [14 vụ|drugs.cases] ma túy.',
		'BĐBP tỉnh và Công an tỉnh cùng bắt [5 đối tượng|drugs.suspects JOINT] ma túy.',
		'Công an huyện, Đồn Biên phòng Ba Thác cùng phá [2 vụ|drugs.cases JOINT] ma túy.',
		// a neighbour's province once named as such
		'BĐBP tỉnh hội đàm với Bộ Chỉ huy Quân sự tỉnh Hủa Luông (Lào). Lực lượng chức năng Hủa Luông bắt 27 vụ ma túy, thu 1,2 tấn ma túy đá; BĐBP tỉnh bắt [34 vụ|drugs.cases] ma túy.',
		'BĐBP tỉnh và Công an tỉnh Prey Khmau (Campuchia) họp. Năm qua, Công an Prey Khmau đã bắt 12 vụ ma túy; ta bắt [9 vụ|drugs.cases] ma túy.',
		'BĐBP tỉnh hội đàm với Chi đội Kim Bình (Trung Quốc) và tỉnh Hủa Luông (Lào). Phối hợp với Công an Hủa Luông bắt [3 vụ|drugs.cases JOINT] ma túy.',
		// with us, with whom
		'Các đồn tuần tra [812 lượt|patrol.sessions], trong đó phối hợp với dân quân [87 lượt|patrol.joint_sessions].',
		'Đồn tuần tra [64 buổi|patrol.sessions], phối hợp cùng dân quân [18 lượt|patrol.joint_sessions].',
		'Ta và bạn cùng tuần tra [24 lượt|patrol.bilateral_sessions] dọc biên giới.',
		// passed on, on the roads, waiting, made elsewhere
		'BĐBP tỉnh cung cấp cho các lực lượng bạn 168 tin; quần chúng cung cấp cho đồn [96 tin|crime.tips].',
		'Đồn báo cho Công an huyện 14 tin về tội phạm, tiếp nhận [52 nguồn tin|crime.tips] của dân.',
		'Toàn huyện có 14 vụ tai nạn giao thông, 6 người chết. Đồn cứu [2 người|sar.persons_rescued] bị đuối nước.',
		'Cửa khẩu còn 300 lượt xe của doanh nghiệp chờ thông quan; trong ngày, đồn làm thủ tục cho [412 lượt xe|gate.vehicle_crossings].',
		'Khu vực này sản xuất 200 tấn ma túy đá mỗi năm. Đồn thu [12 kg ma túy đá|drugs.meth].',
		// a sum of several provinces, its parts told with a verb
		'Đến 8 giờ, BĐBP 3 tỉnh từ Quảng Hà đến Khánh Vinh đã kêu gọi 38.214 tàu/176.905 lao động biết diễn biến bão.\nTrong đó, BĐBP tỉnh Quảng Hà kêu gọi được [6.120 tàu|disaster.vessels_alerted @Quảng_Hà]/[28.304 lao động|disaster.fishers_alerted @Quảng_Hà]; BĐBP tỉnh Khánh Vinh: [9.860 phương tiện|disaster.vessels_alerted @Khánh_Vinh], [41.200 lao động|disaster.fishers_alerted @Khánh_Vinh].',
		// towns, hospitals and boats are no provinces of the deed
		'Hội Doanh nhân trẻ thành phố Sao Mai phối hợp với BĐBP tỉnh Lạc Khê trao [300 suất quà|gifts.sets @Lạc_Khê]. Bác sĩ Bệnh viện Đa khoa Sao Mai cùng quân y khám cho [420 lượt người|health.patients @Lạc_Khê].',
		'BĐBP tỉnh Lạc Khê cứu tàu cá QV 93021 TS của tỉnh Quảng Vinh cùng [7 ngư dân|sar.persons_rescued @Lạc_Khê].',
		'BĐBP tỉnh Kiên Hà (nay thuộc tỉnh An Phong) bắt [14 vụ|drugs.cases @Kiên_Hà] ma túy.',
		'Phường Hà Tân, tỉnh An Phong (trước là thành phố Hà Tân, tỉnh Kiên Hà): Đồn Biên phòng Hà Tân bắt [4 vụ|smuggling.cases @An_Phong] buôn lậu.',
	],
};
