import { comparisonScenes, sceneToSvg, seriesScene, type Scene, type ChartTheme } from '#lib/charts/index.ts';
import { buildSeries, type IndicatorSeries } from '#lib/core/series/series.ts';
import type { ChartBlock } from './page-model.ts';
import type { Report } from './report.ts';

/** Millimetres of a chart across the page; its height follows from its rows, about 70 mm. */
const WIDTH = 160;
/** View units across: 12 units of text are 9 pt on the page. */
const UNITS = 600;
const MOST_CHARTS = 2;
const ROWS_IN_CHART = 3;
/** A line or row of bars says something from this many points on. */
const FEWEST_POINTS = 2;

/** Told apart in print without colour. */
const GREY: ChartTheme = {
	font: 'Tinos',
	text: '#000000',
	muted: '#333333',
	rule: '#cccccc',
	main: '#3a3a3a',
	base: '#8c8c8c',
	paper: '#ffffff',
};

/** The series of the main period's kind with the most points and fewest gaps, first in the order of the report. */
export function mainSeries(report: Report): IndicatorSeries | null {
	const { codelists, spec } = report.input;
	let best: IndicatorSeries | null = null;
	// a gap takes away what a point gives
	const score = (s: IndicatorSeries) =>
		s.points.reduce((sum, p) => sum + (p.figure?.amount.value != null ? 1 : -1), 0);
	const codes = [...new Set(report.sections.flatMap((s) => s.rows.map((r) => r.indicator)))];
	for (const code of codes) {
		const set = buildSeries(report.observations, code, codelists, { orgUnit: spec.orgUnit });
		const own = set?.series.find((s) => s.points.some((p) => p.period.code === spec.periodMain && p.figure));
		if (own && own.kind !== 'span' && score(own) > (best ? score(best) : FEWEST_POINTS - 1)) best = own;
	}
	return best;
}

function toBlock(scene: Scene, at: number): ChartBlock {
	const svg = sceneToSvg(scene, `bd${at}`, GREY);
	const [, width = UNITS, height = UNITS] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)?.map(Number) ?? [];
	return { kind: 'chart', svg, width: WIDTH, height: (WIDTH * height) / width, alt: scene.description };
}

/** At most two charts for section III: pairs of the comparison, else the main series over its periods. */
export function reportCharts(report: Report): ChartBlock[] {
	const { codelists } = report.input;
	const pairs = report.compare
		? comparisonScenes(report.compare.comparison, codelists, { width: UNITS, maxRows: ROWS_IN_CHART })
		: [];
	const series = pairs.length < MOST_CHARTS ? mainSeries(report) : null;
	const scenes = [
		...pairs.slice(0, MOST_CHARTS),
		...(series ? [seriesScene(series, codelists, { width: UNITS, height: 200 })] : []),
	];
	return scenes.map((scene, at) => toBlock(scene, at + 1));
}
