import { hasTopic } from '../../indicator/topics.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { pairsOf } from '../../text/word-pairs.ts';
import { implied, type IndicatorReading } from './indicator-reading.ts';
import type { Memory } from '../page/memory.ts';
import { wordsOf } from '../../text/word-flag.ts';
import { itemFrom, wordAt, type Sentence } from '../page/sentence.ts';

/** Going out, standing by, getting there. */
const GOES = new Set(
	'lệnh|xuất bến|xuất kích|rời bến|rời cảng|rời cầu|lên đường|tới nơi|đến nơi|có mặt|tiếp cận|cơ động|xuất phát|ra khơi|cắt rừng|hành quân|băng rừng|ứng trực|túc trực|trực tại|trực ở|trực chốt|tung ra|sẵn sàng|tốp đầu|bám địa|bám nắm|chia thành|chia làm|chia hai|chia ba|chia nhiều|chia nhau|tỏa đi|tỏa ra|tỏa về|tỏa xuống|xuống từng|xuống các|duy trì lực|xuống địa|xuống cơ|bố trí lực|chuẩn bị lực'.split(
		'|',
	),
);

/** "điều động 226 lượt cán bộ, chiến sĩ": called out, whatever for. */
const MUSTERED = pairsOf('huy động|điều động');

/** "lực lượng cứu hộ gồm 120 cán bộ", "trực với 60 chiến sĩ": kept ready. */
const KEPT = pairsOf('lực lượng|cứu hộ|cứu nạn|thường trực|ứng phó');
const KEPT_REACH = 14;
const ALONG = wordsOf('cùng với và gồm');

/** Called out right before the number, or in its clause with boats and cars: "điều động 3 ca nô, cùng 26 cán bộ". */
function isMustered(s: Sentence, at: number): boolean {
	const { tokens } = s.page;
	if (MUSTERED.standsIn(tokens, at - 3, at)) return true;
	if (!ALONG.has(tokens[at - 1])) return false;
	const from = Math.max(itemFrom(s, at), at - KEPT_REACH);
	return MUSTERED.standsIn(tokens, from, at) || KEPT.standsIn(tokens, from, at);
}

const STANDS = wordsOf('trực');
const LABEL = 4;

/** "Lực lượng trực: 520 đ/c", "Quân số ứng trực là 210 đồng chí": a label of those who stand by. */
const standsBy = ({ page: { tokens } }: Sentence, at: number): boolean => {
	if (!/^(:|là|gồm)$/.test(tokens[at - 1]?.fold ?? '')) return false;
	for (let k = at - 2; k >= at - LABEL; k -= 1) if (STANDS.has(tokens[k])) return true;
	return false;
};

const goesAt = (s: Sentence, k: number): boolean =>
	GOES.has(wordAt(s, k)) || GOES.has(`${wordAt(s, k)} ${wordAt(s, k + 1)}`);

const SETS_OUT = /^(xuất bến|rời bến|rời cảng|rời cầu|xuất kích|ra khơi|lên đường)$/;

/** "lệnh cho tàu … rời bến": a boat sent out at once. */
function isOrdered(s: Sentence): boolean {
	let ordered = false;
	for (let k = s.from; k < s.to; k += 1) {
		if (wordAt(s, k) === 'lệnh') ordered = true;
		if (ordered && SETS_OUT.test(`${wordAt(s, k)} ${wordAt(s, k + 1)}`)) return true;
	}
	return false;
}

const SAVES = wordsOf('cứu vớt nạn');
/** Words after a boat set out within which the saving is told. */
const STORY = 120;

/** "Tàu BP 06-19-02 rời bến cùng 14 cán bộ, chiến sĩ": a boat of ours that sets out in a story of saving. */
function ourBoatGoes(s: Sentence): boolean {
	let boat = false;
	let goes = false;
	for (let k = s.from; k < s.to; k += 1) {
		boat ||= wordAt(s, k) === 'tàu' && wordAt(s, k + 1) === 'bp';
		goes ||= SETS_OUT.test(`${wordAt(s, k)} ${wordAt(s, k + 1)}`);
	}
	if (!boat || !goes) return false;
	const { tokens } = s.page;
	for (let k = s.from; k < Math.min(s.to + STORY, tokens.length); k += 1)
		if (SAVES.has(tokens[k])) return true;
	return false;
}

/** "Hải đội lệnh cho tàu cùng 14 cán bộ, chiến sĩ xuất bến": troops who go out in the story of a rescue or a storm. */
export function sentOut(s: Sentence, i: number, memory: Memory): IndicatorReading | null {
	const { cls, from } = s.quantities[i] as Quantity;
	// "huy động 1.420 lượt người tìm kiếm"
	const called = cls === 'person_turn' && MUSTERED.standsIn(s.page.tokens, from - 3, from);
	if (cls !== 'troop' && cls !== 'troop_turn' && !called) return null;
	if (called && hasTopic(s.topics, s.from, s.to, 'DISASTER'))
		return implied('sar.troop_turns', 'DISASTER', 'sent:out');
	if (isOrdered(s) || ourBoatGoes(s)) return implied('sar.troop_turns', 'DISASTER', 'sent:out');
	const last = memory.drafts.at(-1);
	const told =
		/^(sar|disaster)\./.test(last?.indicator ?? '') ||
		(!last && (memory.speaksOf('RESCUE') || memory.speaksOf('SEA_ACCIDENT')));
	const storm = memory.speaksOf('DISASTER') || hasTopic(s.topics, s.from, s.to, 'DISASTER');
	if (!told && !storm && !memory.titleNames('DISASTER', 'RESCUE')) return null;
	// "bộ đội xuất 1.400 lượt cán bộ, chiến sĩ, 90 lượt tàu"
	// "tàu BP 11-04-01 chở theo 15 cán bộ, chiến sĩ rời cảng"
	const carried = wordAt(s, from - 1) === 'theo' && /^(chở|mang)$/.test(wordAt(s, from - 2));
	if (wordAt(s, from - 1) === 'xuất' || carried) return implied('sar.troop_turns', 'DISASTER', 'sent:out');
	if (isMustered(s, from) || standsBy(s, from)) return implied('sar.troop_turns', 'DISASTER', 'sent:out');
	for (let k = s.from; k < s.to; k += 1)
		if (goesAt(s, k)) return implied('sar.troop_turns', 'DISASTER', 'sent:out');
	return null;
}
