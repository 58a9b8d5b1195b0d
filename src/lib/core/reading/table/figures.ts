import type { Period } from '../../period/time-period.ts';
import { isWholeClass } from '../../quantity/unit-nouns.ts';
import type { TokenRange } from '../../text/blocks.ts';
import type { Token } from '../../text/tokens.ts';
import type { ArticleContext } from '../page/article-context.ts';
import type { Draft } from '../page/draft.ts';
import type { Page } from '../page/page.ts';
import { liesAhead } from '../period/main/which-holds.ts';
import { isSigned, isValue } from './cell-words.ts';
import type { Grid, GridCell } from './grid.ts';
import { readCell, textOf, type CellFigure } from './table-cell.ts';
import { changeDraft, levelDraft, type Placing } from './table-draft.ts';

/** Cells read in one article; a real report has far fewer. */
const MOST_CELLS = 10_000;

/** Words after a unit that say what it counts. */
const LONGEST_NOUN = 4;

/** Words that lead on to another thing. */
const LINKS = new Set('cho với và do có trong của tại để ở từ gồm'.split(' '));
const goesOn = (t: Token | undefined) => t?.kind === 'word' && !LINKS.has(t.fold);

/** Words for the unit of an amount of money told in a cell. */
const MONEY: Readonly<Record<string, string>> = {
	VND: 'đồng',
	VND_K: 'nghìn đồng',
	VND_M: 'triệu đồng',
	VND_B: 'tỷ đồng',
};

/** Classes counted by ones; half a day of work is work too. */
const isWholeOnly = (cls: string) => isWholeClass(cls) && cls !== 'workday' && cls !== 'bare';

/** Takes figures from the cells of an article's tables; figures by block. */
export class Figures {
	readonly drafts = new Map<number, Draft[]>();
	/** where there were too many cells */
	cut: TokenRange | null = null;
	readonly #page: Page;
	readonly #context: ArticleContext;
	#tried = 0;

	constructor(page: Page, context: ArticleContext) {
		this.#page = page;
		this.#context = context;
	}

	/**
	 * The figures of one cell.
	 *
	 * in   units: of its numbers in order, empty where the table names none; take: what a number in a unit becomes
	 */
	ofCell(
		grid: Grid,
		[row, column]: readonly [number, number],
		units: readonly string[],
		take: (cell: GridCell, figure: CellFigure, unit: string) => Draft | null,
	): Draft[] {
		return isValue(grid.own(row, column)) ? this.#read(grid, row, column, units, take) : [];
	}

	/** The figures of a cell that tells how much others rose or fell: "+5/+4", "Giảm 12 vụ (12,2%)". */
	ofChangeCell(
		grid: Grid,
		[row, column]: readonly [number, number],
		units: readonly string[],
		take: (cell: GridCell, figure: CellFigure, unit: string) => Draft | null,
	): Draft[] {
		const words = grid.own(row, column);
		return isValue(words) || isSigned(words) ? this.#read(grid, row, column, units, take) : [];
	}

	#read(
		grid: Grid,
		row: number,
		column: number,
		units: readonly string[],
		take: (cell: GridCell, figure: CellFigure, unit: string) => Draft | null,
	): Draft[] {
		const cell = grid.cell(row, column);
		if (!cell) return [];
		if ((this.#tried += 1) > MOST_CELLS) {
			this.cut ??= { from: cell.from, to: cell.to };
			return [];
		}
		return readCell(this.#page, cell, units.length).flatMap(
			(figure, i) => take(cell, figure, this.#unitOf(figure, cell) || (units[i] ?? '')) ?? [],
		);
	}

	/** The unit a cell itself names, with what it counts: "224 buổi", "0,35 kg heroin", "1,9 tỷ"; empty for a number alone. */
	#unitOf({ q }: CellFigure, cell: GridCell): string {
		if (q.unitTo > q.unitFrom) {
			let to = q.unitTo;
			const { tokens } = this.#page;
			while (to < cell.to && to < q.unitTo + LONGEST_NOUN && goesOn(tokens[to])) to += 1;
			return textOf(this.#page, { from: q.unitFrom, to });
		}
		return q.cls === 'percent' ? '%' : q.cls === 'money' ? (MONEY[q.unit ?? ''] ?? '') : '';
	}

	/** A figure that stands for itself; one of a time to come is a goal, unless the table tells results. Null for half a session: a mark given, no count. */
	level(placing: Placing, said: { target: boolean; results: boolean }): Draft | null {
		const draft = levelDraft(this.#page, placing);
		if (isWholeOnly(placing.measure.cls) && draft.value !== null && !Number.isInteger(draft.value))
			return null;
		const ahead = !said.results && this.#isAhead(placing.period?.period ?? null);
		const isContext = this.#context.isContext(placing.measure.read.indicator);
		const kind = said.target || ahead ? 'target' : isContext ? 'context' : 'result';
		return this.#put({ ...draft, kind });
	}

	/** A figure that says by how much another rose or fell. */
	change(placing: Placing, percent: boolean, falls: boolean): Draft {
		return this.#put(changeDraft(this.#page, placing, percent, falls));
	}

	#isAhead(p: Period | null): boolean {
		return p !== null && liesAhead(p, this.#context.issued);
	}

	#put(draft: Draft): Draft {
		const list = this.drafts.get(draft.block);
		if (list) list.push(draft);
		else this.drafts.set(draft.block, [draft]);
		return draft;
	}
}
