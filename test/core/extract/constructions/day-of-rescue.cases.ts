import type { ConstructionGroup } from './group.ts';

/** The day of a rescue and the day somebody called for help; whose home is told; boats and people on their way. */
export const dayOfRescueCases: ConstructionGroup = {
	issued: '2025-08-21',
	area: 'Hải An',
	texts: [
		// the day of the rescue, not of the call
		'Ngày 21/8, BĐBP tỉnh cho biết, đơn vị vừa cứu [7 ngư dân|sar.persons_rescued 2025-08-20] gặp nạn.\nKhoảng 17 giờ ngày 18/8, đơn vị nhận được tin báo tàu cá HA 9068 TS bị mất lái.\nĐến 6 giờ ngày 20/8, tàu cứu hộ mới tiếp cận được nơi đó.',
		'Ngày 21/8, Hải đội 2 cho biết, vừa đưa [4 ngư dân|sar.persons_rescued 2025-08-19] vào bờ.\nLúc 22 giờ ngày 18/8, đơn vị nhận tin tàu cá HA 7712 TS bị chìm.\nSáng 19/8, cả 4 người đã được đưa lên bờ an toàn.',
		'Ngày 21/8, Hải đội 2 cho biết, vừa cứu [4 ngư dân|sar.persons_rescued 2025-08-18] gặp nạn.\nLúc 5 giờ ngày 18/8, đơn vị nhận tin báo và cứu được các ngư dân.\nNgày 20/8, đơn vị bàn giao họ cho gia đình.',
		'Ngày 21/8, đồn cho biết, vừa bắt [2 đối tượng|drugs.suspects 2025-08-18] mua bán ma túy.\nLúc 5 giờ ngày 18/8, đồn nhận tin báo và bắt họ tại bến.\nNgày 20/8, đồn bàn giao họ cho Công an.',
		// whose home it is
		'Tàu cá của ông Đỗ Văn Sành (tỉnh Tây Hà) bị sóng đánh vỡ mạn ngày 20/8. [11 ngư dân|sar.persons_rescued @Hải_An] được đưa vào bờ an toàn.',
		'Ngày 20/8, đồn cứu tàu HA 9296 TS do anh Đỗ Văn Sành, ở xã Nậm Lạnh, huyện Vân Lâm, tỉnh Tây Hà cầm lái cùng [9 thuyền viên|sar.persons_rescued @Hải_An].',
		'Ngày 20/8, đồn điều [6 cán bộ|sar.troop_turns @Hải_An] cứu nạn tàu của bà Lò Thị Ón (tỉnh Tây Hà).',
		'Đồn Biên phòng Pa Sín (tỉnh Tây Hà) bắt [2 đối tượng|drugs.suspects @Tây_Hà] mua bán ma túy ngày 20/8.',
		// a few boats of a story, none cleared
		'Ngày 20/8, đồn cứu nạn tàu cá. Đến 10 giờ, hai tàu về tới cửa sông nhưng nước cạn, không vào cảng được.',
		'Năm 2024, đồn làm thủ tục cho [4 tàu|port.ship_calls] khách vào cảng.',
		// the crew of the one boat that calls
		'Ngày 20/8, đồn nhận tin tàu cá HA 9296 TS do ông Sành làm thuyền trưởng và 11 bạn thuyền trên đường vào cảng bị mất lái.',
		// on their way, out of no danger
		'Ngày 20/8, tổ công tác phát hiện [3 đối tượng|crime.suspects] di chuyển theo lối mòn từ biên giới vào.',
		'Ngày 20/8, nhóm 5 người di chuyển qua nhiều bản rồi bị giữ lại ở đồn.',
		'Ngày 20/8, đồn di chuyển [40 người dân|disaster.persons_evacuated] ra khỏi vùng sạt lở.',
		// those seized, told again
		'Ngày 20/8, đồn thu giữ [9.400 con gà|seized.goods_items] giống không rõ nguồn gốc.\nTrên xe có 47 khay, bên trong mỗi khay có 200 con gà giống, tổng cộng [9.400 con|seized.goods_items ≡1].',
	],
};
