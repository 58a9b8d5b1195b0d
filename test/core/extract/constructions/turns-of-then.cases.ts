import type { ConstructionGroup } from './group.ts';

/** Turns of another time in brackets behind those they are set beside. */
export const turnsOfThenCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-11-14',
			text: 'Tháng 10/2025, cảng Hòn Dấu tiếp nhận [214 lượt tàu|port.ship_calls 2025-10] (tháng 9: [198 lượt|port.ship_calls 2025-09]), làm thủ tục cho [3.940 lượt thuyền viên|port.crew_turns 2025-10] (tháng 9: [3.610 lượt|port.crew_turns 2025-09]).',
		},
		{
			on: '2025-11-14',
			text: 'Quý III/2025, các trạm kiểm soát [8.612 lượt tàu cá|fisheries.vessel_turns_checked 2025-Q3]/[62.274 lượt lao động|fisheries.fisher_turns_checked 2025-Q3] (quý II: [60.120 lượt|fisheries.fisher_turns_checked 2025-Q2]).',
		},
	],
};
