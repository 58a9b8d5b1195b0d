import { expect, test } from 'vitest';
import { tokenize } from '#lib/core/text/tokens.ts';
import { seenIn } from '#lib/core/text/word-flag.ts';
import { pairsOf } from '#lib/core/text/word-pairs.ts';

const PAIRS = pairsOf('lần lượt|tương ứng|tương đương|qúy tộc');

test.each([
	['Hai đồn bắt lần lượt 5 và 7 vụ', [3]],
	['Tương ứng, lần tới, lần lượt', [0, 6]],
	['tương đương tương ứng', [0, 2]],
	['đương tương, ứng lượt lần', []],
	['quý tộc', [0]],
	['lần', []],
])('a pair begins where both its words stand, whatever their letters: %s', (text, expected) => {
	const tokens = tokenize(text);
	expect([...tokens.keys(), -1, tokens.length].filter((k) => PAIRS.isAt(tokens, k))).toEqual(expected);
	expect(PAIRS.mayStandIn(seenIn(tokens, 0, tokens.length)) || expected.length === 0).toBe(true);
});

test('a stretch without the first word of any pair has none', () => {
	const tokens = tokenize('lượt ứng đương');
	expect(PAIRS.mayStandIn(seenIn(tokens, 0, tokens.length))).toBe(false);
});

test('a list holds pairs alone', () => {
	expect(() => pairsOf('lần lượt|tương')).toThrow('no pair of words: tương');
	expect(() => pairsOf('một hai ba')).toThrow('no pair of words: một hai ba');
});
