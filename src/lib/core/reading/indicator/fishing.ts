import { hasTopic } from '../../indicator/topics.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { hasCue } from '../mention/cues.ts';
import type { IndicatorReading } from './indicator-reading.ts';
import type { Memory } from '../page/memory.ts';
import { wordAt, type Sentence } from '../page/sentence.ts';

/** Offences and works whose naming makes a text one of many things. */
const OTHER_SUBJECTS = [
	'DRUGS',
	'SMUGGLING',
	'ENTRY',
	'EXIT',
	'CROSSING',
	'TRAFFICKING',
	'WEAPONS',
	'REGIME',
];
const CHECKED = ['fisheries.vessel_turns_checked', 'fisheries.fisher_turns_checked', 'fisheries.vms_alerts'];
const AT_SEA = /^(seafarer|vessel|vehicle)$/;
const CASES: Readonly<Record<string, string>> = {
	'crime.cases': 'fisheries.iuu_cases',
	'penalty.cases': 'fisheries.iuu_cases',
	'seized.vessels': 'fisheries.iuu_vessels',
};

/**
 * "kiểm soát 19.405 lượt tàu cá; lập biên bản 33 vụ/35 phương tiện vi phạm, phạt 28 thuyền trưởng": in a text on fishing boats
 * alone, cases that no word tells apart are of fishing.
 */
export function inFishing(
	s: Sentence,
	i: number,
	read: IndicatorReading,
	memory: Memory,
): IndicatorReading | null {
	const q = s.quantities[i] as Quantity;
	const indicator = CASES[read.indicator];
	if (!indicator || (read.topic !== 'CRIME' && read.topic !== 'PENALTY' && read.topic !== 'SEIZE'))
		return null;
	if (read.topic === 'SEIZE' && wordAt(s, q.to) !== 'vi') return null;
	if (!CHECKED.some((code) => memory.totalOf(code)) || OTHER_SUBJECTS.some((t) => memory.speaksOf(t)))
		return null;
	if (hasTopic(s.topics, s.from, s.to, ...OTHER_SUBJECTS)) return null;
	if (s.quantities.some((o, k) => o.unit === 'SUSPECT' && s.groups[k] === s.groups[i])) return null;
	const told = memory.totalOf('fisheries.iuu_cases') !== null && memory.totalOf('crime.cases') === null;
	const atSea = s.quantities.some((o) => AT_SEA.test(o.cls));
	if (!told && !atSea && !memory.titleNames('FISHING')) return null;
	return {
		...read,
		indicator,
		topic: 'IUU',
		outcome: read.topic === 'PENALTY' ? 'FINED' : read.outcome,
		rules: ['subject:article:IUU'],
		stated: false,
	};
}

/** "2 tàu cá với 19 ngư dân bị bắt": the crews of those boats are no count of ours. */
export function crewAbroad(s: Sentence, i: number, memory: Memory): boolean {
	const q = s.quantities[i] as Quantity;
	const before = memory.inSentence(s).at(-1);
	return (
		/^(seafarer|person)$/.test(q.cls) &&
		before?.indicator === OURS &&
		before.q === s.quantities[i - 1] &&
		q.from - before.to <= 2
	);
}

const OURS = 'fisheries.foreign_sea_violations';

/** "phía bạn thông báo đã bắt 2 tàu cá", "cùng kỳ năm 2024 có 3 tàu với 21 ngư dân bị bắt": our boats, taken by another country. */
export function takenAbroad(
	s: Sentence,
	i: number,
	read: IndicatorReading,
	memory: Memory,
): IndicatorReading | null {
	const q = s.quantities[i] as Quantity;
	if (!/^(vessel|vehicle)$/.test(q.cls) || !/^(seized\.vessels|fisheries\.iuu_vessels)$/.test(read.indicator))
		return null;
	const taken = wordAt(s, q.from - 1) === 'bắt' && hasCue(s.cues, 'foreign', s.from, q.from);
	const told =
		hasTopic(s.topics, s.from, q.from, 'FOREIGN_SEA') ||
		(memory.inParagraph().some((d) => d.indicator === OURS) &&
			!hasTopic(s.topics, s.from, q.from, 'SEIZE', 'IUU'));
	if (!taken && !(told && isPassive(s, q))) return null;
	return { ...read, indicator: OURS, topic: 'FOREIGN_SEA', rules: ['subject:abroad'] };
}

const PASSIVE_REACH = 8;

/** "… bị bắt", "… vi phạm" behind the boats, with their crews between at most. */
function isPassive(s: Sentence, q: Quantity): boolean {
	for (let k = q.to; k < Math.min(q.to + PASSIVE_REACH, s.to); k += 1) {
		if (/^[;.]$/.test(s.page.tokens[k]?.text ?? '')) return false;
		const pair = `${wordAt(s, k)} ${wordAt(s, k + 1)}`;
		if (pair === 'bị bắt' || pair === 'vi phạm' || pair === 'bị nước') return true;
	}
	return false;
}

/** Whose turns are told beside the turns of vessels and vehicles. */
const ABOARD: Readonly<Record<string, string>> = {
	'fisheries.vessel_turns_checked': 'fisheries.fisher_turns_checked',
	'port.ship_calls': 'port.crew_turns',
	'gate.vehicle_crossings': 'gate.person_crossings',
};

/** "kiểm soát 24.318 lượt phương tiện/143.900 lượt người ra vào": the people aboard, whatever the sentence tells next. */
export function turnsAboard(
	s: Sentence,
	i: number,
	read: IndicatorReading,
	memory: Memory,
): IndicatorReading | null {
	const q = s.quantities[i] as Quantity;
	if (q.cls !== 'person_turn' || wordAt(s, q.from - 1) !== '/') return null;
	const before = memory.inSentence(s).at(-1);
	const indicator = before && before.q === s.quantities[i - 1] ? ABOARD[before.indicator] : undefined;
	if (!indicator || indicator === read.indicator || /^topic:right:/.test(read.rules[0] ?? '')) return null;
	return { ...read, indicator, topic: before?.topic ?? read.topic, rules: ['group:vessels'] };
}
