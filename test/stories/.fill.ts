import { openStore } from '#lib/server/store/open.ts';
import { storeRules } from '#lib/server/store-rules.ts';
import { demoArticles, seedArticles } from '../fixtures/demo.ts';
for (const [dir, list] of [
	['/tmp/ui/seeds', seedArticles()],
	['/tmp/ui/.data-demo', demoArticles()],
] as const) {
	const store = await openStore(dir, { rules: storeRules, mode: 'write', command: 'fill' });
	for (const { article, observations } of list)
		console.log(
			dir,
			article.title,
			(await store.saveArticle(article, observations)).outcome,
			observations.length,
		);
	await store.close();
}
