import type { Quantity } from '../../../quantity/quantity.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { hasPair, isAt, itemFrom, wordAt, type Sentence } from '../../page/sentence.ts';

/** "Trên biển, tàu của đơn vị đã thực hiện 36 chuyến tuần tra". */
export function atSea(s: Sentence, q: Quantity): boolean {
	for (let k = s.from; k < q.from; k += 1) if (/^(biển|tàu|xuồng|khơi)$/.test(wordAt(s, k))) return true;
	for (let k = s.from; k < q.from; k += 1)
		if (/^(hải|biên) (đội|đoàn)$/.test(`${wordAt(s, k)} ${wordAt(s, k + 1)}`)) return true;
	return false;
}

const SEA_GOING = new Set(['hải đội', 'hải đoàn', 'ra khơi', 'rời bến', 'xuất bến']);

/** "Trên biển, các hải đội tuần tra 118 lượt", "Hải đội 2 tuần tra 63 lượt": at sea, and not told ashore since. */
export function onWater(s: Sentence, from: number, to: number): boolean {
	let water = false;
	for (let k = from; k < to; k += 1) {
		const pair = `${wordAt(s, k)} ${wordAt(s, k + 1)}`;
		if (pair === 'trên biển' || (SEA_GOING.has(pair) && !/^(và|,|cùng)$/.test(wordAt(s, k - 1))))
			water = true;
		else if (
			/^(trên (bờ|bộ|đất|sông|tuyến)|biên giới|đường biên|địa bàn|lực lượng|khu vực|cứu nạn|các đồn)$/.test(
				pair,
			)
		)
			water = false;
	}
	return water;
}

const OF_SEA = pairsOf('tuyến biển|trên biển');
const OF_LAND = pairsOf(
	'tuyến đất|đất liền|trên bộ|trên bờ|tuyến biên|nội biên|trên sông|bờ biển|địa bàn|bãi ngang',
);
const LEADS_SEA = wordsOf('trên ở tại về riêng còn trong cũng ,');

/** "Trên tuyến biển, Hải đội 2 và các đồn tuần tra 275 lượt": the item opens at sea, and is not told ashore since. */
export function isSetAtSea(s: Sentence, to: number): boolean {
	if (!OF_SEA.mayStandIn(s.words)) return false;
	let k = itemFrom(s, to);
	while (k < to && (isAt(s, k, LEADS_SEA) || s.page.claimed[k] === 1) && !OF_SEA.isAt(s.page.tokens, k))
		k += 1;
	if (!OF_SEA.isAt(s.page.tokens, k) || !/^[,:]$/.test(wordAt(s, k + 2))) return false;
	return !hasPair(s, k, to, OF_LAND);
}

export const SEA_REACH = 6;

/** "tuyến sông 318 lượt xuồng": boats of a river, not of the sea. */
export function onRiver(s: Sentence, from: number, to: number): boolean {
	for (let k = to - 1; k >= from; k -= 1) {
		if (wordAt(s, k) === 'biển') return false;
		if (/^(sông|kênh|rạch)$/.test(wordAt(s, k))) return true;
	}
	return false;
}

/** "đưa tàu, xuồng đi tuần tra 40 lượt", "dùng xuồng cao tốc tuần tra 88 lượt": the boats sent are what patrols. */
export function byBoat(s: Sentence, from: number, to: number): boolean {
	if (wordAt(s, to - 1) !== 'tra' || wordAt(s, to - 2) !== 'tuần') return false;
	for (let k = to - 3; k >= Math.max(from, to - BOAT_REACH); k -= 1) {
		if (!/^(tàu|xuồng|ca)$/.test(wordAt(s, k))) continue;
		return /^(đi|ra)$/.test(wordAt(s, to - 3)) || SENDS.has(wordAt(s, k - 1)) || wordAt(s, k - 1) === ',';
	}
	return false;
}

const BOAT_REACH = 8;
const SENDS = new Set(['đưa', 'cho', 'dùng', 'bằng', 'cử', 'động', 'dụng']);
