import type { Codelists } from '#lib/codelists/types.ts';
import type { Article } from '#lib/core/observation/types.ts';
import { formatDate, formatPeriod } from '#lib/format/index.ts';
import { figureName, type PrintedFigure } from './figures.ts';
import type { Run } from './page-model.ts';
import { sourceSentence } from './source-sentence.ts';

/** What a report needs of an article. */
export type SourceArticle = Pick<Article, 'id' | 'title' | 'outlet' | 'url' | 'issued' | 'text'>;

/** One line of B6. */
export interface SourceRow {
	number: number;
	indicator: string;
	/** words of the source: "trên 2.000 lượt cán bộ, chiến sĩ" */
	reported: string;
	period: string;
	article: SourceArticle | null;
	/** "Tên bài (Báo X, 27/6/2024)" */
	citation: string;
	/** the sentence, the figure's words in bold */
	sentence: Run[];
	figure: PrintedFigure;
}

/** Characters of a title printed: a row of the list never grows beyond its page. */
const LONGEST_TITLE = 220;

/** Name, outlet and day of an article on one line. */
export function citation(article: SourceArticle): string {
	const where = [article.outlet, article.issued ? formatDate(article.issued) : 'không rõ ngày đăng'];
	const title = article.title.normalize('NFC');
	const shown = title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE).trimEnd()}…` : title;
	return `${shown} (${where.filter(Boolean).join(', ')})`;
}

/** The rows of B6, one for each figure printed, in the order of their numbers. */
export function sourceRows(
	figures: readonly PrintedFigure[],
	articles: ReadonlyMap<string, SourceArticle>,
	codelists: Codelists,
): SourceRow[] {
	return figures.map((figure): SourceRow => {
		const o = figure.observation;
		const article = articles.get(o.articleId) ?? null;
		return {
			number: figure.source,
			indicator: figureName(o, codelists),
			reported: o.quote.normalize('NFC').replace(/\s+/gu, ' ').trim(),
			period: o.timePeriod ? formatPeriod(o.timePeriod, o.periodLabel, 'title') : '…',
			article,
			citation: article ? citation(article) : '…',
			sentence: article
				? sourceSentence(article.text, { start: o.start, end: o.end })
				: [{ text: o.quote.normalize('NFC'), bold: true }],
			figure,
		};
	});
}
