import type { ConstructionGroup } from './group.ts';

/** What the two numbers of a pair are is told by the label before them: done and planned, now and then, cases and people. */
export const pairsUnderLabelsCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-07-08',
			text: 'Sáu tháng đầu năm 2025, tuần tra biên giới (chỉ tiêu/kết quả): [1.200|patrol.sessions target 2025-S1]/[1.260 lượt|patrol.sessions 2025-S1]; tuyên truyền: [400|propaganda.sessions target 2025-S1]/[385 buổi|propaganda.sessions 2025-S1].',
		},
		{
			on: '2025-07-08',
			text: 'Kết quả một số mặt công tác 6 tháng đầu năm 2025 (KH/TH): tuần tra [600|patrol.sessions target 2025-S1]/[640 lượt|patrol.sessions 2025-S1]; tuyên truyền [200|propaganda.sessions target 2025-S1]/[212 buổi|propaganda.sessions 2025-S1].',
		},
		{
			on: '2025-07-08',
			text: 'KẾT QUẢ 6 THÁNG ĐẦU NĂM 2025\n(Giao/Đạt)\nTuần tra: [600|patrol.sessions target 2025-S1]/[640 lượt|patrol.sessions 2025-S1].\nTuyên truyền: [200|propaganda.sessions target 2025-S1]/[212 buổi|propaganda.sessions 2025-S1].',
		},
		{
			on: '2025-07-08',
			text: 'Sáu tháng đầu năm 2025, công tác tuyên truyền (được giao/thực hiện) [400|propaganda.sessions target 2025-S1]/[385 buổi|propaganda.sessions 2025-S1], khám bệnh [3.000|health.patients target 2025-S1]/[3.120 lượt người|health.patients 2025-S1].',
		},
		{
			on: '2025-07-08',
			text: 'Kết quả 6 tháng đầu năm 2025 (thực hiện/kế hoạch): tuần tra [640|patrol.sessions 2025-S1]/[600 lượt|patrol.sessions target 2025-S1]; nhận đỡ đầu [45|education.sponsored_students 2025-S1]/[40 em|education.sponsored_students target 2025-S1].',
		},
		{
			on: '2025-07-08',
			text: '6 tháng đầu năm 2025, số vụ việc (kỳ này/cùng kỳ năm trước): ma túy [45|drugs.cases 2025-S1]/[38|drugs.cases 2024-S1], buôn lậu [21|smuggling.cases 2025-S1]/[30|smuggling.cases 2024-S1].',
		},
		{
			on: '2025-07-08',
			text: 'Trong 6 tháng đầu năm 2025 (năm 2024/năm 2025), bắt [38|drugs.cases 2024-S1]/[45 vụ|drugs.cases 2025-S1] ma túy, [30|smuggling.cases 2024-S1]/[21 vụ|smuggling.cases 2025-S1] buôn lậu.',
		},
		{
			on: '2025-07-08',
			text: 'So sánh 6 tháng đầu năm 2025 với cùng kỳ 2024 (2025/2024): ma túy [45|drugs.cases 2025-S1]/[38 vụ|drugs.cases 2024-S1]; buôn lậu [21|smuggling.cases 2025-S1]/[30 vụ|smuggling.cases 2024-S1].',
		},
		{
			on: '2025-07-08',
			text: 'Số liệu 6 tháng đầu năm 2025 (vụ/đối tượng): ma túy [45|drugs.cases 2025-S1]/[52|drugs.suspects 2025-S1]; buôn lậu [21|smuggling.cases 2025-S1]/[30|smuggling.suspects 2025-S1].',
		},
		{ on: '2025-07-08', text: 'Năm học 2024/2025, đơn vị đỡ đầu [45 em|education.sponsored_students 2024].' },
		{
			on: '2025-07-08',
			text: 'Trong 6 tháng đầu năm 2025 bắt [41 vụ|crime.cases 2025-S1]/[63 đối tượng|crime.suspects 2025-S1] (quý II: [22 vụ|crime.cases 2025-Q2]/[30 đối tượng|crime.suspects 2025-Q2]), đường dây nóng mở 24/7.',
		},
	],
};
