import type { Quantity } from '../../../quantity/quantity.ts';
import { hasTopic } from '../../../indicator/topics.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { figureAt, holdsIn, isAt, itemFrom, wordAt, type Sentence } from '../../page/sentence.ts';
import type { Refusal } from '../refusals.ts';

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
	return isAt(s, at, GROUNDS) && !holdsIn(s, itemFrom(s, q.from), q.from, HELPED);
}

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
			// "theo giá thế giới", "khi giá dầu thế giới leo thang" tell of a price
			return wordAt(s, k - 1) !== 'giá' && wordAt(s, k - 2) !== 'giá';
	return false;
}

/** "Trạm có 4 cán bộ, phụ trách 2 xã", "duy trì 42 tổ, chốt với 210 cán bộ": how many serve there. */
const isStaff = (s: Sentence, q: Quantity): boolean =>
	/^(có|với)$/.test(wordAt(s, q.from - 1)) &&
	/^(trạm|đội|tổ|chốt|đồn)$/.test(wordAt(s, q.from - 2)) &&
	!/^(được|tham|đã|đang|nhận|giúp|kèm|tăng|sinh|phụ)$/.test(wordAt(s, q.to));

const STRENGTH = wordsOf('quân');

/** "quân số 98 đồng chí": how many there are, no turns; those on duty against a storm count. */
const isStrength = (s: Sentence, q: Quantity): boolean =>
	[1, 2].some((n) => wordAt(s, q.from - n) === 'số' && isAt(s, q.from - n - 1, STRENGTH)) &&
	!hasTopic(s.topics, s.from, s.to, 'DISASTER');

const TRAFFIC = wordsOf('giao tngt');

/** "14 vụ tai nạn giao thông, 6 người chết": on the roads. */
function isOfRoads(s: Sentence, q: Quantity): boolean {
	for (let k = itemFrom(s, q.from); k < Math.min(q.to + 4, s.to); k += 1) {
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

const LISTED_REACH = 4;

/** What a place has and what goes on there without us: its poor, its staff, its harvests, its roads. */
export const PLACE_HAS: readonly Refusal[] = [
	{
		why: 'of a place',
		of: ['household', 'school', 'classroom'],
		words: GROUNDS,
		holds: (s, _, i) => isOfPlace(s, i),
	},
	{ why: 'of a place', of: ['troop', 'party_member'], holds: isStaff },
	// "duy trì 14 chốt, quân số 98 đồng chí; tuần tra 112 lần"
	{ why: 'of a place', of: ['troop'], words: STRENGTH, holds: isStrength },
	{ why: 'harvest', of: ['case'], holds: isHarvest },
	{ why: 'on the roads', of: ['case', 'person'], words: TRAFFIC, holds: isOfRoads },
	{ why: 'waiting', of: ['vehicle', 'vehicle_turn', 'car'], words: WAITS, holds: isWaiting },
	{ why: 'of the world', words: WORLD, holds: isOfWorld },
];
