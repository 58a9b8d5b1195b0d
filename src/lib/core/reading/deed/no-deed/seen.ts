import type { Quantity } from '../../../quantity/quantity.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { lastCue } from '../../mention/cues.ts';
import { figureAt, hasSign, wordAt, type Sentence } from '../../page/sentence.ts';
import { CRAFT } from './fleet.ts';
import type { Refusal } from '../refusals.ts';

/** "phát hiện một xe tải nhẹ … di chuyển từ hướng biên giới": met, not said to be taken. */
function isMet(s: Sentence, q: Quantity): boolean {
	if (wordAt(s, q.from - 1) !== 'hiện') return false;
	// "phát hiện 2 xe tải chất đầy hàng"
	if (wordAt(s, q.to) === 'chất' && !/^(nổ|cấm)$/.test(wordAt(s, q.to + 1))) return true;
	for (let k = q.to; k < Math.min(q.to + 14, s.to); k += 1) {
		if (s.page.tokens[k]?.text === ';') return false;
		if (/^(di|lưu)$/.test(wordAt(s, k)) && /^(chuyển|thông)$/.test(wordAt(s, k + 1))) return true;
	}
	return false;
}

/** Boats that come or lie there: "phát hiện 2 tàu và 1 xuồng chạy về phía đảo". */
function isBoatMet(s: Sentence, q: Quantity, i: number): boolean {
	const before = figureAt(s, i - 1);
	const paired =
		wordAt(s, q.from - 1) === 'và' && before?.cls === 'vessel' && wordAt(s, before.from - 1) === 'hiện';
	if (wordAt(s, q.from - 1) !== 'hiện' && !paired) return false;
	let moves = false;
	for (let k = q.to; k < s.to; k += 1) {
		if (/^(bắt|giữ|thu|phạt)$/.test(wordAt(s, k))) return false;
		moves ||= k < q.to + 8 && wordAt(s, k) === 'chạy' && /^(từ|về|theo|vào|ra|hướng)$/.test(wordAt(s, k + 1));
	}
	return moves;
}

const RODE = /^(dẫn đường|chạy|lao|phóng|cảnh giới|đi cảnh|đi trước|đi sau|tiến|nối|bám)$/;

/** "cùng một xe mô tô dẫn đường đến nơi", "2 xe mô tô chạy tốc độ cao": on its way, not taken. */
const isOnItsWay = (s: Sentence, q: Quantity): boolean =>
	!/^(thu|giữ|bắt|phạt)$/.test(wordAt(s, q.from - 1)) &&
	(RODE.test(wordAt(s, q.to)) || RODE.test(`${wordAt(s, q.to)} ${wordAt(s, q.to + 1)}`));

/** A word of driving right before the number. */
const isDriven = (s: Sentence, q: Quantity): boolean =>
	lastCue(s.cues, 'means', s.from, q.from)?.to === q.from;

/** "dùng 2 xe bán tải chở …", "phát hiện một xe tải di chuyển": what was driven or met. */
const isMeans = (s: Sentence, q: Quantity): boolean =>
	isDriven(s, q) || wordAt(s, q.from - 1) === 'đi' || isMet(s, q) || isOnItsWay(s, q);

const UPON = wordsOf('trên');
/** Words that may stand between those found and what they were found upon. */
const UPON_REACH = 5;
/** Words behind which "trên" bounds the number. */
const COUNTS =
	/^(thu|giữ|bắt|phạt|cứu|lý|tra|có|gồm|cùng|và|với|là|kéo|dắt|chìm|đạt|soát|hiện|thêm|cả|được|làm|khám)$/;

/** "thu 41.500 bao thuốc lá trên hai chiếc xe tải", "cứu 12 ngư dân trên 2 tàu cá": where they were, no bound. */
function isPlaceOf(s: Sentence, q: Quantity, i: number): boolean {
	const before = figureAt(s, i - 1);
	if (!before || wordAt(s, q.from) !== 'trên' || CRAFT.includes(before.cls)) return false;
	const last = q.from - 1;
	if (last < before.to - 1 || last - before.to >= UPON_REACH) return false;
	return !hasSign(s, before.to, q.from) && !COUNTS.test(wordAt(s, last));
}

/** No fleet is so small. */
const FEW = 20;
const CATCHES = /^(giữ|bắt|hiện|tra|được|thu)$/;

/** "ba giấy khen dán trên tường", "29 người nghiện", "5 cột mốc được tô lại chữ", "giấu dưới 30 bao mì": seen, not done. */
function isDescribed(s: Sentence, q: Quantity): boolean {
	const lead = wordAt(s, q.from - 1);
	const next = wordAt(s, q.to);
	if (q.cls === 'person') {
		// "11 người (6 người lớn, 5 trẻ em)"
		const grown = s.quantities.find((o) => o.cls === 'person' && wordAt(s, o.to) === 'lớn');
		if (grown && (grown === q || (q.from > grown.to && q.from - grown.to <= 3))) return true;
		// "có 29 người nghiện, giờ còn 4 người"
		const before = s.quantities.findLast((o) => o.cls === 'person' && o.to <= q.from);
		return next === 'nghiện' || (lead === 'còn' && before !== undefined && wordAt(s, before.to) === 'nghiện');
	}
	if (q.cls === 'marker') return next === 'được';
	if (q.cls === 'award') return next === 'lớp' || next === 'dán' || next === 'treo';
	if (q.cls === 'bao' || q.cls === 'packet') return isPacking(s, q);
	// "7 hành khách đi trên 3 tàu du lịch"
	// "trên 3 sà lan chứa khoảng 900 m3 cát"
	if (q.cls === 'vessel' && q.qualifier === 'GT' && (q.value ?? 0) <= FEW && !CATCHES.test(lead))
		if (/^(chứa|chở)$/.test(next)) return true;
	if (q.cls === 'vessel') return q.qualifier === 'GT' && /^(đi|ở|có)$/.test(lead);
	if (q.cls === 'case') return isFire(s, q.from - 2) || isFire(s, q.to);
	return false;
}

const isFire = (s: Sentence, at: number): boolean => wordAt(s, at) === 'cháy' && wordAt(s, at + 1) === 'rừng';

/** "giấu dưới 30 bao mì lát", "Mỗi thùng thuốc lá (500 bao)": what goods lie under, what a box holds. */
function isPacking(s: Sentence, q: Quantity): boolean {
	const lead = wordAt(s, q.from - 1);
	if (/^(giấu|cất|để|nằm)$/.test(lead)) return true;
	if (lead !== '(') return false;
	for (let k = q.from - 2; k >= Math.max(s.from, q.from - 7); k -= 1)
		if (/^(mỗi|một)$/.test(wordAt(s, k)) && wordAt(s, k + 1) === 'thùng') return true;
	return false;
}

const OPENS_NAME = wordsOf('" “ ‘ \'');
const NAMED = /^(án|trình|hình|trào|động|đề|hội|hiệu|quỹ|lễ)$/;

/** "Dự án “200 con bò giống cho hộ nghèo”": the number opens a name. */
const opensName = (s: Sentence, q: Quantity): boolean =>
	OPENS_NAME.has(s.page.tokens[q.from - 1]) && NAMED.test(wordAt(s, q.from - 2));

const RUNS = wordsOf('chạy');
/** What was met, ridden or looked upon, and what goods lay in: seen, not done. */
export const SEEN: readonly Refusal[] = [
	{
		why: 'described',
		of: ['person', 'marker', 'award', 'bao', 'packet', 'vessel', 'case'],
		holds: isDescribed,
	},
	{ why: 'means', of: ['vehicle', 'car', 'motorbike', 'bicycle'], holds: isMeans },
	{ why: 'met', of: ['vessel'], words: RUNS, holds: isBoatMet },
	{ why: 'name', words: OPENS_NAME, holds: opensName },
	{ why: 'place', of: CRAFT, words: UPON, holds: isPlaceOf },
];
