import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import ArticleText from '#lib/ui/article/ArticleText.svelte';
import { toMarkedText } from '#lib/ui/article/marked-text.ts';
import { toBlocks, type CellAddress } from '#lib/ui/article/text-tables.ts';

const SHEET = `BÁO CÁO
STT\tNội dung\tNăm 2024
I. QUẢN LÝ
1\tTuần tra (buổi)\t224
2\tXử phạt (vụ)\t25/30
Hết.`;

/** The addresses of some words of a text, as a reading would name them. */
const at = (text: string, ...named: [words: string, address: string][]): CellAddress[] =>
	named.map(([words, address]) => ({ start: text.indexOf(words), address }));

const tablesOf = (text: string, cells: CellAddress[]) =>
	toBlocks(toMarkedText(text, []), text, cells).flatMap(({ table }) => (table ? [table] : []));

test('lines with tabs are a table, a heading within it a row; words stay where they stand', () => {
	const cells = at(SHEET, ['224', 'Biểu 1!D7'], ['30', 'Biểu 1!D8']);
	const blocks = toBlocks(toMarkedText(SHEET, []), SHEET, cells);
	expect(blocks.map((b) => (b.table ? 'table' : SHEET.slice(b.line.start, b.line.end)))).toEqual([
		'BÁO CÁO',
		'table',
		'Hết.',
	]);
	const [table] = tablesOf(SHEET, cells);
	expect(table?.place).toBe('Biểu 1');
	expect(table?.columns).toEqual(['B', 'C', 'D']);
	expect(table?.rows.map((r) => [r.name, r.whole])).toEqual([
		['5', false],
		['6', true],
		['7', false],
		['8', false],
	]);
	for (const cell of table?.rows.flatMap((r) => r.cells) ?? [])
		expect(cell.pieces.map((p) => p.text).join('')).toBe(SHEET.slice(cell.start, cell.end));
});

test('a sheet that leaves out rows or columns is named only where its figures say so', () => {
	const text = 'a\t1\t2\nb\t3\t4\nc\t5\t6';
	const [table] = tablesOf(text, at(text, ['1', 'A!B2'], ['2', 'A!F2'], ['5', 'A!B9']));
	expect(table?.columns).toEqual(['', 'B', 'F']);
	expect(table?.rows.map((r) => r.name)).toEqual(['2', '', '9']);
});

test('tables of other places stay apart; without figures rows and columns are counted', () => {
	const text = 'a\t1\nb\t2\nTrang khác\nc\t3\nd\t4';
	const apart = tablesOf(text, at(text, ['1', 'A!B1'], ['3', 'B!B1']));
	expect(apart.map((t) => [t.place, t.rows.length])).toEqual([
		['A', 2],
		['B', 2],
	]);
	const [plain] = tablesOf('x\ty\nz\tw', []);
	expect([plain?.columns, plain?.rows.map((r) => r.name)]).toEqual([
		['1', '2'],
		['1', '2'],
	]);
	const [pasted] = tablesOf(text, at(text, ['2', 'bảng 3, hàng 2, cột 2']));
	expect([pasted?.place, pasted?.columns, pasted?.rows[0]?.name]).toEqual(['bảng 3', ['1', '2'], '1']);
});

test('one line with a tab is no table, and a wide sheet is shown as lines', () => {
	expect(tablesOf('a\tb\nc', [])).toEqual([]);
	expect(tablesOf('', [])).toEqual([]);
	expect(tablesOf(`${'1\t'.repeat(300)}\n`.repeat(100), [])).toEqual([]);
});

test('figures are marked in their cells, each once, and markup in a cell is words', () => {
	const text = 'Tuần tra\t<b>224</b>\nXử phạt\t25';
	const start = text.indexOf('224');
	const marks = [{ id: 'q', start, end: start + 3, look: 'result', title: 'Tuần tra' }];
	const { body } = render(ArticleText, { props: { text, marks } });
	expect(body.match(/<td/gu)).toHaveLength(4);
	expect(body.split('id="o-q"')).toHaveLength(2);
	expect(body).toContain('&lt;b>');
	expect(body).not.toContain('<b>');
	expect(body).toContain(`data-start="${start}"`);
});
