import { expect, test } from 'vitest';
import { codelists } from '#lib/codelists/index.ts';
import { extract } from '#lib/core/extract.ts';
import { observe } from '#lib/core/observation/observe.ts';
import { compare } from '#lib/core/series/compare.ts';
import { findProblems } from '#lib/core/series/problems.ts';
import {
	comparisonUnit,
	formatOutcome,
	formatPercent,
	formatStatus,
	formatValue,
} from '#lib/format/index.ts';
import { demoArticles, seedArticles, type ReadArticle } from '../../fixtures/demo.ts';

// the whole way, from the articles' words: what the other tests take from the annotations, the reader gives here
const read = (articles: readonly ReadArticle[]) =>
	articles.flatMap(({ article }) => observe(article, extract(article, codelists).readings, codelists));
const demo = read(demoArticles());
const seeds = read(seedArticles());

test('the demo as read has exactly the three problems planted in it', () => {
	expect(findProblems(demo, codelists).map((p) => [p.kind, p.indicator, p.timePeriod])).toEqual([
		['conflict', 'drugs.cases', '2023-S1'],
		['partAboveWhole', 'propaganda.broadcast_hours', '2022-S1'],
		['partsUnlikeTotal', 'crime.cases', '2024'],
	]);
	expect(findProblems(seeds, codelists)).toEqual([]);
});

test('the demo’s patrols as read: half-year in the year', () => {
	const c = compare('2025-S1', '2025', demo, codelists);
	const row = c.rows.find((r) => r.indicator.code === 'patrol.sessions');
	if (!row) throw new Error('no patrols');
	const unit = comparisonUnit(row, codelists);
	expect(formatStatus(row, c)).toBe('so sánh được');
	expect(formatOutcome(row.share, (a) => formatPercent(a))).toBe('47,8%');
	expect(formatOutcome(row.rest, (a) => formatValue(a, unit))).toBe('1.378');
	expect(c.rows.filter((r) => r.reason === 'scope').length).toBeLessThan(3);
});

test('the five articles as read: nothing in common between 2024-S1 and 2025', () => {
	const c = compare('2024-S1', '2025', seeds, codelists);
	expect(c.mode).toBe('noCommon');
	expect([c.onlyB.figures.length, c.onlyB.awards.length]).toEqual([5, 4]);
});
