import type { Codelists } from '#lib/codelists/types.ts';
import { seriesScene } from '#lib/charts/series-scene.ts';
import type { Observation } from '#lib/core/observation/types.ts';
import type { Figure } from '#lib/core/series/cell.ts';
import { buildSeries, type IndicatorSeries } from '#lib/core/series/series.ts';
import { AWARDS, type FigureTable, type TableRow } from '#lib/core/series/table.ts';
import { formatPeriod } from '#lib/format/index.ts';
import { cellView, figuresIn, unitOfFigures } from '../cell-of.ts';
import { withoutIds, type ChartView } from '../chart/view.ts';
import { emptyCell, type CellView } from '../marks.ts';
import { namedPeriod, newestFirst } from '../period-column.ts';
import { figureHref } from '../source-href.ts';
import { awardsScene } from './awards-scene.ts';
import { families, type Family } from './families.ts';

/** An indicator of a family in its list: newest value and where to see its chart. */
export interface FamilyItem {
	code: string;
	name: string;
	unit: string;
	cell: CellView;
	/** period of the value: "6T/2024" */
	period: string;
	href: string;
	chosen: boolean;
}

export interface FamilyPanel {
	id: string;
	name: string;
	/** name and unit of the indicator drawn; null for awards, whose chart has its own title */
	drawn: string | null;
	/** charts of the chosen indicator, one for each length of period */
	charts: ChartView[];
	items: FamilyItem[];
}

export interface PanelOptions {
	codelists: Codelists;
	orgUnit: string;
	/** period in focus: its value is the one listed, where there is one */
	focus: string | null;
	/** indicators chosen for charts, at most one counts for each family */
	chosen: readonly string[];
	hrefOfChart: (family: Family, indicator: string) => string;
	hrefOfList: (period: string) => string;
}

/** Width of a chart by its periods and by how many charts share the row: a lone bar needs no wide stage. */
const widthOf = (points: number, charts: number) =>
	Math.min(charts > 1 ? 290 : 460, Math.max(190, 70 + points * 46));
const HEIGHT = 190;
/** lengths of period as the head of a small chart says them */
const KIND_HEADS: Readonly<Record<IndicatorSeries['kind'], string>> = {
	year: 'Theo năm',
	half: 'Theo 6 tháng',
	quarter: 'Theo quý',
	month: 'Theo tháng',
	day: 'Theo ngày',
	span: 'Kỳ nhiều tháng, nhiều năm',
};
/** kinds of period a panel has room for, the most telling first */
const KINDS: IndicatorSeries['kind'][] = ['year', 'half', 'span', 'quarter', 'month', 'day'];
const MOST_CHARTS = 2;
const MOST_POINTS = 8;
const MOST_ITEMS = 7;

/** The most figures a row has in periods of one length: what makes the better chart. */
function longestRun(row: TableRow, table: FigureTable): number {
	const counts = new Map<string, number>();
	row.cells.forEach((cell, i) => {
		const freq = table.columns[i]?.freq;
		if (cell.kind === 'figure' && freq) counts.set(freq, (counts.get(freq) ?? 0) + 1);
	});
	return Math.max(0, ...counts.values());
}

/** The latest points of a series. */
const latest = (series: IndicatorSeries, count: number): IndicatorSeries => ({
	...series,
	points: series.points.slice(-count),
});

function headOf(series: IndicatorSeries): string {
	const [only, ...more] = series.points;
	if (series.kind !== 'span' || !only || more.length) return KIND_HEADS[series.kind];
	return `Kỳ ${formatPeriod(only.period.code, only.period.label, 'sentence')}`;
}

/** The charts of one indicator, each with the sources of its points. */
export function chartsOf(
	observations: readonly Observation[],
	indicator: string,
	codelists: Codelists,
	options: {
		orgUnit: string;
		/** at most so many charts, of the kinds of period that tell most */
		most?: number;
		/** at most so many points each, the latest; default all */
		points?: number;
		height?: number;
		width?: (points: number, charts: number) => number;
	},
): ChartView[] {
	const set = buildSeries(observations, indicator, codelists, { orgUnit: options.orgUnit });
	if (!set) return [];
	const width = options.width ?? widthOf;
	const drawn = KINDS.flatMap((kind) => set.series.filter((s) => s.kind === kind)).slice(0, options.most);
	return drawn
		.map((series) => latest(series, options.points ?? series.points.length))
		.map((series) => ({
			head: headOf(series),
			scene: withoutIds(
				seriesScene(series, codelists, {
					width: width(series.points.length, drawn.length),
					height: options.height ?? HEIGHT,
					breakAt: set.breakAt,
				}),
			),
			hrefs: series.points.map((p) => p.figure && figureHref(p.figure.shown)),
		}));
}

/**
 * The families with figures, each with the charts of one indicator and the list of the others.
 *
 * in   all vintages of the area; the figures and the table of the unit shown
 */
export function familyPanels(
	observations: readonly Observation[],
	figures: readonly Figure[],
	table: FigureTable,
	options: PanelOptions,
): FamilyPanel[] {
	const { codelists } = options;
	const newest = newestFirst(table.columns).map((p) => p.code);
	return families
		.map((family): FamilyPanel => {
			const rows = table.groups
				.filter((g) => (family.groups as readonly string[]).includes(g.group))
				.flatMap((g) => g.rows)
				.sort((a, b) => rank(family, a) - rank(family, b));
			const drawable = rows.filter((r) => r.indicator.code !== AWARDS);
			const chosen =
				drawable.find((r) => options.chosen.includes(r.indicator.code)) ??
				drawable.reduce<TableRow | undefined>(
					(best, r) => (best && longestRun(best, table) >= longestRun(r, table) ? best : r),
					undefined,
				);
			const listed = drawable.slice(0, MOST_ITEMS);
			if (chosen && !listed.includes(chosen)) listed[listed.length - 1] = chosen;
			return {
				id: family.id,
				name: family.name,
				drawn: chosen?.indicator.nameVi ?? null,
				charts: chosen
					? chartsOf(observations, chosen.indicator.code, codelists, {
							orgUnit: options.orgUnit,
							most: MOST_CHARTS,
							// a panel has room for no more; the indicator's own page shows all
							points: MOST_POINTS,
						})
					: awardsCharts(figures, table, options),
				items: listed.map((row): FamilyItem => {
					const unit = unitOfFigures(figuresIn(row.cells), codelists);
					const at = (code: string) => table.columns.findIndex((c) => c.code === code);
					const has = (code: string) => row.cells[at(code)]?.kind !== 'missing';
					const period = [options.focus ?? '', ...newest].find((code) => at(code) >= 0 && has(code)) ?? '';
					const column = table.columns[at(period)];
					const cell = row.cells[at(period)];
					return {
						code: row.indicator.code,
						name: row.indicator.nameVi,
						unit: unit.label,
						cell: cell ? cellView(cell, unit, codelists, options.hrefOfList(period)) : emptyCell,
						period: column ? namedPeriod(column).short : '',
						href: options.hrefOfChart(family, row.indicator.code),
						chosen: row === chosen,
					};
				}),
			};
		})
		.filter((panel) => panel.items.length || panel.charts.length);
}

/** Awards of the period in focus, else of the newest that has them. */
function awardsCharts(
	figures: readonly Figure[],
	table: FigureTable,
	{ codelists, focus }: PanelOptions,
): ChartView[] {
	const awards = figures.filter((f) => f.shown.indicator === AWARDS);
	const of = (code: string) => awards.filter((f) => f.shown.timePeriod === code);
	const periods = newestFirst(table.columns).filter((p) => of(p.code).length);
	const period = periods.find((p) => p.code === focus) ?? periods[0];
	const chart = period && awardsScene(of(period.code), period, codelists);
	return chart ? [chart] : [];
}

/** Place of a row in its family: by the family's own order of groups, then the code list's. */
const rank = (family: Family, row: TableRow): number =>
	(family.groups as readonly string[]).indexOf(row.indicator.group);
