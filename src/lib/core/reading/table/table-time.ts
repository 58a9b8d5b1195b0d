import { findPeriods } from '../../period/read/find.ts';
import { periodOf, toTimePeriod } from '../../period/label.ts';
import { NO_YEAR, type PeriodFields } from '../../period/mention.ts';
import { resolved } from '../../period/resolve/resolved-period.ts';
import { daysBetween, type Period } from '../../period/time-period.ts';
import type { Token } from '../../text/tokens.ts';
import type { TokenRange } from '../../text/blocks.ts';
import type { Page } from '../page/page.ts';
import { governing, type Governing } from '../period/governing.ts';
import type { PeriodState } from '../period/main/period-state.ts';
import { yearBefore } from '../mention/time/period-mention.ts';
import type { Head } from './heads.ts';
import { tokensOf, wordsOf } from './table-cell.ts';

/** When a table is of. */
export interface TableTime {
	/** the period of the article, or the one the lines over the table name */
	whole: Governing | null;
	/** days those lines state */
	window: Governing | null;
	/** what the numbers that head its columns, or name its rows, count: "Tháng | 1 | 2 | 3" */
	steps?: Step | null;
}

/** What the numbers of a head count, by the head of the first column. */
export type Step = 'month' | 'quarter';

const ROMAN = ['i', 'ii', 'iii', 'iv'];

/** "Tháng" over "1", "02"; "Quý" over "I", "2": the month or quarter a number alone is; null for none. */
export function stepOf(words: string, steps: Step | null | undefined): PeriodFields | null {
	if (!steps) return null;
	const n = /^\d{1,2}$/.test(words) ? Number(words) : ROMAN.indexOf(words) + 1;
	if (n < 1 || n > (steps === 'month' ? 12 : ROMAN.length)) return null;
	return steps === 'month'
		? { kind: 'month', month: n, year: NO_YEAR, part: null }
		: { kind: 'quarter', quarter: n, year: NO_YEAR };
}

/** "Thực hiện 2025", "Ước TH 2025": the one year a head names without its noun; null if it names none or several. */
export function yearIn(tokens: readonly Token[]): PeriodFields | null {
	const years = tokens.filter((t) => /^20\d\d$/.test(t.text));
	return years.length === 1 ? { kind: 'year', year: { kind: 'number', year: Number(years[0]?.text) } } : null;
}

/** The phrase of time that a cell is, or begins with: "Quý I", "2022"; null for none. */
export function sayOf(page: Page, cell: TokenRange, steps?: Step | null): PeriodFields | null {
	const tokens = tokensOf(page, cell);
	const step = steps ? stepOf(wordsOf(page, cell), steps) : null;
	return step ?? findPeriods(tokens, { alone: true })[0]?.say ?? (tokens.length <= 2 ? yearIn(tokens) : null);
}

/** "Lũy kế từ đầu năm" in the report of a month or quarter closes with it, not on the day it came out. */
function upToReport(told: Governing, say: PeriodFields, main: Period | null): Governing {
	if (say.kind !== 'span' || say.to.unit !== 'now' || (main?.freq !== 'M' && main?.freq !== 'Q')) return told;
	const { start } = told.period;
	if (start >= main.end || main.end > told.period.end || !start.endsWith('-01')) return told;
	return { ...told, period: resolved(periodOf(toTimePeriod(start, main.end)), 'CALENDAR') };
}

/** "Ước thực hiện đến 31/12": days that are a whole year, or quarter, are that. */
function asWhole(told: Governing): Governing {
	const code = toTimePeriod(told.period.start, told.period.end);
	return code === told.period.code || code.includes('/')
		? told
		: { ...told, period: resolved(periodOf(code), 'CALENDAR') };
}

/** Days by which a stated window may differ from the half-year or year it is the window of. */
const SLACK = 20;

/** A period with the days of the window that the lines above the table state for it. */
function inWindow(told: Governing, window: Governing | null): Governing {
	if (!window || told.basis === 'STATED') return told;
	const near = (a: string, b: string) => Math.abs(daysBetween(a, b)) <= SLACK;
	const [{ start, end }, days] = [told.period, window.period];
	if (!near(days.start, start) || !near(days.end, end)) return told;
	return { ...told, period: { ...told.period, start: days.start, end: days.end }, basis: 'STATED' };
}

const CUMULATIVE = /^(kết quả )?(lũy|luỹ) kế|cộng dồn/;

/** "Lũy kế" alone: from the first day of the year to the end of the table's period. */
function cumulative(words: string, whole: Governing | null): Governing | null {
	if (!whole || !CUMULATIVE.test(words)) return null;
	const code = toTimePeriod(`${whole.period.start.slice(0, 4)}-01-01`, whole.period.end);
	return governing(resolved(periodOf(code), 'CALENDAR'), null, 'period:column');
}

const DOUBT = 'doubt:period';

/** "T1" in a report that names no year anywhere: of the last year it can be of, and in doubt. */
function ofSomeYear(page: Page, told: Governing, say: PeriodFields, under: Period | null): Governing {
	if (under !== null || !('year' in say) || say.year.kind !== 'none') return told;
	const ahead = page.issued !== null && told.period.start > page.issued;
	const past = ahead ? yearBefore(told.period) : null;
	return { ...told, ...(past && { period: past }), rule: DOUBT };
}

/** What a column's head says of its time. `left`: the period of the nearest column of results before it. */
export function periodOfHead(
	page: Page,
	periods: PeriodState,
	{ cells, words }: Head,
	left: Governing | null,
	above: TableTime,
): Governing | null {
	const tokens = cells.flatMap((cell) => tokensOf(page, cell));
	const say = stepOf(words, above.steps) ?? findPeriods(tokens, { alone: true })[0]?.say ?? yearIn(tokens);
	const last = cells.at(-1);
	if (!say || !last) return cumulative(words, above.whole);
	const { main } = periods.found;
	// "Lũy kế | Cùng kỳ năm 2024": of the column beside it
	// "01/2024 | 02/2024 | Cộng quý I": the year is that of its neighbours
	const beside = left?.rule === DOUBT ? null : left;
	const under = (say.kind === 'same' && left ? left : (above.whole ?? beside))?.period ?? main;
	const told = periods.resolve({ from: last.from, to: last.to, say }, under, 'period:column');
	if (!told) return null;
	const sure = ofSomeYear(page, told, say, under);
	return inWindow(asWhole(upToReport(sure, say, above.whole?.period ?? main)), above.window);
}

/** "Số vụ ma túy quý I" → "Số vụ ma túy". */
export function withoutTime(text: string, tokens: readonly Token[]): string {
	const [m] = findPeriods(tokens, { alone: true });
	const first = tokens[0];
	if (!m || !first) return yearIn(tokens) ? text.replace(/\s*(?:năm\s+)?20\d\d/iu, '').trim() : text;
	const before = text.slice(0, (tokens[m.from]?.start ?? first.start) - first.start).trim();
	return (
		before ||
		text
			.slice((tokens[m.to - 1]?.end ?? first.start) - first.start)
			.replace(/^[\s,:–-]+/u, '')
			.trim()
	);
}

/** How many lines over a table may name its time. */
const TITLE_LINES = 3;

/** Lines right above a table's head, nearest last; another table's lines end them. */
export function linesAbove(page: Page, block: number): TokenRange[] {
	const out: TokenRange[] = [];
	for (let b = block - 1; b >= Math.max(0, block - TITLE_LINES); b -= 1) {
		const line = page.blocks[b];
		if (!line || line.role === 'table') break;
		out.unshift(line);
	}
	return out;
}

/** The period of a table: the one the lines over it name, else the article's. */
export function timeOfTable(page: Page, periods: PeriodState, lines: readonly TokenRange[]): TableTime {
	const main = periods.main('period:article');
	let window: Governing | null = null;
	let whole: Governing | null = null;
	for (const { from, to } of lines.toReversed()) {
		const [m] = findPeriods(page.tokens.slice(from, to), { alone: true });
		const named =
			m &&
			periods.resolve(
				{ from: from + m.from, to: from + m.to, say: m.say },
				main?.period ?? null,
				'period:title',
			);
		// "So với cùng kỳ" over a table names no time of its own
		if (!named || named.period.freq === 'D' || m.say.kind === 'same') continue;
		// "(Số liệu từ ngày 15/12/2024 đến ngày 14/6/2025)" stands under the title that names the half-year
		if (named.basis === 'STATED' && !window) window = named;
		else whole ??= ofSomeYear(page, named, m.say, main?.period ?? null);
	}
	if (!whole) return { whole: main ?? (window && { ...window, mention: null }), window };
	return { whole: inWindow({ ...whole, mention: null }, window), window };
}
