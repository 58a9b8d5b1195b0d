import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesKept } from '#lib/server/export/pdf/layout.ts';

const count = fc.integer({ min: 1, max: 200 });

describe('lines of a paragraph at a page’s end', () => {
	it.each([
		[5, 9, 5],
		[5, 4, 3],
		[5, 3, 3],
		[5, 1, 0],
		[3, 2, 0],
		[2, 1, 0],
		[4, 3, 2],
		[1, 0, 0],
	])('of %i lines with room for %i, %i stay', (lines, room, kept) => {
		expect(linesKept(lines, room)).toBe(kept);
	});

	it('are never one alone on either side, and never more than there is room for', () => {
		fc.assert(
			fc.property(count, fc.integer({ min: 0, max: 200 }), (lines, room) => {
				const kept = linesKept(lines, room);
				expect(kept).toBeLessThanOrEqual(room);
				if (kept > 0 && kept < lines) expect(Math.min(kept, lines - kept)).toBeGreaterThanOrEqual(2);
			}),
		);
	});
});
