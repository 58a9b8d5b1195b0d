import type { ConstructionGroup } from './group.ts';

/** What passes and rises at the head of its clause. */
export const risenHeadsCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-07-08',
			text: 'So với 6 tháng đầu năm 2024: tàu thuyền ra vào cảng tăng [5,5%|port.ship_calls change 2025-S1], thuyền viên tăng [3,2%|port.crew_turns change 2025-S1], hành khách giảm [8,4%|port.passenger_turns change 2025-S1].',
		},
		{
			on: '2025-07-08',
			text: 'Lượng khách qua cửa khẩu Nà Hạ trong quý II tăng [21%|gate.person_crossings change 2025-Q2] so với quý I và tăng [8%|gate.person_crossings change 2025-Q2] so với quý II/2024.',
		},
	],
};
