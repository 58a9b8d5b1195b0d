import type { Block, TokenRange } from './blocks.ts';
import type { Token } from './tokens.ts';

/** A table: consecutive lines cut into cells at tabs or bars. */
export interface Table {
	rows: { block: number; cells: TokenRange[] }[];
}

const RULE = /^[-:–—|]+$/;

function hasBar(tokens: readonly Token[], b: Block): boolean {
	for (let k = b.from; k < b.to; k += 1) if (tokens[k]?.text === '|') return true;
	return false;
}

/** Tabs a line begins with: empty cells before its first word. */
function tabsBefore(first: Token | undefined, text: string): number {
	let tabs = 0;
	for (let at = (first?.start ?? 0) - 1; at >= 0 && /[\t ]/.test(text.charAt(at)); at -= 1)
		if (text.charAt(at) === '\t') tabs += 1;
	return tabs;
}

const opensWithBar = (tokens: readonly Token[], b: Block): boolean => tokens[b.from]?.text === '|';

/** Cells of a line; null for a rule line ("| --- | --- |"). Where the head has no frame, a bar in front closes an empty cell. */
function cellsOf(tokens: readonly Token[], b: Block, text: string, frame: boolean): TokenRange[] | null {
	const cells: TokenRange[] = [];
	const framed = frame && opensWithBar(tokens, b);
	const bars =
		framed || (!text.slice(tokens[b.from]?.start, tokens[b.to - 1]?.end).includes('\t') && hasBar(tokens, b));
	let from = framed ? b.from + 1 : b.from;
	let rule = true;
	if (!bars) for (let n = tabsBefore(tokens[b.from], text); n > 0; n -= 1) cells.push({ from, to: from });
	for (let k = from; k <= b.to; k += 1) {
		const t = tokens[k];
		const before = tokens[k - 1];
		if (k < b.to && t && !RULE.test(t.text)) rule = false;
		if (bars) {
			if (k < b.to && t?.text !== '|') continue;
			if (k === b.to && from === b.to) continue;
			cells.push({ from, to: k });
			from = k + 1;
			continue;
		}
		// an empty cell leaves two tabs with nothing between them
		const gap = before && k > b.from ? text.slice(before.end, k < b.to && t ? t.start : before.end) : '';
		const tabs = k < b.to ? gap.split('\t').length - 1 : 0;
		if (tabs === 0) continue;
		cells.push({ from, to: k });
		for (let n = 1; n < tabs; n += 1) cells.push({ from: k, to: k });
		from = k;
	}
	if (!bars) cells.push({ from, to: b.to });
	return rule && bars ? null : cells.map((c) => withoutStars(tokens, c));
}

/** "**Tổng cộng**": the stars only make it bold. */
function withoutStars(tokens: readonly Token[], { from, to }: TokenRange): TokenRange {
	while (from < to && tokens[from]?.text === '*') from += 1;
	while (to > from && tokens[to - 1]?.text === '*') to -= 1;
	return { from, to };
}

/** Longer lines are paragraphs, not the name of a section. */
const SECTION_TOKENS = 25;

/** Fewer cells are no row. */
const FEWEST = 3;

/** A row with as many cells as the table's head, but for empty ones at its end, and a number in one of them: not a head of its own. */
function goesOn(tokens: readonly Token[], table: Table, cells: readonly TokenRange[]): boolean {
	const wide = table.rows.reduce((n, row) => Math.max(n, row.cells.length), 0);
	if (cells.length > wide || cells.length < Math.min(FEWEST, wide)) return false;
	return cells.slice(1).some((c) => c.to > c.from && /^[+\-–−\d]/.test((tokens[c.from] as Token).text));
}

/**
 * Finds the tables among the blocks of a document.
 *
 * in   placed: by block, the number of the file's own table it is a line of; null for a line of prose
 */
export function findTables(
	tokens: readonly Token[],
	blocks: readonly Block[],
	text: string,
	placed: (block: number) => number | null = () => null,
): Table[] {
	const out: Table[] = [];
	let table: Table | null = null;
	let section: Table['rows'][number] | null = null;
	let within: number | null = null;
	for (const [block, b] of blocks.entries()) {
		const own = placed(block);
		if (own !== within) table = section = null;
		within = own;
		if (b.role !== 'table') {
			// "II. ĐẤU TRANH PHÒNG, CHỐNG TỘI PHẠM" between two rows is a section of the table
			const short: boolean = b.sentences.length <= 1 && b.to - b.from <= SECTION_TOKENS && section === null;
			section = table && short ? { block, cells: [{ from: b.body, to: b.to }] } : null;
			if (!section) table = null;
			continue;
		}
		const head: Block | undefined = table?.rows[0] && blocks[table.rows[0].block];
		const cells = cellsOf(tokens, b, text, own === null && (!head || opensWithBar(tokens, head)));
		if (section) {
			if (table && cells && goesOn(tokens, table, cells)) table.rows.push(section);
			else table = null;
			section = null;
		}
		if (!table) out.push((table = { rows: [] }));
		if (cells) table.rows.push({ block, cells });
	}
	return out;
}
