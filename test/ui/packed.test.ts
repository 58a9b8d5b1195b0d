import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyCell, markNames, type Mark } from '#lib/ui/marks.ts';
import { packCell, unpackCell, type Sources } from '#lib/ui/overview/packed.ts';

const marks = Object.keys(markNames) as Mark[];
const words = fc.string({ minLength: 1 });
const cell = fc.record({
	text: words,
	href: fc.option(
		fc.oneof(
			fc
				.record({ id: fc.stringMatching(/^[0-9a-f]{4,64}$/), at: fc.nat() })
				.map((x) => `/bai-viet/${x.id}#s${x.at}-${x.at + 1}`),
			fc.constant('/?xem=khen-thuong#ky-2025'),
		),
	),
	marks: fc.subarray(marks),
	title: fc.option(words),
});

test('a cell unpacked is the cell packed', () => {
	fc.assert(
		fc.property(fc.array(cell), (cells) => {
			const sources: Sources = new Map();
			const packed = cells.map((c) => packCell(c, sources));
			expect(packed.map((p) => unpackCell(p, [...sources.keys()]))).toEqual(cells);
		}),
		{ numRuns: 60 },
	);
	expect(unpackCell(packCell(emptyCell, new Map()), [])).toBe(emptyCell);
});
