import type { GoldArticle } from '../articles/gold.ts';
import { joined, parted, withBullets, wrapped } from './layout.ts';
import { timesAsMuch, withGroups } from './numbers.ts';
import { FOUR, THREE, TWO, withPlaces } from './places.ts';
import { LONG, ONE_WORDING, SAME, SAME_TOO, SHORT, withWords } from './words.ts';
import { withWordings } from './wordings.ts';
import { WORDINGS } from './words/index.ts';
import { yearsLater } from './years.ts';

type Vary = (article: GoldArticle, seed: number) => GoldArticle | null;

/** Articles in other words of one field, another wording at each place. */
export const REWORDED: Readonly<Record<string, Vary>> = Object.fromEntries(
	Object.entries(WORDINGS).map(([field, rows]) => [
		`other words: ${field}`,
		(a: GoldArticle, seed: number) => withWordings(a, rows, seed),
	]),
);

/** Ways to write an article that change nothing of what it tells, or all of it alike. */
export const VARIATIONS: Readonly<Record<string, Vary>> = {
	'other provinces': (a, seed) => withPlaces(a, TWO, seed),
	'provinces of three syllables': (a, seed) => withPlaces(a, THREE, seed),
	'provinces of four syllables': (a, seed) => withPlaces(a, FOUR, seed),
	'twice as much': (a) => timesAsMuch(a, 2),
	'thirteen times as much': (a) => timesAsMuch(a, 13),
	'groups run together': (a) => withGroups(a, ''),
	'groups parted by a space': (a) => withGroups(a, ' '),
	'groups parted by a no-break space': (a) => withGroups(a, '\u00a0'),
	'words shortened': (a) => withWords(a, SHORT),
	'words in full': (a) => withWords(a, LONG),
	'words of one meaning': (a) => withWords(a, SAME),
	'other words of one meaning': (a) => withWords(a, SAME_TOO),
	'words that are read as one': (a) => withWords(a, ONE_WORDING),
	'bullets •': (a) => withBullets(a, '•'),
	'bullets +': (a) => withBullets(a, '+'),
	'dashes –': (a) => withBullets(a, '–'),
	'four years later': (a) => yearsLater(a, 4),
	'eight years before': (a) => yearsLater(a, -8),
	'paragraphs joined': joined,
	'sentences parted': parted,
	'lines cut at 72': (a) => wrapped(a, 72),
	'lines cut at 100': (a) => wrapped(a, 100),
	'lines cut anywhere': (a) => wrapped(a, 80, 40),
};
