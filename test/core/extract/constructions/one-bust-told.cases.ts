import type { ConstructionGroup } from './group.ts';

/** The story of one bust: whose homes are told, what the few caught had, what a boat is fitted with, what is told again on its day. */
export const oneBustToldCases: ConstructionGroup = {
	issued: '2025-09-30',
	area: null,
	texts: [
		// homes of those caught are no place of the article
		'Ngày 9/9, tại bản Sò (Hà Khê), lực lượng Biên phòng bắt quả tang Lò Văn An (SN 1985, trú xóm Mới, xã Phú Lâm, tỉnh Bình Lâm) và Hà Bá Mai (SN 1971, trú thôn Cầu, tỉnh Hải An).\nĐồn thu giữ [3 bánh heroin|drugs.heroin_bricks @Hà_Khê].',
		'Ngày 9/9, đồn bắt Lò Văn An (SN 1985, xã Nậm Sò, tỉnh Bình Lâm).\nĐồn Biên phòng Pa Sín (tỉnh Hà Khê) thu giữ [3 bánh heroin|drugs.heroin_bricks @Hà_Khê].',
		'Ngày 9/9, BĐBP Sơn Hà bắt Lâm Thị Hoa (28 tuổi, trú buôn Tơ, tỉnh Đăk Lung), thu [2 kg|drugs.meth @Sơn_Hà] ma túy đá.',
		// a drive against many offences
		'Ngày 9/9, BĐBP Sơn Hà bắt đối tượng Lò A vận chuyển [5 bánh heroin|drugs.heroin_bricks].\nTừ ngày 1/8 đến 9/9, thực hiện cao điểm đấu tranh với tội phạm ma túy, mua bán người, buôn lậu, các đồn đã bắt giữ, xử lý [30 vụ|crime.cases] với [45 đối tượng|crime.suspects].',
		// the few caught with the drugs told before them, or next
		'BĐBP Sơn Hà vừa thu giữ [30 bánh heroin|drugs.heroin_bricks] và [18 kg|drugs.meth] ma túy đá.\nSáng 9/9, đồn bắt quả tang [3 đối tượng|drugs.suspects] quốc tịch Lào.',
		'Sáng 9/9, BĐBP Sơn Hà bắt quả tang [3 đối tượng|drugs.suspects] quốc tịch Lào.\nTại hiện trường, lực lượng thu giữ [30 bánh heroin|drugs.heroin_bricks].',
		'Sáng 9/9, BĐBP Sơn Hà bắt [3 đối tượng|crime.suspects] quốc tịch Lào.\nTại hiện trường, lực lượng thu giữ [300 kg|seized.goods_mass] chân gà đông lạnh.',
		// crews and engines of the boat that is held
		'Ngày 9/9, BĐBP Sơn Hà kiểm tra ghe máy SH 1301, trên ghe có 4 thuyền viên.',
		'Ngày 9/9, BĐBP Sơn Hà kiểm tra tàu cá SH 95109 TS có 6 thuyền viên do ông Lê Mai làm thuyền trưởng, thu [40.000 lít dầu|seized.fuel].',
		'Ngày 9/9, BĐBP Sơn Hà bắt tàu lắp hai máy chính 90CV và 4 máy hút, chở [60 khối cát|seized.goods_items].',
		'Ngày 9/9, BĐBP Sơn Hà thu [4 máy|seized.goods_items] hút cát.',
		'Tháng 8/2025, BĐBP Sơn Hà kiểm soát [214 lượt tàu|fisheries.vessel_turns_checked], [1.842 thuyền viên|fisheries.fisher_turns_checked].',
		// what the bracket says
		'Ngày 9/9, BĐBP Sơn Hà bắt Lò A vận chuyển [212,5 kg|seized.fireworks] hàng cấm (pháo hoa nổ).',
		'Ngày 9/9, BĐBP Sơn Hà thu [1,2 tấn|seized.goods_mass] hàng hóa (chân gà).',
		'Ngày 9/9, BĐBP Sơn Hà bắt [6 phương tiện|seized.vessels] ([2 xà lan|seized.vessels <1], [3 ghe|seized.vessels <1] và [1 tàu sắt|seized.vessels <1]) hút cát trái phép.',
		'Ngày 9/9, BĐBP Sơn Hà thu [120 khay|seized.goods_items] gà con không giấy tờ.',
		// each in its bracket, of its own words
		'Tháng 8/2025, BĐBP Sơn Hà xử phạt tàu cá sai vùng ([14 vụ|fisheries.iuu_cases]); dùng kích điện khai thác thủy sản ([6 vụ|fisheries.iuu_cases]).',
		// told again on its day
		'Từ ngày 6 đến 10/9, BĐBP Sơn Hà thu [75 khối cát|seized.goods_items] và [640 tấn than|seized.goods_mass].\nNgày 10/9, đồn bắt tàu chở khoảng [75 khối cát|seized.goods_items ≡1].',
	],
};
