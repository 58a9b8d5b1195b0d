import type { ConstructionGroup } from './group.ts';

/** The dead are found, then others are saved: those behind a verb of their own are saved. */
export const deadBeforeSavedCases: ConstructionGroup = {
	issued: '2025-07-03',
	area: 'Hải An',
	texts: [
		'Ngày 2/7, tàu của Hải đội Biên phòng tìm thấy 2 thi thể ngư dân, cứu [5 người|sar.persons_rescued].',
		'Ngày 2/7, sau khi tìm thấy thi thể thuyền trưởng, tàu biên phòng đưa [7 thuyền viên|sar.persons_rescued] về đất liền.',
		'Ngày 2/7, tàu biên phòng vớt thi thể [một ngư dân|sar.deaths_missing] và đưa [9 người|sar.persons_rescued] vào bờ.',
		'Ngày 2/7, tàu cá chìm ngoài cửa Lạch Vân, tìm thấy thi thể [2 người|sar.deaths_missing], còn [1 người|sar.deaths_missing] mất tích.',
	],
};
