import type { Page } from '../page/page.ts';
import type { Governing } from '../period/governing.ts';
import type { PeriodState } from '../period/main/period-state.ts';
import { bracketUnit, isOrg, leadingNoun, withoutBrackets } from './cell-words.ts';
import {
	compares,
	foldedWords,
	isAside,
	isChangeHead,
	isLabelHead,
	isNowHead,
	isNumberHead,
	isPlainHead,
	isPostHead,
	isProvinceHead,
	isShareHead,
	isTargetHead,
	isUnitHead,
} from './head-words.ts';
import type { Head } from './heads.ts';
import type { RowArea } from './table-area.ts';
import { textOf, tokensOf } from './table-cell.ts';
import { periodOfHead, withoutTime, type TableTime } from './table-time.ts';

/** A column of figures. */
export interface LevelColumn {
	role: 'level';
	/** what its head says is counted, outermost first; empty where the rows say it */
	measures: readonly string[];
	/** unit in brackets in its head; empty for none */
	unit: string;
	/** as its head says; that of the table where it says none */
	period: Governing | null;
	/** the head names its time */
	timed: boolean;
	target: boolean;
	/** the province, where columns are provinces */
	area: RowArea | null;
	/** the post, where columns are posts; `_T` where they are not */
	orgUnit: string;
}

/** What a column of a table holds. `words`: a head that says nothing known. */
export type ColumnRole =
	| { role: 'number' | 'label' | 'posts' | 'unit' | 'note' | 'words' }
	| LevelColumn
	/** percent: growth or index in %, else a difference in the row's unit; compares: the head says that it rose or fell, or with when it is compared; falls: "Giảm" over numbers without a sign; noun: class of what its own words count */
	| { role: 'change'; percent: boolean; compares: boolean; falls: boolean; noun: string | null };

const SIGNS = /^(?:tăng|giảm|[-–−+±/,\s()])+/iu;

/** Words of a head without those of time, unit and plan: what it says is counted. */
function measuredBy(page: Page, { cells, levels }: Head): string[] {
	const parts: string[] = [];
	for (const [i, cell] of cells.entries()) {
		const plain = (words: string) => isPlainHead(words) || isTargetHead(words);
		if (plain(levels[i] as string)) continue;
		const tokens = tokensOf(page, cell);
		const text = withoutBrackets(textOf(page, cell));
		const rest = withoutTime(text, tokens);
		if (rest !== '' && !/^(?:[IVX]+|\d{1,2})$/u.test(rest) && !isOrg(rest) && !plain(foldedWords(rest)))
			parts.push(rest);
	}
	return parts;
}

/** "So quý I/2025 (vụ)", "+/- đối tượng", "So với cùng kỳ | Số vụ": what the rise or fall is counted in. */
function nounOfChange(page: Page, { cells }: Head): string | null {
	for (const cell of cells.toReversed()) {
		const text = textOf(page, cell);
		const told = bracketUnit(text) || text.replace(SIGNS, '');
		const noun = leadingNoun(told);
		if (noun?.alone) return noun.entry.cls;
	}
	return null;
}

/** What the head of a column of a table says of it. */
export function readColumn(
	page: Page,
	periods: PeriodState,
	head: Head,
	left: Governing | null,
	above: TableTime,
): ColumnRole {
	const { levels, words } = head;
	if (levels.some(isNumberHead)) return { role: 'number' };
	if (levels.some(isUnitHead)) return { role: 'unit' };
	if (levels.some(isLabelHead)) return { role: 'label' };
	if (levels.some((w) => isPostHead(w) || isProvinceHead(w))) return { role: 'posts' };
	if (levels.some(isAside) || isAside(words)) return { role: 'note' };
	if (isChangeHead(words))
		return {
			role: 'change',
			percent: words.includes('%'),
			compares: compares(words),
			falls: /giảm/.test(words) && !/tăng|\+/.test(words),
			noun: nounOfChange(page, head),
		};
	const lowest = levels.at(-1) ?? '';
	const target = levels.some(isTargetHead) && !/^(đã |ước )?(thực hiện|kết quả|đạt)/.test(lowest);
	const named = periodOfHead(page, periods, head, left, above);
	const post = head.cells.map((c) => textOf(page, c)).find(isOrg);
	if (!named && !target && !post && !levels.some(isNowHead)) return { role: 'words' };
	return levelColumn(page, head, named ?? above.whole, {
		timed: named !== null,
		target,
		orgUnit: post ?? '_T',
	});
}

/** A column of figures under a head. */
export const levelColumn = (
	page: Page,
	head: Head,
	period: Governing | null,
	said: { timed?: boolean; target?: boolean; orgUnit?: string; area?: RowArea | null } = {},
): LevelColumn => ({
	role: 'level',
	measures: said.area ? [] : measuredBy(page, head),
	unit: head.cells.map((c) => bracketUnit(textOf(page, c))).findLast((u) => u !== '') ?? '',
	period,
	timed: said.timed ?? false,
	target: said.target ?? false,
	area: said.area ?? null,
	orgUnit: said.orgUnit ?? '_T',
});

const SHARE_HEAD = /^(tỷ lệ )?(%|\( ?% ?\))$/;
const YEAR_PLAN = /^(kế hoạch|kh|chỉ tiêu|mục tiêu)( giao)?( cả)? năm$/;

/**
 * Columns of goals seen among the others: "Nội dung | Chỉ tiêu | Thực hiện" sets goals in the second, and "Kế hoạch năm" beside the
 * figures of a half-year is of its year.
 */
export function settleGoals(
	page: Page,
	periods: PeriodState,
	heads: readonly Head[],
	columns: ColumnRole[],
	whole: Governing | null,
): void {
	const label = columns.findIndex((c) => c.role === 'label');
	const told = columns.findLast((c) => c.role === 'level' && !c.target && c.period !== null);
	const of = told?.role === 'level' ? told.period : whole;
	for (const [k, head] of heads.entries()) {
		const c = columns[k];
		const left = columns[k - 1];
		// "Tăng, giảm | %": the change as a share
		if (c?.role === 'words' && left?.role === 'change' && !left.percent && SHARE_HEAD.test(head.words))
			columns[k] = { role: 'change', percent: true, compares: true, falls: left.falls, noun: left.noun };
		if (c?.role === 'label' && k > label && head.words === 'chỉ tiêu')
			columns[k] = levelColumn(page, head, whole, { target: true });
		if (c?.role === 'level' && c.target && of && YEAR_PLAN.test(head.words))
			columns[k] = { ...c, period: periods.year(Number(of.period.start.slice(0, 4)), 'period:plan') };
	}
}

/** Beside a column of goals and one of results, a column of shares says how far the goal was met. */
export function againstGoals(heads: readonly Head[], columns: ColumnRole[]): void {
	const levels = columns.filter((c) => c.role === 'level');
	if (!levels.some((c) => c.target) || levels.filter((c) => !c.target).length !== 1) return;
	for (const [k, c] of columns.entries())
		if (c.role === 'change' && !c.compares && (c.percent || isShareHead(heads[k]?.words ?? '')))
			columns[k] = { role: 'note' };
}
