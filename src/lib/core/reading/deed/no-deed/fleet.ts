import type { Quantity } from '../../../quantity/quantity.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import { hasCue } from '../../mention/cues.ts';
import { namedInParagraph } from '../../page/named-in-paragraph.ts';
import { figureAt, wordAt, type Sentence } from '../../page/sentence.ts';
import type { Refusal } from '../refusals.ts';

export const CRAFT = ['vessel', 'vehicle', 'car', 'motorbike', 'bicycle'];

/** "phụ trách 318 tàu", "quản lý 230 tàu": those in our care; "xử lý 9 tàu" is a deed. */
function isInOurCare(s: Sentence, q: Quantity): boolean {
	const to = /^(chặt|tốt|sát)$/.test(wordAt(s, q.from - 1)) ? q.from - 1 : q.from;
	return /^(phụ trách|quản lý)$/.test(`${wordAt(s, to - 2)} ${wordAt(s, to - 1)}`);
}

/** "chỉ có 5 tàu, trong đó 2 chiếc đã cũ", "quản lý 318 tàu, 97 tàu từ 15 m": a part of what there is. */
function isPartOfFleet(s: Sentence, i: number): boolean {
	const q = s.quantities[i] as Quantity;
	const before = figureAt(s, i - 1);
	if (before === undefined || !CRAFT.includes(before.cls)) return false;
	const at = wordAt(s, q.from - 1) === 'có' ? q.from - 2 : q.from - 1;
	if (isInOurCare(s, before)) return at - before.to <= 2 && !isBefallen(s, q);
	return opensParts(s, before.to, q.from) && /^(có|còn)$/.test(wordAt(s, before.from - 1));
}

const PART_WORDS = wordsOf(', ( trong đó số này ấy cụ thể là gồm có riêng');
const MOST_WORDS = 6;

/** Only ", trong đó có", "; cụ thể là" and the like between two tokens, and not nothing. */
function opensParts(s: Sentence, from: number, to: number): boolean {
	if (to - from < 2 || to - from > MOST_WORDS) return false;
	for (let k = from; k < to; k += 1) if (!PART_WORDS.has(s.page.tokens[k])) return false;
	return true;
}

/** "gửi thiết bị sang 2 tàu khác": others than those told of. */
const isOfOthers = (s: Sentence, q: Quantity): boolean =>
	wordAt(s, q.to) === 'khác' && /^(sang|từ|của|lên|qua|nhờ)$/.test(wordAt(s, q.from - 1));

const EQUIPS = pairsOf('trang bị|được cấp|cấp thêm|được biên|biên chế');
/** Words between one kind of craft of a row and the next: "4 tàu, 6 xuồng cao tốc, 1 ca nô". */
const ROW_REACH = 4;
/** Words between a unit of ours and what it has: "Hải đội 2 hiện có". */
const HAS_REACH = 5;

/** "Hải đội 2 hiện có 4 tàu, 6 xuồng cao tốc": what a unit of ours works with. */
function isOwnCraft(s: Sentence, i: number): boolean {
	const q = s.quantities[i] as Quantity;
	const before = figureAt(s, i - 1);
	if (
		before &&
		CRAFT.includes(before.cls) &&
		q.from - before.to <= ROW_REACH &&
		wordAt(s, before.to) !== 'có'
	)
		return isOwnCraft(s, i - 1);
	if (wordAt(s, q.from - 1) !== 'có' || isBefallen(s, q)) return false;
	return wordAt(s, q.from - 2) === 'hiện' && hasCue(s.cues, 'own', q.from - HAS_REACH - 1, q.from);
}

const ABOARD = /^(person|seafarer)$/;

/** "đưa 19 ngư dân của hai tàu cá gặp nạn về bờ": the boats that those just counted are of. */
function isOfCrew(s: Sentence, q: Quantity, i: number): boolean {
	const crew = figureAt(s, i - 1);
	return (
		crew !== undefined &&
		ABOARD.test(crew.cls) &&
		q.from - crew.to === 1 &&
		/^(của|trên)$/.test(wordAt(s, crew.to))
	);
}

const NOW = /^(hiện|đang|vẫn|nay)$/;
const GROUNDS = new Set(['bàn', 'tỉnh', 'xã', 'huyện', 'phường', 'thôn', 'đảo', 'cảng']);
/** Words behind the boats that tell what befell them: a count of cases, not of boats. */
const BEFALLEN = new Set(['bị', 'vi', 'được', 'mất', 'vượt', 'gặp', 'chưa', 'ra', 'vào', 'đã']);

/** Words behind the boats, with their crews between. */
const BEFALLEN_REACH = 11;

/** The clause tells what befell the boats. */
function isBefallen(s: Sentence, q: Quantity): boolean {
	for (let k = q.to; k < Math.min(q.to + BEFALLEN_REACH, s.to); k += 1) {
		// "3.412 tàu/15.870 lao động đã nắm được thông tin": told of both
		const within =
			(/^[/.]$/.test(wordAt(s, k)) && s.page.tokens[k + 1]?.kind === 'number') ||
			s.quantities.some((o) => o.from <= k && k < o.to);
		if (s.page.tokens[k]?.kind === 'punct' && !within) return false;
		if (BEFALLEN.has(wordAt(s, k))) return true;
	}
	return false;
}

/** "Đáng nói nhất là tàu vi phạm vùng biển nước ngoài. Năm 2021, cả tỉnh có 14 tàu": told before of those that broke the law. */
const isOfBreachTold = (s: Sentence): boolean =>
	s.periods.length > 0 && namedInParagraph(s, 'FOREIGN_SEA', s.from);

/** "Trên địa bàn có 1.069 tàu thuyền khai thác", "tàu có chiều dài từ 15 m là 341 tàu": how many are registered. */
function isRegistered(s: Sentence, q: Quantity): boolean {
	const lead = wordAt(s, q.from - 1);
	if (lead !== 'có' && lead !== 'là') return false;
	if (isBefallen(s, q)) return false;
	// "Toàn tỉnh hiện có 3.914 tàu cá"
	const at = NOW.test(wordAt(s, q.from - 2)) ? q.from - 3 : q.from - 2;
	if (lead === 'có') return GROUNDS.has(wordAt(s, at)) && !isOfBreachTold(s);
	for (let k = q.from - 2; k >= Math.max(s.from, q.from - 12); k -= 1)
		if (wordAt(s, k) === 'dài' && wordAt(s, k - 1) === 'chiều') return true;
	return false;
}

/** "số tàu trên 15 m là 208", "còn 31 chiếc nằm bờ": how many there are. */
function isOfFleet(s: Sentence, q: Quantity): boolean {
	if (wordAt(s, q.to) === 'nằm' && /^(bờ|bến)$/.test(wordAt(s, q.to + 1))) return true;
	const long = s.quantities[s.quantities.indexOf(q) - 1];
	return long?.cls === 'length' && wordAt(s, q.from - 1) === 'là' && q.from - long.to <= 1;
}

/** Boats and cars there are, registered or lying idle. */
export const FLEET: readonly Refusal[] = [
	{ why: 'fleet', of: ['item', 'vessel'], holds: isOfFleet },
	{ why: 'fleet', of: CRAFT, holds: isRegistered },
	// "chủ 4 tàu lưới kéo", "suýt mất 1 tàu", "lập tổ 12 tàu an toàn"
	{ why: 'fleet', of: CRAFT, holds: (s, q) => /^(chủ|mất|tổ)$/.test(wordAt(s, q.from - 1)) },
	{ why: 'fleet', of: CRAFT, holds: isInOurCare },
	{ why: 'fleet', of: [...CRAFT, 'item'], holds: (s, _, i) => isPartOfFleet(s, i) },
	// "thu 2.500 bao trên 2 xe mô tô": so few are a place; "trên 40 tàu" are more than so many
	{ why: 'place', of: CRAFT, holds: (s, q) => q.qualifier === 'EQ' && wordAt(s, q.from - 1) === 'trên' },
	{ why: 'story', of: CRAFT, holds: isOfOthers },
	{ why: 'story', of: CRAFT, holds: isOfCrew },
	{ why: 'equipment', of: CRAFT, cue: 'own', holds: (s, _, i) => isOwnCraft(s, i) },
	// "đề xuất trang bị thêm 2 tàu cao tốc", "năm 2024 được cấp thêm 2 xuồng": what a force is given to work with
	{ why: 'equipment', of: CRAFT, holds: (s, q) => EQUIPS.standsIn(s.page.tokens, q.from - 4, q.from) },
];
