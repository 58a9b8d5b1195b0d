import { hasTopic } from '../../../indicator/topics.ts';
import type { Quantity } from '../../../quantity/quantity.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { hasCue } from '../../mention/cues.ts';
import { hasPair, holdsIn, wordAt, type Sentence } from '../../page/sentence.ts';
import { namesLaid, namesRoad } from '../no-deed/laid.ts';
import { clauseFrom, twoBefore, type CannotBe, type Suggested } from './suggested.ts';

const ABROAD = wordsOf('ngoài quốc lào campuchia');
const AMBUSH = wordsOf('vây bịt phục kích ập đón');
const ALONG = pairsOf('tuần tra|dự án');
const WORKS = pairsOf('công trình');
const AT_HOME = wordsOf('luật học sinh');
const SONGS = pairsOf('văn nghệ|văn hóa|thể thao|bóng chuyền');
const ELDERS = wordsOf('già trưởng uy doanh');
const MET_REACH = 7;
/** A year as printed; "2.021" is a number. */
const YEAR = /^20\d\d$/;

const DRILLS = pairsOf('diễn tập|tập huấn|huấn luyện|hội thao');
const SEATED = pairsOf('tọa đàm|họp bàn|họp giao');

/** "tổ chức 2 cuộc diễn tập, mở 25 buổi tuyên truyền": soldiers at their exercise. */
const isDrill = ({ s, q }: Suggested): boolean =>
	q.cls === 'event' && DRILLS.isAt(s.page.tokens, q.to) && wordAt(s, q.to + 2) !== 'tuyên';

/** The other side of the border stands in the sentence, or it tells of talks across it. */
const withNeighbour = ({ s }: Suggested): boolean =>
	hasCue(s.cues, 'foreign', s.from, s.to) || TALKS.standsIn(s.page.tokens, s.from, s.to);

const TALKS = pairsOf('hội đàm|đối ngoại|láng giềng|hai bên');

/** "9 tổ hòa giải", "4 tổ tiết kiệm và vay vốn": teams of a village. */
const VILLAGE_WORK = pairsOf('hòa giải|tiết kiệm|vay vốn|hợp tác|đoàn kết|liên gia|dân vận');

/** Words behind "tổ" that give a team work of its own. */
const OTHER_WORK = wordsOf('tiền xung y tuyên hướng giúp cứu hộ vận thu tư');

/** "tổ" and no more. */
const isPlainTeam = (s: Sentence, q: Quantity): boolean =>
	q.unitTo === q.unitFrom + 1 && wordAt(s, q.unitFrom) === 'tổ';

const PAPERS = pairsOf('hộ chiếu|thông hành|giấy thông|thị thực');
const UNLAWFUL = wordsOf('phép chui giả lậu');
const BY = wordsOf('bằng theo');
/** No gate passes so few in a year. */
const FEW = 20;
const PAPERS_REACH = 10;

/** "3 đối tượng xuất cảnh sang nước bạn bằng hộ chiếu": by the law. */
function hasPapers({ s, q }: Suggested): boolean {
	// "1.200 người xuất cảnh bằng giấy thông hành": turns at a gate
	if (q.unit !== 'SUSPECT' && (q.value ?? 0) > FEW && !/^(trên|này)$/.test(wordAt(s, q.to))) return false;
	const end = Math.min(q.to + PAPERS_REACH, s.semicolons.find((k) => k >= q.to) ?? s.to, s.to);
	return hasPair(s, q.to, end, PAPERS) && holdsIn(s, q.to, end, BY) && !holdsIn(s, s.from, s.to, UNLAWFUL);
}

/** Roads and the line itself, posts held, those met and those handed over. */
export const ON_BORDER: CannotBe = {
	// "mở rộng phạm vi về hạ lưu 8 km"
	'roads.km': (f) =>
		// "Cây cầu dài 45 m": how long a bridge is
		twoBefore(f) === 'cầu dài' ||
		// "vượt qua hàng trăm cây số đường rừng": a way gone
		/^(qua|đi|bộ|rừng|ngược|xuyên|sáng)$/.test(f.lead) ||
		!namesRoad(f.s, clauseFrom(f), f.q.to + 6),
	// "đường tuần tra biên giới dài 45 km", "kè biên giới dài 3,2 km": something built along it
	'context.border_length_km': ({ s, q, lead }) =>
		// "có quãng chưa đầy 40 m là tới đất bạn", "lên đường biên giới phải đi bộ 8 km": how far it is
		q.unit === 'M' ||
		/^(bộ|qua|vượt|ngược)$/.test(lead) ||
		namesLaid(s, q.from - 8, q.from) ||
		// "Công trình “Thắp sáng đường biên” dài 4,2 km"
		hasPair(s, q.from - 10, q.from, WORKS) ||
		hasPair(s, q.from - 8, q.from, ALONG),
	// "Huy động 3 tổ công tác bao vây": teams of one operation, no posts held
	'readiness.checkpoints': ({ s, q, lead }) =>
		// "duy trì 735 quân, lập 5 tổ tiền phương": teams for some work of their own
		VILLAGE_WORK.isAt(s.page.tokens, q.to) ||
		(isPlainTeam(s, q) && lead !== 'trì' && OTHER_WORK.has(s.page.tokens[q.to])) ||
		// "Số liệu 2021 chốt từ 15/12/2020": the books of a year are closed
		(wordAt(s, q.unitTo - 1) === 'chốt' && YEAR.test(wordAt(s, q.numFrom))) ||
		(wordAt(s, q.unitTo - 1) === 'tác' &&
			(holdsIn(s, s.from, s.to, AMBUSH) ||
				// "cử 12 tổ công tác xuống địa bàn giúp dân chống bão"
				(/^(cử|động|phái|lập)$/.test(lead) && hasTopic(s.topics, s.from, s.to, 'DISASTER')))),
	// "12 buổi giao lưu, tọa đàm về pháp luật", "giao lưu với học sinh": with our own people
	'diplomacy.exchanges': ({ s, q }) =>
		!hasCue(s.cues, 'foreign', s.from, s.to) &&
		(holdsIn(s, q.to, q.to + MET_REACH + 2, AT_HOME) ||
			// "26 buổi giao lưu văn nghệ": an evening of songs, where no talks are told of
			(q.unit === 'SESSION' &&
				hasPair(s, q.to, q.to + MET_REACH, SONGS) &&
				!hasTopic(s.topics, s.from, s.to, 'TALKS'))),
	// "gặp mặt già làng, trưởng bản": with our own people
	// "2 cuộc diễn tập", "3 cuộc tọa đàm" where no neighbour is told of
	'diplomacy.talks': (f) =>
		holdsIn(f.s, f.q.to, f.q.to + MET_REACH, ELDERS) ||
		isDrill(f) ||
		(SEATED.isAt(f.s.page.tokens, f.q.to) && !withNeighbour(f)),
	'illegal_exit.persons': hasPapers,
	'illegal_entry.persons': hasPapers,
	'propaganda.sessions': isDrill,
	'returnees.persons': ({ s, q, lead }) => lead === 'trả' && holdsIn(s, q.unitFrom, q.to + 2, ABROAD),
};
