import type { Codelists } from '#lib/codelists/types.ts';
import type { Observation } from '../observation/types.ts';
import { compare } from './compare.ts';
import type { Comparison, ComparisonRow } from './comparison.ts';
import { cellOf, type Figure } from './cell.ts';
import { buildSeries, type IndicatorSeries } from './series.ts';
import { AWARDS, figuresOf, indicatorOf, indicatorOrder } from './table.ts';

/** At most so many cards stand above the table. */
export const MOST_CARDS = 8;
/** A sparkline of fewer points says nothing. */
const FEWEST_POINTS = 3;

/** One figure of the period in focus with its change and its course. */
export interface Card {
	figure: Figure;
	/** the row against the base; null without a base or where the base has no figure */
	row: ComparisonRow | null;
	/** periods of the same length; null when too few points have a figure */
	course: IndicatorSeries | null;
}

export interface CardSet {
	cards: Card[];
	/** the comparison the changes come from; null without a base */
	comparison: Comparison | null;
}

/**
 * The cards of a period.
 *
 * in   observations of one area; period in focus; base; the codes a person chose, in their order
 * out  chosen ones that have a figure; else one of each group in the code list's order, those with a figure
 *      in the base first, filled up to eight
 */
export function buildCards(
	observations: readonly Observation[],
	codelists: Codelists,
	options: {
		period: string;
		base: string | null;
		chosen?: readonly string[];
		orgUnit?: string;
		most?: number;
	},
): CardSet {
	const { period, base, chosen = [], orgUnit, most = MOST_CARDS } = options;
	const figures = figuresOf(
		observations.filter((o) => o.timePeriod === period && o.indicator !== AWARDS),
		codelists,
		orgUnit,
	);
	const byIndicator = new Map<string, Figure[]>();
	for (const f of figures) {
		byIndicator.set(f.shown.indicator, [...(byIndicator.get(f.shown.indicator) ?? []), f]);
	}
	const comparison = base ? compare(period, base, observations, codelists, { orgUnit }) : null;
	const rows = new Map<string, ComparisonRow>();
	for (const row of comparison?.rows ?? []) {
		if (row.a.figure && !rows.has(row.indicator.code)) rows.set(row.indicator.code, row);
	}
	const order = indicatorOrder(codelists);
	const available = [...byIndicator.keys()].sort((a, b) => order(a) - order(b));
	const wanted = chosen.filter((code) => byIndicator.has(code));
	const codes = wanted.length ? wanted : preferred(available, rows, codelists);
	const cards = codes.slice(0, most).flatMap((code): Card[] => {
		const cell = cellOf(byIndicator.get(code) ?? []);
		if (cell.kind !== 'figure') return [];
		const row = rows.get(code);
		const course = buildSeries(observations, code, codelists, {
			unitMeasure: cell.figure.shown.unitMeasure,
			orgUnit,
		})?.series.find((s) => s.kind !== 'span' && s.points.some((p) => p.period.code === period));
		const enough = (course?.points.filter((p) => p.figure).length ?? 0) >= FEWEST_POINTS;
		return [
			{ figure: cell.figure, row: row?.b.figure ? row : null, course: enough ? (course ?? null) : null },
		];
	});
	return { cards, comparison };
}

/** One of each group first, those with a base before those without, then the rest in order. */
function preferred(
	codes: readonly string[],
	rows: ReadonlyMap<string, ComparisonRow>,
	codelists: Codelists,
): string[] {
	const groups = new Set<string>();
	const firsts: string[] = [];
	const withBase = (code: string) => rows.get(code)?.b.figure != null;
	for (const code of [...codes.filter(withBase), ...codes.filter((c) => !withBase(c))]) {
		const { group } = indicatorOf(code, codelists);
		if (groups.has(group)) continue;
		groups.add(group);
		firsts.push(code);
	}
	const kept = new Set(firsts.slice(0, MOST_CARDS));
	for (const code of codes) if (kept.size < MOST_CARDS) kept.add(code);
	return codes.filter((c) => kept.has(c));
}
