import type { ConstructionGroup } from './group.ts';

/** Goals in a list behind the line that sets them, in a year that has begun; headings of results that close them. */
export const goalsListedCases: ConstructionGroup = {
	issued: '2021-01-09',
	area: 'Hà Khê',
	texts: [
		'Hội nghị quân chính ngày 8/1/2021. Các chỉ tiêu lớn của toàn đơn vị trong năm 2021:\n1) Quản lý biên giới: tuần tra [không ít hơn 2.050 lượt|patrol.sessions target 2021 GE]; phá [ít nhất 3 chuyên án|crime.special_cases target].\n2) Vận động quần chúng: đỡ đầu [71 học sinh|education.sponsored_students target 2021].',
		'Hội nghị thống nhất các chỉ tiêu thi đua năm 2021, gồm:\n- Tuần tra [2.050 lượt|patrol.sessions target 2021].\n- Đỡ đầu [71 học sinh|education.sponsored_students target].',
		'Nghị quyết lãnh đạo năm 2021 xác định:\n1. Tuần tra [2.050 lượt|patrol.sessions target 2021].\n2. Phá [3 chuyên án|crime.special_cases target].',
		'Bộ Chỉ huy ký giao chỉ tiêu thi đua năm 2021 cho 11 đồn. Cụ thể: tuần tra [2.050 lượt|patrol.sessions target 2021]; phá [3 chuyên án|crime.special_cases target]; đỡ đầu [71 học sinh|education.sponsored_students target].',
		'Đơn vị ký kết giao ước thi đua với 5 nội dung, 8 chỉ tiêu: tuần tra [240 buổi|patrol.sessions target], giúp dân [500 ngày công|civic.workdays target].',
		// met, not set
		{
			on: '2021-07-05',
			text: 'Kết quả thực hiện các chỉ tiêu năm 2021:\n- Tuần tra [1.120 lượt|patrol.sessions].\n- Đỡ đầu [75 học sinh|education.sponsored_students].',
		},
		{
			on: '2021-07-05',
			text: 'Nửa năm ở Hà Khê\nChỉ tiêu năm 2021:\n- Tuần tra [2.050 lượt|patrol.sessions target 2021].\n- Đỡ đầu [71 học sinh|education.sponsored_students target].\nKết quả 6 tháng đầu năm 2021:\n- Tuần tra [1.120 lượt|patrol.sessions 2021-S1].\n- Đỡ đầu [75 học sinh|education.sponsored_students].',
		},
		{
			on: '2021-07-05',
			text: 'Nửa năm ở Hà Khê\nI. CHỈ TIÊU NĂM 2021\n1. Tuần tra [2.050 lượt|patrol.sessions target 2021].\nII. KẾT QUẢ 6 THÁNG\n1. Tuần tra [1.120 lượt|patrol.sessions].',
		},
		// a bound, no change
		{
			on: '2021-07-05',
			text: '6 tháng đầu năm 2021, các đồn bắt [không ít hơn 45 vụ|crime.cases 2021-S1 GE].',
		},
	],
};

/** Changes and levels told in the next item or in a bracket of then. */
export const nextItemCases: ConstructionGroup = {
	issued: '2025-07-05',
	area: 'Hà Khê',
	texts: [
		'6 tháng đầu năm 2025, bắt [45 vụ|drugs.cases 2025-S1] ma túy, tăng [28,6%|drugs.cases change]; [60 đối tượng|drugs.suspects], giảm [4,8%|drugs.suspects change =-4.8] so với cùng kỳ.',
		'6 tháng đầu năm 2025, bắt [45 vụ|crime.cases 2025-S1] (tăng [28,6%|crime.cases change]); [60 đối tượng|crime.suspects] (giảm [4,8%|crime.suspects change]).',
		'6 tháng đầu năm 2025, bắt [45 vụ|drugs.cases 2025-S1] ma túy (cùng kỳ [38|drugs.cases 2024-S1]).',
		'6 tháng đầu năm 2025, bắt [45 vụ|crime.cases 2025-S1] (năm 2024: [38|crime.cases 2024]), [60 đối tượng|crime.suspects] (năm 2024: [52|crime.suspects 2024]).',
		'6 tháng đầu năm 2025, hàng hóa qua cửa khẩu đạt [245.000 tấn|gate.cargo 2025-S1], tăng trưởng [15,6%|gate.cargo change].',
		'Phía bạn bàn giao cho ta [12 công dân|returnees.persons] và [3 đối tượng|wanted.persons] truy nã.',
		'Đồn chuyển Cảnh sát biển xử lý [2 vụ|crime.handed_over_cases].',
		'Đồn chuyển Hải quan xử lý [2 vụ|crime.handed_over_cases]/[3 đối tượng|crime.handed_over_persons].',
		'6 tháng đầu năm 2025, [không phát hiện trường hợp nào|fisheries.foreign_sea_violations =0] vi phạm vùng biển nước ngoài.',
		// deeds of the other side, of all forces, of other ships
		'Bạn đã tuần tra 45 lần, ta tuần tra [60 lần|patrol.sessions].',
		'Phía đối diện xây 2 công trình sát biên giới, dựng 3 lán trại.',
		'Lực lượng bảo vệ biên giới Lào bắt giữ 8 đối tượng và trao cho BĐBP tỉnh 6 đối tượng.',
		'Các lực lượng chức năng trên địa bàn bắt 320 vụ, BĐBP chủ trì [120 vụ|crime.cases LEAD].',
		'Ban Chỉ đạo 389 tỉnh cho biết các lực lượng đã phát hiện 1.245 vụ buôn lậu.',
	],
};
