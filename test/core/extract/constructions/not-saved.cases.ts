import type { ConstructionGroup } from './group.ts';

/** Men in peril and men saved, the sick on land and off the sea, crews cleared through a port. */
export const notSavedCases: ConstructionGroup = {
	issued: '2025-07-04',
	area: 'Hà Khê',
	texts: [
		// all it befell, of whom some were saved
		'Tàu chở 12 thuyền viên gặp nạn; đến trưa, [10 người|sar.persons_rescued] được cứu, [2 người|sar.deaths_missing] mất tích.',
		'Tàu cá HK-91234-TS cùng 9 thuyền viên bị hỏng máy; Hải đội 2 đã lai dắt [1 tàu|sar.vessels_rescued], cứu [9 người|sar.persons_rescued].',
		'Vụ sạt lở vùi lấp 4 người, [2 người|sar.persons_rescued] được cứu, [2 người|sar.deaths_missing] tử vong.',
		'Sạt lở khiến 5 người bị vùi lấp, bộ đội đã cứu được [3 người|sar.persons_rescued].',
		'Lật thuyền làm 6 người rơi xuống nước, [4 người|sar.persons_rescued] được cứu.',
		// saved themselves
		'Cứu kéo tàu cá cùng [8 ngư dân|sar.persons_rescued] bị nạn; trước đó cứu [3 người|sar.persons_rescued] bị chìm thuyền.',
		'Bộ đội cứu [5 người|sar.persons_rescued] bị vùi lấp.',
		'Toàn bộ [11 người|sar.persons_rescued] trên tàu bị nạn được chuyển sang tàu Biên phòng.',
		// the sick that medics treat
		'Quân y đồn đã cấp cứu kịp thời 3 bệnh nhân bị rắn cắn.',
		'Cấp cứu 12 bệnh nhân.',
		'Cấp cứu, đưa [2 bệnh nhân|sar.persons_rescued] từ đảo vào bờ.',
		'Đơn vị cử xuồng đưa [4 thuyền viên|sar.persons_rescued] nước ngoài bị ốm vào bờ cấp cứu.',
		// crews and passengers cleared; those who steal across
		'Thuyền viên nhập cảnh [4.120 người|port.crew_turns], xuất cảnh [4.060 người|port.crew_turns].',
		'Số thuyền viên xuất cảnh là [4.060 người|port.crew_turns].',
		'Hành khách nhập cảnh [1.120 người|port.passenger_turns].',
		'Phát hiện [3 người|illegal_exit.persons] trốn theo thuyền viên xuất cảnh trái phép.',
		'Kiểm soát [18.420 lượt|fisheries.vessel_turns_checked] phương tiện ra khơi và [17.960 lượt|fisheries.vessel_turns_checked] phương tiện/[94.100 lượt|fisheries.fisher_turns_checked] lao động vào bờ.',
		'Bảng 2. Hoạt động tại cửa khẩu cảng\nNăm\tLượt tàu làm thủ tục\tLượt thuyền viên\n2023\t[1.388|port.ship_calls]\t[27.410|port.crew_turns]\n2024\t[1.527|port.ship_calls]\t[29.965|port.crew_turns]',
		'Bảng 3. Tàu cá ra vào lạch\nNăm\tLượt tàu cá kiểm soát\tLượt thuyền viên\n2023\t[1.388|fisheries.vessel_turns_checked]\t[27.410|fisheries.fisher_turns_checked]\n2024\t[1.527|fisheries.vessel_turns_checked]\t[29.965|fisheries.fisher_turns_checked]',
		// boats without papers are put in order, not saved
		'Đơn vị rà soát, hoàn thiện hồ sơ cho 212 tàu cá “3 không”.',
		'Đã lập hồ sơ quản lý 86 tàu cá “ba không”.',
		// roofs after a storm are no houses repaired
		'Bão làm 214 ngôi nhà tốc mái; bộ đội giúp lợp lại 96 nhà.',
		'Giúp dân sửa chữa [96 nhà|housing.houses_repaired].',
		// boats that help, boats at risk, boats kept ashore
		'Đồn điều [14 cán bộ, chiến sĩ|sar.troop_turns], phối hợp ba tàu cá đang đánh bắt gần đó tổ chức ứng cứu.',
		'Hải đội gọi 4 tàu cá gần đó hỗ trợ, cứu được [9 ngư dân|sar.persons_rescued].',
		'Tỉnh còn 241 tàu chưa đăng ký, 15 tàu có nguy cơ cao vi phạm vùng biển nước ngoài.',
		'Kiểm tra [6.318 lượt tàu|fisheries.vessel_turns_checked], buộc 54 tàu thiếu điều kiện ở lại bờ.',
		'Kiểm soát [41.870 lượt tàu cá|fisheries.vessel_turns_checked]; 163 lượt tàu không đủ điều kiện buộc phải quay lại bờ.',
		// the hurt told behind those saved
		'Đồn cứu sống [8 ngư dân|sar.persons_rescued], 2 người phải nằm viện.',
		'Cứu được [5 người|sar.persons_rescued], 1 người bị thương.',
		// where they live parts nothing
		{
			on: '2025-09-28',
			text: 'Mưa bão phức tạp. Từ chiều 26/9 đến tối 27/9, bộ đội đã đưa [2.886 hộ|disaster.households_evacuated]/[10.375 khẩu|disaster.persons_evacuated] ở 23 thôn ven biển đến chỗ an toàn.',
		},
	],
};
