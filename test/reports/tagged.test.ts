import { getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import type { PageModel, PageTable, Run } from '#lib/reports/page-model.ts';
import { toPages } from '#lib/reports/pages.ts';
import { renderPdf } from '#lib/server/export/pdf/render.ts';
import { demoReport, seedReport } from './world.ts';

/** An element as a reader of the structure meets it: its role, its words, what it says of itself. */
interface Element {
	role: string;
	text: string;
	alt?: string;
	children: Element[];
}

interface StructNode {
	role?: string;
	alt?: string;
	type?: string;
	id?: string;
	children?: StructNode[];
}

interface TextItem {
	type?: string;
	id?: string;
	str?: string;
}

/** Words of each piece of marked content; words under no mark are an artifact's. */
function wordsById(items: readonly TextItem[]): Map<string, string> {
	const words = new Map<string, string>();
	const open: (string | null)[] = [];
	for (const item of items) {
		if (item.type?.startsWith('beginMarkedContent')) open.push(item.id ?? null);
		else if (item.type === 'endMarkedContent') open.pop();
		else {
			const id = open.findLast((i) => i !== null);
			if (id) words.set(id, (words.get(id) ?? '') + (item.str ?? ''));
		}
	}
	return words;
}

function toElement(node: StructNode, words: ReadonlyMap<string, string>): Element {
	const children = (node.children ?? []).filter((c) => c.role).map((c) => toElement(c, words));
	const text = (node.children ?? [])
		.map((c) =>
			c.type === 'content' ? (words.get(c.id ?? '') ?? '') : c.role ? toElement(c, words).text : '',
		)
		.join('');
	return { role: node.role ?? '', text, children, ...(node.alt ? { alt: node.alt } : {}) };
}

const isIn = (role: string) => (e: Element) => e.role === role;
const all = (e: Element): Element[] => [e, ...e.children.flatMap(all)];
const packed = (text: string) => text.replace(/\s+/gu, '');

async function structureOf(model: PageModel) {
	const pdf = await getDocumentProxy(new Uint8Array(await renderPdf(model)));
	const elements: Element[] = [];
	for (let n = 1; n <= pdf.numPages; n++) {
		const page = await pdf.getPage(n);
		const { items } = await page.getTextContent({ includeMarkedContent: true });
		const tree = (await page.getStructTree()) as StructNode | null;
		if (tree) elements.push(...all(toElement(tree, wordsById(items as TextItem[]))));
	}
	return { pdf, elements };
}

const wordsOf = (runs: readonly Run[]) => packed(runs.map((r) => r.text).join(''));
const tablesOf = (model: PageModel) =>
	[model.body, ...model.appendices.map((a) => a.blocks)]
		.flat()
		.filter((b): b is PageTable => b.kind === 'table');

describe('the structure of the PDF', () => {
	const model = toPages(demoReport('2025-S1', '2024-S1'));
	const made = structureOf(model);

	it('is there, and the document says so', async () => {
		const { pdf } = await made;
		expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
	});

	it('has the headings at their levels', async () => {
		const { elements } = await made;
		const texts = (role: string) => elements.filter(isIn(role)).map((e) => packed(e.text));
		expect(texts('H1')).toEqual([packed(model.head.type + model.head.subject)]);
		const level = (style: string) =>
			model.body.flatMap((b) => (b.kind === 'text' && b.style === style ? [wordsOf(b.runs)] : []));
		expect(texts('H2')).toEqual([
			...level('heading1'),
			...model.appendices.map((a) => packed(a.label + a.title)),
		]);
		expect(texts('H3')).toEqual(level('heading2'));
	});

	it('has every row and cell of every table, headers once', async () => {
		const { elements } = await made;
		const rows = elements.filter(isIn('TR')).map((r) => r.children.map((c) => packed(c.text)));
		const expected = tablesOf(model).flatMap((t) =>
			[...t.header, ...t.rows.map((r) => r.cells)].map((cells) =>
				cells.flatMap((c) => (c ? [wordsOf(c.runs)] : [])),
			),
		);
		expect(rows.filter((r) => r.some(Boolean))).toEqual(expected.filter((r) => r.some(Boolean)));
		const heads = elements.filter((e) => e.role === 'TH' && e.text).length;
		expect(heads).toBe(tablesOf(model).flatMap((t) => t.header.flat().filter(Boolean)).length);
	});

	it('tells in words what each chart shows, and counts a source number as a link', async () => {
		const { elements } = await made;
		const charts = model.body.filter((b) => b.kind === 'chart');
		expect(charts).toHaveLength(2);
		expect(elements.filter(isIn('Figure')).map((e) => e.alt)).toEqual(charts.map((c) => c.alt));
		const links = elements.filter(isIn('Link')).map((e) => e.text);
		expect(links).toContain('[1]');
		const leading = tablesOf(model).flatMap((t) =>
			t.rows.flatMap((r) => r.cells.flatMap((c) => c?.runs ?? [])),
		);
		expect(links).toHaveLength(leading.filter((r) => r.to).length);
	});

	it('leaves page numbers, repeated headers and rules out', async () => {
		const { elements } = await made;
		expect(elements.filter((e) => /^\s*\d\s*$/u.test(e.text) && e.role === 'P')).toEqual([]);
		expect(elements.filter((e) => e.text.includes('SỐ LIỆU MẪU'))).toEqual([]);
	});

	it('keeps the order of the page, with lists of two periods that share nothing', async () => {
		const seeds = toPages(seedReport('2024-S1', '2025'));
		const { elements } = await structureOf(seeds);
		const paragraphs = elements.filter(isIn('P')).map((e) => packed(e.text));
		const listed = seeds.body.flatMap((b) =>
			b.kind === 'text' && b.style === 'list' ? [wordsOf(b.runs)] : [],
		);
		const first = paragraphs.indexOf(listed[0] ?? '');
		expect(first).toBeGreaterThan(0);
		expect(paragraphs.filter((p) => listed.includes(p))).toEqual(listed);
	});
});
