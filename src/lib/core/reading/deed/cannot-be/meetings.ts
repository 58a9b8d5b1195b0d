import { hasTopic } from '../../../indicator/topics.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { hasCue } from '../../mention/cues.ts';
import { hasPair, holdsIn, wordAt } from '../../page/sentence.ts';
import type { CannotBe, Suggested } from './suggested.ts';

const AT_HOME = wordsOf('luật học sinh');
const SONGS = pairsOf('văn nghệ|văn hóa|thể thao|bóng chuyền');
const ELDERS = wordsOf('già trưởng uy doanh');
const MET_REACH = 7;
const KIN = pairsOf('qua lại|thăm thân');

const DRILLS = pairsOf('diễn tập|tập huấn|huấn luyện|hội thao');
const SEATED = pairsOf('tọa đàm|họp bàn|họp giao');

/** "tổ chức 2 cuộc diễn tập, mở 25 buổi tuyên truyền": soldiers at their exercise. */
const isDrill = ({ s, q }: Suggested): boolean =>
	q.cls === 'event' && DRILLS.isAt(s.page.tokens, q.to) && wordAt(s, q.to + 2) !== 'tuyên';

const TALKS = pairsOf('hội đàm|đối ngoại|láng giềng|hai bên');

/** The other side of the border stands in the sentence, or it tells of talks across it. */
const withNeighbour = ({ s }: Suggested): boolean =>
	hasCue(s.cues, 'foreign', s.from, s.to) || TALKS.standsIn(s.page.tokens, s.from, s.to);

/** Meetings and exercises. */
export const MEETINGS: CannotBe = {
	// "12 buổi giao lưu, tọa đàm về pháp luật", "giao lưu với học sinh": with our own people
	// "11 lượt/19 người qua lại thăm thân": let over to see their kin
	'diplomacy.exchanges': ({ s, q }) =>
		hasPair(s, q.to, q.to + MET_REACH, KIN) ||
		(!hasCue(s.cues, 'foreign', s.from, s.to) &&
			(holdsIn(s, q.to, q.to + MET_REACH + 2, AT_HOME) ||
				// "26 buổi giao lưu văn nghệ": an evening of songs, where no talks are told of
				(q.unit === 'SESSION' &&
					hasPair(s, q.to, q.to + MET_REACH, SONGS) &&
					!hasTopic(s.topics, s.from, s.to, 'TALKS')))),
	// "gặp mặt già làng, trưởng bản": with our own people
	// "2 cuộc diễn tập", "3 cuộc tọa đàm" where no neighbour is told of
	'diplomacy.talks': (f) =>
		holdsIn(f.s, f.q.to, f.q.to + MET_REACH, ELDERS) ||
		isDrill(f) ||
		(SEATED.isAt(f.s.page.tokens, f.q.to) && !withNeighbour(f)),
	'propaganda.sessions': isDrill,
};
