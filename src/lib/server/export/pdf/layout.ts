import { EngineLayout, type LaidNode, type LaidRow, type Line } from './engine-parts.ts';

/** A paragraph leaves no fewer lines than this at the foot of a page, and takes no fewer to the next. */
const FEWEST_LINES = 2;
/** Room is counted in sums of fractions: this much of a point is none. */
const SLACK = 0.01;

/**
 * How many of a paragraph's lines stay on the page.
 *
 * in   all its lines; how many of them there is room for
 * out  all, or a number that leaves at least two on either side; 0 moves the whole paragraph
 */
export function linesKept(lines: number, room: number): number {
	if (room >= lines) return lines;
	const kept = Math.min(room, lines - FEWEST_LINES);
	return kept < FEWEST_LINES ? 0 : kept;
}

/**
 * The engine's layout with what the form asks of pages: paragraphs broken in pairs of lines, headings never the
 * last on a page, table rows that stand with the row after them; and lines that know what they are drawn for.
 */
export class FormLayout extends EngineLayout {
	private readonly ready = new WeakMap<LaidNode, { lines: Line[]; breakAt: number }>();
	/** an unbreakable block is open over several rows */
	private holding = false;

	/** called for every text laid out, to tell how far the layout is */
	onText: (() => void) | undefined;

	override processLeaf(node: LaidNode): void {
		this.onText?.();
		// inside an unbreakable block there is no page to leave
		if (this.writer.transactionLevel === 0) {
			if (node.next && this.least(node) > this.writer.context().availableHeight + SLACK) {
				this.writer.moveToNextPage(node.pageOrientation);
			}
			if (node.paired) this.breakInPairs(node);
		}
		super.processLeaf(node);
	}

	override buildNextLine(node: LaidNode): Line | null {
		const ready = this.ready.get(node);
		if (!ready) return this.markedLine(node);
		const line = ready.lines.shift() ?? null;
		if (line && ready.breakAt-- === 0) this.writer.moveToNextPage(node.pageOrientation);
		return line;
	}

	/**
	 * A row that holds on to the next one leaves its unbreakable block open, and the next closes both. Rows under
	 * the header stand with it by the engine's own rule.
	 */
	override processRow(row: LaidRow): unknown {
		// columns are rows of no table
		if (!row.tableNode) return super.processRow(row);
		const { held, headerRows = 0, keepWithHeaderRows = 0 } = row.tableNode.table;
		const holds = row.rowIndex >= headerRows + keepWithHeaderRows && held?.has(row.rowIndex) === true;
		if (holds && !this.holding) this.writer.transactionLevel++;
		if (!holds && this.holding) this.writer.transactionLevel--;
		this.holding = holds;
		return super.processRow(row);
	}

	/** Points a heading takes with as much of what follows as must stand under it. */
	private least(node: LaidNode): number {
		if (node.least !== undefined) return node.least;
		const height = node._inlines?.[0]?.height ?? 0;
		if (node.next) return height + (node.next._margin?.[1] ?? 0) + this.least(node.next);
		const wraps = (node._maxWidth ?? 0) > this.writer.context().availableWidth;
		return height * (wraps ? FEWEST_LINES : 1);
	}

	private breakInPairs(node: LaidNode): void {
		const lines: Line[] = [];
		for (let line = this.markedLine(node); line; line = this.markedLine(node)) lines.push(line);
		const height = lines[0]?.getHeight() ?? 0;
		const room = Math.floor((this.writer.context().availableHeight + SLACK) / (height || Infinity));
		this.ready.set(node, { lines, breakAt: height ? linesKept(lines.length, room) : lines.length });
	}

	private markedLine(node: LaidNode): Line | null {
		const line = super.buildNextLine(node);
		if (line && node.mark) line.mark = node.mark;
		return line;
	}
}
