/** A piece of text of one look. Text is NFC. */
export interface Run {
	text: string;
	bold?: boolean;
	italic?: boolean;
	/** raised and small: the number of a source */
	sup?: boolean;
	/** written by the program in place of what staff will add */
	grey?: boolean;
	/** id of the cell or block this leads to */
	to?: string;
}

export type Align = 'left' | 'center' | 'right';

/** Named looks; each renderer (PDF, preview, Word) knows how it draws them. */
export type TextStyle =
	| 'body'
	| 'heading1'
	| 'heading2'
	| 'tableTitle'
	| 'legend'
	| 'list'
	| 'appendixLabel'
	| 'appendixTitle'
	| 'appendixNote';

export interface TextBlock {
	kind: 'text';
	style: TextStyle;
	runs: Run[];
	id?: string;
	/** shown in the outline of the PDF */
	bookmark?: string;
	/** stays on the page of the block after it */
	keepWithNext?: boolean;
}

/** Dotted lines left for staff, with a grey label. */
export interface BlankBlock {
	kind: 'blank';
	label: string;
	lines: number;
}

export interface PageCell {
	runs: Run[];
	/** the column's own unless given */
	align?: Align;
	colSpan?: number;
	rowSpan?: number;
	id?: string;
	/** mm from the left edge of the cell's text */
	indent?: number;
	/** digits by which the cell's source number is shorter than the longest of its column: room left behind it */
	markRoom?: number;
}

export interface PageRow {
	/** group: a bold line over its items, never last on a page; derived: printed in italics */
	kind: 'group' | 'item' | 'part' | 'total' | 'derived';
	/** one per column; columns covered by a colSpan or rowSpan hold null */
	cells: (PageCell | null)[];
}

export interface PageTable {
	kind: 'table';
	/** B1 … B6 of the form */
	form: 'B1' | 'B2' | 'B3' | 'B4' | 'B5' | 'B6';
	/** width in mm */
	columns: { width: number; align: Align }[];
	header: (PageCell | null)[][];
	rows: PageRow[];
	/** meanings of the marks used in the table */
	legend: string[];
}

/** A drawing with a text saying what it shows. */
export interface ChartBlock {
	kind: 'chart';
	/** SVG with title, unit and source as text, in Tinos; ids are unique in the document */
	svg: string;
	/** mm */
	width: number;
	height: number;
	alt: string;
}

export interface SignatureBlock {
	kind: 'signature';
	recipients: string[];
	/** lines over the signature: authority, position */
	above: string[];
	/** lines under it: rank and name */
	below: string;
}

export type Block = TextBlock | BlankBlock | PageTable | ChartBlock | SignatureBlock;

/** The block over the title: whose report it is, its number, place and date. */
export interface HeadBlock {
	superior: string[];
	issuer: string[];
	number: string;
	placeDate: string;
	type: string;
	subject: string;
	/** where the figures' days come from */
	period: string;
	/** the boxed line that says what this paper is not */
	notice: string;
}

export interface Appendix {
	/** "Phụ lục I" */
	label: string;
	title: string;
	note: string;
	landscape: boolean;
	blocks: Block[];
}

/** A report as plain blocks; nothing in it knows of PDF, HTML or Word. */
export interface PageModel {
	title: string;
	author: string;
	producer: string;
	/** ISO 8601, UTC: day of making, given from outside so that the same report gives the same bytes */
	madeAt: string;
	/** invented figures: every page says so */
	demo: boolean;
	head: HeadBlock;
	body: Block[];
	appendices: Appendix[];
}
