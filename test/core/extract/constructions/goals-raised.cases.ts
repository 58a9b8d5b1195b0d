import type { ConstructionGroup } from './group.ts';

/** A goal that is made another, and goals beside levels of other times. */
export const goalsRaisedCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-02-28',
			text: 'Chỉ tiêu tuyên truyền tăng từ [380 buổi|propaganda.sessions target 2024] (năm 2024) lên [420 buổi|propaganda.sessions target 2025] (năm 2025).',
		},
		{
			on: '2025-02-28',
			text: 'Chỉ tiêu đỡ đầu năm nay tăng từ [70 em|education.sponsored_students target 2024] lên [84 em|education.sponsored_students target 2025].',
		},
		{
			on: '2025-02-28',
			text: 'Số học sinh được đỡ đầu tăng từ [70 em|education.sponsored_students 2023] năm 2023 lên [84 em|education.sponsored_students 2024] năm 2024.',
		},
		{
			on: '2025-12-30',
			text: 'Kế hoạch năm 2025 giao [380 buổi tuyên truyền|propaganda.sessions target 2025], đơn vị thực hiện [402 buổi|propaganda.sessions 2025], vượt 22 buổi; kế hoạch năm 2026 là [420 buổi|propaganda.sessions target 2026].',
		},
		{
			on: '2025-12-30',
			text: 'Đơn vị thực hiện [402 buổi tuyên truyền|propaganda.sessions 2025] trong năm 2025; kế hoạch năm 2026 là [420 buổi|propaganda.sessions target 2026].',
		},
		{
			on: '2025-09-25',
			text: 'Năm nay, đơn vị phấn đấu tuần tra [300 buổi|patrol.sessions target 2025], năm 2024 là [280 buổi|patrol.sessions 2024].',
		},
		{
			on: '2025-09-25',
			text: 'Năm học 2025 - 2026, các đồn sẽ đỡ đầu [84 em|education.sponsored_students target 2025]; năm học trước là [76 em|education.sponsored_students 2024].',
		},
		{
			on: '2025-02-28',
			text: 'Thực hiện kế hoạch xây dựng [200 căn nhà|housing.houses_built target 2024-01-01/P3Y] giai đoạn 2024 - 2026, các đơn vị đã bắt tay vào làm.',
		},
		{
			on: '2025-02-28',
			text: 'Trong năm 2025, [60 căn nhà|housing.houses_built target 2025] phải bàn giao xong.',
		},
		{ on: '2025-02-28', text: 'Các đồn đã thực hiện kế hoạch tuần tra [120 lượt|patrol.sessions].' },
	],
};
