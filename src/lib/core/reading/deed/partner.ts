import { wordAt, type Sentence } from '../page/sentence.ts';

const AGENCY = new Set(
	'công hải cảnh kiểm quân lực cơ các phòng ngành cục chi dân quản sở bộ đoàn ban'.split(' '),
);

/** Whom "phối hợp" at a token's left is with: a post or squadron of ours, another agency; null when neither follows. */
export function partnerAfter(s: Sentence, at: number, to: number): 'own' | 'other' | null {
	let k = at;
	if (wordAt(s, k) === 'với') k += 1;
	if (k >= to) return null;
	const w = wordAt(s, k);
	if (
		w === 'đồn' ||
		w === 'trạm' ||
		(w === 'các' && wordAt(s, k + 1) === 'đồn') ||
		(w === 'hải' && /^(đội|đoàn)$/.test(wordAt(s, k + 1)))
	)
		return 'own';
	return AGENCY.has(w) ? 'other' : null;
}
