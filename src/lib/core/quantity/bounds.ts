import bounds from '#lib/codelists/bounds.json' with { type: 'json' };
import { Lexicon, type Mark } from '../text/lexicon.ts';
import type { Token } from '../text/tokens.ts';

/** How a bound word limits the number beside it (codelists VALUE_QUALIFIER). */
export type BoundCode = 'EQ' | 'GT' | 'GE' | 'LT' | 'LE' | 'AP';

interface Bound {
	kind: 'before' | 'after';
	qualifier: BoundCode;
}

const lexicon = new Lexicon<Bound>();
/** last words of the bounds that stand before a number, to look backwards only where one can be */
const lastWords = new Set<string>();
for (const row of bounds) {
	const entry = { kind: row.side as Bound['kind'], qualifier: row.qualifier as BoundCode };
	for (const phrase of row.phrases) {
		lexicon.add(phrase, entry);
		if (row.side === 'before') lastWords.add(phrase.split(' ').at(-1) as string);
	}
}

const MAX_WORDS = 4;

/** Reads the bound whose last token is `tokens[at - 1]` ("không dưới" before 48), the longest; null if there is none. */
export function readBoundBefore(
	tokens: readonly Token[],
	at: number,
): { from: number; qualifier: BoundCode } | null {
	const last = tokens[at - 1];
	if (!last || !lastWords.has(last.fold)) return null;
	for (let from = Math.max(0, at - MAX_WORDS); from < at; from += 1) {
		const marks: Mark<Bound>[] = [];
		lexicon.matchAt(tokens, from, marks);
		const mark = marks.find((m) => m.entry.kind === 'before' && m.to === at);
		if (mark) return { from, qualifier: mark.entry.qualifier };
	}
	return null;
}

/** Reads the bound that begins at `tokens[at]`, after a unit ("trở lên"); null if there is none. */
export function readBoundAfter(
	tokens: readonly Token[],
	at: number,
): { to: number; qualifier: BoundCode } | null {
	if (at >= tokens.length) return null;
	const marks: Mark<Bound>[] = [];
	lexicon.matchAt(tokens, at, marks);
	const mark = marks.find((m) => m.entry.kind === 'after');
	return mark ? { to: mark.to, qualifier: mark.entry.qualifier } : null;
}
