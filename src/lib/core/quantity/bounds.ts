import bounds from '#lib/codelists/bounds.json' with { type: 'json' };
import { Lexicon } from '../text/lexicon.ts';
import type { Token } from '../text/tokens.ts';
import { WordFlag } from '../text/word-flag.ts';

/** How a bound word limits the number beside it (codelists VALUE_QUALIFIER). */
export type BoundCode = 'EQ' | 'GT' | 'GE' | 'LT' | 'LE' | 'AP';

interface Bound {
	kind: 'bound';
	qualifier: BoundCode;
}

const before = new Lexicon<Bound>();
const after = new Lexicon<Bound>();
/** words that only end like a bound: "giám sát 96 lượt tàu" */
const words = new Lexicon<Bound>();
/** last words of the bounds that stand before a number, to look backwards only where one can be */
const lastWords = new Set<string>();
for (const row of bounds) {
	const entry: Bound = { kind: 'bound', qualifier: row.qualifier as BoundCode };
	for (const phrase of row.phrases) {
		if (row.side === 'before') {
			before.add(phrase, entry);
			lastWords.add(phrase.split(' ').at(-1) as string);
		} else (row.side === 'word' ? words : after).add(phrase, entry);
	}
}
const endsBound = new WordFlag((w) => lastWords.has(w.fold));

const MAX_WORDS = 5;

/** Reads the bound whose last token is `tokens[at - 1]` ("không dưới" before 48), the longest; null if there is none. */
export function readBoundBefore(
	tokens: readonly Token[],
	at: number,
): { from: number; qualifier: BoundCode } | null {
	const last = tokens[at - 1];
	if (!last || !endsBound.has(last)) return null;
	if (at > 1 && words.longestAt(tokens, at - 2)?.to === at) return null;
	if (isSpreadOver(tokens, at - 1)) return null;
	for (let from = Math.max(0, at - MAX_WORDS); from < at; from += 1) {
		const mark = before.longestAt(tokens, from);
		if (mark?.to !== at) continue;
		return ranks(tokens, from) ? null : { from, qualifier: mark.entry.qualifier };
	}
	return null;
}

const SPREAD = new WordFlag((w) => /^(mỏng|rải|đều|khắp)$/.test(w.fold));

/** "quân số dàn mỏng trên 118 chốt": on them, not more than so many. */
const isSpreadOver = (tokens: readonly Token[], at: number): boolean => {
	const verb = tokens[at - 1];
	return tokens[at]?.fold === 'trên' && verb !== undefined && SPREAD.has(verb);
};

/** "Nhiều nhất là 12 vụ ở …", "…, cao nhất là 9 vụ": the first of a ranking, where a clause opens with it. */
function ranks(tokens: readonly Token[], from: number): boolean {
	if (!/^(nhiều|cao)$/.test(tokens[from]?.fold ?? '') || tokens[from + 1]?.fold !== 'nhất') return false;
	const before = tokens[from - 1];
	return !before || before.kind === 'punct' || before.fold === 'đó' || tokens[from + 2]?.fold === 'là';
}

/** Reads the bound that begins at `tokens[at]`, after a unit ("trở lên"); null if there is none. */
export function readBoundAfter(
	tokens: readonly Token[],
	at: number,
): { to: number; qualifier: BoundCode } | null {
	const mark = after.longestAt(tokens, at);
	// "34 học viên trở lại lớp": they came back
	if (mark && tokens[mark.to - 1]?.fold === 'lại' && tokens[mark.to]?.kind === 'word') return null;
	return mark ? { to: mark.to, qualifier: mark.entry.qualifier } : null;
}
