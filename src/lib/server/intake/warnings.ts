import type { ReadFile } from './task.ts';
import type { Notice } from './text-builder.ts';
import type { IntakeWarning, PreviewHead } from './types.ts';

const noticeTexts: Record<Notice['code'], (count: number) => string> = {
	hidden: (n) => `Có ${n} hàng, cột hoặc trang tính bị ẩn nên không đọc; hãy bỏ ẩn rồi nhập lại nếu cần.`,
	'formula-unknown': (n) =>
		`Có ${n} ô công thức báo lỗi hoặc chưa có kết quả trong tệp nên để trống; hãy mở bằng Excel, sửa và lưu lại rồi nhập lại.`,
	embedded: (n) => `Có ${n} phần là tệp khác được nhúng vào văn bản nên không đọc; hãy nhập riêng tệp đó.`,
	'table-unclear': (n) =>
		`Có ${n} bảng in trong PDF bị dính các ô vào nhau nên không đọc số; hãy nhập bảng ấy từ tệp Excel hoặc Word.`,
};

/** What a person should know first of a text that is in the store already. */
export function knownWarnings(known: PreviewHead['known']): IntakeWarning[] {
	if (!known) return [];
	const { title, deleted } = known;
	return deleted
		? [
				{
					code: 'known-deleted',
					message: `Bài này đã có trong kho và đã bị xóa: “${title}”. Có thể khôi phục ở trang Bài viết.`,
				},
			]
		: [{ code: 'known', message: `Bài này đã có trong kho: “${title}”. Lưu lại không thêm số liệu.` }];
}

/** What a person should know of a reading before keeping it; the order is the order of weight. */
export function readingWarnings(read: ReadFile): IntakeWarning[] {
	const results = read.observations.filter((o) => o.kind === 'result' && o.duplicateOf === null);
	const noPeriod = results.filter((o) => o.timePeriod === null).length;
	const warnings: IntakeWarning[] = [];
	if (results.length === 0)
		warnings.push({ code: 'no-figures', message: 'Không đọc được số liệu nào trong bài.' });
	if (!read.proposed.issued) {
		warnings.push({ code: 'no-date', message: 'Chưa rõ ngày đăng; hãy điền để xác định đúng kỳ báo cáo.' });
	}
	if (results.length > 0 && !read.proposed.issuerArea) {
		warnings.push({ code: 'no-area', message: 'Chưa rõ tỉnh, thành phố của bài; hãy điền nếu biết.' });
	}
	if (noPeriod > 0) {
		warnings.push({
			code: 'period-unclear',
			message: `${noPeriod} số liệu chưa rõ thuộc kỳ nào; không đưa vào bảng cho đến khi có kỳ.`,
		});
	}
	if (read.issues.some((i) => i.code === 'cut-table')) {
		warnings.push({
			code: 'cut-table',
			message: 'Bảng dài quá 10.000 ô số; phần sau chưa được đọc thành số liệu.',
		});
	}
	if (read.issues.some((i) => i.code === 'cut-figures')) {
		warnings.push({
			code: 'cut-figures',
			message: 'Bài có quá 5.000 số liệu; phần sau chưa được đọc thành số liệu.',
		});
	}
	for (const { code, count } of read.notices) warnings.push({ code, message: noticeTexts[code](count) });
	if (read.encoding) {
		warnings.push({
			code: 'converted',
			message: `Chữ đã được chuyển từ bảng mã ${read.encoding}; hãy xem lại dấu.`,
		});
	}
	return warnings;
}
