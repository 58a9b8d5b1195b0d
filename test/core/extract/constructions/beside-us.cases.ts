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
		// other forces
		'Chi đội Kiểm ngư xử phạt 17 tàu; Cảng vụ Hàng hải xử phạt 22 tàu; BĐBP tỉnh xử phạt [44 tàu cá|fisheries.iuu_vessels] vi phạm.',
		'Dân quân xã Nà Sác tuần tra 64 lượt, phát hiện 3 vụ vượt biên. Đồn Biên phòng Nà Sác phối hợp với dân quân tuần tra [118 lượt|patrol.joint_sessions].',
		'Bộ Chỉ huy Quân sự tỉnh đã xây 12 căn nhà, còn BĐBP tỉnh xây [9 căn|housing.houses_built].',
		'Phía bạn thông báo đã bắt 14 vụ, 33 đối tượng buôn lậu. Phía ta bắt [21 vụ|smuggling.cases] buôn lậu.',
		'Các lực lượng chức năng của tỉnh phát hiện 1.312 vụ vi phạm.\nCụ thể: Hải quan bắt 312 vụ; Công an bắt 506 vụ; BĐBP tỉnh bắt [92 vụ|crime.cases].',
		'Địa bàn xảy ra ba vụ hàng lậu lọt qua do lực lượng khác phát hiện; đơn vị bắt [12 vụ|smuggling.cases] buôn lậu.',
		'Nửa đêm, ngư dân Đặng Tòng (tàu PH-93021) vớt thêm được 3 người; Hải đội 2 cứu [8 ngư dân|sar.persons_rescued].',
		'Đồn đảo cứu [9 ngư dân|sar.persons_rescued]; tàu cá của ngư dân Nguyễn Đặng cứu 3 người gặp nạn.',
		// who led
		'Công an tỉnh chủ trì, phối hợp với BĐBP tỉnh bắt [4 đối tượng|drugs.suspects JOINT], thu [12 kg ma túy đá|drugs.meth].',
		'Trong đó, [39 vụ|drugs.cases LEAD]/[50 đối tượng|drugs.suspects LEAD] ma túy do Biên phòng chủ trì, còn lại [12 vụ|drugs.cases JOINT]/[17 đối tượng|drugs.suspects JOINT] phối hợp với Công an, Hải quan.',
		// one of us
		'Người giúp bà là Đại úy Tòng Văn Sơn, đảng viên 12 năm tuổi Đảng, phụ trách 5 hộ trong bản. Đảng viên các đồn phụ trách [120 hộ|grassroots.households_assigned].',
		'Anh phụ trách 5 hộ, giúp họ nuôi dê. Anh dạy chữ cho 43 học viên.',
		'“Mình quản 19 km biên giới với 11 mốc”, Đồn trưởng kể. Đồn tuần tra [64 lượt|patrol.sessions].',
	],
};
