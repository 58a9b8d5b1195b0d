import { SUBJECTS } from '../../indicator/resolve.ts';
import { FewStrings } from '../../text/few-strings.ts';
import { lastCue } from '../mention/cues.ts';
import { isOfAllForces } from './all-forces.ts';
import { bareRoleEnd, roleAfter } from './role-after.ts';
import { type Sentence } from '../page/sentence.ts';
import { partnerAfter } from './partner.ts';
import { surroundings } from '../page/surroundings.ts';
import type { ActorScope } from '../../observation/types.ts';

const text = (s: Sentence, at: number) => s.page.tokens[at]?.fold ?? '';
const OWN_UNITS = new Set(['đồn', 'trạm', 'hải', 'đơn', 'các']);

/** Index range of the clause that leads to quantity `i`. */
function clause(s: Sentence, i: number): [number, number] {
	const a = surroundings(s, i);
	let first = i;
	while (first > 0 && s.groups[first - 1] === s.groups[i]) first -= 1;
	// "tại 3 địa điểm, bắt 8 đối tượng": a number of nothing we count ends no clause
	let k = first - 1;
	while (k >= 0 && (s.quantities[k]?.cls === 'none' || s.quantities[k]?.cls === 'bare')) k -= 1;
	const from = k < 0 ? s.from : (s.quantities[k]?.to ?? s.from);
	return [Math.max(from, (a.stops.at(-1) ?? from - 1) + 1), a.left[1]];
}

/** What is told with who led. */
const LED = new FewStrings(
	/^(crime\.(cases|suspects)|drugs\.(cases|suspects)|smuggling\.(cases|suspects)|trafficking\.(cases|suspects)|weapons\.cases|illegal_|border\.|wanted\.)/,
);

/** Whether an indicator is told with who led. */
export const isLed = (indicator: string): boolean => LED.test(indicator);

/** What "chủ trì" and "phối hợp" beside the number say of who led. */
export function leadRole(s: Sentence, i: number, indicator: string): 'LEAD' | 'JOINT' | null {
	if (!LED.test(indicator)) return null;
	const after = roleAfter(s, i);
	if (after) return after;
	const [open, to] = clause(s, i);
	// "12 vụ chủ trì, 8 vụ phối hợp": said of the figure before
	const from = bareRoleEnd(s, open);
	const joint = s.cues.findLast(
		(m) => m.entry.kind === 'joint' && m.from >= from && m.to <= to && text(s, m.from) === 'phối',
	);
	const lead = s.cues.findLast(
		(m) => m.entry.kind === 'lead' && m.from >= from && m.to <= to && text(s, m.from) !== 'trực',
	);
	// "phối hợp với Công an", "phối hợp Hải quan": a named agency, not one of our own posts
	const partner = joint ? partnerAfter(s, joint.to, to) : null;
	if (lead && joint)
		return partner === 'other' && lead.from < joint.from ? 'LEAD' : lead.from > joint.to ? 'LEAD' : null;
	if (lead) return 'LEAD';
	if (!joint) {
		const with_ = s.cues.findLast(
			(m) => m.entry.kind === 'joint' && m.from >= from && m.to <= to && text(s, m.from) === 'cùng',
		);
		return with_ &&
			partnerAfter(s, with_.to, to) === 'other' &&
			!text(s, with_.from + 1).match(/^(kỳ|thời|năm|ngày)$/)
			? 'JOINT'
			: null;
	}
	return partner === 'own' ? null : 'JOINT';
}

const NOT_SUBJECT = new Set([
	'với',
	'cùng',
	'hợp',
	'và',
	'cho',
	'của',
	'bởi',
	'sang',
	'giao',
	'chuyển',
	'quan',
	',',
	'là',
	'do',
]);
/** How many words back a list of partners may open. */
const PARTNER_REACH = 20;
const THEIRS = new Set(['agency', 'civil', 'civil_health', 'neighbour']);
/** Civil bodies build houses, give gifts and heal beside us. */
const CIVIL_CONFUSED = new FewStrings(/^(housing\.(houses_|funds)|gifts\.|welfare\.|health\.)/);

/** What a neighbour does for or with us. */
const WITH_NEIGHBOUR = new FewStrings(
	/^(diplomacy\.|returnees\.|crime\.handed_over|fisheries\.foreign|illegal_|context\.)/,
);
const NEIGHBOUR_DOES = new Set([
	'bắt',
	'tuần',
	'thu',
	'phát',
	'cử',
	'huy',
	'điều',
	'xử',
	'khởi',
	'triệt',
	'phá',
	'tạm',
]);

/** "phía bạn bắt thêm 2 đối tượng": a deed of theirs right behind their name. */
function isNeighbourDeed(s: Sentence, at: number): boolean {
	let k = at;
	while (/^(đã|cũng|còn|vừa|tiếp|tục|lào|campuchia|trung|quốc)$/.test(text(s, k))) k += 1;
	return NEIGHBOUR_DOES.has(text(s, k));
}

/** Words of the full name of a body, before the word that tells it: "Bộ Tư lệnh Vùng Cảnh sát biển 4". */
const BODY = new Set(
	'cơ quan bộ tư lệnh vùng đoàn trinh cục ban chỉ huy chi đội lực lượng tổng cảnh sát an ninh điều tra'.split(
		' ',
	),
);

/** "BĐBP chủ trì, phối hợp với Cục …; Phòng Cảnh sát … bắt 1 đối tượng": partners told one after another, no figure between. */
function isListedPartner(s: Sentence, at: number): boolean {
	const joint = s.cues.findLast((m) => m.entry.kind === 'joint' && m.to <= at && text(s, m.from) === 'phối');
	if (!joint || !s.cues.some((m) => m.entry.kind === 'own' && m.to <= joint.from)) return false;
	return !s.quantities.some((o) => o.from >= joint.to && o.to <= at && !/^(none|bare)$/.test(o.cls));
}

const FORCES_REACH = 10;

/** "ba lực lượng Biên phòng, Công an, Quân đội": named beside our own in one list. */
function isOneOfForces(s: Sentence, at: number): boolean {
	for (let k = at - 1; k >= Math.max(s.from, at - FORCES_REACH); k -= 1)
		if (text(s, k) === 'lượng' && /^(hai|ba|bốn|các)$/.test(text(s, k - 2)))
			return s.cues.some((m) => m.entry.kind === 'own' && m.from > k && m.to <= at);
	return false;
}

/** Token at which the name of a body opens. */
function bodyOpens(s: Sentence, at: number): number {
	let k = at;
	while (k > s.from && BODY.has(text(s, k - 1))) k -= 1;
	return k;
}

const GROUP = new Set(
	'lực lượng chức năng tổ công tác các đơn vị đội trinh sát cán bộ chiến sỹ tàu'.split(' '),
);

/** "lực lượng chức năng của Cảnh sát biển bắt 4 tàu": token at which those of a body open; the body's own without any. */
function groupOpens(s: Sentence, at: number): number {
	if (text(s, at - 1) !== 'của') return at;
	let k = at - 1;
	while (k > s.from && GROUP.has(text(s, k - 1))) k -= 1;
	return k < at - 2 ? k : at;
}

/**
 * The other force whose deed the number is: "Công an tỉnh cũng bắt 58 vụ", "Cảnh sát biển lai dắt 02 tàu". It is the
 * subject of the clause or of one before it, and none of ours stands between.
 */
export function otherActor(s: Sentence, i: number, indicator: string): boolean {
	const q = s.quantities[i];
	if (!q || indicator.startsWith('awards.') || indicator.startsWith('context.')) return false;
	const { tokens } = s.page;
	if (isOfAllForces(s, q)) return true;
	// "đơn vị" is of whoever has been named
	let named = false;
	for (let c = s.cues.length - 1; c >= 0; c -= 1) {
		const m = s.cues[c];
		if (!m || m.to > q.from) continue;
		if (m.entry.kind === 'own' && text(s, m.from) === 'đơn' && text(s, m.from - 1) !== 'các') {
			named = true;
			continue;
		}
		if (m.entry.kind === 'own') return false;
		if (m.entry.kind === 'civil_health' && indicator !== 'health.patients') continue;
		if (!THEIRS.has(m.entry.kind)) continue;
		if (m.entry.kind === 'neighbour' && (WITH_NEIGHBOUR.test(indicator) || !isNeighbourDeed(s, m.to)))
			continue;
		if (m.entry.kind === 'civil') {
			if (!CIVIL_CONFUSED.test(indicator)) return false;
			for (let k = m.to; k < q.from; k += 1) if (text(s, k) === ';') return false;
		}
		const at = m.entry.kind === 'agency' ? groupOpens(s, bodyOpens(s, m.from)) : m.from;
		const opens =
			at === s.from ||
			/^[;:.,(]$/.test((tokens[at - 1] as { text: string }).text) ||
			/^(lượng|đội|còn|riêng|phòng|cục|theo)$/.test(text(s, at - 1));
		const aside = NOT_SUBJECT.has(text(s, at - 1)) && text(s, at - 1) !== ',';
		// "Chi cục Thủy sản và Kiểm ngư": one body of two names
		if (text(s, at - 1) === 'và' && m.entry.kind === 'agency') continue;
		if (aside || !opens) return false;
		// "Theo Cục Hải quan tỉnh, … đơn vị bắt 120 vụ"
		if (named && text(s, at - 1) !== 'theo') return false;
		if (isListedPartner(s, at) || isOneOfForces(s, at)) return false;
		// "phối hợp với công an, hải quan bắt …": a list of partners
		for (let k = m.from - 1; k >= s.from && m.from - k < PARTNER_REACH; k -= 1) {
			const w = text(s, k);
			if (w === ';' || w === '.') break;
			if (w === 'cùng' && /^(tháng|thời|kỳ|ngày|năm|lúc)$/.test(text(s, k + 1))) return true;
			if (w === 'cùng' && k === s.from) return true;
			if (w === 'phối' || w === 'với' || w === 'cùng') return false;
			// "vận động các công ty, doanh nghiệp", "kết nối các nhà hảo tâm": whom we ask to give
			if (/^(vận động|kêu gọi|kết nối|huy động|tranh thủ)$/.test(`${w} ${text(s, k + 1)}`)) return false;
		}
		return true;
	}
	return false;
}

/** Whose deed the sentence tells. */
export function actorOf(s: Sentence, i: number): ActorScope {
	const q = s.quantities[i];
	if (!q) return 'unstated';
	const others = lastCue(s.cues, 'others', s.from, q.from);
	const own = s.firstOwn < q.from;
	if (others && !own) return 'others';
	const [from, to] = clause(s, i);
	// "tham gia lao động sản xuất" does not say that others took part
	const joint = s.cues.some(
		(m) =>
			m.entry.kind === 'joint' &&
			m.from >= from &&
			m.to <= to &&
			text(s, m.from) !== 'tham' &&
			// "Cùng ngày", "cùng kỳ"
			!(m.to - m.from === 1 && /^(ngày|kỳ|thời|năm|tháng|lúc|dịp|đêm|buổi|với)$/.test(text(s, m.to))),
	);
	if (joint) return 'joint';
	return own || others ? (others ? 'joint' : 'own') : 'unstated';
}

/** The post or squadron named before the number: "Đồn Biên phòng Huổi Lanh"; null for "các đồn" and for none. */
export function orgUnitOf(s: Sentence, at: number): string | null {
	if (!s.hasPost) return null;
	const { tokens } = s.page;
	let name: string | null = null;
	for (let k = s.from; k < at; k += 1) {
		const w = text(s, k);
		if (w !== 'đồn' || text(s, k - 1) === 'các') {
			if ((w === 'toàn' || w === 'các') && k > s.from) name = null;
			continue;
		}
		let j = k + 1;
		if (text(s, j) === 'biên' && text(s, j + 1) === 'phòng') j += 2;
		else if (text(s, j) === 'bp') j += 1;
		else continue;
		const from = k;
		if (text(s, j) === 'ckqt' || text(s, j) === 'ckc' || text(s, j) === 'ck') j += 1;
		while (/^(cửa|khẩu|cảng|quốc|tế|chính)$/.test(text(s, j))) j += 1;
		let end = j;
		while (end < s.to && tokens[end]?.word.capital && end - j < 4) end += 1;
		if (end === j) continue;
		if (OWN_UNITS.has(text(s, from - 1)) && text(s, from - 1) === 'các') continue;
		// "phối hợp với Đồn Biên phòng …": a partner's
		if (/^(với|cùng|hợp)$/.test(text(s, from - 1))) continue;
		name = tokens
			.slice(from, end)
			.map((t) => t.text)
			.join(' ');
	}
	return name;
}

export const isSubject = (topic: string | null) => topic !== null && SUBJECTS.has(topic);
