import { wordAt, type Sentence } from './sentence.ts';

/** "Ngoài ra còn có 842 viên đạn, 31 kíp nổ": the sentence goes on with the row of the one before, and names nobody. */
export function goesOn(s: Sentence): boolean {
	if (!/^(ngoài ra|bên cạnh|cùng với)$/.test(`${wordAt(s, s.from)} ${wordAt(s, s.from + 1)}`)) return false;
	let at = s.from + 2;
	while (at < s.from + 4 && /^(đó|,)$/.test(wordAt(s, at))) at += 1;
	return /^(còn|có|là)$/.test(wordAt(s, at));
}
