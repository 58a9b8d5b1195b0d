import type { ConstructionGroup } from './group.ts';

/** Articles late in the month after what they review. */
export const lateMonthCases: ConstructionGroup = {
	issued: '2025-07-23',
	area: 'Hà Khê',
	texts: [
		'Từ đêm 19/7, mưa lớn. Trước khi bão đổ bộ (20/7), bộ đội kêu gọi [540 tàu|disaster.vessels_alerted 2025-07-20] vào bờ.',
		'Hai bên đánh giá: 6 tháng qua đã tổ chức [14 đợt|patrol.bilateral_sessions 2025-S1] tuần tra song phương với [420 lượt cán bộ, chiến sĩ|patrol.bilateral_troop_turns 2025-S1].',
		'Nửa năm qua, các đồn xử phạt [37 vụ|penalty.cases 2025-S1] vi phạm hành chính. 3 tháng qua, tuyên truyền [64 buổi|propaganda.sessions 2025-04-24/P3M].',
		'Từ năm học 2022 - 2023 đến nay, BĐBP tỉnh đỡ đầu [198 học sinh|education.sponsored_students 2022-09-01/P1057D]. Hiện nay đỡ đầu [104 em|education.sponsored_students], trong đó có [9 em|education.sponsored_students] nước bạn; nhận nuôi [11 cháu|education.adopted_children] tại các đồn.',
	],
};
