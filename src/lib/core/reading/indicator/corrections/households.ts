import { hasTopic } from '../../../indicator/topics.ts';
import { hasCue } from '../../mention/cues.ts';
import { figureAt, hasStop, wordAt } from '../../page/sentence.ts';
import { inCharge } from '../in-charge.ts';
import { becomes, isGrouped, toldBefore, type Correction } from './correction.ts';

/** "412 hộ/1.730 người di tản tránh bão": those of the households told right before, no crews. */
export const ofTheirHomes: Correction = (f) =>
	f.q.cls === 'person' && isGrouped(f) && figureAt(f.s, f.i - 1)?.cls === 'household'
		? becomes(f, 'disaster.persons_evacuated', 'EVACUATE', 'group:homes')
		: null;

/** "64 hộ nghèo, có 23 hộ thoát nghèo": no longer poor, not one more that is answered for. */
export const outOfPoverty: Correction = (f) =>
	wordAt(f.s, f.q.to) === 'thoát' && wordAt(f.s, f.q.to + 1) === 'nghèo'
		? becomes(f, 'livelihood.households_supported', 'LIVELIHOOD', 'noun:behind')
		: null;

/** "trao 2 con lợn giống cho 2 hộ nghèo chăn nuôi, phát triển kinh tế": to whom the animals counted right before went. */
export const givenStock: Correction = (f) =>
	wordAt(f.s, f.q.from - 1) === 'cho' && toldBefore(f)?.indicator === 'livelihood.livestock'
		? becomes(f, 'other', 'LIVESTOCK', 'recipients')
		: null;

/** "phân công 280 đảng viên giúp đỡ 1.120 hộ": the households those members answer for. */
export const assigned: Correction = (f) => {
	const before = toldBefore(f);
	if (before?.indicator !== 'grassroots.party_members_households' || hasStop(f.s, before.to, f.q.from))
		return null;
	return becomes(f, 'grassroots.households_assigned', 'IN_CHARGE', 'group:members');
};

/** "131 đảng viên sinh hoạt, phụ trách 518 hộ", "150 đảng viên nhận giúp 640 hộ": told for the households they answer for. */
export const membersOfHomes: Correction = (f) => {
	const { s, i, q } = f;
	const homes = s.quantities[i + 1];
	if (q.cls !== 'party_member' || homes?.cls !== 'household' || hasStop(s, q.to, homes.from)) return null;
	return hasTopic(s.topics, q.to, homes.from, 'IN_CHARGE') || inCharge(s, i)
		? becomes(f, 'grassroots.party_members_households', 'IN_CHARGE', 'group:homes')
		: null;
};

/** "di dời 210 hộ, trong đó các đồn trực tiếp giúp 96 hộ": some of those taken out of danger. */
export const helpedOut: Correction = (f) =>
	f.memory.inSentence(f.s).some((d) => d.indicator === 'disaster.households_evacuated') &&
	hasCue(f.s.cues, 'part', f.s.from, f.q.from)
		? becomes(f, 'disaster.households_evacuated', 'EVACUATE', 'part:last')
		: null;
