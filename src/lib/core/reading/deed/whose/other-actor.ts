import type { Mark } from '../../../text/lexicon.ts';
import { FewStrings } from '../../../text/few-strings.ts';
import { firstFrom } from '../../../text/within.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import { hasCue } from '../../mention/cues.ts';
import { figureAt, wordAt as text, type Sentence } from '../../page/sentence.ts';
import { isDeedAbroad, isDeedOfTheirs, isNeighbourDeed, isTheirMen } from './abroad.ts';
import { isOfAllForces } from './all-forces.ts';
import { isByOthers } from './by-others.ts';
import { followsAgency } from './others-before.ts';
import {
	isAboveUs,
	isBesideHelped,
	isBesideOurs,
	isInClosedBracket,
	isListedPartner,
	isOneOfForces,
	isPartnerOfAgency,
} from './among-ours.ts';
import { bodyOpens, chairOpens, groupOpens, menOpen } from './body-opens.ts';
import { bodyBetween } from './civil-subject.ts';
import { isGivers, isShareOfGathered, isTheirProgramme } from './donors.ts';
import { acts, HANDS, isHandedTo } from './handed-to.ts';
import { isForTroops, isGuestsGift, isVisited } from './guests.ts';
import { isArticleOfOthers } from './other-article.ts';
import { isCountOf, isHost, isOfSpeaker } from './told-by-body.ts';
import { isSavedByFishers } from './saved-by-fishers.ts';

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

/** What a neighbour does to, or with, us. */
const BETWEEN_US = new FewStrings(
	/^(diplomacy\.|returnees\.|crime\.handed_over|fisheries\.foreign|context\.|patrol\.bilateral)/,
);

const THEIRS = new Set(['agency', 'militia', 'civil', 'civil_health', 'neighbour', 'funded']);

/** Civil bodies build, give, heal, teach and receive guests beside us. */
const CIVIL_CONFUSED = new FewStrings(
	/^(housing\.(houses_|funds)|gifts\.|welfare\.|health\.|roads\.|works\.|schools\.|livelihood\.|education\.|gate\.|port\.|\w+\.workdays|disaster\.\w+_evacuated)/,
);

/** What soldiers are given besides the people. */
const GIVEN = new FewStrings(/^(gifts|welfare)\./);

/** What a people's committee decides on. */
const PUNISHED = new FewStrings(/^(penalty\.|fisheries\.iuu_vessels)/);

/** "Thông qua BĐBP tỉnh, Công ty A trao 120 suất quà": given by our hands. */
const isThroughUs = (s: Sentence, at: number): boolean =>
	text(s, s.from) === 'thông' && text(s, s.from + 1) === 'qua' && hasCue(s.cues, 'own', s.from, at);

/** What a hospital does besides. */
const HEALTH_BODY = new FewStrings(/^(health\.patients|gifts\.)/);

/** What a place is given by the state, and builds of it. */
const FUNDED = new FewStrings(/^(housing\.|roads\.|works\.|schools\.|livelihood\.|welfare\.)/);

/** What both sides send men to. */
const TOGETHER = new FewStrings(/^patrol\./);

/** What a neighbour does for or with us. */
const WITH_NEIGHBOUR = new FewStrings(
	/^(diplomacy\.|returnees\.|crime\.handed_over|fisheries\.foreign|illegal_|context\.|patrol\.bilateral)/,
);

/** "Cán bộ, chiến sĩ Công an huyện": whose they are stands right behind. */
const isOfAgency = (s: Sentence, m: Mark<unknown>): boolean =>
	s.cues.some((o) => o.entry.kind === 'agency' && o.from === m.to);

/** "800 bộ đội", "đơn vị kết nghĩa": counted, or no unit of ours. */
function isNoForceOfOurs(s: Sentence, m: Mark<unknown>): boolean {
	const counted = figureAt(s, firstFrom(s.quantities, m.from) - 1);
	if (counted && counted.to >= m.to) return true;
	if (text(s, m.from) === 'cán') return isOfAgency(s, m);
	if (text(s, m.from) !== 'đơn') return false;
	// "phối hợp với các đơn vị"
	if (text(s, m.from - 1) === 'các' && text(s, m.from - 2) === 'với') return true;
	return /^(kết|tài|đồng|bạn)$/.test(text(s, m.to));
}

const BY_US_REACH = 8;

/** Words of a time that no calendar tells, before who acts. */
const SOME_TIME = pairsOf('mới đây|vừa qua|gần đây|sau đó|tiếp đó|hiện nay|đến nay|ngay sau|mới rồi');

const WHILE = pairsOf('trong khi|còn như|thế nhưng');

/** "báo cáo với đoàn", "so với năm trước": no partner follows; of "cùng với" the first word tells. */
const TOLD_TO = new Set(['cùng', 'cáo', 'việc', 'so', 'đối', 'nói', 'sẻ', 'đổi']);

/** The figure is told of ours behind it: "48 em được Đồn đỡ đầu". */
function isByUs(s: Sentence, to: number): boolean {
	for (let c = firstFrom(s.cues, to); c < s.cues.length; c += 1) {
		const m = s.cues[c] as Mark<{ kind: string }>;
		if (m.from - to >= BY_US_REACH) return false;
		if (m.entry.kind === 'own' && /^(được|do|các)$/.test(text(s, m.from - 1))) return true;
	}
	return false;
}

/** "điều tàu SAR", "cử Cảnh sát cơ động": whom a body sends. */
const isSent = (s: Sentence, at: number): boolean => /^(điều|cử|phái|lệnh|động)$/.test(text(s, at - 1));

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

/** Whether the clause is opened by a body whom no word of the lists tells. */
const isOfUnlisted = (s: Sentence, q: { from: number; to: number }, indicator: string): boolean =>
	CIVIL_CONFUSED.test(indicator) && !isByUs(s, q.to) && bodyBetween(s, lastOwn(s, q.from), q.from);

const OUR_SIDE = wordsOf('ta');

/** "Công an bạn bắt 12 vụ; ta bắt 9 vụ", "phía ta bắt": our side is named last. */
function isOurSide(s: Sentence, at: number): boolean {
	if (!OUR_SIDE.mayStandIn(s.words)) return false;
	for (let k = at - 1; k >= s.from; k -= 1)
		if (
			OUR_SIDE.has(s.page.tokens[k]) &&
			(k === s.from || /^([;,:.]|phía|bên|còn|riêng)$/.test(text(s, k - 1)))
		)
			return !s.cues.some((m) => THEIRS.has(m.entry.kind) && m.from > k && m.to <= at);
	return false;
}

/** "Trạm y tế quân dân y": soldiers heal there. */
const isOfTroops = (s: Sentence, at: number): boolean =>
	/^quân dân$/.test(`${text(s, at)} ${text(s, at + 1)}`);

const PEOPLE = pairsOf('quần chúng|nhân dân|người dân|bà con');

/** Words between the people and what they tell. */
const PEOPLE_REACH = 10;

/** "Công an cung cấp 12 nguồn tin; quần chúng cung cấp 96 nguồn tin": the people tell us. */
function isFromPeople(s: Sentence, at: number): boolean {
	const from = Math.max(s.from, at - PEOPLE_REACH);
	for (let k = at - 1; k > from; k -= 1) if (PEOPLE.isAt(s.page.tokens, k - 1)) return true;
	return false;
}

/**
 * The other force whose deed the number is: "Công an tỉnh cũng bắt 58 vụ", "Cảnh sát biển lai dắt 02 tàu". It is the
 * subject of the clause or of one before it, and none of ours stands between.
 */
export function otherActor(s: Sentence, i: number, indicator: string): boolean {
	const q = s.quantities[i];
	if (!q || indicator.startsWith('awards.') || indicator.startsWith('context.')) return false;
	const { tokens } = s.page;
	// "Kiểm ngư 52 vụ/1,1 tỷ đồng": of whoever's the cases are
	const row = figureAt(s, i - 1);
	if (row && q.from - row.to === 1 && text(s, row.to) === '/') return otherActor(s, i - 1, indicator);
	if (isArticleOfOthers(s.page) || isByOthers(s, i) || (TOGETHER.test(indicator) && isTheirMen(s, q)))
		return true;
	if (isShareOfGathered(s, q)) return false;
	if (isOfAllForces(s, i) || isSavedByFishers(s, q.from, indicator) || isOfUnlisted(s, q, indicator))
		return true;
	const betweenUs = BETWEEN_US.test(indicator);
	if (!betweenUs && isDeedOfTheirs(s, q.from)) return true;
	if (isOurSide(s, q.from) || (indicator === 'crime.tips' && isFromPeople(s, q.from))) return false;
	if (isGuestsGift(s, q.from, indicator) || (GIVEN.test(indicator) && isForTroops(s, q))) return true;
	if (!betweenUs && isDeedAbroad(s, q.from)) return true;
	// "đơn vị" is of whoever has been named
	let named = false;
	let pointsBack = false;
	for (let c = firstFrom(s.cues, q.from) - 1; c >= 0; c -= 1) {
		const m = s.cues[c];
		if (!m || m.to > q.from) continue;
		if (m.entry.kind === 'own' && isNoForceOfOurs(s, m)) continue;
		if (m.entry.kind === 'own' && text(s, m.from) === 'đơn' && text(s, m.from - 1) !== 'các') {
			// "Theo đại diện Công an tỉnh, đơn vị này bắt 112 vụ": whoever is named before
			named = true;
			pointsBack ||= text(s, m.to) === 'này';
			continue;
		}
		if (m.entry.kind === 'own' && isVisited(s, c)) continue;
		if (m.entry.kind === 'own') return false;
		// "Đoàn bác sĩ Bệnh viện tỉnh": a name inside the name
		const outer = s.cues[c - 1];
		if (outer && outer.entry.kind === m.entry.kind && outer.from < m.from && outer.to >= m.to) continue;
		if (m.entry.kind === 'civil_health' && (!HEALTH_BODY.test(indicator) || isOfTroops(s, m.to))) continue;
		// "thu thuế 64 tỷ đồng"
		if (text(s, m.from) === 'thuế' && /^(thu|nộp|trốn|đóng|miễn|hoàn)$/.test(text(s, m.from - 1))) continue;
		if (!THEIRS.has(m.entry.kind)) continue;
		if (isInClosedBracket(s, m.to, q.from)) continue;
		if (m.entry.kind === 'agency' && isBesideHelped(s, m.from)) return false;
		// "dân quân xã tham gia tuần tra 704 lượt": with us
		if (m.entry.kind === 'militia' && text(s, m.to) === 'tham') continue;
		if (m.entry.kind === 'neighbour' && (WITH_NEIGHBOUR.test(indicator) || !isNeighbourDeed(s, m.to)))
			continue;
		if (m.entry.kind === 'funded') {
			if (FUNDED.test(indicator)) return true;
			continue;
		}
		// "Công an các xã bắt 22 vụ": whose police it is
		if (m.entry.kind === 'civil' && s.cues[c - 1]?.to === m.from && s.cues[c - 1]?.entry.kind === 'agency')
			continue;
		if (m.entry.kind === 'civil') {
			if (isGivers(s, m.from, m.to)) continue;
			if (CIVIL_CONFUSED.test(indicator) && isTheirProgramme(s, m.from, q)) return true;
			// "Đoàn từ thiện chùa Phúc Lâm"
			// "Công an các xã, trong đợt ra quân riêng, thu 153 khẩu"
			if (s.cues[c - 1]?.to === m.from && /^(civil|agency)$/.test(s.cues[c - 1]?.entry.kind ?? '')) continue;
			// "Hạt Kiểm lâm phối hợp với chính quyền xã tuần tra 46 lượt": another's partner
			if (isPartnerOfAgency(s, c)) continue;
			const fines = PUNISHED.test(indicator) && text(s, m.from) === 'ubnd';
			if (!fines && !CIVIL_CONFUSED.test(indicator)) return false;
			if (isThroughUs(s, m.from)) return false;
			for (let k = m.to; k < q.from; k += 1) if (text(s, k) === ';') return false;
		}
		const at =
			m.entry.kind === 'agency'
				? menOpen(s, groupOpens(s, bodyOpens(s, m.from)))
				: m.entry.kind === 'civil'
					? chairOpens(s, m.from)
					: m.from;
		const opens =
			at === s.from ||
			/^[;:.,(]$/.test((tokens[at - 1] as { text: string }).text) ||
			/^(lượng|đội|còn|riêng|phòng|cục|theo|đó|ngành)$/.test(text(s, at - 1)) ||
			SOME_TIME.isAt(tokens, at - 2) ||
			// "…, trong khi Công an tỉnh bắt 26 vụ"
			WHILE.isAt(tokens, at - 2) ||
			// "Về phía Công an tỉnh, trong năm đã phá 12 vụ"
			(text(s, at - 1) === 'phía' && text(s, at - 2) === 'về') ||
			// "Quân y Trung đoàn 741 khám bệnh"
			(text(s, at - 1) === 'y' && at - 2 === s.from) ||
			(m.entry.kind === 'agency' && (isHost(s, at) || isOfSpeaker(s, at, q.from))) ||
			s.periods.some((p) => p.mention.to === at && p.role !== 'aside');
		if (isAboveUs(s, c, at)) continue;
		// "trao 1 tỷ đồng cho Quỹ Vì người nghèo, tặng 100 suất": who is given to
		if (text(s, at - 1) === 'cho' && m.entry.kind === 'civil') continue;
		// "Chủ tàu bị Chi cục Thủy sản phạt", "Theo thống kê của Công an tỉnh, năm 2024 có 12 vụ"
		if (m.entry.kind === 'agency' && (text(s, at - 1) === 'bị' || isCountOf(s, at))) return true;
		const aside = NOT_SUBJECT.has(text(s, at - 1)) && text(s, at - 1) !== ',';
		// "Chi cục Thủy sản và Kiểm ngư": one body of two names
		if ((text(s, at - 1) === 'và' && m.entry.kind === 'agency') || isPartnerOfAgency(s, c)) continue;
		// "đoàn công tác của Ủy ban MTTQ …": those who came
		if (text(s, at - 1) === 'của' && m.entry.kind === 'civil') continue;
		// "Trung tâm Phối hợp tìm kiếm cứu nạn điều tàu SAR ra khơi, cứu 12 ngư dân": sent by another of theirs
		if (!aside && !opens && m.entry.kind === 'agency' && isSent(s, at)) continue;
		if (aside || !opens) return false;
		// "Theo Cục Hải quan tỉnh, … đơn vị bắt 120 vụ"
		if (named && !pointsBack && text(s, at - 1) !== 'theo') return false;
		if (isListedPartner(s, at) || isOneOfForces(s, at) || isBesideOurs(s, at)) return false;
		if (isHandedTo(s, m)) return false;
		// "hai lực lượng cùng bắt 40 vụ, trong đó Công an bắt 12 vụ"
		if (m.entry.kind === 'agency' && text(s, at - 1) === 'đó') return true;
		// "phối hợp với công an, hải quan bắt …": a list of partners
		for (let k = m.from - 1; k >= s.from && m.from - k < PARTNER_REACH; k -= 1) {
			const w = text(s, k);
			if (w === ';' || w === '.') break;
			if (w === 'cùng' && /^(tháng|thời|kỳ|ngày|năm|lúc)$/.test(text(s, k + 1))) return true;
			if (w === 'cùng' && k === s.from) return true;
			// "chuyển Công an, Hải quan, Kiểm lâm 46 vụ": a list of those whom we hand to
			if (HANDS.test(w) && !acts(s, m.to) && !s.quantities.some((o) => o.from > k && o.to <= m.from))
				return false;
			// "tiếp nhận 12 vụ từ Công an, Hải quan; bàn giao 9 vụ": who handed them to us
			if (w === 'từ' && s.cues.some((o) => o.entry.kind === 'agency' && o.from === k + 1)) return false;
			if (w === 'phối' || w === 'cùng' || (w === 'với' && !TOLD_TO.has(text(s, k - 1)))) return false;
			// "vận động các công ty, doanh nghiệp", "kết nối các nhà hảo tâm": whom we ask to give
			if (/^(vận động|kêu gọi|kết nối|huy động|tranh thủ)$/.test(`${w} ${text(s, k + 1)}`)) return false;
		}
		return true;
	}
	return named && followsAgency(s);
}
