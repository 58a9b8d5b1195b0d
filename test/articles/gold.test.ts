import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { codelists } from '#lib/codelists/index.ts';
import { readGold, type GoldArticle } from './gold.ts';
import { scoreArticle, tally } from './score.ts';

const PERIOD = /^\d{4}(-S[12]|-Q[1-4]|-\d\d(-\d\d)?|-\d\d-\d\d\/P\d+[DMY])?$/;

/** What is wrong with the annotation of one article, in words; nothing if all is well. */
function problemsOf({ text, facts, traps }: GoldArticle): string[] {
	const covered = new Uint8Array(text.length);
	const problems: string[] = [];
	for (const { quote, start, end } of [...facts, ...traps]) {
		if (!quote || text.slice(start, end) !== quote) problems.push(`no «${quote}» at ${start}`);
		covered.fill(1, start, end);
	}
	for (const fact of facts) {
		const { quote, dims, kind, low, high, value, qualifier } = fact;
		const known = codelists.indicator(fact.indicator) && codelists.unit(fact.unit);
		if (!known) problems.push(`unknown code: «${quote}» ${fact.indicator} ${fact.unit}`);
		if (!PERIOD.test(fact.timePeriod)) problems.push(`period of «${quote}»: ${fact.timePeriod}`);
		if (!['result', 'target', 'change', 'context'].includes(kind)) problems.push(`kind of «${quote}»`);
		for (const [list, code] of Object.entries(dims)) {
			if (!codelists.lists[list]?.some((c) => c.code === code)) problems.push(`${list} ${code}`);
		}
		const noValue = qualifier === 'MAG' || (low !== null && high !== null);
		if (noValue !== (value === null)) problems.push(`value of «${quote}»`);
		const twin = fact.duplicateOf === null ? fact : facts[fact.duplicateOf];
		const same = twin?.value === value && twin?.indicator === fact.indicator;
		if (!same || (twin !== fact && twin?.duplicateOf !== null)) problems.push(`repetition «${quote}»`);
	}
	for (const trap of traps) {
		if (facts.some((fact) => fact.start < trap.end && trap.start < fact.end))
			problems.push(`a figure on the trap «${trap.quote}»`);
	}
	for (const { 0: digits, index } of text.matchAll(/\d+/g)) {
		if (!covered[index]) problems.push(`${digits} at ${index} is neither a figure nor a trap`);
	}
	return problems;
}

describe.each(['own', 'unseen'])('annotated articles: %s', (folder) => {
	const articles = readGold(path.join(import.meta.dirname, folder));

	test.each(articles)('$id is well formed', (article) => expect(problemsOf(article)).toEqual([]));

	test('an article scored against itself is whole', () => {
		const scores = articles.map((article) => scoreArticle(article, article.facts));
		for (const kind of ['result', 'target', 'change'] as const) {
			expect(tally(scores, kind, 'whole')).toMatchObject({ precision: 1, recall: 1 });
		}
		expect(scores.flatMap((score) => score.alarms)).toEqual([]);
	});
});

describe('the scorer', () => {
	const [article] = readGold(path.join(import.meta.dirname, 'own'));
	if (!article) throw new Error('no annotated article');
	const whole = (reads: Parameters<typeof scoreArticle>[1]) =>
		tally([scoreArticle(article, reads)], 'result', 'whole');

	test('nothing read: recall 0', () => expect(whole([])).toMatchObject({ right: 0, recall: 0 }));

	test('a figure read twice is a false alarm unless it says so', () => {
		const [first] = article.facts.filter((fact) => fact.duplicateOf === null);
		if (!first) throw new Error('no figure');
		const twice = [...article.facts, { ...first }];
		expect(scoreArticle(article, twice).alarms).toHaveLength(1);
		const said = [...article.facts, { ...first, duplicateOf: 1 }];
		expect(scoreArticle(article, said).alarms).toHaveLength(0);
	});

	test('a number read on a trap is a false alarm', () => {
		const [trap] = article.traps;
		const [fact] = article.facts;
		if (!trap || !fact) throw new Error('no trap');
		const { start, end, quote } = trap;
		const { alarms } = scoreArticle(article, [{ ...fact, start, end, quote }]);
		expect(alarms.map((alarm) => alarm.where)).toEqual(['trap']);
	});
});
