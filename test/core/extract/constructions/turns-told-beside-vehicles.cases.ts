import type { ConstructionGroup } from './group.ts';

/** Persons and vehicles of a gate in one row, told by the words of the first. */
export const turnsToldBesideVehiclesCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-06-20',
			text: 'Năm 2024, có [36.500 lượt phương tiện|gate.vehicle_crossings 2024] xuất nhập cảnh, [142.000 lượt người|gate.person_crossings 2024], [910.000 tấn|gate.cargo 2024] hàng hóa qua cửa khẩu.',
		},
		{
			on: '2025-06-20',
			text: 'Quý I/2025, trạm kiểm soát [8.400 lượt xe|gate.vehicle_crossings 2025-Q1] xuất nhập cảnh, [31.600 lượt người|gate.person_crossings 2025-Q1].',
		},
		{
			on: '2025-06-20',
			text: 'Tháng 5/2025 có [24.300 lượt người|gate.person_crossings 2025-05] làm thủ tục xuất nhập cảnh; [3.120 lượt phương tiện|gate.vehicle_crossings 2025-05].',
		},
		{
			on: '2025-06-20',
			text: 'Tháng 5/2025, [2.900 lượt phương tiện|gate.vehicle_crossings 2025-05] xuất nhập cảnh; tuyên truyền cho [1.450 lượt người|propaganda.listeners 2025-05].',
		},
	],
};
