import type { ConstructionGroup } from './group.ts';

/** "XC", "NC" of those who leave and come, "TV" of crews, as posts shorten them. */
export const shortWordsOfGatesCases: ConstructionGroup = {
	issued: '2025-07-02',
	area: 'Hà Khê',
	texts: [
		'Tháng 6/2025 XC [12.450 lượt người|gate.person_crossings 2025-06]/[3.120 lượt PT|gate.vehicle_crossings 2025-06]; NC [11.980 lượt người|gate.person_crossings 2025-06]/[3.045 lượt PT|gate.vehicle_crossings 2025-06].',
		'Tháng 6/2025 giúp dân [120nc|civic.workdays 2025-06]; cứu hộ [01 vụ|sar.incidents 2025-06]/[01 tàu|sar.vessels_rescued 2025-06]/[06 TV|sar.persons_rescued 2025-06].',
	],
};
