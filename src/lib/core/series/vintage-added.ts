import type { Codelists } from '#lib/codelists/types.ts';
import type { Observation } from '../observation/types.ts';
import { overlap } from './interval.ts';
import { byReport, selectVintage, tolerance, widthOf } from './vintages.ts';

/** What the rows of one key come to, without the rows. */
export interface KeyStanding {
	/** the figure that stands; null when none can */
	shown: Observation | null;
	/** articles that give a figure which can stand */
	articles: number;
	/** true when some of them cannot be true beside the one shown */
	conflict: boolean;
}

/** Words only, then announced before the period's end, then final: the highest there is is what counts. */
const rankOf = (o: Observation) => (o.obsStatus === 'O' ? 0 : o.obsStatus === 'P' ? 1 : 2);

/** Above zero where `a` counts before `b` whatever their values; a later provisional figure replaces an earlier one. */
function precedence(a: Observation, b: Observation): number {
	const rank = rankOf(a) - rankOf(b);
	if (rank !== 0 || rankOf(a) !== 1) return rank;
	const [da, db] = [a.reportedDate ?? '', b.reportedDate ?? ''];
	return da === db ? 0 : da > db ? 1 : -1;
}

/**
 * What a key comes to when one more article gives it, from what it came to before: the same as `selectVintage` over
 * all rows, without reading them.
 *
 * in   rows of that key in the new article, at least one
 * out  null when only all rows can tell: the newcomer stands in place of a figure that it agrees with but is not equal to
 */
export function addVintage(
	before: KeyStanding,
	rows: readonly Observation[],
	codelists: Codelists,
): KeyStanding | null {
	const added = selectVintage(rows, codelists)?.shown;
	if (!added) return before;
	const articles = before.articles + 1;
	const { shown } = before;
	if (!shown) return { shown: added, articles, conflict: false };
	const order = precedence(added, shown);
	if (order > 0) return { shown: added, articles, conflict: false };
	if (order < 0) return { ...before, articles };
	const [truth, claim] = [tolerance(shown, codelists), tolerance(added, codelists)];
	const agrees = overlap(truth, claim);
	const narrower = widthOf(shown, codelists) - widthOf(added, codelists);
	const stays = narrower < 0 || (!(narrower > 0) && byReport(added, shown) < 0);
	if (stays) return { shown, articles, conflict: before.conflict || !agrees };
	if (!agrees) return { shown: added, articles, conflict: true };
	const same =
		truth.low === claim.low &&
		truth.high === claim.high &&
		truth.lowOpen === claim.lowOpen &&
		truth.highOpen === claim.highOpen;
	return same ? { shown: added, articles, conflict: before.conflict } : null;
}
