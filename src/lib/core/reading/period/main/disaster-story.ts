import type { PeriodMention } from '../../mention/time/period-mention.ts';
import type { Page } from '../../page/page.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { pairsOf } from '../../../text/word-pairs.ts';

/** Blocks in which a story says what it is of. */
const OPENING = 3;
const DISASTER = wordsOf('bão lũ lốc sạt');
const AT_SEA = pairsOf('áp thấp|triều cường');
const SAFE = pairsOf('đậu an');
const HAVE = wordsOf('đã');
/** Words of "đã xếp chỗ cho neo đậu an toàn". */
const SAFE_REACH = 7;

/** "875 phương tiện đã neo đậu an toàn", "vùng áp thấp": of a storm that no word names. */
function isInStorm({ tokens }: Page, end: number): boolean {
	for (let k = 0; k < end; k += 1) {
		if (AT_SEA.isAt(tokens, k)) return true;
		if (!SAFE.isAt(tokens, k)) continue;
		for (let j = Math.max(0, k - SAFE_REACH); j < k; j += 1) if (HAVE.has(tokens[j])) return true;
	}
	return false;
}

/** Labels of a report: a storm told in one is not what it is of. */
const REPORTED = new Set(['half', 'quarter', 'quarters', 'months', 'years']);

/** Words of a disaster's name before its day. */
const NAME = 6;

/** "kể từ trận lũ quét rạng sáng 25/7", "Bão số 3 đổ bộ chiều 7/9": the day a disaster is named by. */
export function isDayOfDisaster({ tokens }: Page, { from }: PeriodMention): boolean {
	for (let k = from - 1; k > from - NAME && tokens[k]?.kind !== 'punct'; k -= 1) {
		if (!DISASTER.has(tokens[k])) continue;
		const before = tokens[k - 1];
		if (before === undefined || before.kind !== 'word' || /^(trận|cơn|vụ|đợt)$/.test(before.fold))
			return true;
	}
	return false;
}

/** The story of a storm or flood: what is counted "tính đến ngày 18/10" is counted from its beginning, not from the year's. */
export function isDisasterStory(page: Page): boolean {
	if (page.periods.some((list) => list.some((m) => REPORTED.has(m.say.kind)))) return false;
	const end = page.blocks[Math.min(OPENING, page.blocks.length) - 1]?.to ?? 0;
	for (let k = 0; k < end; k += 1) if (DISASTER.has(page.tokens[k])) return true;
	return isInStorm(page, end);
}
