import type { Quantity } from '../../../quantity/quantity.ts';
import { isBetweenProvinces } from '../../deed/whose/two-provinces.ts';
import { hasCue } from '../../mention/cues.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { itemFrom, wordAt, type Sentence } from '../../page/sentence.ts';

/** "Tuần tra: biên giới 210 buổi; cùng Công an, Quân sự 18 lần": the item of the list opens with the partner. */
export const opensItem = (s: Sentence, stop: number, at: number): boolean => {
	const first = /^([;:,]|đó|gồm)$/.test(wordAt(s, stop)) ? stop + 1 : stop;
	return (
		first > s.from &&
		at - first <= 10 &&
		/^(cùng|phối)$/.test(wordAt(s, first)) &&
		s.page.claimed[first] !== 1
	);
};

/** Words behind a figure within which its own patrol is named. */
const NOUN_REACH = 7;

/** "song phương", "SP" at a token. */
const saysBilateral = (s: Sentence, at: number): boolean =>
	wordAt(s, at) === 'sp' || (wordAt(s, at) === 'song' && wordAt(s, at + 1) === 'phương');

/**
 * "14 lượt tuần tra song phương", "tuần tra SP 02 lần", "96 lượt phối hợp với công an, dân quân": who went along, in the words
 * right beside the figure; null where they name nobody.
 */
export function saidBeside(s: Sentence, q: Quantity): 'bilateral' | 'joint' | null {
	if (saysBilateral(s, q.from - 1) || saysBilateral(s, q.from - 2)) return 'bilateral';
	const end = Math.min(s.to, q.to + NOUN_REACH);
	for (let k = q.unitFrom; k < end && s.page.tokens[k]?.kind === 'word'; k += 1)
		if (saysBilateral(s, k)) return 'bilateral';
	const withThem = /^phối hợp (với|cùng)$/.test(
		`${wordAt(s, q.to)} ${wordAt(s, q.to + 1)} ${wordAt(s, q.to + 2)}`,
	);
	const at = q.to + 3;
	if (!withThem || hasCue(s.cues, 'foreign', at, at + NOUN_REACH)) return null;
	const militia = /^(dân quân|dq .*|dqtv .*)$/.test(`${wordAt(s, at)} ${wordAt(s, at + 1)}`);
	return militia || hasCue(s.cues, 'agency', at, at + 4) ? 'joint' : null;
}

/** "ba lực lượng", "hai tỉnh", "các đơn vị": several of one side. */
const SIDES = /^(lực|tỉnh|xã|huyện|ngành|đồn|đơn|địa)$/;

/** "tuần tra chung" within [from, to), which does not say with whom; "song phương" does. */
export function saysShared(s: Sentence, from: number, to: number): boolean {
	for (let k = from; k < to; k += 1)
		if (wordAt(s, k) === 'song' || (wordAt(s, k) === 'hợp' && wordAt(s, k - 1) === 'liên')) return false;
	return true;
}

const GOES_ALONG = wordsOf('tuần phối cùng hiệp');

/** "tuần tra chung 356 lần, tuần tra song phương với nước bạn 28 lần": the comma behind which the next patrol stands; `to` without one. */
export function beforeNextPatrol(s: Sentence, q: Quantity, to: number): number {
	const next = s.quantities.find((o) => o.from >= q.to)?.from ?? 0;
	return Math.min(
		to,
		s.breaks.find((k) => k >= q.to && k < next && GOES_ALONG.has(s.page.tokens[k + 1])) ?? to,
	);
}

/** "ba lực lượng tổ chức 328 lượt tuần tra chung": with forces of our own country, where no neighbour is named in the item. */
export function isAtHome(s: Sentence, q: Quantity): boolean {
	const from = itemFrom(s, q.from);
	const to = beforeNextPatrol(s, q, s.semicolons.find((k) => k >= q.to) ?? s.to);
	if (hasCue(s.cues, 'foreign', from, to) || hasCue(s.cues, 'neighbour', from, to)) return false;
	if (hasCue(s.cues, 'agency', s.from, q.from) || isBetweenProvinces(s.page)) return true;
	for (let k = s.from; k < q.from; k += 1)
		if (
			(/^(hai|ba|bốn)$/.test(wordAt(s, k)) && SIDES.test(wordAt(s, k + 1))) ||
			// "phối hợp các lực lượng tuần tra chung 236 lần"
			// "Các lực lượng tổ chức 36 buổi tuần tra chung"
			(wordAt(s, k) === 'các' &&
				wordAt(s, k + 1) === 'lực' &&
				(k === s.from || /^(hợp|cùng|với|,)$/.test(wordAt(s, k - 1))))
		)
			return true;
	return false;
}

/** "song phương 16 lần; phối hợp lực lượng trong nước 44 lần": an item with partners of its own and no word of two countries. */
export const ofOwnPartners = (s: Sentence, from: number, to: number): boolean =>
	opensItem(s, from, to) &&
	!s.topics.some(
		(m) => m.from >= from && m.to <= to && m.entry.topics.some((t) => t.topic === 'PATROL_BILATERAL'),
	);

/** "tuần tra chung với Công an huyện bạn Lào", "phối hợp tuần tra với Biên phòng Lào": the partner named within [from, to) is the neighbour's. */
export function withNeighbour(s: Sentence, from: number, to: number): boolean {
	const there = s.cues.find((m) => m.entry.kind === 'foreign' && m.from >= from && m.to <= to);
	if (!there) return false;
	const ours = s.cues.find((m) => m.entry.kind === 'agency' && m.from >= from && m.to <= there.from);
	return !ours || there.from - ours.to <= NEIGHBOUR_REACH;
}

/** Words of the partner's name before its country: "Công an huyện bạn Lào". */
const NEIGHBOUR_REACH = 3;
