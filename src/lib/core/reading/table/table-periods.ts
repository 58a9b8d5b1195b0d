import { periodOf, toTimePeriod } from '../../period/label.ts';
import { resolved } from '../../period/resolve/resolved-period.ts';
import { yearBefore } from '../mention/time/period-mention.ts';
import type { Governing } from '../period/governing.ts';
import type { Head } from './heads.ts';
import type { ColumnRole, LevelColumn } from './table-column.ts';

const SUM = /^(tổng|tổng )?(cộng|số|tổng)$/;
const YEAR_CODE = /^\d{4}$/;
/** No table goes further back: years. */
const LONGEST_BACK = 20;

const isResult = (c: ColumnRole | undefined): c is LevelColumn => c?.role === 'level' && !c.target;

/** "Năm 2024 | Năm 2025" under a title that tells of the first half of 2025: the same part of each year. */
function asPartOfYears(columns: ColumnRole[], whole: Governing | null): void {
	const part = whole?.period;
	if (!part || YEAR_CODE.test(part.code) || (part.months ?? 12) >= 12) return;
	const year = part.start.slice(0, 4);
	const timed = columns.filter(isResult).filter((c) => c.timed);
	if (!timed.some((c) => c.period?.period.code === year)) return;
	if (!timed.every((c) => YEAR_CODE.test(c.period?.period.code ?? ''))) return;
	for (const [k, c] of columns.entries()) {
		if (!isResult(c) || !c.timed || !c.period) continue;
		let period = part;
		for (let n = 0; n < LONGEST_BACK && period.start.slice(0, 4) > c.period.period.code; n += 1)
			period = yearBefore(period) ?? period;
		if (period.start.startsWith(c.period.period.code)) columns[k] = { ...c, period: { ...c.period, period } };
	}
}

/** "Quý I | Quý II | Cộng": the sum is of the times before it, which follow one another. */
function asSumOfParts(heads: readonly Head[], columns: ColumnRole[]): void {
	for (const [k, c] of columns.entries()) {
		if (!isResult(c) || c.timed || !SUM.test(heads[k]?.words ?? '')) continue;
		let first = k;
		for (let left = columns[k - 1]; isResult(left) && left.timed && left.period; left = columns[first - 1]) {
			const next = columns[first];
			if (first < k && isResult(next) && left.period.period.end !== next.period?.period.start) break;
			first -= 1;
		}
		const [from, to] = [columns[first], columns[k - 1]];
		if (k - first < 2 || !isResult(from) || !isResult(to) || !from.period || !to.period) continue;
		const code = toTimePeriod(from.period.period.start, to.period.period.end);
		columns[k] = { ...c, period: { ...to.period, period: resolved(periodOf(code), 'CALENDAR') } };
	}
}

/** Times of columns that their neighbours and the title tell better than their own heads. */
export function settlePeriods(heads: readonly Head[], columns: ColumnRole[], whole: Governing | null): void {
	asPartOfYears(columns, whole);
	asSumOfParts(heads, columns);
}
