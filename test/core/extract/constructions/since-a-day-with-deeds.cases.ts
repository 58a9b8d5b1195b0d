import type { ConstructionGroup } from './group.ts';

/** "Từ ngày 1/12, Bộ Chỉ huy tăng cường tuần tra, bắt 7 vụ": counted since that day, whoever acts and whatever stands between. */
export const sinceADayWithDeedsCases: ConstructionGroup = {
	issued: '2025-01-06',
	area: 'Hà Khê',
	texts: [
		'Từ ngày 1/12/2024, Bộ Chỉ huy tăng cường tuần tra, bắt [7 vụ|drugs.cases 2024-12-01/P37D] ma túy.',
		'Từ ngày 20/12/2024, Bộ Chỉ huy lập [9 chốt|readiness.checkpoints 2024-12-20/P18D]; đến nay bắt [7 vụ|drugs.cases 2024-12-20/P18D], [9 đối tượng|drugs.suspects 2024-12-20/P18D] ma túy.',
		'Từ ngày 5/12/2024, các đồn phối hợp với công an kiểm soát đường mòn, phát hiện [12 vụ|smuggling.cases 2024-12-05/P33D] buôn lậu.',
		'Từ ngày 3/1, huy động [90 cán bộ|sar.troop_turns 2025-01-03] tìm kiếm người mất tích.',
	],
};

/** Offices without their full name: "Bộ trưởng" is ours, whose paper it is, and "Chủ tịch tỉnh" the province's. */
export const ministersInShortCases: ConstructionGroup = {
	issued: '2025-01-06',
	area: 'Hà Khê',
	texts: [
		'Ngày 5/1, Chủ tịch nước tặng Huân chương Chiến công hạng Ba cho [4 cá nhân|awards.given HUAN_CHUONG CTN INDIVIDUAL]; Bộ trưởng tặng Bằng khen [6 đồng chí|awards.given BANG_KHEN BQP INDIVIDUAL].',
		'Ngày 5/1, Bộ trưởng Bộ Công an tặng Bằng khen [6 đồng chí|awards.given BANG_KHEN BO_NGANH INDIVIDUAL]; Chủ tịch tỉnh tặng Bằng khen [2 tập thể|awards.given BANG_KHEN UBND_TINH COLLECTIVE].',
	],
};
