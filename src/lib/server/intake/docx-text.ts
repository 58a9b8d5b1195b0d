import { fromTcvn3, fromVni } from './legacy.ts';
import { addTable, placeInTable, type PlacedCell } from './placed-table.ts';
import { isSmallNumber, raised } from './raised.ts';
import { TabbedLines } from './tabbed-lines.ts';
import { TextBuilder, type Extracted } from './text-builder.ts';

/** Fonts of the years before Unicode draw their own letters at Western places: their text is another encoding. */
function fromOldFont(text: string, font: string | null): string {
	if (font === null) return text;
	if (/^\.Vn/i.test(font)) {
		const plain = fromTcvn3(text);
		return /H$/.test(font) ? plain.toUpperCase() : plain;
	}
	return /^VNI-/i.test(font) ? fromVni(text) : text;
}

/** Text that is not the document's: deleted words, field codes, the second drawing of a picture, how words over words are said. */
const SKIPPED = new Set(['del', 'instrText', 'delText', 'delInstrText', 'Fallback', 'moveFrom', 'rt']);
/** "rPrChange", "pPrChange": how something looked before, with the same names as how it looks. */
const FORMER = /PrChange$/;
/** Words that are in the file and not in the text: hidden, or struck through as taken back. */
const TAKEN_BACK = new Set(['vanish', 'strike', 'dstrike']);
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
	/** the paragraph's own style hides its words */
	hidden: boolean;
	/** the end of the paragraph was struck out: it goes on in the next one */
	goesOn: boolean;
}
const newFlow = (): Flow => ({
	paragraph: '',
	run: '',
	style: { ...PLAIN },
	inText: false,
	hidden: false,
	goesOn: false,
});

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
	readonly #lines = new TabbedLines(this.builder, () => placeInTable(this.#tables++));
	#inParagraphStyle = false;
	/** of each control around this place: its words are only a hint what to type */
	#hints: boolean[] = [];
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
	readonly #hiddenStyles: ReadonlySet<string>;

	/** `notes`: footnotes and endnotes by "footnote 2", each put after the paragraph that refers to it; names of styles that hide */
	constructor(notes: ReadonlyMap<string, string> = new Map(), hiddenStyles: ReadonlySet<string> = new Set()) {
		this.#notes = notes;
		this.#hiddenStyles = hiddenStyles;
	}

	build(fields: Partial<Extracted> = {}): Extracted {
		this.#flush();
		this.#lines.end();
		return this.builder.build(fields);
	}

	get #flow(): Flow {
		return this.#flows.at(-1) as Flow;
	}

	open(name: string, attributes: Record<string, string>): void {
		const off = attributes.val === '0' || attributes.val === 'false';
		if (this.#isSkipped(name)) this.#skipped++;
		if (name === 'trPr') this.#inRow = true;
		const gone = name === 'del' || (name === 'hidden' && !off);
		if (gone && this.#inRow && this.#nested === 1) this.#deleted.add(this.#rows.length - 1);
		if (name === 'del' && this.#inParagraphStyle) this.#flow.goesOn = true;
		if (this.#skipped > 0) return;
		if (EMBEDDED.has(name)) this.embedded++;
		const flow = this.#flow;
		if (name === 't') flow.inText = true;
		else if (name === 'tab' && !this.#inParagraphStyle) flow.run += '\t';
		else if (name === 'br' || name === 'cr') flow.run += '\n';
		else if (name === 'noBreakHyphen') flow.run += '-';
		else if (name === 'r') flow.style = { ...PLAIN };
		else if (name === 'rFonts') flow.style.font = attributes.ascii ?? attributes.hAnsi ?? null;
		else if (name === 'pPr') this.#inParagraphStyle = true;
		else if (name === 'pStyle') flow.hidden = this.#hiddenStyles.has(attributes.val ?? '');
		else if (name === 'rStyle') flow.style.hidden ||= this.#hiddenStyles.has(attributes.val ?? '');
		else if (TAKEN_BACK.has(name)) {
			if (!this.#inParagraphStyle) flow.style.hidden ||= !off;
		} else if (name === 'sdt') this.#hints.push(false);
		else if (name === 'showingPlcHdr' && !off) this.#hints[this.#hints.length - 1] = true;
		else if (name === 'vertAlign') flow.style.raised = attributes.val === 'superscript';
		else if (name === 'footnoteReference' || name === 'endnoteReference') this.#note(name, attributes.id);
		else if (name === 'txbxContent') this.#flows.push(newFlow());
		else if (this.#flows.length === 1) this.#openTable(name, attributes);
	}

	#isSkipped(name: string): boolean {
		return SKIPPED.has(name) || FORMER.test(name) || (name === 'sdtContent' && this.#hints.at(-1) === true);
	}

	#openTable(name: string, attributes: Record<string, string>): void {
		if (name === 'tbl') this.#flush();
		if (name === 'tbl' && ++this.#nested === 1) {
			this.#lines.end();
			this.#rows = [];
		}
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
		if (this.#isSkipped(name)) this.#skipped--;
		else if (this.#skipped > 0) return;
		else if (name === 'sdt') this.#hints.pop();
		else if (name === 'pPr') this.#inParagraphStyle = false;
		else if (name === 'trPr') this.#inRow = false;
		else if (name === 't') this.#flow.inText = false;
		else if (name === 'r') this.#endRun();
		else if (name === 'p') this.#endParagraph();
		else if (name === 'txbxContent' && this.#flows.length > 1) {
			this.#flush();
			this.#flows.pop();
		} else if (this.#flows.length > 1) return;
		else if (name === 'tbl' && --this.#nested === 0) this.#endTable();
		else if (name === 'tc') {
			this.#flush();
			if (this.#nested === 1) this.#cell = null;
		}
	}

	#endRun(): void {
		const flow = this.#flow;
		const { style } = flow;
		let words = style.hidden || flow.hidden ? '' : fromOldFont(flow.run, style.font);
		// "m²" and the mark of a note are not figures of their own
		if (style.raised && isSmallNumber(words)) words = raised(words);
		flow.paragraph += words;
		flow.run = '';
	}

	#endParagraph(): void {
		const flow = this.#flow;
		flow.hidden = false;
		if (flow.goesOn) flow.goesOn = false;
		else this.#put(flow);
	}

	/** What waits for a next paragraph where none comes. */
	#flush(): void {
		if (this.#flow.paragraph !== '') this.#put(this.#flow);
	}

	#put(flow: Flow): void {
		const lines = flow.paragraph.split('\n');
		flow.paragraph = '';
		if (this.#flows.length > 1) {
			this.#aside.push(...lines);
			return;
		}
		const waiting = this.#aside;
		this.#aside = [];
		for (const line of [...lines, ...waiting]) {
			if (this.#nested === 0) this.#lines.add(line);
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
