import { hasStop, wordAt, type Sentence } from '../../page/sentence.ts';
import { becomes, type Correction, type Told } from './correction.ts';
import { OF_BOATS } from './sea.ts';

/** "Hải đội" is named in the sentence, and no post ashore. */
function hasSquad(s: Sentence): boolean {
	let squad = false;
	for (let k = s.from; k < s.to - 1; k += 1) {
		if (/^(đồn|trạm)$/.test(wordAt(s, k))) return false;
		squad ||= wordAt(s, k) === 'hải' && wordAt(s, k + 1) === 'đội';
	}
	return squad;
}

/** Words between patrols and the boats they check: "lượt tuần tra, kiểm soát trên". */
const CHECKS_REACH = 4;

/** "6.000 lượt tuần tra, kiểm soát 420.000 lượt tàu cá": the boats they check stand right behind. */
const checksNext = ({ s, i, q }: Told): boolean => {
	const next = s.quantities[i + 1];
	return next?.cls === 'vessel_turn' && next.from - q.to <= CHECKS_REACH && !hasStop(s, q.to, next.from);
};

/** "tuần tra 96 chuyến, lượt tàu", trips in a text on fishing boats: patrols at sea. */
export const seaTrips: Correction = (f) => {
	const { s, q, memory } = f;
	// "Hải đội tuần tra 92 lượt trên biển. …. Năm tới, tuần tra 100 lượt": where no patrol ashore is told
	const seaOnly = memory.totalOf('patrol.sea_sessions') && !memory.totalOf('patrol.sessions');
	// "tổ chức ít nhất 6.000 lượt tuần tra, kiểm soát 420.000 lượt tàu cá": of those who check boats
	if (seaOnly && (hasSquad(s) || checksNext(f)))
		return becomes(f, 'patrol.sea_sessions', 'PATROL_SEA', 'subject:article:FISHING');
	if (q.unit !== 'TRIP') return null;
	const boats = /^(lượt|tàu|biển)$/.test(wordAt(s, q.to)) || wordAt(s, q.to + 1) === 'lượt';
	const atSea = OF_BOATS.some((code) => memory.totalOf(code)) || memory.totalOf('patrol.sea_sessions');
	return boats || atSea || hasSquad(s) || checksNext(f) || memory.titleNames('FISHING', 'IUU')
		? becomes(f, 'patrol.sea_sessions', 'PATROL_SEA', 'subject:article:FISHING')
		: null;
};
