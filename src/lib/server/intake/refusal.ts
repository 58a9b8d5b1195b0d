/** Why a file was not taken in. Every code has one sentence for the person. */
export type RefusalCode =
	| 'empty'
	| 'too-large'
	| 'wrong-type'
	| 'password'
	| 'no-text-layer'
	| 'bomb'
	| 'dtd'
	| 'too-many-entries'
	| 'too-deep'
	| 'too-many-pages'
	| 'too-many-cells'
	| 'unreadable-encoding'
	| 'typed-marks'
	| 'unknown-format'
	| 'unsafe-name'
	| 'damaged'
	| 'too-slow'
	| 'too-much-memory'
	| 'queue-full'
	| 'not-found'
	| 'text-too-long'
	| 'no-file-column';

const REASONS: Record<RefusalCode, string> = {
	empty: 'tệp rỗng, không có nội dung',
	'too-large': 'tệp lớn hơn 20 MB',
	'wrong-type':
		'nội dung không đúng với phần mở rộng của tên tệp; hãy mở tệp rồi lưu lại thành docx, xlsx hoặc pdf',
	password: 'tệp được đặt mật khẩu; hãy bỏ mật khẩu rồi nhập lại',
	'no-text-layer': 'PDF chỉ có ảnh quét, không có lớp chữ để đọc',
	bomb: 'tệp nén phình ra quá lớn khi giải nén',
	dtd: 'tệp chứa khai báo DTD hoặc thực thể XML, không được chấp nhận',
	'too-many-entries': 'tệp nén có quá 2.000 mục',
	'too-deep': 'các phần lồng nhau quá 256 tầng',
	'too-many-pages': 'PDF có quá 500 trang',
	'too-many-cells': 'bảng tính có quá 1.000.000 ô hoặc quá 200 trang tính',
	'unreadable-encoding': 'không nhận ra bảng mã của chữ trong tệp',
	'typed-marks':
		'dấu tiếng Việt viết bằng ký hiệu kiểu VIQR (“Bie^n pho`ng”); hãy chuyển sang Unicode rồi nhập lại',
	'unknown-format':
		'định dạng này chưa đọc được (đọc được: txt, md, html, docx, pdf, xlsx, csv); hãy lưu lại thành docx, xlsx hoặc pdf',
	'unsafe-name': 'tên tệp tìm cách ra khỏi thư mục chứa nó',
	damaged: 'tệp bị hỏng hoặc không đầy đủ',
	'too-slow': 'đọc quá 10 giây nên đã dừng',
	'too-much-memory': 'đọc cần quá 400 MB bộ nhớ nên đã dừng',
	'queue-full': 'đang có quá nhiều tệp chờ đọc; hãy thử lại sau',
	'not-found': 'không tìm thấy tệp',
	'no-file-column': 'danh sách không có cột file',
	'text-too-long': 'phần chữ trong tệp dài hơn 10 triệu ký tự',
};

/** A file that is not taken in, and why; nothing of it is kept. */
export class Refusal extends Error {
	readonly code: RefusalCode;

	constructor(code: RefusalCode, options?: ErrorOptions) {
		super(code, options);
		this.name = 'Refusal';
		this.code = code;
	}
}

/** File names may hold anything: shown on one line, without control signs, not endlessly long. */
export function shownName(name: string): string {
	const plain = name.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim();
	return plain.length > 120 ? `${plain.slice(0, 117)}…` : plain || '(không tên)';
}

/** "Báo cáo.docx: tệp được đặt mật khẩu; …": names the file and the reason. */
export function refusalMessage(name: string, code: RefusalCode): string {
	return `${shownName(name)}: ${REASONS[code]}`;
}
