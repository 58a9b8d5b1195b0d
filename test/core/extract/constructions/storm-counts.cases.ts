import type { ConstructionGroup } from './group.ts';

/** Boats and crews told by where they are while a storm nears, in ports of refuge, and the troops kept ready. */
export const stormCountsCases: ConstructionGroup = {
	issued: '2025-09-28',
	area: 'Hải An',
	texts: [
		'Trước diễn biến của bão số 9, tính đến 16 giờ ngày 28/9, tàu thuyền neo đậu tại bến là [5.120 phương tiện|disaster.vessels_alerted]/[17.330 lao động|disaster.fishers_alerted]; còn [24 phương tiện|disaster.vessels_alerted]/[181 lao động|disaster.fishers_alerted] đang hoạt động trên biển.',
		'Ứng phó bão số 9, đến nay có [1.206 phương tiện tàu cá|disaster.vessels_alerted] của các địa phương và [8.040 lao động|disaster.fishers_alerted] đã vào bờ neo đậu.',
		'BĐBP tỉnh thông báo, kêu gọi [3.210 phương tiện|disaster.vessels_alerted]/[14.075 người|disaster.fishers_alerted] tránh bão số 9. Trong đó, có [41 tàu|disaster.vessels_alerted]/[903 người|disaster.fishers_alerted] hoạt động khu vực phía bắc; [620 tàu|disaster.vessels_alerted]/[3.350 người|disaster.fishers_alerted] hoạt động khu vực khác.',
		'Bão số 9 đang mạnh lên. Hôm nay 28/9, có [35 tàu cá|disaster.vessels_alerted] với [1.480 lao động|disaster.fishers_alerted] đang hoạt động trên vùng biển xa.',
		// the fleet of a place, and boats in fair weather
		'Trước bão số 9, toàn tỉnh có 3.406 phương tiện/15.118 lao động. BĐBP tỉnh đã gọi [3.402 phương tiện|disaster.vessels_alerted] vào nơi tránh trú.',
		'Tỉnh có 2.890 tàu/13.070 lao động hoạt động nghề cá.',
		// in ports of refuge
		'Bão số 9 đang vào gần: tại cảng Vũng Lau có [9 phương tiện|disaster.vessels_alerted] và [74 thuyền viên|disaster.fishers_alerted] đang neo đậu tránh bão.',
		'Quý III, đồn làm thủ tục cho [120 lượt tàu|port.ship_calls] với [2.140 thuyền viên|port.crew_turns] qua cảng Sa Mây.',
		// kept ready, or sent out with their craft
		'Ứng phó bão số 9, đơn vị duy trì lực lượng cứu hộ, cứu nạn gồm [380 cán bộ, chiến sĩ|sar.troop_turns]; điều động 3 ca nô, cùng [28 cán bộ, chiến sĩ|sar.troop_turns] đi gọi tàu thuyền.',
		'Bão số 9: điều động 6 phương tiện với [75 cán bộ, chiến sĩ|sar.troop_turns] giúp dân chằng chống nhà cửa.',
		// a province whose name holds a verb
		'Trước bão số 9, BĐBP kêu gọi [180 tàu|disaster.vessels_alerted] đang hoạt động tại Bắc Biển Đông: Hải An [61 tàu|disaster.vessels_alerted], Gia Lai [19 tàu|disaster.vessels_alerted].',
	],
};
