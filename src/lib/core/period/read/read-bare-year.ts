import type { Token } from '../../text/tokens.ts';
import { wordsOf } from '../../text/word-flag.ts';
import { lowerAt, yearNumber } from '../calendar-words.ts';
import type { PeriodFields, Read } from '../mention.ts';

/** What is said of a year: "2017 là 90 người", "2018 vọt lên 400", "2019: 97 vụ". */
const SAYS = wordsOf('là có còn tăng giảm vọt lên xuống đạt chỉ bắt được : - –');
const OPENS = wordsOf(', ; : ( và rồi sang tới nhưng hoạch tiêu cho đến tới');
/** How far the next year of the row may stand. */
const REACH = 16;

/** A year without "năm" that opens its clause. */
function standsAt(tokens: readonly Token[], at: number): number | null {
	if (
		!SAYS.has(tokens[at + 1]) ||
		!(at === 0 || OPENS.has(tokens[at - 1]) || lowerAt(tokens, at - 1) === '.')
	)
		return null;
	return yearNumber(tokens, at);
}

/** What a year's number is told of: "kế hoạch 2026 là 40 căn", "chỉ tiêu 2025: 30 chuyên án", "đề ra cho 2026 là". */
const PLANNED = wordsOf('hoạch tiêu cho đến tới');
const AS = wordsOf(': là');
/** What follows a year that opens a bracket. */
const LABELS = wordsOf(': là có bắt chỉ đạt');

/** "2017 là 90 người, 2018 vọt lên 400 người và 2019 còn 120 người": years in a row, each told apart from numbers by the next. */
function readBareYear(tokens: readonly Token[], at: number): Read<PeriodFields> | null {
	const year = standsAt(tokens, at);
	if (year === null) return null;
	// "31 vụ (2024: 27 vụ)": a label in brackets needs no other beside it
	const ofPlan = PLANNED.has(tokens[at - 1]) && AS.has(tokens[at + 1]);
	if (ofPlan || (lowerAt(tokens, at - 1) === '(' && LABELS.has(tokens[at + 1])))
		return { value: { kind: 'year', year: { kind: 'number', year } }, end: at + 1 };
	for (let k = Math.max(0, at - REACH); k <= at + REACH; k += 1) {
		if (k === at || tokens[k]?.kind !== 'number') continue;
		// "Năm 2025: 64 vụ; 2024: 50 vụ"
		const other = lowerAt(tokens, k - 1) === 'năm' ? yearNumber(tokens, k) : standsAt(tokens, k);
		// "(2024: 288 buổi; 2023: 270 buổi)": labels may count back
		const ordered = lowerAt(tokens, at + 1) === ':' || Math.sign((other ?? 0) - year) === Math.sign(k - at);
		if (other !== null && other !== year && ordered && Math.abs(other - year) <= 2)
			return { value: { kind: 'year', year: { kind: 'number', year } }, end: at + 1 };
	}
	return null;
}

const LEADS = wordsOf('trong hết cả suốt riêng chung lại thúc');
const PARTS = wordsOf(', . ; : )');

/** "Trong 2025, …", "khép lại 2025.", "2025, các đồn …": a year that a sign parts from what follows, led to as one or first in its sentence. */
function readLedYear(tokens: readonly Token[], at: number): Read<PeriodFields> | null {
	const before = tokens[at - 1];
	const opens = (at === 0 || before?.text === '.') && tokens[at + 1]?.text === ',';
	if (!opens && !(LEADS.has(before) && (tokens[at + 1] === undefined || PARTS.has(tokens[at + 1]))))
		return null;
	// "còn lại 2025" of something told before
	if (
		before?.kind === 'word' &&
		before.lower === 'lại' &&
		!/^(nhìn|khép|điểm)$/.test(lowerAt(tokens, at - 2))
	)
		return null;
	const year = yearNumber(tokens, at);
	return year === null ? null : { value: { kind: 'year', year: { kind: 'number', year } }, end: at + 1 };
}

/** Words from "năm" to the year it is: "năm cao nhất là 2019". */
const NAMED_REACH = 5;
const IS = wordsOf('là vẫn');

/** "Năm cao nhất là 2019 với 214 khẩu", "đỉnh điểm vào năm ấy, là 2019, có": the year a year is told to be. */
function readNamedYear(tokens: readonly Token[], at: number): Read<PeriodFields> | null {
	const next = tokens[at + 1];
	if (
		!IS.has(tokens[at - 1]) ||
		!(next && /^(với|có|,|khi|thì)$/.test(next.kind === 'word' ? next.lower : next.text))
	)
		return null;
	const year = yearNumber(tokens, at);
	for (let k = at - 2; year !== null && k > at - 2 - NAMED_REACH && tokens[k]?.kind === 'word'; k -= 1)
		if (lowerAt(tokens, k) === 'năm')
			return { value: { kind: 'year', year: { kind: 'number', year } }, end: at + 1 };
	return null;
}

const MORE = wordsOf('hơn kém vượt');

/** "nhiều hơn 2024 là 3 đối tượng", "so với 2023, tăng": a year set against, with no noun behind that would make it a number. */
function readComparedYear(tokens: readonly Token[], at: number): Read<PeriodFields> | null {
	const lead = lowerAt(tokens, at - 1);
	const compared =
		lead === 'so' || (lead === 'với' && lowerAt(tokens, at - 2) === 'so') || MORE.has(tokens[at - 1]);
	const year = compared ? yearNumber(tokens, at) : null;
	const next = tokens[at + 1];
	if (year === null || (next?.kind === 'word' && lowerAt(tokens, at + 1) !== 'là')) return null;
	// "hơn 2024."
	if (MORE.has(tokens[at - 1]) && next?.kind !== 'number' && lowerAt(tokens, at + 1) !== 'là') return null;
	return { value: { kind: 'year', year: { kind: 'number', year } }, end: at + 1 };
}

const SEASONS = wordsOf('bão lũ mưa khô');

/** "riêng mùa bão 2024", "mùa mưa lũ 2023": the year of a season within it. */
function readSeasonYear(tokens: readonly Token[], at: number): Read<PeriodFields> | null {
	const year = SEASONS.has(tokens[at - 1]) ? yearNumber(tokens, at) : null;
	if (year === null || !(lowerAt(tokens, at - 2) === 'mùa' || lowerAt(tokens, at - 3) === 'mùa')) return null;
	// "mùa khô 2023 - 2024" lies over New Year
	if (/^[-–/]$/.test(lowerAt(tokens, at + 1))) return null;
	return { value: { kind: 'year', year: { kind: 'number', year } }, end: at + 1 };
}

/** Words that lead from year to year: "hồi 2021", "qua 2022 mới lên lại", "lùi về 2021, con số". */
const THEN_LEADS = wordsOf('hồi qua sang tới đến về như');
const TOLD = wordsOf(', là có còn mới lên thì cả chỉ được con đã tăng giảm vọt bắt');

/** "Nhớ hồi 2021, …; qua 2022 mới lên lại 40 lần": a year led to in a story, with no noun behind that would make it a number. */
function readToldYear(tokens: readonly Token[], at: number): Read<PeriodFields> | null {
	if (!THEN_LEADS.has(tokens[at - 1]) || !TOLD.has(tokens[at + 1])) return null;
	// "số lượt lên tới 2022, tăng …"
	if (/^(lên|giảm|đạt|tăng|từ|cho|xuống|tính|kéo|còn)$/.test(lowerAt(tokens, at - 2))) return null;
	const year = yearNumber(tokens, at);
	return year === null ? null : { value: { kind: 'year', year: { kind: 'number', year } }, end: at + 1 };
}

const WAYS = [readSeasonYear, readComparedYear, readLedYear, readNamedYear, readBareYear, readToldYear];

/** Reads a year that is told without "năm". */
export function readYearWithoutNoun(tokens: readonly Token[], at: number): Read<PeriodFields> | null {
	if (yearNumber(tokens, at) === null) return null;
	for (const read of WAYS) {
		const year = read(tokens, at);
		if (year) return year;
	}
	return null;
}
