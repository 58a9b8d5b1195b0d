import { isHeadWord } from '#lib/core/reading/table/head-words.ts';
import { addTable, isData } from './placed-table.ts';
import type { TextBuilder } from './text-builder.ts';

/** Fewer cells are an item with what it came to, or a name across from another. */
const FEWEST = 3;

interface TabbedLine {
	line: string;
	cells: string[];
}

/**
 * Paragraphs whose words are set apart by tabs: two or more in a row with as many columns each, the first of them heads, are a
 * table that was typed so; elsewhere a tab is only a space.
 */
export class TabbedLines {
	readonly #builder: TextBuilder;
	/** what the rows of the next table are called */
	readonly #place: () => (row: number) => string;
	#rows: TabbedLine[] = [];

	constructor(builder: TextBuilder, place: () => (row: number) => string) {
		this.#builder = builder;
		this.#place = place;
	}

	add(line: string): void {
		const cells = line.split('\t').filter((cell) => cell.trim() !== '');
		if (this.#rows[0]?.cells.length !== cells.length) this.end();
		if (cells.length >= FEWEST) this.#rows.push({ line, cells });
		else this.#builder.paragraph(line);
	}

	/** What comes next is no paragraph. */
	end(): void {
		const lines = this.#rows;
		this.#rows = [];
		const rows = lines.map(({ cells }) =>
			cells.map((text, column) => ({ column, lines: [text], rows: 1, columns: 1 })),
		);
		const hasHeads = lines[0]?.cells.some((cell) => isHeadWord(cell.trim())) ?? false;
		if (hasHeads && isData(rows)) addTable(this.#builder, rows, this.#place());
		else for (const { line } of lines) this.#builder.paragraph(line);
	}
}
