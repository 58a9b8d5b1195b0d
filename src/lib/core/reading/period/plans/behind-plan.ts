import { isNearlyOver } from '../../../period/time-period.ts';
import type { Quantity } from '../../../quantity/quantity.ts';
import type { Token } from '../../../text/tokens.ts';
import { lastCue } from '../../mention/cues.ts';
import type { TokenRange } from '../../../text/blocks.ts';
import { figureAt, hasStop, itemFrom, wordAt, type Sentence } from '../../page/sentence.ts';
import { endsInPassing } from './goal-in-passing.ts';
import type { Governing } from '../governing.ts';
import { saysDone } from './told-as-done.ts';

const isPastDay = ({ period }: Governing, issued: string | null): boolean =>
	issued !== null && period.freq === 'D' && period.start <= issued;

/** "…; nhiệm vụ tháng 9: tuần tra 220 lượt": the label of what is planned, behind what was done in the same sentence. */
export function labelledPlan(s: Sentence, q: Quantity): TokenRange | undefined {
	const cue = lastCue(s.cues, 'plan_heading', s.from, q.from);
	if (!cue || !/^[;.]$/.test(wordAt(s, cue.from - 1))) return undefined;
	const colon = s.breaks.find((k) => k >= cue.to);
	if (colon === undefined || colon > q.from || wordAt(s, colon) !== ':') return undefined;
	return s.periods.some((p) => p.mention.from >= cue.to && p.mention.to <= colon) ? cue : undefined;
}

/** "phấn đấu xây 20 căn, thực hiện 12 căn": another number of the noun told right before; "kiểm tra 6.500 lượt tàu, thực hiện 20 chuyến" is the next goal. */
const isOfGoalBefore = (s: Sentence, q: Quantity): boolean =>
	figureAt(s, s.quantities.indexOf(q) - 1)?.cls === q.cls;

/** "được thực hiện nghiêm túc với" within tokens [from, to). */
function isCarriedOut(s: Sentence, from: number, to: number): boolean {
	let carried = false;
	for (let k = from; k < to; k += 1) {
		if (carried && /^(với|bằng|qua)$/.test(wordAt(s, k))) return true;
		carried ||=
			wordAt(s, k) === 'được' &&
			/^(thực hiện|triển khai|hoàn thành|tiến hành)$/.test(`${wordAt(s, k + 1)} ${wordAt(s, k + 2)}`);
	}
	return false;
}

/** A time that a clause opens with, and the number of then right behind it: "; năm học trước là 76 em", ", năm 2024 là 280 buổi". */
const isLevelOfThen = (s: Sentence, { from, to }: TokenRange, q: Quantity): boolean =>
	/^[,;]$/.test(wordAt(s, from - 1)) &&
	(q.from === to || (q.from === to + 1 && /^(là|có|chỉ|:)$/.test(wordAt(s, to)))) &&
	figureAt(s, s.quantities.indexOf(q) - 1)?.cls === q.cls;

/** A semicolon parts the time from the word of plans, and no colon opens a list of them. */
const leavesPlan = (s: Sentence, cue: number, then: number): boolean =>
	hasStop(s, cue, then) && !s.breaks.some((k) => k >= cue && k < then && wordAt(s, k) === ':');

/** Whether a figure behind a word of plans ("phấn đấu", "dự kiến") is meant, or a deed told after it; null without such a word. */
export function isBehindPlan(
	s: Sentence,
	q: Quantity,
	governing: Governing | null,
	issued: string | null,
): boolean | null {
	const meant = lastCue(s.cues, 'target', s.from, q.from);
	const cue = meant ?? lastCue(s.cues, 'plan_heading', s.from, s.from + 2) ?? labelledPlan(s, q);
	const { tokens } = s.page;
	if (!cue) return null;
	if (endsInPassing(s, cue.from, q)) return false;
	// "10 ngày đầu tháng 9 cứu 9 người; 20 ngày còn lại cứu thêm 4 người": what was left of a time that is over
	const over = governing !== null && issued !== null && governing.period.end <= issued;
	if (over && governing.mention && wordAt(s, cue.to - 1) === 'lại' && wordAt(s, cue.to - 2) === 'còn')
		return false;
	// "Kế hoạch giao 380 buổi, thực hiện 402 buổi; kế hoạch năm 2026 là 420 buổi": by the goal of its own item
	const own = lastCue(s.cues, 'goal', itemFrom(s, q.from), q.from);
	if (!meant && own && hasStop(s, cue.to, own.from)) return null;
	// "mục tiêu là 1.000 suất quà; sau một tuần, chương trình nhận được 640 suất"
	if (hasStop(s, cue.to, q.from) && saysDone(s, q)) return false;
	// "Bước vào năm học mới, sáng 5/9, Đồn trao 60 suất quà": on a day that is over
	if (governing?.mention && isPastDay(governing, issued) && governing.mention.from >= cue.to) return false;
	// "Nhiệm vụ nặng hơn: nếu năm 2024 tuần tra 300 buổi thì năm nay phải là 360 buổi"
	const then = governing?.mention;
	if (then && then.from > cue.to && /^(nếu|khi|còn)$/.test(wordAt(s, then.from - 1)) && issued !== null)
		if (governing.period.end <= issued) return false;
	// "Năm học này sẽ đỡ đầu 84 em; năm học trước là 76 em": the level of then behind the goal
	// "Dịp khai giảng tới, sẽ tặng 420 suất; dịp khai giảng năm 2024 tặng 380 suất"
	if (then && issued !== null && (governing.period.end <= issued || isNearlyOver(governing.period, issued)))
		if (isLevelOfThen(s, then, q) || leavesPlan(s, cue.to, then.from)) return false;
	// "Năm 2024, các chỉ tiêu tương ứng là 33 căn": what the row beside it holds
	if (wordAt(s, cue.to) === 'tương' && wordAt(s, cue.to + 1) === 'ứng') return false;
	// "Nhiệm vụ quản lý biên giới được thực hiện nghiêm túc với 2.298 buổi tuần tra"
	if (!meant && isCarriedOut(s, cue.to, q.from)) return false;
	// a deed told after the plan is a result again
	const done = lastCue(s.cues, 'done', cue.to, q.from);
	// "nâng số tổ từ 88 tổ hiện nay lên 100 tổ"
	if (done && wordAt(s, done.to) === 'lên') return true;
	const word = done ? (tokens[done.from] as Token).fold : '';
	if (!done || (word === 'thực' && (done.from - cue.to < 2 || !isOfGoalBefore(s, q)))) return true;
	return !tokens.slice(cue.to, done.from).some((t) => t.text === ',' || t.text === ';' || t.text === '.');
}
