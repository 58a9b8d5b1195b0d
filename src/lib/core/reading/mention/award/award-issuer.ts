import type { Quantity } from '../../../quantity/quantity.ts';
import type { Mark } from '../../../text/lexicon.ts';
import type { Token } from '../../../text/tokens.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { hasSemicolon, ofKind, type AwardMarks, type AwardWord } from './award-words.ts';

/** Orders and medals are of the State; a command or a province that gives them hands them over. */
const OF_STATE = new Set(['HUAN_CHUONG', 'HUY_CHUONG']);
const STATE = new Set(['CTN', 'TTG', 'BQP']);

/** "Bằng khen của A được trao cho …; của B cho …": the same award, of another issuer. */
export const isElliptic = (tokens: readonly Token[], issuer: Mark<AwardWord>) =>
	tokens[issuer.from - 1]?.fold === 'của' &&
	/^([;,]|và|còn)$/.test(tokens[issuer.from - 2]?.fold ?? '') &&
	tokens[issuer.to]?.fold === 'cho';

/** "Thừa ủy quyền Chủ tịch nước, Phó Chủ tịch UBND tỉnh trao …": by authority of the first. */
const proxyFor = (tokens: readonly Token[], issuers: AwardMarks, at: number): Mark<AwardWord> | undefined =>
	issuers.find(
		(m) =>
			m.to <= at &&
			(/^(quyền|lệnh)$/.test(tokens[m.from - 1]?.fold ?? '') ||
				(tokens[m.from - 1]?.fold === 'của' && /^(quyền|lệnh)$/.test(tokens[m.from - 2]?.fold ?? ''))) &&
			!issuers.some((o) => o.from > m.to && o.to <= at && hasSemicolon(tokens, m.to, o.from)),
	);

/** Tokens between a count of those honoured and who honours them: "2 tập thể, 6 cá nhân (Chủ tịch UBND huyện)". */
const BRACKET_REACH = 10;

/** Tokens between those honoured and who honours: "tập thể nhận Cờ của UBND tỉnh". */
const RECEIVED_REACH = 9;

/** "1 tập thể nhận Cờ của UBND tỉnh", "được tặng của Bộ Tư lệnh": the issuer told behind, of an award told before. */
function receivedOf(tokens: readonly Token[], issuers: AwardMarks, at: number): Mark<AwardWord> | undefined {
	let receives = false;
	for (let k = at + 1; k < at + RECEIVED_REACH; k += 1) {
		const t = tokens[k];
		if (t === undefined || t.kind !== 'word') return undefined;
		receives ||= t.fold === 'nhận' || t.fold === 'được';
		if (receives && t.fold === 'của') return issuers.find((m) => m.from === k + 1);
	}
	return undefined;
}

/** Nothing but a name stands before the bracket's end. */
function closes(tokens: readonly Token[], at: number): boolean {
	let k = at;
	while (tokens[k]?.kind === 'word' && k < at + BRACKET_REACH) k += 1;
	return tokens[k]?.text === ')';
}

/** The issuer that stands alone in the brackets behind the counts. */
function inBrackets(tokens: readonly Token[], issuers: AwardMarks, at: number): Mark<AwardWord> | undefined {
	for (let k = at; k < at + BRACKET_REACH; k += 1) {
		const text = tokens[k]?.text;
		if (text === undefined || /^[;.:)]$/.test(text)) return undefined;
		if (text === '(') return issuers.find((m) => m.from === k + 1 && closes(tokens, m.to));
	}
	return undefined;
}

/** The issuer of the award named at `type`: "của …" right after it, else the subject before it. */
export function issuerOf(
	tokens: readonly Token[],
	marks: AwardMarks,
	type: Mark<AwardWord>,
	at: number,
	issuers: AwardMarks,
): string | undefined {
	const types = ofKind(marks, 'type');
	const next = issuers.findLast((m) => m.from >= type.to && m.to <= at && isElliptic(tokens, m));
	if (next) return next.entry.code;
	const behind = receivedOf(tokens, issuers, at);
	if (behind) return behind.entry.code;
	for (const m of issuers) {
		if (m.from < type.to || m.from >= at) continue;
		if (types.some((t) => t.from > type.from && t.from < m.from)) continue;
		// "Bằng khen của Bộ Quốc phòng", "Kỷ niệm chương “Vì chủ quyền …” của Bộ Tư lệnh"
		if (tokens[m.from - 1]?.fold === 'của') return m.entry.code;
		if (tokens[m.from - 2]?.fold === 'của') return m.entry.code;
		// "GK BCH BĐBP tỉnh: 12 TT"
		if (m.from === type.to && beforeOnlyName(tokens, m.to, at)) return m.entry.code;
		// "Huân chương được Chủ tịch nước tặng cho 1 cá nhân", "danh hiệu do Bộ Chỉ huy tặng 198 đồng chí"
		if (/^(được|do)$/.test(tokens[m.from - 1]?.fold ?? '')) return m.entry.code;
	}
	// "Giấy khen của Giám đốc Nông trường cho 4 cá nhân": of a body on no list
	if (tokens[type.to]?.fold === 'của' && type.to < at) return undefined;
	const proxy = proxyFor(tokens, issuers, type.from);
	if (proxy) return proxy.entry.code;
	let found: Mark<AwardWord> | undefined;
	const handedOver = OF_STATE.has(type.entry.code);
	for (const m of issuers) {
		if (m.to > type.from || (handedOver && !STATE.has(m.entry.code))) continue;
		// "2 Cờ thi đua của Chính phủ, 1 Huân chương": of the award before
		if (tokens[m.from - 1]?.fold === 'của' && types.some((t) => t.to <= m.from - 1)) continue;
		// "BĐBP tỉnh được tặng 2 Cờ thi đua": who was given it
		if (tokens[m.to]?.fold === 'được' && /^(tặng|trao|thưởng|nhận)$/.test(tokens[m.to + 1]?.fold ?? ''))
			continue;
		found = m;
	}
	if (!found) return inBrackets(tokens, issuers, at)?.entry.code;
	return hasNewGiver(tokens, found.to, type.from) ? undefined : found.entry.code;
}

/** Nothing but a province's name and a colon, or "cho", stands within tokens [from, to). */
function beforeOnlyName(tokens: readonly Token[], from: number, to: number): boolean {
	for (let k = from; k < to; k += 1) {
		const t = tokens[k] as Token;
		if (
			!/^(tỉnh|thành|phố|:|cho|,|và)$/.test(t.fold) &&
			!COUNTS.has(t) &&
			t.kind !== 'number' &&
			!t.word.capital
		)
			return false;
	}
	return true;
}

/** "…; Giám đốc Sở X tặng Giấy khen": behind a semicolon somebody gives who is on no list. */
function hasNewGiver(tokens: readonly Token[], from: number, to: number): boolean {
	let clause = to;
	while (clause > from && (tokens[clause - 1] as Token).text !== ';') clause -= 1;
	if (clause === from) return false;
	for (let k = clause; k < to; k += 1) {
		const { fold, word } = tokens[k] as Token;
		if (fold === 'tặng' || fold === 'trao' || fold === 'cho') return false;
		if (word.capital && k > clause) return true;
	}
	return false;
}

const GIVE = wordsOf('thưởng trao tặng hỗ');
const SOMEBODY = wordsOf('huyện xã phường ông bà hội chi doanh ngân qũy lãnh công');

/** "…; huyện Nậm Chà thưởng 10 triệu đồng", ", bà Hoàng Thị C. trao": behind the giver's own figure, somebody on no list gives. */
function givesAnother(tokens: readonly Token[], giver: Mark<AwardWord>, to: number): boolean {
	let verb = to - 1;
	while (verb > giver.to && !GIVE.has(tokens[verb])) verb -= 1;
	let open = verb - 1;
	while (open > giver.to && !/^[;,.]$/.test((tokens[open] as Token).text)) open -= 1;
	if (verb <= giver.to || !/^[;,.]$/.test(tokens[open]?.text ?? '') || !SOMEBODY.has(tokens[open + 1]))
		return false;
	let counted = tokens[giver.from - 1]?.fold === 'của';
	for (let k = giver.to; k < open; k += 1) counted ||= (tokens[k] as Token).kind === 'number';
	return counted;
}

/** "Bộ Tư lệnh 150 triệu đồng, tỉnh 100 triệu đồng": who gives a bonus. */
export function bonusIssuer(tokens: readonly Token[], marks: AwardMarks, q: Quantity): string | undefined {
	if (tokens[q.from - 1]?.fold === 'tỉnh' && /^[,;:]$/.test(tokens[q.from - 2]?.text ?? ''))
		return 'UBND_TINH';
	const issuers = ofKind(marks, 'issuer');
	// "trao thưởng 50 triệu đồng của Tư lệnh BĐBP"
	const owner = tokens[q.to]?.fold === 'của' ? issuers.find((m) => m.from === q.to + 1) : undefined;
	const giver = owner ?? proxyFor(tokens, issuers, q.from) ?? issuers.findLast((m) => m.to <= q.from);
	return giver && giver !== owner && givesAnother(tokens, giver, q.from) ? undefined : giver?.entry.code;
}

const COUNTS = wordsOf(', và cùng : tập thể cá nhân lượt tt cn gia đình hộ');

/** "Bộ Tư lệnh: 3 tập thể, 9 cá nhân", "UBND tỉnh 4 TT": the body right before the counts of those it honours. */
export function beforeCounts(
	tokens: readonly Token[],
	issuers: AwardMarks,
	q: Quantity,
): Mark<AwardWord> | undefined {
	const issuer = issuers.findLast((m) => m.to <= q.from);
	if (
		!issuer ||
		!/^(collective|individual)$/.test(q.cls) ||
		/^(của|cho|được)$/.test(tokens[issuer.from - 1]?.fold ?? '')
	)
		return undefined;
	for (let k = issuer.to; k < q.from; k += 1)
		if (!COUNTS.has(tokens[k]) && tokens[k]?.kind !== 'number') return undefined;
	return issuer;
}

/** Words between who honours and the verb: its province's name, "đã". */
const GIVER_REACH = 11;

/** "Bộ Chỉ huy khen thưởng 18 tập thể", "18 tập thể được Bộ Chỉ huy biểu dương": who honours, right before the verb. */
export function honouredBy(
	tokens: readonly Token[],
	verb: Mark<AwardWord>,
	q: Quantity,
	issuers: AwardMarks,
): string | undefined {
	const issuer = issuers.findLast((m) => m.to <= verb.from && (verb.from < q.from || m.from >= q.to));
	if (!issuer || verb.from - issuer.to > GIVER_REACH) return undefined;
	for (let k = issuer.to; k < verb.from; k += 1) {
		const { kind, word, fold } = tokens[k] as Token;
		if (
			kind !== 'word' ||
			!(word.capital || /^(đã|vừa|tỉnh|thành|phố|cũng|còn|có|ký|ban|hành|ra|quyết|định|về|việc)$/.test(fold))
		)
			return undefined;
	}
	return issuer.entry.code;
}
