import { hasTopic } from '../../../indicator/topics.ts';
import type { Quantity } from '../../../quantity/quantity.ts';
import { isGivenToThem } from '../../deed/given-to-them.ts';
import { isFleet } from '../../deed/fleet-there.ts';
import { isSector } from '../../deed/sector.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { figureAt, holdsIn, wordAt, type Sentence } from '../../page/sentence.ts';
import { isBurnt, isSeized } from '../goods.ts';
import { inStorm } from '../in-storm.ts';
import { ofParagraph } from '../unnamed/of-paragraph.ts';
import { headDisaster } from '../told-around.ts';
import type { InClause } from './in-clause.ts';

const FINISHED_REACH = 14;

/** "hoàn thành 7 km đường", "7,2 km đường bê tông, 3 cầu dân sinh đã hoàn thành". */
function isFinished(s: Sentence, q: Quantity): boolean {
	const finished = (k: number) => wordAt(s, k) === 'hoàn' && wordAt(s, k + 1) === 'thành';
	if (finished(q.from - 2)) return true;
	for (let k = q.to; k <= q.to + FINISHED_REACH; k += 1) if (finished(k)) return true;
	return false;
}

/** Roads of which nobody says that they were built. */
const isRoadThere = ({ s, q, memory }: InClause): boolean =>
	wordAt(s, q.from - 1) !== ':' &&
	!isFinished(s, q) &&
	!hasTopic(s.topics, s.from, s.to, 'BUILD', 'REPAIR', 'BUILD_REPAIR', 'OPEN') &&
	!memory.inSentence(s).length;

/** Those whom a patrol stops. */
const DRIVERS = wordsOf('chủ lái tài trưởng');

/** By the indicator that the words of the clause name: when a figure measures nothing of ours all the same. */
const REFUSED: ReadonlyMap<string, (f: InClause) => boolean> = new Map([
	['roads.km', isRoadThere],
	// roofs mended after a storm are no housing drive
	['housing.houses_repaired', ({ s }: InClause) => headDisaster(s)],
	// "tổ tuần tra nhắc nhở 45 lượt lái xe"
	['patrol.troop_turns', ({ s, q }: InClause) => holdsIn(s, q.unitFrom, q.to, DRIVERS)],
	['seized.fuel', ({ s, q }: InClause) => isBurnt(s, q)],
	['returnees.persons', ({ s, i }: InClause) => isGivenToThem(s, i)],
	['context.border_length_km', ({ s, i }: InClause) => figureAt(s, i - 1)?.cls === 'work'],
]);

/** Whether a figure measures nothing of ours, whatever the words of its clause name. */
export function isRefused(f: InClause): boolean {
	const { s, i, q, memory, found } = f;
	// "không có tàu nào vi phạm …; năm 2022 vẫn còn 5 tàu": of the breach named before, no fleet
	if (q.cls === 'vessel' && isFleet(s, i, found) && !inStorm(s, i, memory)) return !ofParagraph(s, q, memory);
	if (!found?.indicator) return false;
	if (REFUSED.get(found.indicator)?.(f)) return true;
	if (found.topic.topic === 'GOODS' && found.indicator.startsWith('seized.') && !isSeized(s, q, memory))
		return true;
	return found.indicator.startsWith('context.') && isSector(s, i);
}
