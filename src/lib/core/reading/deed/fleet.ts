import { wordsOf } from '../../text/word-flag.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { figureAt, wordAt, type Sentence } from '../page/sentence.ts';
import type { Refusal } from './refusals.ts';

export const CRAFT = ['vessel', 'vehicle', 'car', 'motorbike', 'bicycle'];
const OF_IT = wordsOf('đó');

/** "chỉ có 5 tàu, trong đó 2 chiếc đã cũ": a part of what there is. */
function isPartOfFleet(s: Sentence, i: number): boolean {
	const q = s.quantities[i] as Quantity;
	const before = figureAt(s, i - 1);
	const at = wordAt(s, q.from - 1) === 'có' ? q.from - 2 : q.from - 1;
	return (
		before !== undefined &&
		wordAt(s, at) === 'đó' &&
		at - before.to <= 2 &&
		/^(có|còn)$/.test(wordAt(s, before.from - 1)) &&
		CRAFT.includes(before.cls)
	);
}

const GROUNDS = new Set(['bàn', 'tỉnh', 'xã', 'huyện', 'phường', 'thôn', 'đảo', 'cảng']);
/** Words behind the boats that tell what befell them: a count of cases, not of boats. */
const BEFALLEN = new Set(['bị', 'vi', 'được', 'mất', 'vượt', 'gặp', 'chưa', 'ra', 'vào', 'đã']);

/** "Trên địa bàn có 1.069 tàu thuyền khai thác", "tàu có chiều dài từ 15 m là 341 tàu": how many are registered. */
function isRegistered(s: Sentence, q: Quantity): boolean {
	const lead = wordAt(s, q.from - 1);
	if (lead !== 'có' && lead !== 'là') return false;
	for (let k = q.to; k < Math.min(q.to + 8, s.to); k += 1) {
		if (s.page.tokens[k]?.kind === 'punct') break;
		if (BEFALLEN.has(wordAt(s, k))) return false;
	}
	if (lead === 'có') return GROUNDS.has(wordAt(s, q.from - 2));
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
	// "chủ 4 tàu lưới kéo"
	{ why: 'fleet', of: CRAFT, holds: (s, q) => wordAt(s, q.from - 1) === 'chủ' },
	{ why: 'fleet', words: OF_IT, holds: (s, _, i) => isPartOfFleet(s, i) },
];
