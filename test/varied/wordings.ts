import type { GoldArticle } from '../articles/gold.ts';
import { editsOf, rewrite, type Edit } from './rewrite.ts';

/** Other words, or these with the unit of what is counted in them. */
type Other = string | readonly [words: string, unit: string];
/** Words, as the source of a pattern, and how else to write them: each row keeps its meaning wherever its pattern stands. */
export type Rows = readonly (readonly [words: string, ...others: Other[]])[];

interface WordingEdit extends Edit {
	unit: string | null;
}

const capital = (word: string) => word.charAt(0).toLocaleUpperCase('vi') + word.slice(1);
/** What stands before the first word of a sentence. */
const OPENS = /(?:[.!?:…”"]\s+|\n\s*(?:[-–•+*]\s*)?)$/u;

/** Where words of an article may be others of their rows, another at each place; `way`: that one alone. */
export function wordingEdits(article: GoldArticle, rows: Rows, seed: number, way?: number): WordingEdit[] {
	const edited = ([words, ...others]: Rows[number], row: number): WordingEdit[] => {
		const other = (at: number) => others[way ?? (seed + row + at) % others.length] ?? null;
		const wordsOf = (at: number) => {
			const to = other(at);
			return typeof to === 'string' ? to : (to?.[0] ?? null);
		};
		const opening = (match: string, at: number) => {
			const to = wordsOf(at);
			const opens = match === capital(match) && (at === 0 || OPENS.test(article.text.slice(0, at)));
			return to !== null && opens ? capital(to) : to;
		};
		const sources = words === capital(words) ? [words] : [words, capital(words)];
		return sources
			.map((source) => new RegExp(`(?<![\\p{L}\\p{M}\\d])(?:${source})(?![\\p{L}\\p{M}])`, 'gu'))
			.flatMap((pattern) => editsOf(article.text, pattern, opening))
			.map((edit) => {
				const to = other(edit.start);
				return { ...edit, unit: typeof to === 'string' ? null : (to?.[1] ?? null) };
			});
	};
	return rows.flatMap(edited);
}

/** An article with these edits; a figure counted in other nouns has their unit. */
export const withEdits = (article: GoldArticle, edits: readonly WordingEdit[]): GoldArticle =>
	rewrite(article, edits, (fact) => {
		const noun = edits.find((e) => e.unit && e.start < fact.end && e.end > fact.start);
		return noun?.unit ? { unit: noun.unit } : {};
	});

export const withWordings = (article: GoldArticle, rows: Rows, seed: number, way?: number): GoldArticle =>
	withEdits(article, wordingEdits(article, rows, seed, way));
