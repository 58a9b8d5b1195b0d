import type { Quantity } from '../../quantity/quantity.ts';
import type { Token } from '../../text/tokens.ts';
import { wordsOf } from '../../text/word-flag.ts';
import { hasCue, lastCue } from '../mention/cues.ts';
import { hasSign, isAt, wordAt, type Sentence } from '../page/sentence.ts';

/** How far before its number a word of rise or fall may stand. */
const REACH = 9;

/** Words that may stand between it and the number. */
const BETWEEN = new Set(
	(
		'nhẹ sâu nhanh rõ rệt dần ít tiếp lại bình quân nhiệm kỳ qua thêm hơn được khoảng tới đến là gần trên tương ứng ' +
		'lên so với cùng năm trước đáng kể mạnh lần lượt qúy tháng tuần đợt ngoái hẳn'
	).split(' '),
);

export const isSign = (t: Token | undefined, signs: RegExp) => t !== undefined && signs.test(t.text);

export function hasAny(s: Sentence, from: number, to: number, signs: RegExp): boolean {
	for (let k = from; k < to; k += 1) if (isSign(s.page.tokens[k], signs)) return true;
	return false;
}

/** The bracket that is open at a token; -1 where none is. */
export function bracketAt(s: Sentence, at: number): number {
	for (let k = at - 1; k >= s.from; k -= 1) {
		const t = (s.page.tokens[k] as Token).text;
		if (t === ')') return -1;
		if (t === '(') return k;
	}
	return -1;
}

export const isCompared = (s: Sentence) =>
	hasCue(s.cues, 'compare', s.from, s.to) || s.periods.some((p) => p.nature === 'same' || p.role === 'base');

/** Words between what is compared and the time it is set against. */
const AGAINST_REACH = 4;

/** "so với năm 2023, số vụ nhỉnh hơn 4 vụ", "88 vụ, nhỉnh hơn 4 vụ so với năm 2023": right behind or in front, no number between. */
function isSetAgainst(s: Sentence, from: number, to: number): boolean {
	if (hasCue(s.cues, 'compare', to, Math.min(s.to, to + AGAINST_REACH))) return true;
	const told = lastCue(s.cues, 'compare', s.from, from);
	return (
		told !== undefined && !s.quantities.some((o) => o.from >= told.to && o.to <= from && o.cls !== 'none')
	);
}

/** The word of rise or fall that governs the number, close before it. */
export function changeBefore(s: Sentence, q: Quantity): 1 | -1 | 0 {
	const from = Math.max(s.from, q.from - REACH);
	// "ít hơn 7 đối tượng": the word of bound belongs to the comparison
	const up = lastCue(s.cues, 'rise', from, q.numFrom);
	const down = lastCue(s.cues, 'fall', from, q.numFrom);
	const cue = up && down ? (up.to > down.to ? up : down) : (up ?? down);
	// "không ít hơn 45 vụ": a bound
	if (!cue || wordAt(s, cue.from - 1) === 'không' || hasSign(s, cue.to, q.from)) return 0;
	// "thu nhỉnh hơn 204 kg pháo": a bound where nothing is compared
	if (wordAt(s, cue.from) === 'nhỉnh' && !isSetAgainst(s, cue.from, q.to)) return 0;
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
export function signBefore(s: Sentence, q: Quantity): 1 | -1 | 0 {
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

const LAST = wordsOf('trước ngoái');

/** Words that lead from the time of then to the number: "vượt năm 2024 tới 68.900 lượt". */
const TO = wordsOf('là tới đến những');

/** "638.000 bao, hơn năm trước 112.400 bao", "kém cùng kỳ là 12 vụ", "hơn hẳn năm trước 12 vụ": so much more or less than then. */
export function thanThen(s: Sentence, q: Quantity): 1 | -1 | 0 {
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

/** Words between a rise and the brackets behind what rose: "tăng cả về số vụ (11 vụ) lẫn số đối tượng (14 đối tượng)". */
const COUNTED = new Set(
	'không đáng kể nhẹ ít mạnh nhiều cả về số lượng vụ việc đối tượng người phương tiện tang vật lượt tiền phạt trị giá hàng hóa và lẫn cũng như , tội phạm'.split(
		' ',
	),
);

const COUNTED_REACH = 20;

/** "84 % quân số đạt khá, giỏi": words to the grade. */
export const RATE_REACH = 12;

/** A number in brackets behind the noun that rose or fell, the word of it before the noun. */
export function risenInBracket(s: Sentence, i: number): 1 | -1 | 0 {
	const q = s.quantities[i] as Quantity;
	if (wordAt(s, q.from - 1) !== '(' || wordAt(s, q.to) !== ')') return 0;
	for (let k = q.from - 2; k >= Math.max(s.from, q.from - COUNTED_REACH); k -= 1) {
		const w = wordAt(s, k);
		// "số vụ không tăng (22 vụ)": how many there are
		if (/^(tăng|giảm)$/.test(w) && wordAt(s, k - 1) === 'không') return 0;
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
