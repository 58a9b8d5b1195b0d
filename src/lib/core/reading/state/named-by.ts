import { FewStrings } from '../../text/few-strings.ts';

const BESIDE = new FewStrings(/^topic:(left|before|far|after)(:|$)/);
const TAKEN = new FewStrings(
	/^(carried|doubt|pair|group|subject|part|house:carried|now|change|unit|topic:passive)(:|$)/,
);

/**
 * How the words of a figure name what it measures, by the first rule of its indicator: right behind its number, or as plainly
 * (`own`); elsewhere in the sentence (`beside`); by another figure, a title, its noun alone (`taken`).
 */
export function namedBy(rules: readonly string[]): 'own' | 'beside' | 'taken' {
	const [first = ''] = rules;
	if (BESIDE.test(first)) return 'beside';
	return TAKEN.test(first) ? 'taken' : 'own';
}
