import type { ConstructionGroup } from './group.ts';

/** What forces hand to each other, what guests and neighbours give, whom nothing has befallen, what all of a land did. */
export const handedBetweenCases: ConstructionGroup = {
	issued: '2025-09-15',
	area: 'Quế Lâm',
	texts: [
		'Công an tỉnh tiếp nhận từ Biên phòng 21 vụ, 33 đối tượng. BĐBP tỉnh bắt [26 vụ|drugs.cases] ma túy.',
		'Biên phòng tiếp nhận từ Công an huyện 4 vụ nhập cảnh trái phép; các đồn bắt [9 vụ|illegal_entry.cases] nhập cảnh trái phép.',
		'BĐBP tỉnh tiếp nhận từ Công an huyện Hà Lan (Trung Quốc) [23 phụ nữ|returnees.persons] được trao trả.',
		'Theo thông tin từ BĐBP tỉnh, các đồn bắt [12 vụ|drugs.cases] ma túy.',
		// guests come to soldiers and people alike
		'Đoàn công tác của tỉnh đến thăm, chúc Tết cán bộ, chiến sĩ Đồn Biên phòng Trà Bản và đồng bào.\nĐoàn đã trao 80 suất quà cho hộ nghèo, tặng Đồn 20 triệu đồng. Dịp này, đồn trao [12 suất quà|gifts.sets] cho bà con.',
		'Tổ chức Tầm nhìn Xanh tài trợ dựng 3 ngôi nhà tạm lánh. Đồn dựng [2 căn nhà|housing.houses_built] cho hộ nghèo.',
		'Giao lưu hữu nghị lần thứ 9: Bạn tặng 2 phòng học cho bản Lũng Púng. Đồn xây [1 điểm trường|schools.sites].',
		'Ngư dân tự cứu nhau 6 vụ với 19 người; BĐBP tỉnh cứu [14 ngư dân|sar.persons_rescued].',
		// a part told of another force
		'Hai lực lượng cùng bắt [40 vụ|drugs.cases] ma túy, trong đó Công an bắt 12 vụ.',
		'Các lực lượng của tỉnh làm 312 nhà, trong đó Công an làm 40 nhà, Biên phòng làm [52 nhà|housing.houses_built].',
		// nothing has befallen them; the fallen; all of a land
		'Toàn tỉnh hiện có 1.912 trẻ em gái ở các xã biên giới có nguy cơ bị mua bán; đồn giải cứu [7 nạn nhân|trafficking.victims_rescued].',
		'Bản có 42 hộ có nguy cơ sạt lở; bộ đội di dời [18 hộ|disaster.households_evacuated] đến nơi an toàn.',
		'Huy động [412 lượt cán bộ, chiến sĩ|sar.troop_turns] giúp dân chống bão; 3 cán bộ hy sinh khi làm nhiệm vụ.',
		'Xóa nhà tạm: trong 334.000 căn nhà cả nước xóa được, Bộ đội Biên phòng làm [6.240 căn|housing.houses_built].',
		'Trong số 512 căn nhà toàn tỉnh đã xóa, BĐBP tỉnh làm [41 căn|housing.houses_built].',
		// told in the passive, handed to us, a share of all; what kin and committees do
		'Trong tháng, 12 vụ ma túy bị Công an huyện triệt phá; các đồn bắt [9 vụ|drugs.cases] ma túy.',
		'Năm 2024, 12 vụ ma túy đã được lực lượng Hải quan phát hiện, bắt giữ. Các đồn Biên phòng bắt [9 vụ|drugs.cases].',
		'Đồn tiếp nhận 12 vụ buôn lậu do Hải quan bàn giao; đồn bắt [3 vụ|smuggling.cases] buôn lậu.',
		'Lực lượng Biên phòng, Công an, Hải quan phối hợp bắt [9 vụ|drugs.cases] ma túy.',
		'Quân y Trung đoàn 741 khám bệnh cho 300 lượt người. Quân y Biên phòng khám bệnh cho [120 lượt người|health.patients].',
		'Toàn tỉnh xóa 1.200 nhà tạm, trong đó Công an làm 200 nhà, Quân đội 180 nhà, Biên phòng [90 nhà|housing.houses_built].',
		'Thông qua BĐBP tỉnh, Công ty A trao [120 suất quà|gifts.sets] cho hộ nghèo.',
		'UBND huyện xử phạt 12 tàu cá, phạt 400 triệu đồng. BĐBP tỉnh xử phạt [9 tàu cá|fisheries.iuu_vessels], phạt [320 triệu đồng|penalty.fines].',
		'Biên phòng Lào trao trả [12 công dân|returnees.persons]. Phía Lào bắt 4 vụ ma túy, ta bắt [9 vụ|drugs.cases] ma túy.',
		'Phía bạn tuyên truyền 40 buổi cho dân bản; ta tuyên truyền [120 buổi|propaganda.sessions].',
		'Trong 120 vụ buôn lậu bị bắt trên địa bàn tỉnh, Biên phòng chủ trì bắt [30 vụ|smuggling.cases LEAD].',
		'Vợ chồng ông Sáu đóng góp 40 triệu đồng và 12 ngày công. Đồn góp [30 ngày công|housing.workdays] làm nhà.',
		'Trong 120 vụ buôn lậu toàn tỉnh, Biên phòng bắt [30 vụ|smuggling.cases].',
		'Trong tổng số 120 vụ ma túy bị phát hiện trên địa bàn tỉnh, BĐBP bắt [30 vụ|drugs.cases].',
		'Toàn tỉnh phát hiện 120 vụ ma túy, BĐBP bắt [30 vụ|drugs.cases].',
		'Công an bắt 12 vụ ma túy. Biên phòng bắt [9 vụ|drugs.cases].',
		// leaders give; handed in elsewhere; another begins and ours joins
		'Dịp này, Phó Chủ tịch UBND tỉnh trao 40 suất quà cho hộ nghèo; Chỉ huy trưởng BĐBP tỉnh trao [50 suất quà|gifts.sets].',
		'Nhân dân giao nộp cho Công an xã 12 khẩu súng, giao nộp cho Biên phòng [40 khẩu súng|weapons.surrendered_guns].',
		'Cảnh sát cơ động cùng Đồn Biên phòng bắt [2 đối tượng|drugs.suspects JOINT] ma túy.',
		'Bí thư Huyện ủy Lê Nam tặng 30 suất quà; Đồn tặng [20 suất quà|gifts.sets].',
		'Công an huyện phối hợp với Đồn Biên phòng Tả Sìn bắt [3 đối tượng|drugs.suspects JOINT] ma túy.',
		// others beside ours in one sentence, their counts, who is fined by them
		'Cơ quan chức năng đã thu giữ 12 kg pháo; các đồn biên phòng thu giữ [40 kg pháo|seized.fireworks].',
		'Huyện đoàn tặng 40 suất quà, đồn tặng [20 suất quà|gifts.sets].',
		'Sau khi tiếp nhận 2 đối tượng từ Công an xã, đồn khởi tố vụ án.',
		'Theo thống kê của Công an tỉnh, năm 2024 có 12 vụ mua bán người, 15 nạn nhân. BĐBP giải cứu [3 nạn nhân|trafficking.victims_rescued].',
		'Thanh niên tình nguyện khám bệnh cho 120 lượt người; quân y đồn khám cho [312 lượt người|health.patients].',
		'Đại đội Biên phòng 212 (Lào) tuần tra 12 lần. Đồn ta tuần tra [40 lần|patrol.sessions].',
		'Tỉnh phân bổ 40 tỷ đồng xây nhà; đến nay BĐBP hoàn thành [12 căn nhà|housing.houses_built].',
		'Chủ tàu bị Chi cục Thủy sản phạt 20 triệu đồng. Biên phòng phạt [12 tàu cá|fisheries.iuu_vessels].',
		'Lữ đoàn 170 Hải quân tuần tra 12 chuyến. Hải đội 2 tuần tra [40 chuyến|patrol.sea_sessions] trên biển.',
		// a paragraph another has opened; it goes on with "đơn vị"
		'BĐBP tỉnh bắt [9 vụ|drugs.cases] ma túy.\nVề phía Công an tỉnh, trong năm đã triệt phá 12 vụ ma túy, bắt 15 đối tượng. Thu giữ 4 kg heroin.\nCác đồn tuyên truyền [42 buổi|propaganda.sessions].',
		'Cục Hải quan tỉnh cũng vào cuộc. Trong năm, đơn vị bắt 12 vụ buôn lậu, trị giá 3 tỷ đồng.\nBĐBP tỉnh bắt [9 vụ|smuggling.cases] buôn lậu.',
		'Cảnh sát biển Vùng 1 tuần tra 40 chuyến. Đơn vị này còn tuyên truyền 12 buổi cho ngư dân.\nHải đội 2 Biên phòng tuyên truyền [42 buổi|propaganda.sessions].',
	],
};
