import type { Codelists, Indicator } from '#lib/codelists/types.ts';
import { areaLine, REORGANISED } from '../observation/area.ts';
import type { Dims, Observation } from '../observation/types.ts';
import { cellOf, type Figure } from './cell.ts';
import { coveredMonths } from './periods.ts';
import { parseTimePeriod } from '../period/time-period.ts';
import { AWARDS, columnsOf, figuresOf, indicatorOf, type PeriodColumn } from './table.ts';

/** Periods that may stand on one axis: years with years, halves with halves; a span only with itself. */
export type SeriesKind = 'year' | 'half' | 'quarter' | 'month' | 'day' | 'span';

const KINDS: Readonly<Record<PeriodColumn['freq'], SeriesKind>> = {
	A: 'year',
	S: 'half',
	Q: 'quarter',
	M: 'month',
	D: 'day',
	_O: 'span',
};

/** One place of a series; a gap has no figure. */
export interface SeriesPoint {
	period: PeriodColumn;
	figure: Figure | null;
	/** the months it covers, for means; null for a gap */
	months: number | null;
}

/** One indicator over periods of one kind, in order of time, gaps filled in between. */
export interface IndicatorSeries {
	indicator: Indicator;
	unitMeasure: string;
	kind: SeriesKind;
	points: SeriesPoint[];
}

/** All series of an indicator in one area, told apart by length; never one line through unlike periods. */
export interface SeriesSet {
	indicator: Indicator;
	refArea: string;
	unitMeasure: string;
	series: IndicatorSeries[];
	/** the day the area was put together from others, where the line must break; null if it was not */
	breakAt: string | null;
	/** slices listed for want of a total, not drawn */
	listed: { period: PeriodColumn; slices: { slice: Dims; figure: Figure }[] }[];
}

/** Code of the next period of the same kind; null for days and spans, which have no fixed step. */
function nextCode(code: string): string | null {
	const m = /^(\d{4})(?:-(S|Q)(\d)|-(\d{2}))?$/.exec(code);
	if (!m) return null;
	const year = Number(m[1]);
	if (m[2]) {
		const last = m[2] === 'S' ? 2 : 4;
		const n = Number(m[3]);
		return n < last ? `${year}-${m[2]}${n + 1}` : `${year + 1}-${m[2]}1`;
	}
	if (!m[4]) return String(year + 1);
	const month = Number(m[4]);
	return month < 12 ? `${year}-${String(month + 1).padStart(2, '0')}` : `${year + 1}-01`;
}

/** Gaps longer than this many periods are not filled in: the axis is cut there instead. */
const LONGEST_GAP = 24;

/**
 * The periods between first and last that have no figure. Second halves are left out of a series of first
 * halves that has none: reports come for the first half and the year.
 */
function withGaps(columns: readonly PeriodColumn[]): PeriodColumn[] {
	const known = new Map(columns.map((c) => [c.code, c]));
	const secondHalves = columns.some((c) => c.code.endsWith('-S2'));
	const out: PeriodColumn[] = [];
	columns.forEach((column, i) => {
		out.push(column);
		const until = columns[i + 1]?.code;
		if (!until) return;
		const gap: PeriodColumn[] = [];
		let code = nextCode(column.code);
		while (code && code !== until && !known.has(code) && gap.length < LONGEST_GAP) {
			const blank = columnsOfCode(code);
			if (blank && (secondHalves || !code.endsWith('-S2'))) gap.push(blank);
			code = nextCode(code);
		}
		if (code === until) out.push(...gap);
	});
	return out;
}

function columnsOfCode(code: string): PeriodColumn | null {
	const period = parseTimePeriod(code);
	return period && { ...period, label: null };
}

/**
 * The series of one indicator in one area.
 *
 * in   observations of the indicator and area, all vintages and units; the unit, else the most frequent one
 * out  one series for each kind of period (spans of years one each); null when there is no figure
 */
export function buildSeries(
	observations: readonly Observation[],
	indicator: string,
	codelists: Codelists,
	options: { unitMeasure?: string; orgUnit?: string } = {},
): SeriesSet | null {
	const all = figuresOf(
		observations.filter((o) => o.indicator === indicator),
		codelists,
		options.orgUnit,
	);
	const unitMeasure = options.unitMeasure ?? mostFrequentUnit(all);
	const figures = all.filter((f) => f.shown.unitMeasure === unitMeasure);
	const first = figures[0];
	if (!first || unitMeasure === null) return null;

	const byPeriod = new Map<string, Figure[]>();
	for (const f of figures) {
		const code = f.shown.timePeriod as string;
		byPeriod.set(code, [...(byPeriod.get(code) ?? []), f]);
	}
	const listed: SeriesSet['listed'] = [];
	const chosen = new Map<string, Figure>();
	const columns = columnsOf(figures);
	for (const period of columns) {
		const cell = cellOf(byPeriod.get(period.code) ?? []);
		if (cell.kind === 'figure') chosen.set(period.code, cell.figure);
		if (cell.kind === 'slices') {
			listed.push({ period, slices: cell.figures.map((figure) => ({ slice: figure.slice, figure })) });
		}
	}
	const info = indicatorOf(indicator, codelists);
	const series: IndicatorSeries[] = [];
	for (const kind of ['year', 'half', 'quarter', 'month', 'day', 'span'] as const) {
		const own = columns.filter((c) => KINDS[c.freq] === kind && chosen.has(c.code));
		if (!own.length) continue;
		const points = (kind === 'day' || kind === 'span' ? own : withGaps(own)).map((period): SeriesPoint => {
			const figure = chosen.get(period.code) ?? null;
			return { period, figure, months: figure && coveredMonths(figure.shown) };
		});
		series.push({ indicator: info, unitMeasure, kind, points });
	}
	const refArea = first.shown.refArea ?? '';
	const line = areaLine(refArea, codelists);
	return {
		indicator: info,
		refArea,
		unitMeasure,
		series,
		breakAt: line.continuous ? null : REORGANISED,
		listed: indicator === AWARDS ? [] : listed,
	};
}

function mostFrequentUnit(figures: readonly Figure[]): string | null {
	const counts = new Map<string, number>();
	for (const f of figures) counts.set(f.shown.unitMeasure, (counts.get(f.shown.unitMeasure) ?? 0) + 1);
	let best: string | null = null;
	for (const [unit, n] of counts) if (best === null || n > (counts.get(best) ?? 0)) best = unit;
	return best;
}
