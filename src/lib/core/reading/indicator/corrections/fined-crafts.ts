import { hasTopic } from '../../../indicator/topics.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { holdsIn, wordAt } from '../../page/sentence.ts';
import { becomes, isGrouped, toldBefore, type Correction } from './correction.ts';

/** "tang vật thu giữ gồm …; xử phạt 48 vụ/5 phương tiện/77 cá nhân": crafts of a row of those fined are not seized. */
export const finedCrafts: Correction = (f) =>
	isGrouped(f) && toldBefore(f)?.indicator.startsWith('penalty.')
		? becomes(f, 'other', 'PENALTY', 'topic:left:PENALTY')
		: null;

const FISHING = wordsOf('cá');

/** "xử phạt 143 vụ/151 tàu cá": cases counted with the fishing boats that were fined, where nothing else is told of. */
export const finedWithBoats: Correction = (f) => {
	const { s, i, q, read } = f;
	if (q.cls !== 'case' || read.topic !== 'PENALTY' || hasTopic(s.topics, s.from, s.to, ...OTHER)) return null;
	const boats = s.quantities.some(
		(o, k) => s.groups[k] === s.groups[i] && o.cls === 'vessel' && holdsIn(s, o.unitFrom, o.to, FISHING),
	);
	return boats ? { ...becomes(f, 'fisheries.iuu_cases', 'IUU', 'group:boats'), outcome: 'FINED' } : null;
};

const OTHER = ['DRUGS', 'SMUGGLING', 'WEAPONS', 'ENTRY', 'EXIT', 'CROSSING', 'FUEL'];

const WANTING = /^(thiếu|không|chưa|hết|quá|sai)$/;

/** "phát hiện 3 tàu thiếu sổ nhật ký": a boat found without its papers is not seized. */
export const wantsPapers: Correction = (f) => {
	const { s, q } = f;
	if (q.cls !== 'vessel' || !WANTING.test(wordAt(s, q.to)) || wordAt(s, q.from - 1) !== 'hiện') return null;
	const read = becomes(f, 'fisheries.iuu_vessels', 'IUU', 'boats:papers');
	return { ...read, rules: [...read.rules, 'doubt:indicator'] };
};
