import type { ConstructionGroup } from './group.ts';

/** Short articles in which what is said of time, place and kind reaches from sentence to sentence. */
export const discourseCases: ConstructionGroup = {
	issued: '2025-07-04',
	area: null,
	texts: [
		'BĐBP Sơn Hà sơ kết công tác 6 tháng đầu năm\nSáng 3/7, BĐBP tỉnh Sơn Hà tổ chức hội nghị sơ kết.\nCác đơn vị đã tuần tra [812 lần|patrol.sessions 2025-S1 @Sơn_Hà]. Bắt giữ [45 vụ|crime.cases 2025-S1], [62 đối tượng|crime.suspects 2025-S1].\nCùng kỳ năm trước, con số này lần lượt là [39 vụ|crime.cases 2024-S1] và [58 đối tượng|crime.suspects 2024-S1].\nRiêng trong quý II, bắt [21 vụ|crime.cases 2025-Q2].',
		'Xây dựng biên giới vững mạnh\nNăm 2024, BĐBP tỉnh Bình Lâm hỗ trợ xóa [35 nhà tạm|housing.houses_funded 2024 @Bình_Lâm]. 6 tháng đầu năm 2025 là [28 căn|housing.houses_funded 2025-S1].\nTrong 6 tháng cuối năm 2025, đơn vị phấn đấu xóa thêm [40 căn|housing.houses_funded target 2025-S2].',
		'Kết quả tháng 6\nTháng 6/2025, BĐBP tỉnh Hải An kiểm soát [5.410 lượt tàu cá|fisheries.vessel_turns_checked 2025-06 @Hải_An]. Lũy kế từ đầu năm đến nay là [31.208 lượt|fisheries.vessel_turns_checked].\nNhiệm vụ tháng 7: kiểm soát [5.500 lượt tàu|fisheries.vessel_turns_checked target 2025-07].',
		'Theo báo cáo của BĐBP tỉnh Tây Hà, từ năm 2020 đến hết năm 2024, các đơn vị bắt [512 vụ|crime.cases 2020-01-01/P5Y @Tây_Hà], [803 đối tượng|crime.suspects 2020-01-01/P5Y]. Trong đó, năm 2024 bắt [131 vụ|crime.cases 2024].',
		'Ngày 1/7, tại xã Mường Lai, Đồn Biên phòng Mường Lai, BĐBP tỉnh Sơn Hà bàn giao [2 căn nhà|housing.houses_built 2025-07-01 @Sơn_Hà] cho hộ nghèo. Trước đó, ngày 25/6, đơn vị cũng trao [30 suất quà|gifts.sets 2025-06-25] cho học sinh.',
		'BĐBP hai tỉnh phối hợp\nBĐBP tỉnh Sơn Hà bắt [20 vụ|smuggling.cases @Sơn_Hà] buôn lậu; BĐBP tỉnh Bình Lâm bắt [17 vụ|smuggling.cases @Bình_Lâm] buôn lậu.',
		'Nhìn lại nửa nhiệm kỳ\nTrong 2 năm 2023 - 2024, BĐBP tỉnh Sơn Hà đỡ đầu [120 em|education.sponsored_students @Sơn_Hà] học sinh.',
		'Quý II/2025, Đồn Biên phòng cửa khẩu Nậm Lạnh làm thủ tục cho [61.200 lượt người|gate.person_crossings 2025-Q2], tăng [12%|gate.person_crossings change 2025-Q2] so với quý I.',
		'Từ ngày 1/1 đến 30/6/2025, BĐBP Sơn Hà phát hiện [12 vụ|drugs.cases @Sơn_Hà], [15 đối tượng|drugs.suspects] mua bán ma túy.',
		'Chiều 2/7, Đại tá Lê Văn Minh, Chỉ huy trưởng BĐBP tỉnh Sơn Hà, cho biết, 6 tháng qua, đơn vị đã bắt [25 vụ|drugs.cases 2025-S1 @Sơn_Hà] ma túy.',
		'Mục tiêu năm 2025 là hỗ trợ [60 hộ|livelihood.households_supported target 2025] thoát nghèo. Đến nay, đơn vị đã giúp [34 hộ|livelihood.households_supported] thoát nghèo, đạt 56,7% kế hoạch.',
		'6 tháng đầu năm 2025, so với cùng kỳ năm 2024, số vụ ma túy tăng từ [18 vụ|drugs.cases 2024-S1] lên [25 vụ|drugs.cases 2025-S1].',
		'Hằng năm, Đồn trao khoảng 200 suất quà cho hộ nghèo.',
		'Trước khi có chốt, mỗi ngày có hàng chục người vượt biên.',
		'Ba năm qua, Đồn đã giúp dân xây [21 căn nhà|housing.houses_built]: năm 2022 [5 căn|housing.houses_built 2022], năm 2023 [7 căn|housing.houses_built 2023], năm 2024 [9 căn|housing.houses_built 2024].',
		'BĐBP tỉnh Sơn Hà bắt [5 vụ|smuggling.cases @Sơn_Hà] buôn lậu trong tháng 5/2025 và [8 vụ|smuggling.cases 2025-06] trong tháng 6/2025.',
		'Trong tuần (từ 23/6 đến 29/6/2025), các đồn tuần tra [42 lượt|patrol.sessions 2025-06-23/P7D].',
		'Kỷ niệm 50 năm thành lập, Đồn đã 3 lần được tặng Huân chương, 12 lần được tặng Cờ thi đua.',
		'Giai đoạn 2021 - 2025, toàn lực lượng huy động [18,2 tỷ đồng|welfare.total_value 2021-01-01/P5Y] cho công tác an sinh xã hội.',
		'Sau 3 tháng triển khai cao điểm, BĐBP tỉnh Sơn Hà bắt [15 vụ|drugs.cases @Sơn_Hà], [19 đối tượng|drugs.suspects] về ma túy.',
		'Đồn Biên phòng Mường Lai quản lý 18,2 km đường biên giới với 9 cột mốc. Từ đầu năm đến nay, đơn vị tuần tra [112 lượt|patrol.sessions].',
		'Dự kiến tháng 7/2025, tổ chức khám bệnh cho [500 lượt người|health.patients target 2025-07].',
		'Năm nay, đơn vị được giao chỉ tiêu vận động [1 tỷ đồng|welfare.total_value target 2025] cho an sinh xã hội, đến ngày 30/6 đã vận động được [720 triệu đồng|welfare.total_value].',
	],
};
