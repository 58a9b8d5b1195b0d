import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { copiesToKeep, writeCopy } from '#lib/server/store/care/copies.ts';
import { restoreStore } from '#lib/server/store/care/restore.ts';
import { verifyFile } from '#lib/server/store/care/verify.ts';
import { storeFile } from '#lib/server/store/files.ts';
import { SqliteFile } from '#lib/server/store/sqlite-database.ts';
import { madeArticle, madeFolder, madeObservation, openForTest } from './made.ts';
import { killWhileWriting } from './soak-round.ts';

test('killed while writing: nothing acknowledged is lost, nothing is torn', async () => {
	using made = madeFolder();
	let acknowledged = 0;
	const kills = [
		[40, 'open'],
		[0, 'open'],
		[120, 'kept'],
		[75, 'kept'],
		[0, 'kept'],
	] as const;
	for (const [round, [ms, since]] of kills.entries()) {
		const result = await killWhileWriting(made.folder, round * 100_000, ms, since);
		expect(result.lost).toEqual([]);
		expect(result.faults).toEqual([]);
		acknowledged += result.acknowledged;
	}
	expect(acknowledged).toBeGreaterThan(0);
});

test('copies made under writes are whole, and one put back gives the same store', async () => {
	using made = madeFolder();
	const store = await openForTest(made.folder);
	const copies: string[] = [];
	for (let n = 0; n < 20; n++) {
		const article = madeArticle(n);
		await store.saveArticle(article, [madeObservation(article, n, { orgUnit: `Đồn ${n}` })]);
		if (n % 5 !== 0) continue;
		const reader = await openForTest(made.folder, 'read');
		const target = path.join(made.folder, `copy-${n}.sqlite`);
		const [later] = [madeArticle(1_000 + n)];
		// the copy and a write go on at once
		await Promise.all([writeCopy(reader.file, target), store.saveArticle(later, [])]);
		await reader.close();
		copies.push(target);
	}
	await expect(
		restoreStore(made.folder, copies[0] as string, '2026-01-01T00:00:00.000Z'),
	).rejects.toMatchObject({
		code: 'locked',
	});
	await store.close();
	for (const copy of copies) expect(verifyFile(copy, false).faults).toEqual([]);
	const last = copies.at(-1) as string;
	const restored = await restoreStore(made.folder, last, '2026-01-01T00:00:00.000Z');
	const again = await openForTest(made.folder);
	expect((await again.articles()).length).toBe(restored.articles);
	await again.close();
	expect(verifyFile(restored.before as string, false).articles).toBeGreaterThan(restored.articles);
});

test('a damaged copy is not put back, a damaged store is named', async () => {
	using made = madeFolder();
	const store = await openForTest(made.folder);
	for (let n = 0; n < 50; n++) await store.saveArticle(madeArticle(n), []);
	const copy = path.join(made.folder, 'copy.sqlite');
	await writeCopy(store.file, copy);
	await store.close();
	const bytes = readFileSync(copy);
	bytes.fill(0x5a, 8_192, 40_000);
	writeFileSync(copy, bytes);
	expect(verifyFile(copy, false).faults.length).toBeGreaterThan(0);
	await expect(restoreStore(made.folder, copy, '2026-01-01T00:00:00.000Z')).rejects.toMatchObject({
		code: 'damaged',
	});
	expect(verifyFile(storeFile(made.folder), true)).toMatchObject({ faults: [], articles: 50 });
	writeFileSync(path.join(made.folder, 'note.sqlite'), 'đây không phải kho dữ liệu');
	expect(verifyFile(path.join(made.folder, 'note.sqlite'), false).faults[0]).toMatch(/Không đọc được/);
});

test('a text changed behind the store is found', async () => {
	using made = madeFolder();
	const store = await openForTest(made.folder);
	await store.saveArticle(madeArticle(1), []);
	await store.close();
	const file = new SqliteFile(storeFile(made.folder));
	file.raw.exec("update article_text set text = text || 'thêm'");
	file.close();
	expect(verifyFile(storeFile(made.folder), true).faults).toEqual([
		expect.stringContaining('không khớp với mã băm'),
	]);
});

test('a store of a newer program is not touched', async () => {
	using made = madeFolder();
	await (await openForTest(made.folder)).close();
	const file = new SqliteFile(storeFile(made.folder));
	file.raw.exec("insert into kysely_migration (name, timestamp) values ('999-later', '2030')");
	file.close();
	await expect(openForTest(made.folder)).rejects.toMatchObject({ code: 'newer' });
	await expect(openForTest(made.folder, 'read')).rejects.toMatchObject({ code: 'newer' });
});

test('of the copies, seven days, four weeks and twelve months stay', () => {
	const names = Array.from({ length: 500 }, (_, i) => {
		const day = new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10);
		return [`cotmoc-${day}T080000Z.sqlite`, `cotmoc-${day}T200000Z.sqlite`];
	}).flat();
	const kept = [...copiesToKeep([...names, 'before-restore.sqlite'])].sort().reverse();
	expect(kept[0]).toBe(names.at(-1));
	expect(kept.length).toBeLessThanOrEqual(7 + 4 + 12);
	expect(kept.length).toBeGreaterThanOrEqual(7 + 2 + 10);
	expect(kept.every((n) => n.endsWith('T200000Z.sqlite'))).toBe(true);
});

test(
	'a second process is refused within two seconds and told who is first',
	{ timeout: 30_000 },
	async () => {
		using made = madeFolder();
		const store = await openForTest(made.folder);
		const code = `const { openForTest } = await import(${JSON.stringify(path.join(import.meta.dirname, 'made.ts'))});
		const before = performance.now();
		await openForTest(${JSON.stringify(made.folder)}).catch((e) => console.log(Math.round(performance.now() - before), e.code, e.message));`;
		const child = spawn(
			process.execPath,
			['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', code],
			{
				cwd: path.resolve(import.meta.dirname, '../..'),
			},
		);
		let said = '';
		child.stdout.on('data', (chunk: Buffer) => {
			said += chunk.toString();
		});
		await new Promise((resolve) => child.on('close', resolve));
		expect(said).toMatch(new RegExp(`^\\d+ locked .*tiến trình ${process.pid} `));
		expect(Number(said.split(' ')[0])).toBeLessThan(2_000);
		await store.close();
		expect(readdirSync(made.folder)).not.toContain('lock.json');
	},
);
