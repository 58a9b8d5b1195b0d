import type { ConstructionGroup } from './group.ts';

/** Groups and their members, households given a living, turns told again, accidents told by those saved, titles reached. */
export const peopleCountedCases: ConstructionGroup = {
	issued: '2025-07-04',
	area: 'Hà Khê',
	texts: [
		'Các tổ tự quản gồm [128 tổ|grassroots.selfmgmt_groups] với [1.976 thành viên|grassroots.selfmgmt_members].',
		'Hệ thống tổ tự quản hiện gồm có [84 tổ|grassroots.selfmgmt_groups], [1.120 thành viên|grassroots.selfmgmt_members].',
		'Lực lượng tổ tàu thuyền an toàn bao gồm [46 tổ|grassroots.selfmgmt_groups], [620 thành viên|grassroots.selfmgmt_members].',
		'Duy trì [16 chốt|readiness.checkpoints] trên biên giới.',
		'[41 hộ|livelihood.households_supported] được trao bò.',
		'Có [26 hộ|livelihood.households_supported] được hỗ trợ con giống, [12 hộ|livelihood.households_supported] được tặng dê.',
		'[18 hộ|livelihood.households_supported] nghèo được cấp bò giống.',
		'18 hộ được trao quà.',
		// of what the first half of the sentence counted
		'Năm 2021, đơn vị điều động [912 lượt cán bộ, chiến sĩ|sar.troop_turns] làm nhiệm vụ tìm kiếm cứu nạn; năm 2020 là [1.015 lượt|sar.troop_turns 2020].',
		'Năm 2024, cảng đón [412 lượt tàu|port.ship_calls]; năm 2023 có [396 lượt|port.ship_calls 2023].',
		'Bình quân mỗi ngày có 13 lượt tàu cập cảng; cao điểm hôm 18/6 là 27 lượt.',
		// what happened at sea
		'Từ ngày 1/1 đến ngày 18/1/2022, trên vùng biển tỉnh xảy ra [3 vụ|sar.incidents], các đơn vị đã cứu [9 ngư dân|sar.persons_rescued].',
		'Vùng biển do đơn vị phụ trách xảy ra [5 vụ|sar.incidents], làm [2 người|sar.deaths_missing] chết, [7 người|sar.persons_rescued] được cứu.',
		'Trên địa bàn xảy ra 3 vụ tai nạn giao thông, làm 2 người chết.',
		// what was spent on gifts
		'Tổng kinh phí an sinh xã hội [18,4 tỷ đồng|welfare.total_value], trong đó làm nhà [9,2 tỷ đồng|housing.funds], tặng quà [4,1 tỷ đồng|gifts.value].',
		// titles are reached, not given by whoever gave before
		'Kết quả, [1 đơn vị|awards.given BQP CO_THI_DUA COLLECTIVE] được Bộ Quốc phòng tặng Cờ thi đua, [4 đơn vị|awards.given DV_QUYET_THANG COLLECTIVE] đạt Đơn vị quyết thắng, [2 cá nhân|awards.given DANH_HIEU INDIVIDUAL] đạt Chiến sĩ thi đua toàn quân.',
		// cases not closed are neither handed over nor prosecuted
		'Bàn giao cơ quan chức năng [11 vụ|crime.handed_over_cases]/[16 đối tượng|crime.handed_over_persons]; đang xác minh [8 vụ|crime.cases PENDING]/[12 đối tượng|crime.suspects PENDING].',
		'Khởi tố [9 vụ|crime.prosecuted_cases]/[12 bị can|crime.prosecuted_suspects]; đang điều tra, làm rõ [4 vụ|crime.cases PENDING], [6 đối tượng|crime.suspects PENDING].',
		'Xử phạt [9 vụ|penalty.cases]/[12 đối tượng|penalty.persons]; đang củng cố hồ sơ [4 vụ|crime.cases PENDING].',
		// who gave what of the money gathered; givers of every kind, and one by name
		'Đơn vị kêu gọi được [4 tỷ 320 triệu đồng|housing.funds] xây [72 căn nhà|housing.houses_built], trong đó Hội Doanh nhân trẻ tỉnh góp [1,5 tỷ đồng|housing.funds].',
		'Vận động được [6,4 tỷ đồng|welfare.total_value], trong đó Công ty Hoàng Long ủng hộ [2 tỷ đồng|welfare.total_value], Ngân hàng Phương Nam [1 tỷ đồng|welfare.total_value].',
		'Các tổ chức, cá nhân, doanh nghiệp đã ủng hộ [860 triệu đồng|welfare.total_value].',
		'Các doanh nghiệp, nhà hảo tâm góp [2,1 tỷ đồng|welfare.total_value] giúp dân.',
		'Doanh nghiệp Hoàng Long ủng hộ 500 triệu đồng cho xã.',
		'Cán bộ, chiến sĩ đóng góp một ngày lương, được [312 triệu đồng|welfare.total_value].',
		// soldiers heal at a station of soldiers and people; a hospital by itself
		'Trạm y tế quân dân y khám cho [2.640 lượt|health.patients] người dân.',
		'Đoàn bác sĩ Bệnh viện tỉnh khám bệnh cho 640 người dân; bộ đội tặng [120 suất quà|gifts.sets].',
		'Đoàn y, bác sĩ Bệnh viện Quân y 6 khám bệnh cho [640 người dân|health.patients].',
		// a herd is kept, a gift is given
		'Cán bộ đồn giúp [12 hộ|livelihood.households_supported] làm chuồng trại, trao [18 con bò|livelihood.livestock] giống.',
		'Đàn bò của đồn nay có 36 con.',
		// short forms of a report
		'XNC trái phép [05 vụ|illegal_crossing.cases]; VPQC biên giới [03 vụ|border.regime_violation_cases].',
		'GK BCH BĐBP tỉnh: [03 TT|awards.given BCH_BDBP_TINH GIAY_KHEN COLLECTIVE], [09 CN|awards.given BCH_BDBP_TINH GIAY_KHEN INDIVIDUAL].',
		'Chương trình “Tiếng loa Biên phòng” được phát [1.460 lượt|propaganda.sessions] với [730 giờ|propaganda.broadcast_hours].',
		// those we led are a part of ours, where no other force is named before them
		'Sáu tháng đầu năm 2025, các đồn tuần tra [1.104 lượt|patrol.sessions].\nBắt giữ, xử lý [97 vụ|crime.cases]/[134 đối tượng|crime.suspects], trong đó BĐBP chủ trì [71 vụ|crime.cases LEAD]/[98 đối tượng|crime.suspects LEAD].',
		'Các lực lượng toàn tỉnh bắt 1.024 vụ ma túy, trong đó BĐBP chủ trì [312 vụ|drugs.cases LEAD].',
		'Tháng 2 có [81.400 lượt khách|gate.person_crossings] qua cửa khẩu; ngày cao điểm mùng 6 Tết có tới 5.260 lượt.',
	],
};
