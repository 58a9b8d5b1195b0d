import type { ConstructionGroup } from './group.ts';

/** Ships and persons by their ways in and out, before and behind the numbers. */
export const waysInAndOutCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-05-30',
			text: 'Quý I/2025, làm thủ tục cho [612 lượt tàu|port.ship_calls 2025-Q1] (nhập cảnh [208|port.ship_calls 2025-Q1], xuất cảnh [197|port.ship_calls 2025-Q1], chuyển cảng đến [104|port.ship_calls 2025-Q1], chuyển cảng đi [103|port.ship_calls 2025-Q1]).',
		},
		{
			on: '2025-05-30',
			text: 'Quý I/2025, làm thủ tục cho [612 lượt tàu|port.ship_calls 2025-Q1]: [208|port.ship_calls 2025-Q1] nhập cảnh, [197|port.ship_calls 2025-Q1] xuất cảnh, [207|port.ship_calls 2025-Q1] chuyển cảng.',
		},
		{
			on: '2025-05-30',
			text: 'Quý I/2025, làm thủ tục cho [9.846 lượt người|gate.person_crossings 2025-Q1] ([4.720|gate.person_crossings 2025-Q1] xuất cảnh, [5.126|gate.person_crossings 2025-Q1] nhập cảnh).',
		},
		{
			on: '2025-05-30',
			text: 'Quý I/2025, thông quan [3.120 lượt phương tiện|gate.vehicle_crossings 2025-Q1] (xuất [1.640|gate.vehicle_crossings 2025-Q1], nhập [1.480|gate.vehicle_crossings 2025-Q1]).',
		},
	],
};
