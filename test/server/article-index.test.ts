import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Store } from '#lib/core/observation/store.ts';
import { articleIndex, nextInDoubt } from '#lib/server/article-index.ts';
import { openStore } from '#lib/server/store/open.ts';
import { storeRules } from '#lib/server/store-rules.ts';
import { seedArticles } from '../fixtures/demo.ts';

let folder: string;
let store: Store;

beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'cotmoc-index-'));
	store = await openStore(folder, { rules: storeRules, mode: 'write', command: 'test' });
	for (const { article, observations } of seedArticles())
		await store.saveArticle(
			article,
			observations.map((o, i) => (i === 0 ? { ...o, rules: ['doubt:carried'] } : o)),
		);
});

afterAll(async () => {
	await store.close();
	await rm(folder, { recursive: true, force: true });
});

test('the list is read once for each version of the data', async () => {
	const first = await articleIndex(store);
	expect(first).toHaveLength(5);
	expect(await articleIndex(store)).toBe(first);
	const gone = first.find((a) => a.figures === 0)?.id ?? '';
	await store.deleteArticle(gone);
	expect((await articleIndex(store)).find((a) => a.id === gone)?.deleted).toBe(true);
	await store.restoreArticle(gone);
});

test('from doubt to doubt, round to the beginning, never to the article itself', async () => {
	const inDoubt = (await articleIndex(store)).filter((a) => a.doubtful > 0).map((a) => a.id);
	expect(inDoubt).toHaveLength(3);
	expect((await nextInDoubt(store, inDoubt[0] ?? ''))?.id).toBe(inDoubt[1]);
	expect((await nextInDoubt(store, inDoubt[2] ?? ''))?.id).toBe(inDoubt[0]);
	for (const { id } of (await articleIndex(store)).filter((a) => a.doubtful > 0).slice(1)) {
		const [o] = await store.observations({ articleId: id, doubtfulOnly: true });
		await store.review({ observationId: o?.id ?? '', state: 'confirmed' });
	}
	expect(await nextInDoubt(store, inDoubt[0] ?? '')).toBeNull();
});
