// A process that keeps articles, one alone and several together in turn, and says so after each commit; killed at any
// moment by its parent.
import { openForTest, madeArticle, madeObservation } from './made.ts';

const TOGETHER = [1, 7, 20];
const [folder = '', from = '0'] = process.argv.slice(2);
const store = await openForTest(folder);
process.stdout.write('open\n');

function keepable(n: number) {
	const article = madeArticle(n);
	const observations = Array.from({ length: 12 }, (_, i) =>
		madeObservation(article, n, { id: `${article.id.slice(0, 16)}-${i}`, orgUnit: `Đồn ${i}` }),
	);
	const original = { name: `bài ${n}.txt`, mediaType: 'text/plain', bytes: Buffer.from(article.text) };
	return { article, observations, original };
}

let n = Number(from);
for (let turn = 0; ; turn++) {
	const batch = Array.from({ length: TOGETHER[turn % TOGETHER.length] ?? 1 }, () => keepable(n++));
	await store.saveArticles(batch);
	process.stdout.write(batch.map(({ article }) => `kept ${article.id}\n`).join(''));
}
