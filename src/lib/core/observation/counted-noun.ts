import type { Token } from '../text/tokens.ts';
import type { Sentence } from './sentence.ts';

/** "giảm 10,9 % về số vụ". */
export function nounAfter(s: Sentence, at: number): string | null {
	const { tokens } = s.page;
	if (tokens[at]?.fold !== 'về' && tokens[at]?.fold !== 'số') return null;
	return countedNoun(s, at, Math.min(at + 4, s.to));
}

/** "số vụ", "lượng tàu", "số tiền phạt": the noun whose number rose. */
export function countedNoun(s: Sentence, from: number, to: number): string | null {
	const { tokens } = s.page;
	for (let k = to - 1; k >= from; k -= 1) {
		const w = (tokens[k] as Token).fold;
		if (w !== 'số' && w !== 'lượng') continue;
		const noun = s.page.tokens[k + 1]?.fold;
		if (noun === 'vụ') return 'case';
		if (noun === 'đối' || noun === 'người') return 'person';
		if (noun === 'tiền') return 'money';
		if (noun === 'lượt') return 'turn';
		if (noun === 'súng') return 'firearm';
	}
	return null;
}
