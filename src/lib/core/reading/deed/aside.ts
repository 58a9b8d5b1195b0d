import type { Quantity } from '../../quantity/quantity.ts';
import { figureAt, wordAt, type Sentence } from '../page/sentence.ts';
import { CRAFT_ASIDE } from './aside/craft.ts';
import type { Aside, Described } from './aside/described.ts';
import { PEOPLE_ASIDE } from './aside/people.ts';
import { OF_THINGS } from './aside/things.ts';

/** A rule with all its fields. */
interface Row {
	of: readonly string[] | null;
	indicator: RegExp | null;
	holds: Aside['holds'];
}

const toRow = ({ of, indicator, holds }: Aside): Row => ({
	of: of ?? null,
	indicator: indicator ?? null,
	holds,
});

const ROWS: readonly Row[] = [...CRAFT_ASIDE, ...PEOPLE_ASIDE, ...OF_THINGS].map(toRow);

/** The rows of a class and an indicator, picked when the first figure of both comes: as many as the code lists have of them. */
const byClass = new Map<string, Map<string, readonly Row[]>>();

function rowsOf(cls: string, indicator: string): readonly Row[] {
	let ofClass = byClass.get(cls);
	if (!ofClass) byClass.set(cls, (ofClass = new Map()));
	const known = ofClass.get(indicator);
	if (known) return known;
	const rows = ROWS.filter(
		(row) =>
			(row.of === null || row.of.includes(cls)) && (row.indicator === null || row.indicator.test(indicator)),
	);
	ofClass.set(indicator, rows);
	return rows;
}

/** A figure that describes another: what a gift holds, how long a work is, whom the fuel was for. */
export function isAside(s: Sentence, i: number, indicator: string): boolean {
	const q = s.quantities[i] as Quantity;
	const f: Described = { s, i, q, indicator, lead: wordAt(s, q.from - 1), before: figureAt(s, i - 1) };
	for (const { holds } of rowsOf(q.cls, indicator)) if (holds(f)) return true;
	return false;
}
