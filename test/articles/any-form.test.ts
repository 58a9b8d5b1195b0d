import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { codelists } from '#lib/codelists/index.ts';
import { extract } from '#lib/core/extract.ts';
import type { Reading } from '#lib/core/observation/types.ts';
import { inTurn, readGold } from './gold.ts';
import { readOnce } from './read-once.ts';

/** The same article as other programs may hand it over. */
const FORMS: [string, (text: string) => string][] = [
	['NFD', (text) => text.normalize('NFD')],
	['CRLF and BOM', (text) => '\ufeff' + text.replaceAll('\n', '\r\n')],
	['no-break spaces', (text) => text.replaceAll(' ', '\u00a0')],
	['zero-width spaces', (text) => text.replaceAll(' ', ' \u200b')],
	['full-width digits', (text) => text.replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0))],
];

/** What was read, without the places, which differ from form to form. */
const figures = (readings: readonly Reading[]) =>
	readings.map(({ value, low, high, qualifier, unit, indicator, timePeriod, refArea, kind, dims }) => ({
		...{ value, low, high, qualifier, unit, indicator, timePeriod, refArea, kind, dims },
	}));

const articles = readGold(path.join(import.meta.dirname, 'own'));

describe.each(FORMS.map(([name, change], turn) => [name, change, turn] as const))('%s', (_, change, turn) => {
	test.each(inTurn(articles, turn, FORMS.length))('$id gives the same figures', (article) => {
		const plain = article.text
			.normalize('NFC')
			.replace(/^\ufeff/, '')
			.replaceAll('\r\n', '\n');
		const text = change(plain);
		const { readings } = extract({ ...article, text }, codelists);
		expect(figures(readings)).toEqual(figures(readOnce({ ...article, text: plain })));
		for (const { start, end, quote } of readings) expect(text.slice(start, end)).toBe(quote);
	});
});
