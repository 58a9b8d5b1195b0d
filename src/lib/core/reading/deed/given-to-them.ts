import type { Quantity } from '../../quantity/quantity.ts';
import { wordsOf } from '../../text/word-flag.ts';
import { pairsOf } from '../../text/word-pairs.ts';
import { hasCue } from '../mention/cues.ts';
import { holdsIn, itemFrom, wordAt, type Sentence } from '../page/sentence.ts';

const GIVE_BACK = pairsOf('trao trả|giao trả|bàn giao|trao lại|giao lại|giao cho|trả cho');
const TAKE = wordsOf('nhận');
const OURS = wordsOf('ta việt');
const ABROAD = wordsOf('bạn nước lào campuchia trung');
/** Words of who is given them: "cho lực lượng chức năng nước bạn", "cho Đồn Công an cửa khẩu Xốp Hùn (Lào)". */
const WHOM_REACH = 9;
const BEFORE_REACH = 6;
/** Behind the persons, how far their land and whom they are given to may stand. */
const BEHIND_REACH = 14;

/** The words from a token on name the other side. */
function isTheirSide(s: Sentence, at: number): boolean {
	const end = Math.min(at + WHOM_REACH, s.breaks.find((k) => k > at && wordAt(s, k) !== '(') ?? s.to);
	if (holdsIn(s, at, at + 2, OURS)) return false;
	if (/^(đồn|bđbp|đơn)$/.test(wordAt(s, at)) && !hasCue(s.cues, 'foreign', at, end)) return false;
	return holdsIn(s, at, at + 2, ABROAD) || hasCue(s.cues, 'foreign', at, end);
}

/** "trao trả 6 công dân Lào", "trao trả 9 người Trung Quốc": of the other land. */
const areTheirs = (s: Sentence, q: Quantity): boolean =>
	hasCue(s.cues, 'foreign', q.unitFrom, Math.min(q.to + 2, s.to)) && !/^do$/.test(wordAt(s, q.to));

/** Where the words that give the persons of a figure back open, in its own clause; -1 where none do, or where they are taken over. */
function givenAt(s: Sentence, q: Quantity): number {
	for (let k = q.from - 2; k >= Math.max(itemFrom(s, q.from), q.from - BEFORE_REACH - 4); k -= 1) {
		if (TAKE.has(s.page.tokens[k + 1])) return -1;
		// "nhận bàn giao từ nước bạn 45 người": taken over
		if (GIVE_BACK.isAt(s.page.tokens, k)) return TAKE.has(s.page.tokens[k - 1]) ? -1 : k;
	}
	return -1;
}

/** "ta trao trả 12 người cho bạn", "Đồn Biên phòng … trao trả 6 công dân Lào": the other way round, or either way. */
export function isGivenToThem(s: Sentence, i: number): boolean {
	const q = s.quantities[i] as Quantity;
	// "các bên trao trả cho nhau 26 công dân": either way
	if (wordAt(s, q.from - 1) === 'nhau') return true;
	const given = givenAt(s, q);
	if (given >= 0) {
		// "trao trả cho phía Trung Quốc 22 người", "ta trao trả bạn 12 công dân"
		const whom = wordAt(s, given + 1) === 'cho' || wordAt(s, given + 2) !== 'cho' ? given + 2 : given + 3;
		if (whom < q.from && isTheirSide(s, whom)) return true;
		// "bạn trao trả cho ta 19 công dân"
		if (whom < q.from && holdsIn(s, whom, q.from, OURS)) return false;
		// "ta trao trả 14 vụ/21 người": we give
		if (wordAt(s, given - 1) === 'ta' && !/^(cho|với|và)$/.test(wordAt(s, given - 2))) return true;
	}
	if (given >= 0 && areTheirs(s, q)) return true;
	const end = Math.min(s.semicolons.find((k) => k >= q.to) ?? s.to, q.to + BEHIND_REACH);
	for (let k = q.to; k < end; k += 1) {
		if (wordAt(s, k) === 'nhận') return false;
		if (wordAt(s, k) === 'cho') return isTheirSide(s, k + 1);
	}
	return false;
}
