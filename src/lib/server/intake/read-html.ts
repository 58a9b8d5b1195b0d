import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { decodeText } from './decode.ts';
import { LIMITS } from './limits.ts';
import { addTable, placeInTable, type PlacedCell } from './placed-table.ts';
import { isSmallNumber, raised } from './raised.ts';
import { Refusal } from './refusal.ts';
import { TextBuilder, type Extracted } from './text-builder.ts';

/** The few fields of a DOM node that are used here. */
interface Node {
	nodeType: number;
	nodeName: string;
	textContent: string | null;
	childNodes: Iterable<Node>;
	getAttribute?(name: string): string | null;
}

const BLOCKS = new Set(
	'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR HTML LI MAIN NAV OL P PRE SECTION TR UL'.split(
		' ',
	),
);
/** What no reader of the page sees as its words; those struck out are taken back. */
const SILENT = new Set(
	'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD IFRAME OBJECT EMBED SVG CANVAS SELECT DATALIST TEXTAREA BUTTON PROGRESS METER AUDIO VIDEO RT RP DEL S STRIKE'.split(
		' ',
	),
);
const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** Walks without recursion: markup may be nested as deep as the limit allows. errors: Refusal `too-deep` */
function checkDepth(root: Node): void {
	const stack: [Node, number][] = [[root, 0]];
	for (let top = stack.pop(); top; top = stack.pop()) {
		if (top[1] > LIMITS.depth) throw new Refusal('too-deep');
		for (const child of top[0].childNodes) {
			if (child.nodeType === ELEMENT_NODE) stack.push([child, top[1] + 1]);
		}
	}
}

const isCell = (n: Node) => n.nodeName === 'TD' || n.nodeName === 'TH';

function rowsOf(table: Node): Node[] {
	const rows: Node[] = [];
	const visit = (node: Node) => {
		for (const child of node.childNodes) {
			if (child.nodeName === 'TR') rows.push(child);
			else if (['THEAD', 'TBODY', 'TFOOT'].includes(child.nodeName)) visit(child);
		}
	};
	visit(table);
	return rows;
}

/** A table of data has short cells in rows of at least two; one that lays out a page has not. */
function isDataTable(rows: readonly Node[]): boolean {
	const cells = rows.map((r) => [...r.childNodes].filter(isCell));
	const wide = cells.filter((c) => c.length >= 2);
	return wide.length >= 2 && wide.flat().every((c) => (c.textContent ?? '').length < 300);
}

/** Rows and columns a cell may say it covers. */
const WIDEST = 64;
const TALLEST = 1_000;

function spanOf(cell: Node, attribute: string, most: number): number {
	return Math.min(most, Math.max(1, Number(cell.getAttribute?.(attribute)) || 1));
}

/** The words of a node of text; a small number set high is no figure and no part of one. */
function wordsOf(node: Node, parent: Node): string {
	const words = (node.textContent ?? '').replace(/\s+/g, ' ');
	return parent.nodeName === 'SUP' && isSmallNumber(words) ? raised(words) : words;
}

/** The words of a cell, its lines parted. */
function linesOf(cell: Node): string[] {
	const lines = [''];
	const visit = (node: Node, parent: Node) => {
		if (node.nodeType === TEXT_NODE) lines[lines.length - 1] += wordsOf(node, parent);
		if (node.nodeType !== ELEMENT_NODE || SILENT.has(node.nodeName)) return;
		const block = node.nodeName === 'BR' || BLOCKS.has(node.nodeName) || isCell(node);
		if (block) lines.push('');
		for (const child of node.childNodes) visit(child, node);
		if (block) lines.push('');
	};
	for (const child of cell.childNodes) visit(child, cell);
	return lines.map((l) => l.replace(/\s+/g, ' ').trim()).filter((l) => l !== '');
}

/** What a reader sees of an element, on one line; null when that is nothing. */
const seenWords = (element: unknown) => (element ? linesOf(element as Node).join(' ') || null : null);

/** Gives each cell its column: cells of rows above may reach down into a row. */
function placeCells(rows: readonly Node[]): PlacedCell[][] {
	/** column → rows it is still taken for */
	const taken = new Map<number, number>();
	return rows.map((row) => {
		const placed: PlacedCell[] = [];
		let column = 0;
		for (const cell of [...row.childNodes].filter(isCell)) {
			while ((taken.get(column) ?? 0) > 0) column++;
			const columns = spanOf(cell, 'colspan', WIDEST);
			placed.push({ column, lines: linesOf(cell), rows: spanOf(cell, 'rowspan', TALLEST), columns });
			column += columns;
		}
		for (const [at, left] of taken) taken.set(at, left - 1);
		for (const cell of placed) {
			for (let c = cell.column; c < cell.column + cell.columns; c++) taken.set(c, cell.rows - 1);
		}
		return placed;
	});
}

class HtmlText {
	readonly builder = new TextBuilder();
	private line = '';
	private tables = 1;

	private flush(): void {
		for (const part of this.line.split('\n')) this.builder.paragraph(part);
		this.line = '';
	}
	private table(rows: readonly Node[]): void {
		this.flush();
		if (addTable(this.builder, placeCells(rows), placeInTable(this.tables))) this.tables++;
	}
	walk(node: Node, parent = node): void {
		if (node.nodeType === TEXT_NODE) {
			this.line += wordsOf(node, parent);
			return;
		}
		if (node.nodeType !== ELEMENT_NODE || SILENT.has(node.nodeName)) return;
		if (node.nodeName === 'BR') {
			this.line += '\n';
			return;
		}
		if (node.nodeName === 'TABLE') {
			const rows = rowsOf(node);
			if (isDataTable(rows)) return this.table(rows);
		}
		const block = BLOCKS.has(node.nodeName) || isCell(node);
		if (block) this.flush();
		for (const child of node.childNodes) this.walk(child, node);
		if (block) this.flush();
	}
	build(root: Node): TextBuilder {
		this.walk(root);
		this.flush();
		return this.builder;
	}
}

/** `heading`: put first, when what was taken out of the page has lost it */
const textOf = (root: Node, fields: Partial<Extracted>, heading = '') => {
	const text = new HtmlText();
	text.builder.paragraph(heading);
	return text.build(root).build(fields);
};

/** A page's own words about its day of publication; null when it gives none. */
function publishedDay(document: Document): string | null {
	const said = [
		'meta[property="article:published_time"]',
		'meta[name="pubdate"]',
		'meta[itemprop="datePublished"]',
		'meta[name="date"]',
	].map((s) => document.querySelector(s)?.getAttribute('content'));
	for (const text of [...said, document.querySelector('time[datetime]')?.getAttribute('datetime')]) {
		const day = /^(\d{4}-\d{2}-\d{2})/.exec(text?.trim() ?? '')?.[1];
		if (day) return day;
	}
	return null;
}

const meta = (document: Document, selector: string) =>
	document.querySelector(selector)?.getAttribute('content')?.trim() || null;

/** A web page: the article in it, or all its words when no article stands out. Markup never passes. */
export function readHtml(bytes: Uint8Array): Extracted {
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4_096));
	const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? null;
	const { text: source, encoding } = decodeText(bytes, declared);
	if (/<!DOCTYPE[^>]*\[|<!ENTITY/i.test(source.slice(0, 20_000))) throw new Refusal('dtd');
	if (source.length > LIMITS.upload) throw new Refusal('text-too-long');
	// a fragment without these has no body for the parser to put things in
	const whole = /<body[\s>]/i.test(source) ? source : `<html><body>${source}</body></html>`;
	const { document } = parseHTML(whole);
	const root = document.documentElement as unknown as Node;
	checkDepth(root);
	const fields: Partial<Extracted> = {
		title:
			meta(document, 'meta[property="og:title"]') ??
			seenWords(document.querySelector('h1')) ??
			seenWords(document.querySelector('title')),
		issued: publishedDay(document),
		outlet: meta(document, 'meta[property="og:site_name"]'),
		url: document.querySelector('link[rel="canonical"]')?.getAttribute('href')?.slice(0, 2_000) ?? null,
		encoding: encoding.startsWith('UTF-') ? null : encoding,
	};
	const heading = seenWords(document.querySelector('h1')) ?? '';
	const body = (document.querySelector('body') ?? document.documentElement) as unknown as Node;
	const all = textOf(body, fields);
	const article = new Readability(document, { maxElemsToParse: 50_000, charThreshold: 200 }).parse();
	if (!article?.content) return all;
	const inner = parseHTML(`<html><body>${article.content}</body></html>`).document;
	const content = inner.querySelector('body') as unknown as Node;
	let read = textOf(content, fields);
	// a headline often names the period the article does not
	if (heading.length < 300 && !read.text.includes(heading)) read = textOf(content, fields, heading);
	// figures stand in tables: an article that lost them is not the article
	const tabled = all.tables.reduce((sum, t) => sum + t.end - t.start, 0);
	if (read.tables.length < all.tables.length && tabled * 5 > all.text.length) return all;
	// an article cut too short is worse than one with a menu before it
	return read.text.length * 4 >= all.text.length || read.text.length > 600 ? read : all;
}
