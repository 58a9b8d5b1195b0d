import type { Dims } from '../../../observation/types.ts';
import type { Quantity } from '../../../quantity/quantity.ts';
import type { Mark } from '../../../text/lexicon.ts';
import type { Token } from '../../../text/tokens.ts';
import { beforeCounts, honouredBy, isElliptic, issuerOf } from './award-issuer.ts';
import { beginsPart, readPassive } from './award-passive.ts';
import {
	hasSemicolon,
	isReceived,
	ofKind,
	PLAIN_GIFTS,
	RECEIVED,
	type AwardMarks,
	type AwardWord,
} from './award-words.ts';

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

/** Whether anybody gives: a verb that is no part of an award's name. */
const isGiven = (verbs: AwardMarks, types: AwardMarks): boolean =>
	verbs.some((v) => !types.some((t) => t.from <= v.from && v.to <= t.to));

/** "…, thưởng nóng 2 tập thể 20 triệu đồng": money for them, no award of the kind told before. */
export const isPaidOnly = (tokens: readonly Token[], q: Quantity): boolean => {
	let k = q.from - 1;
	while (/^(nóng|đột|xuất|cho|tiền)$/.test(tokens[k]?.fold ?? '')) k -= 1;
	if (tokens[k]?.fold !== 'thưởng' || /^(khen|tiền|giải|phần)$/.test(tokens[k - 1]?.fold ?? '')) return false;
	return tokens[q.to]?.kind === 'number' || tokens[k + 1]?.fold === 'nóng';
};

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
	const recipient = q.unit === 'SUSPECT' ? undefined : RECIPIENT[q.cls];
	if (!recipient && q.cls !== 'award') return null;
	// medals of a contest
	if (/^(vàng|bạc|đồng)$/.test(tokens[q.to]?.fold ?? '') && q.cls === 'award') return null;
	const types = ofKind(marks, 'type');
	const issuers = ofKind(marks, 'issuer');
	const verbs = ofKind(marks, 'verb');
	const passive =
		recipient && !gradedType(tokens, q, types) ? readPassive(tokens, sentenceTo, q, types, issuers) : null;
	if (passive) {
		const giver = passive.AWARD_ISSUER ?? sameGiver(tokens, q, issuers);
		return {
			dims: { ...passive, ...(giver ? { AWARD_ISSUER: giver } : {}), RECIPIENT: recipient as string },
			typed: true,
		};
	}
	// "tặng 8 Bằng khen": the award counted, whatever was given before
	const counted =
		q.cls === 'award' ? types.find((t) => t.from >= q.unitFrom && t.from < q.unitTo) : undefined;
	const before = types.findLast((t) => t.to <= q.from);
	const type =
		counted ??
		gradedType(tokens, q, types) ??
		typeBehind(tokens, q, types) ??
		(before && isHonouredAnew(tokens, before, q, verbs) ? undefined : before);
	const verbBefore = verbs.findLast((v) => v.to <= q.from);
	// "… tặng Bằng khen, 240 lượt tập thể được các cấp khen thưởng": of whatever kind
	if (recipient && honouredAtAllLevels(tokens, sentenceTo, q))
		return { dims: { RECIPIENT: recipient }, typed: false };
	// "được trao tặng Bằng khen" after the count
	const typeAfter = types.find((t) => t.from >= q.unitFrom && t.from - q.to < 25);
	if (
		!type &&
		typeAfter &&
		!hasSemicolon(tokens, q.to, typeAfter.from) &&
		!tokens.slice(q.to, typeAfter.from).some((_, k) => beginsPart(tokens, q.to + k)) &&
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
	// "khen 4 tập thể và 7 cá nhân bằng hình thức Bằng khen"
	const form =
		typeAfter && tokens[typeAfter.from - 1]?.fold === 'thức' && !hasSemicolon(tokens, q.to, typeAfter.from)
			? { AWARD_TYPE: typeAfter.entry.code }
			: {};
	if (!type) {
		const stopped = (v: Mark<AwardWord>) =>
			hasSemicolon(tokens, Math.min(v.to, q.to), Math.max(v.from, q.from));
		const honour = verbs.find(
			(v) =>
				!PLAIN_GIFTS.has(v.entry.code) &&
				!stopped(v) &&
				(v.from >= q.to ? v.from - q.to < HONOUR_REACH : q.from - v.to < 14),
		);
		const beside = beforeCounts(tokens, issuers, q);
		if (beside && (!honour || verbs.length === 0))
			return { dims: { AWARD_ISSUER: beside.entry.code, RECIPIENT: recipient as string }, typed: false };
		// "9 cán bộ, chiến sĩ được khen thưởng"
		const isOwn = q.cls === 'troop' && tokens[q.to]?.fold === 'được' && honour?.from === q.to + 1;
		if (
			!honour ||
			(recipient !== undefined && !isOwn && !['collective', 'individual', 'award'].includes(q.cls))
		)
			return null;
		const by = honouredBy(tokens, honour, q, issuers) ?? beside?.entry.code;
		return {
			dims: { ...form, ...(by ? { AWARD_ISSUER: by } : {}), ...(recipient ? { RECIPIENT: recipient } : {}) },
			typed: false,
		};
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
	const issuer = issuerOf(tokens, marks, type, counted ? q.to + OF_ISSUER : q.from, issuers);
	if (issuer) dims.AWARD_ISSUER = issuer;
	if (recipient) dims.RECIPIENT = recipient;
	else if (q.cls === 'award') {
		const after = tokens.slice(q.to, Math.min(q.to + 8, sentenceTo)).map((t) => t.fold);
		if (after[0] === 'cho' && after.includes('thể') && !after.includes('nhân')) dims.RECIPIENT = 'COLLECTIVE';
		if (after[0] === 'cho' && after.includes('nhân') && !after.includes('thể')) dims.RECIPIENT = 'INDIVIDUAL';
	}
	return { dims, typed: true };
}

/**
 * "…; hàng trăm lượt cá nhân được các cấp khen thưởng", "…; Bộ Chỉ huy khen thưởng 8 tập thể": behind a semicolon, a count
 * with a verb of its own.
 */
const isHonouredAnew = (
	tokens: readonly Token[],
	before: Mark<AwardWord>,
	q: Quantity,
	verbs: AwardMarks,
): boolean =>
	hasSemicolon(tokens, before.to, q.from) &&
	verbs.some((v) => {
		if (PLAIN_GIFTS.has(v.entry.code)) return false;
		if (v.from < q.to) return v.from > before.to && v.to <= q.from && !hasSemicolon(tokens, v.to, q.from);
		return (
			v.from - q.to < HONOUR_REACH && !hasSemicolon(tokens, q.to, v.from) && isReceived(tokens, q.to, v.from)
		);
	});

/** "5 tập thể được Bộ Chỉ huy tặng danh hiệu …, 163 đồng chí được tặng danh hiệu …": by whom those before were given theirs; "đạt danh hiệu" names no giver. */
const sameGiver = (tokens: readonly Token[], q: Quantity, issuers: AwardMarks): string | undefined => {
	if (tokens[q.to]?.fold === 'đạt') return undefined;
	const giver = issuers.findLast((m) => m.to <= q.from && tokens[m.from - 1]?.fold === 'được');
	return giver && !hasSemicolon(tokens, giver.to, q.from) ? giver.entry.code : undefined;
};

/** "14 đồng chí đạt danh hiệu Chiến sĩ thi đua, 126 đồng chí Chiến sĩ tiên tiến": a further title in the row. */
const isNextTitle = (tokens: readonly Token[], q: Quantity, types: AwardMarks): boolean =>
	/^(,|và)$/.test(tokens[q.from - 1]?.fold ?? '') &&
	types.some((t) => t.from === q.to && t.entry.code === 'DANH_HIEU') &&
	types.some((t) => t.to <= q.from);

/** "công nhận 2 tập thể Đơn vị quyết thắng", "tặng 3 cá nhân Bằng khen": the award right behind those who are given it. */
const typeBehind = (tokens: readonly Token[], q: Quantity, types: AwardMarks): Mark<AwardWord> | undefined =>
	/^(nhận|tặng|trao|thưởng)$/.test(tokens[q.from - 1]?.fold ?? '') || isNextTitle(tokens, q, types)
		? types.find((t) => t.from === q.to || (t.from === q.to + 1 && tokens[q.to]?.fold === 'là'))
		: undefined;

/** "5 đồng chí được tặng Huân chương (2 đồng chí hạng Nhì, 3 đồng chí hạng Ba)": classes of the award named before the bracket. */
function gradedType(tokens: readonly Token[], q: Quantity, types: AwardMarks): Mark<AwardWord> | undefined {
	if (tokens[q.to]?.fold !== 'hạng') return undefined;
	let k = q.from - 1;
	while (k > 0 && !/^[().;]$/.test((tokens[k] as Token).text)) k -= 1;
	return tokens[k]?.text === '(' ? types.findLast((t) => t.to <= k) : undefined;
}

/** "được các cấp khen thưởng", "được cấp trên biểu dương": honoured by many, no kind named. */
function honouredAtAllLevels(tokens: readonly Token[], end: number, q: Quantity): boolean {
	for (let k = q.to; k < Math.min(end, q.to + HONOUR_REACH); k += 1) {
		if (/^[;.(]$/.test((tokens[k] as Token).text)) return false;
		if (tokens[k]?.fold !== 'được') continue;
		const by = `${tokens[k + 1]?.fold} ${tokens[k + 2]?.fold}`;
		return /^(các cấp|cấp trên)$/.test(by) && /^(khen|biểu|tuyên|tôn|vinh)$/.test(tokens[k + 3]?.fold ?? '');
	}
	return false;
}

/** How far behind the count "khen thưởng" may stand. */
const HONOUR_REACH = 18;
/** How far behind "8 Bằng khen" the words "của Bộ Tư lệnh" may begin. */
const OF_ISSUER = 3;
/** How far behind an issuer that follows its award its recipients may stand. */
const NEAR_ISSUER = 12;

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
		/^(cho|tới|đến)$/.test(lead ?? '') ||
		lead === 'tặng' ||
		lead === 'khen' ||
		q.from - type.to <= 1
	)
		return true;
	return /^(,|và|cùng|với)$/.test(lead ?? '') && verb !== undefined && q.from - type.to < 16;
}
