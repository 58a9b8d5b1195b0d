import type { ConstructionGroup } from './group.ts';

/** Figures in a row: what each is of, and what a neighbour's words do not say of it. */
export const listCases: ConstructionGroup = {
	issued: '2025-08-04',
	area: 'Hà Lĩnh',
	texts: [
		'Đơn vị thu giữ [87,4g heroin|drugs.heroin], [61,5g MDMA|drugs.synthetic_mass], [140,2g ketamine|drugs.other_mass].',
		'Lực lượng thu giữ gần [540kg pháo nổ|seized.fireworks] và hơn [3,6 tấn nguyên liệu thuốc lá|seized.goods_mass] sấy khô.',
		'Đã thu giữ [4.200 bao thuốc lá|seized.cigarettes], [310 kg|seized.goods_mass] tai lợn và [90 kg|seized.goods_mass] mực khô.',
		'Tổ công tác thu [2 kg thuốc phiện|drugs.opium], [15 lít|seized.goods_items] hóa chất.',
		'BĐBP tỉnh giải cứu [2 nạn nhân|trafficking.victims_rescued] bị mua bán, khởi tố [7 vụ|crime.prosecuted_cases] với [9 người|crime.prosecuted_suspects], xử phạt hành chính [8 vụ|penalty.cases].',
		'Các đơn vị bàn giao [17 vụ|crime.handed_over_cases] với [16 người|crime.handed_over_persons] cho cơ quan chức năng.',
		'BĐBP tỉnh bắt giữ [64 vụ buôn lậu|smuggling.cases] (trong đó có [30 vụ|smuggling.cases] vắng chủ) và [51 đối tượng|smuggling.suspects].',
		'Bắt giữ [12 vụ ma túy|drugs.cases]/[15 đối tượng|drugs.suspects], [4 vụ buôn lậu|smuggling.cases] và [6 cá nhân|smuggling.suspects].',
		'Tang vật gồm [1.250 bao thuốc lá|seized.cigarettes] ngoại và [85 bao|seized.goods_items] bột giặt.',
		'Điểm dân cư có [2 công trình|works.public] nước sạch và [2 công trình|works.public] điện chiếu sáng do đồn xây dựng.',
		'Đoàn gồm 12 y, bác sĩ khám bệnh, cấp thuốc miễn phí cho [420 người dân|health.patients].',
		'Ngày 4/8, Bộ Chỉ huy BĐBP tỉnh cho biết, từ đầu năm đến nay, đơn vị đấu tranh thành công [8 chuyên án|crime.special_cases 2025-01-01/P216D]. Đơn vị bắt giữ [33 vụ|crime.cases 2025-01-01/P216D] với [36 người|crime.suspects 2025-01-01/P216D].',
		'Trong 10 ngày đầu tháng 7, các đồn tuần tra [46 lượt|patrol.sessions 2025-07-01/P10D].',
		'BĐBP tỉnh triệt phá ổ nhóm ma túy, bắt [9 vụ|drugs.cases] mua bán ma túy. Ngoài ra, xử phạt vi phạm hành chính [10 vụ|penalty.cases] với [11 cá nhân|penalty.persons].',
		'Ngày 1/8, BĐBP tỉnh sơ kết một năm triển khai chương trình “Thứ Bảy về bản”. Các đồn tổ chức [320 buổi|propaganda.sessions 2024-08-05/P1Y] tuyên truyền.',
		'Qua 1 tháng (từ 1/7 đến 31/7/2025), BĐBP tỉnh bắt giữ [79 vụ|crime.cases 2025-07-01/P31D]. Điển hình, khởi tố [2 vụ|smuggling.cases 2025-07-01/P31D] buôn lậu.',
		'BĐBP tỉnh phối hợp với các ban, ngành, đoàn thể vận động các công ty, doanh nghiệp, mạnh thường quân xây dựng [42 căn nhà|housing.houses_built] tình nghĩa.',
		'BĐBP tỉnh bắt, xử lý [47 vụ|crime.cases]/[72 đối tượng|crime.suspects], [tăng 5 vụ|crime.cases change]/[giảm 3 đối tượng|crime.suspects change] so với cùng kỳ.',
		'Toàn tuyến tuần tra [43 lần|patrol.sessions]/[267 lượt người|patrol.troop_turns]; cửa khẩu làm thủ tục cho [1.322 lượt xe|gate.vehicle_crossings].',
		'Các đồn xây dựng [3 căn nhà|housing.houses_built] với tổng kinh phí [240 triệu đồng|housing.funds].',
		'Tiểu đoàn huấn luyện 96 chiến sĩ mới; [không có quân nhân|force.discipline_violations =0] vi phạm kỷ luật.',
		'6 tháng đầu năm 2025, BĐBP tỉnh Cao Bằng tổ chức [231 buổi|patrol.sessions 2025-S1 @Cao_Bằng] tuần tra.',
		'Tổ tuyên truyền đến với 8 phương tiện ở các cảng neo đậu, phát [250 tờ rơi|propaganda.leaflets].',
		'Năm 2022, đồn bắt [12 vụ|crime.cases 2022]/[19 đối tượng|crime.suspects 2022]; năm 2023: [15 vụ|crime.cases 2023]/[22 đối tượng|crime.suspects 2023]; năm 2024: [11 vụ|crime.cases 2024]/[14 đối tượng|crime.suspects 2024]. Số tiền phạt nộp ngân sách lần lượt là [186 triệu|penalty.fines 2022], [241 triệu|penalty.fines 2023] và [173,5 triệu đồng|penalty.fines 2024].',
		// a row of years, with and without their noun
		'Số vụ vi phạm giảm dần qua từng năm: năm 2022 bắt giữ [27 vụ|crime.cases 2022], năm 2023 còn [19 vụ|crime.cases 2023].',
		'Số người xuất cảnh trái phép biến động mạnh: 2021 là [80 người|illegal_exit.persons 2021], 2022 vọt lên [310 người|illegal_exit.persons 2022] và 2023 còn [95 người|illegal_exit.persons 2023].',
	],
};
