import { escapeXml, madeDocx, madeXlsx, docxParagraph, type MadeCell } from '../made-files.ts';

/** A figure a person reads off a table: value, indicator, period, and what sets it apart. */
export type Told = readonly [value: number, indicator: string, period: string, ...string[]];

/** A table as it stands on paper: rows of words, "<" and "^" for what a merged cell covers; lines of one cell are words about it. */
export interface Shape {
	rows: readonly (readonly string[])[];
	told: readonly Told[];
}

const FIGURE = /\{(?<words>[^{}]*?) (?<indicator>[a-z_]+\.[a-z_]+) (?<period>[^\s{}]+)(?<more>[^{}]*)\}/gu;

const numberIn = (words: string) =>
	Number((/[-\d.,]+/.exec(words)?.[0] ?? '').replaceAll('.', '').replace(',', '.'));

function toldOf(words: string, indicator: string, period: string, more: string): Told {
	const other = /=(-?\d+)/.exec(more)?.[1];
	const sign = more.replace(/=-?\d+/, '').trim();
	return [other ? Number(other) : numberIn(words), indicator, period, ...(sign === '' ? [] : [sign])];
}

/** Reads a shape as the cases write it. */
export function readShape(text: string): Shape {
	const told: Told[] = [];
	const rows = text
		.trim()
		.split('\n')
		.map((line) =>
			line.split(/\s\|(?:\s|$)/).map((cell) =>
				cell
					.replace(FIGURE, (_, words: string, indicator: string, period: string, more: string) => {
						told.push(toldOf(words, indicator, period, more));
						return words;
					})
					.trim(),
			),
		);
	return { rows, told };
}

const isCovered = (words: string | undefined) => words === '<' || words === '^';
const shown = (words: string) => (isCovered(words) ? '' : words);

/** How far the cell at a place reaches over those marked as covered. */
function reachOf(rows: Shape['rows'], r: number, c: number): { rows: number; columns: number } {
	let [tall, wide] = [1, 1];
	while (rows[r]?.[c + wide] === '<') wide += 1;
	while (rows[r + tall]?.[c] === '^') tall += 1;
	return { rows: tall, columns: wide };
}

const places = ({ rows }: Shape) =>
	rows.flatMap((row, r) =>
		row.flatMap((words, c) => (isCovered(words) ? [] : [{ r, c, words, ...reachOf(rows, r, c) }])),
	);

const nameOf = (r: number, c: number) => `${String.fromCharCode(65 + c)}${r + 1}`;

/** As copied from a sheet: cells parted by tabs, merged ones as one word and gaps. */
export const pasted = ({ rows }: Shape): string =>
	rows.map((row) => row.map(shown).join('\t').replace(/\t+$/, '')).join('\n');

/** As a workbook: plain numbers are numbers, as the number's own format shows them. */
export function workbook(shape: Shape): Uint8Array {
	const rows = shape.rows.map((row) =>
		row.map((words): MadeCell => {
			if (shown(words) === '') return null;
			const grouped = /^-?(?:\d{1,3}(?:\.\d{3})+|[1-9]\d{0,2}|0)(?:,\d+)?$/.test(words);
			return grouped ? numberIn(words) : words;
		}),
	);
	const merges = places(shape)
		.filter((p) => p.rows > 1 || p.columns > 1)
		.map((p) => `<mergeCell ref="${nameOf(p.r, p.c)}:${nameOf(p.r + p.rows - 1, p.c + p.columns - 1)}"/>`);
	const after = merges.length > 0 ? `<mergeCells>${merges.join('')}</mergeCells>` : '';
	return madeXlsx({ Biểu: rows }, {}, after);
}

/** As a web page: lines of one cell are paragraphs, the others one table. */
export function webPage(shape: Shape): Uint8Array {
	const html = blocksOf(shape).map((block) => {
		if (typeof block === 'string') return `<p>${escapeXml(block)}</p>`;
		const lines = block.map((row, r) =>
			row
				.map((words, c) => {
					const { rows, columns } = reachOf(block, r, c);
					return isCovered(words)
						? ''
						: `<td rowspan="${rows}" colspan="${columns}">${escapeXml(words)}</td>`;
				})
				.join(''),
		);
		return `<table>${lines.map((cells) => `<tr>${cells}</tr>`).join('')}</table>`;
	});
	return new TextEncoder().encode(`<html><body><h1>Báo cáo</h1>${html.join('')}</body></html>`);
}

/** As a Word document: merged cells as Word writes them. */
export function wordFile(shape: Shape): Uint8Array {
	const body = blocksOf(shape).map((block) => {
		if (typeof block === 'string') return docxParagraph(block);
		const lines = block.map((row, r) =>
			row
				.map((words, c) => {
					if (words === '<') return '';
					const { rows, columns } = reachOf(block, r, c);
					const span = columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : '';
					const tall = words === '^' ? '<w:vMerge/>' : rows > 1 ? '<w:vMerge w:val="restart"/>' : '';
					return `<w:tc><w:tcPr>${span}${tall}</w:tcPr>${docxParagraph(shown(words))}</w:tc>`;
				})
				.join(''),
		);
		return `<w:tbl>${lines.map((cells) => `<w:tr>${cells}</w:tr>`).join('')}</w:tbl>`;
	});
	return madeDocx(body.join(''));
}

/** Lines of one cell and tables, as a document has them one after the other. */
function blocksOf({ rows }: Shape): (string | string[][])[] {
	const out: (string | string[][])[] = [];
	for (const row of rows) {
		const last = out.at(-1);
		if (row.length === 1) out.push(row[0] as string);
		else if (typeof last === 'object') last.push([...row]);
		else out.push([[...row]]);
	}
	return out;
}
