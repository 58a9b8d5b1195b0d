import type { ConstructionGroup } from './group.ts';

/** People given back at a gate, gold and money held, crews taken off the sea, boats searched: one story each. */
export const handedBackAndHeldCases: ConstructionGroup = {
	issued: '2025-09-30',
	area: null,
	texts: [
		// who gave them back is named behind them
		'Ngày 9/9, BĐBP Sơn Hà tiếp nhận [84 công dân|returnees.persons] do Trạm Kiểm tra xuất, nhập cảnh Nam Lâm bàn giao.',
		'Ngày 9/9, BĐBP Sơn Hà tiếp nhận [36 người|returnees.persons] do nhà chức trách Campuchia trao trả.',
		'Ngày 9/9, BĐBP Sơn Hà bắt [8 công dân|illegal_entry.persons] nhập cảnh trái phép do một đối tượng dẫn đường.',
		// homes all over the land are no place of the deed
		'Ngày 9/9, Đồn Biên phòng Nậm Lạnh (xã Pa Sín, Sơn Hà) tiếp nhận [59 công dân|returnees.persons @Sơn_Hà] do phía bạn trao trả, quê ở 21 tỉnh, thành phố trên cả nước.',
		'Ngày 9/9, Đồn Biên phòng Nậm Lạnh (xã Pa Sín, Sơn Hà) tiếp nhận [59 công dân|returnees.persons @Sơn_Hà] do phía bạn trao trả. Trong nhóm có [một người|wanted.persons @Sơn_Hà] bị Công an tỉnh Hải An truy nã.',
		'Năm 2024, BĐBP cả nước bắt [212 vụ|drugs.cases @Cả_nước] ma túy.',
		// cleared at the gate
		'Ngày 9/9, BĐBP Sơn Hà làm thủ tục nhập cảnh cho [46 người|gate.person_crossings].',
		'Ngày 9/9, BĐBP Sơn Hà lập thủ tục xử phạt [46 người|illegal_entry.persons] nhập cảnh trái phép.',
		// the same in another measure; what one note is worth
		'Ngày 9/9, BĐBP Sơn Hà thu [187,5 gram vàng|seized.gold], tương đương 5 cây vàng.',
		'Ngày 9/9, BĐBP Sơn Hà thu [hơn 3 tỷ đồng|seized.cash] tiền mặt, gồm hai loại mệnh giá 100.000 đồng và 500.000 đồng.',
		// taken off the sea, in whatever port
		'Sáng 9/9, đồn ở cảng Vũng Lau (Sơn Hà) tiếp nhận từ tàu Minh Lộc, 5 hải lý ngoài khơi, [7 thuyền viên|sar.persons_rescued] trên tàu cá SH-6110-TS gặp nạn về cảng.',
		'Ngày 9/9, [7 thuyền viên|sar.persons_rescued] bị nạn đã về tới cảng Vũng Lau an toàn.',
		'Tháng 8/2025, cảng Vũng Lau làm thủ tục cho [412 thuyền viên|port.crew_turns] nhập cảnh.',
		// boats that search
		'Ngày 9/9, tàu Hải đội 2 cùng 12 tàu cá đang phối hợp tìm kiếm [5 ngư dân|sar.deaths_missing] mất tích.',
		'Ngày 9/9, BĐBP Sơn Hà cứu hộ [3 tàu cá|sar.vessels_rescued], tìm kiếm [2 người|sar.deaths_missing] mất tích.',
		// boats searched
		'Ngày 9/9, BĐBP Sơn Hà phát hiện, kiểm tra [1 xuồng|seized.vessels] cao tốc vận chuyển [90 khay|seized.goods_items] vịt con.',
		'Ngày 9/9, BĐBP Sơn Hà thu [16.000 quả trứng|seized.goods_items] gà nhập lậu.',
		'Tháng 8/2025, BĐBP Sơn Hà kiểm tra [214 tàu cá|fisheries.vessel_turns_checked].',
		// a province whose name is a word
		'Tháng 8/2025, BĐBP Sơn Hà kiểm soát [912 lượt tàu cá|fisheries.vessel_turns_checked].',
		'Tháng 8/2025, đồn sơn, kẻ số cho 212 tàu cá.',
	],
};
