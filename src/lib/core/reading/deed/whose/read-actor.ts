import { FewStrings } from '../../../text/few-strings.ts';
import type { Mark } from '../../../text/lexicon.ts';
import { cuesOf, hasCue, lastCue } from '../../mention/cues.ts';
import { bareRoleEnd, roleAfter } from './role-after.ts';
import { ledByAgency } from './their-drive.ts';
import { type Sentence } from '../../page/sentence.ts';
import { isOtherWork, partnerAfter } from './partner.ts';
import { surroundings } from '../../page/surroundings.ts';
import type { ActorScope } from '../../../observation/types.ts';

const text = (s: Sentence, at: number) => s.page.tokens[at]?.fold ?? '';

const isNoCount = (s: Sentence, k: number): boolean =>
	s.quantities[k]?.cls === 'none' || s.quantities[k]?.cls === 'bare';

/** "phá 2 chuyên án, bắt 9 đối tượng": who was caught in the operations told right before them. */
function isOfOperation(s: Sentence, k: number): boolean {
	const operation = s.quantities[k];
	const caught = s.quantities[k + 1];
	return (
		operation?.cls === 'special_case' &&
		caught?.cls === 'person' &&
		caught.from - operation.to <= OPERATION_REACH &&
		text(s, operation.to) === ',' &&
		text(s, operation.to + 1) === 'bắt'
	);
}

const OPERATION_REACH = 5;

/** Index range of the clause that leads to quantity `i`. */
function clause(s: Sentence, i: number): [number, number] {
	const a = surroundings(s, i);
	let first = i;
	while (first > 0 && s.groups[first - 1] === s.groups[i]) first -= 1;
	// "tại 3 địa điểm, bắt 8 đối tượng": a number of nothing we count ends no clause
	let k = first - 1;
	while (k >= 0 && (isNoCount(s, k) || isOfOperation(s, k))) k -= 1;
	const from = k < 0 ? s.from : (s.quantities[k]?.to ?? s.from);
	return [Math.max(from, (a.stops.at(-1) ?? from - 1) + 1), a.left[1]];
}

/** What is told with who led. */
const LED = new FewStrings(
	/^(crime\.(cases|suspects)|drugs\.(cases|suspects)|smuggling\.(cases|suspects)|trafficking\.(cases|suspects)|weapons\.cases|illegal_|border\.|wanted\.)/,
);

/** Whether an indicator is told with who led. */
export const isLed = (indicator: string): boolean => LED.test(indicator);

/** Whether the last force named before a token is none of ours. */
const isTheirs = (s: Sentence, at: number): boolean => {
	const last = s.cues.findLast((m) => m.to <= at && /^(own|agency)$/.test(m.entry.kind));
	return last?.entry.kind === 'agency' && at - last.to <= LEADER_REACH;
};
/** Words of the name of who leads, before "chủ trì". */
const LEADER_REACH = 8;

/** "cùng với công tác tuyên truyền, đồn bắt 8 vụ": no partner. */
const isBesideWork = (s: Sentence, m: Mark<unknown>): boolean =>
	text(s, m.from) === 'cùng' &&
	(text(s, m.to - 1) === 'với' ? isOtherWork(s, m.to) : text(s, m.to) === 'với' && isOtherWork(s, m.to + 1));

const CATCHES = new Set(['bắt', 'phá', 'triệt', 'phát', 'đấu']);

/** "BĐBP tỉnh và Công an tỉnh cùng bắt 5 đối tượng": both are named before the deed. */
const isOfBoth = (s: Sentence, from: number, together: Mark<unknown>): boolean =>
	CATCHES.has(text(s, together.to)) &&
	hasCue(s.cues, 'own', from, together.from) &&
	hasCue(s.cues, 'agency', from, together.from);

/** Whether another agency opens the clause and one of ours stands with it behind "cùng", "phối hợp". */
function joinsAgency(s: Sentence, from: number, to: number): boolean {
	const joint = cuesOf(s.cues, 'joint').find((m) => m.from >= from && m.to <= to);
	if (!joint || text(s, joint.from) === 'tham' || partnerAfter(s, joint.to, to) !== 'own') return false;
	return hasCue(s.cues, 'agency', from, joint.from) && !hasCue(s.cues, 'own', from, joint.from);
}

/** "các lực lượng", "với các ngành chức năng": nobody by name. */
const isAnyForce = (s: Sentence, at: number): boolean => {
	const k = text(s, at) === 'với' ? at + 1 : at;
	return text(s, k) === 'các' && /^(lực|ngành|cơ|đơn)$/.test(text(s, k + 1));
};

/** "bắt 05 vụ/08 đối tượng": more than one case, in the row of quantity `i`. */
const isOfCases = (s: Sentence, i: number): boolean =>
	s.quantities.some((q, k) => q.cls === 'case' && s.groups[k] === s.groups[i] && (q.value ?? 0) > 1);

/** "với Hải quan, Công an", within tokens [from, to): two agencies or more. */
const areSeveral = (s: Sentence, from: number, to: number): boolean =>
	cuesOf(s.cues, 'agency').filter((m) => m.from >= from && m.to <= to).length > 1;

/** Words between cases and the bracket behind them: "18 vụ buôn lậu (". */
const BRACKET_REACH = 4;

/** "91 vụ (trong đó 43 vụ vắng chủ) và 77 đối tượng": the cases before the bracket, whose suspects are told behind it; -1 for none. */
function beforeBracket(s: Sentence, i: number): number {
	const q = s.quantities[i];
	if (q?.cls !== 'person' || !/^(và|với|,)$/.test(text(s, q.from - 1)) || text(s, q.from - 2) !== ')')
		return -1;
	let open = q.from - 3;
	while (open > s.from && text(s, open) !== '(') open -= 1;
	return s.quantities.findIndex((o) => o.cls === 'case' && o.to <= open && open - o.to <= BRACKET_REACH);
}

/** "Không tính các vụ phối hợp, …", "chưa kể số phối hợp": what is not among the number. */
function isLeftOut(s: Sentence, at: number): boolean {
	for (let k = at - 1; k >= Math.max(s.from, at - 4); k -= 1)
		if (/^(tính|kể|trừ)$/.test(text(s, k)))
			return text(s, k) === 'trừ' || /^(không|chưa)$/.test(text(s, k - 1));
	return false;
}

/** "14 lần phối hợp với bạn Lào, phát hiện 23 vụ": what was done together is counted for itself. */
const isCounted = (s: Sentence, at: number): boolean =>
	s.quantities.some((o) => o.to === at && /^(event|session|turn)$/.test(o.cls));

/** What "chủ trì" and "phối hợp" beside the number say of who led. */
export function leadRole(s: Sentence, i: number, indicator: string): 'LEAD' | 'JOINT' | null {
	if (!LED.test(indicator)) return null;
	const cases = beforeBracket(s, i);
	if (cases >= 0) return leadRole(s, cases, indicator);
	const after = roleAfter(s, i);
	if (after) return after;
	const [open, to] = clause(s, i);
	// "12 vụ chủ trì, 8 vụ phối hợp": said of the figure before
	const from = bareRoleEnd(s, open);
	const joint = cuesOf(s.cues, 'joint').findLast(
		(m) =>
			m.from >= from &&
			m.to <= to &&
			/^(phối|ph)$/.test(text(s, m.from)) &&
			!isLeftOut(s, m.from) &&
			!isCounted(s, m.from),
	);
	const lead = cuesOf(s.cues, 'lead').findLast(
		(m) => m.from >= from && m.to <= to && text(s, m.from) !== 'trực',
	);
	// "phối hợp với Công an", "phối hợp Hải quan": a named agency, not one of our own posts
	const partner = joint ? partnerAfter(s, joint.to, to) : null;
	// "Công an tỉnh chủ trì, phối hợp với BĐBP bắt …": another led
	if (lead && joint && lead.to <= joint.from && isTheirs(s, lead.from)) return 'JOINT';
	// "chủ trì, phối hợp với các lực lượng bắt 120 vụ": some led, some joined
	if (lead && joint && lead.to <= joint.from && isAnyForce(s, joint.to)) return null;
	if (lead && !joint && ledByAgency(s, lead.from) >= 0) return 'JOINT';
	if (lead && joint && isOfCases(s, i) && areSeveral(s, joint.to, to)) return null;
	if (lead && joint)
		return partner === 'other' && lead.from < joint.from ? 'LEAD' : lead.from > joint.to ? 'LEAD' : null;
	if (lead) return 'LEAD';
	// "Cảnh sát cơ động cùng Đồn Biên phòng bắt 2 đối tượng", "Công an tỉnh phối hợp với Đồn bắt": another begins, ours joins
	if (!lead && joinsAgency(s, from, to)) return 'JOINT';
	if (!joint) {
		const with_ = cuesOf(s.cues, 'joint').findLast(
			(m) => m.from >= from && m.to <= to && text(s, m.from) === 'cùng' && !isBesideWork(s, m),
		);
		return with_ &&
			(partnerAfter(s, with_.to, to) === 'other' || isOfBoth(s, from, with_)) &&
			!text(s, with_.from + 1).match(/^(kỳ|thời|năm|ngày)$/)
			? 'JOINT'
			: null;
	}
	return partner === 'own' ? null : 'JOINT';
}

/** Whose deed the sentence tells. */
export function actorOf(s: Sentence, i: number): ActorScope {
	const q = s.quantities[i];
	if (!q) return 'unstated';
	const others = lastCue(s.cues, 'others', s.from, q.from);
	const own = s.firstOwn < q.from || lastCue(s.cues, 'own', s.from, q.from) !== undefined;
	if (others && !own) return 'others';
	const [from, to] = clause(s, i);
	// "tham gia lao động sản xuất" does not say that others took part
	const joint = cuesOf(s.cues, 'joint').some(
		(m) =>
			m.from >= from &&
			m.to <= to &&
			text(s, m.from) !== 'tham' &&
			!isCounted(s, m.from) &&
			!isBesideWork(s, m) &&
			// "Cùng ngày", "cùng kỳ"
			!(m.to - m.from === 1 && /^(ngày|kỳ|thời|năm|tháng|lúc|dịp|đêm|buổi|với)$/.test(text(s, m.to))),
	);
	if (joint) return 'joint';
	return own || others ? (others ? 'joint' : 'own') : 'unstated';
}
