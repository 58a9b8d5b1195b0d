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

/** Where a part's words may begin or end: another figure's list, clause or sentence. */
const CLAUSE_END = /[,;:.()\n/]/u;

/**
 * A part is told by the words around its number: “vi phạm khác” stands under the cases it belongs to.
 * in  the article's text as received, null when it is not at hand: then the quote itself
 */
function partName(part: Observation, text: string | null): string {
	const fold = (s: string) => s.normalize('NFC').replace(/\s+/gu, ' ').trim();
	if (text === null) return `“${fold(part.quote)}”`;
	const before = fold(
		text
			.slice(Math.max(0, part.start - 80), part.start)
			.split(CLAUSE_END)
			.at(-1) ?? '',
	);
	const after = fold(text.slice(part.end, part.end + 80).split(CLAUSE_END)[0] ?? '');
	const words = before || after;
	return words ? words : `“${fold(part.quote)}”`;
}

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
	options: { orgUnit: string; textOf: (articleId: string) => string | null },
): ResultSection[] {
	const { orgUnit, textOf } = options;
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
					...items.map((o) => line('part', partName(o, textOf(o.articleId)), figures.ofPart(o, unit))),
				];
			});
		return rows.length ? [{ title, rows }] : [];
	});
}
