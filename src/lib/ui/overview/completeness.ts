import type { Figure } from '#lib/core/series/cell.ts';
import { formatPeriod, joinWords } from '#lib/format/index.ts';
import type { NamedPeriod } from '../period-column.ts';
import type { CompletenessRow, CompletenessView } from './view.ts';

/** Rows of a year that always count as expected; the others are shown when some year has them. */
const kinds: { name: string; code: (year: string) => string; expected: boolean }[] = [
	{ name: 'Quý I', code: (y) => `${y}-Q1`, expected: false },
	{ name: 'Quý II', code: (y) => `${y}-Q2`, expected: false },
	{ name: '6 tháng đầu năm', code: (y) => `${y}-S1`, expected: true },
	{ name: 'Quý III', code: (y) => `${y}-Q3`, expected: false },
	{ name: 'Quý IV', code: (y) => `${y}-Q4`, expected: false },
	{ name: '6 tháng cuối năm', code: (y) => `${y}-S2`, expected: false },
	{ name: 'Cả năm', code: (y) => `${y}`, expected: true },
];

/** Years between the first and the last reported, both included; spans over several years do not stretch it. */
function yearsOf(periods: readonly NamedPeriod[]): string[] {
	const years = periods.filter((p) => p.span !== 'other').map((p) => Number(p.start.slice(0, 4)));
	if (!years.length) return [];
	const [from, to] = [Math.min(...years), Math.max(...years)];
	return Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
}

/**
 * How many indicators each period has, and which half-years and years between the first and the last have none.
 *
 * in   figures of one area, all its units
 */
export function completeness(
	figures: readonly Figure[],
	periods: readonly NamedPeriod[],
	hrefOfPeriod: (code: string) => string,
): CompletenessView {
	const indicators = new Map<string, Set<string>>();
	for (const { shown } of figures) {
		const code = shown.timePeriod as string;
		indicators.set(code, (indicators.get(code) ?? new Set()).add(shown.indicator));
	}
	const count = (code: string) => indicators.get(code)?.size ?? 0;
	const years = yearsOf(periods);
	const rows: CompletenessRow[] = kinds
		.filter((kind) => kind.expected || years.some((y) => count(kind.code(y))))
		.map((kind) => ({
			name: kind.name,
			cells: years.map((year) => {
				const code = kind.code(year);
				const n = count(code);
				return { label: formatPeriod(code), count: n, href: n ? hrefOfPeriod(code) : null };
			}),
		}));
	const missing = years.flatMap((year) =>
		kinds
			.filter((kind) => kind.expected && !count(kind.code(year)))
			.map((kind) => formatPeriod(kind.code(year), null, 'sentence')),
	);
	return {
		years,
		rows,
		spans: periods
			.filter((p) => p.span === 'other' || p.span === 'month')
			.map((p) => ({ label: p.name, count: count(p.code), href: hrefOfPeriod(p.code) })),
		missing: missing.length ? `Thiếu: ${joinWords(missing)}.` : null,
		units: [...new Set(figures.map((f) => f.shown.orgUnit))].filter((u) => u !== '_T').sort(),
	};
}
