import { wordAt } from '../../page/sentence.ts';
import { implied } from '../indicator-reading.ts';
import type { Way } from './ways.ts';

/** Sessions, in an article on propaganda. */
export const sessionsHeld: Way = ({ q, memory }) =>
	q.unit === 'SESSION' && memory.speaksOf('PROPAGANDA')
		? implied('propaganda.sessions', 'PROPAGANDA', 'doubt:article')
		: null;

/** "518 lượt học sinh đã có chỗ dựa", in an article on their sponsors. */
export const sponsoredTurns: Way = ({ memory }) =>
	memory.speaksOf('SPONSOR') ? implied('education.sponsored_students', 'SPONSOR', 'doubt:article') : null;

/** Victims, in an article on traffickers. */
export const victimsFreed: Way = ({ memory }) =>
	memory.speaksOf('TRAFFICKING') || memory.speaksOf('FREE_VICTIMS')
		? implied('trafficking.victims_rescued', 'TRAFFICKING', 'topic:article:TRAFFICKING')
		: null;

/** "mới có 5 cặp bản - bản; nay đã thành 12 cặp", where twinning is told of. */
export const twinnedPairs: Way = ({ s, q, memory }) =>
	memory.speaksOf('TWIN') && !/^(vợ|vé|bánh|lồng|đôi)$/.test(wordAt(s, q.to))
		? implied('diplomacy.twinned_pairs', 'TWIN', 'topic:article:TWIN')
		: null;
