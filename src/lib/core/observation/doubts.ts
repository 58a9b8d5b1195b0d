import { SUBJECTS } from '../indicator/resolve.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { ArticleState } from './article-state.ts';
import type { Governing } from './period-state.ts';

/** Rules that give an indicator from farther off than the clause of the figure. */
const FAR =
	/^(topic:(far|before|after|heading|article|paragraph|passive)|subject:(article|lead|twin|sentence)|carried|house:(carried|again|drive)|title|doubt:(carried|house|article|case|change))(:|$)/;
/** Words that reach over a list of figures: what was seized, surrendered, patrolled. */
const REACHING = new Set(['SEIZE', 'SURRENDER', 'PATROL', 'PATROL_BILATERAL', 'PATROL_SEA', 'PATROL_JOINT']);

function isFar(rule: string): boolean {
	if (!FAR.test(rule)) return false;
	const [, how, topic = ''] = rule.split(':');
	return !((how === 'far' || how === 'before') && (REACHING.has(topic) || SUBJECTS.has(topic)));
}

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
/** Rules that give a period no words beside the figure say. */
const LOOSE_PERIOD = /^period:(undated|later|about|early|season)$/;

/**
 * What is weak in a reading, so that a person looks at it: the indicator from a far word, the period by default, the area
 * by default.
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
	if (rules.some((r) => isFar(r) || (r === 'unit:noun' && PLAIN_NOUNS.has(q.cls))))
		out.push('doubt:indicator');
	const byDefault = governing?.rule === 'period:article' && !state.periods.found.sure;
	if (!governing || byDefault || LOOSE_PERIOD.test(governing.rule)) out.push('doubt:period');
	if (area.name === null || (!area.stated && (state.guessed || state.areas > 1) && !state.paragraphArea))
		out.push('doubt:area');
	return out;
}
