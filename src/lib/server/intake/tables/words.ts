/** What the words of a single cell are, whatever table they stand in. */

import { readUnitNoun } from '#lib/core/quantity/unit-nouns.ts';
import { tokenize } from '#lib/core/text/tokens.ts';

const BOUND = '(?:hơn|trên|gần|khoảng|ít nhất|dưới|[><≥≤~])\\s*';
const AMOUNT = '\\d[\\d.,\\s]*(?:%|\\s*(?:nghìn|ngàn|triệu|tỷ|tỉ)(?:\\s*đồng)?)?';
const NUMBER = new RegExp(`^(?:${BOUND})?[-–]?${AMOUNT}$`, 'iu');
const PAIR = /^\d[\d.,]*(?:\s*\/\s*\d[\d.,]*)+$/;
const YEAR = /^(?:19|20)\d\d$/;

export const isYear = (text: string) => YEAR.test(text);
/** "2.745", "0,128", "gần 900", "1,9 tỷ đồng" */
export const isNumber = (text: string) => NUMBER.test(text);
/** "25/30" under "vụ/đối tượng" */
export const isPair = (text: string) => PAIR.test(text);
/** A number with its unit beside it: "05 vụ/07 đối tượng", "224 buổi" */
export const isPhrase = (text: string) =>
	text.length < 120 &&
	/^[^\d]{0,12}\d/u.test(text) &&
	/\d\s*\p{L}/u.test(text) &&
	!/\d{1,2}\/\d{1,2}\/\d{4}/.test(text);

/** "A", "(1)", "3=2-1": the row that only counts the columns. */
export const isIndex = (text: string) => /^\(?(?:\p{Lu}|\d{1,2})\)?(?:\s*=.*)?$/u.test(text);
export const isEmptyValue = (text: string) => /^[-–…x.]*$/i.test(text);

export const isOrderHeader = (t: string) => /^(?:stt|tt|số tt|số thứ tự|mục|#)$/iu.test(t);
export const isUnitHeader = (t: string) => /^(?:đvt|dvt|đv tính|đơn vị\s*\(?\s*tính\s*\)?)$/iu.test(t);
export const isLabelHeader = (t: string) =>
	/^(?:nội dung(?: công (?:việc|tác)| báo cáo)?|(?:tên )?chỉ tiêu|hạng mục|danh mục|lĩnh vực|tiêu chí|hoạt động|nhiệm vụ|mặt công tác|kết quả công tác|diễn giải)$/iu.test(
		t,
	);
export const isOrgHeader = (t: string) =>
	/^(?:(?:tên )?(?:đơn vị|đồn|trạm|hải đội)(?: (?:biên phòng|bp|thực hiện|báo cáo))?|địa (?:bàn|phương)|tỉnh(?:,? thành phố)?|huyện|xã(?:, phường)?)$/iu.test(
		t,
	);
/** Columns that tell something about the figures, and columns of other numbers. */
export const isAside = (t: string) =>
	/ghi chú|nguồn|so sánh|so với|tăng|giảm|chênh lệch|tỷ lệ|tỉ lệ|đạt\s*(?:%|tỷ lệ)?$|^%|\(%\)|\+\s*\/\s*-|điện thoại|sđt|năm sinh|số hiệu|tuổi|^ngày(?! công)|số văn bản|điểm/iu.test(
		t,
	);
export const isTarget = (t: string) =>
	/(?:kế hoạch|chỉ tiêu|mục tiêu|nghị quyết|được giao|(?<!bàn )giao)(?![\p{L}])|^kh(?![\p{L}])/iu.test(t);
/** Words above a column that say no more than "here are the numbers". */
export const isPlainHead = (t: string) =>
	/^(?:kết quả(?: (?:thực hiện|đạt được))?|thực hiện|số liệu|số lượng|giá trị|trị số|kỳ (?:này|báo cáo)|tổng(?: số| cộng)?|cộng|trong kỳ|đã thực hiện|(?:kết quả )?lũy kế.*|luỹ kế.*)?$/iu.test(
		t.replace(/^[\s:,-]+|[\s:,-]+$/gu, ''),
	);
/** Heads that say neither what the money was for nor what was built: the table's title does. */
export const isMoneyHead = (t: string) =>
	/^(?:tổng )?(?:kinh phí|số tiền|trị giá|thành tiền)(?: (?:hỗ trợ|thực hiện|vận động|huy động))?$/iu.test(t);
export const isDeedHead = (t: string) =>
	/^(?:đã |đang )?(?:bàn giao|khởi công|hoàn thành|nghiệm thu|trao tặng|sửa chữa|xây mới)$/iu.test(t);
export const isTotal = (t: string) =>
	/^(?:tổng(?: cộng| số| hợp)?|cộng|toàn (?:tỉnh|đơn vị|lực lượng)|chung)$/iu.test(t.replace(/[:.]$/, ''));
/** A post or unit by its first words. */
export const isOrg = (t: string) =>
	/^(?:các )?(?:đồn|trạm|hải đội|hải đoàn|tiểu đoàn|đại đội|tiểu khu|phòng|ban chỉ huy|bộ chỉ huy|bđbp|bộ đội biên phòng|đội|chốt|đbp|bpck)(?![\p{L}])/iu.test(
		t,
	);

/** "Tang vật (kg)", "(ĐVT: vụ)" → the unit in brackets; empty when there is none. */
export const bracketUnit = (text: string) =>
	/\(\s*(?:đvt\s*:?\s*|đơn vị(?: tính)?\s*:?\s*)?([^()\d]{1,30}?)\s*\)\s*:?$/iu.exec(text)?.[1] ?? '';
export const withoutBrackets = (text: string) => text.replace(/\s*\([^()]*\)\s*:?$/u, '').trim();
/** "ĐVT: vụ" in the words above a table */
export const captionUnit = (text: string) =>
	/(?:đvt|đơn vị tính|đơn vị)\s*:\s*([^()\n\t.;:]{1,30})/iu.exec(text)?.[1]?.trim() ?? '';

const MARK = /^\s*(?:([-+*•])|\(?(\d{1,2}(?:\.\d{1,2})*|[a-zđ]|[A-Z]|[IVX]{1,5})[.)]+)\s*/u;

/** An item's words without the mark before them, and the mark. */
export function readMark(label: string): { mark: string; words: string } {
	const m = MARK.exec(label);
	return { mark: m?.[1] ?? m?.[2] ?? '', words: label.slice(m?.[0].length ?? 0).trim() };
}

/** How deep a row stands by its mark: 1 a section, 2 an item, 3 and 4 below it; null when there is no mark. */
export function levelOf(mark: string): number | null {
	if (mark === '') return null;
	if (/^(?:[IVX]{1,5}|[A-Z])$/.test(mark)) return 1;
	if (/^\d{1,2}$/.test(mark)) return 2;
	if (/^[+*]$/.test(mark)) return 5;
	return /^[-•]$/.test(mark) ? 4 : 3;
}

/** "Đối tượng", "Số người": a noun that counts, of which only the row above says what they are of. */
export function isBareNoun(label: string): boolean {
	const tokens = tokenize(label.replace(/^(?:tổng )?số(?: lượng)?\s+/iu, '').toLowerCase());
	const noun = readUnitNoun(tokens, 0);
	return noun !== null && noun.entry.cls !== 'none' && noun.to === tokens.length;
}
