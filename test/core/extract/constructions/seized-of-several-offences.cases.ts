import type { ConstructionGroup } from './group.ts';

/** Cases in which stuff of several offences was seized are of no single one, whatever the article is on. */
export const seizedOfSeveralOffencesCases: ConstructionGroup = {
	issued: '2025-08-19',
	area: 'Sơn Hà',
	texts: [
		'Bắt pháo trên biển\n\nNgày 18/8, Hải đội 1 bắt tàu chở [1.946 kg|seized.fireworks 2025-08-18] pháo.\n\nTừ đầu năm đến nay, Hải đội 1 đã bắt [8 vụ|crime.cases 2025-01-01/P231D], [23 đối tượng|crime.suspects 2025-01-01/P231D], thu [gần 3,5 tấn|seized.fireworks 2025-01-01/P231D] pháo, [86.000 lít|seized.fuel 2025-01-01/P231D] dầu.',
		'Bắt ma túy\n\nNgày 18/8, đồn bắt [1 đối tượng|drugs.suspects 2025-08-18] chở [2 kg|drugs.heroin 2025-08-18] heroin.\n\nTừ đầu năm đến nay, đồn đã bắt [8 vụ|drugs.cases 2025-01-01/P231D], thu [12 kg|drugs.total_mass 2025-01-01/P231D] ma túy, [2 khẩu súng|seized.guns 2025-01-01/P231D].',
	],
};

/** A length of months behind a question opens its answer. */
export const monthsBehindAQuestionCases: ConstructionGroup = {
	issued: '2025-06-30',
	area: 'Hà Khê',
	texts: [
		'Thế còn phía dân? 6 tháng, [24 lượt|propaganda.sessions 2025-S1] tuyên truyền lưu động, [1.904 người nghe|propaganda.listeners 2025-S1].',
	],
};
