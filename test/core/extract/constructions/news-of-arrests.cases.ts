import type { ConstructionGroup } from './group.ts';

/** The news of those who were caught: when they were born, where they live, the same people told again. */
export const newsOfArrestsCases: ConstructionGroup = {
	issued: '2025-08-18',
	area: null,
	texts: [
		// a birth is no time of the deed
		'Ngày 15/8, Lò Văn Sành, sinh ngày 4/6/1987, bị Đồn Biên phòng Nậm Sò (tỉnh Hà Khê) bắt với [3 kg|drugs.heroin 2025-08-15] heroin.',
		'Lò Văn Sành (sinh: 4/6/1987) bị BĐBP tỉnh Hà Khê bắt với [3 kg|drugs.heroin 2025-08] heroin.',
		'BĐBP tỉnh Hà Khê bắt Lò Văn Sành (SN 4/6/1987), thu [3 kg|drugs.heroin 2025-08] heroin.',
		'Thăm trường có đông học sinh ngày 4/6, BĐBP tỉnh Hà Khê tặng [30 suất quà|gifts.sets 2025-06-04].',
		// where they live is not where they were caught
		'Đồn Biên phòng Pa Sín bắt Lò Văn Sành, sinh 4/6/1987 (TT: Na Hin, xã Nậm Lạnh, tỉnh Bình Lâm), thu [3 kg|drugs.heroin @Hà_Khê] heroin.\nĐối tượng bị bắt tại xã Nậm Sò (Hà Khê).',
		'Đồn Biên phòng Pa Sín bắt Lò Văn Sành (HKTT tại bản Na Hin, xã Nậm Lạnh, tỉnh Bình Lâm), thu [3 kg|drugs.heroin @Hà_Khê] heroin.\nĐối tượng bị bắt tại xã Nậm Sò (Hà Khê).',
		'Đồn Biên phòng Pa Sín bắt Lò Văn Sành (nơi ĐKTT: bản Na Hin, xã Nậm Lạnh, tỉnh Bình Lâm), thu [3 kg|drugs.heroin @Hà_Khê] heroin.\nĐối tượng bị bắt tại xã Nậm Sò (Hà Khê).',
		// the same people, told again by what else they did
		'Ngày 16/8, BĐBP tỉnh Hà Khê bắt [23 người|illegal_entry.persons] nhập cảnh trái phép.\nQua kiểm tra, [23 người|illegal_entry.persons ≡1] đã lội suối về từ nửa đêm để tránh bị phát hiện.',
		'Ngày 16/8, BĐBP tỉnh Hà Khê phát hiện [14 đối tượng|illegal_exit.persons] xuất cảnh trái phép.\nĐể tránh bị phát hiện, [14 đối tượng|illegal_exit.persons ≡1] đã đi bộ qua rừng.',
		'[23 người|illegal_entry.persons] từng làm việc ở sòng bạc bị bắt giữ lúc lội suối để nhập cảnh trái phép về tỉnh Hà Khê.',
		'Ngày 16/8, BĐBP tỉnh Hà Khê bắt [23 người|illegal_entry.persons] nhập cảnh trái phép.\nCùng ngày, đồn bắt [23 đối tượng|drugs.suspects] mua bán ma túy.',
		'Năm 2024, BĐBP tỉnh Hà Khê bắt [23 người|illegal_entry.persons] nhập cảnh trái phép.\nNăm 2023, đơn vị bắt [23 đối tượng|crime.suspects 2023] vi phạm pháp luật.',
		// a remark in a bracket that names nothing
		'Ngày 16/8, BĐBP tỉnh Hà Khê bắt giữ [18 người|illegal_entry.persons] (15 nam, 3 nữ, chưa rõ lai lịch) nhập cảnh trái phép.',
		// goods of many kinds are of no story of drugs
		'BĐBP tỉnh Hà Khê bắt [7 vụ|drugs.cases] mua bán ma túy\nTrong năm 2024, đơn vị phát hiện, bắt giữ [143 vụ|smuggling.cases], thu [210 tấn|seized.goods_mass] sắt phế liệu, [60 tấn|seized.goods_mass] gạo.',
		'BĐBP tỉnh Hà Khê bắt 7 vụ mua bán ma túy\nTrong năm 2024, đơn vị phát hiện, bắt giữ [7 vụ|drugs.cases], thu [4 bánh|drugs.heroin_bricks] heroin.',
		// blocks by where they lay
		'Ngày 16/8, BĐBP tỉnh Hà Khê thu [32 khối hộp|seized.goods_items] pháo, gồm 8 khối dưới ghế lái, 24 khối trong thùng xe.',
		'Ngày 16/8, BĐBP tỉnh Hà Khê thu [32 khối|seized.goods_items] cát khai thác trái phép.',
		// the lead tells without its time what a paragraph counts
		'BĐBP tỉnh Hà Khê đã bắt giữ [41 vụ|drugs.cases 2024-S1 ≡3] ma túy, thu [trên 12,5 kg|drugs.total_mass 2024-S1 ≡4] ma túy.\nChiều 16/8, đoàn công tác đến kiểm tra.\nTrong 6 tháng đầu năm 2024, đơn vị bắt [41 vụ|drugs.cases 2024-S1] ma túy, thu [trên 12,5 kg|drugs.total_mass 2024-S1] ma túy.',
		// what is carried in a case stands behind its number
		'Ngày 16/8, BĐBP tỉnh Hà Khê bắt [2 vụ|smuggling.cases] vận chuyển [60 bao|seized.goods_items] đường cát.',
		'Ngày 16/8, BĐBP tỉnh Hà Khê bắt quả tang [một vụ|smuggling.cases] chở [4.000 lít|seized.fuel] dầu DO.',
		'Ngày 16/8, BĐBP tỉnh Hà Khê bắt [2 vụ|drugs.cases] vận chuyển [3 bánh|drugs.heroin_bricks] heroin.',
		// what nothing but smuggled goods are worth
		'Ngày 16/8, BĐBP tỉnh Hà Khê ngăn chặn [2 vụ|smuggling.cases] nhập lậu thuốc lá. Tang vật gồm [8.400 bao thuốc lá|seized.cigarettes] ngoại, trị giá [130 triệu đồng|smuggling.goods_value].',
		'Ngày 16/8, BĐBP tỉnh Hà Khê thu giữ [2 kg|drugs.heroin] heroin, [400 bao thuốc lá|seized.cigarettes], tổng trị giá tang vật [1,2 tỷ đồng|penalty.seized_value].',
	],
};
