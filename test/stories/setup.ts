import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { openStore } from '#lib/server/store/open.ts';
import { storeRules } from '#lib/server/store-rules.ts';
import { demoArticles, seedArticles, type ReadArticle } from '../fixtures/demo.ts';
import { startBrowser } from './browser.ts';
import { startServer } from './server.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** to connect to the one browser */
		browser: string;
		/** server with the five articles */
		seeds: string;
		/** server with the invented province */
		demo: string;
		/** server with nothing in its store */
		empty: string;
	}
}

async function fill(folder: string, articles: readonly ReadArticle[]): Promise<void> {
	const store = await openStore(folder, { rules: storeRules, mode: 'write', command: 'stories' });
	for (const { article, observations } of articles) await store.saveArticle(article, observations);
	await store.close();
}

/** One browser and three servers for all stories: the five articles, the invented province, an empty store. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const built = path.resolve(import.meta.dirname, '../../build/handler.js');
	if (!existsSync(built)) throw new Error('stories need the built server: run `npm run build` first');
	const home = await mkdtemp(path.join(tmpdir(), 'cotmoc-stories-'));
	const folder = (name: string) => path.join(home, name);
	await fill(folder('seeds'), seedArticles());
	await fill(folder('.data-demo'), demoArticles());
	const [browser, seeds, demo, empty] = await Promise.all([
		startBrowser(),
		startServer(folder('seeds')),
		startServer(folder('.data-demo')),
		startServer(folder('empty')),
	]);
	project.provide('browser', browser.endpoint);
	project.provide('seeds', seeds.url);
	project.provide('demo', demo.url);
	project.provide('empty', empty.url);
	return async () => {
		await Promise.all([browser.close(), seeds.close(), demo.close(), empty.close()]);
		await rm(home, { recursive: true, force: true });
	};
}
