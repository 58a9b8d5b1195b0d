import type { Quantity } from '../../quantity/quantity.ts';
import { wordsOf } from '../../text/word-flag.ts';
import { wordAt, type Sentence } from '../page/sentence.ts';

const THERE = wordsOf('biểu đạo diện thư tịch');
const GUESTS = /^(đại biểu|lãnh đạo|đại diện|bí thư|chủ tịch)$/;
const CAME = wordsOf('dự đi mặt mời');

/** "Đến dự có đại biểu 11 sở, ngành, 6 huyện biên giới": whose people came. */
function isOfThoseWhoCame(s: Sentence, q: Quantity): boolean {
	if (!THERE.mayStandIn(s.words) || !CAME.mayStandIn(s.words)) return false;
	let came = false;
	let guests = false;
	for (let k = s.from; k < q.from; k += 1) {
		came ||= CAME.has(s.page.tokens[k]);
		if (THERE.has(s.page.tokens[k])) guests ||= GUESTS.test(`${wordAt(s, k - 1)} ${wordAt(s, k)}`);
	}
	return came && guests;
}

/** A post answers for so few communes. */
const POST_COMMUNES = 5;

/** "đơn vị quản lý …": the unit at hand, no province named. */
function ownsGround(s: Sentence, at: number): boolean {
	let unit = false;
	for (let k = s.from; k < at; k += 1) {
		if (wordAt(s, k) === 'tỉnh' || wordAt(s, k) === 'bđbp') return false;
		unit ||= wordAt(s, k) === 'đơn' && wordAt(s, k - 1) !== 'các';
	}
	return unit;
}

/** What one post guards describes the post, not the province; nor do those who came. */
export function isSector(s: Sentence, i: number): boolean {
	const q = s.quantities[i] as Quantity;
	if (isOfThoseWhoCame(s, q)) return true;
	// "trên 58 km biên giới giáp xã Tân Lợi"
	for (let k = q.to; k < Math.min(q.to + 5, s.to); k += 1)
		if (wordAt(s, k) === 'giáp' && /^(xã|bản|phường)$/.test(wordAt(s, k + 1))) return true;
	// "đơn vị quản lý 21 km biên giới, 18 mốc, địa bàn 2 xã, 19 bản": so small a ground is a post's
	const few = s.quantities.some((o) => o.cls === 'commune' && o.value !== null && o.value <= POST_COMMUNES);
	if (few && ownsGround(s, q.from)) return true;
	// "Xã có 14 bản, 19,4 km đường biên, 8 cột mốc"
	if (/^(xã|phường|bản|thôn)$/.test(wordAt(s, s.from))) return true;
	for (let k = s.from; k < q.from; k += 1) {
		// "Mình quản 19 km biên giới với 11 mốc": whoever speaks is of a post
		if (wordAt(s, k) === 'quản' && /^(mình|tôi|tớ|nó)$/.test(wordAt(s, k - 1))) return true;
		// "Na Sầm là xã biên giới của tỉnh, có 18,6 km đường biên giới"
		if (wordAt(s, k) === 'là' && /^(xã|phường|bản|thôn|đồn)$/.test(wordAt(s, k + 1))) return true;
		// "Già làng 79 tuổi, 24 năm trông mốc 312 và 2 cọc dấu"
		if (wordAt(s, k) === 'tuổi') return true;
		if (wordAt(s, k) === 'đồn' && wordAt(s, k - 1) !== 'các') return true;
		if (wordAt(s, k) === 'đoạn') return true;
	}
	return false;
}
