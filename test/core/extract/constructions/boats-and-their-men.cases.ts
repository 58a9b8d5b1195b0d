import type { ConstructionGroup } from './group.ts';

/** In a text on boats that fish and on no port, the turns of boats and of those aboard are theirs. */
export const boatsAndTheirMenCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2024-04-30',
			text: 'Đồn quản lý 18 km bờ biển, 3 xã, 512 tàu cá. Bốn tháng đầu năm 2024, đồn đã làm thủ tục [2.930 lượt tàu|fisheries.vessel_turns_checked 2024-01-01/P4M], [16.205 lượt người|fisheries.fisher_turns_checked 2024-01-01/P4M].',
		},
		{
			on: '2024-04-30',
			text: 'Địa bàn có 1.240 tàu cá. Năm 2023, trạm làm thủ tục ra vào cho [9.120 lượt tàu|fisheries.vessel_turns_checked 2023]/[51.300 lượt người|fisheries.fisher_turns_checked 2023].',
		},
		{
			on: '2024-04-30',
			text: 'Năm 2023, Đồn Biên phòng cửa khẩu cảng Mũi Gành làm thủ tục cho [293 lượt tàu|port.ship_calls 2023], [6.205 lượt thuyền viên|port.crew_turns 2023].',
		},
	],
};
