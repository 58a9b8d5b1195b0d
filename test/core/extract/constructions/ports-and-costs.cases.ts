import type { ConstructionGroup } from './group.ts';

/** A port is no province where the article's is known; what houses cost that were given; a season that came. */
export const portsAndCostsCases: ConstructionGroup = {
	issued: '2025-09-08',
	area: 'Nam Hải',
	texts: [
		'8 tháng đầu năm 2025, Ban Chỉ huy Biên phòng Cửa khẩu cảng Vũng Lau làm thủ tục cho [1.214 lượt tàu|port.ship_calls @Nam_Hải].',
		'Theo Biên phòng cửa khẩu cảng Lạch Mây, 8 tháng có [21.360 lượt thuyền viên|port.crew_turns @Nam_Hải] đến cảng.',
		'Biên phòng cửa khẩu cảng Vân Trì (BĐBP tỉnh Vân Trì) làm thủ tục cho [214 lượt tàu|port.ship_calls @Vân_Trì].',
		'8 tháng, [38 căn nhà|housing.border_shelters] “Mái ấm biên cương” được trao, kinh phí [3,04 tỷ đồng|housing.funds]; [96 em|education.sponsored_students] được đỡ đầu.',
		'8 tháng, đồn bàn giao [12 căn nhà|housing.houses_built], tặng quà trị giá [540 triệu đồng|gifts.value].',
		'Bước vào mùa mưa bão, đơn vị điều [1.125 lượt bộ đội|sar.troop_turns result], sơ tán [214 hộ|disaster.households_evacuated result].',
		'Bước vào 4 tháng cuối năm, đơn vị tập trung xây [12 căn nhà|housing.houses_built target].',
	],
};
