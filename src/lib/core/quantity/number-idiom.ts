import type { Token } from '../text/tokens.ts';
import { DIGIT, IDIOM, LATE_DIGIT, ORDINAL_LEAD, SCALE } from './number-lexicon.ts';

const lowerAt = (tokens: readonly Token[], at: number) => tokens[at]?.lower ?? '';

const isTitle = (t: Token | undefined) => {
	if (!t || t.kind !== 'word') return false;
	const first = t.text.slice(0, 1);
	return first !== first.toLowerCase() && t.text.slice(1) === t.text.slice(1).toLowerCase();
};

const FORMER_CLASS = new Set(['nhất', 'nhì', 'hai']);

/** "giải Ba, 2 cá nhân được khen", "hạng Nhất, Nhì, Ba": a class written with a capital, whatever is counted behind it. */
function isClass(tokens: readonly Token[], at: number): boolean {
	if (!isTitle(tokens[at])) return false;
	if (lowerAt(tokens, at - 1) === 'giải') return true;
	const linked = /^(,|và|hoặc|\/)$/.test(lowerAt(tokens, at - 1));
	return linked && isTitle(tokens[at - 2]) && FORMER_CLASS.has(lowerAt(tokens, at - 2));
}

/** What stands before forbids a count: "thứ hai", "tháng Năm", "hạng Ba", "phần mười", or the number began earlier. */
export function isBlocked(tokens: readonly Token[], at: number): boolean {
	if (isClass(tokens, at)) return true;
	const before = tokens[at - 1];
	if (!before || before.kind !== 'word') return false;
	const w = before.lower;
	if (ORDINAL_LEAD.has(w) || w === 'phần') return true;
	return DIGIT.has(w) && w !== 'không' && w !== 'năm' && w !== 'một';
}

/** Words that leave a number open: "mười mấy năm", "hai mươi lăm, hai mươi sáu". */
const OPEN_END = new Set(['mấy', 'dư']);

const isDigitWord = (w: string) => DIGIT.has(w) && w !== 'năm' && w !== 'không';

/** The words read are no count here: "một số", "năm 2024", "năm qua", "hai, ba phút", "chín phần mười", "Văn Ba", "không". */
export function isIdiom(tokens: readonly Token[], at: number, end: number): boolean {
	const t = tokens[at] as Token;
	const next = lowerAt(tokens, end);
	if (next === 'mấy' || (OPEN_END.has(next) && end - at > 1)) return true;
	if (next === 'phần' && isDigitOrTen(lowerAt(tokens, end + 1))) return true;
	if (end - at === 1) {
		if (t.lower === 'không' || IDIOM.get(t.lower)?.has(next)) return true;
		// "hai ba người", "hai, ba phút": two or three, never two
		if (isDigitWord(next) || LATE_DIGIT.has(next)) return true;
		if (next === ',' && isNextDigit(tokens, at, end + 1)) return true;
		if (lowerAt(tokens, at - 1) === ',' && isNextDigit(tokens, at - 2, at)) return true;
		if (t.lower === 'năm' && isYear(tokens, at)) return true;
	}
	return isName(tokens, at, end);
}

const isDigitOrTen = (w: string) =>
	w === 'mười' || w === 'trăm' || LATE_DIGIT.has(w) || (DIGIT.has(w) && w !== 'không');

/** "hai, ba": the word after the comma is the next digit, and stands alone. */
function isNextDigit(tokens: readonly Token[], at: number, next: number): boolean {
	const a = DIGIT.get(lowerAt(tokens, at));
	const b = DIGIT.get(lowerAt(tokens, next));
	return a !== undefined && b === a + 1;
}

/** "Lò Văn Tám", "Hai Bà Trưng", "Thạch Thị Năm": a capital where the sentence gives no reason for one. */
function isName(tokens: readonly Token[], at: number, end: number): boolean {
	if (!isTitle(tokens[at])) return false;
	const before = tokens[at - 1];
	if (isTitle(before)) return end - at === 1 || isTitle(tokens[end]);
	return at > 0 && before?.kind === 'word' && isTitle(tokens[end]);
}

const BEFORE_YEAR = new Set(
	'trong đầu cuối giữa mỗi hàng hằng cả các nhiều mấy từng vài qua những suốt sau trước thường tròn nửa một'.split(
		' ',
	),
);

/** "năm" the year rather than five. */
function isYear(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1];
	const next = tokens[at + 1];
	if (next === undefined || next.kind !== 'word') return true;
	if (before === undefined) return false;
	const w = before.lower;
	if (before.kind === 'number' || w === 'mười' || w === 'mươi' || w === 'chục') return true;
	return SCALE.has(w) || DIGIT.has(w) || BEFORE_YEAR.has(w);
}
