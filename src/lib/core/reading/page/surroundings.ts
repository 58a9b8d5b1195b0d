import type { Quantity } from '../../quantity/quantity.ts';
import { SUBJECTS, type Surroundings } from '../../indicator/resolve.ts';
import type { TopicMark } from '../../indicator/topics.ts';
import type { Token } from '../../text/tokens.ts';
import { wordsOf } from '../../text/word-flag.ts';
import { hasKind, lastCue } from '../mention/cues.ts';
import { lastPart } from './last-part.ts';
import { wordAt, type Sentence } from './sentence.ts';
import { isStatedNone, listedNounEnd } from './stated-none.ts';

const CHARGE = wordsOf('tàng vận mua về tội do vì liên phạm');

/** Token ranges around quantity `i`: its group's left side and right side. */
export const surroundings = (s: Sentence, i: number): Surroundings => (s.around[i] ??= lookAround(s, i));

const NONE: readonly number[] = [];

/** The places within [from, to) of a list in order. */
function before(places: readonly number[], to: number, from = 0): readonly number[] {
	let first = 0;
	while (first < places.length && (places[first] as number) < from) first += 1;
	let last = first;
	while (last < places.length && (places[last] as number) < to) last += 1;
	if (first === last) return NONE;
	return first === 0 && last === places.length ? places : places.slice(first, last);
}

/** The signs before a figure, but for the commas in a row of bodies: "bàn giao cho Công an, Hải quan 19 vụ". */
function outsideAgencies(s: Sentence, from: number, to: number): readonly number[] {
	const all = before(s.breaks, to, from);
	if (all.length === 0 || !hasKind(s.cues, 'agency')) return all;
	const ends = s.cues.filter((m) => m.entry.kind === 'agency');
	const inside = (at: number) => ends.some((m) => m.to === at) && ends.some((m) => m.from === at + 1);
	return all.some(inside) ? all.filter((at) => !inside(at)) : all;
}

/** "trong đó", "gồm" cut what follows from what leads to the total. */
function withParts(s: Sentence, from: number, q: Quantity, to: number, stops: readonly number[]) {
	const part = lastCue(s.cues, 'part', from, to);
	// "Lực lượng chữa cháy rừng gồm 140 cán bộ, chiến sĩ", "Các tổ tự quản gồm 128 tổ": a total is told before its parts
	const whole =
		part &&
		(s.quantities.some((o) => o.to <= part.from) ||
			!(namesForce(s, part.from) || (q.cls === 'group' && namesNoun(s, part.from, q))));
	return part && whole && !isInside(s, part, q) && (s.page.tokens[part.from] as Token).fold !== 'riêng'
		? [...stops, part.to - 1].sort((a, b) => a - b)
		: stops;
}

/** "90 vụ nhập cảnh trái phép (gồm 340 người)": those in the cases just told, no parts of them. */
function isInside(s: Sentence, part: { from: number; to: number }, q: Quantity): boolean {
	if (!tokenIs(s, part.from - 1, '(') || part.to !== q.from) return false;
	const told = s.quantities.findLast((o) => o.to <= part.from);
	return told !== undefined && told.cls !== q.cls && tokenIs(s, q.to, ')');
}

/** The signs before a figure, with the "và" that opens its deed behind another figure. */
function withJoint(
	s: Sentence,
	from: number,
	to: number,
	breaks: readonly number[],
	told: boolean,
): readonly number[] {
	const at = told ? joint(s, from, to) : null;
	return at === null ? breaks : [...breaks, at].sort((a, b) => a - b);
}

/** "Lực lượng tham gia …", "quân số" at the head of what is counted. */
const namesForce = (s: Sentence, to: number): boolean =>
	/^(lực lượng|quân số)$/.test(`${s.page.tokens[s.from]?.fold} ${s.page.tokens[s.from + 1]?.fold}`) &&
	s.from < to;

/** The noun of a figure stands before token `to` too. */
function namesNoun(s: Sentence, to: number, q: Quantity): boolean {
	for (let k = s.from; k < to; k += 1) if (tokenIs(s, k, wordAt(s, q.unitFrom))) return true;
	return false;
}

const tokenIs = (s: Sentence, at: number, word: string) => s.page.tokens[at]?.fold === word;

function lookAround(s: Sentence, i: number): Surroundings {
	const group = s.groups[i] as number;
	let first = i;
	while (first > 0 && s.groups[first - 1] === group) first -= 1;
	let last = i;
	while (last + 1 < s.groups.length && s.groups[last + 1] === group) last += 1;
	const q = s.quantities[i] as Quantity;
	const head = s.quantities[first] as Quantity;
	const tail = s.quantities[last] as Quantity;
	const leftFrom = first > 0 ? (s.quantities[first - 1] as Quantity).to : s.from;
	const next = behindGivers(
		s,
		BROUGHT.has(tail.cls) && isOfPlaces(s, s.quantities[last + 1]) ? last + 1 : last,
	);
	const open = beforeBracket(s, i, last);
	const past = pastBracket(s, behindHull(s, s.quantities[open] as Quantity)) ?? pastOwnBracket(s, q);
	const beyond = past === null ? undefined : s.quantities.find((o) => o.from >= past);
	return {
		marks: s.topics,
		right: [
			q.unitFrom,
			opensKinds(s, i)
				? (s.quantities[open] as Quantity).to
				: past === null
					? (behindParts(s, last) ??
						rightEnd(s, behindListed(s, q) ?? behindBracket(s, head, tail), next, tail.unitFrom))
					: rightEnd(s, past, beyond, past),
		],
		left: [leftFrom, head.from],
		before: [first > 0 ? (s.quantities[first - 1] as Quantity).unitFrom : s.from, q.from],
		at: q.from,
		end: q.to,
		breaks: withJoint(s, leftFrom, head.from, outsideAgencies(s, leftFrom, head.from), first > 0),
		stops: withParts(s, leftFrom, head, head.from, before(s.semicolons, head.from)),
		own: hasOwnNoun(s, q),
	};
}

/** The figure of a row, from `i` to `last`, before which no bracket opens, and behind which one does; `last` without one. */
function beforeBracket(s: Sentence, i: number, last: number): number {
	let open = i;
	while (open < last && !tokenIs(s, (s.quantities[open] as Quantity).to, '(')) open += 1;
	return open;
}

/** "51 vụ/71 đối tượng (12 vụ ma túy)": the bracket behind the row of figure `i` tells of what kind some of those are. */
export function opensKinds(s: Sentence, i: number): boolean {
	let last = i;
	while (s.groups[last + 1] === s.groups[i]) last += 1;
	const open = beforeBracket(s, i, last);
	if (open === last) return false;
	const { to } = s.quantities[open] as Quantity;
	const [head, inside] = [s.quantities[i] as Quantity, s.quantities[open + 1] as Quantity];
	if (!tokenIs(s, to, '(') || inside.cls !== 'case' || head.cls === 'event') return false;
	const whole = s.quantities.find((o, k) => k <= open && s.groups[k] === s.groups[i] && o.cls === 'case');
	const end = s.breaks.find((k) => k > inside.to - 1) ?? s.to;
	const named = s.topics.some(
		(m) => m.from > to && m.to <= end && m.entry.topics.some((t) => SUBJECTS.has(t.topic)),
	);
	return whole !== undefined && named && (inside.value ?? Infinity) < (whole.value ?? 0);
}

/** "không có tàu cá, ngư dân nào vi phạm": where the words go on behind a second noun of which there was none either. */
function behindListed(s: Sentence, q: Quantity): number | null {
	if (!isStatedNone(s.page.tokens, q)) return null;
	return listedNounEnd(s.page.tokens, q.to);
}

const PLACES = new Set(['none', 'commune', 'district', 'village']);
const IN = /^(ở|tại|của|thuộc|trong|trên|khắp)$/;

/** "đưa 1.126 người dân ở 9 xã bị cô lập đến nơi an toàn": in how many places they live. */
const isOfPlaces = (s: Sentence, o: Quantity | undefined): boolean =>
	o !== undefined && PLACES.has(o.cls) && IN.test(wordAt(s, o.from - 1));

/** Who does it, and how many words tell whom it is done for. */
const GIVERS = new Set(['none', 'party_member', 'troop', 'collective']);
const GIVERS_REACH = 7;

/** "117 học sinh được 9 đồn đỡ đầu": how many do it ends nothing that is said of those it is done for. */
function behindGivers(s: Sentence, last: number): Quantity | undefined {
	const { to } = s.quantities[last] as Quantity;
	const next = s.quantities[last + 1];
	if (!next || !tokenIs(s, next.from - 1, 'được') || !GIVERS.has(next.cls)) return next;
	for (let k = to; k < next.from - 1; k += 1) if (s.page.tokens[k]?.kind !== 'word') return next;
	return next.from - to <= GIVERS_REACH ? s.quantities[last + 2] : next;
}

/** "218 hộ (905 nhân khẩu) ở vùng trũng": where the words go on when the row ends in a bracket that holds its last figure alone. */
function behindBracket(s: Sentence, head: Quantity, tail: Quantity): number {
	const alone = head !== tail && tokenIs(s, tail.from - 1, '(') && tokenIs(s, tail.to, ')');
	return alone && s.page.tokens[tail.to + 1]?.kind === 'word' ? tail.to + 1 : tail.to;
}

const BROUGHT = new Set(['person', 'inhabitant', 'student', 'seafarer', 'household', 'vessel', 'vehicle']);
const GOES = wordsOf('đến ra lên vào tới khỏi rời');
/** Words between the last of the parts and where they went: "12 người già yếu đến nơi an toàn". */
const GOES_REACH = 4;

/** "đưa 141 người, trong đó có 33 trẻ em và 12 người già, đến nơi an toàn": where the words go on behind the parts of those brought. */
function behindParts(s: Sentence, last: number): number | null {
	const { cls, to } = s.quantities[last] as Quantity;
	if (!BROUGHT.has(cls) || !hasKind(s.cues, 'part')) return null;
	const parts = lastPart(s, last);
	if (parts === last) return null;
	const end = s.quantities[parts]?.to ?? to;
	// "71 vụ/98 đối tượng, trong đó có 15 vụ liên quan đến ma túy": cases go nowhere
	if (!BROUGHT.has(s.quantities[parts]?.cls ?? '')) return null;
	for (let k = end; k < Math.min(s.to, end + GOES_REACH); k += 1) {
		if (GOES.has(s.page.tokens[k])) return rightEnd(s, k, s.quantities[parts + 1], k);
		const isComma = tokenIs(s, k, ',') && GOES.has(s.page.tokens[k + 1]);
		if (!isComma && s.page.tokens[k]?.kind !== 'word') return null;
	}
	return null;
}

/** "3 phương tiện vỏ gỗ (không số hiệu) đang khai thác": behind what a boat is made of. */
const behindHull = (s: Sentence, { cls, to }: Quantity): number =>
	/^ve(ssel|hicle)$/.test(cls) && tokenIs(s, to, 'vỏ') && tokenIs(s, to + 2, '(') ? to + 2 : to;

const BRACKET_REACH = 30;
/** Words after a bracket that lead on to something else. */
const LEADS_ON = new Set('và với trong cùng để theo nhưng so tăng giảm tại ở do là thì'.split(' '));

/** "19 công dân (gồm 10 nam, 9 nữ) nhập cảnh trái phép": where the words go on behind a remark that names nothing. */
function pastBracket(s: Sentence, at: number): number | null {
	if (!tokenIs(s, at, '(')) return null;
	let end = at + 1;
	while (end < s.to && end - at < BRACKET_REACH && !tokenIs(s, end, ')')) end += 1;
	const next = s.page.tokens[end + 1];
	if (!tokenIs(s, end, ')') || end + 1 >= s.to || next?.kind !== 'word' || LEADS_ON.has(next.fold))
		return null;
	const tells = (m: TopicMark) => m.from > at && m.to <= end && m.entry.topics.some((t) => t.rank > 0);
	return s.topics.some(tells) ? null : end + 1;
}

/** "số còn lại (14 vụ) là vi phạm quy chế", "còn lại, 20 vụ, là …": what the number in brackets or commas alone is told to be. */
function pastOwnBracket(s: Sentence, q: Quantity): number | null {
	const inBracket = tokenIs(s, q.to, ')') && tokenIs(s, q.from - 1, '(');
	const inCommas = tokenIs(s, q.to, ',') && tokenIs(s, q.from - 1, ',');
	// "quá nửa, 51 vụ, là ma túy"
	if ((!inBracket && !inCommas) || !/^(lại|nửa|phần|số)$/.test(wordAt(s, q.from - 2))) return null;
	return /^(là|thuộc|do)$/.test(wordAt(s, q.to + 1)) ? q.to + 2 : null;
}

/** "95 % cán bộ, chiến sĩ đạt khá, giỏi": the comma inside the name of the troops. */
const isTroops = (s: Sentence, comma: number): boolean =>
	tokenIs(s, comma - 1, 'bộ') && tokenIs(s, comma + 1, 'chiến');

const AND = wordsOf('và');
/** Verbs of any work. */
const DOES = /^(tổ chức|tiến hành|thực hiện|huy động|triển khai)$/;

/** "sửa 19 căn nhà cho hộ nghèo và duy trì 218 tổ": where "và" opens the deed of the next figure, before token `to`; null without one. */
function joint(s: Sentence, from: number, to: number): number | null {
	if (!AND.mayStandIn(s.words)) return null;
	for (let k = to - 2; k > from; k -= 1) {
		if (!AND.has(s.page.tokens[k])) continue;
		const mark = s.topics.find((m) => m.from === k + 1 && m.to <= to);
		if (!mark && !DOES.test(`${wordAt(s, k + 1)} ${wordAt(s, k + 2)}`)) return null;
		// "và xây dựng, duy trì 218 tổ": a comma between two verbs parts nothing
		const verb = mark?.to ?? k + 3;
		const whole =
			!s.topics.some((m) => m.from < k && m.to > k) && !s.breaks.some((b) => b > k && b < to && b !== verb);
		return whole ? k : null;
	}
	return null;
}

/** "do phía bạn trao trả, giải cứu 13 nạn nhân": behind the comma stands another deed, no further word of a charge. */
function turnsToDeed(s: Sentence, comma: number, limit: number): boolean {
	if (limit === s.to) return false;
	if (wordAt(s, comma + 1) === 'đồng' && wordAt(s, comma + 2) === 'thời') return true;
	const mark = s.topics.find((m) => m.from === comma + 1);
	return mark !== undefined && mark.to <= limit && !mark.entry.topics.some((t) => SUBJECTS.has(t.topic));
}

/** How far the words after a row of figures, from token `from`, are still about it; `noun`: where the last unit begins. */
function rightEnd(s: Sentence, from: number, next: Quantity | undefined, noun: number): number {
	// "xây mới 18 căn và sửa chữa 7 căn": what "và" opens leads to the next number
	if (next && tokenIs(s, from, 'và')) return from;
	const limit = Math.min(next ? next.from : s.to, (next && joint(s, from, next.from)) ?? s.to);
	// "về hành vi mua bán, tàng trữ trái phép chất ma túy": a charge runs over its commas
	const charge = CHARGE.has(s.page.tokens[from]) || (tokenIs(s, from, 'có') && tokenIs(s, from + 1, 'hành'));
	let to = from;
	for (const at of s.breaks) {
		if (at >= limit) break;
		if (at < to) continue;
		const { text } = s.page.tokens[at] as Token;
		if ((text === ',' && ((charge && !turnsToDeed(s, at, limit)) || isTroops(s, at))) || opensTitle(text))
			continue;
		// "xuất, nhập cảnh trái phép", "12 buổi tuyên truyền, vận động": the comma lies inside one phrase
		const across = s.topics.find((m) => m.from >= noun && m.from < at && m.to > at);
		if (!across || across.to > limit) return at;
		to = across.to;
	}
	return Math.max(from, limit);
}

/** Words after an amount that name no stuff. */
const NO_NOUN = wordsOf(
	'và với cùng trong của được bị có tại ở do để từ qua trên là này đó nói thì gồm các loại trái lậu nhập vận không còn chưa đã trị thu khi mỗi hoặc nguyên tương đương gần hiệu nhãn mang lên xuống tăng giảm nhiều ít hơn so cao thấp đến tới gấp bằng đạt năm',
);

/** "71 g MDMA": the unit is followed by what it is of. */
function hasOwnNoun(s: Sentence, q: Quantity): boolean {
	const t = q.to < s.to ? s.page.tokens[q.to] : undefined;
	return t?.kind === 'word' && !NO_NOUN.has(t);
}

/** A quoted name right after the noun belongs to it: 41 nhà “Mái ấm biên cương”. */
const opensTitle = (text: string): boolean => text === '”' || text === '“';
