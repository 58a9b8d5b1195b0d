import { fromTcvn3, fromVni } from './legacy.ts';
import { Refusal } from './refusal.ts';
import { TextBuilder, type Extracted } from './text-builder.ts';
import { readXml } from './xml.ts';
import { CappedZip } from './zip.ts';

const DOCUMENT = 'word/document.xml';

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

/** Collects paragraphs and the tables they stand in; a table within a cell is read as words of that cell. */
class DocxText {
	readonly builder = new TextBuilder();
	private paragraph = '';
	private run = '';
	private font: string | null = null;
	private skipped = 0;
	private inText = false;
	private tables = 0;
	private nested = 0;
	private cells: { column: number; text: string; address: string }[] = [];
	private cell = '';
	private column = 0;
	private span = 1;
	private row = 0;

	open(name: string, attributes: Record<string, string>): void {
		if (SKIPPED.has(name)) this.skipped++;
		if (this.skipped > 0) return;
		if (name === 't') this.inText = true;
		else if (name === 'tab') this.run += ' ';
		else if (name === 'br' || name === 'cr') this.run += '\n';
		else if (name === 'noBreakHyphen') this.run += '-';
		else if (name === 'r') this.font = null;
		else if (name === 'rFonts') this.font = attributes.ascii ?? attributes.hAnsi ?? null;
		else if (name === 'gridSpan') this.span = Math.min(64, Math.max(1, Number(attributes.val) || 1));
		else if (name === 'tbl' && ++this.nested === 1) {
			this.tables++;
			this.row = 0;
			this.builder.beginTable();
		} else if (this.nested === 1 && name === 'tr') [this.cells, this.column] = [[], 0];
		else if (this.nested === 1 && name === 'tc') [this.cell, this.span] = ['', 1];
	}
	text(text: string): void {
		if (this.inText && this.skipped === 0) this.run += text;
	}
	close(name: string): void {
		if (SKIPPED.has(name)) this.skipped--;
		else if (this.skipped > 0) return;
		else if (name === 't') this.inText = false;
		else if (name === 'r') {
			this.paragraph += fromOldFont(this.run, this.font);
			this.run = '';
		} else if (name === 'p') this.endParagraph();
		else if (name === 'tbl' && --this.nested === 0) this.builder.endTable();
		else if (this.nested === 1 && name === 'tc') {
			this.cells.push({
				column: this.column,
				text: this.cell,
				address: `bảng ${this.tables}, hàng ${this.row + 1}, cột ${this.column + 1}`,
			});
			this.column += this.span;
		} else if (this.nested === 1 && name === 'tr') {
			this.builder.tableRow(this.cells);
			this.row++;
		}
	}
	private endParagraph(): void {
		const text = this.paragraph;
		this.paragraph = '';
		if (this.nested > 0) this.cell += this.cell === '' ? text : ` ${text}`;
		else for (const line of text.split('\n')) this.builder.paragraph(line);
	}
}

function readTitle(zip: CappedZip): string | null {
	if (!zip.has('docProps/core.xml')) return null;
	let title = '';
	let within = false;
	readXml(zip, 'docProps/core.xml', {
		open: (name) => {
			within = name === 'title';
		},
		close: () => {
			within = false;
		},
		text: (text) => {
			if (within) title += text;
		},
	});
	return title.trim() || null;
}

/** Word: the paragraphs and tables of the document itself, in order. */
export function readDocx(bytes: Uint8Array): Extracted {
	const zip = new CappedZip(bytes);
	if (!zip.has(DOCUMENT)) {
		throw new Refusal(
			zip.has('[Content_Types].xml') && !zip.has('xl/workbook.xml') ? 'damaged' : 'wrong-type',
		);
	}
	const document = new DocxText();
	readXml(zip, DOCUMENT, {
		open: (name, attributes) => document.open(name, attributes),
		close: (name) => document.close(name),
		text: (text) => document.text(text),
	});
	return document.builder.build({ title: readTitle(zip) });
}
