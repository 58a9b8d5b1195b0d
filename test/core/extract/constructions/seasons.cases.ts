import type { ConstructionGroup } from './group.ts';

/** Feasts, months of a cause, drives and what stands right before them. */
export const seasonCases: ConstructionGroup = {
	issued: '2025-11-20',
	area: 'Bình Lâm',
	texts: [
		'Trong Tháng cao điểm “Vì người nghèo” (17/10 - 18/11), BĐBP tỉnh xây [4 căn nhà|housing.houses_built 2025-10-17/P33D].',
		// what those who come to see a post give
		'Ngày 18/11, đoàn công tác của Bộ Chỉ huy kiểm tra Đồn Tà Rụt.\nBáo cáo với đoàn, Đồn trưởng cho biết, quý III, đơn vị bắt [3 vụ|drugs.cases 2025-Q3] ma túy.\nĐoàn tặng [10 suất quà|gifts.sets 2025-11-18] cho hộ nghèo.',
		// the months that are over, on the day from which this one is told as past too
		'10 tháng qua, các đồn bắt [37 vụ|drugs.cases 2025-01-01/P10M] ma túy.',
		// a year told as gone by at its turn
		'BĐBP tỉnh tổng kết công tác biên phòng, thi đua khen thưởng năm 2025.\nMột năm qua, đơn vị đã triển khai nhiều biện pháp. Tổng số đã tuần tra [1.208 buổi|patrol.sessions 2025].',
		'Biên phòng Bình Lâm vượt khó năm 2025\nTrong một năm qua, các đồn bắt [37 vụ|drugs.cases 2025] ma túy, xây [12 căn nhà|housing.houses_built 2025].',
		'Một năm qua, các đồn bắt [37 vụ|drugs.cases 2024-11-21/P1Y] ma túy.',
		// a feast told with its year
		'1. Dịp Tết Ất Tỵ 2025, các đồn bắt [88 vụ|crime.cases 2025], [119 đối tượng|crime.suspects 2025].\n2. Từ đầu năm 2025 đến ngày 15/11, bắt [402 vụ|crime.cases 2025-01-01/P319D].',
		'10 tháng năm 2025, các đồn bắt [37 vụ|drugs.cases 2025-01-01/P10M] ma túy. Trong dịp Tết Nguyên đán Giáp Thìn 2024, lực lượng bắt [5 vụ|smuggling.cases 2024] buôn lậu.',
		// a day of the feast
		'Ngày 18/11, Đồn Tà Rụt bắt [2 đối tượng|smuggling.suspects 2025-11-18] buôn lậu.\nTừ mùng 6 Tết đến nay, các chốt xử phạt [12 trường hợp|penalty.persons 2025-02-03/P291D].',
		'Sáng mùng 4 Tết, Đồn Tà Rụt cứu [3 ngư dân|sar.persons_rescued 2025-02-01] trên tàu bị nạn.',
		'Từ mồng hai Tết Giáp Thìn đến 20/2/2024, Trạm Tà Rụt kiểm tra [410 lượt tàu cá|fisheries.vessel_turns_checked 2024-02-11/P10D].',
		// a month of a cause
		'10 tháng năm 2025, các đồn bắt [37 vụ|drugs.cases 2025-01-01/P10M] ma túy.\nTrong Tháng hành động phòng, chống ma túy, các đồn tổ chức [37 buổi|propaganda.sessions 2025-06] tuyên truyền.',
		'10 tháng năm 2025, các đồn bắt [37 vụ|drugs.cases 2025-01-01/P10M] ma túy.\nTrong Tháng Thanh niên, tuổi trẻ Biên phòng giúp dân [640 ngày công|civic.workdays 2025-03].\nHưởng ứng Tháng hành động phòng, chống ma túy, lực lượng tuyên truyền [120 buổi|propaganda.sessions 2025-01-01/P10M].',
		// a drive with its two days, told as over before the first figure
		'Đợt cao điểm chống khai thác IUU phát động từ ngày 1/9 đến 31/10/2025 vừa khép lại.\nLực lượng kiểm tra [1.624 lượt tàu cá|fisheries.vessel_turns_checked 2025-09-01/P61D].\nMục tiêu là đến 30/11, 100 % tàu được xác minh.',
		'Hai tháng “cùng ra khơi, cùng vào bến”\nCuộc ra quân của BĐBP tỉnh mở từ ngày 10/9 đến ngày 9/11 đã kết thúc. [51 chuyến tuần tra biển|patrol.sea_sessions 2025-09-10/P61D] được thực hiện. Từ đầu năm đến nay, các trạm xử phạt [70 trường hợp|penalty.persons 2025-01-01/P324D].',
		'Đợt cao điểm kéo dài từ 1/9 đến 31/10/2025. Số lượt mất kết nối giảm từ [214 lượt|fisheries.vms_alerts 2025-07-01/P2M] của hai tháng trước đó xuống [97 lượt|fisheries.vms_alerts 2025-09-01/P61D].',
		'10 tháng năm 2025, các đồn bắt [37 vụ|drugs.cases 2025-01-01/P10M] ma túy. So cùng quãng thời gian này của năm ngoái, số vụ giảm [12 vụ|drugs.cases change 2025-01-01/P10M].',
		// since a quarter began, in its report
		'Đó là yêu cầu Bộ Chỉ huy đặt ra từ đầu quý III/2025.\nKết quả khá rõ nét. Các đồn bắt [12 vụ|drugs.cases 2025-07-01/P143D] ma túy. Từ đầu năm đến ngày 31/10/2025, tỉnh bắt [37 vụ|drugs.cases 2025-01-01/P304D].',
		// days in brackets, and a month told as just gone by
		'* Xã Pha Hiêng (ngày 8/11): Đồn Tà Rụt trao [500 suất quà|gifts.sets 2025-11-08].\n* Xã Tà Nhòn (11 và 12/11): đơn vị trao [650 suất quà|gifts.sets 2025-11-11/P2D].',
		'Năm 2024, các đồn bắt [37 vụ|drugs.cases 2024] ma túy. Tháng 10 vừa qua, lực lượng bắt [4 vụ|drugs.cases 2025-10].',
		// the year just named in the sentence
		'Năm 2024, các đồn bắt [437 vụ|crime.cases 2024]. Còn nhớ cuối năm 2019, khi dịch chưa xảy ra, cả năm chỉ phát hiện [165 vụ|crime.cases 2019] vi phạm.',
		'Đồn hoàn thành kế hoạch chi tiết trước ngày 10/1/2026; quý I tổ chức [1 đợt cao điểm|readiness.peak_campaigns target 2026-Q1].',
		'Nghị quyết lãnh đạo nhiệm vụ năm 2026\nNăm 2026, các đồn nâng số học sinh được đỡ đầu từ [48 em|education.sponsored_students 2025] lên [60 em|education.sponsored_students target 2026].',
		// the story of a day, told by the post on the day after, and a year named late in it
		'Tin từ Đồn Biên phòng Tà Rụt ngày 20/11 cho biết, đơn vị vừa phát hiện vụ buôn lậu.\nTrước đó, khoảng 23 giờ 40 phút ngày 18/11, tổ tuần tra bắt [2 đối tượng|smuggling.suspects 2025-11-18] buôn lậu.\nTheo hồ sơ của đồn, cả năm 2024, địa bàn xảy ra [9 vụ|smuggling.cases 2024] buôn lậu.\nCùng với đó, đồn thu giữ [2 điện thoại|seized.phones 2025-11-18].',
		// a feast of the months reported
		'BÁO CÁO QUÝ I NĂM 2025\nCác đồn bắt [39 vụ|crime.cases 2025-Q1]. Tết Ất Tỵ, lực lượng tặng [1.760 suất quà|gifts.sets 2025-Q1].',
		// the same stretch a year before, in other words
		'Từ 1/1 đến 31/10/2025, các đồn nhận [88 tin|crime.tips 2025-01-01/P304D] báo. Một năm trước, cũng khoảng thời gian này chỉ có [59 tin|crime.tips 2024-01-01/P10M] báo.',
		'Quý III/2025, các đồn bắt [18 vụ|drugs.cases 2025-Q3] ma túy. Ba tháng này năm ngoái, các đồn bắt [14 vụ|drugs.cases 2024-Q3] ma túy.',
		'Từ đầu tháng 11 đến nay, các đồn trao [1.480 suất quà|gifts.sets 2025-11-01/P20D]. Cũng thời gian này năm trước, toàn tỉnh tặng [1.215 suất quà|gifts.sets 2024-11-01/P20D].',
		// a week from an hour to the same hour
		'BÁO CÁO NHANH TUẦN 46\n(Số liệu từ 07.00 ngày 10/11 đến 07.00 ngày 17/11/2025)\nPhát hiện [9 vụ|crime.cases 2025-11-10/P7D].\nDự kiến tuần 47: tuyên truyền [16 buổi|propaganda.sessions target 2025-11-17/P7D].',
		// days counted and named, quarters told clause by clause
		'Đó là một trong [5 vụ tai nạn|sar.incidents 2025-11-15/P3D] mà BĐBP tỉnh ứng cứu chỉ trong ba ngày từ 15 đến 17/11.',
		'Năm 2024 ghi nhận [24 vụ ma túy|drugs.cases 2024-Q1] trong quý I, [15 vụ|drugs.cases 2024-Q2] trong quý II, quý III còn [13 vụ|drugs.cases 2024-Q3].',
		// a part of the year is not what the article reports
		'Cảng biển Bình Lâm năm 2024\nCả năm, các trạm làm thủ tục cho [8.512 lượt tàu|port.ship_calls 2024] ra vào cảng, riêng quý IV là [2.340 lượt|port.ship_calls 2024-Q4].\nCác đồn bắt [71 vụ|drugs.cases 2024] ma túy.',
		'Sơ kết nửa chặng đường năm 2025\nCác đồn bắt [71 vụ|crime.cases 2025-S1].',
		// a penalty's length is no period
		'9 tháng năm 2025, các trạm xử phạt [41 thuyền trưởng|penalty.persons 2025-01-01/P9M]. Có 3 người bị tước bằng 6 tháng, phạt [40 triệu đồng|penalty.fines 2025-01-01/P9M].',
		// so many years ago
		'Đợt cao điểm từ 1/9 đến 31/10/2025 đã khép lại. Có chủ tàu bán tàu từ tám năm trước. Lực lượng kiểm tra [800 lượt tàu cá|fisheries.vessel_turns_checked 2025-09-01/P61D].',
		// about what hour
		'Chừng 20 giờ ngày 14/11, tổ tuần tra Đồn Tà Rụt bắt [2 đối tượng|drugs.suspects 2025-11-14], thu [12 kg ma túy đá|drugs.meth 2025-11-14]. Từ đầu năm đến nay, đồn bắt [7 vụ|drugs.cases 2025-01-01/P324D] ma túy.',
		'Tầm 4h30 sáng 14/11, Đồn Tà Rụt cứu [3 ngư dân|sar.persons_rescued 2025-11-14] trên tàu bị nạn.',
		// a stretch of days around a deed, its toll, a bulletin
		'Ba ngày bới đất\nTrận sạt lở lúc 5h10 ngày 9/11 vùi lấp 14 ngôi nhà.\nTrong ba ngày từ 9/11 đến 11/11, BĐBP tỉnh điều động [226 lượt cán bộ, chiến sĩ|sar.troop_turns 2025-11-09/P3D]. Tối 11/11, nạn nhân cuối cùng được tìm thấy. Trận sạt lở làm [17 người chết|sar.deaths_missing 2025-11-09/P3D].\nBĐBP tỉnh trao [88 suất quà|gifts.sets 2025-11-09/P3D] cho các gia đình.',
		'Từ đêm 3/11, mưa rất to trút xuống các xã biên giới.\nBáo cáo nhanh lúc 9 giờ ngày 6/11 của BĐBP tỉnh cho biết: các đồn đã sơ tán [40 hộ|disaster.households_evacuated 2025-11-06].',
		// days in brackets: of the figure before them, or of the week just named
		'9 tháng năm 2025, các đồn bắt [37 vụ|drugs.cases 2025-01-01/P9M] ma túy.\nBĐBP tỉnh mở [02 đợt cao điểm|readiness.peak_campaigns 2025-04-01/P45D] (từ 1/4 đến 15/5); duy trì [9 tổ công tác|readiness.checkpoints 2025-01-01/P9M].',
		'Tuần qua (10/11 - 16/11), Đồn Tà Rụt làm thủ tục cho [8.120 lượt người|gate.person_crossings 2025-11-10/P7D] xuất, nhập cảnh.',
		// years in a row, each behind its figure, and what answers to them
		'Thống kê cho thấy số vụ ma túy hằng năm lên xuống thất thường: [52 vụ|drugs.cases 2022] năm 2022, [47 vụ|drugs.cases 2023] năm 2023 và [63 vụ|drugs.cases 2024] năm 2024. Tương ứng, số đối tượng lần lượt là [68|drugs.suspects 2022], [59|drugs.suspects 2023] và [81 đối tượng|drugs.suspects 2024].',
		// a level told beside the report, and the report again
		'Một năm giữ biển\nNăm 2024 khép lại. Các đồn tuần tra [1.190 buổi|patrol.sessions 2024]. Số lượt mất kết nối giảm từ [412 lượt|fisheries.vms_alerts 2023] năm 2023 xuống [156 lượt|fisheries.vms_alerts 2024]. Cả năm, các trạm xử phạt [98 vụ|penalty.cases 2024].',
		// the years of one person, and a case he remembers
		'Cách đây mười hai năm, anh Khải lên Đồn Tà Rụt; trong 12 năm, anh sống cùng dân bản. Theo thống kê, hiện toàn tuyến có [46 cán bộ tăng cường xã|grassroots.cadres_seconded 2025].\nRiêng năm 2025, bộ đội giúp [137 hộ|livelihood.households_supported 2025] thoát nghèo.',
		'Từ năm 2021 đến năm 2024, BĐBP tỉnh bắt [136 vụ|smuggling.cases 2021-01-01/P4Y] buôn lậu.\nVụ vận chuyển vàng bị phá đêm 30/10/2022 ở ngã ba sông là chiến công mà Thiếu tá Mười nhớ nhất. Tổ tuần tra thu [21 kg vàng|seized.gold 2022-10-30].',
		// what is given on the day
		'Sáng 15/11, BĐBP tỉnh ra quân tuyên truyền. Theo số liệu của Bộ Chỉ huy, 10 tháng năm 2025, các đồn bắt [22 vụ|drugs.cases 2025-01-01/P10M] ma túy.\nTại lễ ra quân, Ban tổ chức tặng [60 suất quà|gifts.sets 2025-11-15] cho học sinh.',
		// how things stand in the story of a storm, and the deed told after the telling
		'Thấm đậm tình quân dân trong mưa lũ\nNhững ngày qua, hoàn lưu bão số 8 gây mưa lớn. Tính đến ngày 18/11, các đồn sơ tán [240 hộ|disaster.households_evacuated 2025-11-18].',
		'Ngày 19/11, Thiếu tá Minh cho biết, ngày 18/11, tàu cá BL-90210-TS bị đắm. Sau đó, Đồn Tà Rụt cứu được [4 thuyền viên|sar.persons_rescued 2025-11-18].',
		'BĐBP tỉnh sơ kết 9 tháng năm 2025\nCác đồn đưa [2.180 tàu|disaster.vessels_alerted 2025-01-01/P9M] vào nơi tránh bão. Tính đến ngày 30/9, lực lượng bắt [71 vụ|drugs.cases 2025-01-01/P273D] ma túy.',
		// a whole year again after its quarter's season, and days that say what for
		'Quý I, khi hàng hóa dồn ứ, cửa khẩu quá tải. Nhưng nhờ phân luồng, cả năm đồn làm thủ tục cho [412.000 lượt người|gate.person_crossings 2025] xuất, nhập cảnh.',
		'Riêng tháng 7 này, hưởng ứng ngày 27/7, các đồn tặng [180 suất quà|gifts.sets 2025-07] cho gia đình chính sách.',
		// since something came into being, a deadline, the stage that begins
		'Từ khi triển khai năm 2016, chương trình đã đỡ đầu [812 lượt học sinh|education.sponsored_students 2016-01-01/P9Y].',
		'Từ ngày 6/11 đến nay, các đồn trao [1.640 suất quà|gifts.sets 2025-11-06/P15D]. Dự kiến đến 24/12, các đơn vị sẽ trao thêm [900 suất quà|gifts.sets target 2025].',
		'Sáng 18/11, BĐBP tỉnh tổ chức Đại hội Thi đua Quyết thắng giai đoạn 2020 - 2025.\n5 năm qua, các đồn xây [143 căn nhà|housing.houses_built 2020-01-01/P5Y].\nPhát động thi đua giai đoạn 2025 - 2030, Đại tá Sừng đề ra mục tiêu xây dựng [200 căn nhà|housing.houses_built target 2025-01-01/P5Y].',
		'Hai ngày 11 và 12/11, BĐBP tỉnh trao [260 suất quà|gifts.sets 2025-11-11/P2D]. Các nhà hảo tâm đi cùng đoàn trao [30 triệu đồng|gifts.value 2025-11-11/P2D] và hứa sẽ còn nhiều học bổng trong năm học tới.',
		// what a conference sums up, a flood's month, the day figures were given on
		'Chiều 18/11, hội nghị tổng kết nhiệm vụ năm 2025 của BĐBP tỉnh đã khép lại. Một năm qua, các đồn tuần tra [3.120 buổi|patrol.sessions 2025].',
		'Năm 2025, các đồn bắt [66 vụ|drugs.cases 2025] ma túy.\nMưa lũ tháng 9 gây thiệt hại nặng. BĐBP tỉnh đã sơ tán [212 hộ|disaster.households_evacuated 2025-09].',
		'Kết quả năm 2024 của BĐBP tỉnh\nTheo số liệu cung cấp ngày 3/1/2025, cả năm đồn tuyên truyền [64 buổi|propaganda.sessions 2024].',
	],
};
