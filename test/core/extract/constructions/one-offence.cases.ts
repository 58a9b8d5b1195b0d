import type { ConstructionGroup } from './group.ts';

/** Texts on one offence: their later cases, their worth, what was seized, given up and handed over. */
export const oneOffenceCases: ConstructionGroup = {
	issued: '2025-07-04',
	area: 'Hà Khê',
	texts: [
		// smuggling since the opening: worth and later cases
		'Trong 5 năm (2019 - 2023), các đồn bắt giữ [1.064 vụ|smuggling.cases]/[587 đối tượng|smuggling.suspects] buôn lậu, gian lận thương mại. Số hàng hóa, tang vật đã thu: [46 kg vàng|seized.gold], [2,7 tấn pháo nổ|seized.fireworks], [63 ô tô|seized.cars]; trị giá hàng vi phạm [trên 97 tỷ đồng|smuggling.goods_value].\nNhìn từng năm, số vụ bắt được năm 2020 là [263 vụ|smuggling.cases 2020], năm 2021 tụt còn [158 vụ|smuggling.cases 2021].',
		'Đợt cao điểm chống buôn lậu vừa khép lại với [64 vụ|smuggling.cases], [51 đối tượng|smuggling.suspects] vận chuyển hàng cấm bị bắt giữ.\nHàng thu được khá đa dạng: [58.700 bao thuốc lá|seized.cigarettes] ngoại, [742 kg pháo nổ|seized.fireworks]. Ước tính trị giá khoảng [5,2 tỷ đồng|smuggling.goods_value]. Đến nay, [09 vụ|smuggling.cases PROSECUTED] đã khởi tố, [31 vụ|smuggling.cases FINED] xử phạt vi phạm hành chính.',
		'BĐBP tỉnh đã bắt [40 vụ|smuggling.cases] buôn lậu, [12 vụ|drugs.cases] ma túy. Trị giá tang vật [6,4 tỷ đồng|penalty.seized_value].',
		'Buôn lậu: [23 vụ|smuggling.cases]; [4,2 tấn thực phẩm|seized.goods_mass] đông lạnh, [03 ô tô|seized.cars], [12 xe máy|seized.motorbikes].',
		// guns the people bring
		'Vận động bà con giao [39 khẩu súng|weapons.surrendered_guns] săn.',
		'Súng các loại thu về: [106 khẩu|weapons.surrendered_guns], do người dân mang nộp.',
		'Người dân tự nguyện giao [14 khẩu súng|weapons.surrendered_guns] kíp cho đồn.',
		// whom cases are handed to
		'Xử phạt hành chính [158 vụ|penalty.cases]; chuyển Công an, Hải quan, Kiểm lâm [46 vụ|crime.handed_over_cases].',
		'Phát hiện [19 vụ|crime.cases]; chuyển Cảnh sát biển xử lý [2 vụ|crime.handed_over_cases].',
		'Chuyển hồ sơ [12 vụ|crime.handed_over_cases] sang Công an tỉnh.',
		'Xử lý [45 vụ|crime.cases], trong đó khởi tố [9 vụ|crime.prosecuted_cases], chuyển lực lượng khác [11 vụ|crime.handed_over_cases], phạt hành chính [25 vụ|penalty.cases].',
		// short names
		'Vi phạm QCBG: [05 vụ|border.regime_violation_cases]/[09 người|border.regime_violation_persons].',
		'Bắt [6 vụ|fisheries.iuu_cases] dùng thuốc nổ, xung điện khai thác thủy sản.',
		'Thu [1.000 kg quặng vàng|seized.goods_mass], [46.000 bao|seized.cigarettes] Jet, Hero, [2 cá thể|seized.goods_items] khỉ.',
		'Thu giữ: xe máy [02 chiếc|seized.motorbikes]; điện thoại di động [04 cái|seized.phones].',
		// what is left, and those who were fined
		'Chỉ [2 vụ|smuggling.cases PROSECUTED] buôn lậu bị khởi tố, [40 vụ|smuggling.cases FINED] còn lại xử phạt hành chính.',
		'Nửa đầu năm, đã phạt [86 triệu đồng|penalty.fines] đối với [38 trường hợp|penalty.persons] vi phạm.',
		// a thing in a row of exhibits waits for nothing
		'Bị bắt giữ còn có [870 chai rượu|seized.goods_items] không tem, [3 ô tô|seized.cars] tải chờ bốc hàng.',
		// breaches of the law, then one year after another
		'Phòng Trinh sát vừa công bố số liệu về vi phạm pháp luật do Biên phòng tỉnh phát hiện trên vùng biển. Theo đó, năm 2022 có [158 vụ|crime.cases 2022], năm 2023 [132 vụ|crime.cases 2023], năm 2024 [119 vụ|crime.cases 2024].',
	],
};
