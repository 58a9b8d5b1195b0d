import { readUnitNoun } from '../../../quantity/unit-nouns.ts';
import type { Token } from '../../../text/tokens.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { moveBefore } from '../../page/moved.ts';
import type { Sentence } from '../../page/sentence.ts';

/** "số người biết chữ lên 158": people told by words that name nothing reported are no persons of a case. */
function isDescribed(s: Sentence, noun: number, to: number, unit: string): boolean {
	let from = noun;
	while (from < to && HELPS.has(s.page.tokens[from])) from += 1;
	return (
		unit === 'PERSON' &&
		from < to &&
		s.page.tokens[from]?.kind === 'word' &&
		!/^(là|lên|còn|xuống|đạt|tới|đến|từ|tăng|giảm)$/.test((s.page.tokens[from] as Token).fold) &&
		!s.topics.some((m) => m.from <= from && m.to > from)
	);
}

/** "số người đã bị phạt": between the noun and what was done. */
const HELPS = wordsOf('bị được đã');

const IN_TURN: Readonly<Record<string, string>> = { tương: 'ứng', lần: 'lượt' };
/** Words a noun has at most: "lượt cán bộ, chiến sĩ". */
const NOUN_TOKENS = 5;

/** "đối tượng tương ứng là 40, 51, 48", "; đối tượng là 40": the noun right before the words that say one by one, or "là" where it opens its clause. */
function nounInTurn(s: Sentence, at: number): { unit: string; cls: string; to: number } | null {
	const { fold } = s.page.tokens[at] as Token;
	const inTurn = IN_TURN[fold] !== undefined && IN_TURN[fold] === s.page.tokens[at + 1]?.fold;
	if (!inTurn && fold !== 'là') return null;
	for (let k = at - NOUN_TOKENS; k < at; k += 1) {
		const noun = k < s.from ? null : readUnitNoun(s.page.tokens, k);
		if (noun?.to === at && noun.entry.cls !== 'none' && (inTurn || s.page.tokens[k - 1]?.text === ';'))
			return { unit: noun.entry.unit, cls: noun.entry.cls, to: noun.to };
	}
	return null;
}

/** "số vụ tăng 05, đối tượng giảm 02": the noun that opens its part, its verb right before the number. */
function nounMoved(s: Sentence, to: number): { unit: string; cls: string; to: number } | null {
	const verb = moveBefore(s, to);
	for (let k = verb - 1; verb < to && k >= Math.max(s.from + 1, verb - NOUN_TOKENS); k -= 1) {
		const noun = s.page.tokens[k - 1]?.kind === 'punct' ? readUnitNoun(s.page.tokens, k) : null;
		if (noun?.to === verb && noun.entry.cls !== 'none')
			return { unit: noun.entry.unit, cls: noun.entry.cls, to: noun.to };
	}
	return null;
}

const COUNTS_TURNS = /_turn$/;

/** Right behind a sign, a phrase of time or the start: "Năm 2024, lượt người qua cửa khẩu đạt 1,2 triệu, lượt xe 214.000". */
const opensClause = (s: Sentence, at: number): boolean =>
	at === s.from || s.page.tokens[at - 1]?.kind === 'punct' || s.periods.some((p) => p.mention.to === at);

/** The noun of "số vụ", "số tàu cá", "số đối tượng" before the number in its sentence. */
export function nounBefore(s: Sentence, to: number): { unit: string; cls: string; to: number } | null {
	const moved = nounMoved(s, to);
	if (moved) return moved;
	for (let k = to - 1; k >= s.from; k -= 1) {
		const w = (s.page.tokens[k] as Token).fold;
		const inTurn = nounInTurn(s, k);
		if (inTurn) return inTurn;
		const turns = w === 'lượt' && opensClause(s, k) ? readUnitNoun(s.page.tokens, k) : null;
		if (turns && COUNTS_TURNS.test(turns.entry.cls)) return { ...turns.entry, to: turns.to };
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
