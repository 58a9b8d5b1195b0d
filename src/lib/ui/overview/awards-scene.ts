import type { Codelists } from '#lib/codelists/types.ts';
import { barRects, reachOf, shapeOf } from '#lib/charts/amount-bar.ts';
import { valueScale } from '#lib/charts/scale.ts';
import { LETTER, wrapLabel, type Bar, type Scene, type ScenePoint } from '#lib/charts/scene.ts';
import { describe } from '#lib/charts/series-scene.ts';
import type { Figure } from '#lib/core/series/cell.ts';
import { formatNumber, formatValue, formatWithUnit } from '#lib/format/index.ts';
import { unitOfFigures } from '../cell-of.ts';
import { withoutIds, type ChartView } from '../chart/view.ts';
import type { NamedPeriod } from '../period-column.ts';
import { sourceHref } from '../source-href.ts';

const WIDTH = 460;
const LABEL_LETTERS = 26;
const BAR = 13;
const GAP = 10;
const TOP = 18;
const FOOT = 22;

/** "Bằng khen của Bộ Quốc phòng"; the printed total has neither form nor issuer. */
function nameOf(figure: Figure, codelists: Codelists): string {
	const { AWARD_TYPE: type, AWARD_ISSUER: issuer } = figure.slice;
	if (!type && !issuer) return 'Tổng do nguồn nêu';
	const form = type ? codelists.nameOf('AWARD_TYPE', type) : 'Khen thưởng';
	return issuer ? `${form}, ${codelists.nameOf('AWARD_ISSUER', issuer)}` : form;
}

/**
 * Awards of one period as bars: one pair for each form and issuer, collectives beside individuals.
 *
 * in   award figures of one area, unit and period; those with another recipient are left to the table
 * out  null when there is none
 */
export function awardsScene(
	figures: readonly Figure[],
	period: NamedPeriod,
	codelists: Codelists,
): ChartView | null {
	const recipients = { main: 'COLLECTIVE', base: 'INDIVIDUAL' } as const;
	const of = (r: string) => (f: Figure) => f.slice.RECIPIENT === r;
	const drawn = figures.filter((f) => Object.values(recipients).some((r) => of(r)(f)));
	const names = [...new Set(drawn.map((f) => nameOf(f, codelists)))];
	if (!names.length) return null;

	const shapes = drawn.map((f) => shapeOf(f.amount, 1));
	const scale = valueScale(
		shapes.flatMap((s) => (s ? [reachOf(s)] : [])),
		true,
		3,
	);
	const left = LABEL_LETTERS * LETTER + 10;
	const row = 2 * BAR + GAP;
	const plot = { x: left, y: TOP, width: WIDTH - left - 44, height: names.length * row };
	const x = (v: number) => plot.x + (plot.width * (v - scale.min)) / (scale.max - scale.min);
	const top = (i: number) => plot.y + i * row + GAP / 2;
	const bars: Bar[] = [];
	const hrefs: (string | null)[] = [];
	const points: ScenePoint[] = names.flatMap((name, category) =>
		(['main', 'base'] as const).flatMap((series, n): ScenePoint[] => {
			const at = drawn.findIndex((f) => nameOf(f, codelists) === name && of(recipients[series])(f));
			const figure = drawn[at];
			const shape = shapes[at];
			if (!figure || !shape) return [];
			const start = top(category) + n * BAR;
			const { bar, range } = barRects(shape, { start, size: BAR - 1 }, x, false);
			const unit = unitOfFigures([figure], codelists);
			bars.push({
				...bar,
				series,
				point: hrefs.length,
				open: shape.open,
				about: shape.about,
				// an award given is given: nothing about it is provisional
				outline: false,
				range,
			});
			hrefs.push(sourceHref(figure.shown.articleId, figure.shown));
			return [
				{
					category,
					series,
					x: x(reachOf(shape)),
					y: start + BAR / 2,
					label: name,
					period: period.name,
					periodCode: period.code,
					value: shape.value,
					text: formatWithUnit(figure.amount, unit),
					short: formatValue(figure.amount, unit),
					remarks: [],
					observationId: figure.shown.id,
					articleId: figure.shown.articleId,
				},
			];
		}),
	);
	const title = `Khen thưởng ${period.inSentence}`;
	const articles = new Set(drawn.map((f) => f.shown.articleId)).size;
	const scene: Scene = {
		kind: 'bars',
		orientation: 'horizontal',
		width: WIDTH,
		height: plot.y + plot.height + FOOT,
		plot,
		title,
		unit: 'tập thể, cá nhân',
		source: `Nguồn: ${articles} bài viết đã nhập`,
		description: describe(title, points),
		notes: [],
		axis: {
			min: scale.min,
			max: scale.max,
			ticks: scale.ticks.map((value) => ({ value, at: x(value), text: formatNumber(value) })),
		},
		categories: names.map((name, i) => ({
			lines: wrapLabel(name, LABEL_LETTERS),
			at: top(i) + BAR,
			labelled: true,
		})),
		series: [
			{ id: 'main', label: 'Tập thể' },
			{ id: 'base', label: 'Cá nhân' },
		],
		bars,
		lines: [],
		breaks: [],
		points,
	};
	return { scene: withoutIds(scene), hrefs };
}
