import { isDoubtful } from '#lib/core/observation/standing.ts';
import type { Kind, Observation, ReviewState } from '#lib/core/observation/types.ts';

/** What the tree needs to know of an observation. */
export type TreeRow = Pick<
	Observation,
	'id' | 'start' | 'end' | 'partOf' | 'duplicateOf' | 'kind' | 'indicator' | 'rules' | 'review'
>;

/** A figure with the figures that belong under it. */
export interface Branch<T> {
	row: T;
	/** "trong đó …" */
	parts: Branch<T>[];
	/** the same figure said again in a caption or a later sentence */
	duplicates: T[];
}

/** Which figures of an article are shown; a field left out means all. */
export interface FigureFilter {
	group?: string;
	kind?: Kind;
	/** only those a person should look at */
	doubtful?: boolean;
	state?: ReviewState;
}

/**
 * Puts parts under their totals and repetitions under the figure they repeat.
 *
 * out  roots in the order of the text; a row whose total or first mention is not in the list,
 *      or that is linked in a circle, stands by itself: no row is lost and none appears twice
 */
export function toTree<T extends TreeRow>(rows: readonly T[]): Branch<T>[] {
	const ordered = [...rows].sort((a, b) => a.start - b.start || a.end - b.end);
	const byId = new Map(ordered.map((row) => [row.id, row]));
	// a repetition that has parts of its own is drawn as a branch, or its parts would be lost
	const parents = new Set(ordered.flatMap((row) => [row.partOf, row.duplicateOf]));
	const parentOf = (row: T) => byId.get(row.duplicateOf ?? '') ?? byId.get(row.partOf ?? '');

	const isRooted = (row: T) => {
		const seen = new Set<string>([row.id]);
		for (let up = parentOf(row); up; up = parentOf(up)) {
			if (seen.has(up.id)) return false;
			seen.add(up.id);
		}
		return true;
	};
	const branches = new Map(ordered.map((row) => [row.id, { row, parts: [], duplicates: [] } as Branch<T>]));
	const roots: Branch<T>[] = [];
	for (const row of ordered) {
		const branch = branches.get(row.id) as Branch<T>;
		const parent = parentOf(row);
		const above = parent && isRooted(row) ? branches.get(parent.id) : undefined;
		if (!above) roots.push(branch);
		else if (byId.has(row.duplicateOf ?? '') && !parents.has(row.id)) above.duplicates.push(row);
		else above.parts.push(branch);
	}
	return roots;
}

/** Rows that pass the filter; `groupOf` says which family an indicator belongs to. */
export function filterFigures<T extends TreeRow>(
	rows: readonly T[],
	filter: FigureFilter,
	groupOf: (indicator: string) => string,
): T[] {
	return rows.filter(
		(row) =>
			(!filter.group || groupOf(row.indicator) === filter.group) &&
			(!filter.kind || row.kind === filter.kind) &&
			(!filter.doubtful || isDoubtful(row)) &&
			(!filter.state || row.review.state === filter.state),
	);
}
