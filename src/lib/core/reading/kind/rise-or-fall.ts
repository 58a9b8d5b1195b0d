import { hasTopic } from '../../indicator/topics.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { pairsOf } from '../../text/word-pairs.ts';
import { hasCue } from '../mention/cues.ts';
import type { FigureKind } from './figure-kind.ts';
import { ofFromTo } from './from-to.ts';
import { moreThanThen } from './more-than-then.ts';
import { isRateOfThen } from './rate-of-then.ts';
import { figureAt, hasPair, isPlainTurn, wordAt, type Sentence } from '../page/sentence.ts';
import { RATE_REACH } from './change-sign.ts';
import { bracketAt } from './change-sign.ts';
import { changeBefore } from './change-sign.ts';
import { hasAny } from './change-sign.ts';
import { isCompared } from './change-sign.ts';
import { isSign } from './change-sign.ts';
import { risenInBracket } from './change-sign.ts';
import { signBefore } from './change-sign.ts';
import { thanThen } from './change-sign.ts';

/** "tăng gấp 2 lần", "tăng 3 lần so với cùng kỳ" of what is not counted in "lần": so many times as much. */
function isTimesAsMuch(s: Sentence, i: number, sign: number, kinds: readonly FigureKind[]): boolean {
	const q = s.quantities[i] as Quantity;
	if (wordAt(s, q.from - 1) === 'gấp') return true;
	if (sign === 0 || wordAt(s, q.unitFrom) !== 'lần' || q.unitTo !== q.unitFrom + 1) return false;
	return !s.quantities
		.slice(0, i)
		.some((o, k) => kinds[k]?.kind === 'level' && wordAt(s, o.unitFrom) === 'lần');
}

/** The word that leads to a share; "tương đương (với) 118 % so với", "đạt tỷ lệ 121 % so với" are as "bằng" and "đạt". */
function indexLead(s: Sentence, q: Quantity): string {
	const at = wordAt(s, q.from - 1) === 'với' ? q.from - 2 : q.from - 1;
	const pair = `${wordAt(s, at - 1)} ${wordAt(s, at)}`;
	if (pair === 'tương đương') return 'bằng';
	// "lần lượt đạt 104,2 %, 101,9 % so với cùng kỳ"
	if (pair === 'lượt đạt' && wordAt(s, at - 2) === 'lần') return 'bằng';
	return /^(tỷ|tỉ) lệ$/.test(pair) ? wordAt(s, at - 2) : wordAt(s, q.from - 1);
}

/** "bằng 163,8 % so với", "lần lượt bằng 108,1 %, 105,7 %": a share of what was before. */
function isIndex(s: Sentence, q: Quantity, prev: FigureKind | undefined): boolean {
	const lead = indexLead(s, q);
	if (!/^(bằng|đạt|và|,)$/.test(lead)) return false;
	const then = wordAt(s, q.to) === 'của' ? q.to + 1 : q.to;
	// "quý IV 42.100 lượt, bằng 40 % cả năm": a share of the whole
	if (/^(cả|toàn|tổng)$/.test(wordAt(s, then))) return false;
	if (isCompared(s) && (lead === 'bằng' || (lead !== 'đạt' && prev?.kind === 'change'))) return true;
	// "bằng 78,8 % năm trước", "chỉ bằng 78,8 % của năm 2023"
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

/** "giảm 12/19": the second of two numbers without nouns, a stroke between them. */
export function isSecondOfPair(s: Sentence, i: number): boolean {
	const [a, b] = [figureAt(s, i - 1), s.quantities[i]];
	if (a?.cls !== 'bare' || b?.cls !== 'bare' || b.from - a.to !== 1 || wordAt(s, a.to) !== '/') return false;
	return /^(tăng|giảm)$/.test(wordAt(s, a.from - 1));
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

/** "(1.310 lượt so với 1.211 lượt)": the second of two levels that a bracket holds alone. */
export function isComparedInBracket(s: Sentence, i: number): boolean {
	const [now, then] = [figureAt(s, i - 1), s.quantities[i]];
	if (!now || !then || wordAt(s, now.from - 1) !== '(' || wordAt(s, then.to) !== ')') return false;
	return then.from === now.to + 2 && wordAt(s, now.to) === 'so' && wordAt(s, now.to + 1) === 'với';
}

/** "tăng 12 vụ, 15 đối tượng so với cùng kỳ": the second shares the word of the first. */
function sharesChange(s: Sentence, i: number, kinds: readonly FigureKind[]): boolean {
	const q = s.quantities[i] as Quantity;
	const before = figureAt(s, i - 1) as Quantity;
	if (q.cls === 'percent') return false;
	// "tăng 8,2 % (1.310 lượt so với 1.211 lượt)": the level it came to
	if (isComparedInBracket(s, i + 1)) return false;
	const last = kinds[i - 1];
	// "bằng 110 % (47 vụ)": the level of then
	if (last?.kind === 'change' && last.index && wordAt(s, q.from - 1) === '(') return false;
	if (followsBracket(s, i, kinds) || isSecondOfPair(s, i) || isSameSaid(s, i)) return true;
	if (isSecondBase(s, q, before)) return true;
	if (s.groups[i] !== s.groups[i - 1]) return false;
	// "ma túy tăng 5 vụ/7 đối tượng"
	if (wordAt(s, q.from - 1) === '/') return q.cls !== before.cls || isPlainTurn(s, before);
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
	// "số vụ tăng 11 (88/77)": the two levels
	if (q.pair !== null) return null;
	const percent = q.cls === 'percent' || q.cls === 'point';
	const moves = changeBefore(s, q) || signBefore(s, q);
	// "cao hơn năm trước 1,9 điểm; riêng bắn súng, 79,5 % khá, giỏi": so many are good, whatever rose before
	if (percent && moves === 0 && /^(khá|giỏi)$/.test(wordAt(s, q.to))) return null;
	const sign = moves || thanThen(s, q) || moreThanThen(s, i) || risenInBracket(s, i);
	if (isTimesAsMuch(s, i, sign, kinds)) return { kind: 'trap', why: 'times' };
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
	if (percent && isRateOfThen(s, i)) return null;
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
