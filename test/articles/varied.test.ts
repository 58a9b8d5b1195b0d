import path from 'node:path';
import { expect, test } from 'vitest';
import { inTurn, readGold } from './gold.ts';
import { lossesOf, toBase, type Base } from '../varied/losses.ts';
import { TURNS } from '../varied/turns.ts';
import { VARIATIONS } from '../varied/variations.ts';

/** Most figures in 1,000, whole in the article as it is, that each way of writing may lose; a change of the rules lowers them or leaves them; a set that grows is measured anew, and three in 1,000 of a share may be one article. */
const MOST_LOST: Readonly<Record<string, number>> = {
	'other provinces': 3,
	'provinces of three syllables': 3,
	'provinces of four syllables': 28,
	'twice as much': 3,
	'thirteen times as much': 3,
	'groups run together': 3,
	'groups parted by a space': 3,
	'groups parted by a no-break space': 3,
	'words shortened': 3,
	'words in full': 3,
	'words of one meaning': 3,
	'other words of one meaning': 5,
	'words that are read as one': 3,
	'bullets •': 3,
	'bullets +': 3,
	'dashes –': 3,
	'four years later': 3,
	'eight years before': 3,
	'paragraphs joined': 19,
	'sentences parted': 19,
	'lines cut at 72': 3,
	'lines cut at 100': 3,
	'lines cut anywhere': 3,
};

const articles = ['dev', 'own']
	.flatMap((set) => readGold(path.join(import.meta.dirname, set)))
	.filter(({ text }) => text === text.normalize('NFC') && !text.includes('\r'));

/** Each way of writing is tried on a share of the articles; all of them: ../varied/print.ts. */
const SHARE = 3;
const bases = [...Array(SHARE).keys()].map((turn) => inTurn(articles, turn, SHARE).map(toBase));

test('every way of writing has its floor', () => {
	expect(Object.keys(VARIATIONS)).toEqual(Object.keys(MOST_LOST));
});

const ways = Object.entries(VARIATIONS).map(([name, vary], turn) => [name, vary, turn] as const);

test.each(ways)('an article written with %s tells the same', (name, vary, turn) => {
	const { whole, losses } = lossesOf(bases[turn % SHARE] as Base[], vary);
	expect(whole).toBeGreaterThan(200);
	const most = Math.ceil(((MOST_LOST[name] as number) * whole) / 1000);
	expect(losses.length <= most ? [] : losses).toEqual([]);
});

/** So of turns of writing; one that is not named here may lose five, which may be one article of its share. */
const MOST_LOST_OF_TURNS: Readonly<Record<string, number>> = {
	'money in millions': 65,
	'semicolons cut': 11,
	'semicolons made commas': 9,
	'words of a commander': 23,
};

/** There are many turns: each is tried on fewer articles. */
const TURNS_SHARE = 18;
const turns = Object.entries(TURNS).map(([name, vary], turn) => [name, vary, turn] as const);

test('only turns that are there have a floor', () => {
	expect(Object.keys(TURNS)).toEqual(expect.arrayContaining(Object.keys(MOST_LOST_OF_TURNS)));
});

test.each(turns)('an article told with %s tells the same', (name, vary, turn) => {
	const { whole, losses } = lossesOf(inTurn(articles, turn, TURNS_SHARE).map(toBase), vary);
	const most = Math.ceil(((MOST_LOST_OF_TURNS[name] ?? 5) * whole) / 1000);
	expect(losses.length <= most ? [] : losses).toEqual([]);
});
