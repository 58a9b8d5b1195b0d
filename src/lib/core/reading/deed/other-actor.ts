import type { Mark } from '../../text/lexicon.ts';
import { FewStrings } from '../../text/few-strings.ts';
import { firstFrom } from '../../text/within.ts';
import { hasCue } from '../mention/cues.ts';
import { isUpper } from '../mention/name-run.ts';
import { wordAt as text, type Sentence } from '../page/sentence.ts';
import { isOfAllForces } from './all-forces.ts';
import { subjectBetween } from './civil-subject.ts';
import { isArticleOfOthers } from './other-article.ts';

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
const THEIRS = new Set(['agency', 'militia', 'civil', 'civil_health', 'neighbour', 'funded']);
/** Civil bodies build, give, heal, teach and receive guests beside us. */
const CIVIL_CONFUSED = new FewStrings(
	/^(housing\.(houses_|funds)|gifts\.|welfare\.|health\.|roads\.|works\.|schools\.|livelihood\.|education\.|gate\.|\w+\.workdays|disaster\.\w+_evacuated)/,
);
/** What a hospital does besides. */
const HEALTH_BODY = new FewStrings(/^(health\.patients|gifts\.)/);
/** What a place is given by the state, and builds of it. */
const FUNDED = new FewStrings(/^(housing\.|roads\.|works\.|schools\.|livelihood\.|welfare\.)/);

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
	while (/^(đã|cũng|còn|vừa|tiếp|tục|lào|campuchia|trung|quốc|thông|báo|cho|biết|tin)$/.test(text(s, k)))
		k += 1;
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

/** "Đồn Biên phòng Tam Lĩnh, Công an huyện bắt 3 đối tượng": named right behind ours, with nothing but their name between. */
function isBesideOurs(s: Sentence, at: number): boolean {
	const own = s.cues.findLast((m) => m.entry.kind === 'own' && m.to < at);
	if (!own || !/^(,|và)$/.test(text(s, at - 1))) return false;
	for (let k = own.to; k < at; k += 1) {
		const listed = s.cues.some((m) => m.entry.kind === 'agency' && m.from <= k && k < m.to);
		if (listed || isUpper(s.page.tokens[k])) continue;
		if (!/^(,|và|tỉnh|thành|phố|huyện|xã)$/.test(text(s, k))) return false;
	}
	let from = own.from;
	while (from > s.from && (OF_OURS.has(text(s, from - 1)) || isUpper(s.page.tokens[from - 1]))) from -= 1;
	return from === s.from || /^(gồm|,|:|;|là)$/.test(text(s, from - 1));
}

/** Token at which the name of a body opens. */
function bodyOpens(s: Sentence, at: number): number {
	let k = at;
	while (k > s.from && BODY.has(text(s, k - 1))) k -= 1;
	return k;
}

/** "Theo Chủ tịch UBND xã, …": token at which the title of who speaks for a body opens; the body's own without one. */
function chairOpens(s: Sentence, at: number): number {
	if (text(s, at - 2) !== 'chủ' || text(s, at - 1) !== 'tịch') return at;
	return text(s, at - 3) === 'phó' ? at - 3 : at - 2;
}

const GROUP = new Set(
	'lực lượng chức năng tổ công tác các đơn vị đội trinh sát cán bộ chiến sỹ tàu'.split(' '),
);

/** "CSB 4032", of a ship */
const isCallSign = (s: Sentence, at: number): boolean =>
	s.page.tokens[at]?.kind === 'number' || /^\p{Lu}{2,}$/u.test(s.page.tokens[at]?.text ?? '');

/** "lực lượng chức năng của Cảnh sát biển bắt 4 tàu": token at which those of a body open; the body's own without any. */
function groupOpens(s: Sentence, at: number): number {
	if (text(s, at - 1) !== 'của') return at;
	let k = at - 1;
	while (k > s.from && (GROUP.has(text(s, k - 1)) || isCallSign(s, k - 1))) k -= 1;
	return k < at - 2 ? k : at;
}

/** Words of the name of a body of ours before the word that tells it is ours. */
const OF_OURS = new Set(
	'các hai ba cán bộ chiến sỹ đội ngũ tập thể đơn vị chỉ huy ban đồn trạm biên phòng bđbp hải bộ'.split(' '),
);
const TO_US = new Set(['thăm', 'tặng', 'tết', 'cho', 'viếng', 'giúp']);
/** How far a second name of ours may stand behind the first. */
const NEXT_NAME = 9;

/** "đoàn đến thăm, chúc Tết Đồn Biên phòng Pa Sín, BĐBP tỉnh Sơn Hà, trao 100 suất quà": those who are visited and given to. */
function isVisited(s: Sentence, c: number): boolean {
	const m = s.cues[c] as Mark<unknown>;
	let k = m.from - 1;
	while (k > s.from && (OF_OURS.has(text(s, k)) || (text(s, k) === ',' && text(s, k + 1) === 'chiến')))
		k -= 1;
	if (TO_US.has(text(s, k))) return true;
	if (!/^[,(]$/.test(text(s, k)) || !isUpper(s.page.tokens[k - 1])) return false;
	for (let b = c - 1; b >= 0; b -= 1) {
		const before = s.cues[b];
		if (before?.entry.kind !== 'own') continue;
		return m.from - before.to <= NEXT_NAME && isVisited(s, b);
	}
	return false;
}

const SAVERS = new Set(['ngư dân', 'tàu cá', 'tàu hàng', 'chủ tàu', 'thuyền trưởng']);
/** Words between who saves and whom. */
const SAVER_REACH = 40;

/** "Ngư dân Đặng Tòng (tàu PH-93021) vớt thêm 3 người": saved by those at sea themselves. */
function isSavedByFishers(s: Sentence, from: number, indicator: string): boolean {
	if (indicator !== 'sar.persons_rescued' && indicator !== 'sar.vessels_rescued') return false;
	let saves = false;
	for (let k = from - 1; k >= Math.max(s.from, from - SAVER_REACH); k -= 1) {
		if (text(s, k) === ';') return false;
		if (/^(cứu|vớt)$/.test(text(s, k))) saves = !/^(được|đi|ra|bđbp|và)$/.test(text(s, k - 1));
		if (!saves || !SAVERS.has(`${text(s, k)} ${text(s, k + 1)}`)) continue;
		if (text(s, k - 1) === 'của') continue;
		return (k === s.from || /^[;:.,]$/.test(text(s, k - 1))) && !hasCue(s.cues, 'own', k, from);
	}
	return false;
}

/** "800 bộ đội", "đơn vị kết nghĩa": counted, or no unit of ours. */
function isNoForceOfOurs(s: Sentence, m: Mark<unknown>): boolean {
	const counted = s.quantities[firstFrom(s.quantities, m.from) - 1];
	if (counted && counted.to >= m.to) return true;
	if (text(s, m.from) !== 'đơn') return false;
	// "phối hợp với các đơn vị"
	if (text(s, m.from - 1) === 'các' && text(s, m.from - 2) === 'với') return true;
	return /^(kết|tài|đồng|bạn)$/.test(text(s, m.to));
}

const BY_US_REACH = 8;

/** The figure is told of ours behind it: "48 em được Đồn đỡ đầu". */
function isByUs(s: Sentence, to: number): boolean {
	for (let c = firstFrom(s.cues, to); c < s.cues.length; c += 1) {
		const m = s.cues[c] as Mark<{ kind: string }>;
		if (m.from - to >= BY_US_REACH) return false;
		if (m.entry.kind === 'own' && /^(được|do|các)$/.test(text(s, m.from - 1))) return true;
	}
	return false;
}

/** Cues looked back over for one of ours. */
const MOST_CUES = 60;

/** Token of the last name of ours before a token that is no guest's host; -1 if none, or none near. */
function lastOwn(s: Sentence, at: number): number {
	const end = firstFrom(s.cues, at);
	for (let c = end - 1; c >= 0 && end - c < MOST_CUES; c -= 1) {
		const m = s.cues[c] as Mark<{ kind: string }>;
		if (m.entry.kind === 'own' && m.to <= at && !isVisited(s, c) && !isNoForceOfOurs(s, m)) return m.from;
	}
	return -1;
}

/** Whether the clause is opened by somebody else whom no word of the lists tells. */
function isOfUnlisted(s: Sentence, q: { from: number; to: number }, indicator: string): boolean {
	const subject = subjectBetween(s, lastOwn(s, q.from), q.from);
	return subject === 'force' || (subject === 'civil' && CIVIL_CONFUSED.test(indicator) && !isByUs(s, q.to));
}

/**
 * The other force whose deed the number is: "Công an tỉnh cũng bắt 58 vụ", "Cảnh sát biển lai dắt 02 tàu". It is the
 * subject of the clause or of one before it, and none of ours stands between.
 */
export function otherActor(s: Sentence, i: number, indicator: string): boolean {
	const q = s.quantities[i];
	if (!q || indicator.startsWith('awards.') || indicator.startsWith('context.')) return false;
	const { tokens } = s.page;
	if (isArticleOfOthers(s.page)) return true;
	if (isOfAllForces(s, q) || isSavedByFishers(s, q.from, indicator) || isOfUnlisted(s, q, indicator))
		return true;
	// "đơn vị" is of whoever has been named
	let named = false;
	for (let c = firstFrom(s.cues, q.from) - 1; c >= 0; c -= 1) {
		const m = s.cues[c];
		if (!m || m.to > q.from) continue;
		if (m.entry.kind === 'own' && isNoForceOfOurs(s, m)) continue;
		if (m.entry.kind === 'own' && text(s, m.from) === 'đơn' && text(s, m.from - 1) !== 'các') {
			named = true;
			continue;
		}
		if (m.entry.kind === 'own' && isVisited(s, c)) continue;
		if (m.entry.kind === 'own') return false;
		if (m.entry.kind === 'civil_health' && !HEALTH_BODY.test(indicator)) continue;
		// "thu thuế 64 tỷ đồng"
		if (text(s, m.from) === 'thuế' && /^(thu|nộp|trốn|đóng|miễn|hoàn)$/.test(text(s, m.from - 1))) continue;
		if (!THEIRS.has(m.entry.kind)) continue;
		if (m.entry.kind === 'neighbour' && (WITH_NEIGHBOUR.test(indicator) || !isNeighbourDeed(s, m.to)))
			continue;
		if (m.entry.kind === 'funded') {
			if (FUNDED.test(indicator)) return true;
			continue;
		}
		if (m.entry.kind === 'civil') {
			if (!CIVIL_CONFUSED.test(indicator)) return false;
			for (let k = m.to; k < q.from; k += 1) if (text(s, k) === ';') return false;
		}
		const at =
			m.entry.kind === 'agency'
				? groupOpens(s, bodyOpens(s, m.from))
				: m.entry.kind === 'civil'
					? chairOpens(s, m.from)
					: m.from;
		const opens =
			at === s.from ||
			/^[;:.,(]$/.test((tokens[at - 1] as { text: string }).text) ||
			/^(lượng|đội|còn|riêng|phòng|cục|theo)$/.test(text(s, at - 1));
		const aside = NOT_SUBJECT.has(text(s, at - 1)) && text(s, at - 1) !== ',';
		// "Chi cục Thủy sản và Kiểm ngư": one body of two names
		if (text(s, at - 1) === 'và' && m.entry.kind === 'agency') continue;
		// "đoàn công tác của Ủy ban MTTQ …": those who came
		if (text(s, at - 1) === 'của' && m.entry.kind === 'civil') continue;
		if (aside || !opens) return false;
		// "Theo Cục Hải quan tỉnh, … đơn vị bắt 120 vụ"
		if (named && text(s, at - 1) !== 'theo') return false;
		if (isListedPartner(s, at) || isOneOfForces(s, at) || isBesideOurs(s, at)) return false;
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
