import type { ConstructionGroup } from './group.ts';

/** "Cùng thời gian trên" at the head of a paragraph, and meetings that look back on a stretch. */
export const timeAboveCases: ConstructionGroup = {
	issued: '2025-12-12',
	area: 'Hải An',
	texts: [
		'11 tháng năm 2025, các đồn tuần tra [1.240 lượt|patrol.sessions 2025-01-01/P11M]. Riêng tháng 10 tuần tra [140 lượt|patrol.sessions 2025-10], tháng 9 là [120 lượt|patrol.sessions 2025-09].\n\nTrong cùng thời gian trên, đơn vị bắt [42 vụ|smuggling.cases 2025-01-01/P11M] buôn lậu.\n\nCác đồn tặng [60 suất quà|gifts.sets 2025-01-01/P11M].',
		'Quý III/2025, đồn tuyên truyền [90 buổi|propaganda.sessions 2025-Q3], nhiều nhất là tháng 8 với [41 buổi|propaganda.sessions 2025-08].\n\nCũng trong thời gian này, đồn khám bệnh cho [860 lượt người|health.patients 2025-Q3].',
		'Quý III/2025, đồn khám bệnh cho [860 lượt người|health.patients 2025-Q3]; cả năm 2024 là [2.140 lượt người|health.patients 2024].\n\nTrong khoảng thời gian này, đồn tặng [75 suất quà|gifts.sets 2025-Q3].',
		// told last, and no part of what stood above
		'Năm 2024, các đồn tuần tra [1.240 lượt|patrol.sessions 2024]. Tháng 8/2025, các đồn tuần tra [90 lượt|patrol.sessions 2025-08].\n\nCùng thời gian này, đơn vị bắt [42 vụ|smuggling.cases 2025-08] buôn lậu.',
		// what a meeting goes through
		'Chiều 10/12, hai bên họp đánh giá 11 tháng năm 2025 thực hiện quy chế phối hợp.\n\nBĐBP Hải An bắt [42 vụ|smuggling.cases 2025-01-01/P11M] buôn lậu.\n\nCác đồn tặng [100 suất quà|gifts.sets 2025-01-01/P11M].',
		'Sáng 9/12, hai đơn vị họp rút kinh nghiệm phối hợp 11 tháng năm 2025.\n\nĐồn Hải Lộc bắt [7 vụ|smuggling.cases 2025-01-01/P11M] buôn lậu.',
		'Ngày 8/12, cuộc họp kiểm điểm 11 tháng năm 2025 diễn ra tại đồn.\n\nĐồn tuyên truyền [120 buổi|propaganda.sessions 2025-01-01/P11M].',
		'Sáng 9/12, đồn họp bàn việc đón năm 2026.\n\nCùng ngày, đồn tặng [20 suất quà|gifts.sets 2025-12-09].',
	],
};
