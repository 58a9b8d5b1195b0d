import { asRead } from '#lib/core/observation/standing.ts';
import type { ReadingDifference } from '#lib/core/observation/store.ts';
import type { Observation } from '#lib/core/observation/types.ts';

/** Fields whose change a person should see before a new reading is accepted. */
const COMPARED = [
	'value',
	'low',
	'high',
	'qualifier',
	'unit',
	'indicator',
	'timePeriod',
	'periodStart',
	'periodEnd',
	'refArea',
	'orgUnit',
	'dims',
	'kind',
	'actorScope',
	'obsStatus',
	'end',
	'partOf',
	'duplicateOf',
] as const satisfies readonly (keyof Observation)[];

/** A figure a person found: no reading of the machine puts it in question. */
export const isAdded = (o: Observation) => o.rules[0] === 'added-by-person';
/** A figure that stays as a person left it. */
export const isHeld = (o: Observation) => o.review.state !== 'unread' || isAdded(o);

function differing(before: Observation, after: Observation): string[] {
	const b = asRead(before);
	return COMPARED.filter((name) => JSON.stringify(b[name]) !== JSON.stringify(after[name]));
}

const PERIOD = [
	'timePeriod',
	'periodStart',
	'periodEnd',
	'periodBasis',
	'periodLabel',
	'eventDate',
] as const satisfies readonly (keyof Observation)[];

const pick = (o: Observation, names: readonly (keyof Observation)[]) =>
	Object.fromEntries(names.map((name) => [name, o[name]])) as Partial<Observation>;

/** Its rules with those of one part taken from another reading of the same words. */
const rulesWith = (o: Observation, after: Observation, part: 'period' | 'area') => [
	...o.rules.filter((rule) => rule !== `doubt:${part}`),
	...after.rules.filter((rule) => rule.startsWith(`${part}:`)),
];

/**
 * A decided figure where its words are read anew: it stays as decided, but a period or area that nobody knew when the
 * person decided is filled in; its place in the list of parts follows the new reading.
 */
export function keepDecided(before: Observation, after: Observation | null): Observation {
	if (!after) return before;
	const { id, partOf, duplicateOf } = after;
	let kept: Observation = { ...before, id, partOf, duplicateOf };
	if (kept.timePeriod === null && after.timePeriod !== null)
		kept = {
			...kept,
			...pick(after, PERIOD),
			stated: { ...kept.stated, period: after.stated.period },
			rules: rulesWith(kept, after, 'period'),
		};
	if (kept.refArea === null && after.refArea !== null)
		kept = {
			...kept,
			refArea: after.refArea,
			stated: { ...kept.stated, area: after.stated.area },
			rules: rulesWith(kept, after, 'area'),
		};
	return kept;
}

/** Old and new observation of the same place, in the order of the text. */
export function pairReadings(
	before: readonly Observation[],
	after: readonly Observation[],
): { before: Observation | null; after: Observation | null }[] {
	const left = new Map<number, Observation[]>();
	for (const o of before) left.set(o.start, [...(left.get(o.start) ?? []), o]);
	const result: { before: Observation | null; after: Observation | null }[] = [];
	for (const a of after) {
		const rivals = left.get(a.start) ?? [];
		const at = Math.max(
			0,
			rivals.findIndex((r) => r.id === a.id),
		);
		result.push({ before: rivals.splice(at, 1)[0] ?? null, after: a });
	}
	for (const rest of left.values()) for (const b of rest) result.push({ before: b, after: null });
	return result.sort((x, y) => ((x.after ?? x.before)?.start ?? 0) - ((y.after ?? y.before)?.start ?? 0));
}

/** A decided figure goes on saying something else than the new reading; its status follows from the rest. */
const staysUnlike = (before: Observation, after: Observation): boolean =>
	differing(keepDecided(before, after), after).some((name) => name !== 'obsStatus');

/** What a new reading of an article would change; a person's own additions are never in question. */
export function differencesOf(
	articleId: string,
	before: readonly Observation[],
	after: readonly Observation[],
): ReadingDifference[] {
	const found: ReadingDifference[] = [];
	for (const pair of pairReadings(
		before.filter((o) => !isAdded(o)),
		after,
	)) {
		const decided = pair.before !== null && isHeld(pair.before);
		if (pair.before && pair.after) {
			const fields = differing(pair.before, pair.after);
			const held = decided && staysUnlike(pair.before, pair.after);
			if (fields.length > 0) found.push({ articleId, kind: 'changed', ...pair, fields, held });
		} else {
			const kind = pair.after ? 'added' : 'removed';
			found.push({ articleId, kind, ...pair, fields: [], held: decided });
		}
	}
	return found;
}
