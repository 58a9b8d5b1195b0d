import type { ConstructionGroup } from './group.ts';

/** Lorries and coaches told by "lượt" alone, with the words that say which, and their rise. */
export const lorriesInTheirClauseCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2026-01-10',
			text: 'Năm 2025, lượng người qua cửa khẩu đạt [2,1 triệu lượt|gate.person_crossings 2025], giảm [3,4%|gate.person_crossings change 2025]; ngược lại, xe chở hàng lên tới [1,46 triệu lượt|gate.vehicle_crossings 2025], tăng [9,2%|gate.vehicle_crossings change 2025].',
		},
		{
			on: '2026-01-10',
			text: 'Năm 2025, người xuất nhập cảnh qua cửa khẩu [210.000 lượt|gate.person_crossings 2025], trong khi xe tải chở nông sản đạt [41.200 lượt|gate.vehicle_crossings 2025], tăng [12%|gate.vehicle_crossings change 2025].',
		},
		{
			on: '2026-01-10',
			text: 'Năm 2025, số người xuất nhập cảnh qua cửa khẩu là [120.000 lượt|gate.person_crossings 2025], phương tiện vận tải hàng hóa [31.000 lượt|gate.vehicle_crossings 2025] (giảm [4%|gate.vehicle_crossings change 2025]).',
		},
	],
};
