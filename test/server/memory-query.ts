import { codelists } from '#lib/codelists/index.ts';
import { isDoubtful } from '#lib/core/observation/standing.ts';
import type { ObservationQuery } from '#lib/core/observation/store.ts';
import type { Observation } from '#lib/core/observation/types.ts';

/** Nothing before something, then by size. */
export const compare = (a: string | number | null, b: string | number | null) =>
	a === b ? 0 : a === null ? -1 : b === null ? 1 : a < b ? -1 : 1;

const groupOf = (o: Observation) => codelists.indicator(o.indicator)?.group ?? '';

/** The rows a query asks for, out of all there are, told condition by condition. */
export function answerQuery(rows: readonly Observation[], q: ObservationQuery): Observation[] {
	const found = rows
		.filter((o) => (q.ids?.includes(o.id) ?? true) && (q.articleId ?? o.articleId) === o.articleId)
		.filter((o) => q.keys?.includes(o.key) ?? true)
		.filter((o) => (q.indicators?.includes(o.indicator) ?? true) && (q.groups?.includes(groupOf(o)) ?? true))
		.filter((o) => (q.refArea ?? o.refArea) === o.refArea && (q.orgUnit ?? o.orgUnit) === o.orgUnit)
		.filter((o) => q.timePeriods?.includes(o.timePeriod ?? '') ?? true)
		.filter((o) => q.kinds?.includes(o.kind) ?? true)
		.filter((o) => !q.currentOnly || o.current)
		.filter((o) => !q.doubtfulOnly || isDoubtful(o))
		.sort(
			(a, b) =>
				compare(a.indicator, b.indicator) ||
				compare(a.periodStart, b.periodStart) ||
				compare(a.timePeriod, b.timePeriod) ||
				compare(a.articleId, b.articleId) ||
				compare(a.start, b.start),
		);
	const from = q.offset ?? 0;
	return found.slice(from, q.limit === undefined ? undefined : from + q.limit);
}
