import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ArticleToKeep, ReviewChange, Store } from '#lib/core/observation/store.ts';
import type { Observation } from '#lib/core/observation/types.ts';
import { storeRules } from '#lib/server/store-rules.ts';
import { madeArticle, madeFolder, madeObservation, openForTest } from './made.ts';
import { MemoryStore } from './memory-store.ts';

const NOW = '2026-01-02T03:04:05.000Z';
const ARTICLES = 6;
const FIGURES = 3;

const idOf = (article: number, figure: number) => `bai${article}-${figure}`;

/** Articles whose figures meet in a handful of keys: equal, near, contradicting, provisional, repeated. */
function keepable(n: number, shift = 0): ArticleToKeep {
	const issued = `2024-${String(12 - (n % 4)).padStart(2, '0')}-20`;
	const article = madeArticle(n, { issued, refArea: undefined } as object);
	const observations = Array.from({ length: FIGURES }, (_, i): Observation => {
		const half = (n + i) % 3 === 0;
		return madeObservation(article, [900, 916, 917, 900][(n * i + shift) % 4] as number, {
			id: idOf(n, i),
			start: i * 4,
			indicator: i === 1 ? 'drugs.cases' : 'patrol.sessions',
			unit: i === 1 ? 'CASE' : 'EVENT',
			qualifier: n % 3 === 1 ? 'AP' : n % 5 === 2 ? 'GT' : 'EQ',
			obsStatus: n % 4 === 3 ? 'P' : 'A',
			refArea: i === 2 && n % 2 === 0 ? 'Điện Biên' : 'Lai Châu',
			duplicateOf: i === 2 && n % 3 === 0 ? idOf(n, 0) : null,
			rules: i >= 1 && n % 2 === 1 ? ['doubt:unit'] : ['made'],
			kind: i === 2 && n === 5 ? 'change' : 'result',
			...(half ? { timePeriod: '2024-S1', periodStart: '2024-01-01', periodEnd: '2024-07-01' } : {}),
		});
	});
	const bytes = new TextEncoder().encode(article.text);
	const original = n % 2 === 0 ? { name: `bài ${n}.txt`, mediaType: 'text/plain', bytes } : undefined;
	return { article, observations, original };
}

const article = fc.nat({ max: ARTICLES - 1 });
const figure = fc.tuple(article, fc.nat({ max: FIGURES - 1 }));
const change = fc.tuple(
	figure,
	fc.constantFrom<Pick<ReviewChange, 'state' | 'fields' | 'reason'>>(
		{ state: 'confirmed', reason: 'đã đối chiếu' },
		{ state: 'rejected' },
		{ state: 'unread' },
		{ state: 'corrected', fields: { value: 917 }, reason: 'gõ nhầm' },
		{
			state: 'corrected',
			fields: { timePeriod: '2023', periodStart: '2023-01-01', periodEnd: '2024-01-01' },
		},
	),
);
const toChange = ([[n, i], c]: [[number, number], Omit<ReviewChange, 'observationId'>]): ReviewChange => ({
	...c,
	observationId: idOf(n, i),
});

type Deed = (store: Store, turn: number) => Promise<unknown>;

const keyOf = ([n, i]: [number, number]) => (keepable(n).observations[i] as Observation).key;
const deed: fc.Arbitrary<Deed> = fc.oneof(
	{
		weight: 4,
		arbitrary: fc.array(article, { minLength: 1, maxLength: 4 }).map(
			(ns): Deed =>
				(s) =>
					s.saveArticles(ns.map((n) => keepable(n))),
		),
	},
	fc.tuple(article, change).map(([n, c]): Deed => (s) => {
		const { article, observations, original } = keepable(n);
		return s.saveArticle(article, observations, original, [toChange(c)]);
	}),
	{
		weight: 3,
		arbitrary: change.map(
			(c): Deed =>
				(s) =>
					s.review(toChange(c)),
		),
	},
	figure.map(
		([n, i]): Deed =>
			(s) =>
				s.undoReview(idOf(n, i)),
	),
	article.map(
		(n): Deed =>
			(s) =>
				s.deleteArticle(keepable(n).article.id),
	),
	article.map(
		(n): Deed =>
			(s) =>
				s.restoreArticle(keepable(n).article.id),
	),
	figure.map(
		(f): Deed =>
			(s) =>
				s.chooseVintage(keyOf(f), idOf(...f), 'đã hỏi đơn vị'),
	),
	figure.map(
		(f): Deed =>
			(s) =>
				s.undoChoice(keyOf(f)),
	),
	fc.tuple(article, fc.nat({ max: 3 }), fc.boolean()).map(([n, shift, fewer]): Deed => (s) => {
		const { article, observations } = keepable(n, shift);
		return s.replaceReading(article.id, fewer ? observations.slice(1) : observations);
	}),
	fc
		.tuple(article, fc.nat({ max: 3 }), fc.constantFrom(null, '2024-06-01', '2025-02-03'))
		.map(([n, shift, issued]): Deed => (s) => {
			const { article, observations } = keepable(n, shift);
			// without a day no period is known
			const unknown = issued === null ? { timePeriod: null, periodStart: null, periodEnd: null } : {};
			const read = observations.map((o) => storeRules.derive({ ...o, ...unknown, reportedDate: issued }));
			const { id, outlet, url } = article;
			const source = { title: `Bài đổi tên ${n}`, outlet, url, issued, issuerArea: null };
			return s.describeArticle(id, source, read);
		}),
	article.map((n): Deed => (s, turn) => {
		const { article } = keepable(n);
		const fields = { id: `added-${turn}`, start: 20, rules: ['added-by-person'] };
		return s.addObservation(madeObservation(article, 950, fields), 'bỏ sót');
	}),
);

/** What a deed came to: its answer, or the code of its error. */
async function outcomeOf(work: Promise<unknown>): Promise<unknown> {
	return work.then(
		(answer) => ({ answer }),
		(cause: { code?: string }) => ({ error: cause.code ?? String(cause) }),
	);
}

async function everythingIn(store: Store) {
	const { id } = keepable(0).article;
	return {
		articles: await store.articles({ includeDeleted: true }),
		count: await store.articleCount(),
		all: await store.observations({}),
		withDeleted: await store.observations({ includeDeleted: true, refArea: 'Lai Châu' }),
		current: await store.observations({ currentOnly: true, groups: ['patrol'] }),
		doubtful: await store.observations({ doubtfulOnly: true }),
		areas: await store.areas(),
		open: await store.conflicts(),
		decided: await store.conflicts({ which: 'decided' }),
		counts: await store.conflictCounts(),
		agreements: await store.agreements(100),
		differences: await store.compareReading(id, keepable(0, 1).observations),
		audit: (await store.audit(1_000)).map(({ action, subject, at, actor }) => ({
			action,
			subject,
			at,
			actor,
		})),
		history: (await store.history(id)).map((a) => a.action),
		renamed: (await store.search('doi ten', 10)).length,
		found: (await store.search('bai viet so 1', 10)).filter((h) => h.kind === 'article').map((h) => h.id),
	};
}

test('whatever is done, the store on disk is equal to the one that works everything out anew', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(deed, { minLength: 4, maxLength: 12 }), async (deeds) => {
			using made = madeFolder();
			const real = await openForTest(made.folder);
			const model = new MemoryStore(storeRules, () => NOW);
			try {
				for (const [turn, act] of deeds.entries()) {
					const before = await real.dataVersion();
					const seen = await everythingIn(real);
					expect(await outcomeOf(act(real, turn))).toEqual(await outcomeOf(act(model, turn)));
					const after = await everythingIn(real);
					expect(after).toEqual(await everythingIn(model));
					if ((await real.dataVersion()) === before) expect(after).toEqual(seen);
				}
			} finally {
				await real.close();
			}
			const again = await openForTest(made.folder, 'read');
			expect(await everythingIn(again)).toEqual(await everythingIn(model));
			await again.close();
		}),
		{ numRuns: 20 },
	);
});
