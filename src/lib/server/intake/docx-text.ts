import { fromTcvn3, fromVni } from './legacy.ts';
import { addTable, placeInTable, type PlacedCell } from './placed-table.ts';
import { isSmallNumber, raised } from './raised.ts';
import { TextBuilder } from './text-builder.ts';

/** Fonts of the years before Unicode draw their own letters at Western places: their text is another encoding. */
function fromOldFont(text: string, font: string | null): string {
	if (font === null) return text;
	if (/^\.Vn/i.test(font)) {
		const plain = fromTcvn3(text);
		return /H$/.test(font) ? plain.toUpperCase() : plain;
	}
	return /^VNI-/i.test(font) ? fromVni(text) : text;
}

/** Text that is not the document's: deleted words, field codes, the second drawing of a picture. */
const SKIPPED = new Set(['del', 'instrText', 'delText', 'delInstrText', 'Fallback', 'moveFrom']);
/** Another file, or a page of one, put into the document as it is: not read. */
const EMBEDDED = new Set(['altChunk', 'subDoc', 'OLEObject']);

/** More columns than this a cell never spans. */
const WIDEST = 64;

interface RunStyle {
	font: string | null;
	hidden: boolean;
	raised: boolean;
}
const PLAIN: RunStyle = { font: null, hidden: false, raised: false };

/** A paragraph being read; a text box begins another inside it. */
interface Flow {
	paragraph: string;
	run: string;
	style: RunStyle;
	inText: boolean;
}
const newFlow = (): Flow => ({ paragraph: '', run: '', style: { ...PLAIN }, inText: false });

interface Merged extends PlacedCell {
	/** goes on the cell above it */
	continues: boolean;
}

/** Collects paragraphs and the tables they stand in; a table within a cell is read as words of that cell. */
export class DocxText {
	readonly builder = new TextBuilder();
	#flows: Flow[] = [newFlow()];
	#skipped = 0;
	#tables = 1;
	/** parts put in from other files */
	embedded = 0;
	#inRow = false;
	/** rows of the table that were struck out */
	readonly #deleted = new Set<number>();
	#nested = 0;
	#rows: Merged[][] = [];
	#cell: Merged | null = null;
	/** text boxes and notes wait for the end of the paragraph they hang on */
	#aside: string[] = [];
	readonly #notes: ReadonlyMap<string, string>;

	/** `notes`: footnotes and endnotes by "footnote 2", each put after the paragraph that refers to it */
	constructor(notes: ReadonlyMap<string, string> = new Map()) {
		this.#notes = notes;
	}

	get #flow(): Flow {
		return this.#flows.at(-1) as Flow;
	}

	open(name: string, attributes: Record<string, string>): void {
		if (SKIPPED.has(name)) this.#skipped++;
		if (name === 'trPr') this.#inRow = true;
		if (name === 'del' && this.#inRow && this.#nested === 1) this.#deleted.add(this.#rows.length - 1);
		if (this.#skipped > 0) return;
		if (EMBEDDED.has(name)) this.embedded++;
		const flow = this.#flow;
		const off = attributes.val === '0' || attributes.val === 'false';
		if (name === 't') flow.inText = true;
		else if (name === 'tab') flow.run += ' ';
		else if (name === 'br' || name === 'cr') flow.run += '\n';
		else if (name === 'noBreakHyphen') flow.run += '-';
		else if (name === 'r') flow.style = { ...PLAIN };
		else if (name === 'rFonts') flow.style.font = attributes.ascii ?? attributes.hAnsi ?? null;
		else if (name === 'vanish') flow.style.hidden = !off;
		else if (name === 'vertAlign') flow.style.raised = attributes.val === 'superscript';
		else if (name === 'footnoteReference' || name === 'endnoteReference') this.#note(name, attributes.id);
		else if (name === 'txbxContent') this.#flows.push(newFlow());
		else if (this.#flows.length === 1) this.#openTable(name, attributes);
	}

	#openTable(name: string, attributes: Record<string, string>): void {
		if (name === 'tbl' && ++this.#nested === 1) this.#rows = [];
		if (this.#nested !== 1) return;
		if (name === 'tr') this.#rows.push([]);
		else if (name === 'tc') {
			const before = this.#rows.at(-1)?.at(-1);
			const column = before ? before.column + before.columns : 0;
			this.#cell = { column, lines: [], rows: 1, columns: 1, continues: false };
			this.#rows.at(-1)?.push(this.#cell);
		} else if (this.#cell && name === 'gridSpan')
			this.#cell.columns = Math.min(WIDEST, Math.max(1, Number(attributes.val) || 1));
		else if (this.#cell && name === 'vMerge') this.#cell.continues = attributes.val !== 'restart';
	}

	#note(name: string, id: string | undefined): void {
		const words = this.#notes.get(`${name.replace('Reference', '')} ${id ?? ''}`);
		if (words) this.#aside.push(words);
	}

	text(text: string): void {
		if (this.#flow.inText && this.#skipped === 0) this.#flow.run += text;
	}

	close(name: string): void {
		if (SKIPPED.has(name)) this.#skipped--;
		else if (this.#skipped > 0) return;
		else if (name === 'trPr') this.#inRow = false;
		else if (name === 't') this.#flow.inText = false;
		else if (name === 'r') this.#endRun();
		else if (name === 'p') this.#endParagraph();
		else if (name === 'txbxContent' && this.#flows.length > 1) this.#flows.pop();
		else if (this.#flows.length > 1) return;
		else if (name === 'tbl' && --this.#nested === 0) this.#endTable();
		else if (name === 'tc' && this.#nested === 1) this.#cell = null;
	}

	#endRun(): void {
		const flow = this.#flow;
		const { style } = flow;
		let words = style.hidden ? '' : fromOldFont(flow.run, style.font);
		// "m²" and the mark of a note are not figures of their own
		if (style.raised && isSmallNumber(words)) words = raised(words);
		flow.paragraph += words;
		flow.run = '';
	}

	#endParagraph(): void {
		const flow = this.#flow;
		const lines = flow.paragraph.split('\n');
		flow.paragraph = '';
		if (this.#flows.length > 1) {
			this.#aside.push(...lines);
			return;
		}
		const waiting = this.#aside;
		this.#aside = [];
		for (const line of [...lines, ...waiting]) {
			if (this.#nested === 0) this.builder.paragraph(line);
			else if (line.trim() !== '') this.#cell?.lines.push(line);
		}
	}

	#endTable(): void {
		const above = new Map<number, Merged>();
		for (const [i, row] of this.#rows.entries()) {
			if (this.#deleted.has(i)) continue;
			for (const cell of row) {
				const over = above.get(cell.column);
				if (cell.continues && over) over.rows++;
				else above.set(cell.column, cell);
			}
		}
		const kept = this.#rows.filter((_, i) => !this.#deleted.has(i));
		this.#deleted.clear();
		const rows = kept.map((row) => row.filter((c) => !c.continues || c.lines.length > 0));
		if (addTable(this.builder, rows, placeInTable(this.#tables))) this.#tables++;
		this.#rows = [];
	}
}
