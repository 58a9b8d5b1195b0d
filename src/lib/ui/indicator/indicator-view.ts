import type { Codelists, Indicator } from '#lib/codelists/types.ts';
import type { Observation } from '#lib/core/observation/types.ts';
import { checkParts } from '#lib/core/series/parts.ts';
import type { Figure } from '#lib/core/series/cell.ts';
import { columnsOf, figuresOf, WHOLE } from '#lib/core/series/table.ts';
import {
	formatBasis,
	formatDate,
	formatDays,
	formatDims,
	formatJoined,
	formatObservation,
	formatPeriod,
	formatWithUnit,
	rowUnit,
} from '#lib/format/index.ts';
import { figureCell, unitOfFigures } from '../cell-of.ts';
import type { ChartView } from '../chart/view.ts';
import type { CellView, Mark } from '../marks.ts';
import { chartsOf } from '../overview/family-panels.ts';
import { linkPieces } from '../overview/cards.ts';
import type { Chooser } from '../choosers.ts';
import type { Piece } from '../overview/view.ts';
import { newestFirst } from '../period-column.ts';
import { rowId, sourceHref } from '../source-href.ts';

/** One figure that stands, with what stands beside and behind it. */
export interface FigureRow {
	id: string;
	period: string;
	/** "từ 1/1 đến 30/6/2024, theo bài viết" */
	days: string;
	slice: string | null;
	unit: string;
	cell: CellView;
	/** the article; for a sum of several provinces, one for each */
	sources: { title: string; href: string; issued: string }[];
	/** id of the row, for a figure that leads here */
	anchor: string | null;
	/** the same key in other articles: agreeing, replaced, conflicting */
	others: { how: string; text: string; href: string; issued: string }[];
}

export interface IndicatorView {
	code: string;
	name: string;
	/** label and text of each line of the definition */
	definition: { label: string; text: string }[];
	area: string;
	choosers: Chooser[];
	rows: FigureRow[];
	marks: Mark[];
	/** each with a narrower one of its latest points, where it has too many for a phone */
	charts: { wide: ChartView; narrow: ChartView | null }[];
	/** "năm 2024: nguồn ghi 182 vụ; các mục cộng lại 178 vụ" */
	checks: { pieces: Piece[]; verdict: string }[];
	/** figures of posts and units, which never stand in the total's series */
	units: { unit: string; rows: FigureRow[] }[];
	/** newest figure of every area that has one */
	areas: { area: string; href: string; period: string; cell: CellView; unit: string }[];
}

const ADDS: Readonly<Record<Indicator['aggregation'], string>> = {
	sum: 'Số của cả kỳ; các kỳ nối tiếp nhau cộng được.',
	last: 'Số hiện có tại một thời điểm; không cộng qua các kỳ.',
	max: 'Số cao nhất trong kỳ; không cộng.',
	none: 'Không cộng được, không lấy bình quân.',
};

const VERDICTS = {
	agrees: 'khớp',
	open: 'các mục chưa phải là toàn bộ',
	unlike: 'không khớp, cần xem lại',
} as const;

interface Articles {
	title(id: string): string;
	issued(id: string): string | null;
}

function othersOf(f: Figure, codelists: Codelists): FigureRow['others'] {
	const say = (how: string) => (o: Observation) => ({
		how,
		text: formatObservation(o, codelists),
		href: sourceHref(o.articleId, o),
		issued: o.reportedDate ? formatDate(o.reportedDate) : 'không rõ ngày',
	});
	return [
		...f.conflicting.map(say('mâu thuẫn')),
		...f.replaced.map(say('đã được thay')),
		...f.agreeing.map(say('cùng nêu')),
	];
}

function rowsOf(figures: readonly Figure[], codelists: Codelists, articles: Articles): FigureRow[] {
	const unit = unitOfFigures(figures, codelists);
	return newestFirst(columnsOf(figures)).flatMap((period) =>
		figures
			.filter((f) => f.shown.timePeriod === period.code)
			.map((f): FigureRow => {
				const o = f.shown;
				const own =
					f.shown.unitMeasure === figures[0]?.shown.unitMeasure ? unit : unitOfFigures([f], codelists);
				return {
					id: o.id,
					period: period.name,
					days:
						!o.joined && o.periodStart && o.periodEnd
							? `${formatDays(o.periodStart, o.periodEnd)}, ${formatBasis(o.periodBasis)}`
							: (formatJoined(o, codelists) ?? ''),
					slice: formatDims(f.slice, codelists) || null,
					unit: own.label,
					cell: figureCell(f, own, codelists),
					anchor: o.joined ? rowId(o) : null,
					sources: (o.joined ?? [o]).map((from) => {
						const issued = articles.issued(from.articleId);
						const part = o.joined && `${from.refArea}: ${formatObservation(from, codelists)}, `;
						return {
							title: `${part ?? ''}${articles.title(from.articleId)}`,
							href: sourceHref(from.articleId, from),
							issued: issued ? formatDate(issued) : '',
						};
					}),
					others: othersOf(f, codelists),
				};
			}),
	);
}

/** Points a chart may have to be read on a phone, and its width there in view units. */
const NARROW_POINTS = 6;
const NARROW_WIDTH = 320;

function seriesCharts(
	own: readonly Observation[],
	code: string,
	codelists: Codelists,
): IndicatorView['charts'] {
	const draw = (width: (points: number) => number, points?: number) =>
		chartsOf(own, code, codelists, { orgUnit: WHOLE, height: 230, width, points });
	const narrow = draw(() => NARROW_WIDTH, NARROW_POINTS);
	return draw((points) => Math.min(620, Math.max(220, 80 + points * 54))).map((wide, i) => {
		const own = narrow[i];
		const cut = own && wide.scene.points.length > NARROW_POINTS;
		return { wide, narrow: cut ? { ...own, head: `${own.head}, ${NARROW_POINTS} kỳ mới nhất` } : null };
	});
}

/**
 * Everything known of one indicator.
 *
 * in   results of the indicator in every area, all vintages; those of the area shown, with its back series; results
 *      of the area, all indicators (for parts)
 */
export function indicatorView(
	indicator: Indicator,
	area: string,
	everywhere: readonly Observation[],
	own: readonly Observation[],
	ofArea: readonly Observation[],
	articles: Articles,
	codelists: Codelists,
): IndicatorView {
	const figures = figuresOf(own, codelists);
	const byId = new Map(ofArea.map((o) => [o.id, o]));
	const areas = [...new Set(everywhere.map((o) => o.refArea).filter((a) => a !== null))].sort((a, b) =>
		a.localeCompare(b, 'vi'),
	);
	const rows = rowsOf(figures, codelists, articles);
	const units = [...new Set(rows.map((row) => row.unit))];
	return {
		code: indicator.code,
		name: indicator.nameVi,
		definition: [
			{
				label: 'Đơn vị tính',
				text: units.join(', ') || (codelists.unit(indicator.unit)?.symbolVi ?? indicator.unit),
			},
			{ label: 'Cách cộng', text: ADDS[indicator.aggregation] },
			{ label: 'Mã', text: indicator.code },
		],
		area,
		choosers: [
			{
				name: 'dia-ban',
				label: 'Địa bàn',
				value: area,
				options: areas.map((a) => ({ value: a, label: a })),
			},
		],
		rows,
		marks: [...new Set(rows.flatMap((r) => r.cell.marks))],
		charts: seriesCharts(own, indicator.code, codelists),
		checks: checkParts(ofArea, codelists)
			.filter((c) => c.total.indicator === indicator.code && c.sum)
			.map((c) => ({
				pieces: linkPieces(
					[
						{
							text: `${formatPeriod(c.total.timePeriod ?? '', c.total.periodLabel)}: nguồn ghi `,
							observationIds: [],
						},
						{ text: formatObservation(c.total, codelists), observationIds: [c.total.id] },
						{ text: `; ${c.parts.length} mục (`, observationIds: [] },
						...c.parts.flatMap((p, i) => [
							{ text: i ? ' + ' : '', observationIds: [] },
							{ text: p.valueReported, observationIds: [p.id] },
						]),
						{
							text: `) cộng lại ${formatWithUnit(c.sum, rowUnit([c.total], codelists))}`,
							observationIds: [],
						},
					],
					byId,
				),
				verdict: VERDICTS[c.verdict],
			})),
		units: [...new Set(own.map((o) => o.orgUnit))]
			.filter((name) => name !== WHOLE)
			.sort((a, b) => a.localeCompare(b, 'vi'))
			.map((name) => ({ unit: name, rows: rowsOf(figuresOf(own, codelists, name), codelists, articles) })),
		areas:
			areas.length < 2
				? []
				: areas.flatMap((name) => {
						const all = figuresOf(
							everywhere.filter((o) => o.refArea === name),
							codelists,
						);
						const newest = newestFirst(columnsOf(all))[0];
						const figure = all.find((f) => f.shown.timePeriod === newest?.code);
						if (!newest || !figure) return [];
						const shownIn = unitOfFigures([figure], codelists);
						return [
							{
								area: name,
								href: `/chi-tieu/${indicator.code}?dia-ban=${encodeURIComponent(name)}`,
								period: newest.name,
								cell: figureCell(figure, shownIn, codelists),
								unit: shownIn.label,
							},
						];
					}),
	};
}
