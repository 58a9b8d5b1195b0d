import type { Quantity } from '../../../quantity/quantity.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { isAt, type Sentence } from '../../page/sentence.ts';

/** Roads, and what they are made of. */
const ROADS = wordsOf('đường bê tông giao thông tuyến cầu');
/** What is laid, dug or drawn by the kilometre, and is no road. */
export const LAID = wordsOf('ống kênh mương dây cáp điện rào hào kè đê suối mạng');
const LINE = wordsOf('đường tuyến');

/** "3 km kênh mương", "2 km đường điện": the noun of the length. */
export const isLaid = (s: Sentence, q: Quantity): boolean =>
	isAt(s, q.to, LAID) || (isAt(s, q.to, LINE) && isAt(s, q.to + 1, LAID));

/** Whether tokens [from, to) of a sentence name a road: "đường bê tông", no "đường điện" nor "tuyến kè". */
export function namesRoad(s: Sentence, from: number, to: number): boolean {
	for (let k = Math.max(s.from, from); k < Math.min(s.to, to); k += 1)
		if (isAt(s, k, ROADS) && !(isAt(s, k, LINE) && isAt(s, k + 1, LAID))) return true;
	return false;
}

/** Whether tokens [from, to) of a sentence name something laid along a line. */
export function namesLaid(s: Sentence, from: number, to: number): boolean {
	for (let k = Math.max(s.from, from); k < Math.min(s.to, to); k += 1) if (isAt(s, k, LAID)) return true;
	return false;
}
