import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { importFiles } from '#lib/server/import/import-files.ts';
import { importItems } from '#lib/server/import/sources.ts';
import { IMPORT_DEPTH, ParserPool } from '#lib/server/intake/pool.ts';
import type { ReadTask } from '#lib/server/intake/task.ts';
import { madeFolder, openForTest } from './made.ts';

const BEFORE = 'Năm 2024, đơn vị tuần tra 37 buổi.\n';
const AFTER = 'Năm 2024, đơn vị tuần tra 73 buổi.\n';

/** Parsers that find another text in the file than the one it was opened with. */
class LatePool extends ParserPool {
	override read(task: ReadTask) {
		writeFileSync(task.path, AFTER);
		return super.read(task);
	}
}

test('a file that changes while it is imported is kept as it was opened: its text is that of its original', async () => {
	using made = madeFolder();
	const file = path.join(made.folder, 'bai.txt');
	writeFileSync(file, BEFORE);
	const store = await openForTest(path.join(made.folder, 'data'));
	const pool = new LatePool(IMPORT_DEPTH);
	const [done] = await importFiles(importItems([file], { issued: '2024-12-31', issuerArea: null }), {
		store,
		pool,
		demo: false,
		now: () => '2026-01-02T03:04:05.000Z',
		progress: () => {},
	});
	pool.close();
	const kept = await store.article(done?.articleId ?? '');
	const original = await store.original(done?.articleId ?? '');
	await store.close();
	expect(kept?.text).toBe(BEFORE);
	expect(Buffer.from(original?.bytes ?? []).toString()).toBe(BEFORE);
});

test('what a system or an open program lays into a folder is no article', () => {
	using made = madeFolder();
	for (const name of ['.DS_Store', 'Thumbs.db', 'desktop.ini', '~$bai.docx', 'bai.txt', 'bai~$1.txt'])
		writeFileSync(path.join(made.folder, name), BEFORE);
	const items = importItems([made.folder], { issued: null, issuerArea: null });
	expect(items.map((i) => i.name)).toEqual(['bai.txt', 'bai~$1.txt']);
});
