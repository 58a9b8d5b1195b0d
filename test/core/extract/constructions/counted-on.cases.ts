import type { ConstructionGroup } from './group.ts';

/** Times that go on into later sentences and paragraphs, and those that do not: running totals in the story of a day, years summed up, days in words. */
export const countedOnCases: ConstructionGroup = {
	issued: '2025-10-06',
	area: 'Bình Lâm',
	texts: [
		// a running total told at a gathering goes on in later paragraphs
		'Sáng 6/10, tại xã Tà Rụt, Đồn Biên phòng Tà Rụt tổ chức truyền thông phòng, chống mua bán người.\nThông tin tại buổi truyền thông, từ đầu năm đến nay, các đồn bắt [9 vụ|trafficking.cases 2025-01-01/P279D] mua bán người.\nVề ma túy, các đơn vị bắt [41 vụ|drugs.cases 2025-01-01/P279D]; thu [12 kg|drugs.heroin 2025-01-01/P279D] heroin.\nTại buổi truyền thông, Đồn trao [20 suất quà|gifts.sets 2025-10-06].',
		'Chiều 5/10, Đồn Biên phòng Pa Sín bàn giao [1 căn nhà|housing.houses_built 2025-10-05] cho hộ nghèo.\nTính từ đầu năm đến nay, BĐBP tỉnh xây [57 căn nhà|housing.houses_built 2025-01-01/P279D].\nCùng với đó, bộ đội làm [8,2 km đường|roads.km 2025-01-01/P279D], tặng [31 con bò|livelihood.livestock 2025-01-01/P279D].\nDịp này, Đồn tặng [50 suất quà|gifts.sets 2025-10-05].',
		'Sáng 4/10, tại cửa khẩu Tà Rụt diễn ra lễ ra quân.\nTừ ngày 1/8 đến nay, lực lượng kiểm tra [2.140 lượt tàu cá|fisheries.vessel_turns_checked 2025-08-01/P67D].\nBên cạnh đó, Đồn tuyên truyền [18 buổi|propaganda.sessions 2025-08-01/P67D].',
		// what was done before that day is told in passing
		'Hai ngày 4 và 5/10, Bộ Chỉ huy BĐBP tỉnh thăm xã đảo, trao [200 suất quà|gifts.sets 2025-10-04/P2D].\nTrước đó, từ đầu tháng 9 đến nay, các đồn trao [640 suất quà|gifts.sets 2025-09-01/P36D].\nQuân y khám bệnh cho [310 lượt người|health.patients 2025-10-04/P2D].',
		// back to the day of the story by its hour
		'5 giờ sáng 5/10, cảng cá Cửa Tăng đã nhộn nhịp. Trạm làm thủ tục cho [42 lượt tàu|fisheries.vessel_turns_checked 2025-10-05].\nTừ đầu tháng đến nay, trạm kiểm soát [310 lượt tàu cá|fisheries.vessel_turns_checked 2025-10-01/P6D].\nBuổi chiều, tổ tuần tra bắt [1 đối tượng|drugs.suspects 2025-10-05] tàng trữ ma túy.',
		'Sáng 5/10, Đồn Biên phòng Cửa Tăng ra quân làm sạch bãi biển, tặng [30 suất quà|gifts.sets 2025-10-05].\nTừ đầu năm đến nay, Đồn đỡ đầu [12 em học sinh|education.sponsored_students 2025-01-01/P279D].\nBuổi tối, Đồn chiếu phim và tặng [40 suất quà|gifts.sets 2025-10-05].',
		// the day of a gathering whose title names what it reviews
		'BĐBP Bình Lâm sơ kết 9 tháng đầu năm 2025\nSáng 3/10, Bộ Chỉ huy BĐBP tỉnh tổ chức hội nghị.\nCác đồn bắt [39 vụ|drugs.cases 2025-01-01/P9M] ma túy.\nTại hội nghị, Bộ Chỉ huy tặng [15 suất quà|gifts.sets 2025-10-03] cho quân nhân có hoàn cảnh khó khăn.',
		// days in words
		'Tháng 8/2025, các đồn bắt [9 vụ|drugs.cases 2025-08] ma túy. Đêm mười hai tháng Tám, Đồn Tà Rụt bắt [hai đối tượng|drugs.suspects 2025-08-12] vận chuyển ma túy.',
		'Ngày hai mươi ba tháng Chín, Đồn Pa Sín trao [ba mươi suất quà|gifts.sets 2025-09-23] cho hộ nghèo.',
		'Sáng mồng năm tháng Mười, Đồn Cửa Tăng cứu [sáu ngư dân|sar.persons_rescued 2025-10-05] bị chìm tàu.',
		// bulletins by the hour
		'BÌNH LÂM CHỐNG BÃO\nCập nhật lúc 10 giờ, 4/10: Đồn sơ tán [120 hộ|disaster.households_evacuated 2025-10-04] dân. Bộ đội cứu [4 người|sar.persons_rescued 2025-10-04].\n17 giờ 30, 4/10: Đồn sơ tán [86 hộ|disaster.households_evacuated 2025-10-04].\nBản tin số 3, 7 giờ, 5/10: Bộ đội cứu [5 người|sar.persons_rescued 2025-10-05].',
		// since the beginning of the quarter that has just closed
		'Quý III/2025, các đồn kiểm tra [8.477 lượt tàu cá|fisheries.vessel_turns_checked 2025-Q3].\nTừ đầu quý, lực lượng bắt [7 vụ|drugs.cases 2025-Q3] ma túy.',
		'Theo báo cáo, quý III/2025, các đồn tuần tra [910 lượt|patrol.sessions 2025-Q3]. Từ đầu quý, bộ đội xây [6 căn nhà|housing.houses_built 2025-Q3].',
		// years one by one, and then all of them
		'Thống kê cho thấy số vụ ma túy lên xuống thất thường: [29 vụ|drugs.cases 2019] (năm 2019), [35 vụ|drugs.cases 2020] (năm 2020), [22 vụ|drugs.cases 2021] (năm 2021). Cộng cả giai đoạn, các đồn bắt [604 đối tượng|drugs.suspects 2019-01-01/P3Y] ma túy.',
		'Bộ đội xây nhà cho dân qua từng năm. Năm 2022, các đồn xây [12 căn nhà|housing.houses_built 2022]; năm 2023, xây [19 căn nhà|housing.houses_built 2023]; năm 2024, xây [25 căn nhà|housing.houses_built 2024]. Gộp lại, lực lượng góp [6.400 ngày công|housing.workdays 2022-01-01/P3Y].',
		'Tổng kết 5 năm (2020 - 2024) đấu tranh với ma túy\nNăm 2020, các đồn bắt [30 vụ|drugs.cases 2020]; năm 2021, bắt [41 vụ|drugs.cases 2021]. Tính chung cả giai đoạn, các đồn thu [88 kg|drugs.heroin 2020-01-01/P5Y] heroin.',
		// the first year ends with what is so now
		'Sơ kết 3 năm (2022 - 2024) thi hành Luật Biên phòng Việt Nam ở Bình Lâm\nBan đầu, năm 2022, tuyến biên giới mới có [5 tổ tự quản|grassroots.selfmgmt_groups 2022]; nay đã thành [12 tổ|grassroots.selfmgmt_groups 2025-10-06], cung cấp [74 nguồn tin|crime.tips 2022-01-01/P3Y]. Hai bên tuần tra song phương [66 lần|patrol.bilateral_sessions 2022-01-01/P3Y].',
		// a sentence that only says when what happened was
		'Trong năm 2024, Đồn Hòn Thiện kiểm tra [5.540 lượt tàu cá|fisheries.vessel_turns_checked 2024].\nNhớ nhất là đợt áp thấp tháng 9/2024. Hai đêm liền, bộ đội cứu [43 ngư dân|sar.persons_rescued 2024-09].\nBộ đội trao [260 suất quà|gifts.sets 2024].',
		'Năm 2024, các đồn bắt [88 vụ|drugs.cases 2024] ma túy.\nĐáng nhớ nhất là vụ bắt giữ trong tháng 5. Tổ công tác thu [16 bánh heroin|drugs.heroin_bricks 2024-05].',
		// "counted up" in the report of a month
		'BÁO CÁO kết quả công tác tháng 9/2025\n1. Tuần tra [62 lượt|patrol.sessions 2025-09]; lũy kế 9 tháng: [598 lượt|patrol.sessions 2025-01-01/P9M].\n2. Bắt [7 vụ|drugs.cases 2025-09]/[9 đối tượng|drugs.suspects 2025-09] ma túy (lũy kế [71 vụ|drugs.cases 2025-01-01/P9M]/[98 đối tượng|drugs.suspects 2025-01-01/P9M]).\n3. Tặng [40 suất quà|gifts.sets 2025-09].',
		'Quý III/2025, các đồn bắt [19 vụ|drugs.cases 2025-Q3] ma túy. Cộng dồn, các đồn bắt [58 vụ|drugs.cases 2025-01-01/P9M], [77 đối tượng|drugs.suspects 2025-01-01/P9M] ma túy.',
		'Tháng 9/2025, Đồn Tà Rụt tuyên truyền [12 buổi|propaganda.sessions 2025-09], lũy kế từ đầu năm [104 buổi|propaganda.sessions 2025-01-01/P9M]; trao [20 suất quà|gifts.sets 2025-09].',
		// so many days from the one in brackets; the first days of a year
		'Từ đầu năm 2025 đến 15/9, các đồn xử phạt [54 trường hợp|penalty.persons 2025-01-01/P258D]. Riêng trong đợt cao điểm 45 ngày đêm (từ 1/7), lực lượng bắt [19 vụ|drugs.cases 2025-07-01/P45D] ma túy.',
		'Đợt ra quân 60 ngày, từ ngày 15/7, các đồn bắt [21 vụ|drugs.cases 2025-07-15/P60D] ma túy.',
		'Năm 2024, các đồn bắt [112 vụ|drugs.cases 2024] ma túy. Mười lăm ngày đầu năm mới, lực lượng bắt thêm [5 vụ|drugs.cases 2025-01-01/P15D] ma túy.',
		'Trong 20 ngày đầu năm 2025, Đồn Tà Rụt bắt [3 vụ|drugs.cases 2025-01-01/P20D] ma túy.',
		// a month given to a cause
		'Tháng Thanh niên năm nay, tuổi trẻ Biên phòng tỉnh góp [640 ngày công|civic.workdays 2025-03]. Tháng Thanh niên 2024, con số là [510 ngày công|civic.workdays 2024-03].',
		'Trong Tháng An toàn giao thông, Đồn Tà Rụt tuyên truyền [8 buổi|propaganda.sessions 2025-09].',
		// the year before the last, the months just gone, a year ago to the day
		'Năm 2024, các đồn bắt [88 vụ|drugs.cases 2024] ma túy. Năm trước nữa, tức 2022, lực lượng bắt [71 vụ|drugs.cases 2022] ma túy.',
		'Kết quả 9 tháng đầu năm 2025\nCác đồn bắt [121 vụ|drugs.cases 2025-01-01/P9M] ma túy. Ba tháng gần đây nhất, lực lượng bắt [58 vụ|drugs.cases 2025-Q3] ma túy.',
		'Trong 9 tháng đầu năm 2025, Đồn Tà Rụt bắt [9 vụ|drugs.cases 2025-01-01/P9M] ma túy. Cách đây tròn một năm, cũng quãng thời gian này, đồn bắt [15 vụ|drugs.cases 2024-01-01/P9M] ma túy.',
		// days after a day told, and all of them together
		'Khoảng 3 giờ ngày 2/10, tàu cá bị phá nước. Đồn Cửa Tăng cứu [7 thuyền viên|sar.persons_rescued 2025-10-02].\nHai ngày sau, Đồn cứu [5 ngư dân|sar.persons_rescued 2025-10-04] bị hỏng máy.\nNhư vậy, chỉ trong 3 ngày, Đồn đã cứu [12 người|sar.persons_rescued 2025-10-02/P3D] gặp nạn.',
		// these days, in the report of them
		'Nửa đầu tháng 10/2025, các đồn bắt [7 vụ|drugs.cases 2025-10-01/P15D] ma túy.\nCả năm 2024, lực lượng bắt [28 vụ|drugs.cases 2024] ma túy.\nCũng những ngày này, bà con giao nộp [19 khẩu súng|weapons.surrendered_guns 2025-10-01/P15D] tự chế.',
		'Năm 2021, các đồn bắt [7 vụ|drugs.cases 2021] ma túy; hai năm sau đó lần lượt là [13 vụ|drugs.cases 2022] và [16 vụ|drugs.cases 2023].',
		'Giai đoạn đầu (2019 - 2021), quần chúng cung cấp [640 nguồn tin|crime.tips 2019-01-01/P3Y]. Hai năm tiếp theo, số tin tăng lên [870 nguồn tin|crime.tips 2022-01-01/P2Y].',
		'Năm 2020, các đồn xây [40 căn nhà|housing.houses_built 2020]. Ba năm kế tiếp, lực lượng xây [131 căn nhà|housing.houses_built 2021-01-01/P3Y].',
		'Năm 2025, các đồn bắt [98 vụ|drugs.cases 2025] ma túy. Sáu tháng sau sáp nhập, Đồn Tà Rụt trao [57 suất quà|gifts.sets 2025-S2].',
		// a drive that goes on, counted from its first day
		'Cao điểm chống buôn lậu kéo dài từ 15/8/2025 đến 15/11/2025. Sau 2 tháng, BĐBP tỉnh bắt [34 vụ|smuggling.cases 2025-08-15/P53D] buôn lậu.\nRiêng tuần qua (từ 27/9 đến 3/10), các đồn bắt [7 vụ|smuggling.cases 2025-09-27/P7D] buôn lậu.',
		'Tính từ khi triển khai (2016) đến nay, các đồn đỡ đầu [512 em học sinh|education.sponsored_students 2016-01-01/P9Y].',
		// a quarter of the year told in mid-sentence; the month under way told beside a year that has closed
		'Khép sổ năm 2024, Đồn Cửa khẩu Na Lóng làm thủ tục cho [412.300 lượt người|gate.person_crossings 2024].\nĐầu năm rất vắng. Quý I chỉ [51.000 lượt người|gate.person_crossings 2024-Q1].\nĐồn thu giữ [240 kg|seized.goods_mass 2024] hàng lậu.',
		// the stretch just closed goes on in the story of a feast's day
		'Riêng ngày 2/9, cửa khẩu Na Lóng làm thủ tục cho [3.120 lượt người|gate.person_crossings 2025-09-02].\n9 tháng đầu năm, cửa khẩu làm thủ tục cho [181.000 lượt người|gate.person_crossings 2025-01-01/P9M].\nBộ đội bắt [5 vụ|smuggling.cases 2025-01-01/P9M] buôn lậu.',
		// much later than the day told, and back on the day just told
		'Đêm 9/9, lũ ống cuốn 15 nóc nhà ở bản Huổi Lếch. Ngay trong đêm, Đồn cứu [21 người|sar.persons_rescued 2025-09-09].\nMột tháng sau, bộ đội dựng xong [15 căn nhà|housing.houses_built 2025-10].\nSáng 4/10, lễ bàn giao diễn ra ở bản mới. Dịp này, các đồn trao [60 suất quà|gifts.sets 2025-10-04].',
		// that year, named to compare with; the year said behind a sentence's figures
		'Năm 2024, các đồn bắt [480 vụ|drugs.cases 2024] ma túy. So với năm 2023, số vụ [giảm 4%|drugs.cases change 2024]; năm ấy, các đồn bắt [500 vụ|drugs.cases 2023], [698 đối tượng|drugs.suspects 2023] ma túy.',
		'Quý III/2025, các đồn bắt [9 vụ|drugs.cases 2025-Q3] ma túy. Từ nguồn tin của bà con, lực lượng bắt [20 vụ|smuggling.cases 2025]/[26 đối tượng|smuggling.suspects 2025] buôn lậu trong năm.',
		// a span of the paragraph goes before the day of the lead; what comes next does not reach back
		'Ngày 3/10, cửa khẩu Na Lóng mở lại lối thông xe.\nSau lễ ấy, tính cả quý III đã có [900 lượt xe|gate.vehicle_crossings 2025-Q3] qua lại. Lực lượng thu giữ [120 kg|seized.goods_mass 2025-Q3] hàng lậu.',
		'Tháng 9, các đồn bắt [4 vụ|drugs.cases 2025-09] ma túy.\nỞ các bản xa, tổ công tác phát [400 tờ rơi|propaganda.leaflets 2025-09]. Từ đầu năm đến nay, lực lượng bắt [39 vụ|drugs.cases 2025-01-01/P279D] ma túy.',
		'Mới nửa đầu tháng 9/2025, các đồn bắt [7 vụ|drugs.cases 2025-09-01/P15D] ma túy.\nTheo thống kê, cả năm 2024, lực lượng bắt [28 vụ|drugs.cases 2024] ma túy.\nBà con giao nộp [19 khẩu súng|weapons.surrendered_guns 2025-09-01/P15D] tự chế.',
		// a festival's days, and one of them by its name
		'Lễ hội đua thuyền diễn ra từ ngày 2 đến 4/10. Đêm khai mạc (2/10), Đồn Cửa Tăng bắt [1 đối tượng|drugs.suspects 2025-10-02] tàng trữ ma túy.\nBên lề hội, quân y khám bệnh cho [340 lượt người|health.patients 2025-10-02/P3D].',
		'Ngày hội Biên phòng toàn dân được tổ chức trong hai ngày 2 và 3/10. Đồn tặng [55 suất quà|gifts.sets 2025-10-02/P2D].',
		// an interviewer's comparison is no time asked about
		'PV: 9 tháng qua, tình hình thế nào?\nTrung tá Pâng: Chúng tôi bắt [14 vụ|drugs.cases 2025-01-01/P9M] ma túy.\nPV: So với năm ngoái thì sao?\nTrung tá Pâng: Cả năm 2024 bắt [13 vụ|drugs.cases 2024] ma túy.\nPV: Việc giúp dân có gì mới?\nTrung tá Pâng: Đồn làm [5 căn nhà|housing.houses_built 2025-01-01/P9M].',
		// years with nothing but a colon behind them; since the middle of a month; a drive that goes on, up to now
		'5 năm đấu tranh với ma túy (2020 - 2024)\nTheo từng năm, các đồn bắt ma túy: 2020: [88 vụ|drugs.cases 2020]; 2021: [97 vụ|drugs.cases 2021]; 2022: [102 vụ|drugs.cases 2022].\nLực lượng thu [420 kg|drugs.heroin 2020-01-01/P5Y] heroin.',
		'Sáng 5/10, Đồn Tà Rụt tặng [80 suất quà|gifts.sets 2025-10-05].\nTừ giữa tháng 9, bộ đội góp [310 ngày công|civic.workdays 2025-09-15/P22D].',
		'Chiến dịch xây lại nhà cho dân (từ 15/9/2025 đến 30/11/2025) đang vào giai đoạn nước rút: đến nay lực lượng đã xây [38 căn nhà|housing.houses_built 2025-09-15/P22D].',
	],
};
