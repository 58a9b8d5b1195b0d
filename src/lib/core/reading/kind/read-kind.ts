import { hasTopic } from '../../indicator/topics.ts';
import { readUnitNoun } from '../../quantity/unit-nouns.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { Token } from '../../text/tokens.ts';
import { wordsOf } from '../../text/word-flag.ts';
import { hasCue, lastCue } from '../mention/cues.ts';
import type { FigureKind } from './figure-kind.ts';
import { BESIDE_WORK } from '../deed/beside-work.ts';
import { isForeignShare, NO_DEED } from '../deed/no-deed.ts';
import { NO_RESULT } from '../deed/no-result.ts';
import { Refusals } from '../deed/refusals.ts';
import { THERE_IS } from '../deed/there-is.ts';
import { isFromTo, riseOrFall } from './rise-or-fall.ts';
import { figureAt, isAt, wordAt, type Sentence } from '../page/sentence.ts';
import { isStatedNone } from '../page/stated-none.ts';

const text = (s: Sentence, at: number) => s.page.tokens[at]?.fold ?? '';

const hasBreak = (s: Sentence, from: number, to: number) => {
	for (let k = from; k < to; k += 1) if ((s.page.tokens[k] as Token).kind === 'punct') return true;
	return false;
};

const DEEDS = new Set([
	'BUILD',
	'REPAIR',
	'BUILD_REPAIR',
	'GIVE',
	'HANDOVER',
	'ERADICATE',
	'HEALTH',
	'PATROL',
	'SEIZE',
]);

/** "…, bàn giao 2 căn": a verb of ours after the comma opens another clause. */
const opensDeed = (s: Sentence, comma: number, at: number) =>
	text(s, comma + 1) === 'hoàn' ||
	s.topics.some(
		(m) =>
			m.from > comma && m.from <= comma + 3 && m.to <= at && m.entry.topics.some((t) => DEEDS.has(t.topic)),
	);

const FOR = new Set('nuôi xây giúp hỗ ủng mua tặng đỡ để sửa cho'.split(' '));

/** "mỗi cán bộ góp 100.000 đồng nuôi 3 cháu": each gave so much, and all of it went to so many. */
const isPaidFrom = (s: Sentence, from: number, q: Quantity) =>
	s.quantities.some((o) => o.cls === 'money' && o.from >= from && o.to < q.from && FOR.has(text(s, o.to)));

/** "mỗi căn 60 triệu", "trung bình mỗi ngày 12 lượt": a share of one, not a total. */
function isEach(s: Sentence, q: Quantity): boolean {
	const cue = lastCue(s.cues, 'each', s.from, q.from);
	// "hàng năm phát hiện hàng chục vụ" tells how many, if vaguely
	// "cũng từng lấy đi 4 sinh mạng": once, not each
	// "chia theo từng năm, số nhà là 12 căn (2020)": a row of years, no share
	if (cue && text(s, cue.from) === 'từng' && /^(cũng|đã|chưa|không|theo|vào)$/.test(text(s, cue.from - 1)))
		return false;
	// "từng bắt vụ 36 kg ma túy": did so once
	if (cue && text(s, cue.from) === 'từng' && /^(bắt|phát|thu|phá|triệt|xử|cứu)$/.test(text(s, cue.to)))
		return false;
	// "đỉnh điểm năm 2022 lên đến 201 vụ": the count of a year, no peak within one
	if (cue && text(s, cue.from) === 'đỉnh' && s.periods.some((p) => p.mention.from === cue.to)) return false;
	// "Tết cổ truyền của mỗi bên, các đơn vị tổ chức 21 hoạt động": either side, no share
	if (cue && /^(bên|nước)$/.test(text(s, cue.to)) && hasBreak(s, cue.to, q.from)) return false;
	// "Đỡ đầu hằng tháng cho 58 cháu": all of them, each month
	if (
		cue &&
		q.cls === 'student' &&
		/^(hằng|hàng)$/.test(text(s, cue.from)) &&
		hasTopic(s.topics, s.from, cue.from, 'SPONSOR')
	)
		return false;
	// "góp một ngày lương với số tiền 486 triệu đồng"
	if (cue && text(s, cue.from) === 'một' && text(s, cue.to) === 'lương') return false;
	if (!cue || (q.qualifier === 'MAG' && /^(hàng|hằng)$/.test(text(s, cue.from)))) return false;
	if (q.cls !== 'money' && isPaidFrom(s, cue.to, q)) return false;
	const strong = /^(mỗi|trung|bình|cứ|từng)$/.test(text(s, cue.from));
	for (let k = cue.to; k < q.from; k += 1) {
		const t = s.page.tokens[k] as Token;
		// "ngày đông nhất (1/5) lên tới": a remark in brackets
		if (t.text === '(') {
			while (k < q.from && s.page.tokens[k]?.text !== ')') k += 1;
			if (k < q.from) continue;
		}
		if (t.text === ';' || t.text === '(' || t.text === ')') return false;
		// "số vụ hằng năm lên xuống: 52 vụ năm 2020, 47 vụ năm 2021"
		if (t.text === ':' && /^(hằng|hàng|từng)$/.test(text(s, cue.from))) return false;
		if (t.text === '.' && s.page.tokens[k + 1]?.start !== t.end) return false;
		// "Hằng năm, Đồn trao …"
		if (t.text === ',' && k === cue.to) continue;
		// "mỗi đồn tuần tra 120 lượt, toàn tỉnh 1.440 lượt": all of them together
		if (t.text === ',' && /^(toàn|cả|tổng|nâng|đưa|hoàn|bàn|như)$/.test(text(s, k + 1))) return false;
		if (t.text === ',' && (!strong || k - cue.to > 12 || opensDeed(s, k, q.from))) return false;
	}
	return q.from - cue.to <= 14;
}

const STILL = wordsOf('vẫn đang còn hiện');

/** "hai đối tượng chạy thoát sang bên kia biên giới", with nothing said of their being caught. */
function hasFled(s: Sentence, q: Quantity): boolean {
	let at = q.to;
	while (at < q.to + 3 && /^(đã|kịp|khác|còn|lại)$/.test(text(s, at))) at += 1;
	const fled = `${text(s, at)} ${text(s, at + 1)}`;
	if (!/^(chạy thoát|chạy trốn|bỏ chạy|bỏ trốn|trốn thoát|tẩu thoát|trốn chạy)$/.test(fled)) return false;
	for (let k = at + 2; k < s.to; k += 1)
		if (/^(bắt|giữ|chế)$/.test(text(s, k)) && !/^(truy|tiếp)$/.test(text(s, k - 1))) return false;
	return true;
}

/** "3 đối tượng vẫn bị truy nã", "2 đối tượng còn bỏ trốn": not caught. */
function isAtLarge(s: Sentence, q: Quantity): boolean {
	if (hasFled(s, q)) return true;
	let at = q.to;
	while (at < q.to + 3 && !isAt(s, at, STILL)) at += 1;
	if (!isAt(s, at, STILL) || hasBreak(s, q.to, at)) return false;
	for (let k = q.from - 1; k >= Math.max(s.from, q.from - 5); k -= 1)
		if (
			/^(bắt|giữ|chặn|hiện|phát)$/.test(text(s, k)) &&
			text(s, k - 1) !== 'thực' &&
			!(k === s.from && text(s, k) === 'hiện')
		)
			return false;
	for (let k = at + 1; k < Math.min(at + 5, s.to); k += 1) if (/^(truy|trốn)$/.test(text(s, k))) return true;
	return false;
}

const EACH_ONE = wordsOf('một mỗi');

/** "hai triệu rưỡi đồng một trường hợp", "60 triệu đồng mỗi căn": so much for each. */
function isPerOne(s: Sentence, q: Quantity): boolean {
	if (!isAt(s, q.to, EACH_ONE) || q.to + 1 >= s.to) return false;
	const noun = readUnitNoun(s.page.tokens, q.to + 1);
	return noun !== null && noun.entry.cls !== 'none';
}

/** "120 suất ăn mỗi ngày": so much each time. */
const isPerTime = (s: Sentence, q: Quantity) =>
	isAt(s, q.to, EACH_ONE) &&
	/^(ngày|tuần|tháng|qúy|năm|đêm|lần|chuyến)$/.test(text(s, q.to + 1)) &&
	q.to + 1 < s.to;

/** Verbs and ties after which "một" counts: "bắt một đối tượng", "gồm một khẩu súng". */
const COUNTS_ONE = new Set(
	'chết thương bắt giữ chặn phá thu hiện cứu lý tố vớt tặng trao cùng và , với gồm được có khởi tố tạm : nộp ( xử phạt cho'.split(
		' ',
	),
);

/** "Một ngư dân đến nay vẫn mất tích": one is the count of the dead and missing. */
function isLost(s: Sentence, q: Quantity): boolean {
	if (q.cls !== 'person' && q.cls !== 'seafarer') return false;
	for (let k = q.to; k < Math.min(q.to + 7, s.to); k += 1) {
		if ((s.page.tokens[k] as Token).kind === 'punct') return false;
		if (/^(chết|vong|tích|mạng)$/.test(text(s, k))) return true;
		// "một người đến nay chưa tìm thấy"
		if (text(s, k) === 'thấy' && /^(chưa|không)$/.test(text(s, k - 2))) return true;
	}
	return false;
}

/** "Một đối tượng bị bắt tại chỗ": counted by what befell it. */
const isTaken = (s: Sentence, q: Quantity): boolean =>
	q.unit === 'SUSPECT' && text(s, q.to) === 'bị' && /^(bắt|khống|tạm)$/.test(text(s, q.to + 1));

/** Number words that are no count: "một" the article, a villager's speech. */
function wordTrap(s: Sentence, i: number): string | null {
	const q = s.quantities[i] as Quantity;
	// "trôi trên một chiếc bè"
	if (q.value === 1 && q.from === q.numFrom - 1 && text(s, q.from) === 'trên') return 'one as an article';
	if (q.value === 1 && q.numTo === q.numFrom + 1 && q.qualifier === 'EQ') {
		const lead = text(s, q.from - 1);
		if (q.cls === 'bare' || !(COUNTS_ONE.has(lead) || isLost(s, q) || isTaken(s, q)))
			return 'one as an article';
		// "Cũng trong quý II, một tàu hàng …": only a list goes on after a comma
		if (lead === ',' && s.groups[i] === i && !isLost(s, q)) return 'one as an article';
		if (/_turn$/.test(q.cls)) return 'one as an article';
		if (['event', 'turn', 'house', 'group', 'item'].includes(q.cls) && text(s, q.from - 1) !== 'trao')
			return 'one as an article';
	}
	if (q.value === null || q.value > 20) return null;
	return s.page.spoken[q.from] === 1 ? 'spoken' : null;
}

/** "4 xã", "29 bản"; not "3 năm". */
const isPlace = (s: Sentence, q: Quantity) =>
	q.cls === 'commune' || (q.cls === 'none' && !/^(năm|tháng|qúy|tuần|ngày|giờ)$/.test(text(s, q.unitFrom)));

/** Communes, hamlets, households and people in one breath describe a place: "4 xã, 29 bản, 1.920 hộ, 9.874 khẩu". */
function isPopulation(s: Sentence, i: number): boolean {
	const q = s.quantities[i] as Quantity;
	if (q.cls !== 'household' && q.cls !== 'inhabitant') return false;
	const lead = text(s, q.from - 1);
	if (q.cls === 'household') {
		const next = s.quantities[i + 1];
		const listed = s.quantities.some((o, k) => s.groups[k] === s.groups[i] && isPlace(s, o));
		return listed || (lead === 'có' && next?.cls === 'inhabitant');
	}
	const home = figureAt(s, i - 1);
	if (home?.cls !== 'household' || s.groups[i] !== s.groups[i - 1]) return false;
	const first = s.quantities.findIndex((_, k) => s.groups[k] === s.groups[i]);
	return (
		text(s, (s.quantities[first] as Quantity).from - 1) === 'có' ||
		s.quantities.some((o, k) => s.groups[k] === s.groups[i] && isPlace(s, o))
	);
}

const GOAL_WORDS = wordsOf('chỉ tiêu kế hoạch mục nghị quyết so với được giao đề ra đặt năm');

/** "vượt 4 căn so với kế hoạch", "vượt chỉ tiêu 4 căn": how far beyond a goal. */
function isBeyondGoal(s: Sentence, q: Quantity): boolean {
	let k = q.from - 1;
	while (k > s.from && GOAL_WORDS.has(s.page.tokens[k])) k -= 1;
	if (text(s, k) !== 'vượt') return false;
	return k < q.from - 1 || hasCue(s.cues, 'attain', q.to, Math.min(s.to, q.to + 6));
}

/** "nhiều hơn 640 công so với đăng ký", "tăng 12 vụ so với kế hoạch năm": against a goal, not against another time. */
function isAgainstGoal(s: Sentence, q: Quantity): boolean {
	if (wordAt(s, q.to) !== 'so') return false;
	const at = wordAt(s, q.to + 1) === 'với' ? q.to + 2 : q.to + 1;
	// "đạt 80 em, tăng 15 em so với hiện nay": how far to go
	if (wordAt(s, at) === 'hiện' && /^(nay|tại)$/.test(wordAt(s, at + 1))) return true;
	return s.cues.some((m) => m.entry.kind === 'goal' && m.from >= at && m.from <= at + 1);
}

/** "giữ vững không có tàu cá vi phạm": a wish. */
const isWished = (s: Sentence, q: Quantity): boolean =>
	/^(vững|trì|đảm)$/.test(text(s, q.from - 1)) && /^(giữ|duy|bảo)$/.test(text(s, q.from - 2));

/** "không em nào phải ở lại lớp": how they fare. */
const isFaring = (s: Sentence, q: Quantity): boolean =>
	q.cls === 'student' && /^(phải|bỏ|ở|vắng|nghỉ|lưu)$/.test(wordAt(s, q.to));

/** "không tàu nào của ông", "mong không có tin cấp cứu nào": a villager's, or a wish. */
const isOwned = (s: Sentence, q: Quantity): boolean =>
	q.cls === 'tip' || (text(s, q.to) === 'của' && /^(ông|bà|anh|chị|tôi)$/.test(text(s, q.to + 1)));

/** "1.3l6 ngày công", "1.2O0 lượt": a letter among the digits of a scanned text; what stands behind it is no number. */
function isSpoilt(s: Sentence, q: Quantity): boolean {
	const { tokens } = s.page;
	const letter = tokens[q.numFrom - 1];
	return letter !== undefined && /^[lIOo]$/.test(letter.text) && letter.end === tokens[q.numFrom]?.start;
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
	if (isPopulation(s, i)) return { kind: 'trap', why: 'population' };
	if (isBeyondGoal(s, q) || isAgainstGoal(s, q)) return { kind: 'trap', why: 'attainment' };
	if (q.cls === 'money' && isPerOne(s, q)) return { kind: 'trap', why: 'rate' };
	if (q.cls === 'length' && /^(tàu|cá|thuyền)$/.test(text(s, q.from - 1)))
		return { kind: 'trap', why: 'length of a vessel' };
	if (q.rate || isPerTime(s, q)) return { kind: 'trap', why: 'rate' };
	if (isForeignShare(s, q)) return { kind: 'trap', why: 'share of another thing' };
	const fromTo = isFromTo(s, i, kinds);
	if (fromTo) return { kind: fromTo };
	const changed = riseOrFall(s, i, kinds);
	if (changed) return isOfMean(s, i, kinds) ? { kind: 'trap', why: 'change of a mean' } : changed;
	if (isEach(s, q)) return { kind: 'trap', why: 'each' };
	const story = lastCue(s.cues, 'not_done', s.from, q.from);
	// "cao nhất với 18 vụ", "xuồng cao tốc cùng 18 cán bộ" tell no height
	const height =
		story &&
		text(s, story.from) === 'cao' &&
		(/^(nhất|hơn|điểm|tốc|cấp|su|nguyên|đẳng)$/.test(text(s, story.to)) ||
			text(s, story.from - 1) === 'vùng');
	// "Cao Bằng tổ chức 231 buổi": the first word of a name is no height
	const name = story && [story.from, story.from + 1].every((k) => s.page.tokens[k]?.word.capital);
	// "bảo vệ biên giới: chiều dài 214 km"
	const line =
		story &&
		q.cls === 'length' &&
		text(s, story.from) === 'chiều' &&
		hasTopic(s.topics, s.from, story.from, 'BORDER_LENGTH');
	if (story && !height && !name && !line && q.from - story.to <= 3 && !hasBreak(s, story.to, q.from))
		return { kind: 'trap', why: 'story' };
	if (q.cls === 'person' && isAtLarge(s, q)) return { kind: 'trap', why: 'story' };
	const why = REFUSALS.why(s, i);
	if (why) return { kind: 'trap', why };
	return { kind: 'level' };
}
