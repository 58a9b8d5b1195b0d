import type { Quantity } from '../../../quantity/quantity.ts';
import { hasCue } from '../../mention/cues.ts';
import { wordAt, type Sentence } from '../../page/sentence.ts';

const LEADS = /^(là|chỉ|có|đạt|còn|:|được|mới)$/;
const OPENS = /^(,|;|khi|còn|và)$/;
const UNCOUNTED = /^(bare|none|percent|point)$/;

const isBehindTime = (s: Sentence, q: Quantity): boolean =>
	q.form !== 'words' && s.periods.some((p) => p.mention.to === q.from);

/** "Năm 2025 có 90 vụ ma túy, năm 2024 là 78", "…, trong khi năm trước chỉ 78": what the level told right before counts, at another time. */
export function ofLevelThen(s: Sentence, i: number): Quantity | null {
	const q = s.quantities[i] as Quantity;
	let at = q.from - 1;
	// "quý I bắt 20 vụ, quý II 25, quý III 30": right behind its time
	if (!LEADS.test(wordAt(s, at)) && !isBehindTime(s, q)) return null;
	while (LEADS.test(wordAt(s, at))) at -= 1;
	const then = s.periods.find((p) => p.mention.to === at + 1)?.mention;
	if (!then || !OPENS.test(wordAt(s, then.from - 1))) return null;
	const before = s.quantities.findLastIndex(
		(o, k) => k < i && !/^(percent|point)$/.test(o.cls) && !(o.cls === 'bare' && isBehindTime(s, o)),
	);
	const level = s.quantities[before];
	if (!level || level.unit === null || UNCOUNTED.test(level.cls) || level.to > then.from) return null;
	// "90 vụ, 120 đối tượng, năm 2024 là 78": of which of them nobody says
	const alone = !s.groups.some((g, k) => k !== before && g === s.groups[before]);
	return alone ? level : null;
}

const DONE = /^(thực hiện|hoàn thành|làm được|đã đạt|kết quả|hiện được|thành được)$/;
const GOAL_REACH = 16;

/** Nothing but a sign follows: "đến nay mới phá 4." */
const endsItem = (s: Sentence, q: Quantity): boolean => q.to >= s.to || s.page.tokens[q.to]?.kind === 'punct';

/** "Chỉ tiêu năm 2025: 100 buổi tuần tra; đã thực hiện 90": what was done of the goal told right before. */
export function ofGoalDone(s: Sentence, i: number): Quantity | null {
	const q = s.quantities[i] as Quantity;
	const goal = s.quantities[i - 1];
	if (!goal || goal.unit === null || UNCOUNTED.test(goal.cls) || q.from - goal.to > GOAL_REACH) return null;
	const lead = `${wordAt(s, q.from - 2)} ${wordAt(s, q.from - 1)}`;
	const isDone = DONE.test(lead) || (/^(mới|đã) /.test(lead) && endsItem(s, q));
	return isDone && hasCue(s.cues, 'goal', s.from, goal.from) ? goal : null;
}
