import { describe, expect, it } from 'vitest';
import { extractTextItems, getDocumentProxy } from 'unpdf';
import type { Block, PageModel, PageRow } from '#lib/reports/page-model.ts';
import { renderPdf } from '#lib/server/export/pdf/render.ts';
import { toPages } from '#lib/reports/pages.ts';
import { seedReport } from './world.ts';

const cell = (text: string) => ({ runs: [{ text }] });

/** A body with `before` lines of text, then a heading, then a table of groups of `size` rows. */
function modelOf(before: number, size: number): PageModel {
	const rows = Array.from({ length: 12 }, (_, g): PageRow[] => [
		{ kind: 'group', cells: [cell('R'), { ...cell(`NHÓM ${g}`), colSpan: 2 }, null] },
		...Array.from({ length: size }, (_, i): PageRow => ({
			kind: 'item',
			cells: [cell(`m${g}-${i}`), cell('x'), cell('y')],
		})),
	]).flat();
	const lines = Array.from({ length: before }, (_, i): Block => ({
		kind: 'text',
		style: 'body',
		runs: [{ text: `dòng ${i}` }],
	}));
	const heading = (words: string): Block => ({
		kind: 'text',
		style: 'heading1',
		runs: [{ text: words }],
		keepWithNext: true,
	});
	const body: Block[] = [
		...lines,
		heading('ĐỀ MỤC A'),
		heading('ĐỀ MỤC B'),
		{
			kind: 'table',
			form: 'B1',
			columns: [20, 70, 70].map((width) => ({ width, align: 'left' as const })),
			header: [[cell('STT'), cell('A'), cell('B')]],
			rows,
			legend: [],
		},
	];
	return { ...toPages(seedReport('2024-S1')), body, appendices: [] };
}

/** A paragraph of about seven lines after `before` short ones, and a table with a legend. */
function proseOf(before: number): PageModel {
	const words = Array.from({ length: 90 }, (_, i) => `chữ${i}`).join(' ');
	const model = modelOf(before, 2);
	const table = model.body.at(-1);
	const item = (at: number): PageRow => ({ kind: 'item', cells: [cell(`hàng${at}`), cell('x'), cell('y')] });
	return {
		...model,
		body: [
			...model.body.slice(0, before),
			{ kind: 'text', style: 'body', runs: [{ text: words }] },
			...(table?.kind === 'table'
				? [{ ...table, rows: Array.from({ length: 30 }, (_, i) => item(i)), legend: ['chú giải'] }]
				: []),
		],
	};
}

/** Texts of each page from top to bottom. */
async function pagesOf(model: PageModel): Promise<string[][]> {
	const pdf = await getDocumentProxy(new Uint8Array(await renderPdf(model)));
	const { items } = await extractTextItems(pdf);
	return items.map((page) =>
		page
			.filter((i) => i.str.trim() !== '')
			.sort((a, b) => b.y - a.y || a.x - b.x)
			.map((i) => i.str.trim()),
	);
}

describe('page breaks', () => {
	it('never leave a heading or a group line at the foot of a page', { timeout: 60_000 }, async () => {
		for (const before of [6, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18]) {
			const pages = await pagesOf(modelOf(before, 3 + (before % 5)));
			for (const page of pages.slice(0, -1)) {
				const foot = page.slice(-2).join(' ');
				expect(foot, `${before} lines before`).not.toMatch(/NHÓM|MỤC|STT/u);
			}
			const all = pages.flat();
			expect(all.filter((t) => t.startsWith('NHÓM'))).toHaveLength(12);
			expect(pages.every((p) => p.length > 1)).toBe(true);
		}
	});

	it('leave no line of a paragraph and no row of a table alone', { timeout: 60_000 }, async () => {
		const broken = { paragraph: 0, table: 0 };
		for (const before of [15, 16, 17, 18, 19, 27, 29, 31, 32]) {
			const pages = await pagesOf(proseOf(before));
			const lines = pages.map((p) => p.filter((t) => /^chữ\d/u.test(t)).length).filter(Boolean);
			expect(Math.min(...lines), `${before} lines before`).toBeGreaterThan(1);
			if (lines.length > 1) broken.paragraph++;
			const rows = pages.map((p) => p.filter((t) => /^hàng\d/u.test(t)).length).filter(Boolean);
			expect(rows.reduce((a, b) => a + b, 0)).toBe(30);
			expect(rows.at(-1), `${before} lines before`).toBeGreaterThan(1);
			if (rows.length > 1) broken.table++;
			const last = pages.at(-1) ?? [];
			expect(last.at(-1)).toBe('chú giải.');
			expect(last).toContain('hàng29');
		}
		expect(broken.paragraph).toBeGreaterThan(1);
		expect(broken.table).toBeGreaterThan(2);
	});
});
