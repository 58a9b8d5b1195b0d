import type { ConstructionGroup } from './group.ts';

/** Rises and falls told without "tăng N vụ": in pairs, in brackets, by "thêm" and "hơn"; what there was before; lists of goals. */
export const comparedCases: ConstructionGroup = {
	issued: '2025-01-15',
	area: 'Hà Khê',
	texts: [
		'Năm 2024, toàn tuyến phát hiện [215 vụ|crime.cases]/[298 đối tượng|crime.suspects], giảm [12|crime.cases change =-12]/[19|crime.suspects change =-19] so với năm 2023.',
		'Năm 2024, BĐBP tỉnh bắt [45 vụ|drugs.cases]/[60 đối tượng|drugs.suspects] về ma túy (giảm [6|drugs.cases change =-6]/[9|drugs.suspects change =-9] so với cùng kỳ).',
		'Năm 2024, đạt 6/6 chỉ tiêu, giảm 1/3 số hộ nghèo của xã.',
		'Năm 2024, tội phạm buôn lậu tăng cả về số vụ ([11 vụ|smuggling.cases change =11]) và số đối tượng ([14 đối tượng|smuggling.suspects change =14]) so với năm 2023.',
		'Năm 2024, bắt [45 vụ|drugs.cases], [60 đối tượng|drugs.suspects] về ma túy; tăng về số vụ ([5 vụ|drugs.cases change =5]), giảm về số đối tượng ([3 đối tượng|drugs.suspects change =-3]).',
		'Năm 2024, tuyên truyền [640 buổi|propaganda.sessions], thêm [40 buổi|propaganda.sessions change =40] so với năm 2023.',
		'Năm 2024, số vụ vượt biên trái phép chỉ còn [32 vụ|illegal_crossing.cases], bớt được [18 vụ|illegal_crossing.cases change =-18] so với năm 2023.',
		'Năm 2024 cứu [62 người|sar.persons_rescued], hơn [11 người|sar.persons_rescued change =11 EQ] so với năm trước.',
		'Năm 2024, trao [hơn 900 suất quà|gifts.sets GT], nhiều gấp đôi so với năm 2023; trao thêm [50 suất quà|gifts.sets] cho trẻ em.',

		'Năm 2024, lượng ma túy thu giữ tăng: heroin từ [6,3 kg|drugs.heroin 2023] lên [9,75 kg|drugs.heroin 2024], ma túy tổng hợp từ [41.000 viên|drugs.synthetic_pills 2023] lên [68.500 viên|drugs.synthetic_pills 2024].',
		'Năm 2024, số học sinh được đỡ đầu nâng từ [48 em|education.sponsored_students 2023] lên [60 em|education.sponsored_students 2024].',
		'Năm 2025 phấn đấu nâng số học sinh được đỡ đầu từ [48 em|education.sponsored_students 2024] lên [60 em|education.sponsored_students target 2025].',

		'Năm 2025 phấn đấu tuần tra [1.500 lượt|patrol.sessions target 2025]. Trước đó, nhìn lại năm 2024, bộ đội đã tuần tra [1.412 lượt|patrol.sessions 2024], đạt 103% kế hoạch; kiểm soát [62.718 lượt tàu cá|fisheries.vessel_turns_checked 2024].',
		'Cả năm 2025, chỉ tiêu đề ra là bắt [không dưới 80 vụ|drugs.cases target GE] ma túy, triệt phá [từ 3 đến 5 chuyên án|crime.special_cases target =3..5]; đỡ đầu [40 em|education.sponsored_students target].',
		'Chỉ huy trưởng nêu chỉ tiêu năm 2025: tiếp nhận [trên 300 nguồn tin|crime.tips target GT], kiểm soát [40.000 lượt tàu|fisheries.vessel_turns_checked target].',
		'Năm 2025, các đồn đăng ký xây [12 căn nhà|housing.houses_built target], nhận đỡ đầu thêm [không quá 5 em|education.sponsored_students target LE].',
		'Chỉ tiêu năm 2024 là [75 em|education.sponsored_students target] được đỡ đầu, thực tế đỡ đầu [82 em|education.sponsored_students], nhận nuôi [12 cháu|education.adopted_children].',
		'Các đơn vị ký giao ước thi đua năm 2025\n\nSáng 10/1/2025, BĐBP tỉnh Hà Khê phát động thi đua.\n\nMục tiêu chung: tuần tra [1.500 lượt|patrol.sessions target 2025].\n\nTrên mặt trận dân vận, các đồn tuyên truyền [350 buổi|propaganda.sessions target 2025] cho [20.000 lượt người|propaganda.listeners target 2025]; xây [12 căn nhà|housing.houses_built target 2025].\n\nTrước đó, đánh giá kết quả năm 2024, Bộ Chỉ huy đã tặng Giấy khen cho [9 tập thể|awards.given GIAY_KHEN COLLECTIVE BCH_BDBP_TINH].',
		'BÁO CÁO QUÝ IV NĂM 2024\n\nA. KẾT QUẢ\n\n- Tuần tra [310 lượt|patrol.sessions 2024-Q4].\n\nB. TRỌNG TÂM QUÝ I/2025\n\n- Tuần tra [320 lượt|patrol.sessions target 2025-Q1]; mở [01 đợt cao điểm|readiness.peak_campaigns target].',
	],
};
