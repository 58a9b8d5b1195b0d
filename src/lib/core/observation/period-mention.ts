import { isDay } from '../period/time-period.ts';
import type { Token } from '../text/tokens.ts';

/** What a period phrase says by itself; numbers as written, a missing year is null. */
export type PeriodForm =
	| { form: 'year'; year: number }
	| { form: 'half'; half: 1 | 2; year: number | null }
	| { form: 'months'; months: number; year: number | null }
	| { form: 'quarter'; quarter: number; year: number | null }
	| { form: 'month'; month: number; year: number | null }
	| { form: 'day'; day: number; month: number; year: number | null; days: number }
	| { form: 'days'; first: DayParts; last: DayParts }
	| { form: 'span'; first: number; last: number; years: number | null; term: boolean }
	| { form: 'school'; first: number }
	/** "từ đầu năm đến nay", "tính đến ngày 20/5": from `year`'s start to `last` or the article's day */
	| { form: 'toDate'; year: number | null; last: DayParts | null }
	/** "từ năm 2016 đến nay" */
	| { form: 'since'; first: number }
	/** "cùng kỳ", "năm trước": by the period it stands beside */
	| { form: 'same'; year: number | null }
	| { form: 'yearOffset'; offset: number }
	/** "từ nay đến 31/8": ahead */
	| { form: 'until'; last: DayParts }
	/** "5 năm" before a title: a length without ends */
	| { form: 'years'; years: number };

export interface DayParts {
	day: number;
	month: number;
	year: number | null;
}

/** A period phrase: tokens[from, to). */
export interface PeriodMention {
	from: number;
	to: number;
	say: PeriodForm;
}

const ROMAN: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4 };
const WORD: Record<string, number> = {
	một: 1,
	giêng: 1,
	hai: 2,
	ba: 3,
	tư: 4,
	bốn: 4,
	năm: 5,
	sáu: 6,
	bảy: 7,
	bẩy: 7,
	tám: 8,
	chín: 9,
	mười: 10,
	'mười một': 11,
	'mười hai': 12,
	chạp: 12,
};
const DASH = new Set(['-', '–', '—', '−', '÷']);
const QUARTER = new Set(['quý', 'qúy']);

const num = (t: Token | undefined) => (t?.kind === 'number' && t.text.length <= 4 ? Number(t.text) : null);
const yearOf = (t: Token | undefined) => {
	const n = t?.kind === 'number' && t.text.length === 4 ? Number(t.text) : null;
	return n !== null && n >= 1900 && n <= 2100 ? n : null;
};
const is = (t: Token | undefined, ...words: string[]) => t !== undefined && words.includes(t.fold);

/** A count in digits or one number word, for "9 tháng", "sáu tháng". */
function smallCount(t: Token | undefined): number | null {
	if (!t) return null;
	if (t.kind === 'number') return t.text.length <= 2 ? Number(t.text) : null;
	return WORD[t.fold] ?? null;
}

/** The year that closes a phrase: "năm 2024", "/2024", "/ 2024", "của năm 2024". */
function yearAfter(tokens: readonly Token[], at: number): { year: number; to: number } | null {
	let i = at;
	if (is(tokens[i], 'của')) i += 1;
	if (is(tokens[i], 'năm', '/', '-', '.')) {
		const y = yearOf(tokens[i + 1]);
		return y === null ? null : { year: y, to: i + 2 };
	}
	return null;
}

/** A day of the calendar: "5/11", "5-11", "14.2.2019", "20 tháng 5 năm 2025"; the year if given. */
function readDay(tokens: readonly Token[], at: number): { parts: DayParts; to: number } | null {
	const day = num(tokens[at]);
	if (day === null || day < 1 || day > 31) return null;
	if (is(tokens[at + 1], 'tháng')) {
		const month = num(tokens[at + 2]) ?? WORD[tokens[at + 2]?.fold ?? ''] ?? null;
		if (month === null || month < 1 || month > 12) return null;
		const y = yearAfter(tokens, at + 3);
		return { parts: { day, month, year: y?.year ?? null }, to: y?.to ?? at + 3 };
	}
	const sep = tokens[at + 1];
	if (!sep || !['/', '-', '.', '–'].includes(sep.text) || sep.start !== tokens[at]?.end) return null;
	const m = tokens[at + 2];
	if (!m || m.start !== sep.end) return null;
	const month = num(m);
	if (month === null || month < 1 || month > 12) return null;
	const again = tokens[at + 3];
	if (again && ['/', '-', '.', '–'].includes(again.text) && again.start === m.end) {
		const y = yearOf(tokens[at + 4]);
		if (y !== null && tokens[at + 4]?.start === again.end)
			return { parts: { day, month, year: y }, to: at + 5 };
		// "1.2.3" is an outline number, "5/11/" a slip
		if (tokens[at + 4]?.kind === 'number') return null;
	}
	const y = is(tokens[at + 3], 'năm') ? yearOf(tokens[at + 4]) : null;
	return { parts: { day, month, year: y }, to: y === null ? at + 3 : at + 5 };
}

/** A day that cannot be a decimal, a share or a range: led by a word for it, or with its year. */
function readSureDay(
	tokens: readonly Token[],
	at: number,
): { parts: DayParts; to: number; from: number } | null {
	const led = is(tokens[at], 'ngày', 'mùng', 'mồng');
	const read = readDay(tokens, led ? at + 1 : at);
	if (!read) return null;
	const sep = tokens[(led ? at + 1 : at) + 1]?.text;
	if (led || read.parts.year !== null || sep === 'tháng') return { ...read, from: at };
	const before = tokens[at - 1];
	const lead = is(
		before,
		'sáng',
		'chiều',
		'tối',
		'đêm',
		'trưa',
		'hôm',
		'dịp',
		'khuya',
		'đến',
		'tới',
		'trước',
		'sau',
		'từ',
		'vào',
	);
	if (lead && (sep === '/' || sep === '-')) return { ...read, from: at };
	return sep === '/' && lead ? { ...read, from: at } : null;
}

function readDays(tokens: readonly Token[], at: number): PeriodMention | null {
	const t = tokens[at] as Token;
	if (t.fold === 'từ') {
		const led = is(tokens[at + 1], 'ngày') ? at + 2 : at + 1;
		const a = readDay(tokens, led);
		const dayOnly = a ? null : num(tokens[led]);
		const mid = a ? a.to : led + 1;
		if ((a || dayOnly !== null) && is(tokens[mid], 'đến', 'tới', '-', '–')) {
			const b = readDay(
				tokens,
				is(tokens[mid + 1], 'hết')
					? mid + 2 + (is(tokens[mid + 2], 'ngày') ? 1 : 0)
					: is(tokens[mid + 1], 'ngày')
						? mid + 2
						: mid + 1,
			);
			const first =
				a?.parts ??
				(b && dayOnly !== null ? { day: dayOnly, month: b.parts.month, year: b.parts.year } : null);
			if (b && first) return { from: at, to: b.to, say: { form: 'days', first, last: b.parts } };
		}
	}
	// "ngày 20 và 21-1", "hai ngày 20, 21/1"
	if (t.fold === 'ngày') {
		const a = num(tokens[at + 1]);
		if (a !== null && is(tokens[at + 2], 'và', ',', '-', '–')) {
			const b = readDay(tokens, at + 3);
			const glued =
				tokens[at + 2]?.start === tokens[at + 1]?.end && tokens[at + 3]?.start === tokens[at + 2]?.end;
			if (b && a < b.parts.day && !(glued && tokens[at + 2]?.text === '-' && tokens[at + 4]?.text !== '/')) {
				const from = smallCount(tokens[at - 1]) !== null ? at - 1 : at;
				return { from, to: b.to, say: { form: 'days', first: { ...b.parts, day: a }, last: b.parts } };
			}
		}
	}
	const d = readSureDay(tokens, at);
	return d ? { from: d.from, to: d.to, say: { form: 'day', ...d.parts, days: 1 } } : null;
}

/** "2019 - 2024", with or without "giai đoạn", "từ năm … đến năm …". */
function readSpan(tokens: readonly Token[], at: number): PeriodMention | null {
	let i = at;
	let years: number | null = null;
	let term = false;
	const count = smallCount(tokens[i]);
	if (count !== null && is(tokens[i + 1], 'năm')) {
		years = count;
		i += 2;
		if (is(tokens[i], '(', ',')) i += 1;
	}
	if (is(tokens[i], 'giai') && is(tokens[i + 1], 'đoạn')) i += 2;
	else if (is(tokens[i], 'nhiệm') && is(tokens[i + 1], 'kỳ')) {
		i += 2;
		term = true;
	} else if (is(tokens[i], 'từ')) i += 1;
	if (is(tokens[i], 'năm')) i += 1;
	const school = is(tokens[i], 'học');
	if (school) i += 1;
	const first = yearOf(tokens[i]);
	if (first === null) return null;
	let j = i + 1;
	if (is(tokens[j], 'đến', 'tới')) {
		if (is(tokens[j + 1], 'nay')) {
			const led = is(tokens[at], 'từ');
			return led ? { from: at, to: j + 2, say: { form: 'since', first } } : null;
		}
		j += 1;
		if (is(tokens[j], 'hết')) j += 1;
		if (is(tokens[j], 'năm')) j += 1;
	} else if (DASH.has(tokens[j]?.text ?? '')) j += 1;
	else return null;
	let last = yearOf(tokens[j]);
	// "2020-21"
	if (last === null && tokens[j]?.kind === 'number' && tokens[j]?.text.length === 2 && school)
		last = first + 1;
	if (last === null || last <= first || last - first > 80) return null;
	let to = j + 1;
	if (years !== null && is(tokens[to], ')')) to += 1;
	if (school) return { from: at, to, say: { form: 'school', first } };
	// "2019 - 2023, 5 năm"
	return { from: at, to, say: { form: 'span', first, last, years, term } };
}

function readToDate(tokens: readonly Token[], at: number): PeriodMention | null {
	let i = at;
	const stamp =
		(is(tokens[i], 'tính') && is(tokens[i + 1], 'đến', 'từ', 'tới')) || is(tokens[i], 'từ', 'đến', 'kể');
	if (!stamp) return null;
	let last: DayParts | null = null;
	if (is(tokens[i], 'tính', 'kể')) i += 1;
	// "đến (hết) ngày 20/5/2025, từ đầu năm"
	if (is(tokens[i], 'đến', 'tới')) {
		let j = i + 1;
		if (is(tokens[j], 'hết')) j += 1;
		if (is(tokens[j], 'ngày')) j += 1;
		const d = readDay(tokens, j);
		if (!d) return null;
		last = d.parts;
		let k = d.to;
		if (is(tokens[k], ',')) k += 1;
		if (is(tokens[k], 'từ') && is(tokens[k + 1], 'đầu') && is(tokens[k + 2], 'năm')) {
			return { from: at, to: k + 3, say: { form: 'toDate', year: null, last } };
		}
		return is(tokens[at], 'tính') ? { from: at, to: d.to, say: { form: 'toDate', year: null, last } } : null;
	}
	if (!is(tokens[i], 'từ') || !is(tokens[i + 1], 'đầu') || !is(tokens[i + 2], 'năm')) return null;
	let j = i + 3;
	const year = yearOf(tokens[j]);
	if (year !== null) j += 1;
	if (is(tokens[j], 'đến', 'tới')) {
		if (is(tokens[j + 1], 'nay')) return { from: at, to: j + 2, say: { form: 'toDate', year, last: null } };
		let k = j + 1;
		if (is(tokens[k], 'hết')) k += 1;
		if (is(tokens[k], 'ngày')) k += 1;
		const d = readDay(tokens, k);
		if (d) return { from: at, to: d.to, say: { form: 'toDate', year: year ?? d.parts.year, last: d.parts } };
	}
	return { from: at, to: j, say: { form: 'toDate', year, last: null } };
}

function readMonths(tokens: readonly Token[], at: number): PeriodMention | null {
	const count = smallCount(tokens[at]);
	if (count === null || count < 2 || !is(tokens[at + 1], 'tháng')) return null;
	let i = at + 2;
	let half: 1 | 2 | null = null;
	if (is(tokens[i], 'đầu')) half = 1;
	else if (is(tokens[i], 'cuối')) half = 2;
	if (half !== null) i += 1;
	if (is(tokens[i], 'của')) i += 1;
	let year: number | null = null;
	if (is(tokens[i], 'năm')) {
		i += 1;
		year = yearOf(tokens[i]);
		if (year !== null) i += 1;
		else if (is(tokens[i], 'nay')) i += 1;
	} else if (is(tokens[i], '/')) {
		year = yearOf(tokens[i + 1]);
		if (year !== null) i += 2;
	} else if (half === null) {
		if (!is(tokens[i], 'qua')) return null;
		i += 1;
	}
	if (half === null && year === null && !is(tokens[i - 1], 'qua', 'năm', 'nay')) return null;
	if (half === 2 && count !== 6) return null;
	if (count === 6) return { from: at, to: i, say: { form: 'half', half: half ?? 1, year } };
	return count <= 11 ? { from: at, to: i, say: { form: 'months', months: count, year } } : null;
}

function readQuarter(tokens: readonly Token[], at: number): PeriodMention | null {
	const t = tokens[at] as Token;
	let q: number | null = null;
	let i = at + 1;
	if (QUARTER.has(t.fold)) {
		const next = tokens[i];
		q = next
			? (ROMAN[next.lower] ??
				(next.kind === 'number' ? num(next) : null) ??
				{ một: 1, hai: 2, ba: 3, bốn: 4, tư: 4 }[next.fold] ??
				null)
			: null;
		i += 1;
	} else if (/^qu[ýí](i|ii|iii|iv)$/.test(t.lower)) q = ROMAN[t.lower.slice(3)] ?? null;
	if (q === null || q < 1 || q > 4) return null;
	const y = yearAfter(tokens, i);
	return { from: at, to: y?.to ?? i, say: { form: 'quarter', quarter: q, year: y?.year ?? null } };
}

function readMonth(tokens: readonly Token[], at: number): PeriodMention | null {
	if (!is(tokens[at], 'tháng')) return null;
	const next = tokens[at + 1];
	let to = at + 2;
	let month = num(next);
	if (
		month === null &&
		next &&
		(/^\p{Lu}/u.test(next.text) || next.fold === 'giêng' || next.fold === 'chạp')
	) {
		const two = tokens[at + 2] ? WORD[`${next.fold} ${(tokens[at + 2] as Token).fold}`] : undefined;
		month = two ?? WORD[next.fold] ?? null;
		if (two) to += 1;
	}
	if (month === null || month < 1 || month > 12) return null;
	const y = yearAfter(tokens, to);
	return { from: at, to: y?.to ?? to, say: { form: 'month', month, year: y?.year ?? null } };
}

function readYear(tokens: readonly Token[], at: number): PeriodMention | null {
	if (!is(tokens[at], 'năm')) return null;
	const year = yearOf(tokens[at + 1]);
	if (year !== null) return { from: at, to: at + 2, say: { form: 'year', year } };
	if (is(tokens[at + 1], 'nay', 'qua'))
		return { from: at, to: at + 2, say: { form: 'yearOffset', offset: 0 } };
	if (is(tokens[at + 1], 'trước', 'ngoái'))
		return { from: at, to: at + 2, say: { form: 'yearOffset', offset: -1 } };
	return null;
}

function readSame(tokens: readonly Token[], at: number): PeriodMention | null {
	if (!is(tokens[at], 'cùng') || !is(tokens[at + 1], 'kỳ')) return null;
	let to = at + 2;
	let year: number | null = null;
	if (is(tokens[to], 'năm')) {
		year = yearOf(tokens[to + 1]);
		if (year !== null || is(tokens[to + 1], 'trước', 'ngoái')) to += 2;
	} else {
		year = yearOf(tokens[to]);
		if (year !== null) to += 1;
	}
	return { from: at, to, say: { form: 'same', year } };
}

/** Folded first words (and all digits) at which a period phrase can begin. */
const STARTS = new Set(
	'từ tính kể đến tới năm tháng quý qúy giai nhiệm ngày mùng mồng cùng hai ba bốn sáu bảy tám chín mười một 5'.split(
		' ',
	),
);

function readAt(tokens: readonly Token[], at: number): PeriodMention | null {
	const t = tokens[at] as Token;
	if (is(t, 'từ') && is(tokens[at + 1], 'nay') && is(tokens[at + 2], 'đến')) {
		let k = at + 3;
		if (is(tokens[k], 'hết')) k += 1;
		if (is(tokens[k], 'ngày')) k += 1;
		const d = readDay(tokens, k);
		if (d) return { from: at, to: d.to, say: { form: 'until', last: d.parts } };
	}
	return (
		readToDate(tokens, at) ??
		readDays(tokens, at) ??
		readSpan(tokens, at) ??
		readMonths(tokens, at) ??
		readQuarter(tokens, at) ??
		readMonth(tokens, at) ??
		readSame(tokens, at) ??
		readYear(tokens, at)
	);
}

/**
 * Finds the period phrases of tokens[start, end), left to right.
 *
 * out  mentions that overlap no other; days that are not led by a word and have no year are left alone
 */
export function findPeriodMentions(tokens: readonly Token[], start: number, end: number): PeriodMention[] {
	const out: PeriodMention[] = [];
	for (let i = start; i < end; i += 1) {
		const t = tokens[i] as Token;
		if (
			t.kind !== 'number' &&
			!(t.kind === 'word' && (STARTS.has(t.fold) || (t.fold.charCodeAt(0) === 113 && t.fold.length > 3)))
		)
			continue;
		// the middle of a numeral or code begins nothing
		const before = tokens[i - 1];
		if (
			t.kind === 'number' &&
			before &&
			before.end === t.start &&
			before.kind === 'punct' &&
			/[./-]/.test(before.text) &&
			tokens[i - 2]?.end === before.start
		)
			continue;
		const m = readAt(tokens, i);
		if (!m || m.to > end) continue;
		out.push(m);
		i = m.to - 1;
		if (m.say.form !== 'year') continue;
		// "năm 2023 và 2024", "2022, 2023, 2024"
		for (let k = m.to; is(tokens[k], ',', 'và') && k + 2 <= end;) {
			const year = yearOf(tokens[k + 1]);
			if (year === null || (is(tokens[k + 2], '-', '–', '/', '.') && tokens[k + 3]?.kind === 'number')) break;
			out.push({ from: k + 1, to: k + 2, say: { form: 'year', year } });
			i = k + 1;
			k += 2;
		}
	}
	return out;
}

/** `YYYY-MM-DD`, or null for a day that does not exist. */
export function dayString(d: DayParts, year: number): string | null {
	const s = `${String(d.year ?? year)}-${String(d.month).padStart(2, '0')}-${String(d.day).padStart(2, '0')}`;
	return isDay(s) ? s : null;
}
