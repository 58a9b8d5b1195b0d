import type { Token } from '../../text/tokens.ts';
import { pairsOf } from '../../text/word-pairs.ts';
import { lowerAt, MANY, QUARTER_WORDS, readCount, readYear, yearNumber } from '../calendar-words.ts';
import { NO_YEAR, type PeriodFields, type Read } from '../mention.ts';

const SAME: PeriodFields = { kind: 'same', year: NO_YEAR };

/** Nouns of a stretch of time: of two words, of one, and of one that only a word of pointing makes a time ("quãng ấy"). */
const NOUNS = pairsOf('thời điểm|thời gian|thời kỳ|thời kì|giai đoạn');
const NOUN = new Set(['dịp', 'ngày', 'đêm', 'tháng', 'tuần', 'mùa', ...QUARTER_WORDS]);
const POINTED = new Set(['khoảng', 'quãng', 'kỳ', 'lúc', 'chặng', 'ngần', 'chừng']);
/** Words that lead to such a noun, and units that a count stands before. */
const LEADS = new Set(['khoảng', 'quãng', 'vào', 'trong', 'đúng']);
const UNITS = new Set(['tháng', 'tuần', 'ngày', ...QUARTER_WORDS]);
const POINTS = new Set(['này', 'ấy', 'đó', 'đấy', 'trên']);

/** Whether it is that stretch is told by a word of pointing behind it: "quãng ấy". */
interface Stretch {
	end: number;
	pointed: boolean;
}

/** A noun of a stretch, or so many months of it, with the word that points at it: "khoảng thời gian ấy", "ba tháng này". */
function readStretch(tokens: readonly Token[], at: number): Stretch | null {
	let i = at;
	while (LEADS.has(lowerAt(tokens, i)) && !POINTS.has(lowerAt(tokens, i + 1))) i++;
	const count = readCount(tokens, i);
	const w = lowerAt(tokens, i);
	let end = -1;
	if (count && UNITS.has(lowerAt(tokens, count.end))) end = count.end + 1;
	else if (NOUNS.isAt(tokens, i)) end = i + 2;
	// "cũng những ngày này năm 2023"
	else if (MANY.has(w) && UNITS.has(lowerAt(tokens, i + 1))) end = i + 2;
	else if (NOUN.has(w) || POINTED.has(w)) end = i + 1;
	if (end < 0) return null;
	const pointed = POINTS.has(lowerAt(tokens, end));
	if (!pointed && (count || POINTED.has(w) || MANY.has(w))) return null;
	return { end: pointed ? end + 1 : end, pointed };
}

/** Index after the words that tie a stretch to its year: "của", "hồi". */
const tieEnd = (tokens: readonly Token[], at: number): number =>
	/^(của|hồi|vào|trong)$/.test(lowerAt(tokens, at)) ? at + 1 : at;

/** "cùng kỳ", "cùng kỳ năm 2022", "cùng kỳ 2023", "cùng thời điểm năm trước", "cũng quãng ấy của năm trước". */
export function readSame(tokens: readonly Token[], at: number): Read<PeriodFields> | null {
	const next = lowerAt(tokens, at + 1);
	const term = lowerAt(tokens, at) === 'cùng' && (next === 'kỳ' || next === 'kì');
	const i = tieEnd(tokens, term ? at + 2 : (readStretch(tokens, at + 1)?.end ?? -1));
	if (i < 0) return null;
	const j = term && lowerAt(tokens, i) === 'này' ? tieEnd(tokens, i + 1) : i;
	const spoken = readYear(tokens, j, false);
	if (spoken) return { value: { kind: 'same', year: spoken.value }, end: spoken.end };
	const number = yearNumber(tokens, j);
	if (number !== null) return { value: { kind: 'same', year: { kind: 'number', year: number } }, end: j + 1 };
	return term ? { value: SAME, end: at + 2 } : null;
}

/** "Tháng này năm ngoái", "quý này của năm trước", "khoảng thời gian ấy năm 2022": the same stretch of another year. */
export function readThisLastYear(tokens: readonly Token[], at: number): Read<PeriodFields> | null {
	const stretch = readStretch(tokens, at);
	if (!stretch?.pointed) return null;
	const year = readYear(tokens, tieEnd(tokens, stretch.end), false);
	if (!year || (year.value.kind === 'relative' && year.value.offset !== -1)) return null;
	return { value: { kind: 'same', year: year.value }, end: year.end };
}

/** "Năm ngoái, cũng thời gian này, …", "Một năm trước, cũng khoảng thời gian này": the year first, and that the stretch is the same. */
export function readYearThenSame(tokens: readonly Token[], at: number): Read<PeriodFields> | null {
	const one = lowerAt(tokens, at) === 'năm' ? at : (readCount(tokens, at)?.end ?? -1);
	if (one < 0 || lowerAt(tokens, one) !== 'năm' || (one > at && readCount(tokens, at)?.value !== 1))
		return null;
	// "năm 2023, vào thời điểm này là 131 vụ"
	const number = one === at ? yearNumber(tokens, one + 1) : null;
	if (number === null && !/^(ngoái|trước)$/.test(lowerAt(tokens, one + 1))) return null;
	const same: PeriodFields =
		number === null ? SAME : { kind: 'same', year: { kind: 'number', year: number } };
	let i = one + 2;
	if (lowerAt(tokens, i) === ',') i++;
	if (lowerAt(tokens, i) === 'cũng') i++;
	if (lowerAt(tokens, i) === 'trong') i++;
	else if (lowerAt(tokens, i) === 'vào') i++;
	if (lowerAt(tokens, i) === 'cùng') i++;
	// "Năm ngoái cùng kỳ chỉ có 36 vụ"
	if (lowerAt(tokens, i - 1) === 'cùng' && /^(kỳ|kì)$/.test(lowerAt(tokens, i)))
		return { value: same, end: i + 1 };
	// "Năm ngoái, cùng dịp này": of the feast told last, not of what holds
	const stretch = lowerAt(tokens, i) === 'dịp' ? null : readStretch(tokens, i);
	return stretch?.pointed ? { value: same, end: stretch.end } : null;
}
