import type { ConstructionGroup } from './group.ts';

/** Rises and falls by other verbs, in a row, of the noun they name; levels of then beside them. */
export const changePlacesCases: ConstructionGroup = {
	issued: '2025-06-25',
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-04-03',
			text: 'Quý I/2025, các trạm xử phạt [31 vụ|penalty.cases 2025-Q1], tổng tiền phạt [412 triệu đồng|penalty.fines 2025-Q1], tăng [54 triệu đồng|penalty.fines change 2025-Q1] so với cùng kỳ; số vụ lại bớt [6 vụ|penalty.cases change 2025-Q1].',
		},
		{
			on: '2025-12-22',
			text: 'Năm 2025, các đồn xử lý [157 vụ|crime.cases 2025], [203 đối tượng|crime.suspects 2025], số vụ nhích [9 vụ|crime.cases change 2025] còn số người bị bắt lại tụt [14|crime.suspects change 2025] so với năm 2024.',
		},
		{
			on: '2025-11-03',
			text: 'Tháng 10, trạm kiểm soát cửa khẩu làm thủ tục cho [12.430 lượt người|gate.person_crossings 2025-10], nhích lên [3,2%|gate.person_crossings change 2025-10] so với tháng 9; [1.870 lượt xe|gate.vehicle_crossings 2025-10], hụt [140 lượt|gate.vehicle_crossings change 2025-10].',
		},
		'6 tháng đầu năm 2025, các đồn bắt giữ [91 vụ|crime.cases 2025-S1], [120 đối tượng|crime.suspects 2025-S1]; tăng [7|crime.cases change 2025-S1], giảm [11|crime.suspects change 2025-S1] so với 6 tháng đầu năm 2024.',
		{
			on: '2025-08-04',
			text: 'Tháng 7, các trạm kiểm tra [1.215 lượt tàu|fisheries.vessel_turns_checked 2025-07]; phát hiện [14 tàu|fisheries.iuu_vessels 2025-07] vi phạm, bằng tháng trước; phạt [210 triệu đồng|penalty.fines 2025-07], giảm [35 triệu|penalty.fines change 2025-07].',
		},
		{
			on: '2025-10-02',
			text: 'Trong 9 tháng, số lượt người qua cửa khẩu đạt [214.300 lượt|gate.person_crossings 2025-01-01/P9M], tăng từ [180.200 lượt|gate.person_crossings 2024-01-01/P9M] của cùng kỳ năm trước lên [214.300 lượt|gate.person_crossings 2025-01-01/P9M], tương đương [18,9%|gate.person_crossings change 2025-01-01/P9M].',
		},
		{
			on: '2025-03-28',
			text: 'Quý I/2025 toàn tuyến xử lý [17 vụ|illegal_crossing.cases 2025-Q1] xuất nhập cảnh trái phép với [41 người|illegal_crossing.persons 2025-Q1]. Con số này thấp hơn quý I/2024 lần lượt là [3 vụ|illegal_crossing.cases change 2025-Q1] và [12 người|illegal_crossing.persons change 2025-Q1].',
		},
		{
			on: '2025-07-10',
			text: 'Nửa năm đầu 2025, số vụ ma túy bị phát hiện là [41|drugs.cases 2025-S1], so với [36|drugs.cases 2024-S1] của cùng kỳ năm trước thì tăng [13,9%|drugs.cases change 2025-S1].',
		},
		{
			on: '2025-07-10',
			text: '6 tháng đầu năm 2025, xử phạt hành chính [88 vụ|penalty.cases 2025-S1] với số tiền [302 triệu đồng|penalty.fines 2025-S1]; so cùng kỳ năm 2024 giảm cả về số vụ ([12 vụ|penalty.cases change 2025-S1]) và số tiền ([45 triệu đồng|penalty.fines change 2025-S1]).',
		},
		{
			on: '2026-01-08',
			text: 'Năm 2025, lượng khách qua cửa khẩu đạt [320.400 lượt|gate.person_crossings 2025], vượt năm 2024 tới [68.900 lượt|gate.person_crossings change 2025].',
		},
		{
			on: '2025-10-03',
			text: '9 tháng đầu năm 2025, số tàu cá của tỉnh vi phạm vùng biển nước ngoài còn [3 tàu|fisheries.foreign_sea_violations 2025-01-01/P9M]; toàn tỉnh còn 187 tàu chưa đăng ký.',
		},
		'Quý I/2025, đội công tác bắt [12 vụ|crime.cases 2025-Q1]; các trạm tổ chức [31 buổi|propaganda.sessions 2025-Q1] tuyên truyền.\n',
	],
};

/** Shares in turn, changes of another place, of now against a clause of then, of people called by another noun. */
export const changeInTurnCases: ConstructionGroup = {
	issued: '2025-12-10',
	area: 'Hà Khê',
	texts: [
		'11 tháng, bắt [102 vụ|crime.cases 2025-01-01/P11M]/[139 đối tượng|crime.suspects 2025-01-01/P11M]; giảm [4 vụ|crime.cases change 2025-01-01/P11M]/[11 đối tượng|crime.suspects change 2025-01-01/P11M] ([3,8%|crime.cases change]/[7,3%|crime.suspects change]) so với cùng kỳ.',
		{
			on: '2025-06-30',
			text: '6 tháng đầu năm 2025, trên biển xảy ra [17 vụ|sar.incidents 2025-S1] tai nạn tàu cá, làm [9 người|sar.deaths_missing 2025-S1] chết và mất tích. Lực lượng đã cứu [61 ngư dân|sar.persons_rescued 2025-S1] (tăng [14 người|sar.persons_rescued change 2025-S1]).',
		},
		{
			on: '2025-12-27',
			text: 'Năm 2025, BĐBP Hà Khê bắt [27 vụ|drugs.cases] ma túy; BĐBP Nậm Xa bắt [18 vụ|drugs.cases] ma túy, [14 vụ|smuggling.cases] buôn lậu. So với năm trước, số vụ ma túy ở Hà Khê giảm [6 vụ|drugs.cases change 2025], còn ở Nậm Xa tăng [4 vụ|drugs.cases change 2025].',
		},
		'Năm 2025, lực lượng biên phòng xử lý [297 vụ|crime.cases 2025], [468 đối tượng|crime.suspects 2025]. Nếu năm 2024 là [331 vụ|crime.cases 2024] thì năm nay hạ [34 vụ|crime.cases change 2025], song số đối tượng lại thêm [29 đối tượng|crime.suspects change 2025]. Trong số này, có [42 vụ|illegal_crossing.cases 2025] xuất, nhập cảnh trái phép.',
		'Năm 2025, các đồn bắt [79 vụ|crime.cases 2025], ít đi [15 vụ|crime.cases change 2025] so với năm 2024. Số đối tượng cũng xuống, từ [131 người|crime.suspects 2024] còn [108 người|crime.suspects 2025].',
		'11 tháng, số đối tượng vi phạm giảm [7,3%|crime.suspects change 2025-01-01/P11M] (còn [139 đối tượng|crime.suspects 2025-01-01/P11M]) so với cùng kỳ năm trước.\n',
	],
};
