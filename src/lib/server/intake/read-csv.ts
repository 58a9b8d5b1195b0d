import { readDelimited } from '#lib/core/text/delimited.ts';
import { LIMITS } from './limits.ts';
import { Refusal } from './refusal.ts';
import { decodePlain } from './read-plain.ts';
import { TextBuilder, type Extracted } from './text-builder.ts';

const DELIMITERS = [';', ',', '\t'];
/** Lines looked at to tell what parts the cells. */
const SAMPLE = 20;

/** The sign that parts the cells: the one that cuts most of the first lines into equally many. */
function delimiterOf(text: string): string {
	const sample = text.slice(0, 50_000);
	let best = { delimiter: ',', lines: 0, width: 1 };
	for (const delimiter of DELIMITERS) {
		const widths = [...readDelimited(sample, delimiter)].slice(0, SAMPLE).map((row) => row.length);
		for (const width of new Set(widths)) {
			const lines = widths.filter((w) => w === width).length;
			if (width > 1 && (lines > best.lines || (lines === best.lines && width > best.width)))
				best = { delimiter, lines, width };
		}
	}
	return best.delimiter;
}

/** A table saved as text, cells parted by commas, semicolons or tabs: one table, its rows counted from 1. */
export function readCsv(bytes: Uint8Array): Extracted {
	const { text, encoding } = decodePlain(bytes);
	const delimiter = delimiterOf(text);
	let cells = 0;
	for (const row of readDelimited(text, delimiter)) {
		cells += row.length;
		if (cells > LIMITS.cells) throw new Refusal('too-many-cells');
	}
	const builder = new TextBuilder();
	builder.beginTable();
	let number = 0;
	for (const row of readDelimited(text, delimiter)) {
		number++;
		builder.tableRow(
			row.map((words, column) => ({ column, text: words, address: `hàng ${number}, cột ${column + 1}` })),
		);
	}
	builder.endTable();
	return builder.build({ encoding });
}
