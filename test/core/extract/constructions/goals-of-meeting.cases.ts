import type { ConstructionGroup } from './group.ts';

/** Goals told at a meeting of a day that is over are of the year they name, and what the goals came to is no goal. */
export const goalsOfMeetingCases: ConstructionGroup = {
	issued: '2025-12-26',
	area: 'Hà Khê',
	texts: [
		'Chỉ tiêu công tác năm 2026\nChiều 25/12, Bộ Chỉ huy đã thông qua các chỉ tiêu năm 2026:\n- Tuyên truyền [420 buổi|propaganda.sessions target 2026].',
		'Chương trình hành động năm 2026\nChiều 25/12, Bộ Chỉ huy họp.\nTuyên truyền [420 buổi|propaganda.sessions target 2026].',
		'Chiều 25/12, Bộ Chỉ huy đã thông qua các chỉ tiêu năm 2026.\nTheo đó, tuyên truyền [420 buổi|propaganda.sessions target 2026].\nDịp này, tặng [30 suất quà|gifts.sets 2025-12-25].',
		'Chiều 25/12, Bộ Chỉ huy tổng kết năm 2025, triển khai nhiệm vụ năm 2026.\nTheo đó, năm 2025, tuyên truyền [420 buổi|propaganda.sessions 2025].',
		'Chỉ tiêu năm 2026\nBộ Chỉ huy thông qua các chỉ tiêu năm 2026:\n- Tuần tra [2.400 lượt|patrol.sessions target 2026] (cao hơn thực hiện năm 2025 là 150 lượt).\nNăm 2025, các chỉ tiêu tương ứng đạt: tuần tra [2.250 lượt|patrol.sessions 2025]; phá [7 chuyên án|crime.special_cases 2025].',
	],
};
