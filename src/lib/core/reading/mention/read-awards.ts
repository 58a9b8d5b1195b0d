import awards from '#lib/codelists/awards.json' with { type: 'json' };
import type { Quantity } from '../../quantity/quantity.ts';
import { Lexicon, type Mark } from '../../text/lexicon.ts';
import type { Token } from '../../text/tokens.ts';
import type { Dims } from '../../observation/types.ts';

interface AwardWord {
	kind: 'type' | 'issuer' | 'verb';
	code: string;
}

const lexicon = new Lexicon<AwardWord>();
for (const row of awards.types) for (const p of row.phrases) lexicon.add(p, { kind: 'type', code: row.code });
for (const row of awards.issuers)
	for (const p of row.phrases) lexicon.add(p, { kind: 'issuer', code: row.code });
for (const p of awards.verbs) lexicon.add(p, { kind: 'verb', code: p });

const RECIPIENT: Record<string, string> = {
	collective: 'COLLECTIVE',
	org: 'COLLECTIVE',
	individual: 'INDIVIDUAL',
	troop: 'INDIVIDUAL',
	person: 'INDIVIDUAL',
	student: 'INDIVIDUAL',
	party_member: 'INDIVIDUAL',
	household: 'HOUSEHOLD',
	seafarer: 'INDIVIDUAL',
};

/** What an award phrase says of one recipient count. */
export interface AwardReading {
	dims: Dims;
	/** the sentence names a kind of award, or only that somebody was honoured */
	typed: boolean;
}

export type AwardMarks = readonly Mark<AwardWord>[];

/** Award words of a sentence: kinds, issuers, verbs. */
export function findAwardMarks(tokens: readonly Token[], from: number, to: number): AwardMarks {
	const marks = lexicon.findAll(tokens, from, to);
	return marks.some(
		(m) =>
			m.entry.kind === 'type' ||
			(m.entry.kind === 'verb' &&
				m.entry.code !== 'trao' &&
				m.entry.code !== 'tặng' &&
				m.entry.code !== 'trao tặng'),
	)
		? marks
		: marks.filter((m) => m.entry.kind === 'issuer');
}

type ByKind = Record<AwardWord['kind'], AwardMarks>;
const kindsOf = new WeakMap<AwardMarks, Partial<ByKind>>();

/** Marks of one kind that lie inside no longer mark of that kind; worked out once a sentence, asked for by each figure. */
function ofKind(marks: AwardMarks, kind: AwardWord['kind']): AwardMarks {
	let known = kindsOf.get(marks);
	if (!known) kindsOf.set(marks, (known = {}));
	return (known[kind] ??= outermost(marks.filter((m) => m.entry.kind === kind)));
}

/** Marks in order, at most one from each place, without those that lie inside another. */
function outermost(same: AwardMarks): AwardMarks {
	let reach = 0;
	return same.filter((m) => {
		const outer = m.to > reach;
		if (outer) reach = m.to;
		return outer;
	});
}

const hasSemicolon = (tokens: readonly Token[], from: number, to: number) => {
	for (let i = from; i < to; i += 1) if ((tokens[i] as Token).text === ';') return true;
	return false;
};

/** Orders and medals are of the State; a command or a province that gives them hands them over. */
const OF_STATE = new Set(['HUAN_CHUONG', 'HUY_CHUONG']);
const STATE = new Set(['CTN', 'TTG', 'BQP']);

/** "Bằng khen của A được trao cho …; của B cho …": the same award, of another issuer. */
const isElliptic = (tokens: readonly Token[], issuer: Mark<AwardWord>) =>
	tokens[issuer.from - 1]?.fold === 'của' &&
	/^([;,]|và|còn)$/.test(tokens[issuer.from - 2]?.fold ?? '') &&
	tokens[issuer.to]?.fold === 'cho';

/** The issuer of the award named at `type`: "của …" right after it, else the subject before it. */
function issuerOf(
	tokens: readonly Token[],
	marks: AwardMarks,
	type: Mark<AwardWord>,
	at: number,
	issuers: AwardMarks,
): string | undefined {
	const types = ofKind(marks, 'type');
	const next = issuers.findLast((m) => m.from >= type.to && m.to <= at && isElliptic(tokens, m));
	if (next) return next.entry.code;
	for (const m of issuers) {
		if (m.from < type.to || m.from >= at) continue;
		if (types.some((t) => t.from > type.from && t.from < m.from)) continue;
		// "Bằng khen của Bộ Quốc phòng", "Kỷ niệm chương “Vì chủ quyền …” của Bộ Tư lệnh"
		if (tokens[m.from - 1]?.fold === 'của') return m.entry.code;
		if (tokens[m.from - 2]?.fold === 'của') return m.entry.code;
	}
	// "Thừa ủy quyền Chủ tịch nước, Phó Chủ tịch UBND tỉnh trao …": by authority of the first
	const proxy = issuers.find(
		(m) =>
			m.to <= type.from &&
			(/^(quyền|lệnh)$/.test(tokens[m.from - 1]?.fold ?? '') ||
				(tokens[m.from - 1]?.fold === 'của' && tokens[m.from - 2]?.fold === 'quyền')) &&
			!issuers.some((o) => o.from > m.to && o.to <= type.from && hasSemicolon(tokens, m.to, o.from)),
	);
	if (proxy) return proxy.entry.code;
	let found: Mark<AwardWord> | undefined;
	const handedOver = OF_STATE.has(type.entry.code);
	for (const m of issuers) if (m.to <= type.from && !(handedOver && !STATE.has(m.entry.code))) found = m;
	return found && !hasNewGiver(tokens, found.to, type.from) ? found.entry.code : undefined;
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

const RECEIVED = new Set(['được', 'nhận', 'đạt', 'đón', 'có', 'là', 'giành']);

/** "5 tập thể … được trao tặng Bằng khen": the words between lead from the recipients to the award, and to no part of them. */
function isReceived(tokens: readonly Token[], from: number, to: number): boolean {
	let received = false;
	for (let k = from; k < to; k += 1) {
		const { fold } = tokens[k] as Token;
		if (RECEIVED.has(fold)) received = true;
		if (fold === 'đó' && tokens[k - 1]?.fold === 'trong') return false;
	}
	return received;
}

/** Whether anybody gives: a verb that is no part of an award's name. */
const isGiven = (verbs: AwardMarks, types: AwardMarks): boolean =>
	verbs.some((v) => !types.some((t) => t.from <= v.from && v.to <= t.to));

/** "Bằng Ghi công “Tấm lòng vàng” cho 5 đơn vị", "Huy hiệu 30 năm tuổi Đảng": an award on no list of those reported. */
export const isUnlisted = (marks: AwardMarks, q: Quantity): boolean =>
	ofKind(marks, 'type').findLast((t) => t.to <= q.from)?.entry.code === '';

/**
 * Reads a recipient count as awards: kind, issuer (never the officer who hands it over) and recipient.
 * Kind and issuer switch inside a sentence; a new kind keeps the issuer, a semicolon with a new subject changes both.
 *
 * out  null when the sentence gives no award here
 */
export function readAward(
	tokens: readonly Token[],
	sentenceTo: number,
	q: Quantity,
	marks: AwardMarks,
): AwardReading | null {
	if (marks.length === 0) return null;
	const recipient = RECIPIENT[q.cls];
	if (!recipient && q.cls !== 'award') return null;
	// medals of a contest
	if (/^(vàng|bạc|đồng)$/.test(tokens[q.to]?.fold ?? '') && q.cls === 'award') return null;
	const types = ofKind(marks, 'type');
	const issuers = ofKind(marks, 'issuer');
	const verbs = ofKind(marks, 'verb');
	const passive =
		recipient && !gradedType(tokens, q, types) ? readPassive(tokens, sentenceTo, q, types, issuers) : null;
	if (passive) return { dims: { ...passive, RECIPIENT: recipient as string }, typed: true };
	let type = gradedType(tokens, q, types) ?? types.findLast((t) => t.to <= q.from);
	const verbBefore = verbs.findLast((v) => v.to <= q.from);
	// "được trao tặng Bằng khen" after the count, "12 Bằng khen"
	const typeAfter = types.find((t) => t.from >= q.unitFrom && t.from - q.to < 25);
	if (!type && typeAfter) {
		if (q.cls === 'award' && typeAfter.from < q.unitTo) type = typeAfter;
		else if (
			verbs.some((v) => v.from >= q.to && v.from <= typeAfter.from) &&
			isReceived(tokens, q.to, typeAfter.from)
		) {
			const several = types.filter((t) => t.from >= q.to).length > 1;
			return {
				dims: recipient
					? { ...(several ? {} : { AWARD_TYPE: typeAfter.entry.code }), RECIPIENT: recipient }
					: {},
				typed: false,
			};
		}
	}
	if (!type) {
		const stopped = (v: Mark<AwardWord>) =>
			hasSemicolon(tokens, Math.min(v.to, q.to), Math.max(v.from, q.from));
		const honour = verbs.find(
			(v) =>
				!['tặng', 'trao', 'trao tặng'].includes(v.entry.code) &&
				!stopped(v) &&
				(v.from >= q.to ? v.from - q.to < 12 : q.from - v.to < 14),
		);
		if (!honour || (recipient !== undefined && !['collective', 'individual', 'award'].includes(q.cls)))
			return null;
		return { dims: recipient ? { RECIPIENT: recipient } : {}, typed: false };
	}
	// "ba giấy khen dán trên tường": nobody gives
	if (q.cls === 'award' && !isGiven(verbs, types) && !RECEIVED.has(tokens[q.from - 1]?.fold ?? ''))
		return null;
	// another clause gives or does something else
	if (hasSemicolon(tokens, type.to, q.from) && (!verbBefore || verbBefore.to < type.to)) return null;
	if (
		['person', 'student', 'household', 'troop', 'seafarer', 'org', 'party_member'].includes(q.cls) &&
		!nearAward(tokens, type, q, verbBefore) &&
		!issuers.some((m) => m.to <= q.from && q.from - m.to < NEAR_ISSUER && isElliptic(tokens, m))
	)
		return null;
	const dims: Dims = { AWARD_TYPE: type.entry.code };
	const issuer = issuerOf(tokens, marks, type, q.from, issuers);
	if (issuer) dims.AWARD_ISSUER = issuer;
	if (recipient) dims.RECIPIENT = recipient;
	else if (q.cls === 'award') {
		const after = tokens.slice(q.to, Math.min(q.to + 5, sentenceTo)).map((t) => t.fold);
		if (after[0] === 'cho' && after.includes('thể') && !after.includes('nhân')) dims.RECIPIENT = 'COLLECTIVE';
		if (after[0] === 'cho' && after.includes('nhân') && !after.includes('thể')) dims.RECIPIENT = 'INDIVIDUAL';
	}
	return { dims, typed: true };
}

/** "5 đồng chí được tặng Huân chương (2 đồng chí hạng Nhì, 3 đồng chí hạng Ba)": classes of the award named before the bracket. */
function gradedType(tokens: readonly Token[], q: Quantity, types: AwardMarks): Mark<AwardWord> | undefined {
	if (tokens[q.to]?.fold !== 'hạng') return undefined;
	let k = q.from - 1;
	while (k > 0 && !/^[().;]$/.test((tokens[k] as Token).text)) k -= 1;
	return tokens[k]?.text === '(' ? types.findLast((t) => t.to <= k) : undefined;
}

/** How far behind an issuer that follows its award its recipients may stand. */
const NEAR_ISSUER = 12;

/** How far behind the count its verb may stand. */
const PASSIVE_REACH = 24;

/**
 * "5 tập thể cùng 13 cá nhân được Chủ tịch UBND tỉnh tặng Bằng khen", "31 cá nhân đạt danh hiệu …": kind and issuer
 * after the count. Null when the words after name no kind, or several.
 */
function readPassive(
	tokens: readonly Token[],
	end: number,
	q: Quantity,
	types: AwardMarks,
	issuers: AwardMarks,
): Dims | null {
	if (types.length === 0) return null;
	let at = -1;
	let stop = q.to;
	while (stop < end && (at >= 0 || stop - q.to <= PASSIVE_REACH)) {
		const w = (tokens[stop] as Token).fold;
		if (w === ';' || w === '.') break;
		// the next recipients begin
		if (at >= 0 && (tokens[stop] as Token).kind === 'number') break;
		if (at < 0 && (w === 'được' || w === 'đạt' || w === 'nhận' || w === 'là')) at = stop;
		stop += 1;
	}
	if (at < 0) return null;
	const named = types.filter((t) => t.from > at && t.to <= stop);
	// "Huân, Huy chương các loại": of either kind
	if (named.some((t) => tokens[t.from - 1]?.text === ',' && tokens[t.from - 2]?.fold === 'huân'))
		return { RECIPIENT: RECIPIENT[q.cls] as string };
	const codes = new Set(named.map((t) => t.entry.code));
	if (codes.size > 1 && codes.has('DANH_HIEU')) codes.delete('DANH_HIEU');
	const type = named[0];
	if (codes.size !== 1 || !type || codes.has('')) return null;
	const dims: Dims = { AWARD_TYPE: [...codes][0] as string };
	const issuer = issuers.find(
		(m) => m.from > at && m.to <= stop && (m.to <= type.from + 3 || tokens[m.from - 1]?.fold === 'của'),
	);
	if (issuer) dims.AWARD_ISSUER = issuer.entry.code;
	return dims;
}

/** People and households are recipients only where the award leads straight to them. */
function nearAward(
	tokens: readonly Token[],
	type: Mark<AwardWord>,
	q: Quantity,
	verb: Mark<AwardWord> | undefined,
): boolean {
	const lead = tokens[q.from - 1]?.fold;
	if (
		tokens[q.to]?.fold === 'hạng' ||
		lead === 'cho' ||
		lead === 'tặng' ||
		lead === 'khen' ||
		q.from - type.to <= 1
	)
		return true;
	return (lead === ',' || lead === 'và') && verb !== undefined && q.from - type.to < 16;
}
