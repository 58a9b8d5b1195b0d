import type { Quantity } from '../../../quantity/quantity.ts';
import { hasTopic } from '../../../indicator/topics.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import { hasCue } from '../../mention/cues.ts';
import { hasPair, holdsIn, isAt, itemFrom, wordAt, type Sentence } from '../../page/sentence.ts';
import type { Refusal } from '../refusals.ts';

const SPENT = new Set(['tiêu thụ', 'tiêu hao', 'sử dụng', 'tiêu tốn']);
const FOUND = wordsOf('kiểm khám hiện bắt thu giữ chứng gốc phép lậu');

/** "tiêu thụ 41.000 lít dầu", "Trên tàu lúc đó có 1.200 lít dầu": what a boat burns or carries, none of it seized. */
function isOwnFuel(s: Sentence, q: Quantity): boolean {
	if (SPENT.has(`${wordAt(s, q.from - 2)} ${wordAt(s, q.from - 1)}`)) return true;
	// "Tàu va vào đá ngầm, trên tàu có 17 thuyền viên và 2.100 m3 dầu"
	if (!/^(có|và|,|cùng)$/.test(wordAt(s, q.from - 1)) || holdsIn(s, s.from, s.to, FOUND)) return false;
	for (let k = itemFrom(s, q.from); k + 2 < q.from; k += 1)
		if (
			wordAt(s, k) === 'trên' &&
			/^(tàu|thuyền|ghe|xe)$/.test(wordAt(s, k + 1)) &&
			wordAt(s, q.from - 1) !== 'có'
		)
			return wordAt(s, k + 2) === 'có';
	return (
		wordAt(s, q.from - 1) === 'có' &&
		wordAt(s, s.from) === 'trên' &&
		/^(tàu|thuyền|ghe|xe)$/.test(wordAt(s, s.from + 1))
	);
}

const LIQUID = wordsOf('thùng phuy can bình téc bồn bể');

/** "Thùng phuy 200 lít chứa dầu", "can 30 lít đựng xăng": how much a vessel holds. */
const isCapacity = (s: Sentence, q: Quantity): boolean =>
	isAt(s, q.from - 1, LIQUID) && /^(chứa|đựng)$/.test(wordAt(s, q.to));

/** "nhà ông Sùng có hai khẩu cha ông để lại": what one family keeps. */
function isFamilys(s: Sentence, q: Quantity): boolean {
	if (wordAt(s, q.from - 1) !== 'có') return false;
	for (let k = q.from - 2; k >= Math.max(s.from, q.from - 6); k -= 1) {
		const next = wordAt(s, k + 1);
		if (wordAt(s, k) === 'nhà' && /^(ông|bà|anh|chị|cụ)$/.test(next)) return true;
		if (wordAt(s, k) === 'gia' && next === 'đình') return true;
	}
	return false;
}

const SHOT = wordsOf('bắn bia cò vòng phát');
const FIRES = wordsOf('bắn');
const AT_TARGET = pairsOf(
	'báo bia|siết cò|bóp cò|phát trúng|phát nổ|trúng vòng|vào vòng|vòng 8|vòng 9|vòng 10',
);

/** "Chiến sĩ bắn 3 viên đạn đạt 27 điểm", "Ba viên, ba phát trúng vòng 9": rounds of a drill. */
function isFired(s: Sentence, q: Quantity): boolean {
	if (isAt(s, q.from - 1, FIRES)) return true;
	if (hasTopic(s.topics, s.from, s.to, 'SEIZE')) return false;
	if (hasPair(s, s.from, s.to, AT_TARGET)) return true;
	return hasCue(s.cues, 'drill', s.from, q.from) && !hasTopic(s.topics, s.from, q.from, 'SEIZE');
}

const STORED = pairsOf('dự trữ|tích trữ|chuẩn bị|trong kho|kho của|đã sẵn|có sẵn|sẵn sàng|kho đã|kho còn');
const STORES = wordsOf('kho trữ chuẩn sẵn');

/** "Kho của đơn vị đã sẵn 15.000 lít xăng dầu", "dự trữ 12 tấn gạo": kept for the storm, none of it seized. */
const isInStore = (s: Sentence, q: Quantity): boolean =>
	hasPair(s, itemFrom(s, q.from), q.from, STORED) && !hasTopic(s.topics, s.from, s.to, 'SEIZE', 'SMUGGLING');

const MAKES = wordsOf('xuất');

/** "khu vực này sản xuất 200 tấn ma túy đá mỗi năm": made, none of it seized. */
const isMade = (s: Sentence, q: Quantity): boolean =>
	wordAt(s, q.from - 1) === 'xuất' && wordAt(s, q.from - 2) === 'sản';

/** Goods that lie, burn or are shot where no work touches them: what a boat burns, a can holds, a family keeps. */
export const GOODS_THERE: readonly Refusal[] = [
	{ why: 'used up', of: ['volume', 'mass'], holds: isOwnFuel },
	{ why: 'gathered', of: ['volume', 'mass'], holds: (s, q) => wordAt(s, q.from - 1) === 'gom' },
	{ why: 'capacity', of: ['volume'], words: LIQUID, holds: isCapacity },
	{ why: 'theirs', of: ['firearm', 'inhabitant', 'ammo', 'head', 'money'], holds: isFamilys },
	{ why: 'fired', of: ['pill', 'ammo'], words: SHOT, holds: isFired },
	{ why: 'made', of: ['mass'], words: MAKES, holds: isMade },
	{ why: 'in store', of: ['volume', 'mass'], words: STORES, holds: isInStore },
];
