import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Dims, Kind, Qualifier, Span } from '#lib/core/observation/types.ts';

/** One figure a careful reader records from an article. */
export interface GoldFact extends Span {
	quote: string;
	/** in `unit`; null for a range and for a magnitude ("hàng tỷ đồng") */
	value: number | null;
	low: number | null;
	high: number | null;
	qualifier: Qualifier;
	unit: string;
	indicator: string;
	timePeriod: string;
	refArea: string;
	dims: Dims;
	kind: Kind;
	partOf: number | null;
	duplicateOf: number | null;
	/** other right answers */
	alt?: { timePeriod?: string[]; refArea?: string[]; qualifier?: string[] };
}

/** Words with a number in them that are no figure, and why. */
export interface Trap extends Span {
	quote: string;
	why: string;
}

export interface GoldArticle {
	id: string;
	text: string;
	issued: string | null;
	issuerArea: string | null;
	facts: GoldFact[];
	traps: Trap[];
}

/** One annotated article from its folder of article.txt and gold.json. */
function readArticle(folder: string): GoldArticle {
	const text = readFileSync(path.join(folder, 'article.txt'), 'utf8');
	const gold = JSON.parse(readFileSync(path.join(folder, 'gold.json'), 'utf8')) as Omit<
		GoldArticle,
		'id' | 'text'
	>;
	return { id: path.basename(folder), text, ...gold };
}

/** The annotated articles of a folder in the order of their names; others are passed over unread. */
export function readGold(folder: string, wanted: (id: string) => boolean = () => true): GoldArticle[] {
	return readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && wanted(entry.name))
		.filter((entry) => existsSync(path.join(folder, entry.name, 'gold.json')))
		.map((entry) => entry.name)
		.sort()
		.map((id) => readArticle(path.join(folder, id)));
}

/** The articles whose number leaves `turn` when divided by n: n turns see them all between them, each in an n-th of the time. */
export const inTurn = <A extends { id: string }>(articles: readonly A[], turn: number, n: number): A[] =>
	articles.filter(({ id }) => parseInt(id, 10) % n === turn % n);
