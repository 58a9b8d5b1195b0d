import type { ConstructionGroup } from './group.ts';

/** Boats whose crews are fishers or labourers fish, whatever the formalities; boats kept in port are none cleared. */
export const boatsOfFishersCases: ConstructionGroup = {
	issued: null,
	area: 'Hải An',
	texts: [
		{
			on: '2025-12-20',
			text: 'Tháng 11/2025, trạm làm thủ tục cho [3.412 lượt tàu|fisheries.vessel_turns_checked 2025-11] và [18.640 lượt lao động|fisheries.fisher_turns_checked 2025-11].',
		},
		{
			on: '2025-12-20',
			text: 'Tháng 11/2025, trạm làm thủ tục cho [3.412 lượt phương tiện|fisheries.vessel_turns_checked 2025-11], [18.640 lao động|fisheries.fisher_turns_checked 2025-11] ra vào cảng cá.',
		},
		{
			on: '2025-12-20',
			text: 'Năm 2025, đồn làm thủ tục cho [12.300 lượt tàu cá|fisheries.vessel_turns_checked 2025] xuất bến; từ chối xuất bến 69 tàu thiếu giấy tờ.',
		},
		{
			on: '2025-12-20',
			text: 'Năm 2025, đồn làm thủ tục cho [412 lượt tàu|port.ship_calls 2025] nhập cảnh, [7.900 lượt thuyền viên|port.crew_turns 2025].',
		},
		{
			on: '2025-12-20',
			text: 'Đến 17 giờ ngày 18/12/2025, [3.204/3.215 tàu|disaster.vessels_alerted 2025-12-18 =3204] đã vào bờ tránh bão.',
		},
		{
			on: '2025-12-20',
			text: 'Năm 2025, số lượt tàu ra vào 5 cửa lạch đạt [62.415|fisheries.vessel_turns_checked 2025], số lao động [341.206 lượt|fisheries.fisher_turns_checked 2025].',
		},
	],
};
