import { wordsOf } from '../../../text/word-flag.ts';
import { hasCue, lastCue } from '../../mention/cues.ts';
import { isUpper } from '../../mention/area/name-run.ts';
import { isAt, wordAt as text, type Sentence } from '../../page/sentence.ts';
import { OF_OURS } from './guests.ts';

/** "BĐBP chủ trì, phối hợp với Cục …; Phòng Cảnh sát … bắt 1 đối tượng": partners told one after another, no figure between. */
export function isListedPartner(s: Sentence, at: number): boolean {
	const joint = s.cues.findLast((m) => m.entry.kind === 'joint' && m.to <= at && text(s, m.from) === 'phối');
	if (!joint || !hasCue(s.cues, 'own', 0, joint.from)) return false;
	return !s.quantities.some((o) => o.from >= joint.to && o.to <= at && !/^(none|bare)$/.test(o.cls));
}

const FORCES_REACH = 10;

/** "ba lực lượng Biên phòng, Công an, Quân đội": named beside our own in one list. */
export function isOneOfForces(s: Sentence, at: number): boolean {
	for (let k = at - 1; k >= Math.max(s.from, at - FORCES_REACH); k -= 1)
		if (text(s, k) === 'lượng' && /^(hai|ba|bốn|các)$/.test(text(s, k - 2)))
			return hasCue(s.cues, 'own', k + 1, at);
	return isInTeam(s, at);
}

const TEAM = wordsOf('gồm');
const TEAM_REACH = 30;

/** "Ban chuyên án gồm Đồn Biên phòng Tả Sìn, Phòng PCMT BĐBP tỉnh, Công an huyện bắt 2 đối tượng": one team with ours. */
function isInTeam(s: Sentence, at: number): boolean {
	if (!TEAM.mayStandIn(s.words)) return false;
	for (let k = at - 1; k >= Math.max(s.from, at - TEAM_REACH); k -= 1) {
		// "Phòng PC04": the number of a name
		const counts =
			s.page.tokens[k]?.kind === 'number' && !/^\p{Lu}+$/u.test(s.page.tokens[k - 1]?.text ?? '');
		if (counts || text(s, k) === ';') return false;
		if (TEAM.has(s.page.tokens[k])) return hasCue(s.cues, 'own', k + 1, at);
	}
	return false;
}

/** "BĐBP tỉnh Sơn Hà (Quân khu 2) bắt", "Ban Chỉ huy BĐBP (Bộ Chỉ huy Quân sự tỉnh) tặng": under whom ours stands, in a bracket. */
export function isAboveUs(s: Sentence, c: number, at: number): boolean {
	const own = s.cues[c - 1];
	if (text(s, at - 1) !== '(' || own?.entry.kind !== 'own') return false;
	for (let k = own.to; k < at - 1; k += 1)
		if (!isUpper(s.page.tokens[k]) && !/^(tỉnh|thành|phố)$/.test(text(s, k))) return false;
	return true;
}

/** Words of bodies that stand in a list with ours: "cấp ủy, chính quyền xã", "đảng ủy", "các đoàn thể". */
const OF_BODIES = wordsOf(
	', và cùng tỉnh thành phố huyện xã phường đặc khu cấp ủy đảng chính quyền đoàn thể địa phương các',
);
const LEADERS = wordsOf('đại diện lãnh đạo');

/** "Đồn Biên phòng Tam Lĩnh, Công an huyện bắt 3 đối tượng", "lãnh đạo Đồn, cấp ủy, chính quyền xã trao 40 suất quà": named behind ours, with nothing but their names between. */
export function isBesideOurs(s: Sentence, at: number): boolean {
	const own = lastCue(s.cues, 'own', 0, at - 1);
	if (!own || !/^(,|và)$/.test(text(s, at - 1))) return false;
	for (let k = own.to; k < at; k += 1) {
		const listed = s.cues.some((m) => /^(agency|civil)$/.test(m.entry.kind) && m.from <= k && k < m.to);
		if (listed || isUpper(s.page.tokens[k])) continue;
		if (!isAt(s, k, OF_BODIES)) return false;
	}
	let from = own.from;
	while (from > s.from && (OF_OURS.has(text(s, from - 1)) || isUpper(s.page.tokens[from - 1]))) from -= 1;
	while (from > s.from && isAt(s, from - 1, LEADERS)) from -= 1;
	return from === s.from || /^(gồm|,|:|;|là)$/.test(text(s, from - 1));
}

/** Words from the first of two bodies to the second: "Công an tỉnh phối hợp với". */
const JOINED_REACH = 8;

/** "Công an tỉnh phối hợp với Quản lý thị trường thu 900 kg": a partner of another agency, none of ours; at the cue `c`. */
export function isPartnerOfAgency(s: Sentence, c: number): boolean {
	const m = s.cues[c];
	if (!m || !/^(agency|civil)$/.test(m.entry.kind) || !/^(với|cùng)$/.test(text(s, m.from - 1))) return false;
	const first = s.cues.findLast((o, k) => k < c && o.entry.kind !== 'joint' && o.to < m.from);
	if (first?.entry.kind !== 'agency' || m.from - first.to > JOINED_REACH) return false;
	for (let k = first.to; k < m.from; k += 1) if (s.page.tokens[k]?.kind !== 'word') return false;
	return true;
}

/** "bắt 61 vụ (Biên phòng 38 vụ; Hải quan 23 vụ), thu 31,5 kg": the bracket that names it is closed before the figure. */
export function isInClosedBracket(s: Sentence, from: number, to: number): boolean {
	for (let k = from; k < to; k += 1) {
		if (text(s, k) === '(') return false;
		if (text(s, k) === ')') return true;
	}
	return false;
}

/** "giúp Biên phòng, công an bắt giữ 765 vụ": ours stands first among those whom the people help. */
export function isBesideHelped(s: Sentence, at: number): boolean {
	if (!/^(,|và)$/.test(text(s, at - 1))) return false;
	const own = s.cues.find((m) => m.entry.kind === 'own' && m.to === at - 1);
	return own !== undefined && /^(giúp|cùng)$/.test(text(s, own.from - 1));
}
