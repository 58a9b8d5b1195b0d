import { measureOf, SUBJECTS } from '../../indicator/resolve.ts';
import type { Mark } from '../../text/lexicon.ts';
import type { Token } from '../../text/tokens.ts';
import { wordsOf } from '../../text/word-flag.ts';
import type { Draft } from '../page/draft.ts';
import type { Memory } from '../page/memory.ts';
import { isAmongBefore, isAt, wordAt, type Sentence } from '../page/sentence.ts';
import { lineAbove, listTotal } from './part-list.ts';
import { lastCue } from '../mention/cues.ts';
import { WHOLE_COUNTRY } from '../mention/area/read-area.ts';

/** From a unit to its canonical one. */
type Factor = (unit: string) => number;

const sizeOf = (d: Draft, factor: Factor) => (d.value ?? 0) * factor(d.unit);

/** "trong đó ma túy 19 vụ", "(gồm 321 khẩu súng kíp, …)", "riêng …": parts of the figure of that noun before them. */
export function linkPart(memory: Memory, s: Sentence, i: number, factor: Factor): void {
	const d = memory.drafts.at(-1);
	if (!d || d.kind !== 'result') return;
	const here = memory.inSentence(s);
	if (tellsExactly(s, here, d)) {
		d.rules.push('exact:behind');
		return;
	}
	if (sumsUp(memory, s, d, factor)) return;
	const bracket = bracketedPart(s, here, d, factor);
	if (bracket) return asPart(d, bracket);
	const behind = isAmongBefore(s.page.tokens, d.to) ? here.findLast(isTotalOf(d, factor)) : undefined;
	if (behind) return asPart(d, behind);
	const cue = lastCue(s.cues, 'part', 0, d.from);
	// "(trong đó 12 em Lào), nhận nuôi 15 cháu": the list of parts ended with its bracket
	if (cue && !closesBetween(s, cue.from, d.from)) {
		const total =
			nested(s, here, cue, d, factor) ??
			(cue.from <= s.from + 1 ? memory.inParagraph() : here).findLast(
				(x) => x.from < cue.from && isTotalOf(d, factor)(x),
			) ??
			(cue.from <= s.from + 1 && NAMES_PARTS.test(wordAt(s, cue.from))
				? lineAbove(memory, s, isTotalOf(d, factor))
				: undefined);
		if (total && !isOther(s, cue, d, total) && !isOfSeveral(memory, d, total)) asPart(d, total);
		return;
	}
	// "74 căn nhà (xây mới 49 căn, sửa chữa 25 căn)"
	const total = here.findLast(
		(x) =>
			x !== d &&
			x.kind === 'result' &&
			(x.cls === d.cls || x.indicator === d.indicator) &&
			x.partOf === null &&
			x.from < d.from,
	);
	if (
		total?.value != null &&
		d.value !== null &&
		inBrackets(s, total.to, d.from) &&
		mayBeTotalOf(total, d, factor)
	) {
		d.partOf = total;
		return;
	}
	const listed = i >= 0 ? listTotal(memory, s, d, isTotalOf(d, factor)) : null;
	if (listed) asPart(d, listed);
}

/** "đỡ đầu 141 em, trong đó 12 em nước bạn; nhận nuôi 17 cháu": behind a semicolon, what is no total of all kinds has no part of another. */
const isOther = (s: Sentence, cue: Mark<unknown>, d: Draft, total: Draft): boolean =>
	// "đỡ đầu 73 em. Riêng mô hình Con nuôi, nhận nuôi 10 em"
	(wordAt(s, cue.from) === 'riêng' && isOtherCare(d, total)) ||
	(d.indicator !== total.indicator &&
		total.indicator !== GENERAL[total.cls] &&
		total.indicator !== 'other' &&
		!(total.indicator === 'drugs.total_mass' && d.indicator.startsWith('drugs.')) &&
		s.semicolons.some((k) => k > cue.to && k < d.from));

const isOtherCare = (d: Draft, total: Draft): boolean =>
	d.indicator !== total.indicator &&
	d.indicator.startsWith('education.') &&
	total.indicator.startsWith('education.');

/** "30 vụ ma túy. Riêng về buôn lậu, bắt 15 vụ": of another offence; out and in are parts of crossings. */
const isOfAnother = (x: Draft, d: Draft): boolean =>
	x.topic !== d.topic && x.topic !== 'CROSSING' && SUBJECTS.has(x.topic ?? '') && SUBJECTS.has(d.topic ?? '');

/** Whether a figure may be the total of another: the same noun and time, and no less. */
const mayBeTotalOf = (x: Draft, d: Draft, factor: Factor): boolean =>
	x.kind === 'result' &&
	(x.cls === d.cls || x.indicator === d.indicator) &&
	!isOfAnother(x, d) &&
	x.duplicateOf === null &&
	// "BĐBP Hà Khê 118 vụ, BĐBP Sơn Lạc 104 vụ": neither is a part of the other
	(x.refArea === d.refArea || x.refArea === null || d.refArea === null || x.refArea === WHOLE_COUNTRY) &&
	x.period?.code === d.period?.code &&
	(x.value === null || d.value === null || sizeOf(d, factor) <= sizeOf(x, factor));

/** "47 vụ ma túy, 12 vụ buôn lậu. Riêng Đồn Pa Sín bắt 15 vụ": of which of the offences, nothing says. */
const isOfSeveral = (memory: Memory, d: Draft, total: Draft): boolean =>
	d.indicator === GENERAL[d.cls] &&
	d.sentence !== total.sentence &&
	SUBJECTS.has(total.topic ?? '') &&
	memory
		.inParagraph()
		.some(
			(x) => x.cls === d.cls && x.sentence === total.sentence && x.partOf === null && x.topic !== total.topic,
		);

/** A total, or a line of a list that has parts of its own. */
const isTotalOf = (d: Draft, factor: Factor) => (x: Draft) =>
	x !== d && (x.partOf === null || x.partOf.block !== d.block) && mayBeTotalOf(x, d, factor);

/** "Trong đó: …", "Gồm: …", "Cụ thể: …", not "Riêng …". */
const NAMES_PARTS = /^(trong|gồm|bao|cụ)$/;

const GENERAL: Readonly<Record<string, string>> = { case: 'crime.cases', person: 'crime.suspects' };

/** A part; of cases of one offence, all are of that offence. */
function asPart(d: Draft, total: Draft): void {
	d.partOf = total;
	if (d.indicator !== GENERAL[d.cls] || total.topic === d.topic || total.topic === null) return;
	if (!SUBJECTS.has(total.topic)) return;
	// of what all forces or several provinces did, ours is still of that offence
	d.indicator =
		total.indicator === 'other' ? (measureOf(total.topic, d.cls) ?? d.indicator) : total.indicator;
	d.topic = total.topic;
	d.unit = total.unit;
	d.rules.push('part:of-total');
}

/** How far before its number "tổng cộng" may end. */
const SUM_REACH = 2;

/** "ma túy 17 vụ, buôn lậu 12 vụ, …; tổng cộng 37 vụ": the total comes last, and adds up. */
function sumsUp(memory: Memory, s: Sentence, d: Draft, factor: Factor): boolean {
	const cue = lastCue(s.cues, 'total', 0, d.from);
	if (!cue || d.from - cue.to > SUM_REACH || d.value === null) return false;
	const told = memory
		.inParagraph()
		.filter(
			(x) => x !== d && x.kind === 'result' && x.cls === d.cls && x.partOf === null && x.from < cue.from,
		);
	const parts: Draft[] = [];
	let sum = 0;
	const whole = sizeOf(d, factor);
	for (let k = told.length - 1; k >= 0 && sum < whole; k -= 1) {
		const x = told[k] as Draft;
		if (x.value === null || x.period?.code !== d.period?.code) break;
		parts.push(x);
		sum += sizeOf(x, factor);
	}
	if (parts.length < 2 || Math.abs(sum - whole) > whole * 1e-9) return false;
	const [one] = parts;
	const same = parts.every((x) => x.indicator === one?.indicator);
	const general = GENERAL[d.cls];
	if (same && one) {
		d.indicator = one.indicator;
		d.topic = one.topic;
	} else if (general) {
		d.indicator = general;
		d.topic = 'CRIME';
	}
	for (const x of parts) x.partOf = d;
	d.rules.push('total:adds-up');
	return true;
}

/** Words between a part and the list of its own parts: "riêng Đồn Pa Sín 12 vụ, gồm 5 vụ …". */
const CLOSE = 3;

/** A part that has parts of its own, told right before them. */
function nested(
	s: Sentence,
	here: readonly Draft[],
	cue: Mark<unknown>,
	d: Draft,
	factor: Factor,
): Draft | null {
	if (!/^(gồm|bao|trong)$/.test(wordAt(s, cue.from))) return null;
	const x = here.findLast(
		(o) => o !== d && o.to <= cue.from && o.partOf !== null && mayBeTotalOf(o, d, factor),
	);
	return x && cue.from - x.to <= CLOSE ? x : null;
}

/** Share by which a round figure may differ from what it rounds. */
const ROUNDED = 0.1;

/** "hơn 3.000 suất quà (cụ thể 3.120 suất)": the bracket right behind a round figure tells it exactly. */
function tellsExactly(s: Sentence, here: readonly Draft[], d: Draft): boolean {
	const round = here.at(-2);
	if (!round || round.qualifier === 'EQ' || d.qualifier !== 'EQ' || round.indicator !== d.indicator)
		return false;
	const open = wordAt(s, d.from - 1) === 'thể' ? d.from - 3 : d.from - 1;
	if (wordAt(s, open) !== '(' || open - round.to > 2 || wordAt(s, d.to) !== ')') return false;
	if (round.value === null || d.value === null || round.unit !== d.unit) return false;
	return Math.abs(d.value - round.value) <= ROUNDED * round.value;
}

/** Words of what a part is of, between its noun and the bracket of its own parts: "45 vụ mua bán ma túy (…)". */
const OWN_WORDS = 8;
const BRACKETS = wordsOf('( ) ;');

/** "gồm 45 vụ ma túy (heroin 30 vụ, cần sa 15 vụ) và 22 vụ buôn lậu": in brackets right behind a part, its own parts. */
function bracketedPart(s: Sentence, here: readonly Draft[], d: Draft, factor: Factor): Draft | null {
	let open = d.from - 1;
	while (open > s.from && !isAt(s, open, BRACKETS)) open -= 1;
	if (wordAt(s, open) !== '(') return null;
	const x = here.findLast((o) => o !== d && o.to <= open && o.cls === d.cls);
	if (!x?.partOf || x.partOf.block !== x.block || open - x.to > OWN_WORDS || !mayBeTotalOf(x, d, factor))
		return null;
	for (let k = x.to; k < open; k += 1) if ((s.page.tokens[k] as Token).kind === 'punct') return null;
	return x;
}

/** A bracket that is open at the first token closes before the second. */
function closesBetween(s: Sentence, from: number, to: number): boolean {
	let depth = 0;
	for (let k = from; k < to; k += 1) {
		const t = (s.page.tokens[k] as Token).text;
		if (t === '(') depth += 1;
		else if (t === ')') depth -= 1;
		if (depth < 0) return true;
	}
	return false;
}

/** A bracket opens between the two tokens and is still open at the second. */
function inBrackets(s: Sentence, from: number, to: number): boolean {
	let open = false;
	for (let k = from; k < to; k += 1) {
		const t = (s.page.tokens[k] as Token).text;
		if (t === '(') open = true;
		else if (t === ')') open = false;
	}
	return open;
}
