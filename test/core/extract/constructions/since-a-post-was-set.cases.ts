import type { ConstructionGroup } from './group.ts';

/** Counted since a post was set up, its month told in brackets or right behind. */
export const sinceAPostWasSetCases: ConstructionGroup = {
	issued: '2025-08-25',
	area: 'Hà Khê',
	texts: [
		'Từ ngày lập chốt (3/2020), anh em đã tuần tra [hơn 4.000 lượt|patrol.sessions 2020-03-01/P2004D], bắt [26 vụ|drugs.cases 2020-03-01/P2004D] ma túy.',
		'Kể từ khi cắm chốt tháng 3/2020, anh em đã bắt [26 vụ|drugs.cases 2020-03-01/P2004D] ma túy.',
		'Từ khi thành lập (năm 2021), tổ đã bắt [26 vụ|drugs.cases 2021-01-01/P4Y] ma túy.',
	],
};
