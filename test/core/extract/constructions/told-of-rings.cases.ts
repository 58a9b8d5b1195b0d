import type { ConstructionGroup } from './group.ts';

/** The news of rings and of other bodies: what those caught had done, whom others charged, what a ship carried, whom a fine is for. */
export const toldOfRingsCases: ConstructionGroup = {
	issued: '2025-08-21',
	area: 'Sơn Hà',
	texts: [
		// what those caught had done before
		'Ngày 20/8, đồn phá một đường dây. Các đối tượng đã tổ chức đưa 32 người sang bên kia biên giới trái phép.',
		'Theo lời khai, hai đối tượng đã từng vận chuyển trót lọt 14 bánh heroin.',
		'Đối tượng cầm đầu đã chỉ đạo đồng bọn môi giới cho 21 người xuất cảnh trái phép.',
		'Trong đó có 9 chuyến đón 40 khách nhập cảnh trái phép, 3 chuyến chở 6 người xuất cảnh trái phép.',
		'Ngày 20/8, đồn bắt [3 đối tượng|illegal_crossing.organizing_suspects] tổ chức cho người khác xuất cảnh trái phép.',
		'Ngày 20/8, các đối tượng đã bị bắt giữ cùng [14 bánh heroin|drugs.heroin_bricks].',
		'Ngày 20/8, hai đối tượng đã giao nộp [3 khẩu súng|weapons.surrendered_guns].',
		// charged by another body
		'Mới đây Công an tỉnh khởi tố 3 bị can về tội mua bán ma túy.',
		'Ngày 20/8, BĐBP tỉnh bắt [4 đối tượng|drugs.suspects] mua bán ma túy. Cơ quan CSĐT Công an tỉnh đã khởi tố 4 bị can.',
		'Ngày 20/8, hồ sơ được chuyển cho Công an huyện Nậm Sò, Công an huyện đã khởi tố 2 bị can.',
		'Vừa qua Công an huyện bắt 5 đối tượng buôn lậu.',
		'Ngày 20/8, đồn chuyển Công an, Hải quan [46 vụ|crime.handed_over_cases].',
		'Mới đây đồn khởi tố [3 bị can|drugs.suspects] về tội mua bán ma túy.',
		// without papers, however it is said
		'Ngày 20/8, đồn phát hiện [4 người|illegal_crossing.persons] không có giấy tờ nhập cảnh hợp pháp.',
		'Ngày 20/8, đồn giữ [7 người|illegal_crossing.persons] không xuất trình được giấy tờ xuất nhập cảnh.',
		'Ngày 20/8, đồn làm thủ tục cho [60 lượt người|gate.person_crossings] xuất nhập cảnh.',
		// what a ship in distress had aboard
		'Ngày 20/8, đồn nhận tin tàu SH 6378 vận chuyển 1.200 tấn xi măng bị cháy máy.',
		'Ngày 20/8, Hải đội 2 cứu [9 thuyền viên|sar.persons_rescued] của tàu chở 800 tấn hàng hóa bị chìm.',
		'Ngày 20/8, cảng tiếp nhận tàu chở [1.200 tấn hàng hóa|gate.cargo] làm thủ tục nhập cảng.',
		// a part of what counts for nothing
		'Ngày 20/8, đồn tiếp nhận [6 người|sar.persons_rescued] trôi dạt do tàu hàng cứu. Tàu hàng này có 19 thủy thủ, trong đó có 5 người Việt.',
		'Ngày 20/8, đồn cứu [12 thuyền viên|sar.persons_rescued], trong đó có [3 người|sar.persons_rescued <1] được đưa đi cấp cứu.',
		// those a fine is for
		'Ngày 20/8, đồn tiếp nhận [27 công dân|returnees.persons] do phía bạn trao trả. Đối với [26 công dân|penalty.persons] còn lại, đồn lập biên bản, xử phạt vi phạm hành chính.',
		// bags of what has no name on the lists
		'Ngày 20/8, đồn kiểm tra xe tải vận chuyển hàng hóa trái phép. Trên xe có 210 bao tải chứa quả khô, tổng trọng lượng [6 tấn|seized.goods_mass].',
	],
};
