import type { Codelists } from '#lib/codelists/types.ts';
import type { Observation } from '#lib/core/observation/types.ts';
import type { Figure } from '#lib/core/series/cell.ts';
import { buildTable, type TableRow } from '#lib/core/series/table.ts';
import { rowUnit } from '#lib/format/index.ts';
import { figureName, type FigureList, type PrintedFigure } from './figures.ts';
import { RESULT_GROUPS } from './groups.ts';

/** One line of B1. */
export interface ResultRow {
	/** part: a share of the row above, printed under "Trong đó" */
	kind: 'item' | 'part';
	/** number within its section; null for parts */
	number: number | null;
	indicator: string;
	name: string;
	unit: string;
	figure: PrintedFigure;
	note: string;
}

/** One sub-heading of section II with its table. */
export interface ResultSection {
	title: string;
	rows: ResultRow[];
}

const ACTOR_NOTES: Partial<Record<Observation['actorScope'], string>> = {
	joint: 'phối hợp',
	others: 'lực lượng khác',
};

function noteOf(figure: PrintedFigure): string {
	const o = figure.observation;
	const notes: string[] = [];
	const actor = ACTOR_NOTES[o.actorScope];
	if (actor && !o.dims.LEAD_ROLE) notes.push(actor);
	if (o.obsStatus === 'B') notes.push('địa bàn sáp nhập');
	notes.push(...figure.marks.map((m) => `(${m})`));
	return notes.join('; ');
}

/** A part is told by its own words: “vi phạm khác 22 vụ” stands under the cases it belongs to. */
const partName = (part: Observation) => `“${part.quote.normalize('NFC').replace(/\s+/gu, ' ').trim()}”`;

/** The figures of a table's only column: the row's own, then its slices. */
function figuresOfRow(row: TableRow): { whole: Figure | null; slices: Figure[] } {
	const [cell] = row.cells;
	const slices = row.children.flatMap((child) =>
		child.cells[0]?.kind === 'figure' ? [child.cells[0].figure] : [],
	);
	return { whole: cell?.kind === 'figure' ? cell.figure : null, slices };
}

/**
 * The rows of B1 for one period, by sub-heading.
 *
 * in   observations of the area, all vintages; figures are numbered as they come
 * out  sections in the order of the form, empty ones left out; awards have their own table, B5
 */
export function resultSections(
	observations: readonly Observation[],
	period: string,
	codelists: Codelists,
	figures: FigureList,
	orgUnit: string,
): ResultSection[] {
	const table = buildTable(observations, codelists, { periods: [period], orgUnit });
	return RESULT_GROUPS.flatMap(({ title, groups }): ResultSection[] => {
		let number = 0;
		const rows = table.groups
			.filter((g) => groups.includes(g.group))
			.flatMap((g) => g.rows)
			.filter((row) => row.indicator.code !== 'other')
			.flatMap((row): ResultRow[] => {
				const { whole, slices } = figuresOfRow(row);
				const items = (whole?.items ?? []).filter((o) => o.duplicateOf === null && o.partOf !== null);
				const shown = [...(whole ? [whole.shown] : []), ...slices.map((f) => f.shown), ...items];
				const unit = rowUnit(shown, codelists);
				const line = (kind: ResultRow['kind'], name: string, figure: PrintedFigure): ResultRow => ({
					kind,
					number: kind === 'item' ? ++number : null,
					indicator: row.indicator.code,
					name,
					unit: unit.label,
					figure,
					note: noteOf(figure),
				});
				return [
					...(whole ? [line('item', figureName(whole.shown, codelists), figures.of(whole, unit))] : []),
					...slices.map((f) =>
						line(whole ? 'part' : 'item', figureName(f.shown, codelists), figures.of(f, unit)),
					),
					...items.map((o) => line('part', partName(o), figures.ofPart(o, unit))),
				];
			});
		return rows.length ? [{ title, rows }] : [];
	});
}
