import { hasTopic } from '../../../indicator/topics.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { hasPair, holdsIn, wordAt } from '../../page/sentence.ts';
import type { CannotBe, Suggested } from './suggested.ts';

const ABROAD = wordsOf('ngoài quốc lào campuchia');
const PAPERS = pairsOf('hộ chiếu|thông hành|giấy thông|thị thực');
const UNLAWFUL = wordsOf('phép chui giả lậu');
const BY = wordsOf('bằng theo');
const PAPERS_REACH = 10;

/** "1.200 lượt người xuất cảnh bằng giấy thông hành", "qua cửa khẩu": turns at a gate. */
const isOfGate = ({ s, q }: Suggested): boolean =>
	q.cls.endsWith('turn') ||
	hasTopic(s.topics, s.from, s.to, 'GATE', 'GATE_POST', 'TRAVELLERS', 'LET_THROUGH');

/** "3 đối tượng xuất cảnh sang nước bạn bằng hộ chiếu": by the law. */
function hasPapers(f: Suggested): boolean {
	const { s, q } = f;
	if (q.unit !== 'SUSPECT' && !/^(trên|này)$/.test(wordAt(s, q.to)) && isOfGate(f)) return false;
	const end = Math.min(q.to + PAPERS_REACH, s.semicolons.find((k) => k >= q.to) ?? s.to, s.to);
	return hasPair(s, q.to, end, PAPERS) && holdsIn(s, q.to, end, BY) && !holdsIn(s, s.from, s.to, UNLAWFUL);
}

/** Those who went or came over the line, by their papers or by whose they are. */
export const ACROSS_BORDER: CannotBe = {
	'illegal_exit.persons': hasPapers,
	'illegal_entry.persons': hasPapers,
	'returnees.persons': ({ s, q, lead }) => lead === 'trả' && holdsIn(s, q.unitFrom, q.to + 2, ABROAD),
};
