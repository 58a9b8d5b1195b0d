import type { ConstructionGroup } from './group.ts';

/** Years told by their first and last with a number for each; pairs of cases and people without their nouns. */
export const oneEachYearCases: ConstructionGroup = {
	issued: '2025-10-02',
	area: 'Hà Khê',
	texts: [
		'Từ 2022 đến 2024, số vụ ma túy bị bắt giữ lần lượt là [24|drugs.cases 2022 =24], [31|drugs.cases 2023 =31] và [28 vụ|drugs.cases 2024 =28]; số đối tượng tương ứng [33|drugs.suspects 2022], [45|drugs.suspects 2023], [36|drugs.suspects 2024].',
		'Giai đoạn 2022 - 2024, các đồn đã xây lần lượt [24 căn nhà|housing.houses_built 2022], [31 căn nhà|housing.houses_built 2023] và [28 căn nhà|housing.houses_built 2024].',
		'Trong 5 năm (2020 - 2024), BĐBP tỉnh tuần tra lần lượt [240|patrol.sessions 2020], [310|patrol.sessions 2021], [280|patrol.sessions 2022], [400|patrol.sessions 2023] và [370 lượt|patrol.sessions 2024].',
		'Các năm 2021, 2022, 2023, số vụ buôn lậu lần lượt là [24 vụ|smuggling.cases 2021], [31 vụ|smuggling.cases 2022], [28 vụ|smuggling.cases 2023]; đối tượng tương ứng là [40|smuggling.suspects 2021], [51|smuggling.suspects 2022], [48|smuggling.suspects 2023].',
		'9 tháng năm 2025, xử lý [321 vụ|crime.cases]/[467 đối tượng|crime.suspects] vi phạm. Cụ thể: ma túy [52|drugs.cases <1]/[66|drugs.suspects <2]; buôn lậu [71|smuggling.cases <1]/[78|smuggling.suspects <2]; xuất nhập cảnh trái phép [118|illegal_crossing.cases <1]/[231|illegal_crossing.persons <2].',
		'9 tháng năm 2025, xử lý [321 vụ|crime.cases]/[467 đối tượng|crime.suspects], trong đó ma túy [52|drugs.cases <1]/[66|drugs.suspects <2], buôn lậu [71|smuggling.cases <1]/[78|smuggling.suspects <2]; 14/14 đồn tham gia, đạt 12/14.',
		'9 tháng năm 2025, tuần tra [1.780 lượt|patrol.sessions].\nKế hoạch quý IV: tuần tra [600 lượt|patrol.sessions target 2025-Q4]; bàn giao [12 căn nhà|housing.houses_built target 2025-Q4].',
		'9 tháng năm 2025, kêu gọi [8.450 lượt phương tiện|disaster.vessels_alerted]/[12.700 lượt ngư dân|disaster.fishers_alerted] vào tránh trú bão.',
		'9 tháng năm 2025, xây [86 nhà|housing.houses_built] “Đại đoàn kết”, “Mái ấm biên cương” trị giá [6 tỷ đồng|housing.funds].',
		'9 tháng năm 2025, toàn lực lượng BĐBP xử lý [9.012 vụ|crime.cases @Cả_nước]/[13.245 đối tượng|crime.suspects]. Điển hình như BĐBP Sơn Lạc ([118 vụ|crime.cases @Sơn_Lạc]/[162 đối tượng|crime.suspects @Sơn_Lạc]), BĐBP Bình Khê ([104 vụ|crime.cases @Bình_Khê]).',
	],
};

/** Arms the people brought, awards of all levels or of another year, and a day on which a deed just done was told. */
export const justDoneCases: ConstructionGroup = {
	issued: '2024-05-23',
	area: 'Hà Khê',
	texts: [
		'Ngày 22/5, đồn tiếp nhận [12 khẩu súng kíp|weapons.surrendered_guns] từ người dân.',
		'Ngày 22/5, đồn tiếp nhận của bà con [4 khẩu súng hơi|weapons.surrendered_guns].',
		'Ngày 22/5, đồn tiếp nhận [hai mươi ba khẩu súng tự chế|weapons.surrendered_guns], bốn nòng súng do bà con tự giác mang đến nộp.',
		'Ngày 22/5, Đồn Biên phòng Pa Vạt cho biết vừa tặng [23 suất quà|gifts.sets 2024-05-22].\nNăm 2023, đồn tặng [15 suất quà|gifts.sets 2023].\nĐồn đã tuyên truyền [12 buổi|propaganda.sessions 2024-05-22].',
		'Ngày 22/5, đồn tặng [60 suất quà|gifts.sets 2024-05-22].\nNăm 2023, đồn giúp dân [2.480 ngày công|civic.workdays 2023]; [98 lượt tập thể, cá nhân|awards.given 2023] được khen thưởng.',
		'Từ năm 2019 đến nay, [6 tập thể|awards.given BANG_KHEN TTG COLLECTIVE] được Thủ tướng Chính phủ tặng Bằng khen, [240 lượt tập thể|awards.given COLLECTIVE] được các cấp khen thưởng.',
	],
};

/** Caught by those we told, given back over the border, taken over first; boats beside tractors, parts of all drugs, pairs that rose. */
export const throughUsCases: ConstructionGroup = {
	issued: '2025-07-04',
	area: 'Hà Khê',
	texts: [
		'6 tháng đầu năm 2025, đồn cung cấp [12 nguồn tin|crime.tips] cho Công an huyện bắt 5 vụ, 8 đối tượng.',
		'6 tháng đầu năm 2025, đồn trao đổi thông tin, giúp Công an xã bắt 5 vụ, 8 đối tượng; độc lập bắt [3 vụ|crime.cases LEAD].',
		'6 tháng đầu năm 2025, ta trao trả bạn 15 người; bạn trao trả cho ta [8 công dân|returnees.persons].',
		'6 tháng đầu năm 2025, trao trả phía bạn 3 phương tiện, 12 người.',
		'6 tháng đầu năm 2025, tiếp nhận và bàn giao cho gia đình [24 công dân|returnees.persons].',
		'6 tháng đầu năm 2025, tạm giữ [1 xe đầu kéo|seized.cars], [2 xuồng máy|seized.vessels], [1 ghe|seized.vessels].',
		'6 tháng đầu năm 2025, thu 3 cục thuốc phiện nặng [1,2 kg|drugs.opium], 2 túi ketamine [500 g|drugs.other_mass].',
		'6 tháng đầu năm 2025, thu giữ [142 kg|drugs.total_mass] ma túy, gồm: heroin [42 kg|drugs.heroin <1]; ma túy đá [80 kg|drugs.meth <1]; cần sa [20 kg|drugs.other_mass <1].',
		'6 tháng đầu năm 2025, ma túy tăng [5 vụ|drugs.cases change =5]/[7 đối tượng|drugs.suspects change =7]; buôn lậu giảm [3 vụ|smuggling.cases change =-3]/[4 đối tượng|smuggling.suspects change =-4].',
		'6 tháng đầu năm 2025, có tháng đồn bắt tới 9 vụ.',
		'Tuần từ 23/6 đến 29/6/2025, phía ngoại biên xảy ra 2 vụ nổ súng; bên kia biên giới có 300 người chờ nhập cảnh.',
		'Tháng 6/2025, XNC trái phép: [3 vụ|illegal_crossing.cases]/[6 người|illegal_crossing.persons] (xuất [2 vụ|illegal_exit.cases <1]/[4 người|illegal_exit.persons <2]; nhập [1 vụ|illegal_entry.cases <1]/[2 người|illegal_entry.persons <2]).',
		'Tháng 6/2025, khởi tố [4 bị can|crime.prosecuted_suspects], làm rõ 62 người bị đưa sang nước ngoài.',
		'Báo cáo tháng 6 năm 2025\n1. Vụ việc: [7 vụ|crime.cases 2025-06]/[11 đối tượng|crime.suspects 2025-06] vi phạm.\n2. Lũy kế năm 2025: [58 vụ|crime.cases 2025-S1]/[84 đối tượng|crime.suspects 2025-S1]; tuần tra [640 lượt|patrol.sessions 2025-S1].',
		'6 tháng đầu năm 2025, bắt [7 vụ|illegal_crossing.organizing_cases] đưa người xuất cảnh trái phép, [9 đối tượng|illegal_crossing.organizing_suspects] môi giới, [45 người|illegal_exit.persons] bị đưa đi.',
	],
};

/** A change of a year that has just begun is meant; both sides of the border are ours to watch. */
export const justBegunCases: ConstructionGroup = {
	issued: '2025-01-10',
	area: 'Hà Khê',
	texts: [
		'Năm 2025, giảm ít nhất 10% số vụ vi phạm; tăng 5% số buổi tuyên truyền so với năm 2024.',
		'Năm 2024, nắm tình hình nội, ngoại biên, bắt [5 vụ|crime.cases 2024], giảm [2 vụ|crime.cases change 2024 =-2] so với năm 2023.',
	],
};

/** Money of a whole row, the issuer told behind, the sick, hours something took, cases still open beside those fined. */
export const besideRowsCases: ConstructionGroup = {
	issued: '2024-01-10',
	area: 'Hà Khê',
	texts: [
		'Năm 2023, đồn trao [26 con bò|livelihood.livestock], làm [4,5 km đường|roads.km], [12 căn nhà|housing.houses_built], tổng giá trị [3,9 tỷ đồng|welfare.total_value].',
		'Năm 2023, đồn xây [12 căn nhà|housing.houses_built], sửa [5 căn nhà|housing.houses_repaired] với tổng kinh phí [3,9 tỷ đồng|housing.funds].',
		'Ngày 8/1, [2 tập thể|awards.given CO_THI_DUA BTL_BDBP COLLECTIVE] nhận Cờ thi đua của Bộ Tư lệnh, [1 tập thể|awards.given CO_THI_DUA UBND_TINH COLLECTIVE] nhận Cờ của UBND tỉnh.',
		'Ngày 8/1, đoàn khám, cấp thuốc cho [164 người dân|health.patients], phát hiện 38 trường hợp phải chuyển tuyến, 12 trường hợp mắc bệnh tim.',
		'Tháng 9/2023, bão số 4 vào, loa kêu gọi được [118 tàu|disaster.vessels_alerted] quay vào bờ chỉ trong 3 giờ.',
		'Tháng 8/2023, phát hiện [29 vụ|fisheries.iuu_cases] vi phạm IUU, đã xử phạt [22 vụ|fisheries.iuu_cases FINED], đang củng cố hồ sơ [7 vụ|fisheries.iuu_cases PENDING].',
		'Năm 2023, Hải đội 2 tuần tra [92 lượt|patrol.sea_sessions] trên biển. Năm 2024, Hải đội đặt mục tiêu tuần tra [100 lượt|patrol.sea_sessions target].',
		'Tổng hợp kết quả công tác năm 2023 (BĐBP tỉnh Sơn Lạc)\nTuần tra [512 lần|patrol.sessions 2023].',
	],
};

/** "Riêng": by time or unit a part of what was told, by another matter none. */
export const tellsApartCases: ConstructionGroup = {
	issued: '2025-01-10',
	area: 'Hà Khê',
	texts: [
		'Năm 2024, bắt [47 vụ|drugs.cases] ma túy. Riêng tháng 10, bắt giữ [15 vụ|drugs.cases 2024-10].',
		'Năm 2024, bắt [47 vụ|drugs.cases] ma túy. Riêng Đồn Pa Sín bắt [15 vụ|drugs.cases <1].',
		'Năm 2024, đấu tranh [30 vụ|drugs.cases] ma túy. Riêng về buôn lậu, bắt [15 vụ|smuggling.cases ()].',
	],
};

/** Goals told at a meeting of a day that is over are of the year they name, and what the goals came to is no goal. */
export const goalsOfMeetingCases: ConstructionGroup = {
	issued: '2025-12-26',
	area: 'Hà Khê',
	texts: [
		'Chỉ tiêu công tác năm 2026\nChiều 25/12, Bộ Chỉ huy đã thông qua các chỉ tiêu năm 2026:\n- Tuyên truyền [420 buổi|propaganda.sessions target 2026].',
		'Chương trình hành động năm 2026\nChiều 25/12, Bộ Chỉ huy họp.\nTuyên truyền [420 buổi|propaganda.sessions target 2026].',
		'Chiều 25/12, Bộ Chỉ huy đã thông qua các chỉ tiêu năm 2026.\nTheo đó, tuyên truyền [420 buổi|propaganda.sessions target 2026].\nDịp này, tặng [30 suất quà|gifts.sets 2025-12-25].',
		'Chiều 25/12, Bộ Chỉ huy tổng kết năm 2025, triển khai nhiệm vụ năm 2026.\nTheo đó, năm 2025, tuyên truyền [420 buổi|propaganda.sessions 2025].',
		'Chỉ tiêu năm 2026\nBộ Chỉ huy thông qua các chỉ tiêu năm 2026:\n- Tuần tra [2.400 lượt|patrol.sessions target 2026] (cao hơn thực hiện năm 2025 là 150 lượt).\nNăm 2025, các chỉ tiêu tương ứng đạt: tuần tra [2.250 lượt|patrol.sessions 2025]; phá [7 chuyên án|crime.special_cases 2025].',
	],
};

/** A total up to a day, of a drive whose first day was told. */
export const sinceDriveBeganCases: ConstructionGroup = {
	issued: '2025-02-10',
	area: 'Hà Khê',
	texts: [
		'Chiến dịch 60 ngày đêm bắt đầu ngày 10/12/2024. Đến hết ngày 7/2/2025, toàn tỉnh đã bắt [42 vụ|crime.cases 2024-12-10/P60D], [55 đối tượng|crime.suspects 2024-12-10/P60D].',
		'Ngày 10/12/2024, BĐBP tỉnh phát động đợt cao điểm. Đến hết ngày 7/2/2025, đã bắt [42 vụ|crime.cases 2024-12-10/P60D].',
		'Đợt cao điểm bắt đầu từ ngày 10/12/2024. Đến ngày 7/2, các đơn vị đã bắt [42 vụ|crime.cases 2024-12-10/P60D].',
		'Ngày 10/12/2024, BĐBP tỉnh họp bàn. Đến hết ngày 7/2/2025, toàn tỉnh đã bắt [42 vụ|crime.cases 2025-01-01/P38D].',
	],
};
