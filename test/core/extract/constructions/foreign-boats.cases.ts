import type { ConstructionGroup } from './group.ts';

/** Boats of other countries, those saved and those lost, fines summed up, hours of the day, partners by their number, sacks. */
export const foreignBoatsCases: ConstructionGroup = {
	issued: '2025-02-10',
	area: 'Hải An',
	texts: [
		// boats of other countries, and their crews
		'Ngày 8/2, hải đội phát hiện [7 tàu cá|fisheries.foreign_vessels_expelled] Trung Quốc làm nghề rê, mang các số hiệu 40117, 40233 đang thả lưới trong vùng biển tỉnh.',
		'Hải đội vây bắt [4 chiếc tàu|fisheries.foreign_vessels_expelled] lưới mang số hiệu Trung Quốc khai thác trái phép.',
		'Tổ công tác kiểm tra [2 tàu cá|fisheries.foreign_vessels_expelled] của ngư dân Thái Lan xâm phạm vùng biển; 14 thuyền viên trên tàu không có giấy tờ.',
		'Hải đội lập biên bản [4 tàu|fisheries.foreign_vessels_expelled] Trung Quốc vi phạm.',
		'Ngày 8/2, hải đội bắt giữ [1 tàu|seized.vessels] Trung Quốc chở [80.000 lít dầu|seized.fuel] lậu.',
		'Từ đầu năm, tỉnh có [3 tàu cá|fisheries.foreign_sea_violations] bị nước ngoài bắt giữ.',
		'Đồn xử phạt [5 tàu cá|fisheries.iuu_vessels] khai thác sai vùng.',
		// saved, though lost before; lost for good
		'Trạm cứu nạn kịp thời [một ngư dân|sar.persons_rescued] mất tích từ chiều 7/2.',
		'Vụ lật thuyền: cứu được [9 ngư dân|sar.persons_rescued], [2 người|sar.deaths_missing] mất tích.',
		'Hải đội cứu nạn thành công [4 thuyền viên|sar.persons_rescued] mất tích từ đêm 6/2.',
		'Lực lượng đang tìm kiếm, cứu nạn [3 ngư dân|sar.deaths_missing] mất tích.',
		// what was imposed
		'Đồn xử phạt [4 thuyền trưởng|penalty.persons], tổng mức phạt lên đến [412,5 triệu đồng|penalty.fines].',
		'Tổng mức xử phạt là [1,2 tỷ đồng|penalty.fines].',
		'Hành vi này có mức phạt lên đến 900 triệu đồng.',
		// an hour of the day
		'Đến gần 11h cùng ngày, hải đội đưa [4 ngư dân|sar.persons_rescued] gặp nạn vào bờ.',
		'Quý IV, các đồn phát loa [410 giờ|propaganda.broadcast_hours].',
		// partners counted
		{
			on: '2025-02-10',
			text: 'Ngày 8/2, BĐBP Sơn Hà phối hợp với Đội đặc nhiệm số 3, cùng BĐBP 2 tỉnh Bình Lâm, Tây Hà bắt [3 đối tượng|drugs.suspects @Sơn_Hà], thu [17 bánh heroin|drugs.heroin_bricks @Sơn_Hà].',
		},
		'BĐBP 2 tỉnh Bình Lâm, Tây Hà phối hợp bắt 3 đối tượng, thu 17 bánh heroin.',
		// a sack and what was in it
		'Đồn phát hiện [một người|smuggling.suspects] vận chuyển 2 bao tải đen, kiểm tra bên trong đựng [700 gói thuốc lá|seized.cigarettes].',
		'Đồn thu [12 bao tải|seized.goods_items] quần áo cũ.',
		// sent down to help
		'Trước bão số 9, đồn lập 4 tổ, quân số [36 đồng chí|sar.troop_turns] xuống các ấp giúp dân sơ tán.',
	],
};
