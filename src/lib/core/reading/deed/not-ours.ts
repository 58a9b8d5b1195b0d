import { SUBJECTS, type Resolution } from '../../indicator/resolve.ts';
import { hasTopic, type TopicMark } from '../../indicator/topics.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { FewStrings } from '../../text/few-strings.ts';
import { wordsOf } from '../../text/word-flag.ts';
import { pairsOf } from '../../text/word-pairs.ts';
import { figureAt, isAt, wordAt, type Sentence } from '../page/sentence.ts';
import { isFamilys } from './kin.ts';
import { hasCue } from '../mention/cues.ts';

/** Words from one number of a fleet to the next. */
const LISTED = 6;
/** Words from the crews to what was told them. */
const CALLED_REACH = 8;
const REGISTERED = /^((đã|được|đang) đăng ký|đăng ký (đang|hoạt|tại|ở)|đang hoạt động)/;

/** Words between what boats did and their number: "… đã giảm còn". */
const CAME_TO = 4;
const isRightBefore = (m: TopicMark, q: Quantity): boolean => m.to < q.from && q.from - m.to <= CAME_TO;
const tells = (m: TopicMark, found: Resolution): boolean => m.entry.topics.some((t) => t === found.topic);

/** Words between boats and their crews: "620 tàu của hai huyện và 2.900 lao động". */
const CREW_REACH = 8;
const isCrewBeside = (s: Sentence, q: Quantity, next: Quantity): boolean =>
	/^(person|seafarer)$/.test(next.cls) &&
	next.from - q.to <= CREW_REACH &&
	/^(và|với|cùng)$/.test(wordAt(s, next.from - 1));

/** "Cảng có 412 tàu từ 15 m trở lên", "toàn tỉnh còn 187 tàu chưa đăng ký": how many there are, not what was done. */
export function isFleet(s: Sentence, i: number, found: Resolution | null): boolean {
	const q = s.quantities[i] as Quantity;
	const lead = wordAt(s, q.from - 1);
	// "…, 1.208 tàu dài từ 15 m trở lên": the next of the same fleet
	if (lead === ',') {
		const before = figureAt(s, i - 1);
		const listed = before?.cls === 'vessel' && q.from - before.to <= LISTED;
		return listed && wordAt(s, before.from - 1) === 'có' && isFleet(s, i - 1, null);
	}
	if (lead !== 'có' && lead !== 'còn') return false;
	if (wordAt(s, q.from - 2) === 'đó') return false;
	// "số tàu vi phạm vùng biển nước ngoài (chỉ) còn 3 tàu": what their number came to
	if (lead === 'còn' && found && s.topics.some((m) => isRightBefore(m, q) && tells(m, found))) return false;
	const now = wordAt(s, q.from - 2) === 'hiện' && lead === 'có';
	// "trong khi cùng kỳ năm ngoái có 4 tàu"
	if (s.periods.some((p) => p.role !== 'aside' && p.mention.to === q.from - 1)) return false;
	const next = figureAt(s, i + 1);
	if (next?.cls === 'length' && next.from - q.to <= 2) return true;
	// "toàn tỉnh có 3.946 tàu cá đã đăng ký": on the register, not seen off or in
	if (REGISTERED.test(`${wordAt(s, q.to)} ${wordAt(s, q.to + 1)} ${wordAt(s, q.to + 2)}`)) return true;
	if (now) return false;
	// "toàn tỉnh có 3.412 tàu/15.870 lao động đã nắm được thông tin về bão": said of the crews beside them
	const paired = next && (s.groups[i + 1] === s.groups[i] || isCrewBeside(s, q, next));
	if (paired && hasTopic(s.topics, next.to, next.to + CALLED_REACH, 'SHELTER_CALL')) return false;
	return !found || (!found.rule.startsWith('topic:right') && !SUBJECTS.has(found.topic.topic));
}

/** "ta trao trả 12 người cho bạn": the other way round. */
export function givenBack(s: Sentence, i: number): boolean {
	const q = s.quantities[i] as Quantity;
	// "các bên trao trả cho nhau 26 công dân": either way
	if (wordAt(s, q.from - 1) === 'nhau') return true;
	if (
		wordAt(s, q.from - 1) === 'bạn' &&
		/^(trả|giao|cho)$/.test(wordAt(s, q.from - (wordAt(s, q.from - 2) === 'phía' ? 3 : 2)))
	)
		return true;
	for (let k = q.to; k < Math.min(q.to + 6, s.to); k += 1) {
		// "bạn trao lại cho ta 17 người; ta giao cho bạn 5 đối tượng"
		if (wordAt(s, k) === ';') return false;
		if (wordAt(s, k) === 'cho' && /^(bạn|phía|nước|lực|cơ|trung|lào|campuchia)$/.test(wordAt(s, k + 1)))
			return true;
	}
	return false;
}

/** Goods told in brackets after a gift are what it consists of. */
const CONTENTS = new Set(['mass', 'item', 'volume', 'bao', 'packet', 'motorbike', 'phone']);
const PLACES = new Set(['work', 'school', 'house']);
const BRACKETS = wordsOf('( ) ;');
const STOPS = wordsOf('; , .');
const NOT_FOR = new FewStrings(
	/^(seized\.(vessels|cars|motorbikes)|disaster\.households_evacuated|housing\.troop_turns)$/,
);
const CRAFT = new Set(['vessel', 'vehicle', 'car', 'motorbike', 'vessel_turn', 'vehicle_turn']);
const MUSTER = pairsOf('huy động|điều động|sử dụng|bố trí|xuất kích|chuẩn bị|tăng cường|triển khai');
const SENT = wordsOf('điều cử phái');
const TROOPS = /^(troop|troop_turn|militia|militia_turn)$/;
const SAVED = wordsOf('cứu dắt kéo đưa vớt được');

const OUT_TO_SAVE = /^(ra|đi|tham|đến|cùng|tới|hợp)$/;

/** "phối hợp với 3 tàu cá của ngư dân ra ứng cứu": craft that go out to save are none of those saved. */
function savesOthers(s: Sentence, q: Quantity): boolean {
	// "phối hợp với một tàu cá kịp thời cứu vớt 7 người"
	if (/^hợp (với|cùng)$/.test(`${wordAt(s, q.from - 2)} ${wordAt(s, q.from - 1)}`)) return true;
	for (let k = q.to; k < Math.min(q.to + 8, s.to - 1); k += 1) {
		// "2 tàu vẫn đang tìm kiếm 3 ngư dân"
		if (/^tìm kiếm$/.test(`${wordAt(s, k)} ${wordAt(s, k + 1)}`) && wordAt(s, q.to) === 'này') return true;
		if (/^[,;.]$/.test(s.page.tokens[k]?.text ?? '')) return false;
		const next = wordAt(s, k + 1) === 'gia' ? wordAt(s, k + 2) : wordAt(s, k + 1);
		if (OUT_TO_SAVE.test(wordAt(s, k)) && /^(ứng|cứu|tìm|lai|hiện|kéo|giúp)$/.test(next)) return true;
	}
	return false;
}

/** Nothing but ties of a list, and the rest of a noun ("14 tàu, xuồng"), between two tokens. */
function isList(s: Sentence, from: number, to: number): boolean {
	if (to - from > 3) return false;
	for (let k = from; k < to; k += 1)
		if (!/^(,|và|cùng|với|xuồng|thuyền|ca|nô)$/.test(wordAt(s, k))) return false;
	return true;
}

/** "Huy động 1.340 lượt cán bộ, chiến sĩ, 12 ca nô, 9 ô tô": what we go out with. */
function ourCraft(s: Sentence, i: number): boolean {
	const q = s.quantities[i] as Quantity;
	if (!CRAFT.has(q.cls)) return false;
	// "huy động 45 lượt tàu, xuồng tuần tra": patrols, counted by the boats
	if (q.cls === 'vessel_turn' && wordAt(s, wordAt(s, q.to) === 'đi' ? q.to + 1 : q.to) === 'tuần')
		return false;
	if (MUSTER.isAt(s.page.tokens, q.from - 2)) return true;
	if (isAt(s, q.from - 1, SENT)) return true;
	// "lực lượng gồm 4 tàu, 60 cán bộ, chiến sĩ": who is on them told behind
	const next = figureAt(s, i + 1);
	if (next && TROOPS.test(next.cls) && isList(s, q.to, next.from) && !isAt(s, q.from - 1, SAVED)) return true;
	const before = figureAt(s, i - 1);
	if (!before || !isList(s, before.to, q.from)) return false;
	if (TROOPS.test(before.cls)) return true;
	// "huy động 860 lượt người cùng 24 phương tiện ứng cứu"
	if (before.cls === 'person_turn' && MUSTER.isAt(s.page.tokens, before.from - 2)) return true;
	return CRAFT.has(before.cls) && ourCraft(s, i - 1);
}

/** No more craft than people can be on at once. */
const FEW = 20;
const CARRIES = /^(chở|chuyển|đang|lưu|chạy|có|đi)$/;

/** "dùng 2 xe bán tải chở 100 kg ma túy đá", "phát hiện một xe tải di chuyển …": what was driven, not yet what was seized. */
function isDriven(s: Sentence, q: Quantity): boolean {
	if (!CRAFT.has(q.cls)) return false;
	const lead = `${wordAt(s, q.from - 2)} ${wordAt(s, q.from - 1)}`;
	if (/(^| )dùng$|^điều khiển$|^đi trên$|^lái$/.test(lead)) return true;
	// "đi trên 3 tàu du lịch", "để trên 2 chiếc xe máy": where people or things were
	const on = q.qualifier === 'GT' && wordAt(s, q.from) === 'trên' && (q.value ?? 0) <= FEW;
	if (on && /^(đi|để|chở|ngồi|giấu|nấp|nằm|trôi|chuyển|lên|ở|sống|chất)$/.test(wordAt(s, q.from - 1)))
		return true;
	if (lead !== 'phát hiện' || (q.cls !== 'car' && q.cls !== 'motorbike')) return false;
	for (let k = q.to; k < Math.min(q.to + 8, s.to); k += 1) {
		if (/^[,;]$/.test(s.page.tokens[k]?.text ?? '')) return false;
		if (CARRIES.test(wordAt(s, k))) return true;
	}
	return false;
}

/** "trên tàu có 4 thuyền viên": who was aboard when a boat was met. */
function isAboard(s: Sentence, q: Quantity, indicator: string): boolean {
	if (q.cls !== 'seafarer' || !/^(fisheries\.|sar\.persons)/.test(indicator)) return false;
	// "tàu do anh Dũng làm thuyền trưởng cùng 4 thuyền viên đang thả lưới"
	const goesOn = indicator.startsWith('fisheries.') || /^(đang|hành|xuất|đi)$/.test(wordAt(s, q.to));
	if (goesOn && /^(cùng|với|và)$/.test(wordAt(s, q.from - 1)))
		for (let k = q.from - 2; k >= Math.max(s.from, q.from - 7); k -= 1)
			if (/^thuyền trưởng$|^chủ tàu$/.test(`${wordAt(s, k - 1)} ${wordAt(s, k)}`)) return true;
	if (wordAt(s, q.from - 1) !== 'có') return false;
	for (let k = q.from - 2; k >= Math.max(s.from, q.from - 6); k -= 1)
		if (wordAt(s, k) === 'trên' && /^(tàu|thuyền|phương|ghe)$/.test(wordAt(s, k + 1))) return true;
	return false;
}

/** "huy động tàu cá cùng 4 ngư dân, 12 cán bộ ra kéo tàu": those who went out to save. */
function isMustered(s: Sentence, q: Quantity, indicator: string): boolean {
	if (indicator !== 'sar.persons_rescued' || (q.cls !== 'seafarer' && q.cls !== 'person')) return false;
	// "17 lần xuất kích, 63 ngư dân và 9 tàu được đưa về bờ"
	const end = s.breaks.find((k) => k >= q.to) ?? s.to;
	for (let k = q.to; k < end; k += 1) if (wordAt(s, k) === 'được') return false;
	for (let k = q.from - 1; k > s.from; k -= 1) {
		if (/^[;.]$/.test(s.page.tokens[k]?.text ?? '')) return false;
		if (/^(cứu|vớt|kéo|dắt)$/.test(wordAt(s, k))) return false;
		if (MUSTER.isAt(s.page.tokens, k - 1)) return true;
	}
	return false;
}

const BUILT = /^(area|length|classroom|school|work|none)$/;

/** "khám bệnh cho 5.120 lượt người với kinh phí 210 triệu đồng": what one work cost, no total. */
function isCost(s: Sentence, q: Quantity): boolean {
	for (let k = q.from - 1; k >= Math.max(s.from, q.from - 4); k -= 1)
		if (wordAt(s, k) === 'kinh' && wordAt(s, k + 1) === 'phí') {
			const before = s.quantities.findLast((o) => o.to <= k);
			// "Xây dựng 3 căn nhà với kinh phí 240 triệu đồng"
			if (before?.cls === 'house') return false;
			if (wordAt(s, k - 1) === 'với') return true;
			return wordAt(s, k - 1) === ',' && before !== undefined && BUILT.test(before.cls);
		}
	return false;
}

/** "3 tàu với 21 ngư dân bị bắt": those aboard of boats held abroad. */
const isHeldAbroad = (s: Sentence, q: Quantity): boolean =>
	q.cls === 'seafarer' && wordAt(s, q.to) === 'bị' && /^(bắt|giữ)$/.test(wordAt(s, q.to + 1));

/** "chiếc xe tải 5 tấn biển số …": what a truck can carry, unless goods are named right behind. */
const isTruckClass = (s: Sentence, q: Quantity): boolean =>
	q.cls === 'mass' &&
	/^(xe|tô|ôtô) (tải|ben)$/.test(`${wordAt(s, q.from - 2)} ${wordAt(s, q.from - 1)}`) &&
	!s.topics.some((m) => m.from === q.to && m.entry.topics.some((t) => t.topic === 'GOODS'));

/** Words between a sack and what is told to be in it. */
const HOLDS_REACH = 8;

/** "8 bao tải bên trong chứa 160 kg pháo": what holds the goods is none of them. */
function isContainer(s: Sentence, q: Quantity, indicator: string): boolean {
	if (
		indicator !== 'seized.goods_items' ||
		!/^(tải|bao|thùng|túi|kiện|balô|hộp|can)$/.test(wordAt(s, q.to - 1))
	)
		return false;
	// "giấu trong khoang, bên trong 5 bao tải"
	if (wordAt(s, q.from - 2) === 'bên' && wordAt(s, q.from - 1) === 'trong') return true;
	// "2 bao tải đen đựng 700 gói"
	for (let k = q.to + 1; k < Math.min(q.to + HOLDS_REACH, s.to); k += 1)
		if (wordAt(s, k) === 'trong' && /^(chứa|đựng|có)$/.test(wordAt(s, k + 1))) return true;
	let at = q.to;
	if (wordAt(s, at) === ',') at += 1;
	if (wordAt(s, at) === 'bên' && wordAt(s, at + 1) === 'trong') return true;
	return /^(chứa|đựng)$/.test(wordAt(s, at));
}

const AGES = /^(già|em|cao|phụ|cụ|cháu)$/;

/** "1.033 người (trong đó có 147 người già, 208 trẻ em)": who some of those moved are. */
const isOfAge = (s: Sentence, q: Quantity, indicator: string): boolean =>
	indicator === 'disaster.persons_evacuated' &&
	(AGES.test(wordAt(s, q.unitTo - 1)) || AGES.test(wordAt(s, q.unitFrom))) &&
	hasCue(s.cues, 'part', 0, q.from);

/** "phát loa tuyên truyền tới 1.460 lượt tàu cá", "dán mã QR lên 1.236 tàu": boats spoken to or marked, none checked. */
function isSpokenTo(s: Sentence, q: Quantity, indicator: string): boolean {
	if (!CRAFT.has(q.cls) || !/^(fisheries\.vessel_turns_checked|patrol\.sea_sessions)$/.test(indicator))
		return false;
	for (let k = q.from - 1; k >= Math.max(s.from, q.from - SPOKEN_REACH); k -= 1) {
		if (STOPS.has(s.page.tokens[k])) return false;
		// "BĐBP Sơn Hà kiểm soát 214 lượt tàu" names a province
		if (/^(dán|sơn)$/.test(wordAt(s, k)) && !s.page.tokens[k]?.word.capital) return true;
		if (wordAt(s, k) === 'tuyên' || wordAt(s, k) === 'loa')
			return /^(tới|đến|cho)$/.test(wordAt(s, q.from - 1));
	}
	return false;
}

const SPOKEN_REACH = 8;

/** A figure that describes another: what a gift holds, how long a work is, whom the fuel was for. */
export function isAside(s: Sentence, i: number, indicator: string): boolean {
	const q = s.quantities[i] as Quantity;
	const lead = wordAt(s, q.from - 1);
	if (
		ourCraft(s, i) ||
		isDriven(s, q) ||
		(CRAFT.has(q.cls) &&
			/^(sar\.vessels|fisheries\.vessel|disaster\.vessels)/.test(indicator) &&
			savesOthers(s, q))
	)
		return true;
	if (isTruckClass(s, q) || isContainer(s, q, indicator) || isFamilys(s, q)) return true;
	if (isAboard(s, q, indicator) || isMustered(s, q, indicator)) return true;
	// "dựng lại 42 nhà cho 42 hộ mất nhà", "bàn giao 2 căn nhà đồng đội cho 2 cán bộ": whom they were for
	if (lead === 'cho' && NOT_FOR.test(indicator)) return true;
	if (isOfAge(s, q, indicator) || isSpokenTo(s, q, indicator)) return true;
	// "cứu được 4 người trong tổng số 9 người trên thuyền": who were aboard
	const ofAll = `${wordAt(s, q.from - 2)} ${wordAt(s, q.from - 1)}` === 'tổng số';
	if (ofAll && /^trên (tàu|thuyền|ghe|sà|xuồng)$/.test(`${wordAt(s, q.to)} ${wordAt(s, q.to + 1)}`))
		return true;
	// "đưa 8 thuyền viên hai tàu hỏng máy về bờ": the boats they are of
	const aboard = figureAt(s, i - 1);
	if (CRAFT.has(q.cls) && aboard?.cls === 'seafarer' && aboard.to === q.from) return true;
	// "bắt tiếp 1 xe": of which kind nobody says
	if (indicator === 'seized.vessels' && wordAt(s, q.unitFrom) === 'xe') return true;
	// "14 câu lạc bộ với 620 thành viên"
	const group = figureAt(s, i - 1);
	if (q.cls === 'member' && group?.cls === 'none' && wordAt(s, group.unitFrom) === 'câu') return true;
	// "46 học viên, 41 người đã đọc thông viết thạo": some of those learners
	if (indicator === 'education.literacy_learners' && q.cls === 'person' && group?.cls === 'learner')
		return true;
	if (indicator === 'penalty.persons' && isHeldAbroad(s, q)) return true;
	// "8.752 lao động đánh bắt hải sản": those who work are no suspects
	if (wordAt(s, q.to - 1) === 'động' && indicator.endsWith('.suspects')) return true;
	if (indicator === 'diplomacy.talks' && wordAt(s, q.from - 1) === 'ban') return true;
	if (lead === 'dài' && q.cls === 'length') {
		const before = figureAt(s, i - 1);
		if (before && PLACES.has(before.cls) && q.from - before.to <= 12) return true;
	}
	// "phạt tiền từ 5 triệu đồng đến 500 triệu đồng": what the law allows
	if (indicator === 'penalty.fines' && q.low !== null) return true;
	if (indicator === 'welfare.total_value' && isCost(s, q)) return true;
	if (!CONTENTS.has(q.cls)) return false;
	let open = q.from - 1;
	while (open > s.from && !BRACKETS.has(s.page.tokens[open])) open -= 1;
	if (s.page.tokens[open]?.text !== '(') return false;
	return s.quantities.some((o) => o.cls === 'gift' && o.to <= open && open - o.to <= 4);
}
