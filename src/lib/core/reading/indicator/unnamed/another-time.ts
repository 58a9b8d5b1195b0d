import { hasCue, lastCue } from '../../mention/cues.ts';
import type { Draft } from '../../page/draft.ts';
import { figureAt, isPlainTurn, wordAt } from '../../page/sentence.ts';
import { hasTopic } from '../../../indicator/topics.ts';
import { afterPeriod, againInRow, aimsAt, APART, carries, tellsAgain } from '../carried.ts';
import { rankedOfTotal } from '../cases/whole.ts';
import type { Told } from '../corrections/correction.ts';
import { repeatedInTurn } from '../in-turn.ts';
import { implied, type IndicatorReading } from '../indicator-reading.ts';
import type { Way } from '../ways.ts';

/** How offences were dealt with, which is told of some of them. */
const HANDLED = /^(crime\.(prosecuted|handed_over)_|penalty\.)(cases|suspects|persons)$/;

/**
 * "bắt 11 vụ, khởi tố 5 vụ, xử phạt 6 vụ. Lũy kế 4 tháng: 41 vụ": all of them, not those that were fined; null where nothing was told
 * of all.
 */
function allSoFar({ s, q, memory }: Told, told: Draft): Draft | null {
	if (!HANDLED.test(told.indicator) || !hasCue(s.cues, 'to_date', s.from, q.from)) return null;
	const all = memory.lastResult((d) => d.indicator === (q.cls === 'case' ? 'crime.cases' : 'crime.suspects'));
	return all && all.block === told.block ? all : null;
}

/** What was told before, said again: cases may be ours of a total of all forces. */
function asBefore(f: Told, told: Draft, rule: string): IndicatorReading {
	const all = allSoFar(f, told);
	if (all) return implied(all.indicator, all.topic, rule);
	return rankedOfTotal(f.s, f.i, told, f.memory) ?? implied(told.indicator, told.topic, rule);
}

/** Words say that the figure is of what was told before: "con số này là …", "Năm 2024 có 3 tàu", "phấn đấu đạt 220 tổ". */
const leadsBack = ({ s, q, memory }: Told): boolean =>
	againInRow(s, q, memory) ||
	(!(APART.has(q.cls) && !tellsAgain(s, q) && !aimsAt(s, q)) &&
		(hasCue(s.cues, 'same_again', s.from, q.from) || afterPeriod(s, q) || aimsAt(s, q)) &&
		!hasTopic(s.topics, s.from, q.from, 'SEIZE'));

/** The same as was told last of that noun, in words that lead back to it. */
export const sameAgain: Way = (f) => {
	const { s, i, q, memory } = f;
	// "Tàu hàng này có 19 thủy thủ, trong đó có 5 người Việt": a part of what counts for nothing
	const part = lastCue(s.cues, 'part', s.from, q.from);
	const whole = figureAt(s, i - 1);
	if (part && whole && whole.to <= part.from) {
		if (memory.inSentence(s).at(-1)?.q !== whole) return null;
		// "nhập cảnh …, trong đó có 2 người Lào; 29 đối tượng xuất cảnh, gồm 1 người Lào": people of the sum right before
		if (APART.has(q.cls) && q.from - part.to <= 1) return null;
	}
	const again =
		q.cls !== 'percent' && leadsBack(f)
			? (repeatedInTurn(s, i, memory) ?? memory.lastOfClass(q.cls, q.unit))
			: null;
	return again ? asBefore(f, again, 'carried:again') : null;
};

/** The same as was told last of that noun, carried on without a word. */
export const carriedOn: Way = (f) => {
	const { s, i, q, memory } = f;
	const carried = carries(s, i, memory) ? memory.lastOfClass(q.cls, q.unit) : null;
	return carried ? asBefore(f, carried, 'doubt:carried') : null;
};

const isTurn = (d: Draft): boolean => /(^|_)turn$/.test(d.cls) && d.kind === 'result';

/** A figure that says again what another counted: it takes over that one's noun. */
function saysAgain({ q }: Told, told: Draft, rule: string): IndicatorReading {
	q.cls = told.cls;
	q.unit = told.q.unit;
	return implied(told.indicator, told.topic, rule);
}

const AGAIN = /^(là|còn|lên|xuống|đạt|chỉ)$/;

/** "Năm 2023, con số này là 48": a bare number that stands for the one told last. */
export const thatNumber: Way = (f) => {
	const { s, q, memory } = f;
	const again = s.cues.some(
		(m) => m.entry.kind === 'same_again' && m.to <= q.from && /^(con|số|tương)$/.test(wordAt(s, m.from)),
	);
	if (!again || !AGAIN.test(wordAt(s, q.from - 1))) return null;
	const last = memory.inSentence(s).at(-1) ?? memory.inParagraph().at(-1);
	return last ? saysAgain(f, last, 'carried:number') : null;
};

/** "Năm 2021 điều động 912 lượt cán bộ, chiến sĩ …; năm 2020 là 1.015 lượt". */
export const turnsThen: Way = (f) => {
	const { s, q, memory } = f;
	if (!afterPeriod(s, q) || hasCue(s.cues, 'each', s.from, q.from)) return null;
	const then = memory.inSentence(s).findLast(isTurn);
	return then ? saysAgain(f, then, 'carried:turn') : null;
};

/** "… 4.100 lượt. Con số của năm 2023 là 3.900 lượt": of the turns told last. */
export const turnsAgain: Way = ({ s, q, memory }) => {
	const last = hasCue(s.cues, 'same_again', s.from, q.from) ? memory.lastTurn() : null;
	return last ? implied(last.indicator, last.topic, 'carried:turn') : null;
};

/**
 * "tàu cá được kiểm soát là 4.100 lượt. Trong tháng 10, 520 lượt": of those turns, where nothing else is named; of "12.400 lượt người,
 * 3.100 lượt phương tiện" it may be of either.
 */
export const turnsOfTime: Way = (f) => {
	const { s, q, memory } = f;
	const told = isPlainTurn(s, q) && s.topics.length === 0 ? memory.inParagraph().filter(isTurn) : [];
	const last = told.at(-1);
	if (!last || !s.periods.some((p) => p.role === 'governs' && p.mention.to <= q.from)) return null;
	const first = told.find((d) => d.sentence === last.sentence) ?? last;
	return first.cls === last.cls ? saysAgain(f, last, 'carried:number') : saysAgain(f, first, 'doubt:carried');
};

/** "5 đối tượng …, trong đó 2 tên đặc biệt nguy hiểm": some of those just counted. */
export const partOfLast: Way = ({ s, i, q, memory }) => {
	const total = memory.inSentence(s).at(-1);
	if (!total || total.q !== figureAt(s, i - 1) || total.kind !== 'result') return null;
	// "đỡ đầu 412 lượt học sinh, trong đó 36 em là người Lào"
	if (total.cls !== q.cls && !(total.cls === 'student_turn' && q.cls === 'student')) return null;
	const cue = lastCue(s.cues, 'part', 0, q.from);
	if (!cue || cue.from < total.to || q.from - cue.to > 1) return null;
	if (q.value === null || total.value === null || q.value > total.value) return null;
	return implied(total.indicator, total.topic, 'part:last');
};

/** Words between "trong đó" and the part of a sum: whose it is. */
const WHOSE_REACH = 8;
/** What would make the part a sum of another kind. */
const OTHER_SUMS = [
	'FINES',
	'GIFT_VALUE',
	'BONUS',
	'HOUSE',
	'WELFARE',
	'SUPPORT',
	'GIVE',
	'SPONSOR',
	'BUILD',
];

/** "trị giá tang vật 6,9 tỷ đồng, trong đó tuyến biển 4,2 tỷ đồng": a part of the sum told right before, whoever it is of. */
export const partOfSum: Way = ({ s, i, q, memory }) => {
	const total = memory.inSentence(s).at(-1);
	if (total?.cls !== 'money' || total.q !== figureAt(s, i - 1) || total.kind !== 'result') return null;
	const cue = lastCue(s.cues, 'part', total.to, q.from);
	if (!cue || cue.from - total.to > 1 || q.from - cue.to > WHOSE_REACH) return null;
	if (q.value === null || total.value === null || q.unit !== total.unit || q.value > total.value) return null;
	if (hasTopic(s.topics, cue.to, q.from, ...OTHER_SUMS)) return null;
	return implied(total.indicator, total.topic, 'part:sum');
};
