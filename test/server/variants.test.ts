import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { codelists } from '#lib/codelists/index.ts';
import { extract } from '#lib/core/extract.ts';
import { identify } from '#lib/server/intake/article-id.ts';
import { parseFile } from '#lib/server/intake/parse.ts';
import { readArticle } from '#lib/server/intake/read-article.ts';

const folder = path.resolve(import.meta.dirname, '../articles/dev');

/** The same article as other programs would save it. */
const variants: Record<string, (text: string) => string> = {
	NFD: (t) => t.normalize('NFD'),
	'zero-width signs': (t) =>
		t.replace(/(?<=\p{L})(?=\p{L})/gu, (_, at: number) => (at % 7 === 0 ? '\u200b' : '')),
	'full-width digits': (t) => t.replace(/[0-9]/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0)),
	'no-break spaces': (t) => t.replace(/(?<=\d) /g, '\u00a0'),
	CRLF: (t) => t.replace(/\r?\n/g, '\r\n'),
	'mark at the start': (t) => `\ufeff${t}`,
};

async function figures(text: string) {
	const { extracted } = await parseFile('bài.txt', new TextEncoder().encode(text));
	const article = { text: extracted.text, issued: '2025-06-30', issuerArea: 'Lai Châu' };
	const { readings } = readArticle(article, extracted, (i) => extract(i, codelists));
	return {
		id: identify(extracted.text).id,
		figures: readings.map((r) => [
			r.value,
			r.low,
			r.high,
			r.qualifier,
			r.unit,
			r.indicator,
			r.timePeriod,
			r.refArea,
			r.kind,
			r.partOf,
			r.duplicateOf,
		]),
	};
}

test(
	'the form a text was saved in changes no figure, and the article stays one',
	{ timeout: 120_000 },
	async () => {
		for (const slug of readdirSync(folder)) {
			const text = readFileSync(path.join(folder, slug, 'article.txt'), 'utf8');
			const plain = await figures(text);
			for (const [name, change] of Object.entries(variants)) {
				expect(await figures(change(text)), `${slug}, ${name}`).toEqual(plain);
			}
		}
	},
);
