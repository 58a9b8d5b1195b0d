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
	formatPeriod,
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
	expect(c.rows.filter((r) => r.verdict !== 'comparable').map((r) => r.indicator.code)).toEqual([]);
});

test('the five articles as read: nothing in common between 2024-S1 and 2025', () => {
	const c = compare('2024-S1', '2025', seeds, codelists);
	expect(c.mode).toBe('noCommon');
	expect([c.onlyA.figures.length, c.onlyB.figures.length, c.onlyB.awards.length]).toEqual([13, 5, 4]);
});

test('the five articles as read: 248 and 796 houses stand side by side, uncompared', () => {
	const c = compare('2019-01-01/P5Y', '2025', seeds, codelists);
	const houses = c.rows.find((r) => r.indicator.code === 'housing.houses_built_repaired');
	expect(houses && formatStatus(houses, c)).toBe('không so sánh được: khác phạm vi');
	expect([houses?.a.figure?.amount.value, houses?.b.figure?.amount.value]).toEqual([248, 796]);
	expect(formatPeriod(c.a.code, c.a.label)).toBe('2019–2024');
	expect(c.rows.every((r) => r.difference.kind === 'blocked' && r.percent.kind === 'blocked')).toBe(true);
});
