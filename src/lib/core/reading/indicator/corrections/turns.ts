import { saidBeside } from '../patrol/partners.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import { lastCue } from '../../mention/cues.ts';
import { figureAt, holdsIn, isPlainTurn, itemFrom, wordAt, type Sentence } from '../../page/sentence.ts';
import { implied } from '../indicator-reading.ts';
import { becomes, isGrouped, toldBefore, type Correction, type Told } from './correction.ts';

/** "tuần tra 43 lần/267 lượt người": those who went, whatever the sentence tells next. */
export const onPatrol: Correction = (f) => {
	const before = isGrouped(f) ? toldBefore(f) : undefined;
	if (!/^patrol\.(sea_)?sessions$/.test(before?.indicator ?? '') || f.read.rules[0] === 'pair:planned')
		return null;
	// "36 lượt tuần tra, 22 lượt tuyên truyền": other work, named behind its own number
	if (/^topic:right:PROPAGANDA/.test(f.read.rules[0] ?? '') && wordAt(f.s, f.q.to) === 'tuyên')
		return talksHeld(f);
	// "tuần tra lần lượt 240, 310 và 280 lượt": one by one, all of them patrols
	return before?.cls !== f.q.cls || wordAt(f.s, f.q.from - 1) === '/'
		? (peopleWalk(f) ?? becomes(f, 'patrol.troop_turns', 'PATROL', 'carried:patrol'))
		: null;
};

/** "44 lần/704 lượt tuần tra", "phối hợp tuần tra 44 lần/352 lượt": how many went, behind how often. */
export const wentBehind: Correction = (f) => {
	const { s, q } = f;
	const before = isGrouped(f) ? toldBefore(f) : undefined;
	if (!/^patrol\.\w+_sessions$|^patrol\.sessions$/.test(before?.indicator ?? '')) return null;
	if (wordAt(s, q.from - 1) !== '/' || wordAt(s, q.unitFrom) !== 'lượt') return null;
	if (!before || wordAt(s, before.q.unitFrom) === 'lượt') return null;
	// "18 lần/5 lượt tàu": boats
	if (!isPlainTurn(s, q) && !/^(người|tuần|cán|quân)$/.test(wordAt(s, q.unitFrom + 1))) return null;
	q.unit = 'PERSON_TURN';
	q.cls = 'person_turn';
	const walked =
		before.indicator === 'patrol.bilateral_sessions' ? 'patrol.bilateral_troop_turns' : 'patrol.troop_turns';
	return becomes(f, walked, 'PATROL', 'carried:patrol');
};

/** "TT 48 buổi/2.910 lượt người": those who heard, whatever the sentence tells next. */
export const heard: Correction = (f) =>
	isGrouped(f) &&
	toldBefore(f)?.indicator === 'propaganda.sessions' &&
	!/^topic:right/.test(f.read.rules[0] ?? '')
		? becomes(f, 'propaganda.listeners', 'PROPAGANDA', 'pair:row')
		: null;

/** "24 buổi hướng dẫn ngư dân kỹ năng tránh bão cho 1.900 lượt người": those who heard, called in by nobody. */
export const heardAlong: Correction = (f) =>
	/_turn$/.test(f.q.cls) &&
	wordAt(f.s, f.q.from - 1) === 'cho' &&
	toldBefore(f)?.indicator === 'propaganda.sessions'
		? becomes(f, 'propaganda.listeners', 'PROPAGANDA', 'pair:sessions')
		: null;

/** "tuần tra … với 300 lượt cán bộ, chiến sĩ và 62.300 lượt quần chúng": those who went along listened to nobody. */
export const peopleOnPatrol: Correction = (f) =>
	isGrouped(f) && toldBefore(f)?.indicator.startsWith('patrol.')
		? becomes(f, 'other', 'PATROL', 'carried:patrol')
		: null;

const PEOPLE = /^(bà|dân|nhân|đồng|cư|người)$/;

/** "tuần tra 96 đợt/742 lượt người, có 215 lượt dân bản tham gia": of the people who went along. */
export const peopleAlong: Correction = (f) => {
	const { s, q, memory } = f;
	if (wordAt(s, q.unitFrom) !== 'lượt' || !PEOPLE.test(wordAt(s, q.unitFrom + 1))) return null;
	if (wordAt(s, q.unitFrom + 1) === 'người' && wordAt(s, q.unitFrom + 2) !== 'dân') return null;
	if (!goesAlong(s, q.to) && !isAmongThose(s, q.from)) return null;
	const patrol = memory.inSentence(s).at(-1);
	return patrol?.indicator.startsWith('patrol.')
		? becomes(f, 'patrol.militia_turns', 'PATROL', 'carried:patrol')
		: null;
};

/** "tham gia", "cùng tham gia", "đi cùng", "cùng đi tuần" from token `at` on. */
function goesAlong(s: Sentence, at: number): boolean {
	const verb = wordAt(s, at) === 'cùng' ? at + 1 : at;
	return /^(tham gia|đi cùng|tuần tra|đi theo|cùng đi)$/.test(
		wordAt(s, at) === 'cùng' && wordAt(s, at + 1) === 'đi'
			? 'cùng đi'
			: `${wordAt(s, verb)} ${wordAt(s, verb + 1)}`,
	);
}

const AMONG_REACH = 14;

/** "với sự tham gia của 2.490 lượt bộ đội và 830 lượt người dân": the last of those who took part. */
function isAmongThose(s: Sentence, to: number): boolean {
	if (!/^(và|,|cùng|với)$/.test(wordAt(s, to - 1))) return false;
	for (let k = to - 2; k > Math.max(s.from, to - AMONG_REACH); k -= 1)
		if (wordAt(s, k) === 'của' && wordAt(s, k - 1) === 'gia' && wordAt(s, k - 2) === 'tham') return true;
	return false;
}

const HEARERS = /^(person|person_turn|attend_turn|listener_turn|student_turn|student)$/;
/** What stands between the talks and those who hear them. */
const TO_HEARERS = wordsOf('với cho , / và có hơn gần trên khoảng tập trung');
const HEARERS_REACH = 4;

/** "tuyên truyền 412 lượt cho 18.300 người", "412 lượt/18.300 lượt người": more people right behind the turns. */
function isHeardBy({ s, i, q }: Told): boolean {
	const next = s.quantities[i + 1];
	if (!next || !HEARERS.test(next.cls) || next.from - q.to > HEARERS_REACH) return false;
	for (let k = q.to; k < next.from; k += 1) if (!TO_HEARERS.has(s.page.tokens[k])) return false;
	return isPlainTurn(s, q) && (next.value ?? 0) > (q.value ?? Infinity);
}

/** "209 lượt tuyên truyền tập trung": how often it was done, none who listened. */
export const talksHeld: Correction = (f) => {
	const { s, q } = f;
	// "tuyên truyền trên loa 46 lượt"
	const aired =
		wordAt(s, q.from - 1) === 'loa' ||
		/^phát (thanh|sóng)$/.test(`${wordAt(s, q.from - 2)} ${wordAt(s, q.from - 1)}`) ||
		/^(qua|trên|bằng) loa$/.test(`${wordAt(s, q.to)} ${wordAt(s, q.to + 1)}`);
	if (q.cls !== 'turn' || (wordAt(s, q.to) !== 'tuyên' && !aired && !isHeardBy(f))) return null;
	q.cls = 'event';
	q.unit = 'EVENT';
	return becomes(f, 'propaganda.sessions', 'PROPAGANDA', 'turns:talks');
};

const CHECKS = wordsOf('kiểm soát đăng thủ');

/** "64 đợt tuyên truyền với 2.140 lượt tàu, 12.800 lượt ngư dân", "tuyên truyền cho 11.000 lượt tàu cá với 96.000 lượt thuyền viên": those aboard listened. */
export const aboardAtTalk: Correction = (f) => {
	const { s, i, q, memory } = f;
	const boats = figureAt(s, i - 1);
	if (!boats || !/^(vessel|vehicle)_turn$/.test(boats.cls) || q.from - boats.to > 1) return null;
	const from = itemFrom(s, q.from);
	const talks = memory.inSentence(s).findLast((d) => d.indicator === 'propaganda.sessions' && d.from >= from);
	const told =
		/^(cho|tới|đến)$/.test(wordAt(s, boats.from - 1)) && TALKS.standsIn(s.page.tokens, from, boats.from);
	if ((!talks && !told) || holdsIn(s, talks?.to ?? from, boats.from, CHECKS)) return null;
	return becomes(f, 'propaganda.listeners', 'PROPAGANDA', 'pair:talks');
};

const TALKS = pairsOf('tuyên truyền');

const OF_VILLAGE = pairsOf(
	'quần chúng|nhân dân|bà con|người dân|già làng|trưởng bản|trưởng thôn|gia đình|chủ tàu|ngư dân',
);
const PEERS = pairsOf('lực lượng|nước bạn|phía bạn|biên giới|song phương|định kỳ|đồn bạn|đối diện|bảo vệ');

/** "trao đổi, gặp gỡ nắm tình hình với quần chúng 40 lần": with the people here, no talks across the border. */
export const metVillagers: Correction = (f) => {
	const { s } = f;
	const { tokens } = s.page;
	return OF_VILLAGE.standsIn(tokens, s.from, s.to) && !PEERS.standsIn(tokens, s.from, s.to)
		? becomes(f, 'other', 'TALKS', 'met:people')
		: null;
};

/** "42 lượt/840 lượt cán bộ, chiến sĩ", "9 cuộc …, 180 lượt cán bộ" of a patrol with the neighbour: those who went on it. */
export const onBilateral: Correction = (f) =>
	(isGrouped(f) || f.read.rules[0]?.startsWith('topic:far:PATROL')) &&
	toldBefore(f)?.indicator === 'patrol.bilateral_sessions'
		? becomes(f, 'patrol.bilateral_troop_turns', 'PATROL_BILATERAL', 'carried:patrol')
		: null;

const WALKERS = /^(nhân dân|người dân|bà con|quần chúng|đồng bào|dân quân)$/;

/** "Nhân dân cùng bộ đội tuần tra 9.640 lượt với 38.200 lượt người tham gia": of the people who act, none of ours. */
export const peopleWalk: Correction = (f) => {
	const { s, q } = f;
	if (q.cls !== 'attend_turn' && q.cls !== 'person_turn') return null;
	const to = toldBefore(f)?.from ?? q.from;
	for (let k = itemFrom(s, q.from); k < to; k += 1)
		if (WALKERS.test(`${wordAt(s, k)} ${wordAt(s, k + 1)}`) && !isPartner(s, k))
			return becomes(f, 'patrol.militia_turns', 'PATROL', 'people:walk');
	return null;
};

const PARTNERS_REACH = 12;

/** "cùng nhân dân", "phối hợp Công an xã, dân quân": somebody acts with them. */
function isPartner(s: Sentence, at: number): boolean {
	if (BESIDE.has(wordAt(s, at - 1))) return true;
	if (!/^(,|và)$/.test(wordAt(s, at - 1))) return false;
	for (let k = at - 2; k >= Math.max(s.from, at - PARTNERS_REACH); k -= 1)
		if (/^(hợp|cùng|với)$/.test(wordAt(s, k))) return s.page.claimed[k] !== 1;
	return false;
}

/** Before those who are not the ones who act: "cùng nhân dân", "vận động bà con". */
const BESIDE = new Set(['với', 'cùng', 'và', 'hợp', 'cho', 'của', 'động', 'giúp', 'đỡ', '/']);

/** "310 lượt công an xã tham gia": turns of another force, no patrols. */
export const turnsOfOthers: Correction = (f) =>
	f.q.cls === 'turn' &&
	(f.s.cues.some((m) => m.entry.kind === 'agency' && m.from === f.q.to) ||
		/^(đoàn|hội) viên$|^(thanh niên|học sinh)$/.test(`${wordAt(f.s, f.q.to)} ${wordAt(f.s, f.q.to + 1)}`))
		? becomes(f, 'other', 'PATROL', 'turns:others')
		: null;

const SESSIONS = /sessions$/;

/** "604 lượt cán bộ, chiến sĩ (trong đó phía Việt Nam 318 lượt)": a bare turn after "trong đó" is one of those turns. */
export const turnsAmong: Correction = (f) => {
	const { s, q, read } = f;
	const before = toldBefore(f);
	if (!before || !/^(troop|person|militia)_turn$/.test(before.cls) || !SESSIONS.test(read.indicator))
		return null;
	if (wordAt(s, q.unitFrom) !== 'lượt' || q.unitTo !== q.unitFrom + 1) return null;
	const part = lastCue(s.cues, 'part', before.to, q.from);
	if (!part || s.topics.some((m) => m.from >= part.to && m.to <= q.from)) return null;
	// "4.406 lượt dân quân; trong đó phối hợp với công an xã 527 lượt": some of the patrols
	if (wordAt(s, part.to) === 'phối' || saidBeside(s, q)) return null;
	q.cls = before.cls;
	q.unit = before.q.unit;
	return implied(before.was, before.topic, 'carried:turn');
};

/** "ngăn chặn 12 lượt người xuất, nhập cảnh trái phép", "ngăn 7 lượt người vượt biên": turned back, none let through a gate. */
export const unlawful: Correction = (f) => {
	const { s, q } = f;
	// "ngăn chặn 12 người xuất nhập cảnh qua cửa khẩu phụ"
	if (
		q.cls === 'person' &&
		/^(ngăn chặn|phát hiện|bắt giữ)$/.test(`${wordAt(s, q.from - 2)} ${wordAt(s, q.from - 1)}`)
	)
		return becomes(f, 'illegal_crossing.persons', 'CROSSING', 'topic:right:CROSSING');
	for (let k = q.to; k < Math.min(q.to + UNLAWFUL_REACH, s.to - 1); k += 1) {
		if (/^[;:.()]$/.test(s.page.tokens[k]?.text ?? '') || s.page.tokens[k]?.kind === 'number') return null;
		if (/^(trái phép|vượt biên)$/.test(`${wordAt(s, k)} ${wordAt(s, k + 1)}`))
			return becomes(f, 'illegal_crossing.persons', 'CROSSING', 'topic:right:CROSSING');
	}
	return null;
};

const UNLAWFUL_REACH = 8;
