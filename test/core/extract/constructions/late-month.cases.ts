import type { ConstructionGroup } from './group.ts';

/** Articles late in the month after what they review. */
export const lateMonthCases: ConstructionGroup = {
	issued: '2025-07-23',
	area: 'Hà Khê',
	texts: [
		'Hai bên đánh giá: 6 tháng qua đã tổ chức [14 đợt|patrol.bilateral_sessions 2025-S1] tuần tra song phương với [420 lượt cán bộ, chiến sĩ|patrol.bilateral_troop_turns 2025-S1].',
		'Nửa năm qua, các đồn xử phạt [37 vụ|penalty.cases 2025-S1] vi phạm hành chính. 3 tháng qua, tuyên truyền [64 buổi|propaganda.sessions 2025-04-24/P3M].',
		// a commune's ground and what others built there
		'Na Lặc là xã biên giới của tỉnh, gồm 9 bản với 1.018 hộ, 4.902 nhân khẩu; có 15,2 km đường biên giới tiếp giáp 2 huyện của nước bạn. Ban Quản lý dự án huyện đã bàn giao 18 căn nhà tái định cư.',
		'Một người dân kể: "Bộ đội cho con giống, giờ nhà tôi có 7 con bò, năm ngoái bán 2 con".',
		'Đồn Biên phòng cửa khẩu quốc tế Pa Lúa báo cáo tháng 6.\nPTXNC: [1.904 lượt|gate.vehicle_crossings].',
		// provinces named together, then each
		'Từ ngày 15/5 đến 15/7, BĐBP 3 tỉnh Sa Trạch, Trà Hòa, Sơn Lâm đồng loạt ra quân. Sau 2 tháng, các đơn vị bắt 88 vụ ma túy.\nTrong đó, BĐBP Sa Trạch bắt [37 vụ|drugs.cases @Sa_Trạch]; BĐBP Trà Hòa bắt [29 vụ|drugs.cases @Trà_Hòa].',
		'Số vụ vi phạm giảm dần qua từng năm: năm 2022 bắt giữ [27 vụ|crime.cases 2022], năm 2023 còn [19 vụ|crime.cases 2023].',
		'Từ năm học 2022 - 2023 đến nay, BĐBP tỉnh đỡ đầu [198 học sinh|education.sponsored_students 2022-09-01/P1057D]. Hiện nay đỡ đầu [104 em|education.sponsored_students], trong đó có [9 em|education.sponsored_students] nước bạn; nhận nuôi [11 cháu|education.adopted_children] tại các đồn.',
		'Số người xuất cảnh trái phép biến động mạnh: 2021 là [80 người|illegal_exit.persons 2021], 2022 vọt lên [310 người|illegal_exit.persons 2022] và 2023 còn [95 người|illegal_exit.persons 2023].',
	],
};
