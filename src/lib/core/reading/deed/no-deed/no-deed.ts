import { hasTopic } from '../../../indicator/topics.ts';
import type { Quantity } from '../../../quantity/quantity.ts';
import { hasKind, lastCue, type CueKind } from '../../mention/cues.ts';
import { FewStrings } from '../../../text/few-strings.ts';
import { TRADED } from './traded.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { figureAt, isAt, wordAt, type Sentence } from '../../page/sentence.ts';
import { isLaid, LAID } from './laid.ts';
import { CRAFT, FLEET } from './fleet.ts';
import type { Refusal } from '../refusals.ts';
import { OF_FAULTS } from './faults.ts';
import { OF_GAMES } from './games.ts';
import { OF_MAKE } from './of-make.ts';
import { SEEN } from './seen.ts';
import { SUSPECTS_DID } from './suspects-did.ts';
import { TAKEN_ALONG } from './taken-along.ts';
import { TOLD_OF_LAW } from './told-of-law.ts';
import { OF_WARS } from './wars.ts';

/** Whether a cue ends within `reach` tokens before the number, with no sign between. */
function leads(s: Sentence, q: Quantity, kind: CueKind, reach: number): boolean {
	const cue = lastCue(s.cues, kind, s.from, q.from);
	if (!cue || q.from - cue.to > reach) return false;
	for (let k = cue.to; k < q.from; k += 1)
		if (s.page.tokens[k]?.kind === 'punct' && kind !== 'instance') return false;
	return true;
}

/** Whether a cue begins within `reach` tokens after the noun. */
const follows = (s: Sentence, q: Quantity, kind: CueKind, reach: number): boolean =>
	hasKind(s.cues, kind) &&
	s.cues.some((m) => m.entry.kind === kind && m.from >= q.to && m.from - q.to <= reach);

const leadsTo = (s: Sentence, a: Quantity, b: Quantity): boolean =>
	b.from - a.to <= 3 && wordAt(s, a.to) === 'thì' && (a.cls === b.cls || b.cls === 'bare');

/** "Mười tàu thì ba tàu", "ba người thì một người": so many of any so many. */
function isProverb(s: Sentence, i: number): boolean {
	const q = s.quantities[i] as Quantity;
	return (
		(i + 1 < s.quantities.length && leadsTo(s, q, s.quantities[i + 1] as Quantity)) ||
		(i > 0 && leadsTo(s, figureAt(s, i - 1) as Quantity, q))
	);
}

/** "Đơn cử, ngày 10/2 (mùng 6 Tết) có …": how far a day goes before its figure. */
const DAY_REACH = 14;
const TURNS = new FewStrings(/_turn$|^turn$/);
const THEN = wordsOf('thì');
const SENT_REACH = 8;
const LIST = /^(và|,|cùng|với|\/)$/;

/** "11 tập thể và 36 cá nhân được đề nghị khen thưởng": those of a list whose verb follows it. */
function isNominated(s: Sentence, i: number): boolean {
	let last = i;
	for (let q = s.quantities[i + 1]; q; q = s.quantities[last + 1]) {
		const before = s.quantities[last] as Quantity;
		if (q.from - before.to > 1 || !LIST.test(wordAt(s, before.to))) break;
		last += 1;
	}
	const { to } = s.quantities[last] as Quantity;
	// "21 cán bộ được giới thiệu tham gia cấp ủy xã": sent there
	if (hasTopic(s.topics, to, to + SENT_REACH + 2, 'SECONDED')) return false;
	return follows(s, s.quantities[last] as Quantity, 'nominated', 1);
}

/** Words of a verb that mends and what leads from it to the houses. */
const MENDS_REACH = 5;

const SEA_FOOD = new Set(['hải', 'thủy', 'cá', 'tôm', 'mực', 'cua', 'ghẹ']);

const BRACKETS = wordsOf('( )');
const FLARES = wordsOf('hiệu');

/** "6 điểm bắn pháo hiệu đã bắn 52 quả": shot to call boats in, none seized. */
function isFlare(s: Sentence): boolean {
	for (let k = s.from + 1; k < s.to; k += 1)
		if (isAt(s, k, FLARES) && wordAt(s, k - 1) === 'pháo') return true;
	return false;
}

/** "35 nhà bị sạt lở (xã Mường Ảng 4 nhà; xã Nậm Pồ 22 nhà)": houses a storm took, and where. */
function isDamage(s: Sentence, i: number): boolean {
	const q = s.quantities[i] as Quantity;
	// "sửa chữa 17 căn nhà bị tốc mái", "dựng lại 8 căn nhà bị lốc làm sập": mended, made again
	if (wordAt(s, q.to) === 'bị')
		return (
			wordAt(s, q.from - 1) !== 'lại' &&
			// "lợp lại mái cho 34 nhà bị tốc mái"
			!hasTopic(s.topics, q.from - MENDS_REACH, q.from, 'REPAIR')
		);
	let open = q.from - 1;
	while (open > s.from && !isAt(s, open, BRACKETS)) open -= 1;
	if (wordAt(s, open) !== '(') return false;
	const told = s.quantities.findLast((o) => o.cls === 'house' && o.to <= open);
	return told !== undefined && wordAt(s, told.to) === 'bị';
}

/** "dọn dẹp 214 ngôi nhà, 11 điểm trường, khơi thông 18 km đường": cleared or braced, neither built nor mended. */
function isTidied(s: Sentence, q: Quantity): boolean {
	const verb = lastCue(s.cues, 'tidied', s.from, q.from);
	if (!verb || s.semicolons.some((k) => k >= verb.to && k < q.from)) return false;
	return !hasTopic(s.topics, verb.to, q.from, 'BUILD', 'REPAIR', 'BUILD_REPAIR', 'OPEN');
}

const CARRIES = wordsOf('chở');
const ONE_CRAFT = /^(chuyến tàu|con tàu|chiếc tàu|chuyến xe|chiếc xe)$/;

/** "Chuyến tàu rời cảng, chở 45 tấn hàng": what one of them carried. */
function isOfOneTrip(s: Sentence, q: Quantity): boolean {
	let k = q.from - 1;
	while (k > s.from && !isAt(s, k, CARRIES) && !s.semicolons.includes(k)) k -= 1;
	if (!isAt(s, k, CARRIES)) return false;
	for (k -= 1; k > s.from && !s.semicolons.includes(k); k -= 1)
		if (ONE_CRAFT.test(`${wordAt(s, k - 1)} ${wordAt(s, k)}`)) return s.page.tokens[k - 2]?.kind !== 'number';
	return false;
}

const WEIGHS = wordsOf('nặng sút');
/** No person weighs more, in kg. */
const HEAVIEST = 150;
const WEIGHED_REACH = 6;

/** "Nạn nhân nặng 65 kg", "anh cao 1,7 m, nặng 60 kg": how much a person weighs. */
function isBodyWeight(s: Sentence, q: Quantity): boolean {
	if (!isAt(s, q.from - 1, WEIGHS) || q.unit !== 'KG' || (q.value ?? Infinity) > HEAVIEST) return false;
	// "sốt 9 ngày, sút 12 kg"
	if (wordAt(s, q.from - 1) === 'sút') return true;
	for (let k = q.from - 2; k >= Math.max(s.from, q.from - WEIGHED_REACH); k -= 1)
		if (/^(nhân|anh|chị|ông|bà|em|bé|cháu|cụ|người|cao)$/.test(wordAt(s, k))) return true;
	return false;
}

/** "với sự tham gia của 5 tàu": those that took part, no figure nor semicolon between. */
function tookPart(s: Sentence, q: Quantity): boolean {
	const part = lastCue(s.cues, 'taking_part', s.from, q.from);
	if (!part || s.semicolons.some((k) => k > part.to && k < q.from)) return false;
	return !s.quantities.some((o) => !/^(none|bare)$/.test(o.cls) && o.from >= part.to && o.from < q.from);
}

const PASSES = wordsOf('phép');

/** "giấy phép đi bờ 14.300 lượt", "9.450 lượt giấy phép": papers given to crews. */
const isPass = (s: Sentence, q: Quantity): boolean =>
	(wordAt(s, q.to) === 'giấy' && wordAt(s, q.to + 1) === 'phép') ||
	[2, 3, 4, 5].some((n) => isAt(s, q.from - n, PASSES) && wordAt(s, q.from - n - 1) === 'giấy');

const GUESTS = wordsOf('biểu dự');

/** "đại biểu 11 sở, ban, ngành, 6 huyện biên giới": who came. */
function isOfGuests(s: Sentence, q: Quantity): boolean {
	for (let k = q.from - 1; k > s.from && !s.semicolons.includes(k); k -= 1) {
		if (/^(đại biểu|đại diện|lãnh đạo)$/.test(`${wordAt(s, k - 1)} ${wordAt(s, k)}`)) return true;
		if (/^(gồm|vệ|qua|quản|có)$/.test(wordAt(s, k)) && wordAt(s, k + 1) !== 'đồng') return false;
	}
	return false;
}

/** "lập 14 tổ công tác xuống 9 xã", "cử 2 tổ công tác đi tìm": sent out for a time, no posts that stand. */
const isSentOut = (s: Sentence, q: Quantity): boolean =>
	wordAt(s, q.unitFrom + 1) === 'công' &&
	(/^(xuống|về|đến|tới|đi|lên|ra)$/.test(wordAt(s, q.to)) ||
		/^(cử|phái|tung|điều)$/.test(wordAt(s, q.from - 1)));

const GIFTS = wordsOf('tặng trao biếu');

/** "tặng bạn 15 tấn gạo": given away. */
function isGivenAway(s: Sentence, q: Quantity): boolean {
	for (let k = q.from - 1; k >= s.from && !s.semicolons.includes(k); k -= 1) {
		// "do phía bạn trao trả, giám sát 1,2 triệu tấn hàng hóa"
		if (/^(tặng|trao|biếu)$/.test(wordAt(s, k)) && !/^(trả|đổi)$/.test(wordAt(s, k + 1))) return true;
		if (/^(thu|giữ|bắt|chở|khẩu|quan)$/.test(wordAt(s, k))) return false;
	}
	return false;
}

const BLAMED = wordsOf('phê kiểm kỷ');
/** Words between a count and the verb that blames them: "2 đơn vị bị phê bình". */
const BLAMED_REACH = 4;

/** "phê bình 2 đơn vị, nhắc nhở 5 cá nhân", "2 đơn vị bị phê bình": blamed, not honoured. */
function isBlamed(s: Sentence, q: Quantity): boolean {
	const blames = (k: number) => /^(phê bình|kiểm điểm)$/.test(`${wordAt(s, k)} ${wordAt(s, k + 1)}`);
	for (let k = q.to; k < Math.min(q.to + BLAMED_REACH, s.to); k += 1)
		if (wordAt(s, k) === 'bị') return blames(k + 1) || wordAt(s, k + 1) === 'kỷ';
	for (let k = q.from - 1; k >= s.from && !s.semicolons.includes(k); k -= 1) {
		if (blames(k - 1)) return true;
		if (/^(tặng|thưởng|khen|biểu|bắt|phạt)$/.test(wordAt(s, k))) return false;
	}
	return false;
}

const SUM_REACH = 7;

/** "tổng mức phạt lên đến 876 triệu đồng": what was imposed, no threat. */
function isSumOfFines(s: Sentence, q: Quantity): boolean {
	for (let k = q.from - 1; k >= Math.max(s.from, q.from - SUM_REACH); k -= 1)
		if (wordAt(s, k) === 'tổng') return true;
	return false;
}

const EQUALS = wordsOf('đương');
const FACE = wordsOf('mệnh');

/** "mệnh giá 500.000 đồng", "mệnh giá 50.000 đồng và 100.000 đồng": what one note is worth. */
function isFaceValue(s: Sentence, q: Quantity, i: number): boolean {
	const lead = wordAt(s, q.from - 1);
	if (lead === 'giá' && wordAt(s, q.from - 2) === 'mệnh') return true;
	const before = figureAt(s, i - 1);
	return before?.to === q.from - 1 && /^(và|,)$/.test(lead) && isFaceValue(s, before, i - 1);
}

/** Figures that tell what there is, may be, or is done by nobody of ours. */
export const NO_DEED: readonly Refusal[] = [
	{ why: 'saying', words: THEN, holds: (s, _, i) => isProverb(s, i) },
	{
		why: 'money of others',
		of: ['money'],
		holds: (s, q) => leads(s, q, 'no_income', 3) || (leads(s, q, 'threat', 2) && !isSumOfFines(s, q)),
	},
	TRADED,
	{ why: 'slogan', cue: 'not_allowed', holds: (s, q) => leads(s, q, 'not_allowed', 0) },
	{ why: 'spread', cue: 'spread', holds: (s, q) => leads(s, q, 'spread', 1) },
	{ why: 'peak', cue: 'peak', holds: (s, q) => TURNS.test(q.cls) && follows(s, q, 'peak', 1) },
	{
		why: 'peak',
		cue: 'instance',
		holds: (s, q) => TURNS.test(q.cls) && leads(s, q, 'instance', DAY_REACH),
	},
	{ why: 'nominated', cue: 'nominated', holds: (s, _, i) => isNominated(s, i) },
	...SEEN,
	...TAKEN_ALONG,
	...OF_MAKE,
	OF_FAULTS,
	OF_GAMES,
	...SUSPECTS_DID,
	...OF_WARS,
	...TOLD_OF_LAW,
	{ why: 'damage', of: ['house'], holds: (s, _, i) => isDamage(s, i) },
	{ why: 'no road', of: ['length'], words: LAID, holds: isLaid },
	{ why: 'papers', of: ['turn', 'person_turn', 'seafarer_turn'], words: PASSES, holds: isPass },
	{ why: 'tidied', of: ['house', 'school', 'classroom', 'length'], cue: 'tidied', holds: isTidied },
	{ why: 'flares', of: ['explosive_item', 'item'], words: FLARES, holds: isFlare },
	// "thả hơn 1 triệu con giống"
	{ why: 'released', of: ['head'], holds: (s, q) => wordAt(s, q.from - 1) === 'thả' },
	{ why: 'promoted', cue: 'promoted', holds: (s, q) => leads(s, q, 'promoted', 2) },
	{
		why: 'catch',
		of: ['mass'],
		cue: 'catch',
		holds: (s, q) => SEA_FOOD.has(wordAt(s, q.to)) && lastCue(s.cues, 'catch', s.from, q.from) !== undefined,
	},
	{
		why: 'kept in port',
		of: [...CRAFT, 'vessel_turn'],
		cue: 'kept_in',
		holds: (s, q) => leads(s, q, 'kept_in', 1),
	},
	{ why: 'taking part', of: CRAFT, cue: 'taking_part', holds: tookPart },
	// "100% đạt yêu cầu, 86,5% khá, giỏi, trong đó giỏi 51%"
	{
		why: 'one grade',
		of: ['percent'],
		holds: (s, q) =>
			/^(giỏi|sắc)$/.test(wordAt(s, q.from - 1)) && !/^(,|khá|và)$/.test(wordAt(s, q.from - 2)),
	},
	{ why: 'guests', of: ['district', 'commune'], words: GUESTS, holds: isOfGuests },
	{ why: 'sent out', of: ['group'], holds: isSentOut },
	{ why: 'given away', of: ['mass'], words: GIFTS, holds: isGivenAway },
	{ why: 'blamed', of: ['collective', 'individual', 'org', 'post'], words: BLAMED, holds: isBlamed },
	// "hiến 1.750 ml máu"
	{ why: 'blood', of: ['volume'], holds: (s, q) => wordAt(s, q.to) === 'máu' },
	// "75 gram vàng, tương đương 2 cây vàng": the same in another measure
	{
		why: 'same in other words',
		of: ['gold', 'mass', 'money', 'volume'],
		words: EQUALS,
		holds: (s, q, i) =>
			i > 0 &&
			wordAt(s, q.from - 1) === 'đương' &&
			wordAt(s, q.from - 2) === 'tương' &&
			figureAt(s, i - 1)?.cls !== 'case',
	},
	// "hai loại mệnh giá 50.000 đồng và 100.000 đồng"
	{ why: 'face value', of: ['money', 'foreign_money'], words: FACE, holds: isFaceValue },
	// "Giá 1 kg ma túy đá ngoại biên là 80 triệu"
	{
		why: 'price',
		of: ['mass', 'pill', 'brick', 'volume'],
		holds: (s, q) => wordAt(s, q.from - 1) === 'giá' && wordAt(s, q.from - 2) !== 'trị',
	},
	{ why: 'one trip', of: ['mass'], words: CARRIES, holds: isOfOneTrip },
	{ why: 'weight of a person', of: ['mass'], words: WEIGHS, holds: isBodyWeight },
	...FLEET,
];
