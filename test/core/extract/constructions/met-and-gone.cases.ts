import type { ConstructionGroup } from './group.ts';

/** What was met and went on, who ran off, what exhibits weigh, whose the figures of a force without a province are. */
export const metAndGoneCases: ConstructionGroup = {
	issued: '2025-12-26',
	area: null,
	texts: [
		// boats that come along
		'Ngày 25/12, BĐBP tỉnh Hải An phát hiện 1 xà lan và 1 tàu kéo chạy về phía đảo. Trên tàu có [4 người|illegal_entry.persons] nhập cảnh trái phép.',
		'Ngày 25/12, BĐBP tỉnh Hải An phát hiện 2 tàu chạy theo hướng cửa sông.',
		'Ngày 25/12, BĐBP tỉnh Hải An phát hiện [2 tàu|seized.vessels] chở dầu không rõ nguồn gốc, tạm giữ để xử lý.',
		// who ran off
		'Ngày 25/12, BĐBP tỉnh Hải An phát hiện [2 đối tượng|crime.suspects] vác bao tải. Cả hai đối tượng vứt hàng, chạy ngược về bên kia biên giới. Đồn thu [700 gói thuốc lá|seized.cigarettes].',
		'Ngày 25/12, 3 đối tượng liền bỏ xe và chạy vào rừng; BĐBP tỉnh Hải An thu [3 xe máy|seized.motorbikes].',
		'Ngày 25/12, BĐBP tỉnh Hải An bắt giữ [3 đối tượng|crime.suspects] bỏ chạy.',
		// grown-ups and children of those counted
		'Ngày 25/12, BĐBP tỉnh Hải An phát hiện [11 người|illegal_entry.persons] (6 người lớn, 5 trẻ em) nhập cảnh trái phép.',
		// what exhibits weigh
		'Ngày 25/12, BĐBP tỉnh Hải An bắt giữ [1 người|crime.suspects] vận chuyển pháo nổ. Trên xe có 20 thùng giấy, tổng trọng lượng [640 kg|seized.fireworks].',
		'Ngày 25/12, người dân nộp cho BĐBP tỉnh Hải An [1 hộp pháo|seized.goods_items] và [4 quả mìn|seized.goods_items], trọng lượng [2 kg|seized.explosives].',
		'Ngày 25/12, người dân giao nộp cho BĐBP tỉnh Hải An [2 khẩu súng|weapons.surrendered_guns] kíp, [1 hộp pháo|seized.goods_items] hoa và [5 bộ công cụ kích điện|seized.goods_items].',
		'Tháng 12/2025, BĐBP tỉnh Hải An giúp dân [60 ngày công|civic.workdays].',
		// one man taken ashore, told behind what befell him
		'Ngày 25/12, BĐBP tỉnh Hải An hỗ trợ kịp thời [một ngư dân|sar.persons_rescued] bị đứt gân tay khi kéo lưới giữa đêm, đưa vào bờ để chữa trị.',
		'Ngày 25/12, BĐBP tỉnh Hải An hỗ trợ kịp thời một ngư dân vay vốn.',
		// a watch by the name of its hamlet
		'Ngày 25/12, tại tỉnh Tây Hà, các chiến sĩ thuộc chốt cảnh giới Lai Châu bắt [5 đối tượng|illegal_entry.persons @Tây_Hà] nhập cảnh trái phép.',
		// the whole force, without a province anywhere
		'Trong năm 2024, các đơn vị BĐBP đã phá [91 chuyên án|crime.special_cases @Cả_nước].',
		'Năm 2024, lực lượng Bộ đội Biên phòng bắt giữ [6.204 vụ|crime.cases @Cả_nước] vi phạm.',
		'Tính chung cả năm 2024, BĐBP chủ trì bắt [811 vụ|drugs.cases @Cả_nước] ma túy.',
		'Năm 2024, BĐBP tỉnh bắt [91 vụ|crime.cases @null]. Các đơn vị BĐBP thu [3 kg|drugs.heroin] heroin.',
		'Năm 2024, các đơn vị BĐBP tỉnh Hải An bắt [91 vụ|crime.cases @Hải_An] vi phạm.',
	],
};
