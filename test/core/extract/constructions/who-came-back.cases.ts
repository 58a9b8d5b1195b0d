import type { ConstructionGroup } from './group.ts';

/** Those who came back are no bound of their number. */
export const whoCameBackCases: ConstructionGroup = {
	issued: '2025-01-20',
	area: 'Hà Khê',
	texts: [
		'Năm 2024, [34 học viên|education.literacy_learners EQ] trở lại lớp xóa mù.',
		'Năm 2024, [12 ngư dân|sar.persons_rescued EQ] gặp nạn được cứu đã trở lại bờ an toàn.',
		'Năm 2024, [9 ngư dân|sar.persons_rescued EQ] được cứu nay đã trở lại.',
		'Chỉ tiêu năm 2025: vi phạm kỷ luật từ [2 vụ|force.discipline_violations target LE] trở lại.',
		'Năm 2024, tuần tra [40 buổi|patrol.sessions GE] trở lên.',
		'Năm 2024, [26 ngư dân|sar.persons_rescued EQ] được cứu, [2 người|sar.deaths_missing EQ] không bao giờ trở lại.',
		'Năm 2024, [7 tàu|fisheries.foreign_vessels_expelled] cá nước ngoài bị ép quay đầu.',
		'Tàu BP 31-05-01 rời cầu cảng lúc 3 giờ sáng 19/11/2024 với [16 cán bộ, chiến sĩ|sar.troop_turns]. Ba tiếng sau, các anh đưa [9 ngư dân|sar.persons_rescued] sang tàu, kết thúc chuyến cứu nạn.',
	],
};
