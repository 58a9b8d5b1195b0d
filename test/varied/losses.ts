import { codelists } from '#lib/codelists/index.ts';
import { extract } from '#lib/core/extract.ts';
import type { GoldArticle } from '../articles/gold.ts';
import { readOnce } from '../articles/read-once.ts';
import { ATTRIBUTES, scoreArticle, type ArticleScore, type Row } from '../articles/score.ts';

/** A figure that was whole in the article as it is and is not in another way of writing it. */
export interface Loss {
	article: string;
	quote: string;
	why: string;
}

export interface Varied {
	/** figures whole before */
	whole: number;
	losses: Loss[];
	/** alarms more than before */
	alarms: { article: string; quote: string; indicator: string }[];
}

const scoreOf = (article: GoldArticle): ArticleScore =>
	scoreArticle(article, extract(article, codelists).readings);

const shown = (value: unknown) => (typeof value === 'object' ? JSON.stringify(value) : String(value));

function whyLost({ fact, right, read }: Row): string {
	if (!right || !read) return `missed (${fact.indicator} ${fact.timePeriod})`;
	return (
		ATTRIBUTES.filter((name) => !right[name])
			.map((name) => `${name} ${shown(fact[name])} → ${shown(read[name])}`)
			.join('; ') || 'sign'
	);
}

/** An article as other variations find it: its figures and alarms are worked out once. */
export interface Base {
	article: GoldArticle;
	score: ArticleScore;
}

export const toBase = (article: GoldArticle): Base => ({
	article,
	score: scoreArticle(article, readOnce(article)),
});

/** What is lost of some articles when each is written in another way; null leaves an article out. */
export function lossesOf(
	bases: readonly Base[],
	vary: (article: GoldArticle, seed: number) => GoldArticle | null,
): Varied {
	const out: Varied = { whole: 0, losses: [], alarms: [] };
	for (const [seed, { article, score }] of bases.entries()) {
		const other = vary(article, seed);
		if (!other || other.text === article.text) continue;
		const { rows, alarms } = scoreOf(other);
		for (const [k, row] of score.rows.entries()) {
			const now = rows[k] as Row;
			if (!row.right?.whole) continue;
			out.whole += 1;
			// a part that repeats its total's indicator may be left out
			if (now.right?.whole || (now.optional && !now.right)) continue;
			out.losses.push({ article: article.id, quote: now.fact.quote, why: whyLost(now) });
		}
		for (const { read } of alarms.slice(score.alarms.length))
			out.alarms.push({ article: article.id, quote: read.quote, indicator: read.indicator });
	}
	return out;
}
