import { hasTopic } from '../../../indicator/topics.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { hasPair, holdsIn, wordAt } from '../../page/sentence.ts';
import { becomes, type Correction, type ReadFigure } from './correction.ts';

const LINE = pairsOf('vượt ranh|qua ranh|cận ranh|giáp ranh|gần ranh|sát ranh');
const CAUGHT = wordsOf('phạm bắt phạt khai đánh xâm');

/** Where the words behind the boats end. */
const clauseEnd = ({ s, q }: ReadFigure): number => s.breaks.find((k) => k >= q.to) ?? s.to;

/** "phát hiện 22 tàu cá có dấu hiệu vượt ranh giới sang vùng biển nước ngoài": seen near the line, caught at nothing. */
export const crossesLine: Correction = (f) => {
	const { s, q } = f;
	const end = clauseEnd(f);
	return /^(vessel|vehicle)(_turn)?$/.test(q.cls) &&
		hasPair(s, q.to, end, LINE) &&
		!holdsIn(s, q.to, end, CAUGHT)
		? becomes(f, 'fisheries.vms_alerts', 'VMS', 'boats:line')
		: null;
};

const HOME = pairsOf('vùng biển|về bờ|hải phận|ranh giới');
const RETURNS = /^(quay|trở) (về|lại|vào)$/;
const RETURN_REACH = 6;

/** "kêu gọi 9 tàu quay về vùng biển Việt Nam": called back from the line, from no storm. */
export const calledBack: Correction = (f) => {
	const { s, q } = f;
	if (hasTopic(s.topics, s.from, s.to, 'DISASTER') || f.memory.speaksOf('DISASTER')) return null;
	const end = clauseEnd(f);
	for (let k = q.to; k < Math.min(q.to + RETURN_REACH, end); k += 1)
		if (RETURNS.test(`${wordAt(s, k)} ${wordAt(s, k + 1)}`) && hasPair(s, k, end, HOME))
			return becomes(f, 'fisheries.vms_alerts', 'VMS', 'boats:line');
	return null;
};
