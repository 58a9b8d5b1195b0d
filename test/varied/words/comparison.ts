import type { Rows } from '../wordings.ts';

const MORE = '(?= \\d[\\d.,]* ?(?:vụ|đối tượng|lượt|%|buổi|kg|người|lần|tàu|trường hợp|triệu|tỷ))';

/** More and less than before, and the bounds of numbers. */
export const COMPARISON: Rows = [
	[`tăng${MORE}`, 'nhiều hơn', 'tăng thêm'],
	[`giảm${MORE}`, 'ít hơn', 'giảm được', 'giảm đi', 'giảm bớt', 'kéo giảm'],
	[
		'so với cùng kỳ(?! năm| \\d)',
		'so cùng kỳ',
		'so với cùng kỳ năm trước',
		'so với thời gian cùng kỳ',
		'so với cùng kỳ năm ngoái',
		'so với cùng thời điểm năm trước',
		'so với cùng kì',
	],
	[
		'so với cùng kỳ năm trước',
		'so với cùng kỳ',
		'so cùng kỳ năm trước',
		'so với cùng kỳ năm ngoái',
		'so với cùng kỳ của năm trước',
		'so với thời điểm này năm trước',
		'so với cùng thời gian năm trước',
	],
	[
		'so với cùng kỳ năm(?= \\d)',
		'so cùng kỳ năm',
		'so với cùng thời gian năm',
		'so với cùng kì năm',
		'so với cùng kỳ của năm',
		'khi so với cùng kỳ năm',
	],
	[
		'so với năm(?= \\d)',
		'so năm',
		'so với cả năm',
		'so với số liệu năm',
		'khi so sánh với năm',
		'nếu so với năm',
	],
	['cùng kỳ năm(?= \\d)', 'cùng kì năm', 'cùng thời gian này năm', 'cùng thời gian năm', 'cùng thời kỳ năm'],
	['cùng kỳ năm trước', 'cùng kỳ năm ngoái', 'cùng thời gian năm trước', 'cùng kỳ năm liền trước'],
	['năm trước(?= (?:là|đạt|có|chỉ))', 'năm ngoái', 'năm liền trước'],
	['nhiều hơn(?= \\d)', 'cao hơn', 'tăng'],
	['ít hơn(?= \\d)', 'giảm', 'thấp hơn', 'kém'],
	['bằng(?= \\d[\\d.,]*%)', 'đạt', 'đạt tỷ lệ', 'tương đương với'],
	['đạt(?= \\d[\\d.,]*%)', 'bằng', 'đạt tỷ lệ', 'đạt được'],
];
export const BOUNDS: Rows = [
	[
		'(?<!nhiều |ít |cao |thấp |trước |ngoái |kỳ |lớn |nhỏ |giảm |tăng |nhỉnh |\\d )hơn(?= \\d)',
		'trên',
		'quá',
		'nhỉnh hơn',
		'hơn con số',
	],
	[
		'(?<!tuần tra |tra |biển |giới |nằm )trên(?= \\d[\\d.,]* (?:vụ|lượt|kg|tỷ|triệu|đối tượng|người|hộ|ngày công|buổi|nghìn))',
		'hơn',
		'quá',
	],
	[
		'gần(?= \\d[\\d.,]* (?:vụ|lượt|kg|tỷ|triệu|đối tượng|người|hộ|ngày công|buổi|nghìn|tấn))',
		'ngót',
		'chưa đầy',
		'xấp xỉ gần',
		'sát',
		'ngót nghét',
	],
	[
		'khoảng(?= \\d[\\d.,]* (?:vụ|lượt|kg|tỷ|triệu|đối tượng|người|hộ|ngày công|buổi|nghìn|tấn))',
		'chừng',
		'xấp xỉ',
		'ước khoảng',
		'vào khoảng',
		'ước chừng',
		'áng chừng',
	],
	['xấp xỉ(?= \\d)', 'khoảng', 'chừng', 'ước khoảng'],
	['ít nhất(?= \\d)', 'tối thiểu', 'không dưới', 'ít ra', 'không ít hơn'],
	['không dưới(?= \\d)', 'ít nhất', 'tối thiểu', 'không ít hơn'],
	[
		'(?<!không )dưới(?= \\d[\\d.,]* (?:vụ|lượt|kg|tỷ|triệu|đối tượng|người|hộ|ngày công|buổi|%))',
		'chưa đến',
		'chưa tới',
		'chưa đầy',
		'không đến',
	],
	['không quá(?= \\d)', 'tối đa', 'nhiều nhất', 'không vượt quá', 'không hơn'],
];
