import { SUBJECTS } from '../../indicator/resolve.ts';
import type { TopicMark } from '../../indicator/topics.ts';
import { labelUnit } from './label-unit.ts';
import { readUnitNoun } from '../../quantity/unit-nouns.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { TokenRange } from '../../text/blocks.ts';
import type { Token } from '../../text/tokens.ts';
import { WordFlag, type Seen } from '../../text/word-flag.ts';

const NOUN_REACH = 10;
const VERB_REACH = 6;

const OPENS = new Set(['không', 'chưa', 'chấm']);
const opens = new WordFlag((w) => OPENS.has(w.fold));

/** "không có", "chưa phát hiện, ghi nhận", "không xảy ra một": what may stand before the noun; "để" makes a claim of it. */
const SAYS = new Set(
	'có còn một phát hiện ghi nhận xảy ra sinh bắt giữ xuất thêm , hoặc hề dứt tình trạng việc hành vi'.split(
		' ',
	),
);

const PEOPLE = new Set(['person', 'troop', 'seafarer', 'individual', 'inhabitant', 'student']);
const OF_PEOPLE: ReadonlySet<string> = new Set(['DISCIPLINE', 'DEATHS']);
const OF_CASES: ReadonlySet<string> = new Set([...SUBJECTS, 'FOREIGN_SEA', 'DISCIPLINE', 'DEATHS']);
const OF_VESSELS: ReadonlySet<string> = new Set(['FOREIGN_SEA']);

/** What a noun without "nào" must be said of: "không có tàu cá của tỉnh vi phạm vùng biển nước ngoài". */
function harmOf(cls: string): ReadonlySet<string> | null {
	if (PEOPLE.has(cls)) return OF_PEOPLE;
	if (cls === 'case' || cls === 'instance') return OF_CASES;
	return cls === 'vessel' || cls === 'vehicle' ? OF_VESSELS : null;
}

/** The end of a noun behind the comma at a token: "tàu cá, ngư dân"; null without one. */
export function listedNounEnd(tokens: readonly Token[], at: number): number | null {
	const next = tokens[at]?.text === ',' ? readUnitNoun(tokens, at + 1) : null;
	return next && next.entry.cls !== 'none' ? next.to : null;
}

/** Words of the clause that begins behind the noun: up to a sign, but for the comma of "tàu cá, ngư dân". */
function clauseEnd(tokens: readonly Token[], at: number, to: number): number {
	let end = listedNounEnd(tokens, at) ?? at;
	while (end < to && end - at < NOUN_REACH && tokens[end]?.kind === 'word') end += 1;
	return end;
}

/** The end of "nào" behind the noun, if it is there and none follows it ("không vụ nào giống vụ nào"); else 0. */
function endOfAny(tokens: readonly Token[], from: number, end: number): number {
	for (let k = from; k < end; k += 1) {
		if (tokens[k]?.fold !== 'nào') continue;
		return tokens[k + 1]?.fold === 'nào' || tokens[k + 3]?.fold === 'nào' ? 0 : k + 1;
	}
	return 0;
}

/** Where the noun begins: after "không có", "chưa phát hiện, ghi nhận"; -1 when other words stand there. */
function nounAt(tokens: readonly Token[], k: number, to: number): number {
	let at = k + 1;
	while (at < to && at - k <= VERB_REACH) {
		const noun = readUnitNoun(tokens, at);
		if (noun && noun.entry.cls !== 'none') return at;
		if (!SAYS.has((tokens[at] as Token).fold)) return -1;
		at += 1;
	}
	return -1;
}

/** "Kỷ luật: không có đồng chí vi phạm": the label right before token `k` says of what. */
const isOfLabel = (
	tokens: readonly Token[],
	k: number,
	topics: readonly TopicMark[],
	harm: ReadonlySet<string> | null,
): boolean =>
	tokens[k - 1]?.text === ':' &&
	topics.some((m) => m.to === k - 1 && m.entry.topics.some((t) => harm?.has(t.topic)));

function zeroAt(
	tokens: readonly Token[],
	k: number,
	to: number,
	topics: readonly TopicMark[],
): Quantity | null {
	const word = (tokens[k] as Token).fold;
	if (word === 'chấm' && tokens[k + 1]?.fold !== 'dứt') return null;
	// "mong không vụ nào", "cũng có năm không vụ nào": wished, or so at times
	const lead = tokens[k - 1]?.fold ?? '';
	if (/^(nếu|mong|ước|cầu)$/.test(lead)) return null;
	if (/^(năm|hôm|tháng)$/.test(lead) && tokens[k - 2]?.fold === 'có') return null;
	const at = nounAt(tokens, k, to);
	if (at < 0 || (word === 'chưa' && at === k + 1)) return null;
	const outer = readUnitNoun(tokens, at);
	if (!outer) return null;
	// "trường hợp tàu cá nào": what the case is of
	const inner = outer.entry.cls === 'instance' ? readUnitNoun(tokens, outer.to) : null;
	const noun = inner && inner.entry.cls !== 'none' ? inner : outer;
	const end = clauseEnd(tokens, noun.to, to);
	const anyEnd = word === 'chấm' ? 0 : endOfAny(tokens, noun.to, end);
	// "không xảy ra vụ việc nghiêm trọng": there may be others
	for (let n = noun.to; n < end && anyEnd === 0; n += 1)
		if (/^(nghiêm trọng|phức tạp)$/.test(`${tokens[n]?.fold} ${tokens[n + 1]?.fold}`)) return null;
	const gone = word === 'chấm' || tokens[k + 1]?.fold === 'còn';
	const { cls } = noun.entry;
	if (anyEnd === 0 || (gone && cls !== 'case' && cls !== 'instance')) {
		if (at === k + 1) return null;
		const harm = harmOf(cls);
		const said = topics.some(
			(m) => m.from >= at && m.from < end && m.to > noun.to && m.entry.topics.some((t) => harm?.has(t.topic)),
		);
		if (!said && !isOfLabel(tokens, k, topics, harm)) return null;
	}
	const { unit } = noun.entry;
	return zero(k, anyEnd === noun.to + 1 ? anyEnd : noun.to, { unit, cls }, [noun.from, noun.to]);
}

const zero = (
	at: number,
	to: number,
	{ unit, cls }: { unit: string; cls: string },
	[unitFrom, unitTo]: readonly [number, number],
): Quantity => ({
	from: at,
	to,
	numFrom: at,
	numTo: at + 1,
	value: 0,
	low: null,
	high: null,
	decimals: 0,
	qualifier: 'EQ',
	unit,
	cls,
	unitFrom,
	unitTo,
	form: 'words',
	rate: false,
	pair: null,
	doubt: null,
});

/** "Tuần tra song phương: không; …", "Vi phạm kỷ luật: không.": the whole answer to a label. */
function noneOfLabel(
	tokens: readonly Token[],
	k: number,
	[from, to]: readonly [number, number],
	topics: readonly TopicMark[],
): Quantity | null {
	const ends = k + 1 >= to || /^[;,.)]$/.test((tokens[k + 1] as Token).text);
	if (!ends || tokens[k]?.fold !== 'không' || tokens[k - 1]?.text !== ':') return null;
	const label = labelUnit(topics, from, k - 1);
	return label && zero(k, k + 1, label, [k + 1, k + 1]);
}

/** Whether the quantity is a stated zero, not a number. */
export const isStatedNone = (tokens: readonly Token[], q: Quantity): boolean =>
	q.value === 0 && opens.has(tokens[q.numFrom] as Token);

/** "Chấm dứt tình trạng tàu cá vi phạm …": a zero only where it is what a plan sets. */
export const isEnding = (tokens: readonly Token[], q: Quantity): boolean =>
	isStatedNone(tokens, q) && tokens[q.numFrom]?.fold === 'chấm';

/**
 * The stated zeros of a sentence: "Không có tàu cá nào vi phạm", "chưa phát hiện vụ việc nào", "không còn tàu cá vi phạm vùng
 * biển nước ngoài". "Không để xảy ra vụ nào" is a claim and gives nothing.
 */
export function findStatedNone(
	tokens: readonly Token[],
	{ from, to }: TokenRange,
	topics: readonly TopicMark[],
	seen: Seen,
): Quantity[] {
	const out: Quantity[] = [];
	if (!opens.mayStandIn(seen)) return out;
	for (let k = from; k < to; k += 1) {
		if (!opens.has(tokens[k] as Token)) continue;
		const q = k + 2 < to ? zeroAt(tokens, k, to, topics) : null;
		const answer = q ? null : noneOfLabel(tokens, k, [from, to], topics);
		if (answer) out.push(answer);
		if (!q) continue;
		out.push(q);
		k = q.to - 1;
	}
	return out;
}
