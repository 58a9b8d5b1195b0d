import type { ConstructionGroup } from './group.ts';

/** The news of a rescue: who was saved, who helped, who was only aboard; the day of it and the day it was told. */
export const whoWasAboardCases: ConstructionGroup = {
	issued: '2025-08-21',
	area: 'Hải An',
	texts: [
		// who goes along to help
		'Ngày 20/8, đồn trưng dụng 2 tàu cá có 9 thuyền viên tham gia tìm kiếm người mất tích.',
		'Ngày 20/8, đồn huy động tàu cá HA 9012 TS cùng 5 ngư dân ra ứng cứu.',
		'Ngày 20/8, đồn phối hợp với một ghe câu có 4 ngư dân tham gia cứu [2 người|sar.persons_rescued] bị nạn.',
		'Ngày 20/8, đồn huy động 2 tàu cá cứu [12 thuyền viên|sar.persons_rescued] bị nạn.',
		// who saved them
		'Ngày 20/8, tàu do ông Bảy Thơ làm thuyền trưởng và 2 thuyền viên khác cứu vớt [4 người|sar.persons_rescued] bị nạn.',
		'Ngày 20/8, [4 thuyền viên|sar.persons_rescued] bị nạn được cứu vớt an toàn.',
		// who was only aboard
		'Ngày 20/8, ghe HA 4402 TS bị sóng đánh lật. Lúc bị nạn, trên ghe còn 3 bạn thuyền là con của chủ ghe.',
		'Ngày 20/8, đồn cứu [3 thuyền viên|sar.persons_rescued] trên tàu HA 4402 TS.',
		// one boat brought home
		'Ngày 20/8, Hải đội 2 lai dắt [một tàu cá|sar.vessels_rescued] bị chết máy vào bờ.',
		'Ngày 20/8, đồn cứu nạn thành công [một ghe|sar.vessels_rescued] cùng [3 ngư dân|sar.persons_rescued].',
		'Ngày 20/8, ngư dân nhìn thấy một tàu cá bị chìm.',
		// the day of what happened, and the day on which it is told
		'Sáng 21/8, BĐBP tỉnh cho biết, đồn vừa cứu sống [3 người|sar.persons_rescued 2025-08-20]. Vụ chìm ghe làm [1 người|sar.deaths_missing 2025-08-20] tử vong.\nKhoảng 15 giờ ngày 20/8, đồn nhận tin báo có ghe gặp nạn.',
		'Chiều 21/8, tin từ BĐBP tỉnh cho hay, đồn vừa đưa [6 ngư dân|sar.persons_rescued 2025-08-19] vào bờ. Ngoài ra, có [2 tàu|sar.vessels_rescued 2025-08-19] được lai dắt.\nLúc 4 giờ 20 ngày 19/8, hai tàu cá gặp nạn.',
		'Ngày 21/8, đồn cứu [3 người|sar.persons_rescued 2025-08-21]. Vụ chìm ghe làm [1 người|sar.deaths_missing 2025-08-21] tử vong.',
		// aboard the one boat that put out
		'Tàu cá của tỉnh mắc cạn tại bãi Đá Ngang. Tàu xuất bến ngày 8/8 tại Trạm Kiểm soát Nậm Lạnh, chở 9 thuyền viên.',
		'Ngày 8/8, tàu HA 9068 TS ra khơi từ cảng Sơn Hà, chở 6 ngư dân.',
		'Năm 2024, đồn kiểm tra [1.420 lượt tàu cá|fisheries.vessel_turns_checked] chở [9.600 lượt thuyền viên|fisheries.fisher_turns_checked] ra khơi.',
	],
};
