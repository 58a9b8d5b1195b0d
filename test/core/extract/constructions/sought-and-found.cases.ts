import type { ConstructionGroup } from './group.ts';

/** Those still sought, the living before the dead, crews of boats, packs in a list, cases with a bracket before their suspects. */
export const soughtAndFoundCases: ConstructionGroup = {
	issued: '2025-02-10',
	area: 'Hải An',
	texts: [
		// still sought, and found
		'Đồn đang tìm kiếm [4 ngư phủ|sar.deaths_missing] của tàu cá HA 99659 TS chìm ngày 6/2.',
		'Lực lượng cứu hộ vớt được [4 người|sar.persons_rescued] còn sống trong tổng số 9 người trên thuyền.',
		'Hải đội tìm kiếm được [3 ngư dân|sar.persons_rescued] trôi dạt, đưa về bờ an toàn.',
		'Ngày 8/2, đồn tiếp nhận [5 thuyền viên|sar.persons_rescued] và 2 thi thể của tàu bị nạn.',
		'Đến tối, 2 tàu này vẫn đang tìm kiếm [2 thuyền viên|sar.deaths_missing] mất tích.',
		'Hải đội lai dắt [2 tàu|sar.vessels_rescued] này vào bờ.',
		// crews, and the boats they are of
		'Ngày 8/2, tàu của Hải đội Biên phòng 2 cập cảng, đưa [8 thuyền viên|sar.persons_rescued] hai tàu cá HA 90738 TS và HA 92437 TS gặp nạn về bờ an toàn.',
		'Đồn làm thủ tục cho [40 lượt tàu|port.ship_calls] với [610 thuyền viên|port.crew_turns] cập cảng.',
		// packs of several makes
		'Đồn phát hiện trên xe có [9.000 gói thuốc lá|seized.cigarettes] nhập lậu, gồm [7.600 gói|seized.cigarettes] nhãn hiệu Jet, [800 gói|seized.cigarettes] Hero và [600 gói|seized.cigarettes] Scott.',
		'Trạm thu [1.300 gói thuốc lá|seized.cigarettes] hiệu Hero, [90 gói|seized.cigarettes] Jet và [80 gói|seized.cigarettes] Caraven.',
		'Đồn thu [500 bao thuốc lá|seized.cigarettes] và 3 gói chè.',
		// a bracket between cases and their suspects
		'Năm 2024, đồn chủ trì bắt giữ [58 vụ|crime.cases LEAD] (trong đó có [21 vụ|crime.cases] vắng chủ) và [49 đối tượng|crime.suspects LEAD].',
		'Đơn vị phối hợp với Công an tỉnh bắt [18 vụ|smuggling.cases JOINT] buôn lậu (có [2 vụ|smuggling.cases] vắng chủ) với [21 đối tượng|smuggling.suspects JOINT].',
		'Đơn vị bắt [12 vụ|crime.cases ()] (có [2 vụ|crime.cases] vắng chủ) và [15 đối tượng|crime.suspects ()].',
	],
};
