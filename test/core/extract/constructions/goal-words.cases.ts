import type { ConstructionGroup } from './group.ts';

/** Goals as plans, conferences and interviews tell them: beside what was done, in brackets, with the year of their plan. */
export const goalWordCases: ConstructionGroup = {
	issued: '2024-12-20',
	area: 'Hà Khê',
	texts: [
		'Năm 2024, BĐBP tỉnh hoàn thành [24|housing.houses_built 2024 =24] trong số [30 căn nhà|housing.houses_built target 2024] theo kế hoạch năm.',
		'Năm 2024, toàn tỉnh bàn giao [45|housing.houses_built 2024 =45]/[60 căn nhà|housing.houses_built target 2024 =60] theo kế hoạch.',
		'Năm 2024, đơn vị đã xây [31|housing.houses_built 2024 =31]/[40 căn|housing.houses_built target 2024 =40] nhà cho hộ nghèo, đạt 77,5% kế hoạch.',
		'Năm 2024, 31/40 căn nhà trong bản đã kiên cố; 86/86 hộ ký cam kết.',
		'Sáng 20/12, Bộ Chỉ huy BĐBP tỉnh tổng kết công tác năm 2024. Trong năm, các đơn vị tuần tra [1.320 lượt|patrol.sessions 2024]. Bước sang năm 2025, mỗi đồn phải tuần tra 120 lượt, toàn tỉnh [1.440 lượt|patrol.sessions target 2025].',
		'Năm 2024 các đơn vị được giao xây [30 căn nhà|housing.houses_built target 2024], đã hoàn thành [24 căn|housing.houses_built 2024], còn 6 căn chưa làm.',
		'Kế hoạch năm 2024 giao xây mới [20 căn nhà|housing.houses_built target 2024].',
		'Chỉ tiêu năm 2024 là đỡ đầu [75 em|education.sponsored_students target 2024]; thực hiện [82 em|education.sponsored_students].',
		'Trước ngày 31/3/2025, các đồn phải làm xong [9 căn nhà|housing.houses_built target] cho hộ nghèo.',
		'Trước ngày 31/3/2024, các đồn làm xong [9 căn nhà|housing.houses_built] cho hộ nghèo.',
		'Nghị quyết xác định: năm 2025 phấn đấu [trên 85%|force.training_good_rate target 2025 GT] quân nhân bắn súng đạt khá, giỏi.',
		'“Năm tới chúng tôi sẽ cố gắng xây thêm [10 căn nhà|housing.houses_built target 2025] nữa”, Thượng tá Lò Văn Ban nói.',
		'Các đơn vị đăng ký thi đua năm 2025 với chỉ tiêu tuần tra [1.400 lượt|patrol.sessions target 2025], tuyên truyền [500 buổi|propaganda.sessions target 2025].',
		'6 tháng đầu năm 2024, toàn tỉnh làm xong [18 căn nhà|housing.houses_built 2024-S1], đạt 60% kế hoạch năm ([30 căn|housing.houses_built target 2024]).',
		'Kế hoạch cả năm là [30 căn nhà|housing.houses_built target 2024], sáu tháng đầu năm 2024 đã làm được [18 căn|housing.houses_built 2024-S1].',
		'Chương trình đặt ra chỉ tiêu khám bệnh, cấp thuốc miễn phí cho [3.000 lượt người|health.patients target 2024] trong năm 2024.',
		'Kết quả 6 tháng đầu năm 2024\nNội dung\tChỉ tiêu\tThực hiện\t%\nTuần tra (lượt)\t[600|patrol.sessions target 2024-S1]\t[640|patrol.sessions 2024-S1]\t106,7\nTuyên truyền (buổi)\t[120|propaganda.sessions target]\t[131|propaganda.sessions]\t109,2',
		'Kết quả 6 tháng đầu năm 2024\nTT\tNội dung\tĐVT\tKế hoạch năm\tThực hiện\tTỷ lệ (%)\n1\tTuần tra\tlượt\t[1.300|patrol.sessions target 2024]\t[640|patrol.sessions 2024-S1]\t49,2',
	],
};
