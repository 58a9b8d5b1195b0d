import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codelists } from '#lib/codelists/index.ts';
import { extract } from '#lib/core/extract.ts';
import type { ArticleInput, Reading } from '#lib/core/observation/types.ts';
import { inTurn, readGold } from '../../articles/gold.ts';
import { readOnce } from '../../articles/read-once.ts';

const read = (article: ArticleInput) => extract(article, codelists).readings;
const given = (text: string): ArticleInput => ({ text, issued: '2025-06-30', issuerArea: 'Hà Khê' });
const articles = readGold(path.resolve(import.meta.dirname, '../../articles/own'));

/** Pieces officers write, thrown together in any order. */
const piece = fc.oneof(
	fc.constantFrom(
		...[
			'năm',
			'tháng',
			'ngày',
			'quý',
			'III',
			'giai đoạn',
			'từ',
			'đến',
			'cùng kỳ',
			'tăng',
			'giảm',
			'trong đó',
		],
		...[
			'vụ',
			'đối tượng',
			'kg heroin',
			'lượt',
			'triệu',
			'tỷ đồng',
			'%',
			'hàng chục',
			'rưỡi',
			'nửa',
			'không có',
		],
		...['tặng Bằng khen cho', 'tập thể', 'BĐBP tỉnh Hà Khê', 'Đồn Biên phòng', 'phấn đấu', 'Ảnh:', '“', '”'],
		...['\n', '\t', '|', ';', ',', '.', '/', '-', '–', '(', ')', ':', '\u200b', '\u00a0', '\r\n'],
	),
	fc.integer({ min: 0, max: 99999 }).map(String),
	fc
		.double({ min: 0, max: 9999, noNaN: true, noDefaultInfinity: true })
		.map((x) => String(x).replace('.', ',')),
	fc.string({ unit: 'binary', maxLength: 4 }),
);
const jumble = fc
	.array(piece, { maxLength: 60 })
	.chain((pieces) => fc.constantFrom('', ' ').map((between) => pieces.join(between)));

const isLink = (to: number | null, at: number, all: readonly Reading[]) =>
	to === null || (to !== at && all[to] !== undefined);

describe('the reader', () => {
	test('any text ends, and each figure quotes its place', () => {
		fc.assert(
			fc.property(jumble, (text) => {
				const all = read(given(text));
				all.forEach((reading, at) => {
					expect(text.slice(reading.start, reading.end)).toBe(reading.quote);
					expect(isLink(reading.partOf, at, all) && isLink(reading.duplicateOf, at, all)).toBe(true);
					expect(codelists.indicator(reading.indicator) && codelists.unit(reading.unit)).toBeTruthy();
					const bounded = reading.low !== null && reading.high !== null;
					expect(reading.value === null).toBe(bounded || reading.qualifier === 'MAG');
				});
			}),
			{ numRuns: 400 },
		);
	});

	test('the same text gives the same figures', () => {
		fc.assert(
			fc.property(jumble, (text) => {
				expect(read(given(text))).toEqual(read(given(text)));
			}),
			{ numRuns: 60 },
		);
	});
});

test.each(articles)(
	'$id: a repetition repeats no repetition, and links stay inside the article',
	(article) => {
		const all = readOnce(article);
		all.forEach((reading, at) => {
			expect(isLink(reading.partOf, at, all)).toBe(true);
			expect(reading.duplicateOf === null || all[reading.duplicateOf]?.duplicateOf === null).toBe(true);
		});
	},
);

test.each(inTurn(articles, 0, 4))('$id: blank lines in front only move the figures', (article) => {
	const front = '\n\n \n';
	const moved = read({ ...article, text: front + article.text.replace(/^\ufeff/, '') });
	const plain = readOnce({ ...article, text: article.text.replace(/^\ufeff/, '') });
	const figure = (shift: number) => (r: Reading) => ({
		...{ start: r.start - shift, end: r.end - shift, quote: r.quote, indicator: r.indicator },
		...{ value: r.value, unit: r.unit, period: r.timePeriod, area: r.refArea, kind: r.kind, dims: r.dims },
	});
	expect(moved.map(figure(front.length))).toEqual(plain.map(figure(0)));
});
