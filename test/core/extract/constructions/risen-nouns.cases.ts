import type { ConstructionGroup } from './group.ts';

/** Rises of a noun with words behind it or before its verb, and against a second time. */
export const risenNounsCases: ConstructionGroup = {
	issued: '2025-07-03',
	area: 'Hà Khê',
	texts: [
		'Trong quý II có [13 vụ|sar.incidents 2025-Q2] sự cố tàu thuyền; lực lượng Biên phòng cứu [39 ngư dân|sar.persons_rescued], lai dắt [7 tàu|sar.vessels_rescued] về bờ, nhiều hơn cùng kỳ [4 vụ|sar.incidents change =4].',
		'6 tháng đầu năm 2025, lập hồ sơ [66 vụ|fisheries.iuu_cases] vi phạm khai thác thủy sản, tổng tiền phạt [2 tỷ 640 triệu đồng|penalty.fines]. Đặt cạnh cùng kỳ, số vụ giảm [17|fisheries.iuu_cases change =-17], tiền phạt lại tăng [12,4%|penalty.fines change =12.4].',
		'6 tháng đầu năm 2025, kiểm tra [1.840 lượt tàu|fisheries.vessel_turns_checked], xử phạt [31 tàu|fisheries.iuu_vessels]. So với cùng kỳ, số tàu được kiểm tra tăng [38%|fisheries.vessel_turns_checked change =38], số tàu bị phạt giảm [12%|fisheries.iuu_vessels change =-12].',
		'6 tháng đầu năm 2025, cảng làm thủ tục cho [1.610 lượt tàu|port.ship_calls], [51.230 lượt thuyền viên|port.crew_turns] và [9.415 lượt hành khách|port.passenger_turns] tàu du lịch. Hàng hóa qua cảng đạt [18,6 triệu tấn|gate.cargo], giảm [3,1%|gate.cargo change =-3.1]; lượng hành khách thì tăng [62%|port.passenger_turns change =62].',
		'So với quý I, số vụ vi phạm quý II giảm [11 vụ|crime.cases change 2025-Q2 =-11], tiền phạt tăng [6%|penalty.fines change 2025-Q2 =6].',
		'6 tháng đầu năm 2025, xử phạt [58 vụ|penalty.cases], thu [297 triệu đồng|penalty.fines]; số vụ giảm [4 vụ|penalty.cases change =-4], số tiền giảm [9%|penalty.fines change =-9] so với cùng kỳ.',
		'Năm 2024, các đồn tuần tra [1.412 lượt|patrol.sessions 2024], nhiều hơn [72 lượt|patrol.sessions change 2024 =72] so với năm 2023 và hơn [150 lượt|patrol.sessions change 2024 =150] so với năm 2022.',
		'Tháng 6/2025, làm thủ tục cho [8.640 lượt người|gate.person_crossings 2025-06]; tăng [1.120 lượt|gate.person_crossings change 2025-06 =1120] so với tháng 5 và [2.300 lượt|gate.person_crossings change 2025-06 =2300] so với cùng tháng năm trước.',
	],
};
