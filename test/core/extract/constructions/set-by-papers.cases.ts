import type { ConstructionGroup } from './group.ts';

/** Goals set by a paper, or told with the day they are due; the wholes of plans. */
export const setByPapersCases: ConstructionGroup = {
	issued: '2025-12-25',
	area: 'Hà Khê',
	texts: [
		'Nghị quyết lãnh đạo năm 2026 xác định: bắt trên [60 vụ|drugs.cases target GT 2026] ma túy, đấu tranh thành công [5 chuyên án|crime.special_cases target 2026].',
		'Kế hoạch công tác năm 2026 nêu rõ: tuần tra [220 buổi|patrol.sessions target 2026], tuyên truyền cho [9.000 lượt người|propaganda.listeners target 2026].',
		'Chương trình hành động năm 2026 của đơn vị xác định tuần tra [220 buổi|patrol.sessions target 2026], xây [4 căn nhà|housing.houses_built target 2026].',
		'Theo Chỉ thị huấn luyện, năm 2026 các đơn vị phải đạt [85%|force.training_good_rate target 2026] khá, giỏi.',
		{
			on: '2026-01-12',
			text: 'Kết luận hội nghị, Đại tá Trần Văn Thụ yêu cầu trong năm 2026 các đồn bắt giữ không dưới [120 vụ|crime.cases target GE 2026], xây [16 căn nhà|housing.houses_built target 2026] cho hộ nghèo.',
		},
		{
			on: '2026-01-12',
			text: 'Đề án giai đoạn 2026 - 2030 xác định sẽ xóa mù cho [500 người|education.literacy_learners target 2026-01-01/P5Y], mở [12 km|roads.km target 2026-01-01/P5Y] đường.',
		},
		'Nghị quyết năm 2026 đã được thông qua với các con số: [60 vụ|drugs.cases target 2026] ma túy, [5 chuyên án|crime.special_cases target 2026].',
		{
			on: '2026-01-12',
			text: 'Phương án công tác Tết của đồn: tặng [300 suất quà|gifts.sets target], khám bệnh cho [200 người|health.patients target].',
		},
		{
			on: '2025-07-10',
			text: 'Kết luận của Thường vụ Đảng ủy nêu rõ nhiệm vụ 6 tháng cuối năm là bắt [50 vụ|crime.cases target 2025-S2], giúp dân [3.000 ngày công|civic.workdays target 2025-S2].',
		},
		'Báo cáo năm 2025 nêu rõ: tuần tra [220 buổi|patrol.sessions 2025], bắt [60 vụ|drugs.cases 2025] ma túy.',
		'Báo cáo tại hội nghị xác định: năm 2025 các đơn vị bắt [60 vụ|drugs.cases 2025] ma túy, xử phạt [210 triệu đồng|penalty.fines 2025].',
		{
			on: '2025-09-04',
			text: 'Kế hoạch số 45 của Đồn xác định từ nay đến hết năm 2025 vận động giao nộp [40 khẩu súng|weapons.surrendered_guns target], tuyên truyền [60 buổi|propaganda.sessions target].',
		},
		{
			on: '2025-08-15',
			text: 'Đồn cam kết đến ngày 31/12 năm nay sẽ hoàn thành [9 căn nhà|housing.houses_built target 2025].',
		},
		{
			on: '2025-07-29',
			text: 'Mục tiêu là đến hết quý III hoàn thành [75 căn nhà|housing.houses_built target 2025].',
		},
		{
			on: '2025-11-18',
			text: 'Trước ngày 20/12, các đơn vị phải bàn giao [14 căn nhà|housing.houses_built target 2025] còn lại.',
		},
		{
			on: '2025-08-15',
			text: 'Chậm nhất ngày 30/11/2025, BĐBP tỉnh phải hoàn thành [52 căn nhà|housing.houses_built target 2025].',
		},
		{ on: '2025-05-15', text: 'Đến 30/6 phải xong [30 căn nhà|housing.houses_built target 2025].' },
		{
			on: '2025-05-15',
			text: 'Đến tháng 10 năm nay, chi bộ sẽ nhận đỡ đầu đủ [20 em|education.sponsored_students target 2025].',
		},
		{
			on: '2025-01-08',
			text: 'Mục tiêu của đơn vị trong năm là vận động từ [2 tỷ đồng|housing.funds target GE 2025] trở lên để xóa nhà tạm.',
		},
		{
			on: '2025-01-03',
			text: 'Kế hoạch số 12 của Bộ Chỉ huy đề ra: trong năm phát [10.000 tờ rơi|propaganda.leaflets target 2025].',
		},
		{ on: '2025-01-13', text: 'Đơn vị phấn đấu trong năm tuần tra [300 buổi|patrol.sessions target 2025].' },
		{ on: '2025-01-13', text: 'Cả năm, đơn vị phấn đấu tuần tra [300 buổi|patrol.sessions target 2025].' },
		{
			on: '2025-01-08',
			text: 'Trong năm, đơn vị bắt [41 vụ|crime.cases 2024], xử phạt [230 triệu đồng|penalty.fines 2024].',
		},
		{
			on: '2025-06-30',
			text: 'Đến hết tháng 6, đơn vị đã đỡ đầu [38 em|education.sponsored_students] trong tổng số [45 em|education.sponsored_students target 2025] theo kế hoạch năm.',
		},
		{
			on: '2025-06-30',
			text: '6 tháng đầu năm 2025, đơn vị đã tuần tra [138 buổi|patrol.sessions 2025-S1] trên tổng số [250 buổi|patrol.sessions target 2025] của chỉ tiêu năm.',
		},
		{
			on: '2026-01-09',
			text: 'Trong năm, toàn lực lượng đặt mục tiêu tuần tra [2.000 buổi|patrol.sessions target 2026], phá [6 chuyên án|crime.special_cases target 2026].',
		},
		{
			on: '2026-01-09',
			text: 'Cả năm, đồn phấn đấu bắt [20 vụ|crime.cases target 2026], đỡ đầu [15 em|education.sponsored_students target 2026].',
		},
		{
			on: '2026-01-05',
			text: 'Tổng kết năm 2025: chỉ tiêu trong năm là [500 buổi|propaganda.sessions target 2025] tuyên truyền, kết quả đạt [548 buổi|propaganda.sessions 2025].',
		},
		{
			on: '2026-01-05',
			text: 'Năm 2025, đơn vị bắt [61 vụ|crime.cases 2025]. Trong năm, đồn tuần tra [300 buổi|patrol.sessions 2025], đạt 104% kế hoạch.',
		},
		{
			on: '2025-12-22',
			text: 'Tại Nghị quyết của Đảng ủy, chỉ tiêu được xác định là [70 vụ|drugs.cases target 2026] ma túy trong năm 2026, [8 chuyên án|crime.special_cases target 2026].',
		},
		{
			on: '2026-02-18',
			text: 'Kế hoạch cao điểm sau Tết xác định tuần tra [90 buổi|patrol.sessions target], bắt [10 vụ|smuggling.cases target] buôn lậu.',
		},
		{
			on: '2025-06-28',
			text: 'Quyết định số 33 ghi rõ: hỗ trợ [46 hộ|livelihood.households_supported target] nghèo vay vốn, [46 con bò|livelihood.livestock target] sinh sản.',
		},
		{
			on: '2025-09-25',
			text: 'Phương án ứng phó bão số 9 xác định sơ tán [1.200 người|disaster.persons_evacuated target], huy động [200 cán bộ, chiến sĩ|sar.troop_turns target].',
		},
	],
};
