import type { ConstructionGroup } from './group.ts';

/** What those named one by one did, lawful travel, crews looked after, makes of things, numbers of units, homes in brackets. */
export const toldBehindNamesCases: ConstructionGroup = {
	issued: '2025-02-10',
	area: 'Hà Khê',
	texts: [
		// named, and then what they did
		'Ngày 8/2, đồn phát hiện [4 đối tượng|illegal_exit.persons], gồm: Vi Văn Sáng, sinh năm 1990, trú tại xã Nà Phăn và Lữ Thị Hương, sinh năm 1987, trú tại xã Mường Chà, đang tìm đường vượt biên giới trái phép sang Lào.',
		'Chốt số 2 bắt giữ [3 người|illegal_entry.persons] gồm Tẩn A Páo (SN 1999), Tẩn Thị Mẩy (SN 2001), Chảo A Lù (SN 1998) nhập cảnh trái phép.',
		'Đồn bắt [2 đối tượng|drugs.suspects]: Vừ A Dế (SN 1988), Lầu Bá Cha (SN 1979) về hành vi mua bán trái phép chất ma túy.',
		'Đồn bắt [5 đối tượng|crime.suspects], gồm: Vừ A Dế, Lầu Bá Cha cùng ba người khác.',
		'Tổ công tác bắt nhóm [8 người|illegal_exit.persons] đang tìm lối vượt biên giới để xuất cảnh trái phép sang Trung Quốc.',
		'Trạm giữ [6 người|illegal_entry.persons] vượt biên để nhập cảnh trái phép.',
		// by the law
		'Qua xác minh, có 12 người xuất cảnh hợp pháp, [5 người|illegal_crossing.persons] vượt biên trái phép.',
		'Trong số đó 14 người nhập cảnh hợp pháp, [3 người|illegal_entry.persons] nhập cảnh trái phép.',
		// caught beside victims
		'Đồn phá đường dây mua bán người. Ban đầu, đồn bắt giữ [4 người|trafficking.suspects], giải cứu [3 nạn nhân|trafficking.victims_rescued].',
		'Đồn bắt được [3 người|trafficking.suspects], giải cứu [1 nạn nhân|trafficking.victims_rescued] bị lừa bán.',
		'Đồn bắt [7 người|crime.suspects] gây rối trật tự.',
		// crews looked after, or named with their captain
		'Tàu cứu nạn của hải đội lai dắt tàu cá về, kiểm tra sức khỏe cho [5 thuyền viên|sar.persons_rescued].',
		'Ngày 6/2, tàu cá do anh Lê Tư làm thuyền trưởng cùng 8 ngư dân đang thả lưới thì hỏng máy; hải đội điều [15 cán bộ|sar.troop_turns] ra lai dắt tàu vào bờ.',
		'Hải đội đưa thuyền trưởng và [6 thuyền viên|sar.persons_rescued] gặp nạn vào bờ an toàn.',
		'Quân y đồn kiểm tra sức khỏe cho [120 người dân|health.patients].',
		// of what make
		'Người dân giao nộp [3 hộp|seized.goods_items] pháo hoa loại 25 quả và [2 khẩu súng|weapons.surrendered_guns] hơi loại 7 kg.',
		'Thu [40 hộp|seized.goods_items] pháo loại 49 quả, [12 kg|drugs.total_mass] ma túy các loại.',
		'Thu giữ các loại [25 kg|seized.fireworks] pháo nổ.',
		// the number of a unit, and the force it is of
		'Tổ công tác của Hải đội 3 Bộ đội Biên phòng tỉnh tạm giữ [18.000 lít dầu DO|seized.fuel].',
		'Tiểu đoàn 1 Bộ đội Biên phòng tỉnh bắt [6 vụ|crime.cases].',
		'Đồn huy động [20 bộ đội|civic.troop_turns] giúp dân gặt lúa.',
		// homes in brackets
		'Hải đội tạm giữ tàu do Lê Tư (trú tại xã Vĩnh Lộc, huyện Hòa An (tỉnh Bình Lâm)) làm thuyền trưởng chở [26.000 lít dầu DO|seized.fuel @Hà_Khê].',
		'Trên tàu có 6 thuyền viên do Lê Tư, sinh năm 1985, trú tại xã Vĩnh Lộc, huyện Hòa An (tỉnh Bình Lâm) làm thuyền trưởng, chở [40.000 lít dầu DO|seized.fuel @Hà_Khê] không rõ nguồn gốc.',
		'Đồn Biên phòng Nậm Tao (tỉnh Sơn La) bắt [3 vụ|crime.cases @Sơn_La].',
		// goods of many kinds after the story of a drug bust
		'Đồn bắt [9 vụ|drugs.cases] mua bán ma túy, thu [36 kg ma túy|drugs.total_mass].\nNăm 2024, đồn phát hiện [142 vụ|smuggling.cases], thu [215 tấn|seized.goods_mass] sắt phế liệu, [26.000 lít dầu|seized.fuel].',
	],
};
