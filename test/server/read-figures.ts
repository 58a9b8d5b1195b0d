import { expect } from 'vitest';
import { codelists } from '#lib/codelists/index.ts';
import { extract } from '#lib/core/extract.ts';
import type { Reading } from '#lib/core/observation/types.ts';
import { parseFile } from '#lib/server/intake/parse.ts';
import { readArticle } from '#lib/server/intake/read-article.ts';

/** What intake reads of one file, as issued on a day by a province; every quote is checked against the text. */
export async function readFigures(
	name: string,
	content: Uint8Array,
	issued: string | null = '2024-12-31',
	issuerArea: string | null = 'Lai Châu',
): Promise<{ text: string; readings: Reading[] }> {
	const { extracted } = await parseFile(name, content);
	const article = { text: extracted.text, issued, issuerArea };
	const { readings } = readArticle(article, extracted, (i) => extract(i, codelists));
	for (const r of readings) expect(extracted.text.slice(r.start, r.end)).toBe(r.quote);
	return { text: extracted.text, readings };
}

/** The cell a reading stands in; null for prose. */
export const addressOf = (r: Reading) => r.rules.find((rule) => rule.startsWith('cell:'))?.slice(5) ?? null;
