import type { Rows } from '../wordings.ts';

/** Rescue at sea and on land, storms, medicine. */
export const RESCUE: Rows = [
	[
		'(?<!giải )cứu(?= (?:được |thành công |sống )?\\d[\\d.]* (?:người|ngư|thuyền|lao|nạn|tàu|phương))',
		'cứu nạn',
		'cứu vớt',
		'ứng cứu',
	],
	['cứu được', 'cứu vớt được', 'cứu nạn được', 'đã cứu được', 'cứu thành công'],
	['cứu hộ, cứu nạn', 'cứu nạn, cứu hộ', 'tìm kiếm cứu nạn', 'cứu hộ - cứu nạn', 'TKCN', 'cứu nạn cứu hộ'],
	['cứu nạn, cứu hộ', 'cứu hộ, cứu nạn', 'CNCH', 'cứu hộ - cứu nạn'],
	['lai dắt', 'lai kéo', 'kéo', 'lai dắt, cứu hộ', 'hỗ trợ lai dắt'],
	['(?<!đường )vào bờ an toàn', 'vào bờ', 'vào đất liền an toàn', 'cập bờ an toàn', 'về bến an toàn'],
	['(?<!đường )vào bờ(?! an)', 'vào bờ an toàn', 'vào đất liền', 'về bờ'],
	['người mất tích', 'người bị mất tích', 'người còn mất tích', 'người chưa tìm thấy'],
	['người chết', 'người tử vong', 'người thiệt mạng', 'người bị chết'],
	['người bị thương', 'trường hợp bị thương'],
	[
		'(?<!thông báo, )kêu gọi(?= (?:được )?\\d)',
		'thông báo, kêu gọi',
		'thông báo cho',
		'thông tin, hướng dẫn',
		'kiểm đếm, kêu gọi',
	],
	['sơ tán(?= (?:được )?\\d)', 'di dời', 'di dời, sơ tán', 'đưa đi sơ tán', 'tổ chức sơ tán'],
	['di dời(?= (?:được )?\\d)', 'sơ tán', 'sơ tán, di dời', 'hỗ trợ di dời'],
	['neo đậu(?= (?:an toàn|tránh))', 'neo trú', 'vào neo đậu', 'neo đậu, trú tránh'],
	['vụ tai nạn', 'vụ tai nạn, sự cố', 'vụ việc tai nạn'],
	[
		'phòng, chống thiên tai',
		'phòng chống thiên tai',
		'PCTT',
		'ứng phó thiên tai',
		'phòng, chống, khắc phục hậu quả thiên tai',
	],
	['khắc phục hậu quả', 'khắc phục thiệt hại', 'giải quyết hậu quả'],
];
export const MEDICINE: Rows = [
	[
		'khám bệnh, cấp thuốc',
		'khám, cấp thuốc',
		'khám, chữa bệnh, cấp thuốc',
		'khám bệnh và cấp thuốc',
		'khám bệnh, phát thuốc',
		'khám bệnh, tư vấn sức khỏe, cấp thuốc',
	],
	['khám, cấp thuốc', 'khám bệnh, cấp thuốc', 'khám và cấp thuốc', 'khám, phát thuốc'],
	['khám, chữa bệnh', 'khám chữa bệnh', 'khám bệnh, chữa bệnh', 'KCB', 'thăm khám, chữa bệnh'],
	['khám bệnh(?![,\\p{L}])', 'khám, chữa bệnh', 'thăm khám', 'khám sức khỏe', 'KCB'],
	[
		'cấp thuốc miễn phí',
		'phát thuốc miễn phí',
		'cấp phát thuốc miễn phí',
		'cấp thuốc không thu tiền',
		'cấp thuốc',
	],
	['lượt người(?= (?:dân|nghèo|bệnh))', 'lượt bà con', 'lượt đồng bào'],
	['bệnh nhân', 'người bệnh'],
];
