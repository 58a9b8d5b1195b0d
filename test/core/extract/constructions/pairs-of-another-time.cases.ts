import type { ConstructionGroup } from './group.ts';

/** Two bare numbers of another time in a bracket count what the two before it count, in turn. */
export const pairsOfAnotherTimeCases: ConstructionGroup = {
	issued: '2025-12-03',
	area: 'Tây Hà',
	texts: [
		'Trong tháng 11, làm thủ tục cho [24.318 lượt người|gate.person_crossings 2025-11], [4.860 lượt phương tiện|gate.vehicle_crossings 2025-11] (tháng 10: [22.907|gate.person_crossings 2025-10] và [4.512|gate.vehicle_crossings 2025-10]).',
		'Trong tháng 11, bắt [14 vụ|crime.cases 2025-11], [19 đối tượng|crime.suspects 2025-11] (tháng 10 là [11|crime.cases 2025-10] và [15|crime.suspects 2025-10]).',
		'Năm 2024, kiểm soát [9.100 lượt tàu cá|fisheries.vessel_turns_checked 2024] và [48.200 lượt ngư dân|fisheries.fisher_turns_checked 2024] (năm 2023 là [8.700|fisheries.vessel_turns_checked 2023] và [45.900|fisheries.fisher_turns_checked 2023]).',
	],
};
