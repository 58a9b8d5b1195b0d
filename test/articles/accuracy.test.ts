import path from 'node:path';
import { expect, test } from 'vitest';
import { readGold } from './gold.ts';
import { readOnce } from './read-once.ts';
import { scoreArticle, tally, tallyDoubt } from './score.ts';

/** Least F1 of whole results, and of results found: a change of the rules raises them or leaves them; a set that grows is measured anew. */
const FLOORS = [
	{ set: '../../seeds/demo', whole: 0.999, found: 0.999 },
	{ set: 'dev', whole: 0.998, found: 0.998 },
	{ set: 'heldout', whole: 0.999, found: 0.999 },
	{ set: 'own', whole: 0.989, found: 0.996 },
	{ set: 'unseen', whole: 0.94, found: 0.985 },
];

test.each(FLOORS)('$set is read at least as well as before', ({ set, whole, found }) => {
	const scores = readGold(path.join(import.meta.dirname, set)).map((article) =>
		scoreArticle(article, readOnce(article)),
	);
	expect(tally(scores, 'result', 'found').f1).toBeGreaterThanOrEqual(found);
	expect(tally(scores, 'result', 'whole').f1).toBeGreaterThanOrEqual(whole);
});

test('a wrong reading is in doubt far more often than a right one, and few right ones are', () => {
	const scores = ['own', 'unseen'].flatMap((set) =>
		readGold(path.join(import.meta.dirname, set)).map((article) => scoreArticle(article, readOnce(article))),
	);
	const doubt = tallyDoubt(scores);
	const wrong = doubt.wrongInDoubt / doubt.wrong;
	const right = doubt.rightInDoubt / doubt.right;
	// the ones in doubt are mended first: what counts is how much more often a wrong one is
	expect(wrong).toBeGreaterThanOrEqual(4 * right);
	expect(right).toBeLessThanOrEqual(0.1);
});

test('changes and goals of the development set are read as such', () => {
	const scores = readGold(path.join(import.meta.dirname, 'dev')).map((article) =>
		scoreArticle(article, readOnce(article)),
	);
	expect(tally(scores, 'change', 'whole').recall).toBeGreaterThanOrEqual(0.9);
	expect(tally(scores, 'target', 'whole').recall).toBeGreaterThanOrEqual(0.9);
	expect(scores.flatMap((s) => s.alarms).filter((a) => a.where === 'trap').length).toBeLessThanOrEqual(3);
});
