import { pairsOf, type WordPairs } from '../../../text/word-pairs.ts';
import type { Quantity } from '../../../quantity/quantity.ts';
import { FewStrings } from '../../../text/few-strings.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { within } from '../../../text/within.ts';
import { lastCue } from '../../mention/cues.ts';
import { ONE_PERSON } from './one-person.ts';
import type { Refusal } from '../refusals.ts';
import { figureAt, isAt, wordAt, type Sentence } from '../../page/sentence.ts';

const hasWord = (s: Sentence, from: number, to: number, words: ReadonlySet<string>) => {
	for (let k = from; k < to; k += 1) if (words.has(wordAt(s, k))) return true;
	return false;
};
const OWN_DEED = new Set(['thu', 'bắt', 'phát', 'khám']);

const UNSAID = wordsOf('không chưa trốn tờ phải gian');

const LEADS_ON = wordsOf('từ qua');
const ACTORS = pairsOf(
	'lực lượng|cơ quan|tổ công|các đồn|ban chuyên|các đơn|các lực|trinh sát|đồn biên|đội đặc',
);

/** "Từ lời khai của hai đối tượng, lực lượng chức năng khám xét, thu thêm 4 bánh heroin": what was said led to what was found. */
function leadsOn(s: Sentence, cue: { from: number; to: number }, at: number): boolean {
	if (!LEADS_ON.has(s.page.tokens[cue.from - 1]) || wordAt(s, cue.to - 1) !== 'khai') return false;
	for (let k = cue.to; k < at; k += 1)
		if (s.page.tokens[k]?.text === ',' && ACTORS.isAt(s.page.tokens, k + 1)) return true;
	return false;
}

/** "khai nhận được thuê vận chuyển 5 kg ma túy với tiền công …": what the suspect says, until we act again. */
function confessed(s: Sentence, q: Quantity): boolean {
	const cue = lastCue(s.cues, 'confess', s.from, q.from);
	if (!cue || lastCue(s.cues, 'own', cue.to, q.from)) return false;
	// "chở hàng không khai báo, xử phạt 17 lái xe": nobody says anything
	if (isAt(s, cue.from - 1, UNSAID)) return false;
	if (leadsOn(s, cue, q.from)) return false;
	for (let k = cue.to; k < q.from; k += 1) {
		if (s.page.tokens[k]?.text === ';') return false;
		if (wordAt(s, k) === 'đã' && OWN_DEED.has(wordAt(s, k + 1))) return false;
	}
	return true;
}

const CARRIED = new Set(['chở', 'vác', 'cõng', 'đeo', 'xách', 'gùi', 'mang']);
const WRAPS = new Set(['tải', 'lô', 'túi', 'thùng', 'bao', 'nilon']);

const WRAPPED = ['item', 'packet', 'bao'];

/** Words of make and colour between a wrapping and what it holds: "trong 4 bao nilon to có". */
const HOLDS_REACH = 5;

/** "Trong 4 bao nilon có 900 gói", "bên trong 2 thùng chứa 40 hộp": the wrapping of what is counted next. */
function holdsWhatFollows(s: Sentence, q: Quantity): boolean {
	if (wordAt(s, q.from - 1) !== 'trong') return false;
	for (let k = q.to; k < Math.min(q.to + HOLDS_REACH, s.to); k += 1)
		if (/^(có|chứa|đựng|gồm)$/.test(wordAt(s, k))) return true;
	return false;
}

/** "đựng trong mười bảy bao tải": what the goods lay in. */
export function holdsGoods(s: Sentence, q: Quantity): boolean {
	if (!WRAPPED.includes(q.cls)) return false;
	// "giấu dưới 30 bao": the word of bound belongs to the place
	if (
		CARRIED.has(s.page.tokens[q.from - 1]?.fold ?? '') &&
		WRAPS.has(s.page.tokens[q.unitTo - 1]?.fold ?? '')
	)
		return true;
	if (holdsWhatFollows(s, q)) return true;
	const cue = lastCue(s.cues, 'container', s.from, q.numFrom);
	return cue !== undefined && q.numFrom - cue.to <= 2;
}

/** "134 trong 41 vụ": no share of fewer. */
const isMoreIn = (s: Sentence, a: Quantity | undefined, b: Quantity | undefined): boolean =>
	wordAt(s, a?.to ?? -1) === 'trong' && (a?.value ?? 0) > (b?.value ?? Infinity);

/** "7 trong 10 vụ", "3 trong số 12 xã": a share of what is told elsewhere; not "24 trong số 30 căn" of a plan, both read as houses. */
function isShareOf(s: Sentence, q: Quantity): boolean {
	if (q.pair !== null) return false;
	const { tokens, claimed } = s.page;
	const i = s.quantities.indexOf(q);
	if (isMoreIn(s, figureAt(s, i - 1), q) || isMoreIn(s, q, figureAt(s, i + 1))) return false;
	const plain = (k: number) => tokens[k]?.kind === 'number' && claimed[k] !== 1;
	for (let k = q.from - 1; k >= q.from - 3 && k > s.from; k -= 1) {
		if (wordAt(s, k) === 'trong') return plain(k - 1) && (k === q.from - 1 || wordAt(s, k + 1) === 'số');
	}
	if (wordAt(s, q.numTo) !== 'trong' || q.to !== q.numTo) return false;
	return plain(q.numTo + 1) || (wordAt(s, q.numTo + 1) === 'số' && plain(q.numTo + 2));
}

const AMONG = wordsOf('trong');
const KEPT = new Set(['đàn', 'bầy', 'trại']);
const SELF = wordsOf('tự');
const BUILD = new Set([
	'xây',
	'làm',
	'sửa',
	'dựng',
	'cất',
	'bỏ',
	'mua',
	'góp',
	'đóng',
	'bắt',
	'phát',
	'giữ',
	'cứu',
]);

/** "nay có đàn bò sáu con", "đàn bò nay sinh sôi thành hơn 900 con": a household's own. */
const isHerd = (s: Sentence, q: Quantity): boolean =>
	(!/^(trao|tặng|cấp|giúp)$/.test(wordAt(s, q.from - 1)) &&
		// "bàn giao chuồng trại và 4 con lợn giống"
		!(wordAt(s, q.from - 1) === 'và' && /^(chuồng|trại)$/.test(wordAt(s, q.from - 2))) &&
		hasWord(s, Math.max(s.from, q.from - 4), q.from, KEPT)) ||
	wordAt(s, q.from - 1) === 'thành';

const GONE = wordsOf('chết bán mất đẻ thịt nghé bê');

/** "xin 20 con gà giống, chết mất 13 con", "đẻ thêm 7 con, bán 2 con": what became of a herd. */
const isOfHerd = (s: Sentence, q: Quantity): boolean =>
	GONE.has(s.page.tokens[q.from - 1]) ||
	(/^(thêm|được|đi)$/.test(wordAt(s, q.from - 1)) && GONE.has(s.page.tokens[q.from - 2]));

const BREEDS = wordsOf('sinh đẻ mang chửa phối');
const BEFORE_BIRTH = wordsOf('đã đang sắp vừa chuẩn bị cũng mới');

/** "15 con bò đã sinh bê con, 46 con sắp đẻ": what became of animals once given. */
function isBreeding(s: Sentence, q: Quantity): boolean {
	let k = q.to;
	while (isAt(s, k, BEFORE_BIRTH)) k += 1;
	return isAt(s, k, BREEDS) && !/^(sản|kế|trưởng|sống)$/.test(wordAt(s, k + 1));
}

const CHILDREN = wordsOf('con cháu');
const FOUND = /^(cứu|thấy|giữ|bắt)$/;

/** "sinh 7 người con, 3 người là liệt sĩ", "có 5 người con thì 2 người theo nghiệp cha": of one family. */
function isOfFamily(s: Sentence, q: Quantity, i: number): boolean {
	if (FOUND.test(wordAt(s, q.from - 1))) return false;
	if (wordAt(s, q.unitTo - 1) === 'người' && wordAt(s, q.to) === 'con') return true;
	const before = figureAt(s, i - 1);
	return before?.cls === q.cls && q.unitTo - q.unitFrom === 1 && isOfFamily(s, before, i - 1);
}

/** "Huyện tự xây 85 căn": another's own; "bộ đội tự làm 3 phòng học" is ours. */
function isTheirs(s: Sentence, q: Quantity): boolean {
	for (let k = Math.max(s.from, q.from - 6); k < q.from - 1; k += 1)
		// "các bến tự phát" name a kind of place
		if (SELF.has(s.page.tokens[k]) && BUILD.has(wordAt(s, k + 1)) && !isSpontaneous(s, k + 1))
			return !actsForUs(s, k);
	return false;
}

const isSpontaneous = (s: Sentence, at: number): boolean =>
	wordAt(s, at) === 'phát' && wordAt(s, at + 1) !== 'hiện';

/** Whether ours is named last before a token, and nobody else since. */
function actsForUs(s: Sentence, at: number): boolean {
	const own = lastCue(s.cues, 'own', s.from, at);
	if (!own) return false;
	for (let k = own.to; k < at; k += 1) if (/^[;.]$/.test(s.page.tokens[k]?.text ?? '')) return false;
	return !s.cues.some((m) => /^(agency|civil|militia)$/.test(m.entry.kind) && m.from >= own.to && m.to <= at);
}

/** "gồm: A (SN 1987), B (34 tuổi) và một người nước ngoài": the last of those named one by one. */
function isLastNamed(s: Sentence, q: Quantity): boolean {
	if (q.value !== 1 || !/^(và|cùng)$/.test(wordAt(s, q.from - 1))) return false;
	return within(s.page.traps, s.from, q.from).some((t) => t.why === 'birth' || t.why === 'age');
}

/** No report reaches back further: years. */
const LIVING = 20;

/** What a unit's work counts, however long it looks back: "30 năm qua, đồn bắt 640 vụ, xây 112 căn nhà, khám 42.000 lượt người". */
const WORK = new FewStrings(
	/^(case|special_case|house|event|turn|\w+_turn|student|household|gift|workday|tip|work|money|mass|seafarer|vessel|vehicle|pill|brick|volume|length|school|head)$/,
);

/** "65 năm qua, đã có 43 cán bộ, chiến sĩ ngã xuống": the history of a unit, no period of work. */
const isHistory = (s: Sentence, q: Quantity) =>
	!WORK.test(q.cls) &&
	q.unit !== 'SUSPECT' &&
	!/^(cứu|vớt)$/.test(wordAt(s, q.from - 1)) &&
	s.periods.some(
		({ mention: { say, to } }) =>
			say.kind === 'past' &&
			say.unit === 'year' &&
			say.count >= LIVING &&
			to <= q.from &&
			// "Trong 65 năm ấy, riêng giai đoạn 2019 - 2023 bắt 612 vụ"
			!s.periods.some((p) => p.role === 'governs' && p.mention.from >= to && p.mention.to <= q.from),
	);

const MISHAPS = pairsOf('tai nạn|đuối nước|hỏa hoạn|vụ cháy|vụ nổ|sạt lở|ngộ độc');
/** Words between "nạn nhân" and what befell them. */
const MISHAP_REACH = 6;

/** "tiếp nhận 12 nạn nhân vụ tai nạn xe khách", "vụ cháy làm 4 nạn nhân bị thương": hurt, not sold. */
export function isHurt(s: Sentence, q: Quantity): boolean {
	for (let k = q.from - MISHAP_REACH; k < q.to + MISHAP_REACH; k += 1)
		if (k >= s.from && MISHAPS.isAt(s.page.tokens, k)) return true;
	return false;
}

/** One of the pairs of words stands within `reach` words behind the figure, and no sign before it. */
function isSaidBehind(s: Sentence, q: Quantity, pairs: WordPairs, reach: number): boolean {
	for (let k = q.to; k < Math.min(s.to, q.to + reach); k += 1) {
		if (pairs.isAt(s.page.tokens, k)) return true;
		if (s.page.tokens[k]?.kind !== 'word') return false;
	}
	return false;
}

/** "Hai lần tuần tra song phương phải hoãn vì mưa", "3 buổi bị hủy": not held. */
const PUT_OFF = pairsOf('phải hoãn|bị hoãn|tạm hoãn|phải hủy|bị hủy|phải lùi|bị lùi|phải dời|phải dừng');
/** Words of what was planned before that. */
const PUT_OFF_REACH = 4;

const LATER = wordsOf('sang');
/** Words between what is left and the time it is left for. */
const LATER_REACH = 4;

/** "chuyển tiếp 2 chuyên án sang quý III", "gối 3 căn sang năm 2026": left for later. */
function isLeftForLater(s: Sentence, q: Quantity): boolean {
	if (!/^(chuyển|tiếp|gối|lùi|dời)$/.test(wordAt(s, q.from - 1))) return false;
	for (let k = q.to; k < Math.min(s.to, q.to + LATER_REACH); k += 1)
		if (LATER.has(s.page.tokens[k])) return s.periods.some((p) => p.mention.from === k + 1);
	return false;
}

/** "1,5 kg bột trắng chưa giám định, chưa tính vào tang vật": not known yet, and not counted. */
const UNSURE = pairsOf('chưa giám|chờ giám|chưa tính|không tính|chưa xác');
/** Words of what was found before that. */
const UNSURE_REACH = 6;

/** Figures that stand in a tale: what a suspect tells, one person's years, a wrapping, a share of a count. */
export const NO_RESULT: readonly Refusal[] = [
	{ why: 'story', cue: 'confess', holds: confessed },
	{ why: 'history', holds: isHistory },
	{
		why: 'unexamined',
		of: ['mass', 'pill', 'packet', 'brick'],
		words: UNSURE,
		holds: (s, q) => isSaidBehind(s, q, UNSURE, UNSURE_REACH),
	},
	{ why: 'put off', words: PUT_OFF, holds: (s, q) => isSaidBehind(s, q, PUT_OFF, PUT_OFF_REACH) },
	{ why: 'put off', words: LATER, holds: isLeftForLater },
	...ONE_PERSON,
	{ why: 'wrapping', of: WRAPPED, holds: holdsGoods },
	{ why: 'share', words: AMONG, holds: isShareOf },
	{ why: 'theirs', of: ['head'], holds: isHerd },
	{ why: 'herd', of: ['head'], words: GONE, holds: isOfHerd },
	{ why: 'herd', of: ['head'], words: BREEDS, holds: isBreeding },
	{ why: 'family', of: ['person', 'individual'], words: CHILDREN, holds: isOfFamily },
	{ why: 'theirs', words: SELF, holds: isTheirs },
	{ why: 'named', of: ['person'], holds: isLastNamed },
	{ why: 'hurt', of: ['victim'], words: MISHAPS, holds: isHurt },
];
