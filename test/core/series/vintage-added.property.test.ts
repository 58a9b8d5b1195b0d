import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codelists } from '#lib/codelists/index.ts';
import { observe } from '#lib/core/observation/observe.ts';
import type { Observation, ObsStatus, Qualifier } from '#lib/core/observation/types.ts';
import { addVintage, type KeyStanding } from '#lib/core/series/vintage-added.ts';
import { selectVintage } from '#lib/core/series/vintages.ts';
import { articleOf, reading } from '../../fixtures/demo.ts';

const [template] = observe(
	articleOf({ text: 'Năm 2024 tuần tra 916 buổi.' }),
	[reading({ indicator: 'patrol.sessions', timePeriod: '2024', unit: 'EVENT', value: 916 })],
	codelists,
);

/** One article's rows of one key: few values and days, so that they meet often. */
const article = fc.array(
	fc.record({
		value: fc.constantFrom<(number | null)[]>(null, 900, 910, 916, 917),
		qualifier: fc.constantFrom<Qualifier>('EQ', 'EQ', 'GT', 'LT', 'AP'),
		obsStatus: fc.constantFrom<ObsStatus>('A', 'A', 'P', 'E', 'O'),
		reportedDate: fc.constantFrom(null, '2024-06-20', '2024-07-01', '2025-01-05'),
		kind: fc.constantFrom<Observation['kind']>('result', 'result', 'result', 'target'),
		rejected: fc.boolean(),
		item: fc.constantFrom(false, false, true),
	}),
	{ minLength: 1, maxLength: 3 },
);

type Told = typeof article extends fc.Arbitrary<infer T> ? T : never;

function rowsOf(articles: readonly Told[]) {
	return articles.map((rows, a) =>
		rows.map((r, i): Observation => {
			const o = template as Observation;
			const range = r.value === null;
			const magnitude = r.obsStatus === 'O';
			return {
				...o,
				id: `${a}-${i}`,
				articleId: `bài ${a}`,
				start: i * 10,
				kind: r.kind,
				qualifier: magnitude ? 'MAG' : range ? 'EQ' : r.qualifier,
				quote: r.qualifier === 'LT' ? 'gần' : '',
				value: magnitude ? null : r.value,
				obsValue: magnitude ? null : r.value,
				obsLow: range && !magnitude ? 905 : null,
				obsHigh: range && !magnitude ? 916 : null,
				obsStatus: r.obsStatus,
				reportedDate: rows[0]?.reportedDate ?? null,
				duplicateOf: r.item && i > 0 ? `${a}-0` : null,
				review: { ...o.review, state: r.rejected ? 'rejected' : 'unread' },
			};
		}),
	);
}

const nothing: KeyStanding = { shown: null, articles: 0, conflict: false };

function whole(rows: readonly Observation[]): KeyStanding {
	const found = selectVintage(rows, codelists);
	if (!found) return nothing;
	const { shown, agreeing, replaced, conflicting } = found;
	const articles = 1 + agreeing.length + replaced.length + conflicting.length;
	return { shown, articles, conflict: conflicting.length > 0 };
}

test('one article more comes to the same as looking at all rows again', () => {
	fc.assert(
		fc.property(fc.array(article, { maxLength: 6 }), (articles) => {
			let standing = nothing;
			const seen: Observation[] = [];
			for (const rows of rowsOf(articles)) {
				seen.push(...rows);
				const after = whole(seen);
				expect(addVintage(standing, rows, codelists) ?? after).toEqual(after);
				standing = after;
			}
		}),
		{ numRuns: 500 },
	);
});

test('only a newcomer that agrees without being equal needs all rows', () => {
	const [first, equal, narrower] = rowsOf(
		[
			{ value: 916, qualifier: 'AP' as const },
			{ value: 916, qualifier: 'AP' as const },
			{ value: 917, qualifier: 'EQ' as const },
		].map((f): Told => [
			{ ...f, obsStatus: 'A', reportedDate: '2025-01-05', kind: 'result', rejected: false, item: false },
		]),
	) as [Observation[], Observation[], Observation[]];
	const standing = whole(first);
	expect(addVintage(standing, equal, codelists)).toEqual(whole([...first, ...equal]));
	expect(addVintage(standing, narrower, codelists)).toBeNull();
});
