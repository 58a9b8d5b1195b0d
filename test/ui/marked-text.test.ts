import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contextOf, toMarkedText, type Mark } from '#lib/ui/article/marked-text.ts';

/** The lines as one string: [words|id,id] for marked pieces, ^id where a link leads. */
const draw = (text: string, marks: Mark[]) =>
	toMarkedText(text, marks).map((line) =>
		line.pieces
			.map((p) =>
				p.ids.length ? `${p.anchors.map((a) => `^${a}`).join('')}[${p.text}|${p.ids.join(',')}]` : p.text,
			)
			.join(''),
	);

describe('an article cut into marked pieces', () => {
	test.each<[string, string, Mark[], string[]]>([
		['no figures', 'Hội nghị.', [], ['Hội nghị.']],
		['an empty text', '', [], ['']],
		[
			'two figures in a line',
			'bắt 9 vụ, 12 công dân.',
			[
				{ id: 'b', start: 10, end: 21 },
				{ id: 'a', start: 4, end: 8 },
			],
			['bắt ^a[9 vụ|a], ^b[12 công dân|b].'],
		],
		[
			'one inside another',
			'40 và 25 vụ',
			[
				{ id: 'out', start: 0, end: 11 },
				{ id: 'in', start: 6, end: 11 },
			],
			['^out[40 và |out]^in[25 vụ|in,out]'],
		],
		[
			'two crossing',
			'abcdef',
			[
				{ id: 'x', start: 0, end: 4 },
				{ id: 'y', start: 2, end: 6 },
			],
			['^x[ab|x]^y[cd|x,y][ef|y]'],
		],
		[
			'the same words twice',
			'2 tập thể',
			[
				{ id: 'x', start: 0, end: 9 },
				{ id: 'y', start: 0, end: 9 },
			],
			['^x^y[2 tập thể|x,y]'],
		],
		['over a line end', '224\r\nbuổi\n', [{ id: 'x', start: 0, end: 9 }], ['^x[224|x]', '[buổi|x]', '']],
		['markup stays text', '<b>1</b>', [{ id: 'x', start: 3, end: 4 }], ['<b>^x[1|x]</b>']],
		[
			'spans outside the text or empty are left out',
			'12',
			[
				{ id: 'x', start: 1, end: 9 },
				{ id: 'y', start: 1, end: 1 },
				{ id: 'z', start: -1, end: 1 },
			],
			['12'],
		],
	])('%s', (_, text, marks, lines) => expect(draw(text, marks)).toEqual(lines));

	test('for any text and marks: the words are kept, each mark begins once and covers its own words', () => {
		const chars = fc.array(fc.constantFrom('a', 'ộ', '1', ' ', '\n', '\r\n', '<', '𝟙'), { maxLength: 40 });
		const spans = fc.array(fc.tuple(fc.nat(45), fc.integer({ min: 1, max: 12 })), { maxLength: 8 });
		fc.assert(
			fc.property(chars, spans, (cs, raw) => {
				const text = cs.join('');
				const marks = raw
					.map(([start, n], i) => ({ id: `m${i}`, start, end: start + n }))
					.filter((m) => m.end <= text.length);
				const pieces = toMarkedText(text, marks).flatMap((l) => l.pieces);
				expect(pieces.map((p) => p.text).join('')).toBe(text.replace(/[\r\n]/gu, ''));
				for (const p of pieces) expect(text.slice(p.start, p.end)).toBe(p.text);
				for (const m of marks) {
					const words = pieces.filter((p) => p.ids.includes(m.id)).map((p) => p.text);
					expect(words.join('')).toBe(text.slice(m.start, m.end).replace(/[\r\n]/gu, ''));
					expect(pieces.filter((p) => p.anchors.includes(m.id)).length).toBeLessThanOrEqual(1);
				}
			}),
			{ numRuns: 200 },
		);
	});
});

describe('the words around a figure', () => {
	const text = 'Mở đầu.\nCác đồn tổ chức tuần tra được 224 buổi với 1.344 lượt cán bộ.\nKết.';
	const start = text.indexOf('224');
	const span = { start, end: start + '224 buổi'.length };
	test.each([
		[200, 'Các đồn tổ chức tuần tra được ', ' với 1.344 lượt cán bộ.'],
		[12, '…tra được ', ' với 1.344…'],
	])('within %i units', (radius, before, after) =>
		expect(contextOf(text, span, radius)).toEqual({ before, quote: '224 buổi', after }),
	);
});
