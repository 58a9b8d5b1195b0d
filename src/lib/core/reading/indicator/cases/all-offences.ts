import { hasTopic } from '../../../indicator/topics.ts';
import type { Quantity } from '../../../quantity/quantity.ts';
import { lastBefore } from '../../../text/within.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import { wordAt, type Sentence } from '../../page/sentence.ts';
import type { Told } from '../corrections/correction.ts';

const BREAKS_LAW = pairsOf('vi phạm');
const LAW = pairsOf('pháp luật');

/** "bắt 212 vụ/300 đối tượng vi phạm pháp luật, thu 64 kg ma túy": of all offences, whatever was seized. */
export function ofAnyLaw(s: Sentence, i: number): boolean {
	let { to } = s.quantities[s.groups.lastIndexOf(s.groups[i] as number)] as Quantity;
	if (BREAKS_LAW.isAt(s.page.tokens, to)) to += 2;
	else if (wordAt(s, to) === 'phạm') to += 1;
	return LAW.isAt(s.page.tokens, to);
}

const CRIME = pairsOf('tội phạm|phạm tội|phạm pháp');
/** Words behind "tội phạm" that say of what. */
const OF_WHAT = /^(về|ma|buôn|mua|kinh|môi|trên|lợi|này|đó|nói|vận|mua|tàng|có)$/;

/** "bắt 22 vụ/31 đối tượng tội phạm, vi phạm khác": of all offences too. */
export function ofAnyCrime(s: Sentence, i: number): boolean {
	if (ofAnyLaw(s, i)) return true;
	const { to } = s.quantities[s.groups.lastIndexOf(s.groups[i] as number)] as Quantity;
	return CRIME.isAt(s.page.tokens, to) && !OF_WHAT.test(wordAt(s, to + 2));
}

const ALL_OFFENCES = pairsOf('vi phạm|pháp luật|các loại|tội phạm|phạm pháp');

const LAW_REACH = 4;

/** "vi phạm", "các loại" beside the figure: of all offences. */
export function saysAll(s: Sentence, { from, to }: Quantity): boolean {
	const before = lastBefore(s.breaks, from) ?? s.from;
	for (let k = before; k < Math.min(to + LAW_REACH, s.to); k += 1)
		// "xử phạt vi phạm hành chính" names how it was handled
		if (ALL_OFFENCES.isAt(s.page.tokens, k) && wordAt(s, k + 2) !== 'hành') return true;
	return false;
}

const ALL_KINDS = pairsOf('loại án|loại tội|loại vi|các lĩnh|mọi lĩnh|tất cả|loại hình');
/** Words at the head of a sentence in which it turns to all offences. */
const TURN_REACH = 9;

/** "Tính chung các loại án, BĐBP tỉnh bắt 198 vụ", "Ở tất cả các lĩnh vực, …": behind cases of one offence, the sentence turns to all. */
export function turnsToAll(s: Sentence): boolean {
	for (let k = s.from; k < Math.min(s.to, s.from + TURN_REACH, s.firstFigure); k += 1)
		if (ALL_KINDS.isAt(s.page.tokens, k)) return !hasTopic(s.topics, s.from, s.firstFigure, ...NAMED);
	return false;
}

const NAMED = [
	'DRUGS',
	'SMUGGLING',
	'TRAFFICKING',
	'WEAPONS',
	'IUU',
	'ENTRY',
	'EXIT',
	'CROSSING',
	'ORGANIZING',
];

/** "xử phạt 74 vụ …. Cùng kỳ năm 2023 xử phạt 61 vụ": fined then as now, of whatever offence. */
export const finedThen = ({ s, q, memory }: Told): boolean =>
	s.periods.some((p) => p.nature === 'same' && p.mention.to <= q.from) &&
	memory.totalOf('penalty.cases') !== null;
