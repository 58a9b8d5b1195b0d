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
});
