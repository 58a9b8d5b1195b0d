import type { Codelists } from '#lib/codelists/types.ts';
import { sliceKey } from '../observation/key.ts';
import { isDoubtful } from '../observation/standing.ts';
import type { Dims } from '../observation/types.ts';
import { amountOf, type Amount } from './amount.ts';
import { provisionalAsOf } from './periods.ts';
import type { Vintages } from './vintages.ts';

/** (s) sơ bộ, (t) tính ra, (k) khác định nghĩa, (m) nguồn mâu thuẫn, (v) chưa được xác nhận */
export type Mark = 's' | 't' | 'k' | 'm' | 'v';

/** One figure at its place in a table or series, with what must be known to trust it. */
export interface Figure extends Vintages {
	amount: Amount;
	/** the part of the whole it speaks of; empty for the total */
	slice: Dims;
	marks: Mark[];
	/** YYYY-MM-DD up to which a provisional figure counts, else null */
	asOf: string | null;
}

/** What a place in a table holds. */
export type Cell =
	| { kind: 'figure'; figure: Figure }
	/** several slices and no total: listed, never added */
	| { kind: 'slices'; figures: Figure[] }
	| { kind: 'missing' };

const UNMARKED = Object.freeze([]) as unknown as Mark[];

function marksOf(v: Vintages, asOf: string | null): Mark[] {
	const plain = v.shown.obsStatus === 'A' && asOf === null && !v.conflicting.length && !isDoubtful(v.shown);
	if (plain) return UNMARKED;
	const marks: Mark[] = [];
	if (asOf !== null) marks.push('s');
	if (v.shown.obsStatus === 'E') marks.push('t');
	if (v.shown.obsStatus === 'B') marks.push('k');
	if (v.conflicting.length) marks.push('m');
	if (isDoubtful(v.shown)) marks.push('v');
	return marks;
}

/** The figure a key's vintages show. */
export function figureOf(v: Vintages, codelists: Codelists): Figure {
	const asOf = provisionalAsOf(v.shown);
	return {
		shown: v.shown,
		agreeing: v.agreeing,
		replaced: v.replaced,
		conflicting: v.conflicting,
		items: v.items,
		amount: amountOf(v.shown, codelists),
		slice: v.shown.dims,
		marks: marksOf(v, asOf),
		asOf,
	};
}

/**
 * The slice rule: the total; if there is none, the only other slice (it carries its label); several are
 * listed and never added.
 */
export function cellOf(figures: readonly Figure[]): Cell {
	const total = figures.find((f) => sliceKey(f.slice) === '');
	if (total) return { kind: 'figure', figure: total };
	const [only, ...more] = figures;
	if (!only) return { kind: 'missing' };
	return more.length ? { kind: 'slices', figures: [...figures] } : { kind: 'figure', figure: only };
}
