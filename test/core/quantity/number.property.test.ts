import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseNumberText } from '../../../src/lib/core/quantity/number-text.ts';
import { readNumber } from '../../../src/lib/core/quantity/number.ts';
import { readMagnitude, readRange, readShare } from '../../../src/lib/core/quantity/number-range.ts';
import { tokenize } from '../../../src/lib/core/text/tokens.ts';
import { DIALECTS, writeDecimal, writeDigits, writeNumber } from './number-writer.ts';

const RUNS = 10_000;
/** Whole numbers of every length, round ones among them. */
const whole = fc
	.tuple(fc.integer({ min: 0, max: 15 }), fc.nat({ max: 999_999_999 }), fc.integer({ min: 0, max: 12 }))
	.map(([length, seed, zeros]) => {
		const x = Math.floor((seed / 1e9) * 10 ** length);
		return zeros < 6 && x > 0 ? Math.min(x * 10 ** zeros, 10 ** 15 - 1) : x;
	});
const decimals = fc
	.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 4 })
	.map((d) => d.join(''));

test.each(DIALECTS.map((d, i) => [i, d] as const))(
	'words in dialect %i: read(write(x)) = x',
	(_i, dialect) => {
		fc.assert(
			fc.property(whole, (x) => {
				expect(parseNumberText(writeNumber(x, dialect)), writeNumber(x, dialect)).toBe(x);
			}),
			{ numRuns: RUNS },
		);
	},
);

test('digits, and digits or words with decimals: read(write(x)) = x', () => {
	fc.assert(
		fc.property(whole, decimals, fc.constantFrom(...DIALECTS), (x, digits, dialect) => {
			expect(parseNumberText(writeDigits(x, ''))).toBe(x);
			const small = x % 1_000_000;
			const value = Number(`${small}.${digits}`);
			expect(parseNumberText(writeDigits(small, digits))).toBe(value);
			expect(parseNumberText(writeDecimal(small % 1000, digits, dialect))).toBe(
				Number(`${small % 1000}.${digits}`),
			);
			expect(parseNumberText(`${writeDigits(small % 1000, digits)} tỷ`)).toBe(
				Number(`${small % 1000}.${digits}e9`),
			);
		}),
		{ numRuns: 2_000 },
	);
});

test('in running text the same number is read, to its last word', () => {
	fc.assert(
		fc.property(whole, fc.constantFrom(...DIALECTS), (x, dialect) => {
			fc.pre(x > 0);
			const words = writeNumber(x, dialect);
			const before = 'Các đồn đã vận động được ';
			const tokens = tokenize(`${before}${words} hộ dân`);
			const first = tokens.findIndex((t) => t.start === before.length);
			const read = readNumber(tokens, first);
			expect(read?.value, words).toBe(x);
			expect(read?.endToken).toBe(tokens.length - 2);
		}),
		{ numRuns: 3_000 },
	);
});

const piece = fc.constantFrom(
	...'1 12 344 2.000 1,9 0,5 năm mười hai ba trăm nghìn tỷ triệu rưỡi linh lẻ mốt lăm tư không phẩy từ đến - – / . , % kg hàng vạn chục nửa Ba Tám 10² h m A ( ) \n'.split(
		' ',
	),
);

test('any text ends, and every reading lies inside it and moves on', () => {
	fc.assert(
		fc.property(
			fc.oneof(
				fc.string({ unit: 'grapheme', maxLength: 60 }),
				fc.array(piece, { maxLength: 24 }).map((p) => p.join(' ')),
				fc.array(piece, { maxLength: 24 }).map((p) => p.join('')),
			),
			(text) => {
				const tokens = tokenize(text.normalize('NFC'));
				for (let i = 0; i < tokens.length; i++) {
					for (const read of [
						readNumber(tokens, i),
						readRange(tokens, i),
						readShare(tokens, i),
						readMagnitude(tokens, i),
					]) {
						if (!read) continue;
						expect(read.firstToken).toBe(i);
						expect(read.endToken).toBeGreaterThan(i);
						expect(read.endToken).toBeLessThanOrEqual(tokens.length);
						if ('value' in read) expect(Number.isFinite(read.value)).toBe(true);
						if ('low' in read) expect(read.low).toBeLessThan(read.high);
					}
				}
				parseNumberText(text);
			},
		),
		{ numRuns: 3_000 },
	);
});

test('a number is the same in NFC, NFD and capitals', () => {
	fc.assert(
		fc.property(whole, fc.constantFrom(...DIALECTS), (x, dialect) => {
			const words = writeNumber(x, dialect);
			expect(parseNumberText(words.normalize('NFD'))).toBe(x);
			expect(parseNumberText(words.toUpperCase())).toBe(x);
			expect(parseNumberText(`  ${words.replaceAll(' ', '   ')} `)).toBe(x);
		}),
		{ numRuns: 1_000 },
	);
});
