import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createHash } from 'node:crypto';
import type { Article, Observation } from '#lib/core/observation/types.ts';
import { openStore } from '#lib/server/store/open.ts';
import { storeRules } from '#lib/server/store-rules.ts';

/** A folder of its own for one test; `dispose` removes it. */
export function madeFolder() {
	const folder = mkdtempSync(path.join(tmpdir(), 'cotmoc-test-'));
	return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) };
}

export const openForTest = (folder: string, mode: 'write' | 'read' = 'write') =>
	openStore(folder, { rules: storeRules, mode, command: 'test', now: () => '2026-01-02T03:04:05.000Z' });

export function madeArticle(n: number, fields: Partial<Article> = {}): Article {
	const text = fields.text ?? `Bài viết số ${n}. Năm 2024, đơn vị tuần tra ${n} buổi.`;
	return {
		id: createHash('sha256').update(text).digest('hex').slice(0, 32),
		title: `Bài ${n}`,
		outlet: null,
		url: null,
		issued: '2024-12-31',
		issuerArea: 'Lai Châu',
		text,
		textHash: createHash('sha256').update(text).digest('hex'),
		importedAt: '2026-01-02T03:04:05.000Z',
		demo: false,
		deleted: false,
		...fields,
	};
}

/** One figure of an article, whole and in order: `value` patrols of `timePeriod`. */
export function madeObservation(
	article: Article,
	value: number,
	fields: Partial<Observation> = {},
): Observation {
	const quote = `${value} buổi`;
	const start = fields.start ?? Math.max(0, article.text.indexOf(quote));
	return storeRules.derive({
		id: `${article.id.slice(0, 16)}-${start}`,
		articleId: article.id,
		reportedDate: article.issued,
		key: '',
		quote,
		start,
		end: start + quote.length,
		value,
		low: null,
		high: null,
		qualifier: 'EQ',
		unit: 'EVENT',
		decimals: 0,
		indicator: 'patrol.sessions',
		timePeriod: '2024',
		periodStart: '2024-01-01',
		periodEnd: '2025-01-01',
		periodBasis: 'CALENDAR',
		periodLabel: null,
		eventDate: null,
		refArea: 'Lai Châu',
		orgUnit: '_T',
		actorScope: 'own',
		dims: {},
		kind: 'result',
		obsStatus: 'A',
		stated: { indicator: 'stated', period: 'stated', area: 'implied', unit: 'stated' },
		rules: ['made'],
		obsValue: null,
		obsLow: null,
		obsHigh: null,
		unitMeasure: '',
		valueReported: String(value),
		unitReported: 'buổi',
		partOf: null,
		duplicateOf: null,
		review: { state: 'unread', reason: null, at: null },
		machine: null,
		current: false,
		demo: false,
		...fields,
	});
}
