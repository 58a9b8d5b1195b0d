import type { ConstructionGroup } from './group.ts';

/** A sum of cases and its parts by offence, and cases told again in a text on one offence. */
export const sumsOfOffencesCases: ConstructionGroup = {
	issued: '2025-07-04',
	area: 'Hà Khê',
	texts: [
		// the parts stand in a bracket
		'Đã phát hiện [96 vụ|crime.cases] ([31 vụ|drugs.cases] ma túy, [22 vụ|smuggling.cases] buôn lậu, [5 vụ|trafficking.cases] mua bán người và [38 vụ|illegal_crossing.cases] xuất, nhập cảnh trái phép).',
		'Bắt [70 vụ|crime.cases] ([25 vụ|drugs.cases] ma túy và [45 vụ|smuggling.cases] buôn lậu).',
		// what closes the words of one figure is not of the next
		'Đã bắt [4 vụ|trafficking.cases] mua bán người và [19 vụ|drugs.cases] ma túy.',
		'Bắt [6 vụ|trafficking.cases] mua bán người và [12 vụ|smuggling.cases] buôn lậu.',
		// items that open with "về"
		'Về tội phạm hình sự, bắt [12 vụ|crime.cases]/[19 đối tượng|crime.suspects]; về tội phạm ma túy, bắt [25 vụ|drugs.cases]/[36 đối tượng|drugs.suspects]; về buôn lậu, bắt [31 vụ|smuggling.cases]/[34 đối tượng|smuggling.suspects].',
		'Về ma túy, phát hiện [8 vụ|drugs.cases]; về mua bán người, phát hiện [3 vụ|trafficking.cases].',
		'Đối với tội phạm ma túy, đã bắt [21 vụ|drugs.cases]; đối với buôn lậu, bắt [35 vụ|smuggling.cases]; đối với mua bán người, bắt [2 vụ|trafficking.cases].',
		// fireworks
		'Pháo nổ vào mùa\nTrước Tết, các đồn đã bắt [18 vụ|weapons.cases] vận chuyển pháo nổ, [22 đối tượng|crime.suspects], thu [1,3 tấn|seized.fireworks] pháo.\nĐồn Biên phòng Na Mèo bắt [6 vụ|weapons.cases]. So với cùng kỳ tăng [4 vụ|weapons.cases change].',
		// a heading of two offences is of neither
		'Trên mặt trận ma túy và buôn lậu, trong [171 vụ|crime.cases]/[497 đối tượng|crime.suspects] vi phạm pháp luật bị phát hiện, án ma túy có [18 vụ|drugs.cases]; buôn lậu [21 vụ|smuggling.cases].',
		'Đấu tranh với ma túy, buôn lậu, các đồn bắt [52 vụ|crime.cases].',
		// what is left, between commas
		'Cơ cấu vi phạm: khai thác thủy sản trái phép [112 vụ|fisheries.iuu_cases]; ma túy [14 vụ|drugs.cases]; còn lại, chưa đến [20 vụ|border.regime_violation_cases], là vi phạm quy chế khu vực biên giới biển.',
		// bare numbers behind their offence or role
		'Tổng số vụ bắt giữ là [132 vụ|crime.cases]: ma túy [40|drugs.cases], buôn lậu [52|smuggling.cases], xuất nhập cảnh trái phép [40|illegal_crossing.cases].',
		'Bắt [77 vụ|smuggling.cases] buôn lậu (chủ trì [50|smuggling.cases LEAD], phối hợp [27|smuggling.cases JOINT]).',
		'Xử lý [61 vụ|crime.cases]: độc lập [41|crime.cases LEAD], phối hợp [20|crime.cases JOINT].',
		// the sum behind its row
		'Bắt, xử lý: ma túy [44 vụ|drugs.cases]; buôn lậu [37 vụ|smuggling.cases]; mua bán người [2 vụ|trafficking.cases]. Cộng [83 vụ|crime.cases].',
		// many cases led and joined are of neither, one case is led
		'Các đồn chủ trì, phối hợp các lực lượng bắt [120 vụ|crime.cases ()], [150 đối tượng|crime.suspects ()].',
		'Đồn chủ trì, phối hợp với Công an xã bắt [2 đối tượng|drugs.suspects LEAD] tàng trữ ma túy.',
		// goods of another time do not tell of what all cases were
		'Năm 2024, BĐBP tỉnh phát hiện, xử lý [167 vụ|crime.cases] vi phạm pháp luật trên biển. Riêng hai tuần đầu tháng 1 năm 2025 đã xử lý [12 vụ|crime.cases], tạm giữ [8.400 lít|seized.fuel] dầu.',
		// people of one offence, then the cases they are tried for
		'Năm 2024, đơn vị phá [3 chuyên án|crime.special_cases], bắt [17 đối tượng|illegal_crossing.organizing_suspects] tổ chức cho người khác xuất cảnh trái phép. Đã khởi tố [6 vụ|illegal_crossing.organizing_cases PROSECUTED], [15 bị can|illegal_crossing.organizing_suspects PROSECUTED].',
		// an offence without a code is told by how it was handled
		'Năm 2024, đơn vị bắt [7 vụ|crime.cases], [41 đối tượng|crime.suspects] đánh bạc. Đã khởi tố [5 vụ|crime.prosecuted_cases], [30 bị can|crime.prosecuted_suspects].',
	],
};
