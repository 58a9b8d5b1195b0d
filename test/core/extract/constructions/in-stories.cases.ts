import type { ConstructionGroup } from './group.ts';

/** Figures of stories: one officer's hand, the men of the other side, a villager's gifts, those beyond reach. */
export const inStoriesCases: ConstructionGroup = {
	issued: '2025-07-05',
	area: 'Sơn Hà',
	texts: [
		'Bác sĩ quân y Hà đã có 15 năm gắn bó với bản, khám cho hơn 5.000 lượt người.',
		'Thiếu tá Nam bắt được 45 đối tượng ma túy trong 10 năm công tác.',
		'Năm 2024, Đại úy Nguyễn Văn Bình trực tiếp bắt 12 vụ, 15 đối tượng, được tặng Bằng khen.',
		'Thiếu tá Lò Văn Phong trực tiếp chỉ huy tổ công tác bắt [3 đối tượng|crime.suspects].',
		'Nay ông lập tổ 12 tàu an toàn, tặng 5 suất quà cho bạn chài nghèo.',
		'Hội đã giúp bà con; nay các đồn tặng [25 suất quà|gifts.sets] cho hộ nghèo.',
		'Ông báo cho đồn 56 tin, trong đó 9 tin giúp bắt 12 đối tượng.',
		'Nhân dân báo cho đồn [56 tin|crime.tips], giúp bắt [12 đối tượng|crime.suspects].',
		// what a ship carries, what is gathered, how it is done and what the law weighs
		'Tàu va vào đá ngầm, trên tàu có 17 thuyền viên và 2.100 m3 dầu.',
		'Kiểm tra, trên tàu có 17 thuyền viên và [40.000 lít dầu|seized.fuel] không hóa đơn.',
		'Ngư dân cùng bộ đội thu gom 56 tấn dầu vón.',
		'Thủ đoạn mới của chúng: giấu 2 kg ma túy trong bình xăng, 5 gói trong quả dưa.',
		'Bản án cho kẻ vận chuyển 1 bánh heroin là 20 năm tù.',
		'Năm 2024, mỗi ngày đội thủ tục tiếp hơn 3.000 lượt khách xuất nhập cảnh, dịp lễ lên tới 5.200 lượt.',
		'Đồn tạm giữ [3 ghe|seized.vessels], [5 đối tượng|crime.suspects], [140 m3 cát|seized.goods_items].',
		'Hàng hóa 1 xe công-ten-nơ khoảng 25 tấn, chờ trung bình 40 phút.',
		'Năm 2024, cửa khẩu làm thủ tục cho [1,9 triệu tấn hàng|gate.cargo].',
		'Năm 2024, cửa khẩu phát hiện 3 lái xe dương tính với ma túy, 9 trường hợp quá hạn lưu trú.',
		'Công trình “Thắp sáng đường biên” dài 4,2 km, kinh phí 380 triệu đồng.',
		'Đơn vị quản lý, bảo vệ [42 km|context.border_length_km context] đường biên giới.',
		'12 cán bộ phụ trách 6 tiểu đội.',
		'Chị Thơm còn được tặng 1 con bò, 20 con gà.',
		// both sides
		'Tham gia tuần tra, phía ta có [12 cán bộ, chiến sĩ|patrol.troop_turns], phía bạn có 10 cán bộ, chiến sĩ.',
		'Tham gia tuần tra có [15 cán bộ, chiến sĩ|patrol.troop_turns] Đồn Nậm Cắn và 12 cán bộ, chiến sĩ Đại đội 252 (Lào).',
		// turned back
		'Chốt đã ngăn [7 lượt người|illegal_crossing.persons] vượt biên, bắt [2 vụ|crime.cases].',
		'Ngăn chặn [12 lượt người|illegal_crossing.persons] xuất nhập cảnh trái phép.',
		'Trạm làm thủ tục cho [1.200 lượt người|gate.person_crossings] xuất nhập cảnh.',
		'Đồn phát hiện [2 xuồng máy|fisheries.foreign_vessels_expelled] của nước ngoài xâm phạm vùng biển, đẩy đuổi ra khỏi vùng biển nước ta.',
		// beyond reach
		'Đồn giải cứu [4 nạn nhân|trafficking.victims_rescued], bắt [2 đối tượng|trafficking.suspects]; 7 nạn nhân còn lại đang được xác minh.',
		'Đường dây ma túy có 5 tên cầm đầu ở bên kia biên giới; tổ công tác bắt [6 đối tượng|crime.suspects].',
		'Công an treo thưởng 200 triệu đồng cho ai cung cấp tin.',
		'Cây cầu dài 45 m được xây bằng tiền của các nhà hảo tâm.',
	],
};
