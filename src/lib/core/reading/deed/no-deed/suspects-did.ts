import type { Quantity } from '../../../quantity/quantity.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import { wordAt, type Sentence } from '../../page/sentence.ts';
import type { Refusal } from '../refusals.ts';

const SUSPECTS = pairsOf('đối tượng|bị can|nghi phạm|nghi can|băng nhóm');
/** Words before them at the head of a sentence: "Trong số đó, hai đối tượng", "Theo lời khai, các đối tượng". */
const HEAD_REACH = 8;
/** Words behind them that say which: "đối tượng cầm đầu đường dây này". */
const NAMED_REACH = 6;
const SINCE = /^(đã|từng)$/;
/** What they did before they were caught. */
const DID = pairsOf(
	'tổ chức|đưa đón|đưa dẫn|đón người|đưa người|chở người|dẫn người|môi giới|vận chuyển|mua bán|lừa bán|lừa đảo|móc nối|tuyển dụng|đưa được|chở được|bán được|chỉ đạo|điều hành|trót lọt|tham gia|đưa tổng|đưa hơn|đưa gần|đưa khoảng|đón được',
);
/** What was done to them. */
const DONE_TO = /^(bị|bắt|thu|giữ|khởi|phạt|giao|cứu)$/;

/** "Các đối tượng đã tổ chức đưa 32 người vượt biên trót lọt": what those caught had done, none of it found or held. */
function isDeedOfSuspects(s: Sentence, q: Quantity): boolean {
	let k = s.from;
	while (k < Math.min(q.from, s.from + HEAD_REACH) && !SUSPECTS.isAt(s.page.tokens, k)) k += 1;
	if (!SUSPECTS.isAt(s.page.tokens, k)) return false;
	// "Đồn bắt hai đối tượng đã …": told of by another subject
	for (let j = s.from; j < k; j += 1) if (DONE_TO.test(wordAt(s, j)) || wordAt(s, j) === 'hiện') return false;
	let at = k + 2;
	while (at < k + 2 + NAMED_REACH && !SINCE.test(wordAt(s, at))) at += 1;
	if (!SINCE.test(wordAt(s, at)) || at >= q.from) return false;
	let did = false;
	for (let j = k + 2; j < q.from; j += 1) {
		if (DONE_TO.test(wordAt(s, j)) || /^[;.]$/.test(wordAt(s, j))) return false;
		did ||= j > at && DID.isAt(s.page.tokens, j);
	}
	return did;
}

const TRIPS = wordsOf('chuyến lần');

/** "17 chuyến đón 40 khách", "5 lần chở 8 người vượt biên": whom those of a ring carried, trip by trip. */
const isOfTrips = (s: Sentence, q: Quantity): boolean =>
	/^(đón|chở|đưa|dẫn)$/.test(wordAt(s, q.from - 1)) && TRIPS.has(s.page.tokens[q.from - 2]);

export const SUSPECTS_DID: readonly Refusal[] = [
	{ why: 'trips of a ring', of: ['person', 'person_turn', 'passenger_turn'], words: TRIPS, holds: isOfTrips },
	{ why: 'suspects did', words: SUSPECTS, holds: isDeedOfSuspects },
];
