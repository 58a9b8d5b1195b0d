import { findPeriods } from '../../period/find.ts';
import { periodOf, toTimePeriod } from '../../period/label.ts';
import type { PeriodFields } from '../../period/mention.ts';
import { resolved } from '../../period/resolved-period.ts';
import type { Period } from '../../period/time-period.ts';
import type { TokenRange } from '../../text/blocks.ts';
import type { Page } from '../page/page.ts';
import type { Governing } from '../period/governing.ts';
import type { PeriodState } from '../period/period-state.ts';
import type { RowArea } from './table-area.ts';
import { textOf, wordsOf } from './table-cell.ts';

/** What a column of a table holds. */
export type ColumnRole =
	| { role: 'number' | 'label' | 'unit' | 'note' }
	/** area: the province the column is of, where columns are provinces */
	| { role: 'level'; period: Governing | null; target: boolean; area?: RowArea }
	/** percent: growth or index in %, else a difference in the row's unit; compares: the head says that it rose or fell, or with when it is compared */
	| { role: 'change'; percent: boolean; compares: boolean };

const NUMBER_HEAD = /^(stt|tt|số tt|số thứ tự|#)$/;
const LABEL_HEAD =
	/^(nội dung|chỉ tiêu|lĩnh vực|tiêu chí|hoạt động|tên chỉ tiêu|nội dung công tác|hạng mục|danh mục|mặt công tác|kết quả công tác)/;
const UNIT_HEAD = /^(đvt|đơn vị tính|đơn vị \( tính \)|đv tính)$/;
const NOTE_HEAD = /^ghi chú/;
/** "Đạt %", "So với KH (%)": what was done against what was set. */
const ATTAINED_HEAD =
	/^(đạt \(? ?%|% (đạt|kh|kế hoạch|hoàn thành|thực hiện)|tỷ lệ \(? ?(đạt|hoàn thành|thực hiện)|mức hoàn thành|hoàn thành)|(so với|so) (kh|kế hoạch|chỉ tiêu|mục tiêu)/;
/** "Chỉ tiêu giao", beside "Nội dung": a column of goals. */
const GOAL_HEAD = /^chỉ tiêu (giao|năm|được|kế hoạch|đề ra|đặt ra|phấn đấu|20\d\d)/;
const CHANGE_HEAD = /(tăng|giảm|so sánh|so cùng|so với|\+ \/|chênh lệch|tỷ lệ)/;
const RISEN_HEAD = /tăng|giảm|cùng kỳ|năm|tháng|qúy|chênh/;
const TARGET_HEAD = /^(kế hoạch|chỉ tiêu giao|mục tiêu|chỉ tiêu năm|kh năm|kh)/;
const NOW_HEAD =
	/^(kỳ này|thực hiện|đã thực hiện|ước|thực tế|đạt$|đạt được|đã đạt|kết quả|số lượng|kỳ báo cáo|tổng số|số liệu|trong kỳ|giá trị|tổng)/;

/** The column that only counts the rows. */
export const isRowNumber = (page: Page, c: TokenRange) => NUMBER_HEAD.test(wordsOf(page, c));

/** "Thực hiện 2025", "Ước TH 2025": the one year a head names without its noun; null if it names none or several. */
function yearIn(page: Page, c: TokenRange): PeriodFields | null {
	const years = page.tokens.slice(c.from, c.to).filter((t) => /^20\d\d$/.test(t.text));
	return years.length === 1 ? { kind: 'year', year: { kind: 'number', year: Number(years[0]?.text) } } : null;
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

/** The words of a head without its phrase of time: "Số vụ ma túy quý I" → "Số vụ ma túy". */
export function withoutTime(page: Page, c: TokenRange): string {
	const [m] = findPeriods(page.tokens.slice(c.from, c.to), { alone: true });
	if (!m) return '';
	const before = textOf(page, { from: c.from, to: c.from + m.from });
	return before || textOf(page, { from: c.from + m.to, to: c.to });
}

/** How many lines over a table may name its time. */
const TITLE_LINES = 3;

/** The period of a table: the article's, or the one the lines over it name where the article has none. */
export function periodOfTable(page: Page, periods: PeriodState, block: number): Governing | null {
	const main = periods.main('period:article');
	for (let b = block - 1; !main && b >= Math.max(0, block - TITLE_LINES); b -= 1) {
		const { from, to } = page.blocks[b] as TokenRange;
		const [m] = findPeriods(page.tokens.slice(from, to), { alone: true });
		const named =
			m && periods.resolve({ from: from + m.from, to: from + m.to, say: m.say }, null, 'period:title');
		if (named && named.period.freq !== 'D') return { ...named, mention: null };
	}
	return main;
}

/** What the head of a column says of it. `left`: the period of the nearest column of figures before it; `whole`: that of the table. */
export function readColumn(
	page: Page,
	periods: PeriodState,
	c: TokenRange,
	left: Governing | null,
	whole: Governing | null,
): ColumnRole {
	const head = wordsOf(page, c);
	if (NUMBER_HEAD.test(head)) return { role: 'number' };
	if (UNIT_HEAD.test(head)) return { role: 'unit' };
	if (ATTAINED_HEAD.test(head)) return { role: 'note' };
	if (!GOAL_HEAD.test(head) && LABEL_HEAD.test(head)) return { role: 'label' };
	if (NOTE_HEAD.test(head)) return { role: 'note' };
	if (CHANGE_HEAD.test(head))
		return { role: 'change', percent: head.includes('%'), compares: RISEN_HEAD.test(head) };
	const found = findPeriods(page.tokens.slice(c.from, c.to), { alone: true })[0]?.say;
	const target = TARGET_HEAD.test(head) || GOAL_HEAD.test(head);
	const say = found ?? yearIn(page, c);
	if (say) {
		const { main } = periods.found;
		// "Lũy kế | Cùng kỳ năm 2024": of the column beside it
		const under = say.kind === 'same' && left ? left.period : main;
		const period = periods.resolve({ from: c.from, to: c.to, say }, under, 'period:column');
		if (period) return { role: 'level', period: asWhole(upToReport(period, say, main)), target };
	}
	if (target || NOW_HEAD.test(head)) return { role: 'level', period: whole, target };
	return { role: 'note' };
}

const YEAR_PLAN = /^(kế hoạch|kh|chỉ tiêu|mục tiêu)( giao)?( cả)? năm$/;

/**
 * Columns of goals seen among the others: "Nội dung | Chỉ tiêu | Thực hiện" sets goals in the second, and "Kế hoạch năm" beside the
 * figures of a half-year is of its year.
 */
export function settleGoals(
	page: Page,
	periods: PeriodState,
	head: readonly TokenRange[],
	columns: ColumnRole[],
	whole: Governing | null,
): void {
	const label = columns.findIndex((c) => c.role === 'label');
	const told = columns.findLast((c) => c.role === 'level' && !c.target && c.period !== null);
	const of = told?.role === 'level' ? told.period : whole;
	for (const [k, c] of columns.entries()) {
		const words = wordsOf(page, head[k]);
		if (c.role === 'label' && k > label && words === 'chỉ tiêu')
			columns[k] = { role: 'level', period: whole, target: true };
		if (c.role === 'level' && c.target && of && YEAR_PLAN.test(words))
			columns[k] = { ...c, period: periods.year(Number(of.period.start.slice(0, 4)), 'period:plan') };
	}
}

/** Beside a column of goals and one of results, a column of shares says how far the goal was met. */
export function againstGoals(columns: ColumnRole[]): void {
	const levels = columns.filter((c) => c.role === 'level');
	if (!levels.some((c) => c.target) || levels.filter((c) => !c.target).length !== 1) return;
	for (const [k, c] of columns.entries())
		if (c.role === 'change' && c.percent && !c.compares) columns[k] = { role: 'note' };
}
