import type { ConstructionGroup } from './group.ts';

/** Figures told among those of other forces, of heads of bodies, of givers, of two provinces in turn. */
export const amongForcesCases: ConstructionGroup = {
	issued: '2025-09-15',
	area: 'Lạc Khê',
	texts: [
		// by ourselves, by themselves
		'Bộ đội tự làm [3 phòng học|schools.sites] cho học sinh bản xa.',
		'Đơn vị tự xây [4 căn nhà|housing.houses_built] cho hộ nghèo; xã tự xây 9 căn.',
		'Các đồn tự góp [120 triệu đồng|housing.funds] xây nhà cho hộ nghèo.',
		'Các tổ tự quản tự bắt 9 đối tượng trộm cắp giao cho Công an xã.',
		// asked for
		'Kiến nghị Biên phòng tăng 2 chốt ở khu vực kênh; hiện đồn duy trì [14 chốt|readiness.checkpoints].',
		'Đề nghị các đồn giảm 3 chốt trên tuyến sông.',
		'Yêu cầu các đơn vị tăng 10 buổi tuần tra mỗi tháng.',
		// who is given to, who speaks, whose number it is
		'Tại buổi lễ, Tập đoàn Hoa Biển trao 1 tỷ đồng cho Quỹ Vì người nghèo huyện, tặng 100 suất học bổng.',
		'Công ty Sao Mai tặng quà cho Trường Tiểu học Na Hối, trao 40 suất học bổng; đồn trao [12 suất quà|gifts.sets].',
		'Đồn xây nhà cho Hội viên nghèo, tặng [20 suất quà|gifts.sets] cho hộ nghèo.',
		'Ông Trần Vũ, Cục trưởng Cục Quản lý thị trường, thông tin lực lượng đã phạt 3,2 tỷ đồng. Đồn phạt [120 triệu đồng|penalty.fines].',
		'Đại tá Hà Minh, Giám đốc Công an tỉnh, cho biết năm qua đã bắt 640 vụ ma túy. Đồn bắt [12 vụ|drugs.cases] ma túy.',
		'Đại tá Hà Minh, Giám đốc Công an tỉnh, biểu dương Đồn Biên phòng Na Hối bắt [4 đối tượng|drugs.suspects] ma túy.',
		'Phía bạn cung cấp 46 nguồn tin; bà con báo cho đồn [318 tin|crime.tips].',
		'Đồn tiếp nhận nhiều tin. Công an tỉnh cung cấp 12 nguồn tin; quần chúng cung cấp [96 nguồn tin|crime.tips].',
		// all of them together
		'Theo báo cáo, quý I, các lực lượng chức năng toàn tỉnh phát hiện 612 vụ buôn lậu. Trong đó, Quản lý thị trường xử lý 318 vụ, Công an 142 vụ, BĐBP [65 vụ|smuggling.cases].',
		'Năm qua, các ngành chức năng của tỉnh bắt 512 vụ buôn lậu; BĐBP bắt [92 vụ|smuggling.cases].',
		'Được các lực lượng của tỉnh phối hợp, BĐBP bắt [92 vụ|smuggling.cases] buôn lậu.',
		// two provinces in turn
		'BĐBP tỉnh Vĩnh Thái và BĐBP tỉnh Trà Lý ký kết. Số tàu bị xử phạt vì vi phạm khai thác ở hai tỉnh lần lượt là [46 tàu|fisheries.iuu_vessels @Vĩnh_Thái] và [38 tàu|fisheries.iuu_vessels @Trà_Lý].',
		'BĐBP tỉnh Vĩnh Thái, BĐBP tỉnh Trà Lý họp. Trong năm, hai bên xây tương ứng [12 căn nhà|housing.houses_built @Vĩnh_Thái] và [9 căn nhà|housing.houses_built @Trà_Lý].',
		'BĐBP hai tỉnh Hà Lĩnh, Phú Xang sơ kết. Hai đơn vị bắt lần lượt [17 vụ|drugs.cases @Hà_Lĩnh] và [9 vụ|drugs.cases @Phú_Xang] ma túy; cả hai tỉnh bắt 26 vụ.',
		// a partner's home in brackets; a station's name is no province
		'Đồn Biên phòng Ga Sét (BĐBP tỉnh Nam Quế) phối hợp với nhóm Thiện Sinh Châu Đức (tại tỉnh Hải An) trao [500 suất quà|gifts.sets @Nam_Quế] cho bà con.',
		'Đồn Biên phòng Ga Sét (BĐBP tỉnh Nam Quế) cùng Hội Áo Ấm (tỉnh Hải An) và Công ty Sao Mai (thành phố Cửa Ông) trao [80 suất quà|gifts.sets @Nam_Quế].',
		// each figure has its province behind it; what soldiers are given; either way
		'BĐBP tỉnh Quế Lâm và BĐBP tỉnh Nghĩa Đàn họp. Ta phát hiện [31 vụ|drugs.cases @Quế_Lâm] ma túy trên địa bàn Quế Lâm, [22 vụ|drugs.cases @Nghĩa_Đàn] trên địa bàn Nghĩa Đàn.',
		'BĐBP tỉnh Sơn Hà phạt [12 tàu cá|fisheries.iuu_vessels @Sơn_Hà]; BĐBP tỉnh Hà Phong cũng ra quân. Trong đợt, có [42 tàu cá|fisheries.iuu_vessels @Hà_Phong] vi phạm khai thác của Hà Phong và [31 tàu cá|fisheries.iuu_vessels @Sơn_Hà] của Sơn Hà bị xử phạt.',
		'BĐBP tỉnh Quế Lâm, BĐBP tỉnh Nghĩa Đàn họp. Năm qua, xây được [12 căn nhà|housing.houses_built @Quế_Lâm] ở Quế Lâm và [9 căn nhà|housing.houses_built @Nghĩa_Đàn] ở Nghĩa Đàn.',
		'BĐBP tỉnh Quế Lâm, BĐBP tỉnh Nghĩa Đàn họp. BĐBP Quế Lâm bắt [12 đối tượng|drugs.suspects @Quế_Lâm] ma túy tại Nghĩa Đàn và [9 đối tượng|drugs.suspects @Quế_Lâm] tại Quế Lâm.',
		'BĐBP tỉnh Quế Lâm, BĐBP tỉnh Nghĩa Đàn (Việt Nam) và Bộ Chỉ huy Quân sự tỉnh Hủa Sam (Lào) hội đàm. BĐBP hai tỉnh đã giúp bạn xây 3 lớp học, trao 400 suất quà. BĐBP Quế Lâm khám cho [640 lượt người|health.patients @Quế_Lâm].',
		'Các bên trao trả cho nhau 26 công dân. Phía bạn trao trả [14 công dân|returnees.persons].',
		'Đoàn công tác đã trao tặng 115 phần quà (mỗi phần 1 triệu đồng) cho cán bộ, chiến sĩ bộ đội Biên phòng làm nhiệm vụ ở các chốt.',
		'Liên đoàn Lao động trao 60 suất quà cho cán bộ, chiến sĩ Đồn Biên phòng Na Hối.',
		'BĐBP tỉnh trao [60 suất quà|gifts.sets] cho cán bộ, chiến sĩ và bà con xã Na Hối.',
		'BĐBP tỉnh trao [60 suất quà|gifts.sets] cho bà con xã Na Hối.',
		'Bộ Tư lệnh BĐBP tặng 200 suất quà cho cán bộ, chiến sĩ có hoàn cảnh khó khăn.',
		'Con số 240 vụ là của riêng Công an; đồn bắt [12 vụ|crime.cases].',
		'Rất quý. Bạn cung cấp 46 nguồn tin; quần chúng cung cấp cho đồn [96 tin|crime.tips].',
	],
};
