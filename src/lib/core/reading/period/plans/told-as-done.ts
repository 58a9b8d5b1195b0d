import type { Quantity } from '../../../quantity/quantity.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { hasCue } from '../../mention/cues.ts';
import { holdsIn, wordAt, type Sentence } from '../../page/sentence.ts';

const DONE = wordsOf('đã');
/** Words between "đã" and the number of what was done. */
const REACH = 10;
/** Verbs of what is set, whatever was decided: "đã đặt chỉ tiêu 40 vụ", "đã giao 12 căn". */
const SETS = /^(đặt|đề|giao|đăng|ký|phê|thông|quyết|cam|nhận|chốt|ban|lên|xác|thống)$/;

const MUST = wordsOf('phải cần');
const BID_REACH = 6;

/** "phải tuần tra được 400 buổi": asked for. */
const isBid = (s: Sentence, q: Quantity): boolean => holdsIn(s, q.from - BID_REACH, q.from, MUST);

/** "đã vận động được 5,2 tỷ đồng": a verb of doing behind "đã", and no number or sign of another clause between. */
export function saysDone(s: Sentence, q: Quantity): boolean {
	// "làm được 48 căn", "tuần tra được 2.512 lượt", not "phấn đấu làm được 48 căn"
	if (wordAt(s, q.from - 1) === 'được' && !hasCue(s.cues, 'target', s.from, q.from))
		return !/^(giao|phải|cần|có|là|bằng)$/.test(wordAt(s, q.from - 2)) && !isBid(s, q);
	if (!DONE.mayStandIn(s.words)) return false;
	// "Đến thời điểm này, 7 căn đã trao chìa khóa"
	if (DONE.has(s.page.tokens[q.to]) && !SETS.test(wordAt(s, q.to + 1))) return true;
	for (let k = q.from - 1; k >= Math.max(s.from, q.from - REACH); k -= 1) {
		const t = s.page.tokens[k];
		if (t?.kind === 'punct' || t?.kind === 'number') return false;
		if (DONE.has(t)) return !SETS.test(wordAt(s, k + 1));
	}
	return false;
}
