import type { Codelists } from '#lib/codelists/types.ts';
import { foldMarks } from './folded-hits.ts';

const OFFICE = /^(?:tinh|thanh pho|tp\.?)\s+/u;

/** A name as it is looked up: without marks, case or the words "tỉnh", "thành phố". */
const folded = (name: string) => foldMarks(name).replace(/\s+/gu, ' ').trim().replace(OFFICE, '');

const lists = new WeakMap<Codelists, Map<string, string>>();

/** Provinces by their folded names, those of before 1/7/2025 too. */
function namesOf(codelists: Codelists): Map<string, string> {
	let names = lists.get(codelists);
	if (!names) {
		const all = codelists.areas.flatMap((a) => [a.nameVi, ...(a.predecessors ?? []).map((p) => p.nameVi)]);
		names = new Map(all.map((name) => [folded(name), name]));
		lists.set(codelists, names);
	}
	return names;
}

/** The province a person means: "tỉnh dien bien" → "Điện Biên"; a name of no list stays as typed, in one line of single spaces. */
export function typedArea(typed: string, codelists: Codelists): string {
	return namesOf(codelists).get(folded(typed)) ?? typed.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
