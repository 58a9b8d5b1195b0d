import type { Quantity } from '../../quantity/quantity.ts';
import { hasTopic } from '../../indicator/topics.ts';
import { wordsOf } from '../../text/word-flag.ts';
import { pairsOf } from '../../text/word-pairs.ts';
import { hasCue } from '../mention/cues.ts';
import { figureAt, isAt, wordAt, type Sentence } from '../page/sentence.ts';
import type { Refusal } from './refusals.ts';
import { lastBefore } from '../../text/within.ts';

/** Where the clause of a figure begins: behind the semicolon before it. */
const clauseOf = (s: Sentence, q: Quantity): number => (lastBefore(s.semicolons, q.from) ?? s.from - 1) + 1;

function has(s: Sentence, from: number, to: number, words: ReturnType<typeof wordsOf>): boolean {
	for (let k = Math.max(s.from, from); k < Math.min(s.to, to); k += 1) if (isAt(s, k, words)) return true;
	return false;
}

const SPENT = new Set(['tiêu thụ', 'tiêu hao', 'sử dụng', 'tiêu tốn']);
const FOUND = wordsOf('kiểm khám hiện bắt thu giữ chứng gốc phép lậu');

/** "tiêu thụ 41.000 lít dầu", "Trên tàu lúc đó có 1.200 lít dầu": what a boat burns or carries, none of it seized. */
function isOwnFuel(s: Sentence, q: Quantity): boolean {
	if (SPENT.has(`${wordAt(s, q.from - 2)} ${wordAt(s, q.from - 1)}`)) return true;
	// "Tàu va vào đá ngầm, trên tàu có 17 thuyền viên và 2.100 m3 dầu"
	if (!/^(có|và|,|cùng)$/.test(wordAt(s, q.from - 1)) || has(s, s.from, s.to, FOUND)) return false;
	for (let k = clauseOf(s, q); k + 2 < q.from; k += 1)
		if (
			wordAt(s, k) === 'trên' &&
			/^(tàu|thuyền|ghe|xe)$/.test(wordAt(s, k + 1)) &&
			wordAt(s, q.from - 1) !== 'có'
		)
			return wordAt(s, k + 2) === 'có';
	return (
		wordAt(s, q.from - 1) === 'có' &&
		wordAt(s, s.from) === 'trên' &&
		/^(tàu|thuyền|ghe|xe)$/.test(wordAt(s, s.from + 1))
	);
}

const SENTENCED = wordsOf('án');
const RUSES = wordsOf('thủ');

/** "Bản án cho kẻ vận chuyển 1 bánh heroin là 20 năm tù", "Thủ đoạn mới: giấu 2 kg trong bình xăng": what the law weighs, and how it is done. */
function isOfManner(s: Sentence, q: Quantity): boolean {
	for (let k = s.from; k < Math.min(s.from + MANNER_REACH, q.from); k += 1)
		if (/^(bản án|mức án|thủ đoạn)$/.test(`${wordAt(s, k)} ${wordAt(s, k + 1)}`))
			return !has(s, k, q.from, TAKEN);
	return false;
}

/** How far into its sentence the ruse, or the sentence of a court, is named. */
const MANNER_REACH = 5;
const TAKEN = wordsOf('bắt thu phát phá');

const LIQUID = wordsOf('thùng phuy can bình téc bồn bể');

/** "Thùng phuy 200 lít chứa dầu", "can 30 lít đựng xăng": how much a vessel holds. */
const isCapacity = (s: Sentence, q: Quantity): boolean =>
	isAt(s, q.from - 1, LIQUID) && /^(chứa|đựng)$/.test(wordAt(s, q.to));

const TAUGHT = wordsOf('huấn dưỡng tạo');

/** "tập huấn cho 120 cán bộ, chiến sĩ": taught, not sent out. */
function isTaught(s: Sentence, q: Quantity): boolean {
	for (let k = q.from - 1; k >= Math.max(s.from, q.from - 4); k -= 1) {
		if (/^(tập huấn|bồi dưỡng|đào tạo|sơ cứu)$/.test(`${wordAt(s, k - 1)} ${wordAt(s, k)}`)) return true;
		if (s.page.tokens[k]?.kind === 'punct') return false;
	}
	return false;
}

const GIVES = wordsOf('góp hiến bỏ');
const MOVED = wordsOf('vận cùng giúp với động');

/** "nhân dân trong bản cũng góp 640 ngày công": the people's own work. */
function isPeoplesWork(s: Sentence, q: Quantity): boolean {
	const from = clauseOf(s, q);
	const gives = [1, 2, 3, 4].some((n) => q.from - n >= from && isAt(s, q.from - n, GIVES));
	if (!gives || has(s, from, q.from, MOVED) || hasCue(s.cues, 'own', from, q.from)) return false;
	for (let k = from; k < Math.min(from + 2, q.from); k += 1)
		if (/^(nhân dân|bà con|người dân|dân bản|dân làng|các hộ)$/.test(`${wordAt(s, k)} ${wordAt(s, k + 1)}`))
			return true;
	return false;
}

/** "nhà ông Sùng có hai khẩu cha ông để lại": what one family keeps. */
function isFamilys(s: Sentence, q: Quantity): boolean {
	if (wordAt(s, q.from - 1) !== 'có') return false;
	for (let k = q.from - 2; k >= Math.max(s.from, q.from - 6); k -= 1) {
		const next = wordAt(s, k + 1);
		if (wordAt(s, k) === 'nhà' && /^(ông|bà|anh|chị|cụ)$/.test(next)) return true;
		if (wordAt(s, k) === 'gia' && next === 'đình') return true;
	}
	return false;
}

const GROUNDS = wordsOf('xã bản thôn ấp huyện tỉnh trường phường vực buôn làng');
const HELPED = wordsOf('giúp trợ tặng cho đỡ sửa xây');

/** "Xã hiện còn 120 hộ nghèo, 45 hộ cận nghèo", "Xã có 9 điểm trường": what a place has. */
function isOfPlace(s: Sentence, i: number): boolean {
	const q = s.quantities[i] as Quantity;
	if (q.cls === 'household') {
		const poor = wordAt(s, q.unitTo - 1) === 'nghèo' || /^(nghèo|cận)$/.test(wordAt(s, q.to));
		if (!poor) return false;
		if (s.quantities[i - 1]?.cls === q.cls && s.groups[i] === s.groups[i - 1]) return isOfPlace(s, i - 1);
	}
	if (!/^(có|còn)$/.test(wordAt(s, q.from - 1))) return false;
	const at = /^(hiện|vẫn|nay)$/.test(wordAt(s, q.from - 2)) ? q.from - 3 : q.from - 2;
	return isAt(s, at, GROUNDS) && !has(s, clauseOf(s, q), q.from, HELPED);
}

const SHOT = wordsOf('bắn');

/** "Chiến sĩ bắn 3 viên đạn đạt 27 điểm", "bài 1, cự ly 100 m, 3 viên": rounds of a drill. */
function isFired(s: Sentence, q: Quantity): boolean {
	if (isAt(s, q.from - 1, SHOT)) return true;
	return hasCue(s.cues, 'drill', s.from, q.from) && !hasTopic(s.topics, s.from, q.from, 'SEIZE');
}

const COURT = wordsOf('tòa bị tuyên');
const DECIDES = pairsOf('tuyên phạt|bị cáo|tuyên án|xét xử');

/** "Tòa tuyên phạt bị cáo 7 năm tù, phạt tiền 50 triệu đồng": what a court decides. */
function isOfCourt(s: Sentence, q: Quantity): boolean {
	for (let k = s.from; k < q.from; k += 1) if (DECIDES.isAt(s.page.tokens, k)) return true;
	return false;
}

const BEFALLS = wordsOf('bị');

/** "người vận chuyển 100 g heroin có thể bị tử hình": what the law threatens. */
const isThreatened = (s: Sentence, q: Quantity): boolean => {
	for (let k = q.to; k < Math.min(q.to + 8, s.to - 1); k += 1) {
		if (wordAt(s, k) === 'bị' && /^(thể|sẽ|thì)$/.test(wordAt(s, k - 1))) return true;
		if (s.page.tokens[k]?.kind === 'punct') return false;
	}
	return false;
};

const SEASON = /^(làm|gieo|trồng|cấy|canh)$/;

/** "bà con làm 2 vụ", "mỗi năm cấy được hai vụ": harvests. */
const isHarvest = (s: Sentence, q: Quantity): boolean =>
	q.cls === 'case' &&
	SEASON.test(wordAt(s, wordAt(s, q.from - 1) === 'được' ? q.from - 2 : q.from - 1)) &&
	(q.value ?? 0) <= 3 &&
	!/^(án|việc|ma|buôn)$/.test(wordAt(s, q.to));

const WORLD = wordsOf('thế cầu');
const OPENS_WORLD = wordsOf('thế toàn');

/** "Trên thế giới có 40 triệu nạn nhân", "toàn cầu": of nobody's province. */
function isOfWorld(s: Sentence, q: Quantity): boolean {
	for (let k = s.from; k < q.from - 1; k += 1)
		if (isAt(s, k, OPENS_WORLD) && /^(thế giới|toàn cầu)$/.test(`${wordAt(s, k)} ${wordAt(s, k + 1)}`))
			// "theo giá thế giới" tells of a price
			return wordAt(s, k - 1) !== 'giá';
	return false;
}

/** "Trạm có 4 cán bộ, phụ trách 2 xã", "duy trì 42 tổ, chốt với 210 cán bộ": how many serve there. */
const isStaff = (s: Sentence, q: Quantity): boolean =>
	/^(có|với)$/.test(wordAt(s, q.from - 1)) &&
	/^(trạm|đội|tổ|chốt|đồn)$/.test(wordAt(s, q.from - 2)) &&
	!/^(được|tham|đã|đang|nhận|giúp|kèm|tăng|sinh|phụ)$/.test(wordAt(s, q.to));

const WATCHED = wordsOf('sưu hiềm diện');

/** "quản lý 120 đối tượng sưu tra", "64 đối tượng trong diện quản lý": kept an eye on. */
const isWatched = (s: Sentence, q: Quantity): boolean =>
	[0, 1, 2].some((n) => isAt(s, q.to + n, WATCHED) && /^(tra|nghi|quản)$/.test(wordAt(s, q.to + n + 1)));

const TESTED = wordsOf('dương hạn');

/** "3 lái xe dương tính với ma túy", "9 trường hợp quá hạn lưu trú": of no offence told before. */
const isTested = (s: Sentence, q: Quantity): boolean =>
	[0, 1].some((n) => /^(dương tính|quá hạn)$/.test(`${wordAt(s, q.to + n)} ${wordAt(s, q.to + n + 1)}`));

const STRENGTH = wordsOf('quân');

/** "quân số 98 đồng chí": how many there are, no turns; those on duty against a storm count. */
const isStrength = (s: Sentence, q: Quantity): boolean =>
	[1, 2].some((n) => wordAt(s, q.from - n) === 'số' && isAt(s, q.from - n - 1, STRENGTH)) &&
	!hasTopic(s.topics, s.from, s.to, 'DISASTER');

const RISK = wordsOf('nguy');

/** "1.912 trẻ em gái ở các xã biên giới có nguy cơ bị mua bán": nothing has befallen them. */
function isAtRisk(s: Sentence, q: Quantity): boolean {
	for (let k = q.to; k < Math.min(q.to + 12, s.to - 1); k += 1) {
		// "khỏi vùng có nguy cơ sạt lở": the place is at risk
		if (s.page.tokens[k]?.kind === 'punct' || /^(vùng|khu|khỏi|nơi|điểm)$/.test(wordAt(s, k))) return false;
		if (isAt(s, k, RISK) && wordAt(s, k + 1) === 'cơ') return true;
	}
	return false;
}

/** "3 cán bộ hy sinh khi làm nhiệm vụ": whom the force lost. */
const isFallen = (s: Sentence, q: Quantity): boolean =>
	/^(hy sinh|hi sinh|bị thương|từ trần|ngã xuống)$/.test(`${wordAt(s, q.to)} ${wordAt(s, q.to + 1)}`);

const GROWN =
	/^(quân nhân|bộ đội|giáo viên|cán bộ|sinh viên|vào đại|đỗ đại|thi đỗ|tốt nghiệp|trúng tuyển|trở thành|lập gia|đi làm|có việc)$/;

/** "23 em đã vào đại học, 5 em là quân nhân": what became of those helped. */
function isGrown(s: Sentence, q: Quantity): boolean {
	let at = q.to;
	while (at < q.to + 3 && /^(đã|là|nay|hiện|đang)$/.test(wordAt(s, at))) at += 1;
	return GROWN.test(`${wordAt(s, at)} ${wordAt(s, at + 1)}`);
}

const PROPOSED_REACH = 4;
const ASKED = wordsOf('nghị');

/** "bầu 2 đơn vị tiêu biểu đề nghị khen": chosen, not yet honoured. */
function isChosen(s: Sentence, q: Quantity): boolean {
	for (let k = q.to; k < q.to + PROPOSED_REACH; k += 1)
		if (
			wordAt(s, k) === 'đề' &&
			wordAt(s, k + 1) === 'nghị' &&
			/^(khen|tặng|tuyên|biểu)$/.test(wordAt(s, k + 2))
		)
			return true;
	return false;
}

const TRAFFIC = wordsOf('giao tngt');

/** "14 vụ tai nạn giao thông, 6 người chết": on the roads. */
function isOfRoads(s: Sentence, q: Quantity): boolean {
	for (let k = clauseOf(s, q); k < Math.min(q.to + 4, s.to); k += 1) {
		if (wordAt(s, k) === 'tngt') return true;
		if (wordAt(s, k) === 'giao' && wordAt(s, k + 1) === 'thông' && /^(nạn|chạm)$/.test(wordAt(s, k - 1)))
			return true;
	}
	return false;
}

const WAITS = wordsOf('chờ');

/** "còn 300 lượt xe chờ thông quan": not yet through. */
function isWaiting(s: Sentence, q: Quantity, i: number): boolean {
	// "870 chai rượu không tem, 3 ô tô tải chờ bốc hàng": one more of what was taken
	const before = figureAt(s, i - 1);
	if (before && /^(,|và)$/.test(wordAt(s, q.from - 1)) && q.from - before.to <= LISTED_REACH) return false;
	for (let k = q.to; k < Math.min(q.to + 5, s.to) && s.page.tokens[k]?.kind !== 'punct'; k += 1)
		if (isAt(s, k, WAITS)) return true;
	return false;
}

const MAKES = wordsOf('xuất');

const LISTED_REACH = 4;

/** "khu vực này sản xuất 200 tấn ma túy đá mỗi năm": made, none of it seized. */
const isMade = (s: Sentence, q: Quantity): boolean =>
	wordAt(s, q.from - 1) === 'xuất' && wordAt(s, q.from - 2) === 'sản';

const DRUGS = ['mass', 'pill', 'brick', 'packet', 'bao', 'volume', 'item'];

/** Figures that tell what there is around the work: what a boat burns, a family keeps, a place has, a court or the law says. */
export const THERE_IS: readonly Refusal[] = [
	{ why: 'used up', of: ['volume', 'mass'], holds: isOwnFuel },
	{ why: 'gathered', of: ['volume', 'mass'], holds: (s, q) => wordAt(s, q.from - 1) === 'gom' },
	{ why: 'manner', of: DRUGS, words: SENTENCED, holds: isOfManner },
	{ why: 'manner', of: DRUGS, words: RUSES, holds: isOfManner },
	{ why: 'capacity', of: ['volume'], words: LIQUID, holds: isCapacity },
	{
		why: 'taught',
		of: ['troop', 'troop_turn', 'person', 'militia', 'seafarer'],
		words: TAUGHT,
		holds: isTaught,
	},
	{ why: 'theirs', of: ['workday'], words: GIVES, holds: isPeoplesWork },
	{ why: 'theirs', of: ['firearm', 'inhabitant', 'ammo', 'head', 'money'], holds: isFamilys },
	{
		why: 'of a place',
		of: ['household', 'school', 'classroom'],
		words: GROUNDS,
		holds: (s, _, i) => isOfPlace(s, i),
	},
	{ why: 'of a place', of: ['troop', 'party_member'], holds: isStaff },
	// "duy trì 14 chốt, quân số 98 đồng chí; tuần tra 112 lần"
	{ why: 'of a place', of: ['troop'], words: STRENGTH, holds: isStrength },
	{ why: 'fired', of: ['pill', 'ammo'], words: SHOT, holds: isFired },
	{ why: 'of a court', of: ['money'], words: COURT, holds: isOfCourt },
	{ why: 'threatened', words: BEFALLS, holds: isThreatened },
	{ why: 'harvest', of: ['case'], holds: isHarvest },
	{ why: 'on the roads', of: ['case', 'person'], words: TRAFFIC, holds: isOfRoads },
	{ why: 'waiting', of: ['vehicle', 'vehicle_turn', 'car'], words: WAITS, holds: isWaiting },
	{ why: 'at risk', of: ['person', 'child', 'victim', 'household', 'student'], words: RISK, holds: isAtRisk },
	{ why: 'grown', of: ['student', 'child', 'person'], holds: isGrown },
	{ why: 'tested', of: ['person', 'instance'], words: TESTED, holds: isTested },
	{ why: 'watched', of: ['person'], words: WATCHED, holds: isWatched },
	{ why: 'fallen', of: ['troop', 'troop_turn'], holds: isFallen },
	{ why: 'made', of: ['mass'], words: MAKES, holds: isMade },
	{ why: 'of the world', words: WORLD, holds: isOfWorld },
	{ why: 'nominated', words: ASKED, holds: isChosen },
];
