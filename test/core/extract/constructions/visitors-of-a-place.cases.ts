import type { ConstructionGroup } from './group.ts';

/** Visitors of a marker or an island pass no gate. */
export const visitorsOfAPlaceCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{ on: '2024-07-15', text: 'Năm 2023, cột mốc đón 46.000 lượt du khách, tăng gấp rưỡi.' },
		{ on: '2024-07-15', text: 'Năm 2023, xã đảo đón hơn 12.000 lượt khách du lịch.' },
		{
			on: '2024-07-15',
			text: 'Năm 2023, cửa khẩu làm thủ tục cho [46.000 lượt du khách|gate.person_crossings 2023] xuất, nhập cảnh.',
		},
	],
};
