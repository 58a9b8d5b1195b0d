import type { Quantity } from '../../quantity/quantity.ts';
import { FewStrings } from '../../text/few-strings.ts';
import type { ArticleState } from './article-state.ts';
import type { Governing } from '../period/governing.ts';

/**
 * Rules that take an indicator over from another figure or a title, or a share's from the change beside it. A topic named
 * further off in the same sentence, or what the article or sentence is about, is not among them: on the annotated articles
 * such readings are wrong no oftener than those of the clause itself.
 */
const TAKEN_OVER = new FewStrings(
	/^(subject:(lead|twin)|part:last|sent|topic:passive|now|carried|title|topic:(paragraph|heading|article)|house:carried|value:seized|change:share|doubt:(carried|house|article|case|change))(:|$)/,
);

/** Nouns that by themselves may be of several works. */
const PLAIN_NOUNS = new Set([
	'vessel_turn',
	'seafarer_turn',
	'passenger_turn',
	'work',
	'workday',
	'school',
	'leaflet',
	'pill',
	'troop_turn',
	'attend_turn',
]);
/**
 * Rules that give a period no words beside the figure say. The other side of a comparison and the days after a day told are not
 * among them: on the annotated articles they are wrong no oftener than what is stated.
 */
const LOOSE_PERIOD = new FewStrings(/^period:(undated|early|season|plan|sum|before)$/);

/** "từ đầu năm đến ngày 30/6", "tính đến hết tháng 6", "3 năm qua": what a report's later paragraph may count for itself. */
const COUNTS_UP = new Set(['upTo', 'span', 'past']);

/** Whether one of the rules took the indicator over from elsewhere. */
export const isTakenOver = (rules: readonly string[]): boolean => rules.some((r) => TAKEN_OVER.test(r));

/**
 * What is weak in a reading, so that a person looks at it: the indicator taken over, the period by default, the area guessed.
 *
 * in      rules of the indicator; the period that governs; the area and whether its sentence says it
 * out     short reason codes, each "doubt:" and a word
 */
export function doubtsOf(
	state: ArticleState,
	q: Quantity,
	rules: readonly string[],
	governing: Governing | null,
	area: { name: string | null; stated: boolean },
): string[] {
	const out: string[] = [];
	if (isTakenOver(rules) || rules.some((r) => r === 'unit:noun' && PLAIN_NOUNS.has(q.cls)))
		out.push('doubt:indicator');
	const { sure, words } = state.periods.found;
	// the article gives its period only after the figure, and as a count up to a day
	const named = sure && (words === null || words.from < q.from || !COUNTS_UP.has(words.say.kind));
	const byDefault = governing?.rule === 'period:article' && !named;
	const loose = governing?.rule === 'period:article' && state.periods.loose;
	if (!governing || byDefault || loose || LOOSE_PERIOD.test(governing.rule)) out.push('doubt:period');
	if (area.name === null || (!area.stated && state.guessed && !state.paragraphArea)) out.push('doubt:area');
	return out;
}
