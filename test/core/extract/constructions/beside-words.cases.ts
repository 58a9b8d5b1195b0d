import type { ConstructionGroup } from './group.ts';

/** What the figures and words beside a figure tell of it: rows, parts, stories, coasts and floods. */
export const besideWordCases: ConstructionGroup = {
	issued: '2025-07-04',
	area: 'Hà Khê',
	texts: [
		// what the figure beside it, or the clause, says
		'Bộ đội giúp dân [3.180 ngày công|civic.workdays], xây dựng [14 căn nhà|housing.houses_built] tình nghĩa, tặng [900 suất quà|gifts.sets].',
		'Trao yêu thương, dựng nhà cho hộ nghèo\nBộ đội giúp dân xây mới và sửa chữa [88 căn nhà|housing.houses_built_repaired]; vận động, hỗ trợ [2,1 tỷ đồng|housing.funds].',
		'Phân tích: xử lý hình sự [12 vụ|crime.prosecuted_cases]/[15 bị can|crime.prosecuted_suspects]; chuyển cơ quan khác [9 vụ|crime.handed_over_cases], [13 đối tượng|crime.handed_over_persons].',
		'Các trạm kiểm soát đã làm thủ tục [31.900 lượt phương tiện|fisheries.vessel_turns_checked] với [140.300 lượt ngư dân|fisheries.fisher_turns_checked] ra khơi, vào bến; ở cảng biển là [512 lượt tàu|port.ship_calls], [8.100 lượt thuyền viên|port.crew_turns].',
		'Tuần tra khu vực cảng, vùng nước [204 lượt|patrol.sessions]/[1.020 lượt cán bộ, chiến sĩ|patrol.troop_turns]; cấp cứu, đưa vào bờ [2 thuyền viên|sar.persons_rescued] nước ngoài bị bệnh nặng.',
		'Kiểm chứng cho [1.204 lượt tàu cá|fisheries.vessel_turns_checked] với [6.800 lượt thuyền viên|fisheries.fisher_turns_checked]; làm thủ tục cho [21 lượt tàu hàng|port.ship_calls], [310 lượt thuyền viên|port.crew_turns] nhập cảnh, xuất cảnh.',
		'Nhân dân cung cấp [218 nguồn tin|crime.tips] có giá trị; tham gia tuần tra cùng Biên phòng [612 lượt|patrol.joint_sessions].',
		'Nửa năm qua, hai đơn vị tổ chức [14 chuyến|patrol.joint_sessions] tuần tra chung trên vùng biển giáp ranh của hai xã. Sáu tháng cuối năm, phấn đấu tuần tra chung [20 chuyến|patrol.joint_sessions target].',
		'Trạm quân dân y khám, điều trị cho [1.102 lượt người|health.patients], trong đó có [214 lượt ngư dân|health.patients] tỉnh bạn.',
		'Đồn ngăn chặn [một vụ|trafficking.cases] lừa bán người sang nước ngoài, giải cứu [hai nạn nhân|trafficking.victims_rescued]. Ngay trong đêm, đồn bắt [03 đối tượng|trafficking.suspects] liên quan.',
		'Trong khoang vỏ lãi có hai ba lô; mở ra, bộ đội đếm được [4,8 tỷ đồng|seized.cash], [60.000 USD|seized.cash].',
		'Năm 2024, địa bàn xảy ra [7 vụ|smuggling.cases] vận chuyển tiền, vàng qua biên giới, khởi tố [2 vụ|smuggling.cases PROSECUTED]; tiền và vàng thu được trị giá [xấp xỉ 9 tỷ đồng|smuggling.goods_value].',
		'Đồn tổ chức [48 buổi|propaganda.sessions] sinh hoạt với [2.915 lượt ngư dân|propaganda.listeners].',
		'Các đồn kiểm soát [845 lượt tàu cá|fisheries.vessel_turns_checked], nhắc nhở [9 lượt tàu|fisheries.vms_alerts] mất kết nối, xử phạt [3 tàu cá|fisheries.iuu_vessels] với số tiền [41 triệu đồng|penalty.fines].',
		'Kết quả chung: [2.100 suất quà|gifts.sets], [9 căn nhà|housing.houses_built], [1.400 lượt người|health.patients] khám bệnh, tổng giá trị [3 tỷ 640 triệu đồng|welfare.total_value].',
		'Bộ đội moi từ đống đổ nát đưa ra được [5 người|sar.persons_rescued] còn sống.',
		'Bão số 4 đã suy yếu. Đào bới suốt 14 giờ, bộ đội đưa [2 cháu|sar.persons_rescued] bé ra khỏi đống đổ nát an toàn.',
		'Vật lộn cứu tàu\nTàu cá của ông Bảy bị gãy lái, nước tràn vào khoang máy. Hải đội lệnh cho tàu cùng [14 cán bộ, chiến sĩ|sar.troop_turns] xuất bến lúc 20 giờ. Gần nửa đêm, [6 ngư dân|sar.persons_rescued] được đưa sang tàu Biên phòng; [2 người|sar.persons_rescued] còn lại rạng sáng cũng được cứu.',
		'Bão số 6 đổ bộ. Đêm qua, bộ đội đưa [61 hộ|disaster.households_evacuated], [254 khẩu|disaster.persons_evacuated] về trú tại hội trường xã.',
		'Bắt giữ [33 vụ|crime.cases]; trong đó ma túy [9 vụ|drugs.cases]/[14 đối tượng|drugs.suspects]; pháo [4 vụ|weapons.cases], thu [120 kg|seized.fireworks].',
		'Vận chuyển hàng hóa trái phép: [17 vụ|smuggling.cases]/[19 đối tượng|smuggling.suspects].',
		'Dạy chữ cho [57 học viên|education.literacy_learners] của 3 lớp.',
		'Mua bán người: phát hiện [2 vụ|trafficking.cases]/[3 đối tượng|trafficking.suspects], giải cứu [4 nạn nhân|trafficking.victims_rescued].',
		'Trước đó, giai đoạn 2019 - 2023, đơn vị đấu tranh [26 vụ|trafficking.cases], bắt [41 đối tượng|trafficking.suspects], giải cứu [63 nạn nhân|trafficking.victims_rescued].',
		'Khánh thành đường bê tông dài [1,4 km|roads.km], trong đó bộ đội góp [420 ngày công|civic.workdays].',
		'Cảng biển: tàu xuất, nhập cảnh [320 lượt|port.ship_calls]; thuyền viên [5.100 lượt|port.crew_turns].',
		'Bắt quả tang [01 vụ|drugs.cases], [2 đối tượng|drugs.suspects] mua bán trái phép chất ma túy, thu [19,6 gam|drugs.meth] ma túy đá.',
	],
};
