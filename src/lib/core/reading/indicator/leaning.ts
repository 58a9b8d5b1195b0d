import { measureOf, SUBJECTS } from '../../indicator/resolve.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { IndicatorReading } from './indicator-reading.ts';
import type { Memory } from '../page/memory.ts';
import { wordsOf } from '../../text/word-flag.ts';
import { figureAt, isAt, wordAt, type Sentence } from '../page/sentence.ts';
import { hasCue, lastCue } from '../mention/cues.ts';
import { isStatedNone } from '../page/stated-none.ts';

/** "1 trường hợp vi phạm kỷ luật. Năm tới phấn đấu không còn trường hợp nào": none of those told last. */
function noneAgain(s: Sentence, q: Quantity, memory: Memory): IndicatorReading | null {
	const last = isStatedNone(s.page.tokens, q) ? memory.lastOfClass(q.cls, q.unit) : null;
	// "2.790 tàu đã neo đậu, không có tàu nào trong vùng nguy hiểm": none that was called
	if (!last || last.indicator.startsWith('disaster.')) return null;
	const { indicator, topic } = last;
	return { indicator, topic, outcome: null, rules: ['none:again', 'doubt:indicator'], stated: false };
}

/** How far before its number "số người vi phạm giảm từ" may begin. */
const NOUN_REACH = 7;

/** "bắt 45 vụ, tăng 28,6 %; 60 đối tượng, giảm 4,8 %": the next item is a number of suspects. */
const isNextItem = (s: Sentence, q: Quantity): boolean =>
	q.unit === 'SUSPECT' && s.semicolons.includes(q.from - 1) && !/^(bị|đang|có)$/.test(wordAt(s, q.to));

/** "số đối tượng", or "; đối tượng" that opens its clause. */
const opensPeople = (s: Sentence, at: number): boolean =>
	wordAt(s, at) === 'số' || (wordAt(s, at) === 'đối' && s.page.tokens[at - 1]?.kind === 'punct');

/** "tổng số vụ là 340; số đối tượng là 410": the people of the cases just told. */
function twinOfCases(s: Sentence, i: number, memory: Memory): IndicatorReading | null {
	const q = s.quantities[i] as Quantity;
	if (q.cls !== 'person' || wordAt(s, q.from - 1) === 'với') return null;
	const next = isNextItem(s, q);
	let k = q.from - 1;
	while (!next && k > s.from && !opensPeople(s, k) && q.from - k < NOUN_REACH) k -= 1;
	if (!next && !opensPeople(s, k)) return null;
	const cases = memory.inParagraph().findLast((d) => d.cls === 'case' && s.index - d.sentence <= 1);
	if (!cases?.topic || !(SUBJECTS.has(cases.topic) || cases.topic === 'CRIME')) return null;
	const indicator = measureOf(cases.topic, q.cls);
	if (!indicator) return null;
	return {
		indicator,
		topic: cases.topic,
		outcome: null,
		rules: ['twin:cases', 'doubt:indicator'],
		stated: false,
	};
}

/** "Không xảy ra vụ việc nào": of crime only where an offence is named. */
export function noOffence(s: Sentence, q: Quantity, topic: string | null): boolean {
	if (!isStatedNone(s.page.tokens, q)) return false;
	// "Không có tàu nước ngoài nào tự ý rời vị trí neo", "không có chuyến tàu nào": said of no deed
	if (topic === 'SEIZE' || topic === null) return true;
	if (topic !== 'CRIME') return false;
	for (let k = q.from; k < Math.min(q.to + 8, s.to); k += 1)
		if (/^(tội|pháp|sự)$/.test(wordAt(s, k))) return false;
	return true;
}

/** "giảm từ 21 tàu năm 2017 xuống còn 16 tàu": the level now is of what the level before was of. */
export function asBefore(s: Sentence, i: number, memory: Memory): IndicatorReading | null {
	const d = memory.inSentence(s).at(-1);
	if (!d || d.q !== figureAt(s, i - 1) || d.cls !== s.quantities[i]?.cls) return null;
	const { indicator, topic, stated } = d;
	return { indicator, topic, outcome: null, rules: ['now:as-before'], stated: stated.indicator === 'stated' };
}

/** Words between a level and what it rose or fell from: ", tăng từ". */
const ROSE_REACH = 4;

/** "đạt 214.300 lượt, tăng từ 180.200 lượt của năm trước": what a level just told rose from is of the same. */
export function asRisen(s: Sentence, i: number, memory: Memory): IndicatorReading | null {
	const d = memory.inSentence(s).at(-1);
	const q = s.quantities[i] as Quantity;
	if (!d || d.q !== figureAt(s, i - 1) || d.kind !== 'result' || q.from - d.q.to > ROSE_REACH) return null;
	if (d.cls !== q.cls && !(q.cls === 'turn' && d.cls.endsWith('_turn'))) return null;
	const { indicator, topic, stated } = d;
	return { indicator, topic, outcome: null, rules: ['now:as-before'], stated: stated.indicator === 'stated' };
}

const MET = wordsOf('thực hiện th kết quả đạt được làm đã bằng');
const DOERS = wordsOf(
	'ma túy đơn vị các đồn bđbp tỉnh đến nay bắt giữ phát và xử lý thực tế toàn lực lượng bộ đội',
);
const MET_REACH = 10;

/** "chỉ tiêu là đỡ đầu 75 em; thực hiện 82 em": what was done of the goal told right before. */
function metGoal(s: Sentence, i: number, memory: Memory): IndicatorReading | null {
	const q = s.quantities[i] as Quantity;
	const goal = memory.inSentence(s).at(-1);
	if (goal?.kind !== 'target' || goal.q !== figureAt(s, i - 1) || goal.cls !== q.cls) return null;
	if (!MET.mayStandIn(s.words) || q.from - goal.q.to > MET_REACH) return null;
	let met = false;
	for (let k = goal.q.to; k < q.from; k += 1) {
		const plain = s.page.tokens[k]?.kind === 'punct' || s.page.claimed[k] === 1 || isAt(s, k, DOERS);
		if (!plain && !isAt(s, k, MET)) return null;
		met ||= isAt(s, k, MET);
	}
	const { indicator, topic } = goal;
	return met ? { indicator, topic, outcome: null, rules: ['goal:met'], stated: false } : null;
}

/** Words between the time of a bracket and its number: "(năm 2023: 84,5 %)", "năm 2023 (40 kg)". */
const ALONE_REACH = 1;

/**
 * "64 vụ ma túy (năm 2023 bắt 73 vụ)", "gấp 3 lần năm 2023 (40 kg)": the bracket behind a figure tells the same of another time.
 *
 * in   alone: whether nothing but the time may stand beside the number
 */
function inBracketOfThen(s: Sentence, i: number, memory: Memory, alone: boolean): IndicatorReading | null {
	const q = s.quantities[i] as Quantity;
	const then = s.periods.findLast((p) => p.mention.to <= q.from);
	if (!then || (alone && q.from - then.mention.to > ALONE_REACH)) return null;
	const behind = alone && wordAt(s, then.mention.to) === '(' && then.mention.to === q.from - 1;
	if (!behind && wordAt(s, then.mention.from - 1) !== '(') return null;
	const open = behind ? then.mention.to : then.mention.from - 1;
	for (let k = then.mention.to; k < q.from; k += 1) if (wordAt(s, k) === ')') return null;
	const told = memory.inSentence(s).findLast((d) => d.cls === q.cls && d.to <= open && d.kind === 'result');
	if (!told?.topic || !(alone || SUBJECTS.has(told.topic))) return null;
	const { indicator, topic } = told;
	return { indicator, topic, outcome: null, rules: ['bracket:then'], stated: false };
}

/**
 * "xử lý 11 vụ/15 đối tượng, phạt 96 triệu đồng; lũy kế 97 vụ/133 đối tượng, phạt 815 triệu đồng": what is counted on says
 * again what was told before the word, in the same order, unless words of its own stand before it.
 */
function countedOn(s: Sentence, i: number, memory: Memory): IndicatorReading | null {
	const q = s.quantities[i] as Quantity;
	const cue = lastCue(s.cues, 'to_date', s.from, q.from);
	if (!cue || cue.from === s.from || s.topics.some((t) => t.from >= cue.to && t.from < q.to)) return null;
	for (let k = cue.to; k < q.from; k += 1) if (CLOSES.test(wordAt(s, k))) return null;
	const since = s.semicolons.findLast((k) => k < cue.from - 1) ?? s.from;
	const told = memory
		.inSentence(s)
		.filter((d) => d.cls === q.cls && d.from >= since && d.to <= cue.from && d.kind === 'result');
	const before = s.quantities.filter((y) => y.cls === q.cls && y.from >= cue.to && y.to <= q.from).length;
	// "4 vụ ma túy, lũy kế 31 vụ, 2 vụ buôn lậu, lũy kế 9 vụ": each says again the one right before
	const rows = hasCue(s.cues, 'to_date', since, cue.from);
	const then = rows ? told.at(-1 - before) : told[before];
	if (!then?.topic) return null;
	const { indicator, topic } = then;
	return { indicator, topic, outcome: null, rules: ['carried:on'], stated: false };
}

const CLOSES = /^[;)]$/;

/** "BĐBP tỉnh Sơn Hà bắt 24 vụ ma túy; BĐBP tỉnh Bình Lâm bắt 31 vụ": of another province, the same offence. */
function asNeighbour(s: Sentence, q: Quantity, memory: Memory): IndicatorReading | null {
	const told = memory.inSentence(s).findLast((d) => d.cls === q.cls && d.kind === 'result');
	if (!told?.topic || !SUBJECTS.has(told.topic) || told.partOf) return null;
	const other = (s.page.areas[s.block] ?? []).some(
		(a) => !a.aside && a.from >= told.to && a.to <= q.from && a.name !== told.refArea,
	);
	if (!other || !s.semicolons.some((k) => k >= told.to && k < q.from)) return null;
	const { indicator, topic } = told;
	return { indicator, topic, outcome: null, rules: ['carried:province'], stated: false };
}

/** "khởi công 10 căn nhà" among goals: houses to be built; what was only begun is no result. */
function begun(s: Sentence, q: Quantity): IndicatorReading | null {
	if (q.cls !== 'house' || wordAt(s, q.from - 1) !== 'công' || wordAt(s, q.from - 2) !== 'khởi') return null;
	return { indicator: 'housing.houses_built', topic: 'BUILD', outcome: null, rules: [BEGUN], stated: true };
}
export const BEGUN = 'house:begun';

/** "được giao làm 60 km đường. Đến nay đã làm được 57,4 km (95,7 %)": of the goal of that noun told before, as the share behind it says. */
function shareOfGoal(s: Sentence, i: number, memory: Memory): IndicatorReading | null {
	const q = s.quantities[i] as Quantity;
	const share = figureAt(s, i + 1);
	if (share?.cls !== 'percent' || wordAt(s, q.to) !== '(' || share.numFrom !== q.to + 1) return null;
	const goals = memory.inParagraph().filter((d) => d.kind === 'target' && d.cls === q.cls);
	const [goal] = goals;
	if (!goal || goals.some((d) => d.indicator !== goal.indicator)) return null;
	const { indicator, topic } = goal;
	return { indicator, topic, outcome: null, rules: ['goal:share'], stated: false };
}

/** The indicator of quantity `i` where its own words name none, by the figure it leans on; null if it leans on none. */
export const leaning = (s: Sentence, i: number, memory: Memory): IndicatorReading | null =>
	noneAgain(s, s.quantities[i] as Quantity, memory) ??
	metGoal(s, i, memory) ??
	shareOfGoal(s, i, memory) ??
	twinOfCases(s, i, memory) ??
	begun(s, s.quantities[i] as Quantity);

/** "số người chết giảm 5 người, còn 9 người": what a rise or fall came to is of what changed, unless its own words say else. */
function fallenTo(
	s: Sentence,
	i: number,
	memory: Memory,
	read: IndicatorReading | null,
): IndicatorReading | null {
	const q = s.quantities[i] as Quantity;
	const change = memory.inSentence(s).at(-1);
	if (change?.kind !== 'change' || change.q !== figureAt(s, i - 1)) return null;
	// "số vụ tăng 11 (88/77)"
	const inPair = q.pair === 'now' && wordAt(s, q.from - 1) === '(';
	const share = change.cls === 'percent' && COUNTS[q.cls]?.test(change.indicator);
	if (change.cls !== q.cls && !share && !(inPair && q.cls === 'bare')) return null;
	if (!inPair && !/^(còn|lên|xuống)$/.test(wordAt(s, q.from - 1))) return null;
	if (q.from - change.q.to > FALLEN_REACH) return null;
	if (q.cls === 'bare' && !/^(percent|point)$/.test(change.cls)) {
		q.cls = change.cls;
		q.unit = change.q.unit;
	}
	if (inPair)
		return {
			indicator: change.indicator,
			topic: change.topic,
			outcome: null,
			rules: ['change:pair'],
			stated: false,
		};
	if (read?.indicator === change.indicator || read?.rules.some((r) => r.startsWith('topic:right')))
		return null;
	return {
		indicator: change.indicator,
		topic: change.topic,
		outcome: null,
		rules: ['carried:fallen'],
		stated: false,
	};
}

const FALLEN_REACH = 4;
/** What a share may be of, by the noun of the level it led to: "số đối tượng giảm 7,3 % (còn 139 đối tượng)". */
const COUNTS: Readonly<Record<string, RegExp>> = {
	case: /cases$/,
	person: /(suspects|persons)$/,
	money: /(fines|value)$/,
	vessel: /vessels$/,
};

/** "… nhập cảnh trái phép giảm: 115 vụ, 97 vụ. Số người vi phạm …": of the offence whose cases were just told, not of all. */
export function ofOffenceTold(
	read: IndicatorReading | null,
	s: Sentence,
	i: number,
	memory: Memory,
): IndicatorReading | null {
	const on = hasCue(s.cues, 'to_date', s.from, s.to) ? countedOn(s, i, memory) : null;
	if (on) return on.indicator === read?.indicator ? read : on;
	const left = fallenTo(s, i, memory, read);
	if (left) return left;
	const twin = read?.indicator === 'crime.suspects' ? twinOfCases(s, i, memory) : null;
	if (twin && twin.topic !== 'CRIME') return twin;
	if (!read || read.topic === 'SEIZE') return inBracketOfThen(s, i, memory, true) ?? read;
	return read.topic === 'CRIME'
		? (asNeighbour(s, s.quantities[i] as Quantity, memory) ??
				metGoal(s, i, memory) ??
				inBracketOfThen(s, i, memory, false) ??
				read)
		: read;
}
