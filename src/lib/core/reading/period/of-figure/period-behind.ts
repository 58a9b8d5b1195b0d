import type { Quantity } from '../../../quantity/quantity.ts';
import { hasCue } from '../../mention/cues.ts';
import type { PlacedPeriod } from '../../page/period-role.ts';
import { opensWhole } from '../../page/opens-whole.ts';
import { hasStop, wordAt, type Sentence } from '../../page/sentence.ts';
import type { Token } from '../../../text/tokens.ts';
import { wordsOf } from '../../../text/word-flag.ts';

/** Words that tie a period to what stands before it. */
const TIES = wordsOf('trong của vào ở thuộc lúc hồi sáng chiều tối đêm trưa suốt');
/** Words of the clock and filler between such a tie and its day. */
const CLOCK = wordsOf('giờ h g phút ngày cả rạng khoảng chừng tầm độ quãng');

/** A period phrase that stands behind a figure. */
interface Behind {
	s: Sentence;
	q: Quantity;
	placed: PlacedPeriod;
	/** the word that ties it to what stands before it; -1 without one */
	tie: number;
	/** nothing but that word stands between it and the figure, or the pair of it */
	close: boolean;
}

/** The tie that leads to a period phrase; -1 when a sign or another word does. */
function tieOf(s: Sentence, p: PlacedPeriod): number {
	// "trong năm" holds its own
	if (wordAt(s, p.mention.from) === 'trong') return p.mention.from;
	let k = p.mention.from - 1;
	while (
		k > s.from &&
		!TIES.has(s.page.tokens[k]) &&
		(CLOCK.has(s.page.tokens[k]) || (s.page.tokens[k]?.kind === 'number' && s.page.claimed[k] === 1))
	)
		k -= 1;
	return TIES.has(s.page.tokens[k]) ? k : -1;
}

const OPENED = new Set(['year', 'half', 'months', 'quarter', 'past', 'month']);

/** "Trong 118 vụ bị bắt giữ năm 2024, có 45 vụ …": the time behind the number the clause opens with. */
function isOfOpening({ s, q, placed: { mention } }: Behind): boolean {
	if (!OPENED.has(mention.say.kind) || !opensWhole(s, q)) return false;
	const row = s.quantities.findLast(
		(y, k) => y.to <= mention.from && s.groups[k] === s.groups[s.quantities.indexOf(q)],
	);
	for (let k = row?.to ?? q.to; k < mention.from; k += 1) {
		const t = s.page.tokens[k];
		// "bắt giữ, xử lý năm 2024"
		if (t?.kind === 'punct' && t.text !== ',') return false;
		if (t?.kind === 'number') return false;
	}
	return true;
}

/** Last words of what was done on a day told right behind them. */
const DONE_ON = wordsOf('giữ bắt giao trao phá được thu hiện nhận cứu tặng án vụ');
/** Words between a figure and the deed whose day is told. */
const DEED_REACH = 8;

/** "36 bánh heroin bị thu giữ ngày 12/10", "12.000 viên thu được trong vụ án ngày 5/9": the day of the deed told behind the figure. */
function isDoneOn({ s, q, placed: { mention } }: Behind): boolean {
	if (mention.from - q.to > DEED_REACH || !DONE_ON.has(s.page.tokens[mention.from - 1])) return false;
	for (let k = q.to; k < mention.from; k += 1) if (s.page.tokens[k]?.kind !== 'word') return false;
	return true;
}

const CASE = wordsOf('vụ án');
/** Words from the one case to its day. */
const CASE_REACH = 24;

/** "nổi bật là vụ bắt 2 đối tượng, thu 5 kg heroin ngày 12/5; vụ thu 30.000 viên ma túy đêm 3/6": the day of the one case told. */
function isOfOneCase({ s, q, placed: { mention } }: Behind): boolean {
	if (hasStop(s, q.to, mention.from)) return false;
	for (let k = q.from - 1; k > Math.max(s.from, mention.from - CASE_REACH); k -= 1) {
		if (s.page.tokens[k]?.text === ';') return false;
		if (CASE.has(s.page.tokens[k]))
			return s.page.tokens[k - 1]?.kind !== 'number' && !s.quantities.some((y) => y.from <= k && y.to > k);
	}
	return false;
}

/** Words between a figure and "từ … đến …" told behind it. */
const SPAN_REACH = 7;

/** "bắt 30 vụ ma túy từ 1/4 đến 15/5/2025", "bắt 30 vụ từ đầu năm 2025 đến nay": the stretch told behind its figure alone. */
function isFromTo({ s, q, placed: { mention } }: Behind): boolean {
	// "mở 1 đợt cao điểm từ 15/4 đến 15/6": the days of the drive, of which there was one
	if (wordAt(s, q.unitFrom) === 'đợt') return false;
	if (wordAt(s, mention.from) !== 'từ' || mention.from - q.to > SPAN_REACH) return false;
	// "nhiệm kỳ trước bắt 420 vụ thì từ đầu nhiệm kỳ này đến nay đã bắt 560 vụ": of what comes behind
	for (let k = q.to; k < mention.from; k += 1)
		if (s.page.tokens[k]?.kind !== 'word' || wordAt(s, k) === 'thì') return false;
	return true;
}

/**
 * "giúp dân 1.860 ngày công, tuyên truyền 380 buổi từ đầu năm đến nay.": a longer stretch that ends its sentence is of the whole row
 * before it.
 */
function isOfRow(b: Behind): boolean {
	const { s, q, placed } = b;
	const { mention, nature } = placed;
	const last = s.quantities.findLast((y) => y.to <= mention.from);
	if (mention.say.kind !== 'span' || nature === 'day' || !last || last === q) return false;
	if (!isFromTo({ ...b, q: last })) return false;
	if (mention.to < s.to && !/^[.!?]$/.test(s.page.tokens[mention.to]?.text ?? '')) return false;
	return !s.quantities.some(
		(y) => y.from >= q.from && y.to <= mention.from && wordAt(s, y.unitFrom) === 'đợt',
	);
}

/** Words between a figure and the year told behind it. */
const YEAR_REACH = 6;

/** The figure that a year is told right behind, but for a few words of what was counted; undefined without one. */
const figureOfYear = (s: Sentence, { mention: { from, say } }: PlacedPeriod): Quantity | undefined => {
	if (say.kind !== 'year' || say.year.kind !== 'number') return undefined;
	const q = s.quantities.findLast((y) => y.to <= from);
	if (!q || from - q.to > YEAR_REACH) return undefined;
	return s.page.tokens.slice(q.to, from).every((t) => t.kind === 'word') ? q : undefined;
};

/** "bắt 52 vụ ma túy năm 2017, 47 vụ năm 2018": figures told one by one, each with its year behind it. */
function isOneOfYears({ s, q, placed }: Behind): boolean {
	if (figureOfYear(s, placed) !== q || hasCue(s.cues, 'compare', q.to, placed.mention.from)) return false;
	const next = s.page.tokens[placed.mention.to]?.text ?? '';
	if (!/^(,|;|và|rồi|\.|còn)$/.test(next)) return false;
	return s.periods.filter((p) => p.role === 'governs' && figureOfYear(s, p) !== undefined).length > 1;
}

/** Where the pair of a figure ends before a token: "103 vụ/131 đối tượng thuộc nửa đầu năm" is of both. */
export function pairEnd(s: Sentence, q: Quantity, before: number): number {
	let k = s.quantities.indexOf(q);
	let { to } = q;
	for (
		let next = s.quantities[++k];
		next && wordAt(s, to) === '/' && next.to <= before;
		next = s.quantities[++k]
	)
		to = next.to;
	return to;
}

/** Words from "từ" to the level told: "từ chỗ chỉ có". */
const FIRST_REACH = 4;

/** "Từ chỗ có 84 vụ buôn lậu năm 2023, đến năm 2024 chỉ còn 58 vụ": the year of the level it began with. */
const isOfFirst = ({ s, q, placed }: Behind): boolean =>
	figureOfYear(s, placed) === q &&
	wordAt(s, placed.mention.to) === ',' &&
	Array.from({ length: FIRST_REACH }, (_, n) => n + 1).some(
		(n) => wordAt(s, q.from - n) === 'từ' && opensClause(s, q.from - n),
	);

const opensClause = (s: Sentence, at: number): boolean =>
	at === s.from || s.page.tokens[at - 1]?.kind === 'punct';

const isClose = ({ close }: Behind): boolean => close;

/** By the kind of phrase: how it is told of the one figure before it. */
const OF_ONE: Readonly<Record<string, readonly ((b: Behind) => boolean)[]>> = {
	day: [isClose, isDoneOn, isOfOneCase],
	// "88 vụ năm 2024 và 30 vụ 4 tháng đầu năm 2025"
	half: [isClose],
	months: [isClose],
	quarter: [isClose],
	span: [isFromTo],
	year: [isOfFirst],
};

/** "18 cháu được nhận làm “Con nuôi đồn Biên phòng” năm học 2023 - 2024": a school year needs no tie, a year none right behind its figure. */
function isTied({ placed, tie, close }: Behind): boolean {
	const { kind } = placed.mention.say;
	return tie >= 0 || kind === (close ? 'year' : 'schoolYear');
}

/** Words that set what follows against what was told: "…, vẫn còn 1 tàu bị bắt hồi tháng 3". */
const AGAINST = wordsOf('còn vẫn nhưng song tuy dù riêng');

/** "nâng tổng số …", "đưa số nhà …": a sum is raised from a token on. */
export const raisesSum = (tokens: readonly Token[], at: number): boolean =>
	/^(nâng|đưa)$/.test(tokens[at]?.fold ?? '') && /^(tổng|số|con)$/.test(tokens[at + 1]?.fold ?? '');

/** A clause of another deed between a figure and a phrase of time: set against it, or planned beside it without a number. */
function turnsAway(s: Sentence, q: Quantity, { mention: { from, say } }: PlacedPeriod): boolean {
	const day = say.kind === 'month' || say.kind === 'day';
	for (let k = q.to; k < from; k += 1) {
		if (wordAt(s, k) === ',' && AGAINST.has(s.page.tokens[k + 1])) return true;
		// "vừa bắt 2 đối tượng, nâng tổng số bị bắt trong 2 tháng lên 14": the sum is of that time
		if (raisesSum(s.page.tokens, k + 1)) return true;
		// "kế hoạch tuần tra 48 lần và đăng cai Chương trình giao lưu vào tháng 4"
		const joins = day && wordAt(s, k) === 'và' && !s.quantities.some((y) => y.from > k && y.to <= from);
		if (joins && hasCue(s.cues, 'target', s.from, q.from)) return true;
	}
	return false;
}

/** No sign, no goal and no comparison between the figure and the period cuts them apart. */
function isOneBreath({ s, q, placed, tie }: Behind): boolean {
	const { mention } = placed;
	const open = s.page.tokens[(tie < 0 ? mention.from : tie) - 1];
	const named = mention.say.kind === 'schoolYear' && /^[”"»’]$/.test(open?.text ?? '');
	if (open?.kind === 'punct' && !named) return false;
	// "ủng hộ thêm 230 triệu đồng và hứa sẽ còn hàng chục suất trong năm học tới"
	if (hasCue(s.cues, 'target', q.to, mention.from)) return false;
	// "chỉ còn 2 vụ/3 tàu, so với 11 vụ/16 tàu của năm 2023": of what is compared with
	if (hasCue(s.cues, 'compare', q.to, mention.from)) return false;
	// "4.230 ngày công, trong đó hơn một nửa là trong tháng 9"
	if (wordAt(s, q.to) === ',' && wordAt(s, q.to + 1) === 'trong' && wordAt(s, q.to + 2) === 'đó')
		return false;
	for (let k = q.to; k < mention.from; k += 1)
		if (/^[;():]$/.test(s.page.tokens[k]?.text ?? '')) return false;
	return !turnsAway(s, q, placed);
}

/**
 * "bắt 41 vụ trong quý I", "làm thủ tục cho 152.300 lượt người … trong 6 tháng đầu năm": the period told behind its figures.
 *
 * out  the phrase and whether it is of this figure alone; null without one
 */
export function periodBehind(s: Sentence, q: Quantity): { placed: PlacedPeriod; close: boolean } | null {
	const placed = s.periods.find((p) => p.mention.from >= q.to && p.role !== 'aside');
	if (!placed || placed.role !== 'governs' || placed.frame) return null;
	const { from, say } = placed.mention;
	const tie = tieOf(s, placed);
	const to = pairEnd(s, q, from);
	const b: Behind = { s, q, placed, tie, close: from === to || (tie >= 0 && tie === to) };
	if (isOfOpening(b) || isOneOfYears(b)) return { placed, close: true };
	const ofOne = OF_ONE[say.kind]?.some((is) => is(b)) ?? false;
	if (ofOne && !hasCue(s.cues, 'target', s.from, q.from) && !hasCue(s.cues, 'compare', q.to, from))
		return { placed, close: true };
	return (ofOne || isTied(b) || isOfRow(b)) && isOneBreath(b) ? { placed, close: b.close } : null;
}
