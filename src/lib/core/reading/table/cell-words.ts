/** What the words of a single cell are, whatever table they stand in. */

import { isWholeClass, readUnitNoun, type UnitNoun } from '../../quantity/unit-nouns.ts';
import { inSameWords } from '../../text/same-words.ts';
import { tokenize } from '../../text/tokens.ts';

const BOUND = '(?:hơn|trên|gần|khoảng|ít nhất|dưới|[><≥≤~])\\s*';
const AMOUNT = '\\d[\\d.,\\s]*(?:%|\\s*(?:nghìn|ngàn|triệu|tỷ|tỉ)(?:\\s*đồng)?)?';
/** "224¹", "224 (1)", "224*": the mark of a note below the table */
const NOTE = '(?:\\s*(?:\\*{1,3}|\\(\\d\\)|[¹²³]))?';
const NUMBER = new RegExp(`^(?:${BOUND})?[-–−+]?\\s*${AMOUNT}${NOTE}$`, 'iu');
const PAIR = /^\d[\d.,]*(?:\s*\/\s*\d[\d.,]*)+$/;
const MONTH = /^(?:0?[1-9]|1[0-2])\s*\/\s*20\d\d$/;
const YEAR = /^(?:19|20)\d\d$/;
const DATE = /^\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{2,4}/;

/** "10/2024" */
export const isMonth = (text: string) => MONTH.test(text);
export const isYear = (text: string) => YEAR.test(text);
/** "2.745", "0,128", "gần 900", "1,9 tỷ đồng" */
export const isNumber = (text: string) => NUMBER.test(text);
/** "25/30" under "vụ/đối tượng" */
export const isPair = (text: string) => PAIR.test(text) && !DATE.test(text);
/** A number, and what stands behind it */
const COUNTED = /^[^\d]{0,12}\d[\d.,]*\s*(?<what>%|\p{L}.*)/u;
const SCALE = /^(?:%|nghìn|ngàn|triệu|tỷ|tỉ)(?!\p{L})/iu;
const TIME = /^(?:tháng|năm|quý|ngày(?! công)|kỳ|T)(?!\p{L})/iu;

/** A number with its unit beside it: "05 vụ/07 đối tượng", "224 buổi" */
export function isPhrase(text: string): boolean {
	const what = text.length < 120 ? COUNTED.exec(text)?.groups?.what : undefined;
	if (what === undefined || TIME.test(what)) return false;
	return SCALE.test(what) || isUnit(what);
}
/** A cell that holds figures. */
export const isValue = (text: string) => isNumber(text) || isPair(text) || isPhrase(text);
/** "tăng 14", "giảm 6%", "↑ 5": a number with the way it went. */
export const isSigned = (text: string) => /^\(?\s*(?:[-–−+↑↓▲▼]|tăng|giảm)\s*\d/iu.test(text);

export const hasLetters = (text: string) => /\p{L}{2}/u.test(text);
/** "A", "(1)", "3=2-1": the row that only counts the columns. */
export const isIndex = (text: string) => /^\(?(?:\p{Lu}|\d{1,2})\)?(?:\s*=.*)?$/u.test(text);
export const isEmptyValue = (text: string) => /^[-–—…x.*]*$/i.test(text);

/** "kg", "triệu đồng", "vụ/đối tượng": words that are a unit. */
export const isUnitWords = (words: string) => words !== '' && (SCALE.test(words) || isUnit(words));

/** "vụ/đối tượng": nouns with strokes between them, and no more. */
export const isPairOfUnits = (words: string) =>
	words.includes('/') && words.split('/').every((u) => leadingNoun(u.trim())?.alone ?? false);

/** "Tang vật (kg)", "(ĐVT: vụ)" → the unit in brackets; empty when there is none. */
export function bracketUnit(text: string): string {
	const words =
		/\(\s*(?:đvt\s*:?\s*|đơn vị(?: tính)?\s*:?\s*)?([^()\d]{1,30}?)\s*\)\s*:?$/iu.exec(text)?.[1] ?? '';
	return isUnitWords(words) ? words : '';
}
export const withoutBrackets = (text: string) => text.replace(/\s*\([^()]*\)\s*:?$/u, '').trim();
/** "ĐVT: vụ" in the words above a table */
export const captionUnit = (text: string) =>
	/(?:đvt|đơn vị tính|đơn vị)\s*:\s*([^()\n\t.;:]{1,30})/iu.exec(text)?.[1]?.trim() ?? '';

export const isTotalLabel = (text: string) =>
	/^(?:tổng(?: cộng| số| hợp)?|cộng|toàn (?:tỉnh|đơn vị|lực lượng)|chung)(?:\s*\([^()]*\))?$/iu.test(
		text.replace(/[:.]$/, ''),
	);
/** A post or unit by its first words. */
export const isOrg = (text: string) =>
	/^(?:các )?(?:đồn|trạm|hải đội|hải đoàn|tiểu đoàn|đại đội|tiểu khu|phòng|ban chỉ huy|bộ chỉ huy|bđbp|bộ đội biên phòng|đội|chốt|đbp|bpck)(?![\p{L}])/iu.test(
		text,
	);

const MARK = /^\s*(?:([-–+*•])|\(?(\d{1,2}(?:\.\d{1,2})*|[a-zđ]|[A-Z]|[IVX]{1,5})[.)]+)\s*/u;

/** An item's words without the mark before them, and the mark. */
export function readMark(label: string): { mark: string; words: string } {
	const m = MARK.exec(label);
	return { mark: m?.[1] ?? m?.[2] ?? '', words: label.slice(m?.[0].length ?? 0).trim() };
}

/** How deep a row stands by its mark: 1 a section, 2 an item, 3 and deeper below it; null when there is no mark. */
export function levelOf(mark: string): number | null {
	if (mark === '') return null;
	if (/^(?:[IVX]{1,5}|[A-Z])$/.test(mark)) return 1;
	if (/^\d{1,2}$/.test(mark)) return 2;
	if (/^[+*]$/.test(mark)) return 5;
	return /^[-–•]$/.test(mark) ? 4 : 3;
}

const COUNTS = /^(?:(?:tổng )?số(?: lượng)?|tổng)\s+/iu;

/** The noun that words begin with, "số" before it left out; null when they begin with none. */
export function leadingNoun(words: string): { text: string; entry: UnitNoun; alone: boolean } | null {
	const plain = words.replace(COUNTS, '').toLowerCase();
	const tokens = inSameWords(tokenize(plain));
	const noun = readUnitNoun(tokens, 0);
	if (!noun || noun.entry.cls === 'none') return null;
	const last = tokens[noun.to - 1];
	const alone = tokens.slice(noun.to).every((t) => t.kind === 'punct');
	return { text: plain.slice(0, last?.end), entry: noun.entry, alone };
}

/** Words that are a unit and no more: "vụ", "lượt người". */
export const isUnit = (text: string) => leadingNoun(text) !== null;

/** The nouns in words that count, each with the words before it, "số" left out, and those from it on. */
export function countedIn(words: string): { before: string; after: string }[] {
	const tokens = inSameWords(tokenize(words));
	const out: { before: string; after: string }[] = [];
	for (let i = 0; i < tokens.length; i += 1) {
		const noun = readUnitNoun(tokens, i);
		if (!noun || noun.entry.cls === 'none') continue;
		i = noun.to - 1;
		// "khởi công", "thi công": the end of a verb, no day of work
		if (!isWholeClass(noun.entry.cls) || (noun.entry.cls === 'workday' && noun.to === noun.from + 1))
			continue;
		const at = tokens[noun.from]?.start ?? 0;
		const before = words.slice(0, at).replace(/(?:tổng số|số lượng|số|lượng)\s*$/iu, '');
		out.push({ before: before.trim(), after: words.slice(at) });
	}
	return out;
}

/** Words from the first noun that counts on: "hỗ trợ xây dựng nhà ở" → "nhà ở"; empty when none does. */
export const countedFrom = (words: string): string => countedIn(words)[0]?.after ?? '';
