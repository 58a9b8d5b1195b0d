import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { codelists } from '#lib/codelists/index.ts';
import { extract } from '#lib/core/extract.ts';
import type { Reading } from '#lib/core/observation/types.ts';
import { readGold } from './gold.ts';

/** The same article as other programs may hand it over. */
const FORMS: [string, (text: string) => string][] = [
	['NFD', (text) => text.normalize('NFD')],
	['CRLF and BOM', (text) => '\ufeff' + text.replaceAll('\n', '\r\n')],
	['no-break spaces', (text) => text.replaceAll(' ', '\u00a0')],
	['zero-width spaces', (text) => text.replaceAll(' ', ' \u200b')],
	['full-width digits', (text) => text.replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0))],
];

/** What was read, without the places, which differ from form to form. */
const figures = (readings: Reading[]) =>
	readings.map(({ value, low, high, qualifier, unit, indicator, timePeriod, refArea, kind, dims }) => ({
		...{ value, low, high, qualifier, unit, indicator, timePeriod, refArea, kind, dims },
	}));

describe.each(readGold(path.join(import.meta.dirname, 'own')))('$id', (article) => {
	const plain = article.text
		.normalize('NFC')
		.replace(/^\ufeff/, '')
		.replaceAll('\r\n', '\n');
	const expected = figures(extract({ ...article, text: plain }, codelists).readings);

	test.each(FORMS)('%s gives the same figures', (_, change) => {
		const text = change(plain);
		const { readings } = extract({ ...article, text }, codelists);
		expect(figures(readings)).toEqual(expected);
		for (const { start, end, quote } of readings) expect(text.slice(start, end)).toBe(quote);
	});
});
