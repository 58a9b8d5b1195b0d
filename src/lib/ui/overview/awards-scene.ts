import type { Codelists } from '#lib/codelists/types.ts';
import { shapeOf } from '#lib/charts/amount-bar.ts';
import { pairScene, type PairMark } from '#lib/charts/pair-scene.ts';
import type { Figure } from '#lib/core/series/cell.ts';
import { formatValue, formatWithUnit } from '#lib/format/index.ts';
import { unitOfFigures } from '../cell-of.ts';
import { withoutIds, type ChartView } from '../chart/view.ts';
import type { NamedPeriod } from '../period-column.ts';
import { figureHref } from '../source-href.ts';

const WIDTH = 320;
const RECIPIENTS = { main: 'COLLECTIVE', base: 'INDIVIDUAL' } as const;

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
	const isOf = (f: Figure, series: keyof typeof RECIPIENTS) => f.slice.RECIPIENT === RECIPIENTS[series];
	const drawn = figures.filter((f) => (isOf(f, 'main') || isOf(f, 'base')) && shapeOf(f.amount, 1));
	const names = [...new Set(drawn.map((f) => nameOf(f, codelists)))];
	if (!names.length) return null;
	const markOf = (label: string, series: keyof typeof RECIPIENTS): PairMark | null => {
		const figure = drawn.find((f) => isOf(f, series) && nameOf(f, codelists) === label);
		if (!figure) return null;
		const unit = unitOfFigures([figure], codelists);
		return {
			amount: figure.amount,
			// an award given is given: nothing about it is provisional
			outline: false,
			label,
			period: period.name,
			periodCode: period.code,
			text: formatWithUnit(figure.amount, unit),
			short: formatValue(figure.amount, unit),
			remarks: [],
			observationId: figure.shown.id,
			articleId: figure.shown.articleId,
		};
	};
	const scene = pairScene(
		names.map((label) => ({ label, main: markOf(label, 'main'), base: markOf(label, 'base') })),
		{
			width: WIDTH,
			names: 'above',
			first: 'main',
			keys: { main: 'Tập thể', base: 'Cá nhân' },
			divisor: 1,
			whole: true,
			title: `Khen thưởng ${period.inSentence}`,
			unit: 'tập thể, cá nhân',
			notes: [],
		},
	);
	const byId = new Map(drawn.map((f) => [f.shown.id, f.shown]));
	const hrefs = scene.points.map((p) => {
		const from = byId.get(p.observationId ?? '');
		return from ? figureHref(from) : null;
	});
	return { scene: withoutIds(scene), hrefs };
}
