import type { Quantity } from '../../../quantity/quantity.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { lastCue, type CueMarks } from '../../mention/cues.ts';
import { isUpper } from '../../mention/area/name-run.ts';
import { isAt, itemFrom, wordAt, type Sentence } from '../../page/sentence.ts';
import type { Refusal } from '../refusals.ts';
import { BY_NAME_ALONE } from './name-alone.ts';
import { OF_CAREER } from './of-career.ts';
import { ONE_FINED } from './one-fined.ts';
import { TOLD_TO } from './told-to.ts';

const PERSONAL = [
	'special_case',
	'case',
	'person',
	'individual',
	'op_plan',
	'victim',
	'turn',
	'event',
	'award',
	'household',
	'student',
];
const PRONOUNS = new Set(['anh', 'chị', 'ông', 'bà', 'tôi', 'bác', 'thầy']);
const TOGETHER = new Set(['em', 'bà', 'ông', 'chị', 'cô', 'chú', 'con']);

/** "anh", "chị Mai" as the one who acts, within [from, to). */
function namesOne(s: Sentence, from: number, to: number): boolean {
	for (let k = from; k < to; k += 1) if (/^(anh|chị|ông|bà|tôi)$/.test(wordAt(s, k))) return true;
	return false;
}

/** "Thiếu tá Lò Văn Hặc …", "Bác sĩ quân y Hà …": the sentence opens with one, by name. */
function opensWithOfficer(s: Sentence): boolean {
	const [a, b] = [wordAt(s, s.from), wordAt(s, s.from + 1)];
	if (RANKS_BEFORE.test(a) && RANK.has(b)) return true;
	if (!/^(bác sỹ|y sỹ|thầy giáo|cô giáo)$/.test(`${a} ${b}`)) return false;
	const at = wordAt(s, s.from + 2) === 'quân' ? s.from + 4 : s.from + 2;
	return isUpper(s.page.tokens[at]);
}

/** Words behind an officer's name that tell of a deed of his own hand. */
const ALONE = wordsOf('trực');
/** Words between the name and "trực tiếp": "đã", "từng". */
const ALONE_REACH = 2;

/** "Năm 2024, Đại úy Nguyễn Văn Bình trực tiếp bắt 12 vụ, 15 đối tượng": what one officer did by himself. */
function ofOwnHand(s: Sentence, q: Quantity): boolean {
	const { tokens } = s.page;
	for (let k = q.from - 1; k > s.from; k -= 1) {
		if (/^[;:]$/.test(tokens[k]?.text ?? '') || lastCue(s.cues, 'own', k, q.from)) return false;
		if (!ALONE.has(tokens[k]) || !/^(tiếp)$/.test(wordAt(s, k + 1))) continue;
		// "trực tiếp chỉ huy tổ công tác bắt 3 đối tượng": the deed of those led
		if (/^(chỉ|lãnh|dẫn|có|xuống|đến|báo|trao)$/.test(wordAt(s, k + 2))) return false;
		let at = k - 1;
		while (at > k - 1 - ALONE_REACH && !isUpper(tokens[at])) at -= 1;
		while (at > s.from && isUpper(tokens[at])) at -= 1;
		return RANK.has(wordAt(s, at));
	}
	return false;
}

/** "Tôi làm trinh sát 19 năm, tham gia 60 chuyên án": one person's deeds of many years. */
function ofCareer(s: Sentence, q: Quantity): boolean {
	// "Kết thúc năm công tác, các đồn bắt …": a year that is reported
	const isCareer = (m: CueMarks[number] | undefined) => m !== undefined && s.page.claimed[m.from] !== 1;
	const before = lastCue(s.cues, 'career', s.from, q.from);
	const career = isCareer(before) ? before : undefined;
	// "Hơn 20 năm công tác, anh đã khám cho 15.000 lượt người"
	if (career && namesOne(s, career.to, q.from) && !lastCue(s.cues, 'own', career.to, q.from)) return true;
	// "Thiếu tá Lò Văn Hặc, 18 năm bám bản, đã khám cho 20.000 lượt người", "Thiếu tá Nam bắt 45 đối tượng trong 10 năm công tác"
	if (opensWithOfficer(s) && lastCue(s.cues, 'career', s.from, s.to)) return true;
	if (!PERSONAL.includes(q.cls)) return false;
	return career !== undefined || isCareer(lastCue(s.cues, 'career', q.from, s.to));
}

/** "Anh đã phá 20 chuyên án": the sentence opens with one person, and names no period. */
function opensWithOne(s: Sentence, q: Quantity): boolean {
	let first = s.from;
	while (first < q.from && s.page.tokens[first]?.kind === 'punct') first += 1;
	return (
		PRONOUNS.has(wordAt(s, first)) &&
		!TOGETHER.has(wordAt(s, first + 1)) &&
		!s.periods.some((p) => p.role === 'governs' && p.nature === 'label')
	);
}

/** "…; trong đó anh trực tiếp tham gia 19 vụ": what one of them had a hand in. */
function ofPartaker(s: Sentence, q: Quantity): boolean {
	for (let k = q.from - 1; k >= Math.max(s.from, q.from - 6); k -= 1) {
		if (s.page.tokens[k]?.kind === 'punct') return false;
		// "các anh đã giúp 137 hộ": all of them
		if (wordAt(s, k - 1) === 'các') return false;
		if (wordAt(s, k) === 'anh' || wordAt(s, k) === 'chị')
			return /^(đã|trực|từng|tham|cùng)$/.test(wordAt(s, k + 1)) && !lastCue(s.cues, 'own', k, q.from);
	}
	return false;
}

const ONE = wordsOf('anh chị');

/** "anh", "chị", not "các anh". */
const isOne = (s: Sentence, k: number): boolean =>
	/^(anh|chị)$/.test(wordAt(s, k)) && wordAt(s, k - 1) !== 'các';

/** "Anh còn nhận đỡ đầu 2 cháu", "Với thành tích đó, anh được tặng 3 Bằng khen": what one of them did or was given. */
function ofPronoun(s: Sentence, q: Quantity): boolean {
	if (s.periods.some((p) => p.role === 'governs' && p.nature === 'label')) return false;
	const open = itemFrom(s, q.from);
	for (let k = q.from - 1; k >= open; k -= 1)
		if (isOne(s, k) && /^(đã|còn|cũng|được|nhận|vinh|trực|từng|phụ|giúp|dạy|nuôi|đỡ)$/.test(wordAt(s, k + 1)))
			return !lastCue(s.cues, 'own', k, q.from);
	return false;
}

const GIVER = wordsOf('ông bà anh chị');

/** "Nay ông tặng 5 suất quà cho bạn chài nghèo": what one villager gives. */
function ofGiver(s: Sentence, q: Quantity): boolean {
	const open = itemFrom(s, q.from);
	for (let k = open; k < Math.min(open + OPENING, q.from); k += 1) {
		const t = s.page.tokens[k];
		if (!t || !GIVER.has(t) || s.page.tokens[k + 1]?.kind !== 'word') continue;
		if (/^(em|con|cháu|ngoại|nội|và|cùng)$/.test(wordAt(s, k + 1))) return false;
		const opens = k === open || /^(nay|giờ|năm|mới|vừa|,)$/.test(wordAt(s, k - 1));
		return opens && !isUpper(s.page.tokens[k + 1]) && !lastCue(s.cues, 'own', open, q.from);
	}
	return false;
}

/** "Ông báo cho đồn 56 tin, trong đó 9 tin giúp bắt 12 đối tượng": what one villager told us. */
function ofTeller(s: Sentence): boolean {
	const t = s.page.tokens[s.from];
	const next = s.page.tokens[s.from + 1];
	if (!t || !GIVER.has(t) || next?.kind !== 'word' || isUpper(next)) return false;
	if (/^(em|con|cháu|ngoại|nội|và|cùng)$/.test(next.fold)) return false;
	return s.quantities.some((o) => o.cls === 'tip');
}

const GIVEN = wordsOf('được');

/** "Chị Thơm còn được tặng 1 con bò, 20 con gà": what was given to one of them, nobody of ours named. */
function ofGifted(s: Sentence, q: Quantity): boolean {
	const { tokens } = s.page;
	let k = s.from;
	if (!isAt(s, k, TITLES) || !isUpper(tokens[k + 1])) return false;
	while (k + 1 < q.from && isUpper(tokens[k + 1])) k += 1;
	while (/^(còn|cũng|đã|vừa)$/.test(wordAt(s, k + 1))) k += 1;
	return isAt(s, k + 1, GIVEN) && !lastCue(s.cues, 'own', s.from, s.to);
}

/** Words before the one who acts: "Nay", "Mỗi năm,". */
const OPENING = 3;

/** How far back the person is looked for. */
const REACH = 24;
const RANK = new Set(['tá', 'úy']);
/** No one looks after more. */
const HOUSEHOLDS_OF_ONE = 15;

/** "Thiếu tá Lò Văn Hặc, đảng viên phụ trách 5 hộ trong bản": those one member looks after. */
function ofOneMember(s: Sentence, q: Quantity): boolean {
	if ((q.value ?? Infinity) > HOUSEHOLDS_OF_ONE || wordAt(s, q.from - 1) !== 'trách') return false;
	for (let k = q.from - 1; k > Math.max(s.from, q.from - REACH); k -= 1) {
		if (wordAt(s, k) !== 'đảng' || wordAt(s, k + 1) !== 'viên' || wordAt(s, k - 1) !== ',') continue;
		let at = k - 2;
		while (at > s.from && isUpper(s.page.tokens[at])) at -= 1;
		return k - 2 - at > 1 && RANK.has(wordAt(s, at));
	}
	return false;
}
const BY_HAND = wordsOf('khám đỡ chữa dạy mổ nuôi xử cấp');

/** "Thiếu tá quân y Hoàng Văn Chín khám cho 26 người": what one hand did. */
function ofOneHand(s: Sentence, q: Quantity): boolean {
	const { tokens } = s.page;
	for (let k = q.from - 1; k >= Math.max(s.from, q.from - 8); k -= 1) {
		if (!BY_HAND.has(tokens[k])) continue;
		let at = k - 1;
		while (at > s.from && isUpper(tokens[at])) at -= 1;
		if (k - 1 - at < 2) return false;
		if (wordAt(s, at) === 'y' && wordAt(s, at - 1) === 'quân') at -= 2;
		return RANK.has(wordAt(s, at));
	}
	return false;
}

/** No officer answers for more households. */
const HOMES_OF_ONE = 10;
const ANSWERS = wordsOf('phụ giúp kèm nhận');

/** "Đại úy Tòng Văn Sơn, đảng viên 12 năm tuổi Đảng, phụ trách 5 hộ": the homes one officer answers for. */
function ofOneOfficer(s: Sentence, q: Quantity): boolean {
	if (q.value === null || q.value > HOMES_OF_ONE) return false;
	if (s.quantities.some((o) => o.cls === 'party_member')) return false;
	for (let k = q.from - 1; k > s.from; k -= 1)
		if (RANK.has(wordAt(s, k - 1)) && isUpper(s.page.tokens[k])) return !lastCue(s.cues, 'own', k, q.from);
	return false;
}

const TITLES = wordsOf('ông bà anh chị cụ em già');
/** Words of those who speak of the deeds of all, or give. */
const SPEAKS = wordsOf(
	'biết hay nói kể định báo thông giá nhận chia mạnh trao tặng hỗ ủng đọc thăm dự bị trì cho cùng và với',
);
/** What a household has; persons and cases are told of all, and arms handed in count. */
const OF_HOME = ['head', 'vessel', 'area', 'mass', 'money', 'house', 'length', 'plant'];

/** "Ông Xồng Bá Chò (64 tuổi) nuôi 6 con bò", "Bà Sáu, chủ 4 tàu lưới kéo": one villager's. */
function ofVillager(s: Sentence, q: Quantity): boolean {
	const { tokens } = s.page;
	for (let k = q.from - 1; k >= Math.max(s.from, q.from - REACH); k -= 1) {
		const t = tokens[k];
		if (!t || t.text === ';' || t.text === ':' || SPEAKS.has(t)) return false;
		if (!TITLES.has(t) || !isUpper(tokens[k + 1])) continue;
		if (k > s.from && !/^[,“]$|^(như|đình|nhà)$/.test(tokens[k - 1]?.fold ?? '')) return false;
		return !lastCue(s.cues, 'own', k, q.from);
	}
	return false;
}

const GETS = wordsOf('nhận');

/** "Bà Lường Thị Ón nhận 1 suất quà và 10 kg gạo": what one of them was given. */
function ofReceiver(s: Sentence, q: Quantity): boolean {
	if (q.value !== 1) return false;
	const { tokens } = s.page;
	for (let k = q.from - 1; k > s.from && q.from - k < 4; k -= 1) {
		if (!GETS.has(tokens[k])) continue;
		for (let n = k - 1; n >= Math.max(s.from, k - REACH); n -= 1)
			if (TITLES.has(tokens[n]) && isUpper(tokens[n + 1])) return !lastCue(s.cues, 'own', n, q.from);
	}
	return false;
}

const SPEAKER = wordsOf('tôi');

/** "giờ nhà tôi có 6 con, năm ngoái bán 2 con" */
function ofSpeaker(s: Sentence, q: Quantity): boolean {
	for (let k = s.from; k + 1 < q.from; k += 1)
		if (wordAt(s, k + 1) === 'tôi' && /^(nhà|đình)$/.test(wordAt(s, k))) return true;
	return false;
}

const FIRST_WORDS = new Set(['anh', 'chị', 'cô', 'ông', 'bà']);
const RANKS_BEFORE = /^(đại|thượng|trung|thiếu)$/;
/** More awards are of many. */
const AWARDS_OF_ONE = 20;

/** "Cô được Bộ Quốc phòng tặng 1 Bằng khen", "Thượng úy Lò Văn Khoa … được tặng 3 Bằng khen": what one person got. */
function ofHonoured(s: Sentence, q: Quantity): boolean {
	if (q.value === null || q.value > AWARDS_OF_ONE) return false;
	let first = s.from;
	while (first < q.from && s.page.tokens[first]?.kind === 'punct') first += 1;
	const ranked =
		RANKS_BEFORE.test(wordAt(s, first)) &&
		/^(tá|úy)$/.test(wordAt(s, first + 1)) &&
		isUpper(s.page.tokens[first + 2]);
	if (!ranked && !(FIRST_WORDS.has(wordAt(s, first)) && !TOGETHER.has(wordAt(s, first + 1)))) return false;
	for (let k = first + 1; k < q.from; k += 1) if (wordAt(s, k) === 'được') return true;
	return false;
}

/** "một già bản mang nộp cả hai khẩu cha ông để lại": what one villager had. */
const ofFew = (s: Sentence, q: Quantity): boolean =>
	q.form === 'words' && q.value !== null && q.value <= 3 && wordAt(s, q.from - 1) === 'cả';

/** Figures that are one person's, not the force's. */
export const ONE_PERSON: readonly Refusal[] = [
	...TOLD_TO,
	...ONE_FINED,
	{ why: 'one person', of: ['inhabitant', 'firearm'], holds: ofFew },
	{ why: 'one person', of: ['award'], holds: ofHonoured },
	BY_NAME_ALONE,
	{ why: 'one person', cue: 'career', holds: ofCareer },
	OF_CAREER,
	{ why: 'one person', words: ALONE, holds: ofOwnHand },
	{ why: 'one person', of: ['special_case', 'case'], holds: opensWithOne },
	{ why: 'one person', of: PERSONAL, words: ONE, holds: ofPartaker },
	{ why: 'one person', of: ['award', 'student', 'household', 'learner'], words: ONE, holds: ofPronoun },
	{ why: 'one person', of: ['household'], holds: ofOneMember },
	{ why: 'one person', words: BY_HAND, holds: ofOneHand },
	{ why: 'one person', of: ['household'], words: ANSWERS, holds: ofOneOfficer },
	{ why: 'one person', of: OF_HOME, words: TITLES, holds: ofVillager },
	{ why: 'one person', of: ['gift', 'head'], words: GIVER, holds: ofGiver },
	{ why: 'one person', of: ['head', 'gift', 'mass', 'money'], words: GIVEN, holds: ofGifted },
	{ why: 'one person', of: ['tip', 'person', 'case'], words: GIVER, holds: ofTeller },
	{ why: 'one person', of: ['gift'], words: GETS, holds: ofReceiver },
	{ why: 'one person', of: OF_HOME, words: SPEAKER, holds: ofSpeaker },
];
