import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { sql, type Kysely } from 'kysely';
import { expect, test } from 'vitest';
import { verifyFile } from '#lib/server/store/care/verify.ts';
import { storeFile } from '#lib/server/store/files.ts';
import { migrations } from '#lib/server/store/migrations/index.ts';
import { openStore } from '#lib/server/store/open.ts';
import { SqliteFile } from '#lib/server/store/sqlite-database.ts';
import { storeRules } from '#lib/server/store-rules.ts';
import { madeArticle, madeFolder, madeObservation, openForTest } from './made.ts';

/** A change of tables that does some of its work and then fails. */
const failing = {
	up: async (db: Kysely<unknown>) => {
		await db.schema.alterTable('article').addColumn('half_done', 'text').execute();
		await sql`delete from observation`.execute(db);
		await sql`insert into no_such_table values (1)`.execute(db);
	},
};
const harmless = {
	up: async (db: Kysely<unknown>) => {
		await db.schema.createTable('later').addColumn('name', 'text').execute();
	},
};

const openWith = (folder: string, more: Record<string, typeof failing>) =>
	openStore(folder, {
		rules: storeRules,
		mode: 'write',
		command: 'test',
		migrations: { ...migrations, ...more },
	});

/** The tables as a program knew them that had not heard of a migration yet. */
const before = (name: string) =>
	Object.fromEntries(Object.entries(migrations).filter(([other]) => other < name));

/** Every table, index and row of a store file, but the journal of migrations. */
function contentOf(folder: string): unknown {
	const file = new SqliteFile(storeFile(folder), { readOnly: true });
	try {
		const tables = file.raw.prepare('select name, sql from sqlite_master order by name').all();
		const rows = ['article', 'observation', 'audit', 'kysely_migration'].map((t) =>
			file.raw.prepare(`select * from ${t}`).all(),
		);
		return { tables, rows };
	} finally {
		file.close();
	}
}

test('a change of tables that fails leaves everything as it was, says so, and the next start works', async () => {
	using made = madeFolder();
	const store = await openForTest(made.folder);
	for (let n = 1; n <= 5; n++) {
		const article = madeArticle(n);
		await store.saveArticle(article, [madeObservation(article, n)]);
	}
	await store.close();
	const before = contentOf(made.folder);
	await expect(
		openWith(made.folder, { '900-harmless': harmless, '901-failing': failing }),
	).rejects.toMatchObject({
		code: 'migration',
		message: expect.stringMatching(/Không nâng cấp được .*dữ liệu cũ còn nguyên.*bản sao trước khi nâng cấp/),
	});
	expect(contentOf(made.folder)).toEqual(before);
	expect(existsSync(path.join(made.folder, 'lock.json'))).toBe(false);
	const copies = readdirSync(path.join(made.folder, 'copies'));
	expect(copies).toHaveLength(1);
	expect(verifyFile(path.join(made.folder, 'copies', copies[0] as string), false)).toMatchObject({
		faults: [],
		articles: 5,
		observations: 5,
	});
	const again = await openForTest(made.folder);
	expect(await again.articles()).toHaveLength(5);
	await again.close();
});

test('a store that never was is not left half made', async () => {
	using made = madeFolder();
	await expect(openWith(made.folder, { '901-failing': failing })).rejects.toMatchObject({
		code: 'migration',
	});
	const store = await openForTest(made.folder);
	expect(await store.articles()).toEqual([]);
	await store.close();
	expect(verifyFile(storeFile(made.folder), true).faults).toEqual([]);
});

test('the tables are brought up to date with the old store put aside', async () => {
	using made = madeFolder();
	const oldest = { ...migrations };
	const newest = Object.keys(oldest).sort().at(-1) as string;
	delete oldest[newest];
	const old = await openStore(made.folder, {
		rules: storeRules,
		mode: 'write',
		command: 'test',
		migrations: oldest,
	});
	const article = madeArticle(3);
	await old.saveArticle(article, [madeObservation(article, 3)]);
	await old.close();
	const store = await openForTest(made.folder);
	expect(await store.observations({ currentOnly: true })).toHaveLength(1);
	await store.close();
	expect(readdirSync(path.join(made.folder, 'copies'))).toEqual([
		`before-migration-after-${Object.keys(oldest).sort().at(-1)}.sqlite`,
	]);
});

test('doubts of goals and changes an older program kept and did not count are counted', async () => {
	using made = madeFolder();
	const older = before('005-doubts');
	const old = await openStore(made.folder, {
		rules: storeRules,
		mode: 'write',
		command: 'test',
		migrations: older,
	});
	const article = madeArticle(7);
	const rules = ['made', 'doubt:period'];
	const figures = (['result', 'target', 'change', 'context'] as const).map((kind, n) =>
		madeObservation(article, n, { id: kind, kind, start: n, rules }),
	);
	await old.saveArticle(article, figures);
	old.file.raw.exec(
		`update observation set doubtful = 0 where kind <> 'result'; update article set doubtful = 1`,
	);
	await old.close();
	const store = await openForTest(made.folder);
	const inDoubt = await store.observations({ doubtfulOnly: true });
	expect(inDoubt.map((o) => o.kind).sort()).toEqual(['change', 'result', 'target']);
	expect((await store.summary(article.id))?.doubtful).toBe(3);
	await store.review({ observationId: 'target', state: 'confirmed' });
	expect((await store.summary(article.id))?.doubtful).toBe(2);
	await store.close();
});

test('articles of unknown provinces that an older program set against each other stand apart', async () => {
	using made = madeFolder();
	const older = before('004-unknown-areas');
	const old = await openStore(made.folder, {
		rules: storeRules,
		mode: 'write',
		command: 'test',
		migrations: older,
	});
	for (const n of [3, 4]) {
		const text = `Bài số ${n}. Năm 2024, đơn vị tuần tra ${n} buổi, trong đó 1 buổi đêm.`;
		const article = madeArticle(n, { text, issuerArea: null });
		const total = madeObservation(article, n, { refArea: null });
		const part = madeObservation(article, 1, { refArea: null, partOf: total.id });
		await old.saveArticle(article, [total, part]);
	}
	// as keys were written before: nothing where the province is not known
	old.file.raw.exec(`update observation set key = replace(key, '|?' || article_id || '|', '||');
		update observation set current = 0 where seq > 1;
		insert into key_state (key, articles, conflict, chosen, reason, at)
			select key, 2, 1, null, null, null from observation where seq = 1`);
	expect(await old.conflicts({ which: 'open' })).toHaveLength(1);
	await old.close();
	const store = await openForTest(made.folder);
	expect(await store.conflicts({ which: 'open' })).toEqual([]);
	const standing = await store.observations({ currentOnly: true });
	expect(standing.map((o) => o.value).sort()).toEqual([3, 4]);
	for (const o of await store.observations({})) expect(o.key).toBe(storeRules.derive(o).key);
	await store.close();
	expect(verifyFile(storeFile(made.folder), true).faults).toEqual([]);
});
