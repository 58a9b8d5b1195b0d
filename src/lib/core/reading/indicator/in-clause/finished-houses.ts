import { pairsOf } from '../../../text/word-pairs.ts';
import { wordAt } from '../../page/sentence.ts';
import { implied } from '../indicator-reading.ts';
import type { Way } from '../ways.ts';
import type { InClause } from './in-clause.ts';

const FINISHED = pairsOf('hoàn thành|làm xong|xây xong|đưa vào');

/** "khởi công 27 căn nhà, 19 căn đã hoàn thành": of those begun, told as finished behind their number. */
export const finishedHouses: Way<InClause> = ({ s, q, found }) =>
	(found === null || found.indicator === null) &&
	wordAt(s, q.to) === 'đã' &&
	FINISHED.isAt(s.page.tokens, q.to + 1)
		? implied('housing.houses_built', 'BUILD', 'doubt:house')
		: null;
