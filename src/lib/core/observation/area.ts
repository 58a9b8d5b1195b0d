import type { Area, Codelists } from '#lib/codelists/types.ts';
import { parseTimePeriod } from '../period/time-period.ts';

/** The day from which the 34 provinces stand. */
export const REORGANISED = '2025-07-01';

/** A province as one line through time. */
export interface AreaLine {
	/** today's name */
	name: string;
	/** false when it was put together from others: its series breaks on 1/7/2025 */
	continuous: boolean;
	/** the provinces it was made of; `borderGuard` says which of them had border guards */
	predecessors: { nameVi: string; borderGuard: boolean }[];
}

function successorsByName(codelists: Codelists): Map<string, Area> {
	const out = new Map<string, Area>();
	for (const a of codelists.areas) if (a.predecessors) out.set(a.nameVi, a);
	return out;
}

const lines = new WeakMap<Codelists, Map<string, AreaLine>>();

/**
 * The line of a province by any of its names: one whose only predecessor keeps its territory goes on
 * under the new name (Thừa Thiên Huế → Huế); a merged one has a break; an unknown name is its own line.
 */
export function areaLine(name: string, codelists: Codelists): AreaLine {
	let byName = lines.get(codelists);
	if (!byName) {
		byName = new Map();
		for (const a of successorsByName(codelists).values()) {
			const predecessors = (a.predecessors ?? []).map(({ nameVi, borderGuard }) => ({ nameVi, borderGuard }));
			const line = { name: a.nameVi, continuous: predecessors.length === 1, predecessors };
			byName.set(a.nameVi, line);
			const only = predecessors[0];
			if (line.continuous && only) byName.set(only.nameVi, line);
		}
		lines.set(codelists, byName);
	}
	return byName.get(name) ?? { name, continuous: true, predecessors: [] };
}

/** True when the period has days on both sides of 1/7/2025. */
export function straddlesReorganisation(timePeriod: string): boolean {
	const p = parseTimePeriod(timePeriod);
	return p !== null && p.start < REORGANISED && p.end > REORGANISED;
}
