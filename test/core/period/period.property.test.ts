import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPeriods } from '../../../src/lib/core/period/read/find.ts';
import { toTimePeriod } from '../../../src/lib/core/period/label.ts';
import { parsePeriodText } from '../../../src/lib/core/period/period-text.ts';
import { resolvePeriod } from '../../../src/lib/core/period/resolve/resolve.ts';
import { addDays, parseTimePeriod, type Period } from '../../../src/lib/core/period/time-period.ts';
import { tokenize } from '../../../src/lib/core/text/tokens.ts';

const year = fc.integer({ min: 1990, max: 2060 });
const two = (n: number) => String(n).padStart(2, '0');
const day = fc.integer({ min: 0, max: 25_000 }).map((n) => addDays('1991-01-01', n));

/** Codes a reporting period can have. */
const code = fc.oneof(
	year.map(String),
	fc.tuple(year, fc.integer({ min: 1, max: 2 })).map(([y, h]) => `${y}-S${h}`),
	fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, q]) => `${y}-Q${q}`),
	fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`),
	day,
	fc.tuple(year, fc.constantFrom(2, 3, 4, 5, 7, 8, 9, 10, 11)).map(([y, n]) => `${y}-01-01/P${n}M`),
	fc.tuple(year, fc.integer({ min: 2, max: 10 })).map(([y, n]) => `${y}-01-01/P${n}Y`),
	fc.tuple(day, fc.integer({ min: 2, max: 400 })).map(([d, n]) => `${d}/P${n}D`),
);

const spoken = (d: string) => `${Number(d.slice(8))}/${Number(d.slice(5, 7))}/${d.slice(0, 4)}`;

/** The usual ways to say a period. */
function labels(p: Period): string[] {
	const y = p.start.slice(0, 4);
	const last = addDays(p.end, -1);
	if (p.freq === 'A') return [`năm ${y}`, `cả năm ${y}`, `12 tháng năm ${y}`];
	if (p.freq === 'S')
		return [
			`6 tháng ${p.code.endsWith('1') ? 'đầu' : 'cuối'} năm ${y}`,
			`nửa ${p.code.endsWith('1') ? 'đầu' : 'cuối'} năm ${y}`,
		];
	if (p.freq === 'Q')
		return ['I', 'II', 'III', 'IV']
			.slice(Number(p.code.slice(-1)) - 1, Number(p.code.slice(-1)))
			.flatMap((r) => [`quý ${r}/${y}`, `Quý ${r} năm ${y}`, `quý ${p.code.slice(-1)}-${y}`]);
	if (p.freq === 'M') return [`tháng ${Number(p.code.slice(5))}/${y}`, `tháng ${p.code.slice(5)} năm ${y}`];
	if (p.freq === 'D')
		return [
			`ngày ${spoken(p.start)}`,
			spoken(p.start).replaceAll('/', '-'),
			`ngày ${Number(p.start.slice(8))} tháng ${Number(p.start.slice(5, 7))} năm ${y}`,
		];
	if (p.code.endsWith('M'))
		return [`${p.months} tháng đầu năm ${y}`, `từ tháng 1 đến tháng ${p.months}/${y}`];
	if (p.code.endsWith('Y'))
		return [
			`${(p.months ?? 0) / 12} năm ${y} - ${last.slice(0, 4)}`,
			`từ năm ${y} đến năm ${last.slice(0, 4)}`,
		];
	return [`từ ngày ${spoken(p.start)} đến ngày ${spoken(last)}`, `${spoken(p.start)} - ${spoken(last)}`];
}

test('what is said of a period is read back: resolve(label(p)) = p', () => {
	fc.assert(
		fc.property(code, day, (c, refDate) => {
			const period = parseTimePeriod(c) as Period;
			// a year and more of whole months told by its days is read in months
			fc.pre(!(c.endsWith('D') && period.start.endsWith('-01') && period.end.endsWith('-01')));
			for (const label of labels(period)) {
				const read = parsePeriodText(label, { refDate, context: null });
				expect([read?.code, read?.start, read?.end], label).toEqual([c, period.start, period.end]);
			}
		}),
		{ numRuns: 3_000 },
	);
});

test('"cùng kỳ" a year apart comes back to where it began', () => {
	fc.assert(
		fc.property(code, (c) => {
			const p = parseTimePeriod(c) as Period;
			fc.pre(!p.start.endsWith('02-29') && !p.end.endsWith('02-29'));
			const before = resolvePeriod({ kind: 'same', year: { kind: 'none' } }, { refDate: null, context: p });
			expect(before?.end.slice(4)).toBe(p.end.slice(4));
			expect(Number(before?.start.slice(0, 4))).toBe(Number(p.start.slice(0, 4)) - 1);
		}),
		{ numRuns: 1_000 },
	);
});

test('the usual label of a period’s own bounds has those bounds', () => {
	fc.assert(
		fc.property(code, (c) => {
			const p = parseTimePeriod(c) as Period;
			const again = parseTimePeriod(toTimePeriod(p.start, p.end));
			expect([again?.start, again?.end]).toEqual([p.start, p.end]);
		}),
		{ numRuns: 1_000 },
	);
});

const piece = fc.constantFrom(
	...'từ đến tới hết cuối đầu giữa nửa năm tháng quý ngày tuần nay qua trước sau cùng kỳ giai đoạn nhiệm tính kể trong cả 6 9 12 31 45 2019 2024 1/7 28/5/2024 14.2.2019 31-1 I IV hai mười một Năm Tết Giáp Thìn học và , ( ) - – / . \n vụ'.split(
		' ',
	),
);

test('any text ends; mentions lie inside, in order, apart; what they mean is a real span', () => {
	fc.assert(
		fc.property(
			fc.oneof(
				fc.string({ unit: 'grapheme', maxLength: 60 }),
				fc.array(piece, { maxLength: 20 }).map((p) => p.join(' ')),
				fc.array(piece, { maxLength: 20 }).map((p) => p.join('')),
			),
			fc.option(day),
			fc.option(code),
			(text, refDate, governing) => {
				const tokens = tokenize(text.normalize('NFC'));
				const context = governing ? parseTimePeriod(governing) : null;
				for (const alone of [false, true]) {
					let last = 0;
					for (const m of findPeriods(tokens, { alone })) {
						expect(m.from).toBeGreaterThanOrEqual(last);
						expect(m.to).toBeGreaterThan(m.from);
						expect(m.to).toBeLessThanOrEqual(tokens.length);
						last = m.to;
						const read = resolvePeriod(m.say, { refDate, context });
						if (!read) continue;
						expect(read.start < read.end).toBe(true);
						expect(parseTimePeriod(read.code)).not.toBeNull();
					}
				}
			},
		),
		{ numRuns: 3_000 },
	);
});
