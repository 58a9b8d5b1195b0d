import { measureOf } from '../../../indicator/resolve.ts';
import { hasTopic } from '../../../indicator/topics.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import { figureAt, hasPair, holdsIn, wordAt } from '../../page/sentence.ts';
import { isGrouped, toldBefore } from '../corrections/correction.ts';
import { isCargo, isCash, isHeldMoney } from '../goods.ts';
import { houseKind } from '../house-kind.ts';
import { partOfCalled } from '../in-storm.ts';
import { implied, told } from '../indicator-reading.ts';
import { besideVessels, finedBoats, headDisaster, hurtButSaved, ofNoun, treatedToo } from '../told-around.ts';
import { moneyOf } from '../value-of.ts';
import type { Way } from '../ways.ts';
import type { InClause } from './in-clause.ts';

/** A further sum in the row of one that tells what something is worth. */
export const valueListed: Way<InClause> = (f) => {
	const before = f.memory.inSentence(f.s).at(-1);
	return before?.topic === 'VALUE' && before.q === figureAt(f.s, f.i - 1) && isGrouped(f)
		? told(before.indicator, 'VALUE', 'value:listed')
		: null;
};

/** "tang vật gồm 12 triệu đồng": money itself is held. */
export const heldMoney: Way<InClause> = ({ s, q, found }) =>
	!found && isHeldMoney(s, q) ? told('seized.cash', 'SEIZE', 'topic:left:SEIZE') : null;

/** Money seized, where no word of its clause names it. */
export const cash: Way<InClause> = ({ s, i, memory, found }) =>
	!found && isCash(s, i, memory) ? told('seized.cash', 'SEIZE', 'topic:paragraph:SEIZE') : null;

/** What something is worth; a fine is a fine. */
export const valueOf: Way<InClause> = ({ s, i, memory, found }) => {
	const value = moneyOf(s, i, memory);
	return value && found?.topic.topic !== 'FINES' ? told(value.indicator, 'VALUE', value.rule) : null;
};

/** Houses, by what was done with them. */
export const houses: Way<InClause> = ({ s, i, memory, found }) => {
	const house = houseKind(s, i, found, memory);
	return house ? implied(house.indicator, 'HOUSE', house.rule) : null;
};

/** "phong trào thi đua đã giúp thực hiện 1.874 buổi tuần tra": the clause names no work, the noun itself does. */
export const ofItsNoun: Way<InClause> = ({ s, q, found }) =>
	found?.indicator === null ? (ofNoun(s, q) ?? hurtButSaved(s, q) ?? finedBoats(s, q)) : null;

/** "khám bệnh, cắt tóc cho 150 người": patients too. */
export const treated: Way<InClause> = ({ s, q, found }) =>
	found?.topic.topic === 'HAIRCUT' && found.place !== 'right' ? treatedToo(s, q) : null;

/** Goods that pass a gate. */
export const cargo: Way<InClause> = ({ s, i, memory, found }) =>
	found?.topic.topic === 'GOODS' && isCargo(s, i, memory) ? told('gate.cargo', 'CARGO', 'topic:cargo') : null;

/** "147 phương tiện với 1.262 lao động đang di chuyển": crews that are called to shelter with their boats. */
export const crewsCalled: Way<InClause> = ({ s, i, memory, found }) =>
	found?.indicator === 'disaster.persons_evacuated' && besideVessels(s, i, memory)
		? told('disaster.fishers_alerted', 'SHELTER_CALL', 'group:vessels')
		: null;

const TOLD = /^(cho|tới|đến|được|:)$/;

/** "ứng phó 8 cơn bão: thông báo 38.412 lượt phương tiện/162.300 lượt lao động": boats and crews told of a storm. */
export const informed: Way<InClause> = ({ s, i, found, q, memory }) => {
	if (found || !(memory.speaksOf('DISASTER') || hasTopic(s.topics, s.from, s.to, 'DISASTER'))) return null;
	const head = s.quantities[s.groups.indexOf(s.groups[i] as number)]?.from ?? q.from;
	const at = TOLD.test(wordAt(s, head - 1)) ? head - 2 : head - 1;
	if (`${wordAt(s, at - 1)} ${wordAt(s, at)}` !== 'thông báo') return null;
	const indicator = measureOf('SHELTER_CALL', q.cls);
	return indicator ? told(indicator, 'SHELTER_CALL', 'topic:left:SHELTER_CALL') : null;
};

const SKIPPERS = wordsOf('chủ trưởng');
/** Words between the skippers and what they are told to mend. */
const MEND_REACH = 9;

const WARNS = /^(nhở|báo|gọi|điện)$/;
const ASKS = pairsOf('yêu cầu');

/**
 * "nhắc nhở 60 lượt chủ phương tiện bật thiết bị giám sát hành trình", "yêu cầu 86 chủ tàu mất kết nối mở lại": their
 * boats' signal was lost; "268 chủ tàu/291 lượt tàu" counts the boats.
 */
export const skippersWarned: Way<InClause> = ({ s, i, q }) => {
	if (s.quantities.some((o, k) => s.groups[k] === s.groups[i] && /^vessel|^vehicle/.test(o.cls))) return null;
	const to = Math.min(q.to + MEND_REACH, s.breaks.find((k) => k >= q.to) ?? s.to);
	const warned = WARNS.test(wordAt(s, q.from - 1)) || hasPair(s, q.from - 2, q.from - 1, ASKS);
	return warned && holdsIn(s, q.unitFrom, q.to, SKIPPERS) && hasTopic(s.topics, q.to, to, 'VMS', 'VMS_DEVICE')
		? told('fisheries.vms_alerts', 'VMS', 'topic:right:VMS')
		: null;
};

/** "chuyển 9 vụ cho Công an": passed on to another body. */
export const passedOn: Way<InClause> = ({ s, q, found }) =>
	!found &&
	wordAt(s, q.from - 1) === 'chuyển' &&
	/^(cho|sang) (công|cơ|hải|kiểm|viện)$/.test(`${wordAt(s, q.to)} ${wordAt(s, q.to + 1)}`)
		? told(
				q.cls === 'case' ? 'crime.handed_over_cases' : 'crime.handed_over_persons',
				'HANDOVER',
				'verb:passed',
			)
		: null;

const SAVED = pairsOf('cứu nạn|cứu hộ|cứu được');

/** "kéo 4 chiếc ghe chìm lên bờ", "cứu nạn thành công 17 tàu bị chìm": saved, whatever befell them. */
export const hauled: Way<InClause> = ({ s, q, found }) =>
	found?.topic.topic === 'DAMAGE' &&
	(/^(kéo|dắt|vớt|cứu)$/.test(wordAt(s, q.from - 1)) || SAVED.standsIn(s.page.tokens, q.from - 4, q.from))
		? told('sar.vessels_rescued', 'TOW', 'verb:tow')
		: null;

/** "126 tổ tự quản ở thôn, bản, gồm 1.512 người": those in the teams told right before. */
export const membersOfTeams: Way<InClause> = ({ s, i, q, memory, found }) =>
	!found &&
	/^(gồm|với|có)$/.test(wordAt(s, q.from - 1)) &&
	toldBefore({ s, i, q, memory })?.indicator === 'grassroots.selfmgmt_groups'
		? told('grassroots.selfmgmt_members', 'SELF_MANAGED', 'group:teams')
		: null;

/** "Phương tiện đã kiểm đếm phục vụ chống bão: 3.304; lao động: 14.912": the crews of the boats told right before. */
export const crewsLabelled: Way<InClause> = ({ s, q, memory, found }) =>
	!found &&
	/^(lao động|ngư dân|thuyền viên) (:|là|có|với)$/.test(
		`${wordAt(s, q.from - 3)} ${wordAt(s, q.from - 2)} ${wordAt(s, q.from - 1)}`,
	) &&
	memory.inSentence(s).at(-1)?.indicator === 'disaster.vessels_alerted'
		? told('disaster.fishers_alerted', 'SHELTER_CALL', 'label:crews')
		: null;

/** "Cơn bão số 3, lực lượng huy động 420 lượt cán bộ": sent against the disaster at the sentence's head. */
export const sentAgainst: Way<InClause> = ({ s, found }) =>
	headDisaster(s) && !found?.indicator?.startsWith('patrol.')
		? told('sar.troop_turns', 'DISASTER', 'head:DISASTER')
		: null;

/** Some of the boats called in, where no word names them. */
export const someCalled: Way<InClause> = ({ s, q, memory, found }) =>
	found ? null : partOfCalled(s, q, memory);
