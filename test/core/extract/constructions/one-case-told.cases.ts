import type { ConstructionGroup } from './group.ts';

/** The news of one arrest: days with a blank in them, what is held, who got away, who was sold. */
export const oneCaseToldCases: ConstructionGroup = {
	issued: '2025-09-30',
	area: 'Hà Khê',
	texts: [
		// a blank on one side of the sign of a day
		'Rạng sáng 12- 9, Đồn Biên phòng Nậm Sò bắt [2 vụ|drugs.cases 2025-09-12] ma túy.',
		'Ngày 7 -9, đồn bắt [3 vụ|smuggling.cases 2025-09-07] buôn lậu.',
		'Tối 4/ 9, Hải đội 2 cứu [5 ngư dân|sar.persons_rescued 2025-09-04] bị nạn.',
		'Từ ngày 5 -9 tháng 3, đồn bắt [2 vụ|drugs.cases 2025-03-05/P5D] ma túy.',
		// cakes of cannabis and opium are no bricks of heroin
		'Ngày 9/9, đồn bắt [1 người|drugs.suspects] Lào chở [14 bánh cần sa|seized.goods_items] khô.',
		'Ngày 9/9, đồn thu [3 bánh thuốc phiện|seized.goods_items].',
		'Ngày 9/9, đồn thu [3 bánh|drugs.heroin_bricks] heroin.',
		// blocks of fireworks are no cubic metres
		'Ngày 9/9, đồn thu [21 khối hình|seized.goods_items] vuông nghi là pháo, nặng [31 kg|seized.fireworks].',
		'Ngày 9/9, đồn thu [40 khối hộp|seized.goods_items] pháo.',
		// the wrapping of what is counted next
		'Ngày 9/9, trên xe có hàng cấm. Trong 6 bao nilon màu xanh có [1.400 gói thuốc lá|seized.cigarettes].',
		'Ngày 9/9, đồn khám xe; bên trong 2 bao tải chứa [18 kg|seized.fireworks] pháo nổ.',
		'Ngày 9/9, đồn thu [6 bao tải|seized.goods_items] hàng lậu.',
		// gamblers, and the money before them
		'Ngày 9/9, đồn triệt xóa sòng bầu cua, bắt [9 con bạc|crime.suspects], thu giữ [27 triệu đồng|seized.cash] và [4 xe máy|seized.motorbikes].',
		'Ngày 9/9, đồn bắt [5 đối tượng|crime.suspects] đánh bạc, tang vật gồm [hơn 19 triệu đồng|seized.cash], [3 điện thoại|seized.phones].',
		'Ngày 9/9, đồn bắt [5 đối tượng|crime.suspects] đánh bạc, thu số tiền [hơn 19 triệu đồng|seized.cash].',
		'Ngày 9/9, đồn khám xe khách, tạm giữ [220 triệu đồng|seized.cash] không có chứng từ.',
		'Trong năm, đồn xử phạt [21 vụ|penalty.cases], thu [46 triệu đồng|penalty.fines].',
		'Ngày 9/9, đồn giúp hộ nghèo mua 3 con bò.',
		// those a self-managed team met
		'Ngày 9/9, đồn cùng tổ an ninh trật tự thôn Pa Sín phát hiện [một đối tượng|crime.suspects] mang hàng cấm.',
		'Thôn có [12 tổ|grassroots.selfmgmt_groups] an ninh trật tự với [60 thành viên|grassroots.selfmgmt_members].',
		// sold, no sellers
		'Ngày 9/9, đồn nhận tin báo có 1 cô gái nghi đang bị kẻ xấu lừa bán qua biên giới.',
		'Ngày 9/9, đồn tiếp nhận [2 thiếu nữ|trafficking.victims_rescued] bị bán sang bên kia biên giới.',
		'Ngày 9/9, đồn đón [4 người|trafficking.victims_rescued] bị lừa bán sang Mianma trở về.',
		'Gia đình trình báo việc 3 phụ nữ trong bản bị người quen trên mạng lừa bán.',
		'Ngày 9/9, đồn bắt [3 phụ nữ|trafficking.suspects] về hành vi mua bán người.',
		// caught with what they had
		'Ngày 9/9, đồn bắt giữ [3 đối tượng|drugs.suspects], thu [7.200 viên|drugs.synthetic_pills] ma túy tổng hợp.',
		'Ngày 9/9, đồn bắt quả tang [hai đối tượng|drugs.suspects] đang vận chuyển [6 bánh|drugs.heroin_bricks] heroin.',
		// the number of a boat parts no clause
		'Hiện còn [2 ngư dân|sar.deaths_missing] của tàu cá HK 95109 TS mất tích.',
		'Ngày 9/9, tàu SAR 413 cứu 6 ngư dân bị nạn.',
		'Ngày 9/9, đồn lai dắt tàu HK-9365-TS cùng [4 ngư dân|sar.persons_rescued] vào bờ.',
		// found again
		'Ngày 9/9, đồn tìm thấy [3 ngư dân|sar.persons_rescued] mất tích, tất cả đều an toàn.',
		'Ngày 9/9, đồn đã tìm được [3 ngư dân|sar.persons_rescued] mất tích từ đêm 7/9.',
		'Ngày 9/9, đã tìm thấy thi thể [2 ngư dân|sar.deaths_missing] mất tích.',
		'Đến nay vẫn chưa tìm thấy [2 ngư dân|sar.deaths_missing] mất tích.',
		'Sau tai nạn, 2 thuyền viên bơi được vào bờ, [3 người|sar.deaths_missing] còn lại mất liên lạc.',
		// who saved them
		'Ngày 9/9, [9 ngư dân|sar.persons_rescued] bị nạn được 2 tàu hàng cứu vớt.',
		'Ngày 9/9, Hải đội cứu được [2 tàu|sar.vessels_rescued] bị nạn.',
		'Ngày 9/9, đồn tiếp nhận [5 thuyền viên|sar.persons_rescued] bị nạn trên biển.',
		// sent out, no posts that stand
		'Ngày 9/9, đồn cử 1 tổ công tác gồm [6 đồng chí|sar.troop_turns] tìm kiếm [3 ngư dân|sar.deaths_missing] mất tích.',
		'Ngày 9/9, đồn lập [2 tổ công tác|readiness.checkpoints] chốt chặn.',
		// told again by another noun
		'Ngày 9/9, đồn tiếp nhận [5 ngư dân|sar.persons_rescued] bị nạn.\nCác thuyền viên tàu bạn đã cứu thành công [5 người|sar.persons_rescued ≡1] trôi dạt.',
		// waters are no province
		'Ngày 9/9, tại bãi Sao Vàng xảy ra vụ chìm tàu làm [3 người|sar.deaths_missing @Bình_Lâm] mất tích.\nĐồn Biên phòng Hải Nam, Bộ đội Biên phòng Bình Lâm tiếp nhận tin báo.\nTàu gặp sóng lớn tại vùng biển Sao Vàng.',
	],
};
