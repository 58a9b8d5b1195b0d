import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { codelists } from '#lib/codelists/index.ts';
import { specOf, type ReportSpec } from '#lib/reports/spec.ts';
import { buildReport, type Report } from '#lib/reports/report.ts';
import type { ExportWorld } from '#lib/server/export/gather.ts';
import { openStore } from '#lib/server/store/open.ts';
import { storeRules } from '#lib/server/store-rules.ts';
import { demoArticles, seedArticles, type ReadArticle } from '../fixtures/demo.ts';

export const MADE_AT = '2026-01-05T02:00:00.000Z';

/** A report straight from read articles, without a store. */
export function reportOf(
	articles: readonly ReadArticle[],
	area: string,
	period: string,
	base: string | null = null,
	more: Partial<ReportSpec> = {},
): Report {
	return buildReport({
		spec: { ...specOf(area, period, base), ...more },
		observations: articles.flatMap((a) => a.observations),
		articles: articles.map((a) => a.article),
		articlesWithoutFigures: articles.filter((a) => !a.observations.length).length,
		codelists,
		madeAt: MADE_AT,
		version: '0.1.0',
		demo: articles.some((a) => a.article.demo),
	});
}

export const seedReport = (period: string, base: string | null = null, more: Partial<ReportSpec> = {}) =>
	reportOf(seedArticles(), 'Lai Châu', period, base, more);
export const demoReport = (period: string, base: string | null = null, more: Partial<ReportSpec> = {}) =>
	reportOf(demoArticles(), 'Sơn Hà', period, base, more);

/** A store of its own with the articles kept in it, and how to be rid of it. */
export async function worldOf(
	articles: readonly ReadArticle[],
): Promise<{ world: ExportWorld; folder: string; close(): Promise<void> }> {
	const folder = mkdtempSync(path.join(tmpdir(), 'cotmoc-reports-'));
	const store = await openStore(folder, {
		rules: storeRules,
		mode: 'write',
		command: 'test',
		now: () => MADE_AT,
	});
	for (const a of articles) await store.saveArticle(a.article, a.observations);
	return {
		world: { store, codelists, demo: articles.some((a) => a.article.demo) },
		folder,
		async close() {
			await store.close();
			rmSync(folder, { recursive: true, force: true });
		},
	};
}
