import { isGlued, type Token } from '../text/tokens.ts';
import { readWords } from '../quantity/number-words.ts';
import { NO_YEAR, type Read, type YearRef } from './mention.ts';

export const ROMAN: ReadonlyMap<string, number> = new Map([
	['i', 1],
	['ii', 2],
	['iii', 3],
	['iv', 4],
	['ⅰ', 1],
	['ⅱ', 2],
	['ⅲ', 3],
	['ⅳ', 4],
]);

const MONTH_WORDS: ReadonlyMap<string, number> = new Map([
	['giêng', 1],
	['một', 1],
	['hai', 2],
	['ba', 3],
	['tư', 4],
	['bốn', 4],
	['năm', 5],
	['sáu', 6],
	['bảy', 7],
	['bẩy', 7],
	['tám', 8],
	['chín', 9],
	['mười', 10],
	['chạp', 12],
]);

const YEAR_WORDS: ReadonlyMap<string, number> = new Map([
	['nay', 0],
	['này', 0],
	['qua', 0],
	['ngoái', -1],
	['rồi', -1],
	['trước', -1],
	['kia', -2],
	['sau', 1],
	['tới', 1],
]);

export const QUARTER_WORDS: ReadonlySet<string> = new Set(['quý', 'quí', 'qúy']);
export const SEPARATORS: ReadonlySet<string> = new Set(['/', '-', '–', '.', '−', '‐', '‑']);
export const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '−', '‐', '‑']);

export const lowerAt = (tokens: readonly Token[], at: number): string =>
	at < 0 ? '' : (tokens[at]?.lower ?? '');

/** True when the words stand at `at`, one token each. */
export function says(tokens: readonly Token[], at: number, ...words: string[]): boolean {
	for (let k = 0; k < words.length; k++) if (lowerAt(tokens, at + k) !== words[k]) return false;
	return true;
}

/** True when digits stand right after a mark glued to `at`: the number at `at` runs on. */
export function runsOn(tokens: readonly Token[], at: number, marks: string): boolean {
	const mark = tokens[at + 1];
	return (
		mark !== undefined &&
		mark.kind === 'punct' &&
		marks.includes(mark.text) &&
		isGlued(tokens, at) &&
		isGlued(tokens, at + 1) &&
		tokens[at + 2]?.kind === 'number'
	);
}

/** A number of one or two digits at `at`; null for others. */
export function smallNumber(tokens: readonly Token[], at: number): number | null {
	const t = tokens[at];
	return t?.kind === 'number' && t.text.length <= 2 ? Number(t.text) : null;
}

/** A year of four digits, 1900–2100, that is no part of a longer number. */
export function yearNumber(tokens: readonly Token[], at: number): number | null {
	const t = tokens[at];
	if (t?.kind !== 'number' || t.text.length !== 4) return null;
	const year = Number(t.text);
	if (year < 1900 || year > 2100 || runsOn(tokens, at, ',')) return null;
	return runsOn(tokens, at, '.') && tokens[at + 2]?.text.length === 3 ? null : year;
}

/** A small count in digits or words, 1–200: "6", "09", "sáu", "mười một", "năm" before "năm". */
export function readCount(tokens: readonly Token[], at: number): Read<number> | null {
	const t = tokens[at];
	if (t === undefined) return null;
	if (t.kind === 'number') {
		if (t.text.length > 3 || runsOn(tokens, at, '.,/:')) return null;
		const n = Number(t.text);
		return n >= 1 && n <= 200 ? { value: n, end: at + 1 } : null;
	}
	if (t.kind !== 'word') return null;
	const words = readWords(tokens, at);
	if (!words || words.mult !== 0 || words.decimals > 0 || words.value < 1 || words.value > 200) return null;
	return { value: words.value, end: words.end };
}

const OVER = [['vừa', 'khép', 'lại'], ['đã', 'khép', 'lại'], ['vừa', 'kết', 'thúc'], ['đã', 'qua'], ['cũ']];

/** "năm" and what follows it: a number, nay, ngoái, trước, qua …; the year is optional after `năm` when `bare`. */
export function readYear(tokens: readonly Token[], at: number, bare: boolean): Read<YearRef> | null {
	if (lowerAt(tokens, at) !== 'năm') return null;
	const number = yearNumber(tokens, at + 1);
	if (number !== null) return { value: { kind: 'number', year: number }, end: at + 2 };
	if (says(tokens, at + 1, 'vừa', 'qua') || says(tokens, at + 1, 'vừa', 'rồi')) {
		return { value: { kind: 'relative', offset: 0, word: 'qua' }, end: at + 3 };
	}
	// "bước sang năm mới 2026"
	const fresh = says(tokens, at + 1, 'mới') ? yearNumber(tokens, at + 2) : null;
	if (fresh !== null) return { value: { kind: 'number', year: fresh }, end: at + 3 };
	// "năm vừa khép lại", "năm đã qua", "năm cũ"
	const over = OVER.find((w) => says(tokens, at + 1, ...w));
	if (over && !isLength(tokens, at))
		return { value: { kind: 'relative', offset: 0, word: 'qua' }, end: at + 1 + over.length };
	const word = lowerAt(tokens, at + 1);
	const offset = YEAR_WORDS.get(word);
	// "từ đầu năm tới nay": until now, not next year
	const until = word === 'tới' && isTimeStart(tokens, at + 2);
	// "tám năm trước", "nửa năm sau hợp nhất"
	const half = lowerAt(tokens, at - 1) === 'nửa';
	const length = half || ((word === 'rồi' || word === 'trước') && isLength(tokens, at));
	if (offset !== undefined && !until && !length) {
		const again = word === 'trước' && says(tokens, at + 2, 'nữa');
		const end = at + 2 + (again || (word === 'trước' && says(tokens, at + 2, 'đó')) ? 1 : 0);
		return (
			namedBehind(tokens, end) ?? { value: { kind: 'relative', offset: again ? -2 : offset, word }, end }
		);
	}
	return bare ? { value: NO_YEAR, end: at + 1 } : null;
}

/** "năm trước nữa, tức 2022", "năm kia (tức năm 2022)": the year that explains one told by its place; null without it. */
function namedBehind(tokens: readonly Token[], at: number): Read<YearRef> | null {
	const open = lowerAt(tokens, at);
	if ((open !== ',' && open !== '(') || lowerAt(tokens, at + 1) !== 'tức') return null;
	let i = at + 2;
	while (lowerAt(tokens, i) === 'là' || lowerAt(tokens, i) === 'năm') i++;
	const year = yearNumber(tokens, i);
	if (year === null) return null;
	const close = open === '(' && lowerAt(tokens, i + 1) === ')' ? 1 : 0;
	return { value: { kind: 'number', year }, end: i + 1 + close };
}

/** "5 năm rồi", "nhiều năm rồi", "tám năm trước": how long, not which. */
export const isLength = (tokens: readonly Token[], at: number) =>
	lowerAt(tokens, at - 2) !== 'tháng' &&
	lowerAt(tokens, at - 3) !== 'tháng' &&
	((tokens[at - 1]?.kind === 'number' && !SEPARATORS.has(lowerAt(tokens, at - 2))) ||
		MONTH_WORDS.has(lowerAt(tokens, at - 1)) ||
		MANY.has(lowerAt(tokens, at - 1)));

/** "sáu tháng sau sáp nhập", "Một tuần sau, …", "nửa tháng trước": how long after or before. */
export const isHowLong = (tokens: readonly Token[], at: number): boolean =>
	(isLength(tokens, at) && lowerAt(tokens, at - 2) !== 'thứ') || lowerAt(tokens, at - 1) === 'nửa';

/** Words for more years than one cares to count: "nhiều năm nay", "bao năm qua". */
export const MANY: ReadonlySet<string> = new Set(['những', 'các', 'nhiều', 'mấy', 'bao', 'lâu']);

const TIME_STARTS = new Set([
	'nay',
	'ngày',
	'tháng',
	'quý',
	'hết',
	'cuối',
	'giữa',
	'trung',
	'thời',
	'giờ',
	'hiện',
]);
const isTimeStart = (tokens: readonly Token[], at: number) =>
	tokens[at]?.kind === 'number' || TIME_STARTS.has(lowerAt(tokens, at));

/** The year that may close a label: "/2024", "-2024", "năm 2024", "của năm 2024", " 2024", "năm nay", or none. */
export function readTrailingYear(tokens: readonly Token[], at: number, bareNam: boolean): Read<YearRef> {
	const t = tokens[at];
	if (t === undefined) return { value: NO_YEAR, end: at };
	const year = (k: number) => yearNumber(tokens, k);
	const found = (n: number, end: number): Read<YearRef> => ({ value: { kind: 'number', year: n }, end });
	if (t.kind === 'number') {
		const n = year(at);
		return n === null ? { value: NO_YEAR, end: at } : found(n, at + 1);
	}
	if (SEPARATORS.has(t.text) || t.text === '(' || t.text === ',') {
		const n = year(at + 1);
		if (t.text === '(')
			return n !== null && lowerAt(tokens, at + 2) === ')' ? found(n, at + 3) : { value: NO_YEAR, end: at };
		if (n !== null && t.text !== ',') return found(n, at + 2);
		const spoken = t.text === ',' || t.text === '/' ? readYear(tokens, at + 1, false) : null;
		return spoken && spoken.value.kind === 'number' ? spoken : { value: NO_YEAR, end: at };
	}
	// "tháng 1 vừa qua", "quý I vừa rồi": the last one, whatever year is spoken of
	if (says(tokens, at, 'vừa', 'qua') || says(tokens, at, 'vừa', 'rồi'))
		return { value: { kind: 'relative', offset: 0, word: 'vừa' }, end: at + 2 };
	// "tháng 1 này", "quý I này"
	if (t.lower === 'này') return { value: { kind: 'relative', offset: 0, word: 'nay' }, end: at + 1 };
	const skip = t.lower === 'của' || t.lower === 'trong' || t.lower === 'cùng' ? 1 : 0;
	const spoken = readYear(tokens, at + skip, bareNam);
	return spoken ?? { value: NO_YEAR, end: at };
}

/** The quarter's number after "quý": I–IV, 1–4, một … tư, đầu, đầu tiên, cuối. */
export function readQuarterNumber(tokens: readonly Token[], at: number): Read<number> | null {
	const t = tokens[at];
	if (t === undefined) return null;
	const n = smallNumber(tokens, at);
	if (n !== null) return n >= 1 && n <= 4 && !runsOn(tokens, at, '.,') ? { value: n, end: at + 1 } : null;
	const roman = ROMAN.get(t.lower);
	if (roman !== undefined) return { value: roman, end: at + 1 };
	if (t.lower === 'đầu') return { value: 1, end: at + 1 + (says(tokens, at + 1, 'tiên') ? 1 : 0) };
	if (t.lower === 'cuối') return { value: 4, end: at + 1 + (says(tokens, at + 1, 'cùng') ? 1 : 0) };
	const words: Record<string, number> = { một: 1, nhất: 1, hai: 2, nhì: 2, ba: 3, bốn: 4, tư: 4 };
	const w = words[t.lower];
	return w === undefined ? null : { value: w, end: at + 1 };
}

/** The month's number after "tháng": 1–12, Giêng, Hai … Mười Hai, Chạp; "tháng năm" only where it cannot be "month, year". */
export function readMonthNumber(tokens: readonly Token[], at: number): Read<number> | null {
	const t = tokens[at];
	if (t === undefined) return null;
	const n = smallNumber(tokens, at);
	if (n !== null) return n >= 1 && n <= 12 && !runsOn(tokens, at, ',') ? { value: n, end: at + 1 } : null;
	const word = MONTH_WORDS.get(t.lower);
	// "2 tháng một lần": how often
	if (word === undefined || lowerAt(tokens, at + 1) === 'lần') return null;
	if (word === 10) {
		const next = lowerAt(tokens, at + 1);
		if (next === 'một') return { value: 11, end: at + 2 };
		if (next === 'hai') return { value: 12, end: at + 2 };
	}
	if (t.lower === 'năm' && t.text === 'năm') {
		const next = lowerAt(tokens, at + 1);
		if (next === 'sinh' || next === 'nay' || next === 'qua' || lowerAt(tokens, at - 2) === 'ngày')
			return null;
		if (yearNumber(tokens, at + 1) !== null) return null;
	}
	return { value: word, end: at + 1 };
}

/** "sáng sớm 27/9", "đêm khuya 3/5", "chiều muộn ngày 6/8": index after the word that says how early or late; `at` without one. */
export const hourOfDayEnd = (tokens: readonly Token[], at: number): number =>
	/^(sớm|muộn|khuya)$/.test(lowerAt(tokens, at)) ? at + 1 : at;
