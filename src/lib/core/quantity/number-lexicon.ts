/** Number words of all dialects and spellings, lower case, NFC. */

/** Words that stand for a digit by themselves. "tư", "lăm", "nhăm", "mốt" only follow tens, hundreds or scales. */
export const DIGIT: ReadonlyMap<string, number> = new Map([
	['không', 0],
	['một', 1],
	['hai', 2],
	['ba', 3],
	['bốn', 4],
	['năm', 5],
	['sáu', 6],
	['bảy', 7],
	['bẩy', 7],
	['tám', 8],
	['chín', 9],
]);

/** Forms a digit takes after "mươi" ("hai mươi mốt") or in a contraction ("hai lăm" = 25). */
export const LATE_DIGIT: ReadonlyMap<string, number> = new Map([
	['mốt', 1],
	['tư', 4],
	['lăm', 5],
	['nhăm', 5],
]);

/** Contracted tens: "hăm mốt" = 21, "băm sáu" = 36. */
export const SHORT_TENS: ReadonlyMap<string, number> = new Map([
	['hăm', 20],
	['băm', 30],
]);

/** Scale words and their power of ten. */
export const SCALE: ReadonlyMap<string, number> = new Map([
	['chục', 1],
	['trăm', 2],
	['nghìn', 3],
	['ngàn', 3],
	['vạn', 4],
	['triệu', 6],
	['tỷ', 9],
	['tỉ', 9],
]);

export const HALF: ReadonlySet<string> = new Set(['rưỡi', 'rưởi', 'rưõi']);
/** "một trăm linh năm", "một nghìn lẻ hai". */
export const GAP: ReadonlySet<string> = new Set(['linh', 'lẻ', 'lẽ']);
/** Spoken decimal mark. */
export const POINT: ReadonlySet<string> = new Set(['phẩy', 'phảy', 'phết', 'chấm']);

/** A scale word followed by one of these is part of another word: "tỷ lệ", "triệu tập", "vạn chài". */
export const NOT_SCALE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
	['tỷ', new Set(['lệ', 'trọng', 'số', 'suất', 'giá', 'phần', 'muội', 'mỷ'])],
	['tỉ', new Set(['lệ', 'trọng', 'số', 'suất', 'giá', 'phần', 'muội', 'mỉ'])],
	['triệu', new Set(['tập', 'hồi', 'chứng', 'phú'])],
	['vạn', new Set(['chài', 'đò', 'lưới', 'tuế', 'vật', 'sự', 'nhất'])],
	['trăm', new Set(['ngả'])],
]);

/** First word of a number and what must follow it for the pair to be an idiom, a name or a noun, never a count. */
export const IDIOM: ReadonlyMap<string, ReadonlySet<string>> = new Map([
	[
		'một',
		new Set(
			'số phần cách lòng mặt khi lúc vài mình chút ít trong chiều thời loạt mực mai dạ thể bên đi lèo nửa'.split(
				' ',
			),
		),
	],
	['hai', new Set(['bên', 'chiều', 'lòng', 'tay', 'mặt'])],
	['ba', new Set(['mẹ', 'má', 'bể', 'lô', 'toong', 'sàm', 'cùng', 'bám', 'phải'])],
	['bốn', new Set(['phương', 'bề', 'bể', 'mùa'])],
	[
		'năm',
		new Set(
			(
				'qua nay ngoái trước sau tới học mới đó ấy này kia dương âm lịch đầu cuối giữa thứ nào xưa tháng liền liên là ' +
				'nhâm giáp ất bính đinh mậu kỷ canh tân quý châu'
			).split(' '),
		),
	],
	['chín', new Set(['muồi', 'chắn', 'bỏ'])],
	['bảy', new Set(['núi'])],
	['tám', new Set(['chuyện'])],
]);

/** Words before a number word that make it a name of a day, month, rank in order, and never a count. */
export const ORDINAL_LEAD: ReadonlySet<string> = new Set([
	'thứ',
	'tháng',
	'mùng',
	'mồng',
	'quý',
	'quí',
	'qúy',
	'lớp',
	'đệ',
	'hạng',
]);

/** Words before digits that make a following group of three digits another number: "năm 20 344"? never joined. */
export const LABEL_LEAD: ReadonlySet<string> = new Set(
	'năm tháng ngày số quý quí qúy mốc điều khoản thứ km đường tổ bản khu lớp trang phòng quyển tập bài đợt lần chương mục'.split(
		' ',
	),
);
