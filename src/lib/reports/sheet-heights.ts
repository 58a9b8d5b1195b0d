import type { Sheet, SheetCell } from './sheet-model.ts';

/** Points of one line of 12 pt text. */
const LINE = 15.75;

/** Lines a text takes in a column of `width` characters, broken at spaces; bold text is a tenth wider. */
function linesOf(text: string, width: number, look: SheetCell['look']): number {
	const size = 12 / (look?.size ?? 12);
	const room = Math.max(4.5, (width - 0.5 - (look?.indent ?? 0) * 1.5) * size * (look?.bold ? 1.02 : 1.12));
	let lines = 1;
	let used = 0;
	for (const word of text.split(/\s+/u)) {
		const capitals = [...word].filter((c) => c !== c.toLowerCase()).length;
		let length = word.length + capitals * 0.4;
		if (used > 0 && used + 1 + length > room) {
			lines++;
			used = 0;
		}
		while (length > room) {
			lines++;
			length -= room;
		}
		used += (used > 0 ? 1 : 0) + length;
	}
	return lines;
}

/**
 * The sheet with a height for every row whose wrapped text takes more than a line: viewers do not agree on
 * measuring rows when they open a file.
 */
export function withHeights(sheet: Sheet): Sheet {
	const spans = new Map<string, number>();
	for (const ref of sheet.merges) {
		const m = /^([A-Z])(\d+):([A-Z])\2$/.exec(ref);
		if (!m) continue;
		const [from, to] = [m[1], m[3]].map((c) => (c as string).charCodeAt(0) - 65) as [number, number];
		spans.set(
			`${from} ${Number(m[2]) - 1}`,
			sheet.columns.slice(from, to + 1).reduce((a, b) => a + b, 0),
		);
	}
	return {
		...sheet,
		rows: sheet.rows.map((row, r) => {
			if (row.height) return row;
			const lines = row.cells.map((cell, c) =>
				cell && typeof cell.value === 'string' && cell.look?.wrap
					? linesOf(cell.value, spans.get(`${c} ${r}`) ?? sheet.columns[c] ?? 10, cell.look)
					: 1,
			);
			const most = Math.max(1, ...lines);
			return most > 1 ? { ...row, height: most * LINE } : row;
		}),
	};
}
