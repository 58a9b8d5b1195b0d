import type { ConstructionGroup } from './group.ts';

/** Of what was told before: those charged in the one case, held with the goods, found besides; and what others caught. */
export const ofWhatWasToldCases: ConstructionGroup = {
	issued: '2025-08-21',
	area: 'Sơn Hà',
	texts: [
		// charged in the one case told
		'Ngày 20/8, đồn bắt [1 vụ|smuggling.cases] buôn lậu thuốc lá. Đến nay, đồn đã khởi tố [3 bị can|smuggling.suspects PROSECUTED].',
		'Ngày 20/8, đồn phá [một vụ|drugs.cases] mua bán ma túy. Đồn đã khởi tố [2 bị can|drugs.suspects PROSECUTED].',
		'Năm 2024, đồn bắt [12 vụ|smuggling.cases] buôn lậu. Trong năm, đồn khởi tố [9 bị can|crime.prosecuted_suspects].',
		// held with the goods told before them
		'Ngày 20/8, đồn phát hiện xe tải chở [7.200 bao thuốc lá|seized.cigarettes] lậu, tạm giữ [3 người|smuggling.suspects] trên xe.',
		'Ngày 20/8, đồn thu [5.000 lít|seized.fuel] dầu và [1 tàu|seized.vessels], bắt giữ [4 người|smuggling.suspects].',
		'Ngày 20/8, đồn thu [6 bánh|drugs.heroin_bricks] heroin, bắt [2 đối tượng|drugs.suspects].',
		'Ngày 20/8, đồn thu [12 kg|seized.fireworks] pháo, bắt [2 đối tượng|crime.suspects].',
		// found besides
		'Ngày 20/8, đồn phát hiện [5 công dân|illegal_entry.persons] nhập cảnh trái phép. Đến 11 giờ, đồn phát hiện thêm [13 công dân|illegal_entry.persons] có địa chỉ ở nhiều tỉnh.',
		'Ngày 20/8, đồn bắt [4 người|illegal_exit.persons] xuất cảnh trái phép. Trong đêm, đồn bắt thêm [2 người|illegal_exit.persons] ở bến sông.',
		'Ngày 20/8, đồn phát hiện [5 công dân|illegal_entry.persons] nhập cảnh trái phép. Trong đêm, đồn phát hiện thêm [2 đối tượng|drugs.suspects] mua bán ma túy.',
		// kept apart, not far off
		'Từ ngày 18 đến 20/8, đồn phát hiện và cách ly [47 công dân|illegal_entry.persons] nhập cảnh trái phép.',
		'Ngày 20/8, cách bờ 9 hải lý, đồn cứu [4 ngư dân|sar.persons_rescued].',
		// what others caught
		'Năm 2024, trên địa bàn có [40 vụ|drugs.cases] ma túy, trong đó 12 vụ do các đơn vị khác bắt giữ.',
		'Năm 2024, đồn bắt [28 vụ|drugs.cases] ma túy; ngoài ra có 9 vụ do các lực lượng khác bắt giữ.',
		// one team, a number in a name
		'Ngày 20/8, Đồn Biên phòng Pa Sín chủ trì, cùng Phòng PC04 (Công an tỉnh Sơn Hà) đã bắt [2 đối tượng|drugs.suspects] cùng [600 viên|drugs.synthetic_pills] ma túy.',
		// wheels are no bricks
		'Năm 2024, đồn thu giữ [8 xe mô tô|seized.motorbikes] hai bánh, [1 ô tô|seized.cars].',
		// what stuff looks like
		'Ngày 20/8, đồn bắt [2 đối tượng|drugs.suspects] vận chuyển ma túy.\nTang vật gồm 1 túi chất rắn màu trắng dạng tinh thể, cân được [3,4 kg|drugs.total_mass].',
		// what enters a port
		'Năm 2024, đồn làm thủ tục cho [2.150 phương tiện|port.ship_calls] với [64.000 tấn|gate.cargo] hàng hóa rời cảng.',
		'Năm 2024, đồn làm thủ tục cho [2.150 phương tiện|gate.vehicle_crossings] chở hàng qua cửa khẩu.',
	],
};
