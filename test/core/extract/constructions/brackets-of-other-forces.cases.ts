import type { ConstructionGroup } from './group.ts';

/** A bracket that tells each force's share is closed: what stands behind it is of all of them. */
export const bracketsOfOtherForcesCases: ConstructionGroup = {
	issued: '2025-09-03',
	area: 'Hà Khê',
	texts: [
		'Trong tháng 8, hai lực lượng bắt [61 vụ|crime.cases 2025-08] (Biên phòng chủ trì [38 vụ|crime.cases 2025-08 LEAD]; Hải quan chủ trì 23 vụ), thu [31,5 kg|drugs.total_mass 2025-08] ma túy.',
		'Trong tháng 8, Hải quan bắt 23 vụ, thu 31,5 kg ma túy.',
	],
};

/** More fishers than were saved are those whom medics treat. */
export const moreThanWereSavedCases: ConstructionGroup = {
	issued: '2025-03-21',
	area: 'Hải An',
	texts: [
		'Ngày 18/3, hải đội cứu [17 ngư dân|sar.persons_rescued 2025-03-18] gặp nạn. Quân y của hải đội khám cho [74 ngư dân|health.patients].',
		'Ngày 18/3, hải đội cứu [17 ngư dân|sar.persons_rescued 2025-03-18] gặp nạn.',
	],
};
