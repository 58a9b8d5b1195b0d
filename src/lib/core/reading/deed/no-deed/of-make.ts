import type { Quantity } from '../../../quantity/quantity.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { wordAt, type Sentence } from '../../page/sentence.ts';
import type { Refusal } from '../refusals.ts';

const TYPE = wordsOf('loại');

/** "2 dàn pháo loại 49 quả", "súng hơi loại 9 kg": of what make it is. */
const isOfType = (s: Sentence, q: Quantity): boolean =>
	TYPE.has(s.page.tokens[q.from - 1]) && !/^(các|mọi|đủ|nhiều|mỗi)$/.test(wordAt(s, q.from - 2));

/** Words of a boat's engines and pumps, with their power. */
const FITTED_REACH = 12;

/** "tàu vỏ sắt lắp hai máy chính và 4 máy hút cát": of the boat itself, the next of the row too. */
function isFitted(s: Sentence, q: Quantity): boolean {
	for (let k = q.from - 1; k >= Math.max(s.from, q.from - FITTED_REACH); k -= 1) {
		if (FITS.has(s.page.tokens[k])) return true;
		if (s.page.tokens[k]?.kind === 'punct') return false;
	}
	return false;
}

/** "8 xe mô tô hai bánh": of what make they are. */
const isWheels = (s: Sentence, q: Quantity): boolean =>
	(q.form === 'words' || q.value === 2) && /^(tô|máy|xe|đạp|thồ|gắn)$/.test(wordAt(s, q.from - 1));

const BLOCK = wordsOf('khối');

/** "55 khối hình hộp …, gồm 9 khối dưới gầm xe, 6 khối trong cốp": blocks told before, by where they lay; no cubic metres. */
const isBlock = (s: Sentence, q: Quantity): boolean =>
	BLOCK.has(s.page.tokens[q.unitFrom]) &&
	s.quantities.some((o) => o.cls === 'item' && o.to <= q.from && BLOCK.has(s.page.tokens[o.unitFrom]));

const FITS = wordsOf('lắp gắn');

const WEIGHS = wordsOf('nặng cân chừng khoảng là');

/** "Một bánh heroin nặng 350 g, giá 120 triệu đồng": what one of a kind weighs, the sentence opening with it. */
function isOfOneKind(s: Sentence, q: Quantity): boolean {
	if (!WEIGHS.has(s.page.tokens[q.from - 1]) || wordAt(s, s.from) !== 'một') return false;
	for (let k = s.from; k < q.from; k += 1)
		if (s.page.tokens[k]?.kind === 'punct' || /^(thu|giữ|bắt|bị|được)$/.test(wordAt(s, k))) return false;
	return true;
}

const THINGS = /^(mốc|tượng|bia|chuông|tảng|phiến|neo|thùng|ba)$/;
const THING_REACH = 14;

/** "Cột mốc ba mặt cao 2 m, đá hoa cương, nặng 900 kg": how much a thing weighs. */
function isWeightOfThing(s: Sentence, q: Quantity): boolean {
	if (wordAt(s, q.from - 1) !== 'nặng') return false;
	for (let k = q.from - 2; k >= Math.max(s.from, q.from - THING_REACH); k -= 1) {
		if (/^(thu|giữ|bắt|hiện)$/.test(wordAt(s, k))) return false;
		if (THINGS.test(wordAt(s, k))) return true;
	}
	return false;
}

const CRAFTS = wordsOf('tàu xuồng thuyền sà bồn xe');

/** "tàu nhỏ 20-30 khối ra lấy hàng": how much one holds. */
const isBurden = (s: Sentence, q: Quantity): boolean =>
	/^(nhỏ|lớn|cỡ|loại)$/.test(wordAt(s, q.from - 1)) && CRAFTS.has(s.page.tokens[q.from - 2]);

/** Of what make, weight or burden a thing is: nothing done. */
export const OF_MAKE: readonly Refusal[] = [
	{ why: 'burden', of: ['volume'], words: CRAFTS, holds: isBurden },
	{ why: 'of one', of: ['mass'], words: WEIGHS, holds: isOfOneKind },
	{ why: 'weight of a thing', of: ['mass'], words: WEIGHS, holds: isWeightOfThing },
	{ why: 'type', words: TYPE, of: ['item', 'explosive_item', 'mass', 'volume'], holds: isOfType },
	{ why: 'wheels', of: ['brick'], holds: isWheels },
	{ why: 'block', of: ['volume'], words: BLOCK, holds: isBlock },
	{ why: 'fitted', of: ['item'], words: FITS, holds: isFitted },
];
