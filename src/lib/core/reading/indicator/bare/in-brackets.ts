import { SUBJECTS } from '../../../indicator/resolve.ts';
import type { Quantity } from '../../../quantity/quantity.ts';
import type { Token } from '../../../text/tokens.ts';
import { lastCue } from '../../mention/cues.ts';
import { isUpper } from '../../mention/area/name-run.ts';
import { figureAt, hasStop, wordAt, type Sentence } from '../../page/sentence.ts';

/** Words between a figure and the bracket behind it. */
const BRACKET_REACH = 4;

/** Words between a total and the colon behind it: "92 vụ vi phạm đã được xử lý: khởi tố 31". */
const COLON_REACH = 6;
const HANDLED = new Set(['PROSECUTE', 'PENALTY', 'HANDOVER']);
const COUNTED: Readonly<Record<'case' | 'gun', RegExp>> = {
	case: /^(case|person)$/,
	gun: /^(firearm|inhabitant)$/,
};

/** What the words right before a number are of: an offence, a role or how cases were handled; a kind of gun. */
function namedRight(s: Sentence, q: Quantity): 'case' | 'gun' | null {
	if (s.cues.some((m) => m.to === q.from && /^(lead|joint)$/.test(m.entry.kind))) return 'case';
	const topics = s.topics.find((m) => m.to === q.from)?.entry.topics ?? [];
	if (topics.some((t) => t.topic === 'GUNS')) return 'gun';
	return topics.some((t) => SUBJECTS.has(t.topic) || HANDLED.has(t.topic)) ? 'case' : null;
}

/** Only words within tokens [from, to). */
const onlyWords = (s: Sentence, from: number, to: number): boolean => {
	for (let k = from; k < to; k += 1) if (s.page.tokens[k]?.kind !== 'word') return false;
	return true;
};

/**
 * "118 vụ (ma túy 45, buôn lậu 22)", "132 vụ: ma túy 40", "92 vụ đã được xử lý: khởi tố 31", "295 khẩu súng (súng kíp 270)",
 * "86 vụ; trong đó án ma túy 24": what is counted right before the bracket, the colon or the words that open its parts.
 */
export function bracketWhole(s: Sentence, i: number): Quantity | null {
	const q = s.quantities[i] as Quantity;
	const kind = namedRight(s, q);
	if (!kind) return null;
	const open = s.breaks.findLast((k) => k < q.from && /^[();:]$/.test((s.page.tokens[k] as Token).text));
	const sign = open === undefined ? '' : s.page.tokens[open]?.text;
	const part = lastCue(s.cues, 'part', 0, q.from);
	const at = part && part.from - 1 <= (open ?? part.from) && part.from >= (open ?? 0) ? part.from : open;
	if (at === undefined || (at === open && sign !== '(' && sign !== ':')) return null;
	const told = s.quantities.filter((o) => o.to <= at && COUNTED[kind].test(o.cls));
	// "bắt 86 vụ, 121 đối tượng; trong đó án ma túy 24"
	const whole =
		(ofCases(s, at, q) ? told.findLast((o) => o.cls === 'case') : summed(s, at, kind, told)) ?? told.at(-1);
	if (!whole || (told.at(-1) === whole && isFar(s, whole.to, at, sign === ':' && at === open))) return null;
	return whole.value !== null && q.value !== null && q.value <= whole.value ? whole : null;
}

/** "21 vụ/30 đối tượng (ma túy 9, buôn lậu 4, xuất cảnh 8)": of the two told last, the one the parts behind token `at` come to. */
function summed(
	s: Sentence,
	at: number,
	kind: 'case' | 'gun',
	told: readonly Quantity[],
): Quantity | undefined {
	const close = s.breaks.find((k) => k > at && /^[);]$/.test((s.page.tokens[k] as Token).text)) ?? s.to;
	let sum = 0;
	for (const o of s.quantities)
		if (o.from > at && o.to <= close && namedRight(s, o) === kind) sum += o.value ?? 0;
	return told.slice(-2).find((o) => o.value === sum);
}

const isFar = (s: Sentence, from: number, at: number, colon: boolean): boolean =>
	colon ? at - from > COLON_REACH || !onlyWords(s, from, at) : at - from > BRACKET_REACH;

/** "án ma túy 24, buôn lậu 20": the list that opens at a token names cases. */
function ofCases(s: Sentence, from: number, q: Quantity): boolean {
	for (let k = from; k < q.from; k += 1) if (wordAt(s, k) === 'án') return true;
	return false;
}

const TURNS = /^(turn|person_turn|vehicle_turn|vessel_turn|vehicle|vessel|mass)$/;
/** The words of a way in or out of the country or a port. */
export const WAY = /^(xuất|nhập|quá|chuyển) (cảnh|cảng|bến|khẩu|lạch)$/;

/** The words before a number say which way: "xuất cảnh", "XC:", "nhập bến là". */
function tellsWay(s: Sentence, at: number): boolean {
	const end = /^(:|là|=)$/.test(wordAt(s, at - 1)) ? at - 1 : at;
	// "(xuất 31.200, nhập 30.100)"
	if (/^(xuất|nhập|vào|ra)$/.test(wordAt(s, end - 1)) && /^[(,;]$/.test(wordAt(s, end - 2))) return true;
	// "chuyển cảng đến 104"
	if (/^(đến|đi|về)$/.test(wordAt(s, end - 1)))
		return WAY.test(`${wordAt(s, end - 3)} ${wordAt(s, end - 2)}`);
	return /^(xc|nc)$/.test(wordAt(s, end - 1)) || WAY.test(`${wordAt(s, end - 2)} ${wordAt(s, end - 1)}`);
}

/** "120.000 lượt người (xuất cảnh 61.000, nhập cảnh 59.000)": the turns right before the bracket, each number behind its way. */
export function wholeOfWay(s: Sentence, i: number): Quantity | null {
	const q = s.quantities[i] as Quantity;
	if (!tellsWay(s, q.from)) return null;
	const open = s.breaks.findLast((k) => k < q.from && /^[()]$/.test((s.page.tokens[k] as Token).text));
	if (open === undefined || s.page.tokens[open]?.text !== '(') return null;
	const whole = s.quantities.findLast((o) => o.to <= open);
	if (!whole || open - whole.to > BRACKET_REACH || !TURNS.test(whole.cls)) return null;
	return whole.value !== null && q.value !== null && q.value <= whole.value ? whole : null;
}

const OF_PLACES = /^(case|house|vessel|event|gift|group|firearm)$/;

/** The number alone, or with its noun, in brackets behind a name: "Sơn Hà (98)". */
const isOfName = (s: Sentence, q: Quantity | undefined): boolean =>
	q !== undefined &&
	wordAt(s, q.from - 1) === '(' &&
	isUpper(s.page.tokens[q.from - 2]) &&
	s.page.tokens.slice(q.from, q.to + 1).at(-1)?.text === ')';

/** "1.200 vụ, nhiều nhất là Nậm Kha (131), Sơn Hà (98)", "Nậm Kha (131 vụ), Sơn Hà (98)": numbers of places in a row count what the figure before them does. */
export function countedOfPlaces(s: Sentence, i: number): Quantity | null {
	const q = s.quantities[i] as Quantity;
	if (!isOfName(s, q)) return null;
	let first = i;
	while (isOfName(s, s.quantities[first - 1])) first -= 1;
	if (first === i && !isOfName(s, s.quantities[i + 1])) return null;
	const whole = s.quantities.findLast((o, k) => k < i && !/^(none|bare|percent|point)$/.test(o.cls));
	// "12 đối tượng: Lò Văn Hai (31)": how old they are
	return whole &&
		OF_PLACES.test(whole.cls) &&
		s.quantities.indexOf(whole) >= first - 1 &&
		!hasStop(s, whole.to, q.from)
		? whole
		: null;
}

/** "lập 5 chuyên án, trong đó phá thành công 4": some of those counted right before. */
export function partOfWhole(s: Sentence, i: number): Quantity | null {
	const q = s.quantities[i] as Quantity;
	const whole = figureAt(s, i - 1);
	if (!whole || whole.value === null || q.value === null || q.value > whole.value || q.form === 'words')
		return null;
	if (!/^(special_case|case|op_plan)$/.test(whole.cls) || s.page.tokens[q.from - 1]?.fold !== 'công')
		return null;
	const part = lastCue(s.cues, 'part', 0, q.from);
	return part && part.from >= whole.to && part.from - whole.to <= 1 ? whole : null;
}
