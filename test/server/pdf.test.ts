import { expect, test } from 'vitest';
import { parseFile } from '#lib/server/intake/parse.ts';
import { madePlacedPdf, type Placed } from './made-files.ts';
import { addressOf, readFigures } from './read-figures.ts';

const LINE = 14;

/** Lines below one another from the left edge given. */
const column = (x: number, y: number, lines: readonly string[]): Placed[] =>
	lines.map((text, i) => ({ x, y: y - i * LINE, text }));

const textOf = async (...pages: Placed[][]) =>
	(await parseFile('a.pdf', madePlacedPdf(pages))).extracted.text;

const figures = async (...pages: Placed[][]) =>
	(await readFigures('a.pdf', madePlacedPdf(pages))).readings.map((r) => [
		r.value,
		r.indicator,
		r.timePeriod,
		addressOf(r) ?? r.rules[0],
	]);

test('two columns of prose are read one after the other, a sentence goes on in the next', async () => {
	const left = column(60, 700, ['Trong năm 2024, các đồn đã tổ chức', 'tuần tra được 224 buổi với sự tham']);
	const right = column(320, 700, ['gia của 1.344 lượt cán bộ, chiến sĩ', 'trên toàn tuyến.']);
	expect(await textOf([...left, ...right])).toBe(
		'Trong năm 2024, các đồn đã tổ chức tuần tra được 224 buổi với sự tham gia của 1.344 lượt cán bộ, chiến sĩ trên toàn tuyến.\n',
	);
});

test('heads, feet and page numbers that pages repeat are left out; a word divided at the edge grows together', async () => {
	const page = (n: number, body: string[]) => [
		{ x: 60, y: 800, text: 'BẢN TIN SỐ 224/2024' },
		...column(60, 700, body),
		{ x: 290, y: 30, text: `Trang ${n}/3` },
	];
	const text = await textOf(
		page(1, [
			'Năm 2024, các đồn tuần tra 224 buổi trên toàn tu-',
			'yến biên giới, bắt 25 vụ và thu giữ nhiều tang vật',
		]),
		page(2, ['gồm 8 xe máy.', 'Hết.']),
		page(3, ['Phụ lục.']),
	);
	expect(text).not.toMatch(/BẢN TIN|Trang/);
	expect(text).toContain('nhiều tang vật gồm 8 xe máy.');
	expect(text).toContain('tu-yến');
});

test('the small raised digit of a note is no figure', async () => {
	const at = 60 + 6 * 'có 12 chiến sĩ'.length;
	const line: Placed[] = [
		{ x: 60, y: 700, text: 'có 12 chiến sĩ' },
		{ x: at, y: 705, text: '1', size: 7 },
		{ x: at + 8, y: 700, text: 'tham gia tuần tra' },
	];
	expect(await textOf(line)).toBe('có 12 chiến sĩ¹ tham gia tuần tra\n');
});

const X = [60, 90, 300, 380, 470];

/** A row of a table: cells at their columns, the second in as many lines as it has. */
function row(y: number, cells: readonly (string | string[])[]): Placed[] {
	return cells.flatMap((cell, c) =>
		(typeof cell === 'string' ? [cell] : cell)
			.filter((text) => text !== '')
			.map((text, line) => ({ x: X[c] as number, y: y - line * LINE, text })),
	);
}
const HEAD = ['TT', 'Nội dung', 'ĐVT', ['6 tháng đầu', 'năm 2023'], ['6 tháng đầu', 'năm 2024']];

test('a table is read cell by cell, over lines of a cell and over pages, each figure with its page and row', async () => {
	const first = [
		{ x: 60, y: 760, text: 'Báo cáo kết quả' },
		...row(700, HEAD),
		...row(660, ['1', ['Tuần tra bảo vệ', 'biên giới'], 'buổi', '210', '224']),
		...row(630, ['2', 'Tội phạm về ma túy', 'vụ', '20', '25']),
	];
	const second = [
		...row(780, ['3', 'Mua bán người', 'vụ', '0', '2']),
		...row(760, ['4', 'Nhập cảnh trái phép', 'vụ', '8', '9']),
		...row(740, ['Cộng', '', '', '238', '260']),
	];
	expect(await figures(first, second)).toEqual([
		[210, 'patrol.sessions', '2023-S1', 'trang 1, bảng 1, hàng 2, cột 4'],
		[224, 'patrol.sessions', '2024-S1', 'trang 1, bảng 1, hàng 2, cột 5'],
		[20, 'drugs.cases', '2023-S1', 'trang 1, bảng 1, hàng 3, cột 4'],
		[25, 'drugs.cases', '2024-S1', 'trang 1, bảng 1, hàng 3, cột 5'],
		[0, 'trafficking.cases', '2023-S1', 'trang 2, bảng 1, hàng 1, cột 4'],
		[2, 'trafficking.cases', '2024-S1', 'trang 2, bảng 1, hàng 1, cột 5'],
		[8, 'illegal_entry.cases', '2023-S1', 'trang 2, bảng 1, hàng 2, cột 4'],
		[9, 'illegal_entry.cases', '2024-S1', 'trang 2, bảng 1, hàng 2, cột 5'],
	]);
});

test('heads that stand beside the middle of two lines are heads of those two lines', async () => {
	const at = (x: number, y: number, text: string) => ({ x, y, text });
	const heads = [
		at(90, 707, 'Nội dung'),
		at(300, 707, 'ĐVT  '),
		at(378, 714, '6 tháng đầu năm'),
		at(380, 700, '2023'),
		at(460, 700, '2024'),
	];
	const body = [
		at(90, 680, 'Tuần tra'),
		at(300, 680, 'buổi'),
		at(380, 680, '210'),
		at(460, 680, '224'),
		at(90, 666, 'Tuyên truyền'),
		at(300, 666, 'buổi'),
		at(380, 666, '60'),
		at(460, 666, '65'),
	];
	expect((await figures([...heads, ...body])).map((f) => f.slice(0, 3))).toEqual([
		[210, 'patrol.sessions', '2023-S1'],
		[224, 'patrol.sessions', '2024-S1'],
		[60, 'propaganda.sessions', '2023-S1'],
		[65, 'propaganda.sessions', '2024-S1'],
	]);
});

test('one row of figures under a head is a table', async () => {
	const whole = [...row(700, HEAD), ...row(660, ['1', 'Tuần tra biên giới', 'buổi', '210', '224'])];
	expect((await figures(whole)).map((f) => f.slice(0, 3))).toEqual([
		[210, 'patrol.sessions', '2023-S1'],
		[224, 'patrol.sessions', '2024-S1'],
	]);
});

test('columns that no head tells apart are not read', async () => {
	const rows = [
		...row(700, ['1', 'Tuần tra biên giới', 'buổi', '210', '224']),
		...row(680, ['2', 'Mua bán người', 'vụ', '0', '2']),
	];
	expect(await figures(rows)).toEqual([]);
});

const PLAIN = row(660, ['1', 'Tuần tra biên giới', 'buổi', '210', '224']);
const CUT: [about: string, cells: Placed[]][] = [
	['words over those to their right', row(640, ['2', 'Xử phạt hành chính', 'vụ', '12.345.678.901.2', '28'])],
	['two numbers grown together', row(640, ['2', 'Xử phạt hành chính', 'vụ', '12.345.45.678', ''])],
	['a number without its beginning', row(640, ['2', 'Xử phạt hành chính', 'vụ', '.345.678', '28'])],
	['one number over two columns', row(640, ['2', 'Xử phạt hành chính', 'vụ', '1.234.567.890.123', ''])],
	['two numbers in one', row(640, ['2', 'Xử phạt hành chính', 'vụ', '345.678 45.678', ''])],
	['heads grown together', [{ x: 380, y: 720, text: 'Năm 2023Năm 2024' }]],
];

test.each(CUT)('a table printed with cells cut at their edge is not read: %s', async (_, cells) => {
	const name = 'a.pdf';
	const whole = [...row(700, HEAD), ...PLAIN, ...row(620, ['3', 'Mua bán người', 'vụ', '1', '2'])];
	expect((await figures(whole)).length).toBe(4);
	const bytes = madePlacedPdf([
		[...row(700, HEAD), ...PLAIN, ...cells, ...row(620, ['3', 'Mua bán người', 'vụ', '1', '2'])],
	]);
	expect((await readFigures(name, bytes)).readings).toEqual([]);
	expect((await parseFile(name, bytes)).extracted.notices).toEqual([{ code: 'table-unclear', count: 1 }]);
});

test('words printed twice to look bold are read once', async () => {
	const twice = ['tuần tra 224 buổi', 'tuần tra 224 buổi'].map((text, i) => ({
		x: 60 + i * 0.4,
		y: 700,
		text,
	}));
	expect(await textOf(twice)).toBe('tuần tra 224 buổi\n');
});

test('a figure in prose is told by its page', async () => {
	const filler = column(60, 700, ['Đơn vị đã hoàn thành tốt nhiệm vụ.']);
	expect(await figures(filler, column(60, 700, ['Năm 2024, các đồn tuần tra 224 buổi.']))).toEqual([
		[224, 'patrol.sessions', '2024', 'page:2'],
	]);
});

test('two tables with one line between them are two, each under its own heads', async () => {
	const rows = (y: number, xs: readonly number[], cells: readonly (readonly string[])[]): Placed[] =>
		cells.flatMap((row, r) =>
			row.map((text, c) => ({ x: xs[c] ?? 0, y: y - r * LINE, text })).filter((p) => p.text !== ''),
		);
	const first = rows(
		700,
		[60, 250, 330, 410],
		[
			['Nội dung', 'ĐVT', 'Năm 2023', 'Năm 2024'],
			['Tuần tra biên giới', 'buổi', '210', '224'],
			['Vụ ma túy', 'vụ', '20', '25'],
		],
	);
	const second = rows(
		640,
		[60, 150, 270],
		[
			['Đơn vị', 'Tuần tra (buổi)', 'Tặng quà (suất)'],
			['Đồn Nậm Cang', '62', '150'],
			['Đồn Pha Luông', '58', '90'],
		],
	);
	const read = await figures([
		...first,
		{ x: 60, y: 657, text: 'Biểu 2. Kết quả theo đơn vị năm 2024' },
		...second,
	]);
	expect(read.map((r) => r.slice(0, 3))).toEqual([
		[210, 'patrol.sessions', '2023'],
		[224, 'patrol.sessions', '2024'],
		[20, 'drugs.cases', '2023'],
		[25, 'drugs.cases', '2024'],
		[62, 'patrol.sessions', '2024'],
		[150, 'gifts.sets', '2024'],
		[58, 'patrol.sessions', '2024'],
		[90, 'gifts.sets', '2024'],
	]);
});
