// A process that keeps articles one after another and says so after each; killed at any moment by its parent.
import { openForTest, madeArticle, madeObservation } from './made.ts';

const [folder = '', from = '0'] = process.argv.slice(2);
const store = await openForTest(folder);
process.stdout.write('open\n');
for (let n = Number(from); ; n++) {
	const article = madeArticle(n);
	const figures = Array.from({ length: 12 }, (_, i) =>
		madeObservation(article, n, { id: `${article.id.slice(0, 16)}-${i}`, orgUnit: `Đồn ${i}` }),
	);
	const original = { name: `bài ${n}.txt`, mediaType: 'text/plain', bytes: Buffer.from(article.text) };
	await store.saveArticle(article, figures, original);
	process.stdout.write(`kept ${article.id}\n`);
}
