// A process that keeps articles and says so after each commit, killed at any moment by its parent: as fast as it can, one
// alone and several together in turn; or so many a second, each alone.
import { openForTest, madeArticle, madeObservation } from './made.ts';

const TOGETHER = [1, 7, 20];
const [folder = '', from = '0', aSecond] = process.argv.slice(2);
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

const begun = performance.now();
let n = Number(from);
for (let turn = 0; ; turn++) {
	if (aSecond !== undefined) {
		const due = begun + (turn * 1_000) / Number(aSecond);
		await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
	}
	const size = aSecond === undefined ? (TOGETHER[turn % TOGETHER.length] ?? 1) : 1;
	const batch = Array.from({ length: size }, () => keepable(n++));
	await store.saveArticles(batch);
	process.stdout.write(batch.map(({ article }) => `kept ${article.id}\n`).join(''));
}
