import type { PageModel, PageTable } from './page-model.ts';

/** Characters of the source number that ends a cell; 0 where none does. */
const markLength = (cell: PageTable['rows'][number]['cells'][number]): number => {
	const last = cell?.runs.at(-1);
	return last?.sup ? last.text.length : 0;
};

/**
 * Makes the figures of a column end at one edge: a shorter source number behind one of them takes as much room as
 * the column's longest.
 */
export function withAlignedMarks(model: PageModel): PageModel {
	const blocks = [model.body, ...model.appendices.map((a) => a.blocks)].flat();
	for (const table of blocks) {
		if (table.kind !== 'table') continue;
		table.columns.forEach((_, at) => {
			const cells = table.rows.flatMap((r) => r.cells[at] ?? []);
			const longest = Math.max(0, ...cells.map(markLength));
			for (const cell of cells) {
				const short = longest - markLength(cell);
				if (markLength(cell) && short) cell.markRoom = short;
			}
		});
	}
	return model;
}
