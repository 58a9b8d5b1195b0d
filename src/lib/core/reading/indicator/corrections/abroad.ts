import { hasTopic } from '../../../indicator/topics.ts';
import type { Quantity } from '../../../quantity/quantity.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { hasCue } from '../../mention/cues.ts';
import { isAt, wordAt, type Sentence } from '../../page/sentence.ts';
import { becomes, toldBefore, type Correction, type Told } from './correction.ts';

const OURS = 'fisheries.foreign_sea_violations';

/** "2 tàu cá với 19 ngư dân bị bắt": the crews of those boats are no count of ours. */
export function crewAbroad(f: Told): boolean {
	const told = f.q.cls === 'seafarer' || f.q.cls === 'person' ? toldBefore(f) : undefined;
	return told?.indicator === OURS && f.q.from - told.to <= 2;
}

/** "phía bạn thông báo đã bắt 2 tàu cá", "cùng kỳ năm 2024 có 3 tàu với 21 ngư dân bị bắt": our boats, taken by another country. */
export const takenAbroad: Correction = (f) => {
	const { s, q, memory } = f;
	if (!/^(vessel|vehicle)$/.test(q.cls)) return null;
	const taken =
		(wordAt(s, q.from - 1) === 'bắt' && hasCue(s.cues, 'foreign', s.from, q.from)) || isTakenByCountry(s, q);
	const told =
		hasTopic(s.topics, s.from, q.from, 'FOREIGN_SEA') ||
		(memory.inParagraph().some((d) => d.indicator === OURS) &&
			!hasTopic(s.topics, s.from, q.from, 'SEIZE', 'IUU'));
	return taken || (told && isPassive(s, q) && !hasTopic(s.topics, q.to, q.to + PASSIVE_REACH, 'IUU'))
		? becomes(f, OURS, 'FOREIGN_SEA', 'subject:abroad')
		: null;
};

const PASSIVE_REACH = 8;

const COUNTRIES = wordsOf('malaysia indonesia thái philippines brunei campuchia');

/** "2 tàu cá bị Malaysia bắt giữ", "bị lực lượng chức năng Thái Lan bắt". */
function isTakenByCountry(s: Sentence, q: Quantity): boolean {
	if (!COUNTRIES.mayStandIn(s.words)) return false;
	let by = false;
	for (let k = q.to; k < Math.min(q.to + COUNTRY_REACH, s.to); k += 1) {
		if (s.page.tokens[k]?.kind === 'punct') return false;
		by ||= isAt(s, k, COUNTRIES);
		if (by && wordAt(s, k) === 'bắt') return true;
	}
	return false;
}

/** Words from the boats to "bắt", with the crews and the name of the force between. */
const COUNTRY_REACH = 14;

/** "… bị bắt", "… vi phạm" behind the boats, with their crews between at most. */
function isPassive(s: Sentence, q: Quantity): boolean {
	for (let k = q.to; k < Math.min(q.to + PASSIVE_REACH, s.to); k += 1) {
		if (/^[;.]$/.test(s.page.tokens[k]?.text ?? '')) return false;
		const pair = `${wordAt(s, k)} ${wordAt(s, k + 1)}`;
		if (pair === 'bị bắt' || pair === 'vi phạm' || pair === 'bị nước') return true;
	}
	return false;
}

const ABROAD = wordsOf('ngoài bạn phía khác hải');

/** Words from the boats to who drove them off: "bị tàu chấp pháp nước ngoài xua đuổi". */
const DRIVER_REACH = 6;

/** "3 tàu cá bị phía nước ngoài xua đuổi": boats driven off by another country, none that we drove off. */
export const drivenOff: Correction = (f) => {
	const { s, q } = f;
	if (wordAt(s, q.to) !== 'bị') return null;
	for (let k = q.to + 1; k < Math.min(q.to + DRIVER_REACH, s.to); k += 1) {
		if (s.page.tokens[k]?.kind !== 'word' || /^(xua|đẩy)$/.test(wordAt(s, k))) return null;
		// "bị Hải đội 2 xua đuổi": driven off by ours
		if (s.cues.some((m) => m.entry.kind === 'own' && m.from === k)) return null;
		if (isAt(s, k, ABROAD)) return becomes(f, 'other', 'EXPEL', 'passive:abroad');
	}
	return null;
};
