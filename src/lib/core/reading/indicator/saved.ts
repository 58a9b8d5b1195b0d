import { hasTopic } from '../../indicator/topics.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { wordsOf } from '../../text/word-flag.ts';
import type { Memory } from '../page/memory.ts';
import { holdsIn, wordAt, type Sentence } from '../page/sentence.ts';

/** Words between "được" and the verb that saves: who saved. */
const SAVER_REACH = 12;

/** "37 người bị lũ cô lập, cuốn trôi đã được cứu sống": said of them at the end of the clause. */
export function savedLater(s: Sentence, q: Quantity): boolean {
	for (let k = q.to; k < s.to - 1; k += 1) {
		if (s.page.claimed[k] === 1) continue;
		if (/^[;.:(]$/.test(s.page.tokens[k]?.text ?? '') || s.page.tokens[k]?.kind === 'number') return false;
		if (wordAt(s, k) !== 'được') continue;
		// "được Đồn Biên phòng … cứu sống"
		for (let v = k + 1; v < Math.min(k + SAVER_REACH, s.to); v += 1) {
			if (s.page.tokens[v]?.kind === 'punct') break;
			// "được quân y sơ cứu": first aid
			if (/^(cứu|vớt|lai|kéo)$/.test(wordAt(s, v)) && !/^(sơ|cấp)$/.test(wordAt(s, v - 1))) return true;
		}
	}
	return false;
}

const UP_REACH = 18;

const WHEREABOUTS = /^(none|length|vessel|vehicle)$/;

/** "5 ngư dân trên 1 tàu cách bờ 3 hải lý vào bờ": a number of where they were. */
const isWhereabouts = (s: Sentence, at: number): boolean =>
	s.quantities.some((o) => o.from <= at && at < o.to && WHEREABOUTS.test(o.cls));

const ASHORE_REACH = 24;

/** "hỗ trợ kịp thời một ngư dân bị đứt gân, đưa vào bờ cấp cứu": taken ashore, told behind what befell them. */
function isTakenAshore(s: Sentence, q: Quantity): boolean {
	for (let k = q.to; k < Math.min(q.to + ASHORE_REACH, s.to - 2); k += 1) {
		if (s.page.tokens[k]?.kind === 'number' || /^[;.:(]$/.test(s.page.tokens[k]?.text ?? '')) return false;
		if (/^đưa (lên|vào|về) (bờ|đất|đảo)$/.test([0, 1, 2].map((n) => wordAt(s, k + n)).join(' '))) return true;
	}
	return false;
}

/** "đưa 7 thuyền viên lên bờ an toàn", "đưa 6 người lên tàu": taken out of the water, told around them. */
export function broughtUp(s: Sentence, q: Quantity): boolean {
	const verb = wordAt(s, q.from - 1) === 'được' ? q.from - 2 : q.from - 1;
	if (/^(kịp thời|hỗ trợ)$/.test(`${wordAt(s, verb - 1)} ${wordAt(s, verb)}`)) return isTakenAshore(s, q);
	if (!/^(đưa|cứu|vớt|kéo|dìu)$/.test(wordAt(s, verb)) || q.cls === 'vehicle') return false;
	let stranded = false;
	for (let k = q.to; k < Math.min(q.to + UP_REACH, s.to - 1); k += 1) {
		const number = s.page.tokens[k]?.kind === 'number' && !isWhereabouts(s, k);
		if (number || /^[;.:(]$/.test(s.page.tokens[k]?.text ?? '')) return false;
		// "đưa 46 người mắc kẹt giữa dòng lũ ra ngoài an toàn"
		if (/^(mắc kẹt|cô lập)$/.test(`${wordAt(s, k)} ${wordAt(s, k + 1)}`)) stranded = true;
		if (stranded && /^(ra|về|đến|lên|vào)$/.test(wordAt(s, k))) return true;
		// "đưa 1 thuyền viên bị tai biến từ ngoài khơi vào bệnh viện"
		if (q.cls === 'seafarer' && wordAt(s, k) === 'vào' && wordAt(s, k + 1) === 'bệnh') return true;
		if (/^(lên|vào|về|sang) (bờ|tàu|đất|cảng|bến|xuồng|đảo)$/.test(`${wordAt(s, k)} ${wordAt(s, k + 1)}`))
			return true;
	}
	return false;
}

const SAVED = /^(person|seafarer|individual|vessel|vehicle)$/;

/** "xử lý 31 vụ, cứu 127 người", "tham gia 12 vụ, đưa 40 ngư dân vào bờ": cases that people were saved in. */
export function isOfSaved(s: Sentence, i: number): boolean {
	const q = s.quantities[i] as Quantity;
	const next = s.quantities[i + 1];
	if (!next || !SAVED.test(next.cls) || !/^[,và]+$/.test(wordAt(s, q.to))) return false;
	if (/^(bắt|giữ|phá)$/.test(wordAt(s, q.from - 1)) || next.from - q.to > UP_REACH) return false;
	return hasTopic(s.topics, q.to, next.from, 'RESCUE') || broughtUp(s, next);
}

const AT_SEA = wordsOf('biển tàu thuyền ngư');

/** "xảy ra 3 vụ", "Trong 18 vụ xảy ra". */
const hasHappened = (s: Sentence, q: Quantity): boolean =>
	(wordAt(s, q.from - 1) === 'ra' && wordAt(s, q.from - 2) === 'xảy') ||
	(wordAt(s, q.to) === 'xảy' && wordAt(s, q.from - 1) === 'trong');

/**
 * "trên vùng biển xảy ra 3 vụ, các đơn vị đã cứu 9 ngư dân": what happened at sea, told with those saved or lost; where the article
 * is on accidents, "năm 2021 xảy ra 39 vụ, làm chết 9 người".
 */
export const isAccident = (s: Sentence, q: Quantity, memory: Memory): boolean =>
	hasHappened(s, q) &&
	hasTopic(s.topics, q.to, s.to, 'RESCUE', 'DEATHS') &&
	(holdsIn(s, s.from, s.to, AT_SEA) || memory.speaksOf('RESCUE'));
