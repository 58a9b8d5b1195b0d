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
		/** server with the five articles the program comes with */
		seeds: string;
		/** server with the invented province */
		demo: string;
		/** server with nothing in its store */
		empty: string;
		/** server with all articles, for stories in which a person changes things */
		desk: string;
	}
}

/** A store with these articles, and to which the program's own were offered already. */
async function storeOf(folder: string, articles: readonly ReadArticle[]): Promise<void> {
	const store = await openStore(folder, { rules: storeRules, mode: 'write', command: 'stories' });
	for (const { article, observations } of articles) await store.saveArticle(article, observations);
	await store.setSetting('seeds', '2026-01-01T00:00:00.000Z');
	await store.close();
}

/** The first of the articles as rules that missed its last figure would have read it. */
const readByOlderRules = (read: ReadArticle, n: number): ReadArticle =>
	n === 0 ? { ...read, observations: read.observations.slice(0, -1) } : read;

/** One browser and four servers for all stories: the five articles, the invented province, an empty store, all articles. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const home = await mkdtemp(path.join(tmpdir(), 'cotmoc-stories-'));
	const folder = (name: string) => path.join(home, name);
	await storeOf(folder('empty'), []);
	// the first one builds the pages when they are not built, while the rest is made ready; the others find them
	const building = startServer(folder('empty'));
	await storeOf(folder('desk'), [...seedArticles(), ...demoArticles().map(readByOlderRules)]);
	const [browser, empty] = await Promise.all([startBrowser(), building]);
	const [seeds, demo, desk] = await Promise.all([
		startServer(folder('seeds')),
		startServer(folder('.data-demo')),
		startServer(folder('desk')),
	]);
	project.provide('browser', browser.endpoint);
	project.provide('seeds', seeds.url);
	project.provide('demo', demo.url);
	project.provide('empty', empty.url);
	project.provide('desk', desk.url);
	return async () => {
		await Promise.all([browser.close(), seeds.close(), demo.close(), empty.close(), desk.close()]);
		await rm(home, { recursive: true, force: true });
	};
}
