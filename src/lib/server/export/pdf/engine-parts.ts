import { createRequire } from 'node:module';
import type { CustomTableLayout, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { Mark } from './marks.ts';

// The layout engine's parts, put together here rather than by its own printer: that one draws every word by itself,
// writes no structure, and resolves addresses no report has. Its version is pinned.
const require = createRequire(import.meta.url);

/** A font as the engine lends it: metrics in thousandths of the size. */
export interface EngineFont {
	id: string;
	ascender: number;
	ref(): object;
	/** hexadecimal glyph numbers of a text and how far each moves on, in thousandths */
	encode(text: string): [glyphs: string[], positions: GlyphPosition[]];
}

export interface GlyphPosition {
	xAdvance: number;
	advanceWidth: number;
	xOffset: number;
	yOffset: number;
}

/** A word, or a part of it in one look. */
export interface Inline {
	text: string;
	/** from the line's left edge, points */
	x: number;
	width: number;
	font: EngineFont;
	fontSize: number;
	color: string;
	sup: boolean;
	linkToDestination: string | null;
}

export interface Line {
	x: number;
	y: number;
	inlines: Inline[];
	id?: string;
	_outline?: { text: string; expanded: boolean };
	getHeight(): number;
	getAscenderHeight(): number;
	mark?: Mark;
}

/** A node of the layout while it is laid out. */
export interface LaidNode {
	mark?: Mark;
	/** lines kept in pairs at the foot and head of pages */
	paired?: boolean;
	/** what must follow on the same page */
	next?: LaidNode;
	/** points of it that must stand on one page, where its text does not tell */
	least?: number;
	pageOrientation?: 'portrait' | 'landscape';
	_inlines?: { height: number }[];
	_maxWidth?: number;
	_margin?: [number, number, number, number] | null;
}

/** A row of a table while it is laid out. */
export interface LaidRow {
	rowIndex: number;
	tableNode?: {
		table: {
			headerRows?: number;
			keepWithHeaderRows?: number;
			/** rows, counted with the header, that stand on the page of the row after them */
			held?: ReadonlySet<number>;
		};
	};
}

export interface Vector {
	type: string;
	x: number;
	y: number;
	w: number;
	h: number;
	x1: number;
	y1: number;
	x2: number;
	y2: number;
	lineWidth?: number;
	lineColor?: string;
	color?: string | null;
	fillOpacity?: number;
	dash?: { length: number; space?: number } | null;
}

export interface Drawing {
	x: number;
	y: number;
	_width: number;
	_height: number;
	mark?: Mark;
}

interface Alignment {
	verticalAlignment: 'top' | 'middle' | 'bottom';
	isCellContentMultiPage?: boolean;
	getNodeHeight(): number;
	getViewHeight(): number;
}

export type PageItem =
	| { type: 'line'; item: Line }
	| { type: 'vector'; item: Vector }
	| { type: 'svg'; item: Drawing }
	| { type: 'beginVerticalAlignment' | 'endVerticalAlignment'; item: Alignment };

export interface LaidPage {
	pageSize: { width: number; height: number };
	items: PageItem[];
}

/** A line of the outline, with those under it. */
export interface OutlineItem {
	addItem(text: string, options: { expanded: boolean }): OutlineItem;
}

/** An element of the structure tree, written when the document ends. */
export interface StructElement {
	dictionary: { data: Record<string, unknown> };
	add(child: unknown): StructElement;
	end(): void;
}

interface DrawnPage {
	width: number;
	height: number;
	fonts: Record<string, object>;
}

/** A document being drawn: pages of operators, fonts, structure; a stream of its own bytes. */
export interface EngineDocument {
	page: DrawnPage;
	outline: OutlineItem;
	addPage(options: { size: [number, number] }): void;
	addContent(operators: string): void;
	addNamedDestination(name: string, ...place: ['XYZ', number, number, null]): void;
	goTo(
		x: number,
		y: number,
		width: number,
		height: number,
		name: string,
		options: { structParent: StructElement },
	): void;
	struct(role: string, options?: { alt?: string }): StructElement;
	addStructure(root: StructElement): void;
	markContent(tag: 'Artifact', options: { type: string }): void;
	markStructureContent(tag: string): unknown;
	endMarkedContent(): void;
	on(event: 'data', call: (bytes: Buffer) => void): void;
	on(event: 'end', call: () => void): void;
	end(): void;
}

interface LayoutWriter {
	transactionLevel: number;
	context(): { availableHeight: number; availableWidth: number };
	moveToNextPage(orientation?: string): void;
}

/** What the engine's layout offers to one that extends it. */
export interface EngineLayout {
	writer: LayoutWriter;
	registerTableLayouts(layouts: Record<string, CustomTableLayout>): void;
	layoutDocument(
		content: unknown,
		document: EngineDocument,
		styles: object,
		defaultStyle: object,
		background: undefined,
		header: undefined,
		footer: undefined,
		watermark: undefined,
		pageBreakBefore: TDocumentDefinitions['pageBreakBefore'],
	): LaidPage[];
	processLeaf(node: LaidNode): void;
	buildNextLine(node: LaidNode): Line | null;
	processRow(row: LaidRow): unknown;
}

const part = <T>(file: string): T => (require(`pdfmake/js/${file}.js`) as { default: T }).default;

/** Lays a definition out as pages of lines and vectors. */
export const EngineLayout =
	part<
		new (
			size: { width: number; height: number },
			margins: { left: number; top: number; right: number; bottom: number },
			svgMeasure: object,
		) => EngineLayout
	>('LayoutBuilder');

export const SvgMeasure = part<new () => object>('SVGMeasure');

export const EngineDocument =
	part<
		new (
			fonts: Record<string, Record<string, string>>,
			images: object,
			patterns: object,
			attachments: object,
			options: object,
			virtualFiles: null,
			mayRead: (path: string) => boolean,
		) => EngineDocument
	>('PDFDocument');

/** Draws pictures given as SVG. */
export const SvgRenderer =
	part<new (document: EngineDocument, progress: undefined) => { renderSVG(drawing: Drawing): void }>(
		'Renderer',
	);
