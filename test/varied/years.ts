import type { GoldArticle } from '../articles/gold.ts';
import { editsOf, rewrite } from './rewrite.ts';

const YEAR = /(?<![\d.,])20[0-4]\d(?![\d]|[.,]\d)/g;
/** Feasts of the moon fall on other days in another year. */
const MOON = /Tết|âm lịch|Nguyên đán|Giáp|Ất|Bính|Đinh|Mậu|Kỷ|Canh|Tân|Nhâm|Quý (Mão|Tỵ|Mùi|Dậu|Hợi|Sửu)/u;

/** An article `by` years later, its day with it; null where the moon tells days. Leap years stay so where 4 divides `by`. */
export function yearsLater(article: GoldArticle, by: number): GoldArticle | null {
	if (MOON.test(article.text)) return null;
	const later = (words: string) => words.replace(/^\d{4}|(?<=--)\d{4}/g, (year) => String(Number(year) + by));
	const shifted = rewrite(
		article,
		editsOf(article.text, YEAR, (year) => String(Number(year) + by)),
		(fact) => ({
			timePeriod: later(fact.timePeriod),
			...(fact.alt?.timePeriod ? { alt: { ...fact.alt, timePeriod: fact.alt.timePeriod.map(later) } } : {}),
		}),
	);
	return { ...shifted, issued: article.issued === null ? null : later(article.issued) };
}
