import { hasTopic } from '../../../indicator/topics.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { hasPair, holdsIn, wordAt } from '../../page/sentence.ts';
import { notSaved } from './not-saved.ts';
import { twoBefore, type CannotBe, type Suggested } from './suggested.ts';

const WORKING = wordsOf('khai đánh nghề');
const CAUGHT = wordsOf(
	'phạm phạt bắt phép pháp xử hiện giữ biên iuu tịch cấm sai điện diệt phạt lý nào không còn',
);
const AT_RISK = wordsOf('nguy');
const LISTED = pairsOf('danh sách|diện theo|diện quản');
const LISTED_REACH = 9;
const MOVES = wordsOf('di sơ được chuyển đưa phải dời');
/** What is done to a house that people stay in. */
const AT_HOME = wordsOf('chằng gia neo lợp sửa dọn thu kê buộc dựng');
const MOVED_REACH = 8;

/** "4 vụ với 26 người và 3 phương tiện bị sự cố": in peril, nobody saved them yet. */
const inPeril =
	(indicator: string) =>
	({ s, q }: Suggested): boolean =>
		notSaved(s, q, indicator);

/** No boat of one story has more. */
const CREW = 30;

/** "Trên ghe có 4 thuyền viên", "tàu cá có 6 thuyền viên do ông A làm thuyền trưởng", "tàu xuất bến ngày 8, chở 9 thuyền viên": who was aboard the one boat told of. */
function isCrewOfOne({ s, q, lead }: Suggested): boolean {
	if (q.cls !== 'seafarer' || (q.value ?? CREW + 1) > CREW) return false;
	if (s.quantities.some((o) => o.from < q.from && /^(vessel|vehicle|turn$|\w+_turn)/.test(o.cls)))
		return false;
	if (wordAt(s, q.to) === 'do' && /^(ông|anh)$/.test(wordAt(s, q.to + 1))) return true;
	return (
		/^(có|chở)$/.test(lead) || (/^(và|cùng)$/.test(lead) && /^(chủ|trưởng)$/.test(wordAt(s, q.from - 2)))
	);
}

/** "ba trong số năm thuyền viên không có tên trong danh sách": a few men of one boat. */
const isToldInWords = ({ q }: Suggested): boolean => q.form === 'words' && q.cls === 'seafarer';

/** No more ships are told of one by one. */
const FEW = 5;
const CLEARED = wordsOf('thủ lượt đón tiếp kiểm cập chuyến');

/** "ba ghe nằm lại ngoài cửa, không vào cảng được": a few boats of a story, none cleared. */
const isFewShips = ({ s, q, lead }: Suggested): boolean =>
	q.cls === 'vessel' &&
	// "lai dắt 1 tàu cá vào cảng"
	!(q.form !== 'words' && /^(kéo|dắt)$/.test(lead)) &&
	q.qualifier === 'EQ' &&
	(q.value ?? FEW + 1) <= FEW &&
	!holdsIn(s, s.from, s.to, CLEARED);

const ON_THEIR_WAY = /^((đã|đang) )?di chuyển (bằng|trên|nhiều|từ|theo|qua|hướng|trong)/;

/** "5 người di chuyển bằng xe máy từ biên giới vào": on their way, out of no danger. */
const goThemselves = ({ s, q }: Suggested): boolean =>
	q.unit !== 'SUSPECT' &&
	(ON_THEIR_WAY.test([0, 1, 2, 3].map((n) => wordAt(s, q.to + n)).join(' ')) ||
		// "ô tô di chuyển về biên giới chở 1 cô gái định xuất cảnh": taken over the border
		(hasTopic(s.topics, s.from, s.to, 'EXIT', 'ENTRY', 'CROSSING') &&
			!hasTopic(s.topics, s.from, s.to, 'DISASTER')));

/** "tàu chạy tránh gió, trên tàu có 4 thuyền viên": the crew of the one boat told of. */
const isAboardOne = ({ s, q, lead }: Suggested): boolean =>
	lead === 'có' &&
	/^(trên tàu|trên ghe|trên thuyền)$/.test(`${wordAt(s, q.from - 3)} ${wordAt(s, q.from - 2)}`);

/** "214 tàu cá có nguy cơ cao vi phạm", told again as "113 tàu cá này": boats watched, none caught. */
const isAtRisk = ({ s, q }: Suggested): boolean =>
	holdsIn(s, q.to, q.to + RISK_REACH, AT_RISK) ||
	(/^(này|trên|nói)$/.test(wordAt(s, q.to)) &&
		s.quantities.some(
			(o) => o.to < q.from && o.value === q.value && holdsIn(s, o.to, o.to + RISK_REACH, AT_RISK),
		));

/** Words from boats to their risk: "của tỉnh có nguy cơ", "thuộc nhóm “nguy cơ cao”". */
const RISK_REACH = 6;

/** Boats, those at sea, and who is warned or saved. */
const PAPERS = pairsOf('đã đăng|chưa đăng|được đăng|đã lắp|chưa lắp|được cấp|đã cấp');
/** Words from what boats have to their number. */
const PAPERS_REACH = 6;

export const AT_SEA: CannotBe = {
	// "địa bàn có tổng số 580 phương tiện khai thác thủy sản": boats at work, none caught
	// "hỗ trợ phí thuê bao cho 1.130 tàu": who is helped
	'fisheries.iuu_vessels': (f) => {
		const { s, q, lead } = f;
		if (lead === 'cho' || (lead !== 'phạt' && isAtRisk(f))) return true;
		// "vận động 46 tàu “3 không” đăng ký", "đưa 112 tàu vào danh sách quản lý": asked, or put on a list
		if (lead === 'động' || (lead === 'đưa' && hasPair(s, q.to, q.to + LISTED_REACH, LISTED))) return true;
		// "Địa bàn do Đồn quản lý có 715 phương tiện khai thác thủy sản"
		const from = lead === 'có' ? q.from : s.from;
		return holdsIn(s, s.from, s.to, WORKING) && !holdsIn(s, from, s.to, CAUGHT);
	},
	// "15 tàu có nguy cơ cao vi phạm vùng biển nước ngoài"
	// "tỉnh hiện có 2.018 tàu cá": the fleet
	'fisheries.foreign_sea_violations': (f) =>
		f.lead === 'cho' ||
		isAtRisk(f) ||
		(f.lead === 'có' &&
			wordAt(f.s, f.q.from - 2) === 'hiện' &&
			!hasTopic(f.s.topics, f.s.from, f.s.to, 'FOREIGN_SEA')),
	// "số tàu đã đăng ký: 4.105": how many have papers
	// "đến tận 1.960 lượt tàu để nói chuyện": gone to, not checked
	// "3 tàu chưa trình báo"
	'fisheries.vessel_turns_checked': ({ s, q, lead }) =>
		lead === 'tận' ||
		(q.cls === 'vessel' &&
			(/^(không|chưa)$/.test(wordAt(s, q.to)) || hasPair(s, q.from - PAPERS_REACH, q.from, PAPERS))),
	'fisheries.fisher_turns_checked': (f) => isCrewOfOne(f) || isToldInWords(f),
	'port.crew_turns': isCrewOfOne,
	// "2 tàu không làm thủ tục xuất bến"
	'port.ship_calls': (f) => isFewShips(f) || /^(không|chưa)$/.test(wordAt(f.s, f.q.to)),
	'disaster.persons_evacuated': goThemselves,
	'sar.persons_rescued': inPeril('sar.persons_rescued'),
	'sar.vessels_rescued': inPeril('sar.vessels_rescued'),
	// "điều chuyển 140 lượt cán bộ": officers moved to other posts
	'sar.troop_turns': ({ lead }) => lead === 'chuyển',
	// "di chuyển 27 bè nuôi hàu vào nơi khuất gió": cages, no boats
	// "742 cán bộ, chiến sĩ túc trực, kèm theo 18 xuồng": boats of our own
	// "không có tàu nào trong vùng nguy hiểm": where they are, none called
	'disaster.vessels_alerted': (f) =>
		wordAt(f.s, f.q.unitTo - 1) === 'bè' ||
		twoBefore(f) === 'kèm theo' ||
		(f.q.value === 0 && wordAt(f.s, f.q.from) === 'không'),
	// "kêu gọi 1.204 chủ tàu": the owners, not those at work at sea
	'disaster.fishers_alerted': (f) => wordAt(f.s, f.q.unitFrom) === 'chủ' || isAboardOne(f),
	// "có 1.240 hộ trong vùng nguy cơ sạt lở": who lives there
	// "giúp 218 hộ chằng néo nhà cửa": helped at home
	'disaster.households_evacuated': ({ s, q, lead }) =>
		(holdsIn(s, q.to, q.to + 2, AT_HOME) && !holdsIn(s, q.to, q.to + MOVED_REACH, MOVES)) ||
		(lead === 'có' && !holdsIn(s, q.to, q.to + MOVED_REACH, MOVES)),
};
