import type { Quantity } from '../../../quantity/quantity.ts';
import { implied, type IndicatorReading } from '../indicator-reading.ts';
import type { Memory } from '../../page/memory.ts';
import { hasStop, wordAt, type Sentence } from '../../page/sentence.ts';

/** A figure so near the head of its sentence goes on from the sentence before. */
const HEAD_REACH = 9;

const TROOPS: Readonly<Record<string, string>> = {
	troop_turn: 'patrol.troop_turns',
	militia_turn: 'patrol.militia_turns',
	person_turn: 'patrol.troop_turns',
};

const ALONG_REACH = 10;

const GAVE = /^(gia|góp|sức|cử)$/;

/** "dân quân … cùng", "dân quân các xã góp" lead to the number. */
function wentAlong(s: Sentence, to: number): boolean {
	let along = GAVE.test(wordAt(s, to - 1));
	for (let k = to - 1; k >= Math.max(s.from, to - ALONG_REACH); k -= 1) {
		along ||= wordAt(s, k) === 'cùng';
		if (wordAt(s, k) === 'quân' && wordAt(s, k - 1) === 'dân') return along;
	}
	return false;
}

/** Who went along on the patrols just told, and who belongs to the groups just told: "tuần tra 310 lượt; … với 1.900 lượt người". */
export function withPatrol(s: Sentence, i: number, memory: Memory): IndicatorReading | null {
	const q = s.quantities[i] as Quantity;
	const patrol =
		memory.inSentence(s).at(-1) ?? (q.from - s.from <= HEAD_REACH ? memory.inParagraph().at(-1) : undefined);
	if (
		TROOPS[q.cls] &&
		patrol &&
		/^patrol\.(sea_)?sessions$/.test(patrol.indicator) &&
		!hasStop(s, patrol.to, q.from)
	)
		return implied(TROOPS[q.cls] as string, 'PATROL', 'carried:patrol');
	// "188 tổ, 2.309 thành viên"
	if (
		q.cls === 'member' &&
		patrol?.indicator === 'grassroots.selfmgmt_groups' &&
		s.groups[i] === s.groups[i - 1]
	)
		return implied('grassroots.selfmgmt_members', 'SELF_MANAGED', 'pair:group');
	// "dân quân các xã đã đi cùng bộ đội 702 lượt", where patrols are told of
	if (
		q.cls === 'turn' &&
		memory.inParagraph().some((d) => d.indicator.startsWith('patrol.')) &&
		wentAlong(s, q.from)
	) {
		q.cls = 'militia_turn';
		q.unit = 'MILITIA_TURN';
		return implied('patrol.militia_turns', 'PATROL', 'carried:patrol');
	}
	return null;
}
