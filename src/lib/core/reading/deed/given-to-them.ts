import type { Quantity } from '../../quantity/quantity.ts';
import { wordAt, type Sentence } from '../page/sentence.ts';

/** "ta trao trả 12 người cho bạn": the other way round. */
export function isGivenToThem(s: Sentence, i: number): boolean {
	const q = s.quantities[i] as Quantity;
	// "các bên trao trả cho nhau 26 công dân": either way
	if (wordAt(s, q.from - 1) === 'nhau') return true;
	if (
		wordAt(s, q.from - 1) === 'bạn' &&
		/^(trả|giao|cho)$/.test(wordAt(s, q.from - (wordAt(s, q.from - 2) === 'phía' ? 3 : 2)))
	)
		return true;
	for (let k = q.to; k < Math.min(q.to + 6, s.to); k += 1) {
		// "bạn trao lại cho ta 17 người; ta giao cho bạn 5 đối tượng"
		if (wordAt(s, k) === ';') return false;
		if (wordAt(s, k) === 'cho' && /^(bạn|phía|nước|lực|cơ|trung|lào|campuchia)$/.test(wordAt(s, k + 1)))
			return true;
	}
	return false;
}
