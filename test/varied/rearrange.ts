import type { GoldArticle } from '../articles/gold.ts';

type Place = readonly [start: number, end: number];

/** text[start, end) made anew out of parts of itself, in whatever order, and of other words. */
export interface Turn {
	start: number;
	end: number;
	parts: readonly (string | Place)[];
}

/** Every place a pattern stands, as turns; the pattern is global, with indices. `make` null leaves a place as it is. */
export function turnsOf(
	text: string,
	pattern: RegExp,
	make: (group: (name: string) => Place, m: RegExpExecArray) => Turn['parts'] | null,
): Turn[] {
	return [...text.matchAll(pattern)].flatMap((m) => {
		const parts = make((name) => m.indices?.groups?.[name] ?? [0, 0], m);
		return parts === null ? [] : [{ start: m.index, end: m.index + m[0].length, parts }];
	});
}

const meets = (a: { start: number; end: number }, b: { start: number; end: number }) =>
	a.start < b.end && b.start < a.end;

/** Whether every figure in the turn stays in one piece. */
const keepsWhole = (turn: Turn, figures: GoldArticle['facts']) =>
	figures.every(
		(f) =>
			!meets(turn, f) ||
			turn.parts.some((part) => typeof part !== 'string' && part[0] <= f.start && f.end <= part[1]),
	);

/** An article with parts of its sentences in another order; turns that would tear a figure or meet another are left out. */
export function rearrange(article: GoldArticle, turns: readonly Turn[]): GoldArticle {
	const apart: Turn[] = [];
	for (const turn of [...turns].sort((a, b) => a.start - b.start || b.end - a.end))
		if (turn.start >= (apart.at(-1)?.end ?? 0) && keepsWhole(turn, article.facts)) apart.push(turn);
	let text = '';
	const now = new Int32Array(article.text.length).fill(-1);
	const keep = ([start, end]: Place) => {
		for (let k = start; k < end; k += 1) now[k] = text.length + k - start;
		text += article.text.slice(start, end);
	};
	let at = 0;
	for (const { start, end, parts } of apart) {
		keep([at, start]);
		for (const part of parts) {
			if (typeof part === 'string') text += part;
			else keep(part);
		}
		at = end;
	}
	keep([at, article.text.length]);
	const place = (span: { start: number; end: number }) => {
		const kept = [...now.slice(span.start, span.end)].filter((k) => k >= 0);
		const start = kept[0] ?? 0;
		const end = (kept.at(-1) ?? -1) + 1;
		return { start, end, quote: text.slice(start, end) };
	};
	return {
		...article,
		text,
		facts: article.facts.map((fact) => ({ ...fact, ...place(fact) })),
		traps: article.traps.map((trap) => ({ ...trap, ...place(trap) })),
	};
}
