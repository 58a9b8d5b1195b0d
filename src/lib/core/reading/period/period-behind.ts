import type { Quantity } from '../../quantity/quantity.ts';
import { hasCue } from '../mention/cues.ts';
import type { PlacedPeriod } from '../page/period-role.ts';
import { opensWhole } from '../page/opens-whole.ts';
import { hasStop, wordAt, type Sentence } from '../page/sentence.ts';
import { wordsOf } from '../../text/word-flag.ts';

/** Words that tie a period to what stands before it. */
const TIES = new Set([
	'trong',
	'của',
	'vào',
	'ở',
	'thuộc',
	'lúc',
	'hồi',
	'sáng',
	'chiều',
	'tối',
	'đêm',
	'trưa',
	'suốt',
]);
/** Words of the clock and filler between such a tie and its day. */
const CLOCK = new Set([
	'giờ',
	'h',
	'g',
	'phút',
	'ngày',
	'cả',
	'rạng',
	'khoảng',
	'chừng',
	'tầm',
	'độ',
	'quãng',
]);

/** The tie that leads to a period phrase; -1 when a sign or another word does. */
function tieOf(s: Sentence, p: PlacedPeriod): number {
	// "trong năm" holds its own
	if (wordAt(s, p.mention.from) === 'trong') return p.mention.from;
	let k = p.mention.from - 1;
	while (
		k > s.from &&
		!TIES.has(wordAt(s, k)) &&
		(CLOCK.has(wordAt(s, k)) || (s.page.tokens[k]?.kind === 'number' && s.page.claimed[k] === 1))
	)
		k -= 1;
	return TIES.has(wordAt(s, k)) ? k : -1;
}

const OPENED = new Set(['year', 'half', 'months', 'quarter', 'past', 'month']);

/** "Trong 118 vụ bị bắt giữ năm 2024, có 45 vụ …": the time behind the number the clause opens with. */
function isOfOpening(s: Sentence, q: Quantity, { mention }: PlacedPeriod): boolean {
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
const DONE_ON = new Set([
	'giữ',
	'bắt',
	'giao',
	'trao',
	'phá',
	'được',
	'thu',
	'hiện',
	'nhận',
	'cứu',
	'tặng',
	'án',
	'vụ',
]);
/** Words between a figure and the deed whose day is told. */
const DEED_REACH = 8;

/** "36 bánh heroin bị thu giữ ngày 12/10", "12.000 viên thu được trong vụ án ngày 5/9": the day of the deed told behind the figure. */
function isDoneOn(s: Sentence, q: Quantity, { mention }: PlacedPeriod): boolean {
	if (mention.from - q.to > DEED_REACH || !DONE_ON.has(wordAt(s, mention.from - 1))) return false;
	for (let k = q.to; k < mention.from; k += 1) if (s.page.tokens[k]?.kind !== 'word') return false;
	return true;
}

const CASE = wordsOf('vụ án');
/** Words from the one case to its day. */
const CASE_REACH = 24;

/** "nổi bật là vụ bắt 2 đối tượng, thu 5 kg heroin ngày 12/5; vụ thu 30.000 viên ma túy đêm 3/6": the day of the one case told. */
function isOfOneCase(s: Sentence, q: Quantity, { mention }: PlacedPeriod): boolean {
	if (hasStop(s, q.to, mention.from)) return false;
	for (let k = q.from - 1; k > Math.max(s.from, mention.from - CASE_REACH); k -= 1) {
		if (s.page.tokens[k]?.text === ';') return false;
		if (CASE.has(s.page.tokens[k]))
			return s.page.tokens[k - 1]?.kind !== 'number' && !s.quantities.some((y) => y.from <= k && y.to > k);
	}
	return false;
}

/** Times that stand right behind their number: "88 vụ năm 2024 và 30 vụ 4 tháng đầu năm 2025". */
const LABELS = new Set(['half', 'months', 'quarter']);
/** Words between a figure and "từ … đến …" told behind it. */
const SPAN_REACH = 7;

/** "bắt 30 vụ ma túy từ 1/4 đến 15/5/2025", "bắt 30 vụ từ đầu năm 2025 đến nay": the stretch told behind its figure alone. */
function isFromTo(s: Sentence, q: Quantity, { mention }: PlacedPeriod): boolean {
	// "mở 1 đợt cao điểm từ 15/4 đến 15/6": the days of the drive, of which there was one
	if (wordAt(s, q.unitFrom) === 'đợt') return false;
	if (mention.say.kind !== 'span' || wordAt(s, mention.from) !== 'từ' || mention.from - q.to > SPAN_REACH)
		return false;
	// "nhiệm kỳ trước bắt 420 vụ thì từ đầu nhiệm kỳ này đến nay đã bắt 560 vụ": of what comes behind
	for (let k = q.to; k < mention.from; k += 1)
		if (s.page.tokens[k]?.kind !== 'word' || wordAt(s, k) === 'thì') return false;
	return true;
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
function isOneOfYears(s: Sentence, q: Quantity, placed: PlacedPeriod): boolean {
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

/**
 * "bắt 41 vụ trong quý I", "làm thủ tục cho 152.300 lượt người … trong 6 tháng đầu năm": the period told behind its figures.
 *
 * out  the phrase and whether it stands right behind the figure, so that it is of this figure alone; null without one
 */
export function periodBehind(s: Sentence, q: Quantity): { placed: PlacedPeriod; close: boolean } | null {
	const placed = s.periods.find((p) => p.mention.from >= q.to && p.role !== 'aside');
	if (!placed || placed.role !== 'governs' || placed.frame) return null;
	if (isOfOpening(s, q, placed)) return { placed, close: true };
	const tie = tieOf(s, placed);
	const to = pairEnd(s, q, placed.mention.from);
	const close = placed.mention.from === to || (tie >= 0 && tie === to);
	if (isOneOfYears(s, q, placed)) return { placed, close: true };
	const { kind } = placed.mention.say;
	// "18 cháu được nhận làm “Con nuôi đồn Biên phòng” năm học 2023 - 2024"
	const done =
		kind === 'day'
			? close || isDoneOn(s, q, placed) || isOfOneCase(s, q, placed)
			: (close && LABELS.has(kind)) || isFromTo(s, q, placed);
	if (tie < 0 && !close && kind !== 'schoolYear' && !done) return null;
	if (close && tie < 0 && kind !== 'year' && !done) return null;
	if (
		done &&
		!hasCue(s.cues, 'target', s.from, q.from) &&
		!hasCue(s.cues, 'compare', q.to, placed.mention.from)
	)
		return { placed, close: true };
	const open = s.page.tokens[(tie < 0 ? placed.mention.from : tie) - 1];
	const named = kind === 'schoolYear' && /^[”"»’]$/.test(open?.text ?? '');
	if (open?.kind === 'punct' && !named) return null;
	// "ủng hộ thêm 230 triệu đồng và hứa sẽ còn hàng chục suất trong năm học tới"
	if (hasCue(s.cues, 'target', q.to, placed.mention.from)) return null;
	// "chỉ còn 2 vụ/3 tàu, so với 11 vụ/16 tàu của năm 2023": of what is compared with
	if (hasCue(s.cues, 'compare', q.to, placed.mention.from)) return null;
	for (let k = q.to; k < placed.mention.from; k += 1) {
		const t = s.page.tokens[k]?.text;
		if (t === ';' || t === '(' || t === ')' || t === ':') return null;
	}
	return { placed, close };
}
