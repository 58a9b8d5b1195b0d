import { readUnitNoun } from '../../quantity/unit-nouns.ts';
import type { Token } from '../../text/tokens.ts';
import type { Sentence } from '../page/sentence.ts';

/** "số người biết chữ lên 158": people told by words that name nothing reported are no persons of a case. */
const isDescribed = (s: Sentence, from: number, to: number, unit: string) =>
	unit === 'PERSON' &&
	from < to &&
	s.page.tokens[from]?.kind === 'word' &&
	!/^(là|lên|còn|xuống|đạt|tới|đến|từ)$/.test((s.page.tokens[from] as Token).fold) &&
	!s.topics.some((m) => m.from <= from && m.to > from);

/** The noun of "số vụ", "số tàu cá", "số đối tượng" before the number in its sentence. */
export function nounBefore(s: Sentence, to: number): { unit: string; cls: string; to: number } | null {
	for (let k = to - 1; k >= s.from; k -= 1) {
		const w = (s.page.tokens[k] as Token).fold;
		if (w !== 'số' && w !== 'lượng') continue;
		const noun = readUnitNoun(
			s.page.tokens,
			w === 'số' && s.page.tokens[k + 1]?.fold === 'lượng' ? k + 2 : k + 1,
		);
		if (!noun || noun.entry.cls === 'none') continue;
		return isDescribed(s, noun.to, to, noun.entry.unit)
			? null
			: { unit: noun.entry.unit, cls: noun.entry.cls, to: noun.to };
	}
	return null;
}
