import type { Rows } from '../wordings.ts';

const AFTER = '(?<=\\d[\\d.]* )';

/** Nouns of what is counted, with the unit that goes with them. */
export const COUNTED: Rows = [
	[`${AFTER}vụ(?= với)`, 'vụ việc', 'vụ, việc'],
	[`${AFTER}vụ(?=[/,;] ?\\d)`, 'vụ việc'],
	[
		`${AFTER}đối tượng(?! ?(?:về|là|có|ma|mua|buôn|vận|tổ|nhập|xuất|truy|khác|trong|chính|cầm|vi))`,
		...['nghi can', 'nghi phạm', 'kẻ tình nghi', 'tên'],
	],
	[`${AFTER}nghi phạm`, 'đối tượng', 'nghi can', 'kẻ tình nghi'],
	[`${AFTER}tập thể(?! và|,)`, 'tập thể xuất sắc', 'tập thể tiêu biểu', 'lượt tập thể'],
	[`${AFTER}cá nhân`, 'cá nhân xuất sắc', 'lượt cá nhân', 'cá nhân tiêu biểu', 'cá nhân điển hình'],
	[
		`${AFTER}cuộc hội đàm`,
		'lần hội đàm',
		['buổi hội đàm', 'SESSION'],
		'cuộc gặp gỡ, hội đàm',
		['phiên hội đàm', 'SESSION'],
	],
	[`${AFTER}buổi(?= tuần tra)`, ['lượt', 'EVENT'], ['lần', 'EVENT'], ['cuộc', 'EVENT'], ['đợt', 'ROUND']],
	[`${AFTER}lần(?= tuần tra)`, 'lượt', ['buổi', 'SESSION'], 'cuộc', ['đợt', 'ROUND']],
	[`${AFTER}lượt(?= tuần tra)`, 'lần', ['buổi', 'SESSION'], 'cuộc', ['đợt', 'ROUND']],
	[`${AFTER}chuyên án`, 'chuyên án lớn', 'chuyên án trinh sát', 'chuyên án các loại'],
	[`${AFTER}người(?= (?:vi phạm|nhập cảnh|xuất cảnh))`, ['đối tượng', 'SUSPECT'], ['công dân', 'CITIZEN']],
	[`${AFTER}công dân(?! Việt)`, ['người', 'PERSON'], 'công dân Việt Nam', 'công dân ta'],
	[`${AFTER}nạn nhân`, 'bị hại', 'người bị hại'],
	[`${AFTER}khẩu(?= súng)`, 'cây'],
	[`${AFTER}ngư dân(?! nghèo)`, 'bà con ngư dân', 'ngư phủ'],
	[`${AFTER}tàu(?= (?:hàng|dầu|vi phạm))`, 'chiếc tàu', 'con tàu'],
];
