import type { ConstructionGroup } from './group.ts';

/** Parts behind a month told by itself, persons told apart in a bracket, men of the posts, days behind their count. */
export const partsOfPartCases: ConstructionGroup = {
	issued: '2025-12-20',
	area: 'Hà Khê',
	texts: [
		// what opens with "Trong đó" is of the time of the sentence before it
		'Từ đầu năm 2025 đến nay, đồn bắt [50 vụ|drugs.cases 2025-01-01/P354D] ma túy. Riêng tháng 11/2025, đồn bắt [9 vụ|drugs.cases 2025-11] ma túy. Trong đó, vận chuyển có [4 vụ|drugs.cases 2025-11]. Đồn còn tặng [80 suất quà|gifts.sets 2025-01-01/P354D].',
		'Năm 2025, đồn tuần tra [300 buổi|patrol.sessions 2025]. Tính riêng quý III, đồn tuần tra [90 buổi|patrol.sessions 2025-Q3]. Trong số đó, tuần tra đêm [20 buổi|patrol.sessions 2025-Q3].',
		// persons in the bracket behind those they come to
		'Ngày 5/12/2025, đồn bắt [11 đối tượng|illegal_exit.persons] ([7 người Việt Nam|illegal_exit.persons], [4 người Lào|illegal_exit.persons]) đang tìm cách xuất cảnh trái phép.',
		'Ngày 5/12/2025, đồn bắt [9 người|drugs.suspects] (gồm [6 người Việt Nam|drugs.suspects] và [3 người Lào|drugs.suspects]) mua bán ma túy.',
		// the men of the posts
		'Năm 2025, đồn bắt [25 vụ|illegal_entry.cases] với [60 người|illegal_entry.persons] nhập cảnh trái phép. Đồn lập [14 chốt|readiness.checkpoints] với 130 người, trong đó có 40 người của xã.',
		'Năm 2025, qua [14 chốt|readiness.checkpoints], đồn bắt [60 người|illegal_entry.persons] nhập cảnh trái phép.',
		// the days behind their count
		'Trong 3 ngày, 8-10/12, đồn bắt [5 người|illegal_entry.persons 2025-12-08/P3D] nhập cảnh trái phép.',
		'Chỉ trong hai ngày, 8 và 9/12, đồn tặng [60 suất quà|gifts.sets 2025-12-08/P2D].',
	],
};
