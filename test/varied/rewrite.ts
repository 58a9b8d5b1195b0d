import type { GoldArticle, GoldFact } from '../articles/gold.ts';

/** text[start, end) becomes `to`. */
export interface Edit {
	start: number;
	end: number;
	to: string;
}

/** Every place a pattern stands, as edits; the pattern is global. `to` null leaves a place as it is. */
export function editsOf(
	text: string,
	pattern: RegExp,
	to: (match: string, at: number) => string | null,
): Edit[] {
	return [...text.matchAll(pattern)].flatMap((m) => {
		const made = to(m[0], m.index);
		return made === null || made === m[0] ? [] : [{ start: m.index, end: m.index + m[0].length, to: made }];
	});
}

/** Where an offset of the old text lies in the new; inside an edit, at its begin or its end. */
function moved(edits: readonly Edit[], offset: number, side: 'start' | 'end'): number {
	let shift = 0;
	for (const { start, end, to } of edits) {
		if (offset < start || (offset === start && side === 'start')) break;
		if (offset < end || (offset === end && side === 'start' && start === end))
			return start + shift + (side === 'start' ? 0 : to.length);
		shift += to.length - (end - start);
	}
	return offset + shift;
}

/**
 * An article with some of its words changed; figures and traps keep their words' places.
 *
 * in   edits in any order, none over another: of two that meet, the first in the text stands
 * out  the article of the new text; `change` makes each fact say what its words say now
 */
export function rewrite(
	article: GoldArticle,
	edits: readonly Edit[],
	change: (fact: GoldFact) => Partial<GoldFact> = () => ({}),
): GoldArticle {
	const sorted = [...edits].sort((a, b) => a.start - b.start || b.end - a.end);
	const apart: Edit[] = [];
	for (const e of sorted) if (e.start >= (apart.at(-1)?.end ?? 0)) apart.push(e);
	let text = '';
	let at = 0;
	for (const { start, end, to } of apart) {
		text += article.text.slice(at, start) + to;
		at = end;
	}
	text += article.text.slice(at);
	const place = (span: { start: number; end: number }) => {
		const start = moved(apart, span.start, 'start');
		const end = moved(apart, span.end, 'end');
		return { start, end, quote: text.slice(start, end) };
	};
	return {
		...article,
		text,
		facts: article.facts.map((fact) => ({ ...fact, ...change(fact), ...place(fact) })),
		traps: article.traps.map((trap) => ({ ...trap, ...place(trap) })),
	};
}
