import type { ConstructionGroup } from './group.ts';

/** Travellers told again behind the gate's, none of them caught; boats safe ashore in a storm that no word names. */
export const letThroughAndSafeCases: ConstructionGroup = {
	issued: '2025-09-21',
	area: 'Nam Hải',
	texts: [
		'Ngày 20/9, cửa khẩu Vân Trì có [5.900 lượt người|gate.person_crossings] làm thủ tục. Đến khoảng 9 giờ sáng, trên [1.000 người|gate.person_crossings] đã xuất cảnh.',
		'Ngày 20/9, lượng khách qua cửa khẩu Vân Trì đạt [5.900 lượt|gate.person_crossings]. Tính đến 10 giờ có [1.214 người|gate.person_crossings] nhập cảnh, [980 người|gate.person_crossings] xuất cảnh.',
		'9 tháng, cửa khẩu Vân Trì có [5.900 lượt người|gate.person_crossings] qua lại. Các đồn phát hiện [46 người|illegal_exit.persons] xuất cảnh trái phép.',
		'9 tháng, cửa khẩu Vân Trì có [5.900 lượt người|gate.person_crossings] qua lại. Tuyến biên giới có [46 người|illegal_entry.persons] nhập cảnh trái phép.',
		'Đến ngày 20/9, toàn bộ [875 phương tiện|disaster.vessels_alerted 2025-09-20] với [5.657 lao động|disaster.fishers_alerted 2025-09-20] đã neo đậu an toàn.',
		'Đến nay, có [948 phương tiện tàu cá|disaster.vessels_alerted] của các địa phương và [6.237 lao động|disaster.fishers_alerted] đều đã về bờ neo đậu.',
		'Khu neo đậu an toàn cho tàu thuyền ở Lạch Mây đã mở rộng. Tính đến 20/9, đồn kiểm tra [1.214 lượt tàu cá|fisheries.vessel_turns_checked 2025-01-01/P263D].',
	],
};
