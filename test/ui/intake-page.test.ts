import { describe, expect, test } from 'vitest';
import { readSourcesList } from '#lib/core/sources-list.ts';
import { batchSummary, waiting } from '../../src/routes/nhap-lieu/batch-item.ts';
import { readAddress, withSources } from '../../src/routes/nhap-lieu/dropped-files.ts';

describe('a folder’s sources.csv', () => {
	test('columns in any order, quotes, a mark at the start, lines of any kind', () => {
		const csv =
			'\ufefftitle,file,issued\r\n"Hội nghị, ""sơ kết""",a.txt,2024-06-27\r\n,,\n"Hai\ndòng",b.txt,\n';
		expect(readSourcesList(csv)).toEqual([
			{ file: 'a.txt', title: 'Hội nghị, "sơ kết"', outlet: '', url: '', issued: '2024-06-27', area: '' },
			{ file: 'b.txt', title: 'Hai\ndòng', outlet: '', url: '', issued: '', area: '' },
		]);
	});
	test.each(['', 'name,title\na,b', 'không phải bảng'])('none in “%s”', (text) =>
		expect(readSourcesList(text)).toBeNull(),
	);
});

const dropped = (path: string, text = 'x') => ({
	file: new File([text], path.split('/').at(-1) ?? path),
	path,
});

describe('files dropped', () => {
	test('hidden files are left out, the rest come in order', async () => {
		const files = [dropped('b.txt'), dropped('.DS_Store'), dropped('a.txt'), dropped('x/.git/config')];
		expect((await withSources(files)).map((f) => f.path)).toEqual(['a.txt', 'b.txt']);
	});
	test('where a folder has a list, only the files it names are read, with what it says', async () => {
		const list = 'file,title,issued,area\nmot.txt,Bài một,2024-06-27,Lai Châu\n';
		const files = [
			dropped('thang/sources.csv', list),
			dropped('thang/mot.txt'),
			dropped('thang/hai.txt'),
			dropped('khac/ba.txt'),
		];
		const chosen = await withSources(files);
		expect(chosen.map((f) => [f.path, f.source?.title ?? null])).toEqual([
			['khac/ba.txt', null],
			['thang/mot.txt', 'Bài một'],
		]);
		const address = new URL(readAddress('mot.txt', chosen[1]?.source ?? null), 'http://x');
		expect(Object.fromEntries(address.searchParams)).toEqual({
			file: 'mot.txt',
			title: 'Bài một',
			issued: '2024-06-27',
			issuerArea: 'Lai Châu',
		});
	});
});

test('a batch in one sentence', () =>
	expect(
		batchSummary([
			{ ...waiting('a.txt'), state: 'saved', figures: 12 },
			{ ...waiting('b.txt'), state: 'read', figures: 5 },
			{ ...waiting('c.txt'), state: 'refused' },
			waiting('d.txt'),
		]),
	).toBe('4 tệp: 1 đang chờ đọc, 1 đã đọc, chưa lưu, 1 đã lưu, 1 không nhận; 17 số liệu.'));
