import areas from './areas.json' with { type: 'json' };
import lists from './codelists.json' with { type: 'json' };
import indicators from './indicators.json' with { type: 'json' };
import units from './units.json' with { type: 'json' };
import type { Area, Code, Codelists, Indicator, Unit } from './types.ts';

export type { Area, Code, Codelists, Indicator, Unit } from './types.ts';

/** Rows by their code; a name of a field is told from another by where it lies, a text of a file only by its letters. */
const byCode = <T extends { code: string }>(rows: readonly T[]): ReadonlyMap<string, T> =>
	new Map(Object.entries(Object.fromEntries(rows.map((row) => [row.code, row]))));

function load(): Codelists {
	const indicatorByCode = byCode(indicators as Indicator[]);
	const unitByCode = byCode(units as Unit[]);
	const byList = lists as Record<string, Code[]>;
	const names = new Map(
		Object.entries(byList).flatMap(([l, cs]) => cs.map((c) => [`${l} ${c.code}`, c.nameVi])),
	);
	return {
		indicators: indicators as Indicator[],
		units: units as Unit[],
		areas: areas as Area[],
		lists: byList,
		indicator: (code) => indicatorByCode.get(code),
		unit: (code) => unitByCode.get(code),
		nameOf: (list, code) => names.get(`${list} ${code}`) ?? code,
	};
}

/** The program's code lists: data in the .json files beside this one, loaded once. */
export const codelists: Codelists = load();
