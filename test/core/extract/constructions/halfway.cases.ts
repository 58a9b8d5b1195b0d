import type { ConstructionGroup } from './group.ts';

/** Articles of the first days of July: what has closed, what lies ahead, and which of several times an article is of. */
export const halfwayCases: ConstructionGroup = {
	issued: '2025-07-04',
	area: 'Bình Lâm',
	texts: [
		// the half in other words
		'Qua nửa chặng đường, các đồn bắt [39 vụ|drugs.cases 2025-S1] ma túy.\nBộ đội trao [240 suất quà|gifts.sets 2025-S1].',
		'Nửa chặng đường của năm ở Tà Rụt\nCác đồn bắt [39 vụ|drugs.cases 2025-S1] ma túy.',
		'Nửa năm trôi qua, các đồn bắt [39 vụ|drugs.cases 2025-S1] ma túy, trao [240 suất quà|gifts.sets 2025-S1].',
		'Sau nửa năm, các đồn bắt [39 vụ|drugs.cases 2025-S1] ma túy.',
		'Sau 6 tháng, các đồn bắt [39 vụ|drugs.cases 2025-S1] ma túy.',
		'Qua 6 tháng, các đồn bắt [39 vụ|drugs.cases 2025-S1] ma túy.',
		'Trong hai quý, các đồn bắt [39 vụ|drugs.cases 2025-S1] ma túy.',
		'Hai quý vừa qua, các đồn bắt [39 vụ|drugs.cases 2025-S1] ma túy.',
		'Quý I và quý II, các đồn bắt [39 vụ|drugs.cases 2025-S1] ma túy.',
		'Từ tháng 1 đến tháng 6, các đồn bắt [39 vụ|drugs.cases 2025-S1] ma túy.',
		'Từ đầu năm đến hết quý II, các đồn bắt [39 vụ|drugs.cases 2025-S1] ma túy.',
		'Tính đến hết tháng 6, các đồn bắt [39 vụ|drugs.cases 2025-S1] ma túy.',
		'BĐBP Bình Lâm tổng kết 6 tháng\nCác đồn bắt [39 vụ|drugs.cases 2025-S1] ma túy.',
		'Nhìn lại 6 tháng qua ở cửa khẩu Tà Rụt\nĐồn làm thủ tục cho [64.200 lượt người|gate.person_crossings 2025-S1].\nDịp nghỉ lễ 30/4 - 1/5, khách rất đông.\nLực lượng xử phạt [12 vụ|penalty.cases 2025-S1].',
		// behind a remark on years long past
		'Năm 2020, địa bàn có 96 người nghiện; đến năm 2024 chỉ còn 41 người. Năm tháng đầu năm, đồn bắt [5 vụ|drugs.cases 2025-01-01/P5M] ma túy.',
		// the days of a month that is no calendar's
		'Trong tháng cao điểm đấu tranh với hàng giả (15/5 - 15/6), các đồn bắt [18 vụ|smuggling.cases 2025-05-15/P32D] buôn lậu.',
		// the month before, as what is reported
		'Tháng trước, các đồn bắt [9 vụ|drugs.cases 2025-06] ma túy, trao [24 suất quà|gifts.sets 2025-06].\nBộ đội xây [3 căn nhà|housing.houses_built 2025-06].',
		// a gathering named by its half, and one that also sets what comes after it
		'Sáng 3/7, Bộ Chỉ huy BĐBP tỉnh tổ chức Hội nghị quân chính 6 tháng đầu năm 2025. Đại tá Lê Văn Minh chủ trì.\nCác đồn bắt [39 vụ|drugs.cases 2025-S1] ma túy, trao [240 suất quà|gifts.sets 2025-S1].',
		'BĐBP Bình Lâm triển khai nhiệm vụ 6 tháng cuối năm\nSáng 3/7, BĐBP tỉnh tổ chức hội nghị bàn nhiệm vụ 6 tháng cuối năm.\nSáu tháng qua, các đồn bắt [39 vụ|drugs.cases 2025-S1] ma túy.\nBộ đội trao [240 suất quà|gifts.sets 2025-S1].',
		'Sáng 3/7, BĐBP tỉnh phát động đợt thi đua 6 tháng cuối năm.\nCác đồn phấn đấu tuần tra [900 lượt|patrol.sessions target 2025-S2].\nBên cạnh đó, phấn đấu xây [15 căn nhà|housing.houses_built target 2025-S2].',
		// what an article reports when it names only what is to come, or nothing
		'Nửa chặng đường của Biên phòng Bình Lâm\nTheo báo cáo, các đơn vị bắt [61 vụ|drugs.cases 2025-S1] ma túy. So với cùng kỳ, [tăng 7 vụ|drugs.cases change 2025-S1].\n6 tháng cuối năm, các đồn phấn đấu xây [15 căn nhà|housing.houses_built target 2025-S2].',
		'Chiều 3/7, Bộ Chỉ huy BĐBP tỉnh tổ chức hội nghị sơ kết công tác biên phòng.\nTrong kỳ, các đồn bắt [18 vụ|smuggling.cases 2025-S1] buôn lậu, trao [240 suất quà|gifts.sets 2025-S1].',
		// a drive begun before the quarter, told within its report, takes nothing over
		'Quý II năm 2025, các đồn bắt [44 vụ|drugs.cases 2025-Q2] ma túy.\nĐáng chú ý, từ ngày 15/3 đến 14/5/2025, đợt cao điểm bắt [21 vụ|smuggling.cases 2025-03-15/P61D] buôn lậu.\nCửa khẩu Tà Rụt làm thủ tục cho [88.400 lượt người|gate.person_crossings 2025-Q2].',
		'Giao ban 6 tháng đầu năm 2025\nGiai đoạn 2022 - 2025, các đồn xây [88 căn nhà|housing.houses_built 2022-01-01/P4Y].\nLực lượng bắt [29 vụ|drugs.cases 2025-S1] ma túy.',
		// the stage the first figures are of, told in mid-sentence, goes before its years told later
		'Chúng tôi trở lại Tà Rụt, nơi mà giai đoạn 2019 - 2023, các đồn đã bắt [517 vụ|drugs.cases 2019-01-01/P5Y] ma túy.\nNhững năm gần đây, con số có xu hướng giảm: năm 2021 bắt [128 vụ|drugs.cases 2021], năm 2023 bắt [87 vụ|drugs.cases 2023].\nBộ đội thu [17 khẩu súng|seized.guns 2019-01-01/P5Y].',
		'Cửa ngõ bên vịnh\nTàu số 4 dài 334 m. Sau 6 tháng của năm 2025, đồn làm thủ tục cho [4.486 lượt tàu|port.ship_calls 2025-S1] ra vào cảng.\nTàu khách cập cảng, tháng 5-2025.\nLực lượng xử phạt [34 vụ|penalty.cases 2025-S1].',
		// "in the time above" in a later paragraph
		'Năm 2025, Bộ đội Biên phòng tỉnh được giao xây [150 căn nhà|housing.houses_built target 2025].\nTừ đầu năm đến ngày 30/6, các đồn hoàn thành [98 căn nhà|housing.houses_built 2025-01-01/P181D].\nTrong thời gian trên, lực lượng còn làm [8,2 km đường|roads.km 2025-01-01/P181D].',
		// a school year that has just closed, whatever it is called
		'Ngày 28/6, Đồn Tà Rụt trao [35 suất quà|gifts.sets 2025-06-28].\nCũng trong năm học vừa khép lại, các đồn đỡ đầu [94 em học sinh|education.sponsored_students 2024].',
		'Năm học vừa qua, BĐBP tỉnh đỡ đầu [88 em học sinh|education.sponsored_students 2024].',
		// the other side of a comparison in a clause of its own, and now again
		'Từ ngày 15/5 đến ngày 30/6, các đồn trao [5.870 phần quà|gifts.sets 2025-05-15/P47D]; cùng dịp này năm ngoái, số quà trao tặng là [5.100 phần|gifts.sets 2024-05-15/P47D].',
		'6 tháng đầu năm 2025, hai bên tuần tra chung [22 lần|patrol.bilateral_sessions 2025-S1]. Nếu cùng kỳ năm 2024 mới bắt [15 vụ|drugs.cases 2024-S1] ma túy thì nay đã bắt [19 vụ|drugs.cases 2025-S1] ma túy.',
		// the day of telling, by a notice
		'Hôm nay (3/7), thông tin từ Bộ Chỉ huy BĐBP tỉnh, Đồn Tà Rụt vừa bắt giữ [3 đối tượng|drugs.suspects 2025-07-02] mua bán ma túy.\nTheo đó, vào hồi 22 giờ 15 phút ngày 2/7, lực lượng thu [16 bánh heroin|drugs.heroin_bricks 2025-07-02].',
		// what opens an article goes before a day named behind its first figures
		'Hướng tới kỷ niệm 78 năm Ngày Thương binh - Liệt sĩ, từ đầu tháng 6, BĐBP tỉnh tổ chức nhiều hoạt động.\nCác đơn vị tặng [312 suất quà|gifts.sets 2025-06-01/P34D]. Sáng 25/6, Đồn Tà Rụt khám bệnh cho [140 lượt người|health.patients 2025-06-25].',
		// since a drive began on a day named before
		'Từ ngày 1/4, BĐBP tỉnh mở đợt cao điểm tấn công tội phạm.\nSau 3 tháng ra quân, các đơn vị bắt [29 vụ|drugs.cases 2025-04-01/P95D] ma túy.',
		// "from the year's beginning" in the report of a half
		'Sáu tháng đầu năm 2025 trên vùng biển Bình Lâm\nTừ đầu năm, tình hình có nhiều diễn biến mới. Các đồn tuần tra biển [310 chuyến|patrol.sea_sessions 2025-S1].',
		// the year after one just told, two years compared, one month of several
		'Năm 2022, chương trình làm [21 căn nhà|housing.houses_built 2022]. Năm sau, các đồn xây [33 căn nhà|housing.houses_built 2023].',
		'So sánh năm 2023 với 2022, số vụ ma túy tăng từ [148 vụ|drugs.cases 2022] lên [163 vụ|drugs.cases 2023].',
		'Quý I/2023, các đồn bắt [61 vụ|drugs.cases 2023-Q1] ma túy. Có tháng rất cao, chẳng hạn tháng 1/2023 bắt [29 vụ|drugs.cases 2023-01] ma túy.',
		'Sáng 26/6, BĐBP tỉnh tổ chức mít tinh. Trong tháng cao điểm, lực lượng bắt [13 vụ|drugs.cases 2025-06] ma túy.\nSau lễ mít tinh, các đơn vị phát [3.000 tờ rơi|propaganda.leaflets 2025-06-26].',
		'Quý III/2025, cảng dự kiến đón [1.500 lượt tàu|port.ship_calls target 2025-Q3]; cả năm phấn đấu đạt [6.200 lượt tàu|port.ship_calls target 2025].',
		// a deadline far ahead, in that year
		'Chỉ tiêu năm nay: tuần tra [2.400 lượt|patrol.sessions target 2025]; đến cuối năm có [110 em học sinh|education.sponsored_students target 2025] được đỡ đầu.',
		'Giai đoạn tới, tỉnh phấn đấu đến hết năm 2027 có [1.000 hộ|grassroots.households_assigned target 2027] được đảng viên phụ trách.',
		// the cases before this one, and how it was in the first year
		'Ngày 5/6, Ban chuyên án bắt [3 đối tượng|drugs.suspects 2025-06-05] vận chuyển ma túy. Đây là chuyên án thứ 6 trong năm. Trong năm chuyên án trước, các lực lượng bắt [14 đối tượng|drugs.suspects 2025] ma túy.',
		'15 năm (2009 - 2024) thực hiện phân công đảng viên phụ trách hộ\nNăm đầu tiên, mới có [39 đảng viên|grassroots.party_members_households 2009] phụ trách [156 hộ|grassroots.households_assigned 2009].',
	],
};
