import type { ConstructionGroup } from './group.ts';

/** Turns whose noun opens their part of a row with words of its own. */
export const shipsByFlagCases: ConstructionGroup = {
	issued: '2024-10-05',
	area: 'Hải Lộc',
	texts: [
		'9 tháng năm 2024, Biên phòng cửa khẩu cảng giải quyết cho [4.780 lượt tàu|port.ship_calls], trong đó tàu mang cờ nước ngoài [2.640 lượt|port.ship_calls], [89.150 lượt thuyền viên|port.crew_turns] và [16.230 khách du lịch|port.passenger_turns] tàu biển.',
		'9 tháng năm 2024, Biên phòng cửa khẩu cảng làm thủ tục cho [3.180 lượt tàu|port.ship_calls] (tàu ngoại [1.640 lượt|port.ship_calls], tàu nội [1.540 lượt|port.ship_calls]), [16.230 khách du lịch|port.passenger_turns] tàu biển.',
		'9 tháng năm 2024, Biên phòng cửa khẩu cảng Lạch Vạn làm thủ tục cho [1.780 lượt tàu|port.ship_calls], riêng tàu container chiếm [640 lượt|port.ship_calls], cùng [16.230 hành khách|port.passenger_turns].',
		// boats sent out are patrols
		'Quý III/2024, các đồn cho tàu, xuồng đi tuần tra [68 lượt|patrol.sea_sessions].',
	],
};
