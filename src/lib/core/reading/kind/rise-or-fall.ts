import { hasTopic } from '../../indicator/topics.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { Token } from '../../text/tokens.ts';
import { pairsOf } from '../../text/word-pairs.ts';
import { wordsOf } from '../../text/word-flag.ts';
import { hasCue, lastCue } from '../mention/cues.ts';
import type { FigureKind } from './figure-kind.ts';
import { ofFromTo } from './from-to.ts';
import { moreThanThen } from './more-than-then.ts';
import { figureAt, hasPair, hasSign, isAt, wordAt, type Sentence } from '../page/sentence.ts';

/** How far before its number a word of rise or fall may stand. */
const REACH = 9;
/** Words that may stand between it and the number. */
const BETWEEN = new Set(
	(
		'nhẹ sâu nhanh rõ rệt dần ít tiếp lại bình quân nhiệm kỳ qua thêm hơn được khoảng tới đến là gần trên tương ứng ' +
		'lên so với cùng năm trước đáng kể mạnh lần lượt qúy tháng tuần đợt ngoái hẳn'
	).split(' '),
);

const isSign = (t: Token | undefined, signs: RegExp) => t !== undefined && signs.test(t.text);

function hasAny(s: Sentence, from: number, to: number, signs: RegExp): boolean {
	for (let k = from; k < to; k += 1) if (isSign(s.page.tokens[k], signs)) return true;
	return false;
}

/** The bracket that is open at a token; -1 where none is. */
function bracketAt(s: Sentence, at: number): number {
	for (let k = at - 1; k >= s.from; k -= 1) {
		const t = (s.page.tokens[k] as Token).text;
		if (t === ')') return -1;
		if (t === '(') return k;
	}
	return -1;
}

const isCompared = (s: Sentence) =>
	hasCue(s.cues, 'compare', s.from, s.to) || s.periods.some((p) => p.nature === 'same' || p.role === 'base');

/** The word of rise or fall that governs the number, close before it. */
function changeBefore(s: Sentence, q: Quantity): 1 | -1 | 0 {
	const from = Math.max(s.from, q.from - REACH);
	// "ít hơn 7 đối tượng": the word of bound belongs to the comparison
	const up = lastCue(s.cues, 'rise', from, q.numFrom);
	const down = lastCue(s.cues, 'fall', from, q.numFrom);
	const cue = up && down ? (up.to > down.to ? up : down) : (up ?? down);
	// "không ít hơn 45 vụ": a bound
	if (!cue || wordAt(s, cue.from - 1) === 'không' || hasSign(s, cue.to, q.from)) return 0;
	if (cue.to > q.from) {
		q.from = q.numFrom;
		if (q.qualifier === 'GT') q.qualifier = 'EQ';
	}
	// "buôn lậu có chiều hướng tăng, với 44 vụ": how many there were
	if (wordAt(s, q.from - 1) === 'với' && wordAt(s, q.from - 2) !== 'so') return 0;
	// "con số ấy tăng lên 104 vụ": what it rose to, unless it is compared
	if (
		wordAt(s, q.from - 1) === 'lên' &&
		q.cls !== 'percent' &&
		!hasCue(s.cues, 'compare', q.to, Math.min(s.to, q.to + 4))
	)
		return 0;
	// "tăng cường 12 cán bộ" is no rise
	for (let k = cue.to; k < q.from; k += 1)
		if (s.page.claimed[k] !== 1 && !BETWEEN.has(wordAt(s, k)) && !/^\d+$/.test(wordAt(s, k))) return 0;
	return cue === down ? -1 : 1;
}

const ARROWS: Readonly<Record<string, 1 | -1>> = { '↑': 1, '↓': -1, '▲': 1, '▼': -1, '↗': 1, '↘': -1 };
const isPlusOrMinus = wordsOf('- + – −');
/** How far before a bracket of signed numbers the figure they change may end. */
const BRACKET_REACH = 6;

/** "(-4 vụ, +2 đt so T3)", "45 vụ ma túy (+32%)": a sign glued to the number, in brackets that compare. */
function signBefore(s: Sentence, q: Quantity): 1 | -1 | 0 {
	const { tokens } = s.page;
	const sign = q.from > 0 ? tokens[q.from - 1] : undefined;
	if (sign?.kind !== 'punct') return 0;
	const arrow = ARROWS[sign.text];
	if (arrow) return arrow;
	if (!isPlusOrMinus.has(sign) || sign.end !== tokens[q.from]?.start) return 0;
	if (!/^[(,;:/]$/.test(tokens[q.from - 2]?.text ?? '')) return 0;
	const open = bracketAt(s, q.from - 1);
	// "27v/33đt, so T12/2025: -3v, +4đt"
	if (open < 0 && hasCue(s.cues, 'compare', s.from, q.from - 1)) return sign.text === '+' ? 1 : -1;
	if (open < 0) return 0;
	const behind = s.quantities.some((o) => o.unitTo <= open && open - o.unitTo <= BRACKET_REACH);
	const alone = behind && isSign(tokens[open + 1], /^[-+–−]$/);
	if (!alone && !hasCue(s.cues, 'compare', q.to, s.to) && !hasCue(s.cues, 'compare', open, q.from)) return 0;
	return sign.text === '+' ? 1 : -1;
}

/** "tăng gấp 2 lần", "tăng 3 lần so với cùng kỳ" of what is not counted in "lần": so many times as much. */
function isTimesAsMuch(s: Sentence, i: number, sign: number, kinds: readonly FigureKind[]): boolean {
	const q = s.quantities[i] as Quantity;
	if (wordAt(s, q.from - 1) === 'gấp') return true;
	if (sign === 0 || wordAt(s, q.unitFrom) !== 'lần' || q.unitTo !== q.unitFrom + 1) return false;
	return !s.quantities
		.slice(0, i)
		.some((o, k) => kinds[k]?.kind === 'level' && wordAt(s, o.unitFrom) === 'lần');
}

/** "bằng 163,8 % so với", "lần lượt bằng 108,1 %, 105,7 %": a share of what was before. */
function isIndex(s: Sentence, q: Quantity, prev: FigureKind | undefined): boolean {
	const lead = wordAt(s, q.from - 1);
	if (!/^(bằng|đạt|và|,)$/.test(lead)) return false;
	if (isCompared(s) && (lead === 'bằng' || (lead !== 'đạt' && prev?.kind === 'change'))) return true;
	// "bằng 78,8 % năm trước", "chỉ bằng 78,8 % của năm 2023"
	const then = wordAt(s, q.to) === 'của' ? q.to + 1 : q.to;
	if (lead === 'bằng' && s.periods.some((p) => p.mention.from === then)) return true;
	return hasCue(s.cues, 'compare', q.to, Math.min(s.to, q.to + 3)) || wordAt(s, q.to) === 'cùng';
}

/** "giảm 92 vụ (15,2 %) và 21 đối tượng": a share in brackets stands between the two. */
function followsBracket(s: Sentence, i: number, kinds: readonly FigureKind[]): boolean {
	const q = s.quantities[i] as Quantity;
	const share = figureAt(s, i - 1);
	const head = figureAt(s, i - 2);
	if (!share || !head || kinds[i - 2]?.kind !== 'change' || head.cls === q.cls) return false;
	return (
		share.cls === 'percent' &&
		wordAt(s, share.from - 1) === '(' &&
		wordAt(s, share.to) === ')' &&
		/^(và|,)$/.test(wordAt(s, share.to + 1)) &&
		q.from === share.to + 2
	);
}

const LAST = wordsOf('trước ngoái');
/** Words that lead from the time of then to the number: "vượt năm 2024 tới 68.900 lượt". */
const TO = wordsOf('là tới đến những');

/** "638.000 bao, hơn năm trước 112.400 bao", "kém cùng kỳ là 12 vụ", "hơn hẳn năm trước 12 vụ": so much more or less than then. */
function thanThen(s: Sentence, q: Quantity): 1 | -1 | 0 {
	let end = isAt(s, q.from - 1, TO) ? q.from - 1 : q.from;
	// "thấp hơn quý I/2024 lần lượt là 3 vụ và 12 người"
	if (wordAt(s, end - 1) === 'lượt' && wordAt(s, end - 2) === 'lần') end -= 2;
	const then = s.periods.find((p) => p.mention.to === end);
	const turn = isAt(s, end - 1, LAST) && /^(đợt|kỳ|qúy|tháng|tuần|năm|mùa|vụ)$/.test(wordAt(s, end - 2));
	if (!then && !turn) return 0;
	let at = then ? then.mention.from - 1 : end - 3;
	// "cao hơn thực hiện năm 2025 là 150 lượt"
	if (/^(hiện|quả)$/.test(wordAt(s, at))) at -= 2;
	if (wordAt(s, at) === 'hẳn') at -= 1;
	const word = wordAt(s, at);
	if (word === 'vượt') return 1;
	if (word !== 'hơn') return word === 'kém' ? -1 : 0;
	return /^(ít|thấp|kém|thưa)$/.test(wordAt(s, at - 1)) ? -1 : 1;
}

/** "giảm 12/19": the second of two numbers without nouns, a stroke between them. */
export function isSecondOfPair(s: Sentence, i: number): boolean {
	const [a, b] = [figureAt(s, i - 1), s.quantities[i]];
	if (a?.cls !== 'bare' || b?.cls !== 'bare' || b.from - a.to !== 1 || wordAt(s, a.to) !== '/') return false;
	return /^(tăng|giảm)$/.test(wordAt(s, a.from - 1));
}

/** Words between a rise and the brackets behind what rose: "tăng cả về số vụ (11 vụ) lẫn số đối tượng (14 đối tượng)". */
const COUNTED = new Set(
	'không đáng kể nhẹ ít mạnh nhiều cả về số lượng vụ việc đối tượng người phương tiện tang vật lượt tiền phạt trị giá hàng hóa và lẫn cũng như , tội phạm'.split(
		' ',
	),
);
const COUNTED_REACH = 20;
/** "84 % quân số đạt khá, giỏi": words to the grade. */
const RATE_REACH = 12;

/** A number in brackets behind the noun that rose or fell, the word of it before the noun. */
function risenInBracket(s: Sentence, i: number): 1 | -1 | 0 {
	const q = s.quantities[i] as Quantity;
	if (wordAt(s, q.from - 1) !== '(' || wordAt(s, q.to) !== ')') return 0;
	for (let k = q.from - 2; k >= Math.max(s.from, q.from - COUNTED_REACH); k -= 1) {
		const w = wordAt(s, k);
		if (w === 'tăng') return 1;
		if (w === 'giảm') return -1;
		if (w === ')') {
			while (k > s.from && wordAt(s, k) !== '(') k -= 1;
			continue;
		}
		if (!COUNTED.has(w)) return 0;
	}
	return 0;
}

/** "tăng 12,5 % (91 lượt)", "giảm 14 %, tương đương 12 vụ": the share told again as a number. */
export function isSameSaid(s: Sentence, i: number): boolean {
	const q = s.quantities[i] as Quantity;
	const share = s.quantities[i - 1];
	if (share?.cls !== 'percent') return false;
	if (wordAt(s, q.from - 1) === '(') return q.from === share.to + 1 && wordAt(s, q.to) === ')';
	const at = wordAt(s, q.from - 1) === 'với' ? q.from - 2 : q.from - 1;
	const said = wordAt(s, at) === 'tức' || (wordAt(s, at) === 'đương' && wordAt(s, at - 1) === 'tương');
	return said && at - share.to <= 3;
}

const IN_TURN = pairsOf('lần lượt|tương ứng');
const IN_TURN_REACH = 3;

/** Nothing more is said of the figure: ", 4 đối tượng;". */
const endsItem = (s: Sentence, q: Quantity): boolean =>
	q.to >= s.to || s.page.tokens[q.to]?.kind === 'punct' || /^(và|so)$/.test(wordAt(s, q.to));

/** "tăng 120 lượt so với tháng 11 và 300 lượt so với cùng kỳ", "… và hơn 150 lượt so với năm 2023": against another time. */
function isSecondBase(s: Sentence, q: Quantity, before: Quantity): boolean {
	const more = wordAt(s, q.numFrom - 1) === 'hơn' ? q.numFrom - 1 : q.from;
	const alike = q.cls === before.cls || (q.cls === 'turn' && before.cls.endsWith('_turn'));
	if (!alike || wordAt(s, more - 1) !== 'và') return false;
	if (!hasCue(s.cues, 'compare', q.to, Math.min(s.to, q.to + 2))) return false;
	if (more < q.numFrom) q.qualifier = 'EQ';
	q.from = q.numFrom;
	q.cls = before.cls;
	q.unit = before.unit;
	return true;
}

/** "tăng 12 vụ, 15 đối tượng so với cùng kỳ": the second shares the word of the first. */
function sharesChange(s: Sentence, i: number, kinds: readonly FigureKind[]): boolean {
	const q = s.quantities[i] as Quantity;
	const before = figureAt(s, i - 1) as Quantity;
	if (q.cls === 'percent') return false;
	if (followsBracket(s, i, kinds) || isSecondOfPair(s, i) || isSameSaid(s, i)) return true;
	if (isSecondBase(s, q, before)) return true;
	if (s.groups[i] !== s.groups[i - 1]) return false;
	// "ma túy tăng 5 vụ/7 đối tượng"
	if (wordAt(s, q.from - 1) === '/') return true;
	if (hasCue(s.cues, 'compare', q.to, Math.min(s.to, q.to + 4))) return true;
	const first = s.groups.indexOf(s.groups[i] as number);
	const head = (s.quantities[first] as Quantity).from;
	// "So với cùng kỳ, tăng 5 vụ, 6 đối tượng": what is compared was said first
	if (hasCue(s.cues, 'compare', s.from, head) && !s.quantities.slice(0, first).some((o) => o.cls !== 'none'))
		return true;
	if (q.cls === before.cls) return false;
	// "thấp hơn quý I/2024 lần lượt là 3 vụ và 12 người"
	if (hasPair(s, Math.max(s.from, head - IN_TURN_REACH), head, IN_TURN)) return true;
	// "60 đối tượng (giảm 3 vụ, 5 đối tượng)"
	const open = bracketAt(s, before.from);
	if (open >= 0 && open === bracketAt(s, q.from)) return true;
	// "Tội phạm ma túy tăng 6 vụ, 4 đối tượng": the people of the cases more
	if (before.cls === 'case' && q.unit === 'SUSPECT' && q.from - before.to <= 1 && endsItem(s, q)) return true;
	const toldBefore = s.quantities.some((o, k) => k < first && o.cls === q.cls && kinds[k]?.kind === 'level');
	return toldBefore || isCompared(s);
}

/**
 * Reads quantity `i` of a sentence as a rise or fall.
 *
 * in   kinds of the quantities before it
 * out  a change, or why it is none though it speaks of one; null where nothing rose or fell
 */
export function riseOrFall(s: Sentence, i: number, kinds: readonly FigureKind[]): FigureKind | null {
	const q = s.quantities[i] as Quantity;
	// "giảm 7 so với 52 vụ của năm 2023": the level it fell from
	if (wordAt(s, q.from - 1) === 'với' && wordAt(s, q.from - 2) === 'so') return null;
	const sign =
		changeBefore(s, q) || signBefore(s, q) || thanThen(s, q) || moreThanThen(s, i) || risenInBracket(s, i);
	if (isTimesAsMuch(s, i, sign, kinds)) return { kind: 'trap', why: 'times' };
	const percent = q.cls === 'percent' || q.cls === 'point';
	// "tăng 4,9 % số lượt và 6,2 % quân số tham gia"
	const shared = kinds[i - 1]?.kind === 'change' && /^(và|,)$/.test(wordAt(s, q.from - 1));
	if (
		percent &&
		!shared &&
		(hasCue(s.cues, 'attain', q.to, q.to + 3) ||
			(wordAt(s, q.to) === 'quân' &&
				wordAt(s, q.to + 1) === 'số' &&
				!hasTopic(s.topics, q.to, Math.min(q.to + RATE_REACH, s.to), 'TRAINING')))
	)
		return { kind: 'trap', why: 'attainment' };
	if (sign !== 0) {
		if (q.cls === 'none' || q.qualifier === 'MAG') return { kind: 'trap', why: 'change of nothing reported' };
		if (q.low !== null) return { kind: 'trap', why: 'target for change' };
		return { kind: 'change', sign, index: false };
	}
	const prev = i > 0 ? kinds[i - 1] : undefined;
	const before = figureAt(s, i - 1);
	const moved = percent && prev?.kind === 'now' ? ofFromTo(s, i) : 0;
	if (moved !== 0) return { kind: 'change', sign: moved, index: false };
	if (percent && prev?.kind === 'change' && before) {
		// ", 14,8 %", "(21,7 %)", "tức -9,7 %"
		if (q.from - before.to <= 6 && !hasAny(s, before.to, q.from, /^;$/))
			return { kind: 'change', sign: prev.sign, index: false };
		if (isSign(s.page.tokens[q.from - 1], /^[-–−]$/)) return { kind: 'change', sign: -1, index: false };
	}
	if (percent && isIndex(s, q, prev)) return { kind: 'change', sign: 1, index: true };
	if (prev?.kind === 'change' && sharesChange(s, i, kinds))
		return { kind: 'change', sign: prev.sign, index: false };
	return null;
}
