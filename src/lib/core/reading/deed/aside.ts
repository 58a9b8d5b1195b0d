import type { Quantity } from '../../quantity/quantity.ts';
import { FewStrings } from '../../text/few-strings.ts';
import { figureAt, wordAt, type Sentence } from '../page/sentence.ts';
import { CRAFT_ASIDE } from './aside/craft.ts';
import type { Aside, Described } from './aside/described.ts';
import { PEOPLE_ASIDE } from './aside/people.ts';
import { OF_THINGS } from './aside/things.ts';

/** A rule with its pattern of indicators as few strings, asked for over and over. */
interface Row {
	of: readonly string[] | null;
	indicator: FewStrings | null;
	holds: Aside['holds'];
}

const toRow = ({ of, indicator, holds }: Aside): Row => ({
	of: of ?? null,
	indicator: indicator ? new FewStrings(indicator) : null,
	holds,
});

const ROWS: readonly Row[] = [...CRAFT_ASIDE, ...PEOPLE_ASIDE, ...OF_THINGS].map(toRow);

/** The rows of a class, picked when its first figure comes. */
const byClass = new Map<string, readonly Row[]>();

function rowsOf(cls: string): readonly Row[] {
	const known = byClass.get(cls);
	if (known) return known;
	const rows = ROWS.filter(({ of }) => of === null || of.includes(cls));
	byClass.set(cls, rows);
	return rows;
}

/** A figure that describes another: what a gift holds, how long a work is, whom the fuel was for. */
export function isAside(s: Sentence, i: number, indicator: string): boolean {
	const q = s.quantities[i] as Quantity;
	const f: Described = { s, i, q, indicator, lead: wordAt(s, q.from - 1), before: figureAt(s, i - 1) };
	return rowsOf(q.cls).some((row) => row.indicator?.test(indicator) !== false && row.holds(f));
}
