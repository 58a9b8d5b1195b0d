import { statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { codelists } from '#lib/codelists/index.ts';
import type { ReadingDifference } from '#lib/core/observation/store.ts';
import type { Observation } from '#lib/core/observation/types.ts';
import { selectVintage } from '#lib/core/series/vintages.ts';
import { madeArticle, madeFolder, madeObservation, openForTest } from './made.ts';

test('an article comes back as it was given, once', async () => {
	using made = madeFolder();
	const store = await openForTest(made.folder);
	const article = madeArticle(7);
	const figure = madeObservation(article, 7);
	const original = {
		name: 'bài 7.txt',
		mediaType: 'text/plain',
		bytes: new TextEncoder().encode(article.text),
	};
	expect(await store.saveArticle(article, [figure], original)).toEqual({
		articleId: article.id,
		outcome: 'added',
		figures: 1,
		deleted: false,
	});
	const version = await store.dataVersion();
	expect((await store.saveArticle(article, [figure], original)).outcome).toBe('known');
	expect(await store.dataVersion()).toBe(version);
	expect(await store.article(article.id)).toEqual(article);
	expect(await store.observations({})).toEqual([{ ...figure, current: true }]);
	expect((await store.original(article.id))?.bytes).toEqual(original.bytes);
	expect((await store.articles())[0]).toMatchObject({
		figures: 1,
		doubtful: 0,
		original: { name: 'bài 7.txt' },
	});
	await store.close();
	expect(statSync(made.folder).mode & 0o777).toBe(0o700);
	expect(statSync(path.join(made.folder, 'cotmoc.sqlite')).mode & 0o777).toBe(0o600);

	const again = await openForTest(made.folder, 'read');
	expect(await again.dataVersion()).toBe(version);
	expect(await again.observations({ currentOnly: true, refArea: 'Lai Châu' })).toHaveLength(1);
	await expect(again.deleteArticle(article.id)).rejects.toMatchObject({ code: 'readonly' });
	await again.close();
});

test('decisions taken before keeping are kept with the article or not at all', async () => {
	using made = madeFolder();
	const store = await openForTest(made.folder);
	const article = madeArticle(5);
	const figure = madeObservation(article, 5);
	const before = await store.dataVersion();
	const wrong = { observationId: 'no such figure', state: 'rejected' } as const;
	const right = { observationId: figure.id, state: 'rejected', reason: 'không phải số liệu' } as const;
	await expect(store.saveArticle(article, [figure], undefined, [right, wrong])).rejects.toMatchObject({
		code: 'unknown',
	});
	expect(await store.articles()).toEqual([]);
	expect(await store.audit(9)).toEqual([]);
	expect(await store.dataVersion()).toBe(before);
	expect(await store.saveArticle(article, [figure], undefined, [right])).toMatchObject({
		outcome: 'added',
		figures: 0,
	});
	expect(await store.dataVersion()).toBe(before + 1);
	expect((await store.observation(figure.id))?.review).toMatchObject({ state: 'rejected' });
	const done = ['observation.rejected', 'article.added'];
	expect((await store.audit(9)).map((a) => a.action)).toEqual(done);
	expect((await store.history(article.id)).map((a) => a.action)).toEqual(done);
	expect(await store.history('no such article')).toEqual([]);
	await store.close();
});

test('articles kept together are settled as if kept one by one', async () => {
	using one = madeFolder();
	using other = madeFolder();
	const apart = await openForTest(one.folder);
	const together = await openForTest(other.folder);
	const batch = [24, 28, 24, 31].map((value, i) => {
		const article = madeArticle(100 * i + value, { issued: `2023-0${i + 1}-01` });
		return { article, observations: [madeObservation(article, value)] };
	});
	const [first] = batch;
	const outcomes = [];
	for (const { article, observations } of batch) {
		outcomes.push(await apart.saveArticle(article, observations));
	}
	expect(await together.saveArticles([...batch, ...(first ? [first] : [])])).toEqual([
		...outcomes,
		{ ...outcomes[0], outcome: 'known' },
	]);
	expect(await together.observations({})).toEqual(await apart.observations({}));
	expect(await together.conflicts()).toEqual(await apart.conflicts());
	expect((await together.audit(9)).length).toBe(4);
	await apart.close();
	await together.close();
});

test('two articles that disagree are a conflict until a person chooses', async () => {
	using made = madeFolder();
	const store = await openForTest(made.folder);
	const june = madeArticle(24, { issued: '2023-06-27' });
	const december = madeArticle(28, { issued: '2023-12-19' });
	const half = { timePeriod: '2023-S1', periodStart: '2023-01-01', periodEnd: '2023-07-01' };
	const first = madeObservation(june, 24, half);
	const second = madeObservation(december, 28, half);
	await store.saveArticle(june, [first]);
	expect(await store.conflicts()).toEqual([]);
	await store.saveArticle(december, [second]);
	const [conflict] = await store.conflicts();
	expect(conflict?.observations.map((o) => o.value)).toEqual([28, 24]);
	expect(await store.conflicts({ limit: 0 })).toEqual([]);
	expect(await store.conflictCounts()).toEqual({ open: 1, decided: 0 });
	await store.chooseVintage(first.key, first.id, 'Số tháng 6 đã đối chiếu sổ gốc');
	expect((await store.observations({ currentOnly: true })).map((o) => o.value)).toEqual([24]);
	expect(await store.conflicts()).toEqual([]);
	expect(await store.conflicts({ which: 'decided' })).toHaveLength(1);
	expect(await store.conflictCounts()).toEqual({ open: 0, decided: 1 });
	const rows = await store.observations({ keys: [first.key] });
	expect(rows.map((o) => [o.value, o.chosen ?? false])).toEqual(
		expect.arrayContaining([
			[24, true],
			[28, false],
		]),
	);
	expect(selectVintage(rows, codelists)).toMatchObject({ shown: { value: 24 }, conflicting: [] });
	await store.undoChoice(first.key);
	expect((await store.observations({ keys: [first.key] })).some((o) => o.chosen)).toBe(false);
	expect((await store.observations({ currentOnly: true })).map((o) => o.value)).toEqual([28]);

	await store.deleteArticle(december.id);
	expect((await store.observations({ currentOnly: true })).map((o) => o.value)).toEqual([24]);
	expect(await store.conflicts()).toEqual([]);
	expect(await store.articles()).toHaveLength(1);
	expect(await store.articleCount()).toBe(1);
	expect(await store.conflictCounts()).toEqual({ open: 0, decided: 0 });
	await store.restoreArticle(december.id);
	expect((await store.observations({ currentOnly: true })).map((o) => o.value)).toEqual([28]);
	expect(await store.conflicts()).toHaveLength(1);
	expect((await store.audit(10)).map((a) => a.action)).toEqual([
		'article.restored',
		'article.deleted',
		'vintage.undone',
		'vintage.chosen',
		'article.added',
		'article.added',
	]);
	await store.close();
});

test('a day said later dates what had no period, and takes nothing back that a person decided', async () => {
	using made = madeFolder();
	const store = await openForTest(made.folder);
	const article = madeArticle(16, { issued: null, issuerArea: null });
	const blank = { timePeriod: null, periodStart: null, periodEnd: null };
	const undated = { ...blank, reportedDate: null, rules: ['made', 'doubt:period'] };
	const at = (n: number, fields: Partial<Observation> = {}) =>
		madeObservation(article, 10 + n, { id: `o${n}`, start: n * 8, ...fields });
	await store.saveArticle(
		article,
		[1, 2, 3, 4].map((n) => at(n, undated)),
	);
	await store.review({ observationId: 'o1', state: 'confirmed' });
	await store.review({ observationId: 'o2', state: 'corrected', fields: { value: 99 } });
	await store.review({ observationId: 'o3', state: 'rejected', reason: 'số khác' });
	await store.review({
		observationId: 'o4',
		state: 'corrected',
		fields: { timePeriod: '2020', periodStart: '2020-01-01', periodEnd: '2021-01-01' },
	});
	const source = { title: 'Bài mới', outlet: 'Báo', url: null, issued: '2024-06-30', issuerArea: 'Lai Châu' };
	const day = { reportedDate: '2024-06-30' };
	const plain = [1, 2, 3, 4].map((n) => at(n, day));
	const heldOf = (found: ReadingDifference[]) => found.map((d) => d.held);
	expect(heldOf(await store.compareReading(article.id, plain))).toEqual([false, false, false, true]);
	const reread = [1, 2, 3, 4].map((n) => at(n, { ...day, indicator: 'drugs.cases' }));
	expect(heldOf(await store.describeArticle(article.id, source, reread))).toEqual([true, true, true, true]);
	expect(await store.article(article.id)).toMatchObject(source);
	const dated = { timePeriod: '2024', reportedDate: '2024-06-30', indicator: 'patrol.sessions' };
	expect(await store.observation('o1')).toMatchObject({
		...dated,
		obsStatus: 'P',
		current: true,
		rules: ['made'],
		review: { state: 'confirmed' },
	});
	expect(await store.observation('o2')).toMatchObject({ ...dated, value: 99, machine: { value: 12 } });
	expect(await store.observation('o3')).toMatchObject({ review: { state: 'rejected', reason: 'số khác' } });
	expect(await store.observation('o4')).toMatchObject({ timePeriod: '2020', obsStatus: 'A' });
	expect((await store.search('bai moi', 5)).map((h) => h.articleId)).toEqual([article.id]);
	expect((await store.history(article.id)).map((a) => a.action).slice(0, 2)).toEqual([
		'article.reread',
		'article.described',
	]);
	// only the day moves: nothing is read otherwise, and what was announced before the year's end is final now
	await store.describeArticle(
		article.id,
		{ ...source, issued: '2025-01-10' },
		reread.map((o) => ({ ...o, reportedDate: '2025-01-10' })),
	);
	expect(await store.observation('o1')).toMatchObject({ reportedDate: '2025-01-10', obsStatus: 'A' });
	await expect(store.describeArticle('none', source, [])).rejects.toMatchObject({ code: 'unknown' });
	await store.close();
});

test('decisions of a person hold, can be taken back, and outlive a new reading', async () => {
	using made = madeFolder();
	const store = await openForTest(made.folder);
	const article = madeArticle(15);
	const figure = madeObservation(article, 15, { rules: ['doubt:unit'] });
	await store.saveArticle(article, [figure]);
	expect((await store.articles())[0]?.doubtful).toBe(1);

	await store.review({
		observationId: figure.id,
		state: 'corrected',
		fields: { value: 51 },
		reason: 'gõ nhầm',
	});
	expect(await store.observation(figure.id)).toMatchObject({
		value: 51,
		obsValue: 51,
		machine: { value: 15 },
		review: { state: 'corrected', reason: 'gõ nhầm' },
	});
	expect((await store.articles())[0]?.doubtful).toBe(0);

	const reread = [{ ...figure, value: 16, obsValue: 16, rules: ['made'] }];
	expect(await store.compareReading(article.id, reread)).toMatchObject([
		{ kind: 'changed', fields: ['value'], held: true },
	]);
	await store.replaceReading(article.id, reread);
	expect(await store.observation(figure.id)).toMatchObject({ value: 51, current: true });
	await store.undoReview(figure.id);
	expect(await store.observation(figure.id)).toMatchObject({ value: 15, machine: null });

	await store.review({ observationId: figure.id, state: 'rejected' });
	expect(await store.observations({ currentOnly: true })).toEqual([]);
	expect((await store.articles())[0]?.figures).toBe(0);

	const added = madeObservation(article, 3, {
		id: 'added-1',
		rules: ['added-by-person'],
		indicator: 'drugs.cases',
	});
	await store.addObservation(added, 'bỏ sót');
	expect(await store.observations({ currentOnly: true })).toMatchObject([
		{ id: 'added-1', review: { state: 'confirmed' } },
	]);
	await store.replaceReading(article.id, []);
	expect((await store.observations({})).map((o) => o.id).sort()).toEqual(['added-1', figure.id].sort());
	await store.undoReview('added-1');
	expect(await store.observation('added-1')).toBeNull();
	await store.close();
});

test('a choice made for a figure that a new reading drops stays in the history of its article', async () => {
	using made = madeFolder();
	const store = await openForTest(made.folder);
	const article = madeArticle(1);
	const figure = madeObservation(article, 12);
	await store.saveArticle(article, [figure]);
	await store.chooseVintage(figure.key, figure.id, 'số chính thức');
	await store.replaceReading(article.id, []);
	expect((await store.history(article.id)).map((a) => a.action)).toEqual([
		'article.reread',
		'vintage.chosen',
		'article.added',
	]);
	await store.close();
});

test('words are found without marks or case', async () => {
	using made = madeFolder();
	const store = await openForTest(made.folder);
	const article = madeArticle(9, {
		text: 'Đồn Biên phòng Mường Tè. Năm 2024 tuần tra 9 buổi dọc biên giới.',
	});
	await store.saveArticle(article, [madeObservation(article, 9)]);
	await store.saveArticle(madeArticle(2), []);
	const hits = await store.search('muong TE bien', 10);
	expect(hits).toHaveLength(1);
	const hit = hits[0];
	expect(hit?.marks.map((m) => hit.excerpt.slice(m.start, m.end))).toContain('Mường');
	expect((await store.search('tuần tra bien gioi', 10)).map((h) => h.kind)).toEqual([
		'article',
		'observation',
	]);
	expect(await store.search('khong co tu nay', 10)).toEqual([]);
	expect(await store.search('" OR 1=1 --', 10)).toEqual([]);
	await store.close();
});

test('a second writer is refused and told who is first', async () => {
	using made = madeFolder();
	const store = await openForTest(made.folder);
	await expect(openForTest(made.folder)).rejects.toMatchObject({
		code: 'locked',
		message: expect.stringContaining(`tiến trình ${process.pid} (test`),
	});
	await store.close();
	await (await openForTest(made.folder)).close();
});
