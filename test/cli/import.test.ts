import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { madeFolder } from '../server/made.ts';

afterEach(() => {
	delete process.env.COTMOC_DATA;
});

/** Runs one command line on a data folder; what it said on each stream. */
async function cotmoc(folder: string, ...args: string[]) {
	process.env.COTMOC_DATA = path.join(folder, 'data');
	let out = '';
	let err = '';
	const code = await main(args, {
		stdin: (async function* () {})(),
		out: (text) => void (out += text),
		err: (text) => void (err += text),
	});
	return { code, out, err };
}

const TEXT =
	'BĐBP tỉnh Lai Châu, ngày 27 tháng 6 năm 2024\n6 tháng đầu năm 2024, đơn vị tuần tra 224 buổi, phát hiện 9 vụ.\n';

test('a folder goes in once; what cannot be read is named, the rest is kept', async () => {
	using made = madeFolder();
	const inbox = path.join(made.folder, 'inbox');
	mkdirSync(path.join(inbox, 'sâu'), { recursive: true });
	writeFileSync(path.join(inbox, 'một.txt'), TEXT);
	writeFileSync(path.join(inbox, 'một NFD.txt'), TEXT.normalize('NFD').replaceAll('\n', '\r\n'));
	writeFileSync(path.join(inbox, 'sâu', 'hai.txt'), TEXT.replace('224', '230').replace('2024,', '2023,'));
	writeFileSync(path.join(inbox, 'rỗng.txt'), '');
	writeFileSync(path.join(inbox, 'ảnh.docx'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]));
	const first = await cotmoc(made.folder, 'import', inbox);
	expect(first.code).toBe(1);
	expect(first.err).toContain('rỗng.txt: tệp rỗng');
	expect(first.err).toContain('ảnh.docx: nội dung không đúng với phần mở rộng');
	expect(first.err).toContain('Đã thêm 2 bài');
	expect(first.out).toBe('');
	const second = await cotmoc(made.folder, 'import', inbox);
	expect(second.err).toContain('Đã thêm 0 bài (0 số liệu), đã có sẵn 3, từ chối 2.');
	expect((await cotmoc(made.folder, 'verify')).err).toContain('Nguyên vẹn: 2 bài');
	expect((await cotmoc(made.folder, 'doctor')).code).toBe(0);
	expect((await cotmoc(made.folder, 'reread')).err).toContain('Sẽ thay đổi 0 số liệu');
});

test('a folder of more files than the parsers take at a time goes in whole', async () => {
	using made = madeFolder();
	const inbox = path.join(made.folder, 'inbox');
	mkdirSync(inbox);
	const many = 450;
	for (let n = 0; n < many; n++)
		writeFileSync(
			path.join(inbox, `${n}.txt`),
			TEXT.replace('224', String(n + 1)).replace('9 vụ', `${n} vụ`),
		);
	const { code, err } = await cotmoc(made.folder, 'import', inbox);
	expect(err).not.toContain('quá nhiều tệp');
	expect(err).toContain(`Đã thêm ${many} bài`);
	expect(code).toBe(0);
});

test('a list of sources rules its folder and cannot lead out of it', async () => {
	using made = madeFolder();
	const inbox = path.join(made.folder, 'inbox');
	mkdirSync(inbox);
	writeFileSync(path.join(made.folder, 'ngoài.txt'), TEXT);
	writeFileSync(path.join(inbox, 'a.txt'), TEXT);
	writeFileSync(path.join(inbox, 'không kể.txt'), `${TEXT} khác`);
	symlinkSync(path.join(made.folder, 'ngoài.txt'), path.join(inbox, 'lối tắt.txt'));
	writeFileSync(
		path.join(inbox, 'sources.csv'),
		'\ufefffile,title,outlet,url,issued,area\r\na.txt,"Bài ""A"", một",Báo,,2024-06-27,Lai Châu\r\n../ngoài.txt,,,,,\r\nlối tắt.txt,,,,,\r\nmất.txt,,,,,\r\n',
	);
	const { code, err } = await cotmoc(made.folder, 'import', inbox);
	expect(code).toBe(1);
	expect(err).toContain('Đã thêm 1 bài');
	expect(err).toContain('../ngoài.txt: tên tệp tìm cách ra khỏi thư mục');
	expect(err).toContain('lối tắt.txt: tên tệp tìm cách ra khỏi thư mục');
	expect(err).toContain('mất.txt: không tìm thấy tệp');
	expect(err).not.toContain('không kể');
	writeFileSync(path.join(inbox, 'sources.csv'), 'name,title\na.txt,"không có dấu đóng');
	const unusable = await cotmoc(made.folder, 'import', inbox);
	expect(unusable.code).toBe(1);
	expect(unusable.err).toContain('sources.csv: danh sách không có cột file');
});

test('backup and restore bring a store back', async () => {
	using made = madeFolder();
	const file = path.join(made.folder, 'một.txt');
	const copy = path.join(made.folder, 'kho.sqlite');
	writeFileSync(file, TEXT);
	await cotmoc(made.folder, 'import', file, '--issued', '2024-06-27', '--area', 'Lai Châu');
	expect((await cotmoc(made.folder, 'backup', copy)).code).toBe(0);
	writeFileSync(file, TEXT.replace('224', '999'));
	await cotmoc(made.folder, 'import', file);
	expect((await cotmoc(made.folder, 'restore', copy)).code).toBe(0);
	expect((await cotmoc(made.folder, 'verify')).err).toContain('Nguyên vẹn: 1 bài');
	expect((await cotmoc(made.folder, 'restore', path.join(made.folder, 'không có'))).code).toBe(1);
});

test('wrong calls say how it is done and answer 2', async () => {
	using made = madeFolder();
	for (const args of [
		[],
		['không-có'],
		['import'],
		['import', 'x', '--issued', '31/12/2024'],
		['import', '--lạ'],
		['backup'],
		['constructor'],
	]) {
		const { code, err } = await cotmoc(made.folder, ...args);
		expect(code, args.join(' ')).toBe(2);
		expect(err).not.toBe('');
	}
	expect((await cotmoc(made.folder, 'compare', '2024-S1', '2025')).err).toContain('Chưa có kho dữ liệu');
});
