import { expect, test } from 'vitest';
import { tokenize } from '#lib/core/text/tokens.ts';
import type { WordFlag } from '#lib/core/text/word-flag.ts';
import { seenIn, wordsOf } from '#lib/core/text/word-flag.ts';

const LISTS = ['khởi', 'bị', 'giao nhận', 'tàu xuồng', '. ;', 'không'].map(wordsOf);

test.each([
	['Đơn vị khởi tố 5 vụ; bàn giao 3 đối tượng.', [true, false, true, false, true, false]],
	['Hai tàu cá bị hỏng máy', [false, true, false, true, false, false]],
	['Mốc 312 nguyên vẹn', [false, false, false, false, false, false]],
])('a stretch has the flags of its words and no other: %s', (text, expected) => {
	const tokens = tokenize(text);
	const seen = seenIn(tokens, 0, tokens.length);
	expect(LISTS.map((list) => list.mayStandIn(seen))).toEqual(expected);
	expect(LISTS.map((list) => tokens.some((t) => list.has(t)))).toEqual(expected);
});

test('only the words of the stretch count', () => {
	const tokens = tokenize('khởi tố 5 vụ. Hai tàu bị hỏng');
	const [prosecuted, struck] = LISTS as [WordFlag, WordFlag];
	expect(prosecuted.mayStandIn(seenIn(tokens, 4, tokens.length))).toBe(false);
	expect(struck.mayStandIn(seenIn(tokens, 4, tokens.length))).toBe(true);
});

test('a word too long to be kept may have any flag', () => {
	const tokens = tokenize('Krôngpachhhhhhh báo tin');
	expect(LISTS.every((list) => list.mayStandIn(seenIn(tokens, 0, tokens.length)))).toBe(true);
});

test('what was seen before a table of flags began says no to none of them', () => {
	const tokens = tokenize('Hai tàu cá');
	const seen = seenIn(tokens, 0, tokens.length);
	const later = Array.from({ length: 40 }, (_, k) => wordsOf(`tàu ${'x'.repeat(k + 1)}`));
	expect(later.every((list) => list.has(tokens[1]))).toBe(true);
	expect(later.at(-1)?.mayStandIn(seen)).toBe(true);
	expect(later.every((list) => list.mayStandIn(seenIn(tokens, 0, tokens.length)))).toBe(true);
});
