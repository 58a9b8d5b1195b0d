import path from 'node:path';
import { expect, test } from 'vitest';
import { inTurn, readGold } from './gold.ts';
import { lossesOf, toBase } from '../varied/losses.ts';
import { REWORDED } from '../varied/variations.ts';

/** Most figures in 1,000 that articles in other words of one field may lose; a wording that is not named here may lose five, which may be one article of its share. */
const MOST_LOST: Readonly<Record<string, number>> = {};

const articles = ['dev', 'own']
	.flatMap((set) => readGold(path.join(import.meta.dirname, set)))
	.filter(({ text }) => text === text.normalize('NFC') && !text.includes('\r'));

/** There are many wordings: each is tried on one of six shares; all articles: ../varied/print.ts. */
const SHARES = 18;
const TRIED = 6;
const wordings = Object.entries(REWORDED).map(([name, vary], turn) => [name, vary, turn % TRIED] as const);

test('only wordings that are there have a floor', () => {
	expect(Object.keys(REWORDED)).toEqual(expect.arrayContaining(Object.keys(MOST_LOST)));
});

test.each(wordings)('an article in %s tells the same', (name, vary, turn) => {
	const { whole, losses } = lossesOf(inTurn(articles, turn, SHARES).map(toBase), vary);
	expect(whole).toBeGreaterThan(100);
	const most = Math.ceil(((MOST_LOST[name] ?? 5) * whole) / 1000);
	expect(losses.length <= most ? [] : losses).toEqual([]);
});
