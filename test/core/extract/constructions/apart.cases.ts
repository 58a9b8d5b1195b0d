import type { ConstructionGroup } from './group.ts';

/** Figures told apart from the words that name them: behind them, beside them, on the next line. */
export const apartCases: ConstructionGroup = {
	issued: '2025-10-06',
	area: 'Hà Khê',
	texts: [
		// a total whose part is named behind it
		'9 tháng qua, các đơn vị bắt giữ [1.204 vụ|crime.cases]/[1.688 đối tượng|crime.suspects], có [96 vụ|drugs.cases]/[131 đối tượng|drugs.suspects] ma túy.',
		'Toàn lực lượng xử lý [318 vụ|crime.cases]/[402 đối tượng|crime.suspects], trong đó có [27 vụ|drugs.cases]/[35 đối tượng|drugs.suspects] về ma túy; tặng [940 suất quà|gifts.sets].',
		'Từ đầu năm, đơn vị phát hiện, bắt [74 vụ|crime.cases], [92 đối tượng|crime.suspects], riêng buôn lậu [15 vụ|smuggling.cases].',
		'Đơn vị phát hiện, bắt giữ tổng cộng [58 vụ|crime.cases], [81 đối tượng|crime.suspects]. Nhiều nhất là xuất cảnh trái phép: [21 vụ|illegal_exit.cases] với [40 người|illegal_exit.persons]. Về ma túy có [19 vụ|drugs.cases], [24 đối tượng|drugs.suspects], thu [2 khẩu súng|seized.guns]. So với nửa đầu năm 2024, số vụ phạm pháp tăng [7 vụ|crime.cases change].',
		// evacuations
		'Đêm 20/9, [3 ngư dân|sar.persons_rescued] ra chằng bè bị sóng cuốn được tổ công tác kéo lên kịp.',
		'[2 em nhỏ|sar.persons_rescued] bị nước cuốn được bộ đội vớt lên an toàn.',
		// bare figures behind their noun
		'Xảy ra [21 vụ|sar.incidents] tai nạn trên biển; cứu [55 người|sar.persons_rescued]; chết [02|sar.deaths_missing], mất tích [05|sar.deaths_missing].',
		'Chìm 03 tàu; chết [01|sar.deaths_missing], mất tích [02|sar.deaths_missing].',
		'Cảng biển: tàu xuất, nhập cảnh [518 lượt|port.ship_calls]; thuyền viên [9.640 lượt|port.crew_turns].',
		'Quản lý cảng biển: tàu nhập cảnh [204 lượt|port.ship_calls]; thuyền viên [3.770 lượt|port.crew_turns]; hàng hóa [1,2 triệu tấn|gate.cargo].',
		'Tuần tra biển [88 chuyến|patrol.sea_sessions], bờ [640 lượt|patrol.sessions].',
		'Tuần tra trên biển [31 chuyến|patrol.sea_sessions], trên bờ [205 lượt|patrol.sessions].',
		// an issuer told without its award
		'Bằng khen của Bộ Tư lệnh BĐBP được trao cho [4 tập thể|awards.given BANG_KHEN BTL_BDBP COLLECTIVE], [9 cá nhân|awards.given BANG_KHEN BTL_BDBP INDIVIDUAL]; của Chủ tịch UBND tỉnh cho [6 tập thể|awards.given BANG_KHEN UBND_TINH COLLECTIVE], [11 cá nhân|awards.given BANG_KHEN UBND_TINH INDIVIDUAL], [3 hộ dân|awards.given BANG_KHEN UBND_TINH HOUSEHOLD].',
		'Bằng khen của Chủ tịch UBND tỉnh được trao cho [5 tập thể|awards.given BANG_KHEN UBND_TINH COLLECTIVE]; của Bộ Quốc phòng cho [2 cá nhân|awards.given BANG_KHEN BQP INDIVIDUAL].',
		'Bắt [4 vụ|drugs.cases], [6 đối tượng|drugs.suspects] ma túy; thu [1 khẩu K59|seized.guns], [12 viên đạn|seized.ammunition].',
		'Khám nhà, tổ công tác thu thêm [02 khẩu AK|seized.guns] cùng [40 viên đạn|seized.ammunition].',
		'Tổ tuần tra thu giữ 8 bao tải bên trong chứa [160 kg pháo|seized.fireworks].',
		'Bắt tàu chở 6 bao tải bên trong có nhiều gói ma túy tổng hợp, khối lượng [120 kg|drugs.synthetic_mass].',
		'Tạm giữ chiếc xe tải 5 tấn biển số 29C-118.06.',
		'Chiếc xe tải 2,5 tấn chở hàng lậu bị tạm giữ.',
		'Già làng 70 tuổi đã 20 năm trông cột mốc 118 và 3 cọc dấu.',
		'Không kể 9 căn do doanh nghiệp xây, bộ đội đã dựng mới [31 căn|housing.houses_built].',
		'Tết này, mỗi đồn trực 50% quân số, bố trí 3 tổ trực chốt.',
	],
};
