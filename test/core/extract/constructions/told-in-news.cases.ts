import type { ConstructionGroup } from './group.ts';

/** Short news: what is told again, what each costs, whom a gift goes to, who is let through a gate, teams kept beside posts. */
export const toldInNewsCases: ConstructionGroup = {
	issued: '2025-09-30',
	area: 'Bình Lâm',
	texts: [
		// told again: of what it was first told
		'Ngày 12/9, đồn bàn giao [4 căn nhà|housing.border_shelters] “Mái ấm biên cương”. Tổng kinh phí xây dựng [4 căn nhà|housing.border_shelters] là [320 triệu đồng|housing.funds].',
		'Tháng 9/2025, đơn vị đỡ đầu [18 cháu|education.sponsored_students]. Trong số [18 cháu|education.sponsored_students] được nhận nuôi dưỡng, có cháu Mỷ học giỏi.',
		// what one costs ends before the next gift
		'Ngày 12/9, đồn tặng [6 suất học bổng|gifts.sets], mỗi suất 2 triệu đồng, [9 suất quà|gifts.sets] cho học sinh.',
		'Ngày 12/9, đồn trao [30 suất quà|gifts.sets], mỗi suất trị giá 500.000 đồng, [4 con bò|livelihood.livestock] cho hộ nghèo.',
		'Trung bình mỗi tháng, trạm quân dân y của đồn ở xã Nậm Pồ tiếp nhận, khám và cấp thuốc miễn phí cho khoảng 90 người dân.',
		'Bình quân mỗi năm, các tổ công tác của đồn xuống những bản xa nhất trong xã vận động, tuyên truyền cho gần 700 lượt người.',
		'Tổ công tác trực 24 giờ trong ngày; loa của đồn phát [36 giờ|propaganda.broadcast_hours] trong tháng 9/2025.',
		// a name a programme gives
		'Tháng 9/2025, đồn nuôi [2 “con nuôi”|education.adopted_children] là em Páo và em Dín.',
		'Sáng 5/9, [3 “con nuôi”|education.adopted_children] của đồn đến trường.',
		// whom it goes to
		'Ngày 12/9, BĐBP tỉnh bàn giao [2 căn nhà|housing.border_shelters] “Mái ấm chiến sĩ” cho 2 cán bộ của đơn vị.',
		'Ngày 12/9, đồn khám bệnh, cắt tóc cho [140 người dân|health.patients].',
		'Ngày 12/9, đồn khám, tư vấn sức khỏe, cấp thuốc, gội đầu cho [95 người|health.patients].',
		'Ngày 12/9, đồn khám bệnh cho bà con, cắt tóc cho 40 học sinh.',
		// through the gate by right
		'Ngày 28/4, [4.210 lượt người|gate.person_crossings] qua cửa khẩu, trong đó xuất cảnh bằng hộ chiếu là [1.870 người|gate.person_crossings], bằng giấy thông hành là [940 người|gate.person_crossings].',
		'Tháng 8/2025, có [61.000 lượt người|gate.person_crossings] qua cửa khẩu quốc tế, trong đó nhập cảnh [30.500 người|gate.person_crossings].',
		'Tháng 8/2025, có [61.000 lượt người|gate.person_crossings] qua cửa khẩu; đồn bắt [12 người|illegal_entry.persons] nhập cảnh trái phép.',
		// teams kept in the field
		'Tháng 9/2025, đồn duy trì [14 chốt|readiness.checkpoints] cố định và [5 tổ tuần tra|readiness.checkpoints] lưu động.',
		'Tháng 9/2025, đồn lập [6 chốt|readiness.checkpoints], cùng với [3 tổ tuần tra|readiness.checkpoints] trên các lối mòn.',
		'Tháng 9/2025, đồn tổ chức [48 lượt tổ tuần tra|patrol.sessions].',
		// things given come to so much
		'Ngày 5/9, đồn gửi tặng học sinh của 2 trường 30 xe đạp, cặp sách (tổng số trị giá [48 triệu đồng|gifts.value]).',
	],
};
