import type { Quantity } from '../../../quantity/quantity.ts';
import type { Token } from '../../../text/tokens.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import { isAt, wordAt, type Sentence } from '../../page/sentence.ts';

const WILL_BE = /^(xong|hoàn|bàn|khánh|được|về|trao|tặng|nhận|làm|xây|tới|đến|khởi|đưa|có|thuộc)$/;
/** What is made or given, so that it may still be to come; persons caught and cases are not. */
const TO_COME = new Set(['house', 'work', 'student', 'household', 'head', 'gift', 'length']);
/** Words between a figure and "sẽ" that say which are meant, none of them a deed: "khác", "nữa", "giống còn lại". */
const OTHERS_REACH = 4;
/** Words from it to what those who will do it must do. */
const WHICH_REACH = 10;
const WILL = wordsOf('sẽ phải');
const DEEDS = wordsOf('được nhận đã đang vừa có mới thì và nên');

/** "31 căn nhà; 9 căn khác sẽ hoàn thành trước 30/8", "5 em nữa sẽ được nhận đỡ đầu": still to be done, said behind. */
function willBe(s: Sentence, q: Quantity): boolean {
	if (!TO_COME.has(q.cls)) return false;
	let k = q.to;
	const isPlain = (t: Token | undefined) => t?.kind === 'word' && !WILL.has(t) && !DEEDS.has(t);
	while (k < Math.min(s.to, q.to + OTHERS_REACH) && isPlain(s.page.tokens[k])) k += 1;
	// "23 căn nhà cuối cùng mà BĐBP tỉnh phải bàn giao trước ngày 15/10"
	if ([0, 1, 2].some((n) => wordAt(s, q.to + n) === 'mà'))
		while (k < Math.min(s.to, q.to + WHICH_REACH) && isPlain(s.page.tokens[k])) k += 1;
	return isAt(s, k, WILL) && WILL_BE.test(wordAt(s, k + 1));
}

/** "đang xây", "đang thi công" right before a number. */
const isUnderWay = (s: Sentence, at: number): boolean =>
	[2, 3].some((n) => wordAt(s, at - n) === 'đang' && /^(thi|xây|dựng|làm|sửa)$/.test(wordAt(s, at - n + 1)));

/** Words behind what is left in which its being still to do is said. */
const LEFT_REACH = 6;

/** What is not done yet, right before its number or a comma: "số còn lại, 44 căn", "phần việc dở dang, 43 căn". */
const NOT_DONE = pairsOf('còn lại|còn dở|dở dang|còn thiếu|chưa xong|chưa làm');

/** "Số còn lại, 44 căn, phải xong trước 30/8": the number stands between commas behind what is left. */
const isApposed = (s: Sentence, q: Quantity): boolean =>
	wordAt(s, q.from - 1) === ',' && NOT_DONE.isAt(s.page.tokens, q.from - 3);

/** "còn 9 căn sẽ hoàn thành trước Tết", "9 căn còn lại dự kiến bàn giao": what is left to do. */
export function isLeftToDo(s: Sentence, q: Quantity): boolean {
	if (willBe(s, q)) return true;
	const apposed = isApposed(s, q);
	const left =
		apposed ||
		wordAt(s, q.from - 1) === 'còn' ||
		(wordAt(s, q.to) === 'còn' && wordAt(s, q.to + 1) === 'lại') ||
		// "24 căn đang thi công sẽ hoàn thành trước 15/12"
		(q.cls === 'house' && wordAt(s, q.to) === 'đang') ||
		// "đang thi công 7 căn nhà, sẽ bàn giao trước Tết"
		(q.cls === 'house' && isUnderWay(s, q.from));
	if (!left) return false;
	const isMeant = (at: number) => s.cues.some((m) => m.from === at && m.entry.kind === 'target');
	let end = Math.min(q.to + LEFT_REACH, s.to);
	for (let k = q.to; k < end; k += 1) {
		// "5 căn còn lại hoàn thành trước 31/12"
		if (wordAt(s, k) === 'trước' && /^(thành|giao|xong)$/.test(wordAt(s, k - 1))) return true;
		// "52 căn còn lại chậm nhất ngày 31/8 phải bàn giao": a deadline between takes no room
		if (s.page.claimed[k] === 1) {
			if (end < s.to) end += 1;
			continue;
		}
		// "9 căn còn lại sẽ bàn giao", "còn 15 căn, phải xong trước ngày 31/8", "43 căn, đơn vị quyết tâm hoàn thành"
		if (isMeant(k)) return true;
		if (s.page.tokens[k]?.kind === 'punct' && !isMeant(k + 1) && !(apposed && k === q.to)) return false;
	}
	return false;
}
