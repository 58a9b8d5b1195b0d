import type { ConstructionGroup } from './group.ts';

/** Those whom the guards of a port let through came by ship; those of a land gate did not. */
export const passengersOfPortGuardsCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-10-05',
			text: 'Quý III, Ban Chỉ huy Biên phòng cửa khẩu cảng Vịnh Lăng làm thủ tục cho [12.400 lượt hành khách|port.passenger_turns 2025-Q3] xuất, nhập cảnh.',
		},
		{
			on: '2025-10-05',
			text: 'Quý III, Đồn Biên phòng cửa khẩu cảng Hòn Chà đã làm thủ tục nhập cảnh cho [1.240 hành khách|port.passenger_turns 2025-Q3] và [610 thuyền viên|port.crew_turns 2025-Q3].',
		},
		{
			on: '2025-10-05',
			text: '9 tháng năm 2025, Đồn Biên phòng cửa khẩu cảng Hòn Chà làm thủ tục cho [412 lượt tàu|port.ship_calls 2025-01-01/P9M]. Đơn vị còn đón [31.200 lượt hành khách|port.passenger_turns 2025-01-01/P9M].',
		},
		{
			on: '2025-10-05',
			text: '9 tháng năm 2025, lưu lượng qua cảng tăng mạnh, đơn vị kiểm soát [2.210 lượt phương tiện|port.ship_calls 2025-01-01/P9M] với [44.310 lượt thuyền viên|port.crew_turns 2025-01-01/P9M].',
		},
		{
			on: '2025-10-05',
			text: 'Quý III, Đồn Biên phòng cửa khẩu quốc tế Nậm Cắt làm thủ tục cho [312.000 lượt hành khách|gate.person_crossings 2025-Q3], [41.200 lượt phương tiện|gate.vehicle_crossings 2025-Q3].',
		},
	],
};
