import type { PairRole } from '../../quantity/pair-label.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { wordAt, type Sentence } from './sentence.ts';

const OTHER: Readonly<Record<PairRole, PairRole>> = {
	done: 'goal',
	goal: 'done',
	now: 'then',
	then: 'now',
	case: 'person',
	person: 'case',
};

/** The other number of a pair: "45/60 căn", "88/77 vụ"; undefined where the figure is in none. */
export function otherOfPair(s: Sentence, q: Quantity): Quantity | undefined {
	if (q.pair === null) return undefined;
	const i = s.quantities.indexOf(q);
	const other = OTHER[q.pair];
	const before = i > 0 ? s.quantities[i - 1] : undefined;
	// pairs stand one behind the other: the second of each is of the first
	let row = 0;
	while (s.quantities[i - 1 - row]?.pair != null) row += 1;
	return before?.pair === other && row % 2 === 1 ? before : s.quantities[i + 1];
}

/** "Các chỉ tiêu đều vượt: tuần tra 3.120 lượt/3.000 lượt": each with its noun, behind goals that are told as met. */
const isOfGoals = (s: Sentence, done: Quantity, whole: Quantity): boolean =>
	done.cls === whole.cls &&
	done.cls !== 'bare' &&
	whole.from === done.to + 1 &&
	wordAt(s, done.to) === '/' &&
	s.cues.some(
		(m) =>
			m.entry.kind === 'attain' &&
			m.to <= done.from &&
			// "so với chỉ tiêu: tuyên truyền 105 buổi/100 buổi"
			(/^(đều|đạt|vượt|cơ|hoàn)$/.test(wordAt(s, m.to)) || wordAt(s, m.from - 1) === 'với'),
	);

/** Whether a figure is what was done of a plan told right beside it. */
export function isDoneOfPlan(s: Sentence, done: Quantity): boolean {
	if (done.pair !== null) return done.pair === 'done';
	const whole = s.quantities[s.quantities.indexOf(done) + 1];
	return whole !== undefined && isOfGoals(s, done, whole);
}

/** Whether a figure is the whole of a plan, told beside what was done of it. */
export function isWholeOfPlan(s: Sentence, whole: Quantity): boolean {
	if (whole.pair !== null) return whole.pair === 'goal';
	if (wordAt(s, whole.numFrom - 1) !== '/') return false;
	const i = s.quantities.indexOf(whole);
	const done = i > 0 ? s.quantities[i - 1] : undefined;
	return done !== undefined && isOfGoals(s, done, whole);
}
