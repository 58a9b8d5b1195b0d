import type { Quantity } from '../../../quantity/quantity.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import { hasCue } from '../../mention/cues.ts';
import { holdsIn, wordAt, type Sentence } from '../../page/sentence.ts';
import type { Refusal } from '../refusals.ts';

const SENTENCED = wordsOf('án');
const RUSES = wordsOf('thủ');

/** "Bản án cho kẻ vận chuyển 1 bánh heroin là 20 năm tù", "Thủ đoạn mới: giấu 2 kg trong bình xăng": what the law weighs, and how it is done. */
function isOfManner(s: Sentence, q: Quantity): boolean {
	for (let k = s.from; k < Math.min(s.from + MANNER_REACH, q.from); k += 1)
		if (/^(bản án|mức án|thủ đoạn)$/.test(`${wordAt(s, k)} ${wordAt(s, k + 1)}`))
			return !holdsIn(s, k, q.from, TAKEN);
	return false;
}

/** How far into its sentence the ruse, or the sentence of a court, is named. */
const MANNER_REACH = 5;
const TAKEN = wordsOf('bắt thu phát phá');
const COURT = wordsOf('tòa bị tuyên');
const DECIDES = pairsOf('tuyên phạt|bị cáo|tuyên án|xét xử');

/** "Tòa tuyên phạt bị cáo 7 năm tù, phạt tiền 50 triệu đồng": what a court decides. */
function isOfCourt(s: Sentence, q: Quantity): boolean {
	for (let k = s.from; k < q.from; k += 1) if (DECIDES.isAt(s.page.tokens, k)) return true;
	return false;
}

const BEFALLS = wordsOf('bị');

/** "người vận chuyển 100 g heroin có thể bị tử hình": what the law threatens. */
const isThreatened = (s: Sentence, q: Quantity): boolean => {
	for (let k = q.to; k < Math.min(q.to + 8, s.to - 1); k += 1) {
		if (wordAt(s, k) === 'bị' && /^(thể|sẽ|thì)$/.test(wordAt(s, k - 1))) return true;
		if (s.page.tokens[k]?.kind === 'punct') return false;
	}
	return false;
};

const LAWS = pairsOf(
	'nghị định|theo quy|luật quy|thông tư|chế tài|mức phạt|khung phạt|khoản 1|khoản 2|khoản 3|điều luật',
);
const DONE = wordsOf('đã quyết tổng thu nộp bị bắt trong');

/** "Nghị định 38 phạt tiền cao nhất 1 tỷ đồng", "Mức phạt với chủ tàu là 25 triệu đồng": what a rule sets, nobody of ours fined. */
function isOfRule(s: Sentence, q: Quantity): boolean {
	for (let k = s.from; k < q.from; k += 1) {
		if (!LAWS.isAt(s.page.tokens, k)) continue;
		// "Căn cứ Nghị định 38, đồn đã xử phạt 25 triệu đồng"; "tổng mức phạt 80 triệu đồng"
		return !holdsIn(s, s.from, q.from, DONE) && !hasCue(s.cues, 'own', s.from, q.from);
	}
	return false;
}

const STUFF = ['mass', 'pill', 'brick', 'packet', 'bao', 'volume', 'item'];

/** What the law weighs, a court decides, a ruse hides. */
export const LAW_SAYS: readonly Refusal[] = [
	{ why: 'manner', of: STUFF, words: SENTENCED, holds: isOfManner },
	{ why: 'manner', of: STUFF, words: RUSES, holds: isOfManner },
	{ why: 'of a court', of: ['money'], words: COURT, holds: isOfCourt },
	{ why: 'set by a rule', of: ['money'], words: LAWS, holds: isOfRule },
	{ why: 'threatened', words: BEFALLS, holds: isThreatened },
];
