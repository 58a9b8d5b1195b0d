import path from 'node:path';
import { expect, test } from 'vitest';
import { codelists } from '#lib/codelists/index.ts';
import { extract } from '#lib/core/extract.ts';
import type { ArticleInput, Reading } from '#lib/core/observation/types.ts';
import { inTurn, readGold } from '../../articles/gold.ts';
import { readOnce } from '../../articles/read-once.ts';

/** Articles as one program hands them over: NFC, a line a paragraph, blank lines between. */
const articles = readGold(path.resolve(import.meta.dirname, '../../articles/own')).map((a) => ({
	...a,
	text: a.text
		.normalize('NFC')
		.replace(/^\ufeff/, '')
		.replaceAll('\r\n', '\n')
		.replace(/\n(?=[^\n|])/g, '\n\n'),
}));

/** What was read and in which words, whatever signs and spaces stand in them. */
const figures = (text: string, readings: readonly Reading[]) =>
	readings.map((r) => {
		expect(text.slice(r.start, r.end)).toBe(r.quote);
		const { value, low, high, qualifier, unit, indicator, timePeriod, refArea, kind, dims } = r;
		const words = r.quote
			.replace(/[\u00ad“”"]/g, '')
			.replace(/[‑–]/g, '-')
			.replace(/\s+/g, ' ');
		return { words, value, low, high, qualifier, unit, indicator, timePeriod, refArea, kind, dims };
	});

const asItIs = (article: ArticleInput) => figures(article.text, readOnce(article));

const typedAs = (article: ArticleInput, text: string) =>
	figures(text, extract({ ...article, text }, codelists).readings);

/** The same article as other hands and programs type it. */
const TYPED: [string, (text: string, pick: number) => string][] = [
	['spaces and tabs at the ends of lines', (t, n) => t.replaceAll('\n', `${' '.repeat(1 + (n % 3))}\n`)],
	['lines pushed in', (t, n) => t.replace(/\n(?=[^\n\t|])/g, `\n${' '.repeat(1 + (n % 8))}`)],
	['double spaces', (t, n) => t.replace(/(?<!\d) (?!\d)/g, (s, at: number) => ((at + n) % 3 ? s : '  '))],
	[
		'soft hyphens',
		(t, n) => t.replace(/(\p{L})(?=\p{L})/gu, (s, _, at: number) => ((at + n) % 5 ? s : `${s}\u00ad`)),
	],
	['straight quotation marks', (t) => t.replace(/[“”]/g, '"')],
	['other bullets', (t, n) => t.replace(/^- /gm, `${'–—•*●▪'.charAt(n % 6)} `)],
	['bullets without a space', (t) => t.replace(/^- /gm, '-')],
	['hyphens for dashes', (t) => t.replaceAll('–', '-')],
	['dashes between numbers', (t) => t.replace(/(?<=\d) - (?=\d)/g, ' – ')],
	['hyphens that do not break', (t) => t.replace(/(?<=\d)-(?=\d)/g, '\u2011')],
	['more blank lines', (t, n) => t.replace(/\n+/g, '\n'.repeat(2 + (n % 3)))],
];

/** Each way of typing is tried on a share of the articles. */
const SHARE = 4;

test.each(TYPED.map(([name, typed], turn) => [name, typed, turn] as const))(
	'%s leave the figures as they are',
	(_, typed, turn) => {
		for (const [k, article] of inTurn(articles, turn, SHARE).entries()) {
			const text = typed(article.text, k);
			if (text === article.text) continue;
			expect(typedAs(article, text), article.id).toEqual(asItIs(article));
		}
	},
);

/** A paragraph of several lines, whatever its width. */
const LONG = 300;

const wrap = (text: string, width: number) =>
	text
		.split('\n')
		.map((line) => {
			let column = 0;
			return line
				.split(' ')
				.map((word, k) => {
					const breaks = k > 0 && column + 1 + word.length > width;
					column = breaks || k === 0 ? word.length : column + 1 + word.length;
					return `${k === 0 ? '' : breaks ? '\n' : ' '}${word}`;
				})
				.join('');
		})
		.join('\n');

const NARROW = 60;
const WIDE = 120;
const STEP = 7;

test('paragraphs cut to a width are read as whole ones', () => {
	const prose = articles
		.map((a) => ({
			...a,
			text: a.text
				.split('\n')
				.filter((line) => line.length > LONG && !/[\t|]/.test(line))
				.join('\n\n'),
		}))
		.filter((a) => a.text.includes('\n'));
	// every article, each at a width of its own
	for (const [k, article] of prose.entries()) {
		const width = NARROW + ((k * STEP) % (WIDE - NARROW));
		expect(typedAs(article, wrap(article.text, width)), `${article.id} at ${width}`).toEqual(asItIs(article));
	}
});
