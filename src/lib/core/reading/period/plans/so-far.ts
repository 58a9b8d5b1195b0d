import { hasTopic } from '../../../indicator/topics.ts';
import { addDays, daysBetween } from '../../../period/time-period.ts';
import type { Quantity } from '../../../quantity/quantity.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { hasCue } from '../../mention/cues.ts';
import { holdsIn, type Sentence } from '../../page/sentence.ts';
import type { Governing } from '../governing.ts';
import { isLeftToDo } from './left-to-do.ts';

/** Words that open how far something has come: "Sau 5 ngày ra quân", "Mới qua tuần đầu", "Tính đến ngày 20/7". */
const SO_FAR = wordsOf('sau qua đến tính từ kể');
/** Words from the head of its sentence to the time. */
const REACH = 3;

/** "Đợt cao điểm đặt mục tiêu phá 5 đường dây. Sau 5 ngày ra quân, các đồn bắt 3 vụ": what has come of what was planned, up to the article's day. */
export function isSoFar(
	s: Sentence,
	q: Quantity,
	governing: Governing | null,
	issued: string | null,
): boolean {
	const mention = governing?.mention;
	if (!mention || issued === null || mention.from < s.from || mention.from > s.from + REACH) return false;
	if (governing.period.end > addDays(issued, 1) || mention.to > q.from) return false;
	if (!holdsIn(s, s.from, mention.from + 1, SO_FAR) || isLeftToDo(s, q)) return false;
	return !hasCue(s.cues, 'target', s.from, q.from) && !hasCue(s.cues, 'goal', s.from, q.to + REACH);
}

/** "Sau 5 ngày, bắt 3 vụ. Thu giữ 2 kg ma túy": some days up to the article's that the sentence before told of. */
export const goesOnSoFar = (s: Sentence, { period, mention }: Governing, issued: string | null): boolean =>
	issued !== null &&
	mention !== null &&
	mention.from < s.from &&
	daysBetween(period.start, period.end) > 1 &&
	period.end === addDays(issued, 1);

/** Tokens from the head of a sentence to the end of what it opens with. */
const THERE = 7;

/** "Ngay sau lễ phát động, ban tổ chức tặng 50 suất quà" below goals: given there, and no goal. */
export const isGivenThere = (s: Sentence, q: Quantity): boolean =>
	(hasCue(s.cues, 'at_event', s.from, s.from + THERE) ||
		hasCue(s.cues, 'after_event', s.from, s.from + THERE)) &&
	hasTopic(s.topics, s.from, q.from, 'GIVE') &&
	!hasCue(s.cues, 'target', s.from, q.from);
