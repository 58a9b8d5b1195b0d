import type { GoldArticle, GoldFact } from '../articles/gold.ts';
import { editsOf, rewrite, type Edit } from './rewrite.ts';

const GROUPED = /(?<![\d.,/-])\d{1,3}(?:\.\d{3})+(?![\d/.-]|,\d)/g;

/** "1.344" with another sign between its groups, or none. */
export const withGroups = (article: GoldArticle, sign: string): GoldArticle =>
	rewrite(
		article,
		editsOf(article.text, GROUPED, (number) => number.replaceAll('.', sign)),
	);

/** Shares are of what they are of: another amount keeps them. */
const isAmount = (fact: GoldFact) =>
	!/PERCENT|PCT/.test(fact.unit) && fact.kind !== 'context' && !fact.indicator.endsWith('_rate');

const NUMBER = /\d+(?:\.\d{3})*(?:,\d+)?/g;

function printed(number: string, times: number): string {
	const [whole = '', decimals = ''] = number.split(',');
	const value = Number(whole.replaceAll('.', '')) * 10 ** decimals.length + Number(decimals || 0);
	const digits = String(value * times).padStart(decimals.length + 1, '0');
	const front = digits
		.slice(0, digits.length - decimals.length)
		.padStart(whole.includes('.') ? 1 : whole.length, '0');
	const grouped = whole.includes('.') || front.length > 4;
	const written = grouped ? front.replace(/(?<=\d)(?=(?:\d{3})+$)/g, '.') : front;
	return decimals ? `${written},${digits.slice(-decimals.length)}` : written;
}

/** An article in which everything counted is `times` as much: what adds up still does, what is more stays more. */
export function timesAsMuch(article: GoldArticle, times: number): GoldArticle {
	const edits: Edit[] = [];
	const scaled = new Set<GoldFact>();
	for (const fact of article.facts) {
		const words = article.text.slice(fact.start, fact.end);
		const places = [...words.matchAll(NUMBER)];
		const written = fact.low === null ? 1 : 2;
		if (!isAmount(fact) || fact.qualifier === 'MAG' || places.length !== written) continue;
		scaled.add(fact);
		for (const m of places) {
			const start = fact.start + m.index;
			edits.push({ start, end: start + m[0].length, to: printed(m[0], times) });
		}
	}
	const by = (value: number | null) => (value === null ? null : value * times);
	return rewrite(article, edits, (fact) =>
		scaled.has(fact) ? { value: by(fact.value), low: by(fact.low), high: by(fact.high) } : {},
	);
}
