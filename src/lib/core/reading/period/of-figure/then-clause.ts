import type { Period } from '../../../period/time-period.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import type { PeriodMention } from '../../mention/time/period-mention.ts';
import type { PlacedPeriod } from '../../page/period-role.ts';
import type { Governing } from '../governing.ts';
import { hasPair, isAt, wordAt, type Sentence } from '../../page/sentence.ts';

/** "148 lượt tàu, trong khi quý I/2024 lên tới 263 lượt; các đồn xử phạt 11 tàu": where the clause of another time closes, before `at`; undefined for no such clause. */
function thenEnds(s: Sentence, { mention }: PlacedPeriod, at: number): number | undefined {
	let k = mention.from - 1;
	while (/^(cả|ở|hồi|riêng|vào|trong)$/.test(wordAt(s, k)) && wordAt(s, k - 1) !== ',') k -= 1;
	const aside =
		(wordAt(s, k) === 'khi' && wordAt(s, k - 1) === 'trong') ||
		(wordAt(s, k) === 'còn' && wordAt(s, k - 1) === ',');
	return aside ? s.semicolons.find((j) => j > mention.to && j < at) : undefined;
}

/** Words that set a number of then beside one told: "Năm 2024 chỉ là …", "Con số này của năm 2022 là …", "Còn cả năm trước mới đạt …". */
const LEVEL = wordsOf(
	'con số mức này ấy đó các những của là có chỉ mới thì đạt tương ứng trong khi cả còn lần lượt dừng ở vẻn vẹn lại trên trước , :',
);
const NUMBER = pairsOf('con số|số liệu');

/** The clause in tokens [from, to) does no more than set the number at `to` beside one told: "Năm 2024 chỉ là", "Năm trước, con số ở mặt trận này là". */
export function isLevelClause(s: Sentence, then: PeriodMention, from: number, to: number): boolean {
	if (wordAt(s, to - 1) === 'là' && hasPair(s, from, to, NUMBER)) return true;
	for (let k = from; k < to; k += 1) if ((k < then.from || k >= then.to) && !isAt(s, k, LEVEL)) return false;
	return true;
}

/** "Năm trước, con số này là 57 vụ; các đồn xử phạt 134 vụ": where a clause that opens its sentence and only tells the number of then closes, before `at`. */
function levelEnds(s: Sentence, { mention }: PlacedPeriod, at: number): number | undefined {
	const end = s.semicolons.find((j) => j > mention.to && j < at);
	const first = s.quantities.find((y) => y.from >= mention.to && y.cls !== 'none');
	if (end === undefined || !first || first.from > end || mention.from - s.from > OPENS) return undefined;
	return isLevelClause(s, mention, s.from, first.numFrom) ? end : undefined;
}

/** Words before the time that opens such a clause: "Con số này của". */
const OPENS = 4;

/**
 * Whether a time is said of its clause only, which closed before `at`.
 *
 * in   then: what it names; said: what its sentence said before it; held: what held before that
 */
export function isThenAlone(
	s: Sentence,
	x: PlacedPeriod,
	at: number,
	then: Period | undefined,
	said: Governing | null,
	held: Governing | null,
): boolean {
	if (then === undefined) return false;
	if (said) return then.start < said.period.start && thenEnds(s, x, at) !== undefined;
	return held !== null && then.end <= held.period.start && levelEnds(s, x, at) !== undefined;
}
