import type { Rows } from '../wordings.ts';

const CASES = '(?= (?:được |thành công )?\\d[\\d.]* (?:vụ|đối tượng|người))';

/** How it is told that somebody was found out and caught. */
export const ARRESTS: Rows = [
	['phát hiện, bắt giữ', 'phát hiện và bắt', 'bắt quả tang', 'phát hiện, tóm gọn', 'bắt và tạm giữ'],
	['phát hiện, xử lý', 'phát hiện và xử lý', 'phát giác, xử lý', 'ngăn chặn, xử lý', 'lập biên bản, xử lý'],
	[`phát hiện${CASES}`, 'phát hiện được', 'phát hiện, lập biên bản', 'phát hiện, ngăn chặn', 'đã phát hiện'],
	[`bắt giữ${CASES}`, 'bắt quả tang', 'tóm gọn', 'bắt và tạm giữ', 'bắt được', 'bắt giữ thành công'],
	[
		`(?<!bị |vây |truy |để )bắt${CASES}`,
		'bắt giữ',
		'bắt quả tang',
		'tóm gọn',
		'bắt gọn',
		'khống chế, bắt giữ',
	],
	[
		'đấu tranh thành công',
		'phá thành công',
		'triệt phá thành công',
		'đánh trúng',
		'đấu tranh thắng lợi',
		'xác lập và phá thành công',
	],
	['phá thành công', 'đấu tranh thành công', 'triệt phá', 'đánh án thành công'],
	['(?<!khám )triệt phá(?= \\d)', 'bóc gỡ', 'triệt xóa', 'xóa sổ', 'phá vỡ'],
	['vận chuyển trái phép', 'vận chuyển trái pháp luật', 'chở trái phép', 'mang vác trái phép'],
	['tàng trữ trái phép', 'cất giữ trái phép', 'cất giấu trái phép'],
	['đường dây(?= (?:mua|vận|đưa|tổ|ma|buôn))', 'băng nhóm', 'ổ nhóm'],
	['bị bắt(?= (?:khi|lúc|trong|tại|ở))', 'sa lưới', 'bị tóm', 'bị tóm gọn', 'bị bắt quả tang'],
	['bắt quả tang', 'bắt giữ quả tang', 'phát hiện, bắt quả tang'],
	['tạm giữ(?= \\d)', 'giữ lại', 'thu giữ', 'tạm thu giữ'],
	['thu giữ(?= (?:được )?\\d)', 'thu', 'thu được', 'tịch thu', 'tạm giữ', 'thu giữ được'],
	[
		'tang vật thu giữ',
		'tang vật thu được',
		'vật chứng thu giữ',
		'tang vật bị thu giữ',
		'số tang vật thu giữ',
	],
	['tịch thu(?= \\d)', 'thu giữ', 'tịch thu sung công', 'thu'],
	[
		'giải cứu(?= (?:được |thành công )?\\d)',
		'giải thoát',
		'cứu thoát',
		'giải cứu an toàn',
		'giải cứu thành công',
	],
	['ngăn chặn(?= \\d)', 'kịp thời ngăn chặn', 'chặn đứng', 'phát hiện, ngăn chặn'],
	[
		'phát hiện(?= \\d[\\d.]* (?:tàu|phương tiện|xuồng|xe))',
		'phát hiện được',
		'phát giác',
		'kiểm tra, phát hiện',
	],
	['xua đuổi', 'đẩy đuổi', 'xua đẩy', 'ngăn chặn, xua đuổi'],
];
