import { hasTopic } from '../../indicator/topics.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { WordFlag, wordsOf } from '../../text/word-flag.ts';
import { lastCue } from '../mention/cues.ts';
import type { FigureKind } from './figure-kind.ts';
import { hasFled } from '../deed/no-deed/fled.ts';
import { BESIDE_WORK } from '../deed/no-deed/beside-work.ts';
import { isForeignShare } from '../deed/no-deed/foreign-share.ts';
import { NO_DEED } from '../deed/no-deed/no-deed.ts';
import { NO_RESULT } from '../deed/no-deed/no-result.ts';
import { Refusals } from '../deed/refusals.ts';
import { THERE_IS } from '../deed/there-is.ts';
import { isCountOfPoor } from '../deed/there-is/poor.ts';
import { isAttainment } from './attainment.ts';
import { wordTrap } from './counts-one.ts';
import { isEach, isPerOne, isPerTime } from './each.ts';
import { isFromTo } from './from-to.ts';
import { isComparedInBracket, riseOrFall } from './rise-or-fall.ts';
import { figureAt, hasSign, isAmongBefore, isAt, itemFrom, wordAt, type Sentence } from '../page/sentence.ts';
import { isStatedNone } from '../page/stated-none.ts';

const STILL = wordsOf('vẫn đang còn hiện');

/** "5 tên cầm đầu ở bên kia biên giới", "7 nạn nhân còn lại đang được xác minh": not in our hands. */
function isBeyondReach(s: Sentence, q: Quantity): boolean {
	for (let k = q.to; k < Math.min(q.to + BEYOND_BORDER, s.to); k += 1) {
		if (s.page.tokens[k]?.kind === 'punct') return false;
		const pair = `${wordAt(s, k)} ${wordAt(s, k + 1)}`;
		if (pair === 'bên kia' && wordAt(s, k - 1) === 'ở' && !/^(bắt|giữ|cứu|nhận)$/.test(wordAt(s, q.from - 1)))
			return true;
		if (pair === 'còn lại' && wordAt(s, k + 2) === 'đang')
			return /^(xác|truy|điều)$/.test(wordAt(s, k + 3)) || wordAt(s, k + 4) === 'xác';
	}
	return false;
}

const BEYOND_BORDER = 5;

/** "3 đối tượng vẫn bị truy nã", "2 đối tượng còn bỏ trốn": not caught. */
function isAtLarge(s: Sentence, q: Quantity): boolean {
	if (hasFled(s, q) || isBeyondReach(s, q)) return true;
	let at = q.to;
	while (at < q.to + 3 && !isAt(s, at, STILL)) at += 1;
	if (!isAt(s, at, STILL) || hasSign(s, q.to, at)) return false;
	// "tiếp nhận 61 công dân, 4 người trong số đó đang bị truy nã": found among those just told
	if (isAmongBefore(s.page.tokens, q.to) && wordAt(s, at) === 'đang') return false;
	for (let k = q.from - 1; k >= Math.max(s.from, q.from - 5); k -= 1)
		if (
			/^(bắt|giữ|chặn|hiện|phát)$/.test(wordAt(s, k)) &&
			wordAt(s, k - 1) !== 'thực' &&
			!(k === s.from && wordAt(s, k) === 'hiện')
		)
			return false;
	for (let k = at + 1; k < Math.min(at + 5, s.to); k += 1)
		if (/^(truy|trốn)$/.test(wordAt(s, k))) return true;
	return false;
}

/** "4 xã", "29 bản"; not "3 năm". */
const isPlace = (s: Sentence, q: Quantity) =>
	q.cls === 'commune' || (q.cls === 'none' && !/^(năm|tháng|qúy|tuần|ngày|giờ)$/.test(wordAt(s, q.unitFrom)));

/** Communes, hamlets, households and people in one breath describe a place: "4 xã, 29 bản, 1.920 hộ, 9.874 khẩu". */
function isPopulation(s: Sentence, i: number): boolean {
	const q = s.quantities[i] as Quantity;
	if (q.cls !== 'household' && q.cls !== 'inhabitant') return false;
	// "có 90 hộ được sơ tán với 340 nhân khẩu"
	const end = s.breaks.find((k) => k >= q.to) ?? s.to;
	const moved = hasTopic(s.topics, itemFrom(s, q.from), end, 'EVACUATE');
	const lead = wordAt(s, q.from - 1);
	if (q.cls === 'household') {
		const next = s.quantities[i + 1];
		const listed = s.quantities.some((o, k) => s.groups[k] === s.groups[i] && isPlace(s, o));
		return listed || (!moved && lead === 'có' && next?.cls === 'inhabitant');
	}
	const home = figureAt(s, i - 1);
	if (home?.cls !== 'household' || s.groups[i] !== s.groups[i - 1]) return false;
	const first = s.quantities.findIndex((_, k) => s.groups[k] === s.groups[i]);
	return (
		(!moved && wordAt(s, (s.quantities[first] as Quantity).from - 1) === 'có') ||
		s.quantities.some((o, k) => s.groups[k] === s.groups[i] && isPlace(s, o))
	);
}

/** "giữ vững không có tàu cá vi phạm": a wish. */
const isWished = (s: Sentence, q: Quantity): boolean =>
	/^(vững|trì|đảm)$/.test(wordAt(s, q.from - 1)) && /^(giữ|duy|bảo)$/.test(wordAt(s, q.from - 2));

/** "không em nào phải ở lại lớp": how they fare. */
const isFaring = (s: Sentence, q: Quantity): boolean =>
	q.cls === 'student' && /^(phải|bỏ|ở|vắng|nghỉ|lưu)$/.test(wordAt(s, q.to));

/** "không tàu nào của ông", "mong không có tin cấp cứu nào": a villager's, or a wish. */
const isOwned = (s: Sentence, q: Quantity): boolean =>
	q.cls === 'tip' || (wordAt(s, q.to) === 'của' && /^(ông|bà|anh|chị|tôi)$/.test(wordAt(s, q.to + 1)));

const LIKE_DIGITS = new WordFlag((w) => /^[lIOo]$/.test(w.text));

/** "1.3l6 ngày công", "1.2O0 lượt": a letter among the digits of a scanned text; what stands behind it is no number. */
function isSpoilt(s: Sentence, q: Quantity): boolean {
	const { tokens } = s.page;
	const letter = tokens[q.numFrom - 1];
	return letter !== undefined && LIKE_DIGITS.has(letter) && letter.end === tokens[q.numFrom]?.start;
}

/** Why a figure is no result of ours, the first that holds. */
const REFUSALS = new Refusals([...NO_RESULT, ...NO_DEED, ...BESIDE_WORK, ...THERE_IS]);

/** Words between a mean and its rise: ", tăng". */
const MEAN_REACH = 3;

/** "Trung bình mỗi ngày 1.280 xe, tăng 15%": a rise of what is no figure of ours. */
function isOfMean(s: Sentence, i: number, kinds: readonly FigureKind[]): boolean {
	const before = kinds[i - 1];
	const mean = s.quantities[i - 1];
	if (before?.kind !== 'trap' || !/^(each|rate)$/.test(before.why) || !mean) return false;
	return (s.quantities[i] as Quantity).from - mean.to <= MEAN_REACH;
}

/** Words from "mỗi năm" to the number it rises by: "giảm khoảng". */
const RISE_REACH = 4;

/** "bình quân mỗi năm giảm 8 vụ": so much each time. */
function isRiseOfEach(s: Sentence, q: Quantity): boolean {
	const each = lastCue(s.cues, 'each', s.from, q.from);
	if (!each || q.from - each.to > RISE_REACH) return false;
	return (
		/^(năm|tháng|qúy|tuần|ngày)$/.test(wordAt(s, each.to - 1)) ||
		/^(năm|tháng|qúy|tuần|ngày)$/.test(wordAt(s, each.to))
	);
}

const UP_TO = /^(lên tới|lên đến|tới|đến|tăng lên)$/;

/** "Mỗi ngày tiếp hơn 3.000 lượt khách, dịp lễ lên tới 5.200 lượt": the most of what was told of each. */
function isMostOfEach(s: Sentence, i: number, kinds: readonly FigureKind[]): boolean {
	const before = kinds[i - 1];
	if (before?.kind !== 'trap' || !/^(each|rate|peak)$/.test(before.why)) return false;
	const q = s.quantities[i] as Quantity;
	const turn = (o: Quantity | undefined) => /turn$/.test(o?.cls ?? '');
	if (!turn(q) || !turn(s.quantities[i - 1])) return false;
	return UP_TO.test(wordAt(s, q.from - 1)) || UP_TO.test(`${wordAt(s, q.from - 2)} ${wordAt(s, q.from - 1)}`);
}

/** Words between a word of the story and its number; between "cách" and how far: "cách đường biên giới chừng 300 m". */
const STORY_REACH = 3;
const DISTANCE_REACH = 8;

/** Tells levels from changes, rates and stories, by the words beside the number. */
export function kindOfFigure(s: Sentence, i: number, kinds: readonly FigureKind[]): FigureKind {
	const q = s.quantities[i] as Quantity;
	if (isStatedNone(s.page.tokens, q))
		return isOwned(s, q) || isWished(s, q) || isFaring(s, q)
			? { kind: 'trap', why: 'one of many' }
			: { kind: 'level' };
	if (q.form === 'words') {
		const why = wordTrap(s, i);
		if (why) return { kind: 'trap', why };
	}
	if (isSpoilt(s, q)) return { kind: 'trap', why: 'spoilt digits' };
	if (isPopulation(s, i) || isCountOfPoor(s, q)) return { kind: 'trap', why: 'population' };
	if (isAttainment(s, i)) return { kind: 'trap', why: 'attainment' };
	// "góp 30 ngày công mỗi căn"
	if ((q.cls === 'money' || (q.cls === 'workday' && wordAt(s, q.to) === 'mỗi')) && isPerOne(s, q))
		return { kind: 'trap', why: 'rate' };
	if (q.cls === 'length' && /^(tàu|cá|thuyền)$/.test(wordAt(s, q.from - 1)))
		return { kind: 'trap', why: 'length of a vessel' };
	if (q.rate || isPerTime(s, q)) return { kind: 'trap', why: 'rate' };
	if (isForeignShare(s, q)) return { kind: 'trap', why: 'share of another thing' };
	if (q.pair === 'then' || isComparedInBracket(s, i)) return { kind: 'before' };
	const fromTo = isFromTo(s, i, kinds);
	if (fromTo) return { kind: fromTo };
	const changed = riseOrFall(s, i, kinds);
	if (changed)
		return isOfMean(s, i, kinds) || isRiseOfEach(s, q) ? { kind: 'trap', why: 'change of a mean' } : changed;
	if (isEach(s, q) || isMostOfEach(s, i, kinds)) return { kind: 'trap', why: 'each' };
	const story = lastCue(s.cues, 'not_done', s.from, q.from);
	// "cao nhất với 18 vụ", "xuồng cao tốc cùng 18 cán bộ" tell no height
	const height =
		story &&
		wordAt(s, story.from) === 'cao' &&
		(/^(nhất|hơn|điểm|tốc|cấp|su|nguyên|đẳng)$/.test(wordAt(s, story.to)) ||
			wordAt(s, story.from - 1) === 'vùng');
	// "bảo vệ biên giới: chiều dài 214 km"
	const line =
		story &&
		q.cls === 'length' &&
		wordAt(s, story.from) === 'chiều' &&
		hasTopic(s.topics, s.from, story.from, 'BORDER_LENGTH');
	const far = story && q.cls === 'length' && wordAt(s, story.from) === 'cách' ? DISTANCE_REACH : STORY_REACH;
	// "phát hiện, cách ly 50 công dân": kept apart, not far off
	const apart = story && wordAt(s, story.from) === 'cách' && /^(ly|mạng|thức|làm)$/.test(wordAt(s, story.to));
	if (story && !height && !line && !apart && q.from - story.to <= far && !hasSign(s, story.to, q.from))
		return { kind: 'trap', why: 'story' };
	if ((q.cls === 'person' || q.cls === 'victim') && isAtLarge(s, q)) return { kind: 'trap', why: 'story' };
	const why = REFUSALS.why(s, i);
	if (why) return { kind: 'trap', why };
	if (q.qualifier === 'EQ' && isPassed(s, q)) q.qualifier = 'GT';
	return { kind: 'level' };
}

/** "hàng hóa qua cảng vượt 58 triệu tấn"; "đạt và vượt 2.500 lần" is a goal, and how far beyond one has been refused. */
const isPassed = (s: Sentence, { from, cls }: Quantity): boolean =>
	wordAt(s, from - 1) === 'vượt' &&
	!/^(và|,|hoặc)$/.test(wordAt(s, from - 2)) &&
	!/^(percent|point)$/.test(cls);
