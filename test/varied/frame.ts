import type { GoldArticle } from '../articles/gold.ts';
import { rewrite, type Edit } from './rewrite.ts';

/** Where the lines that hold text begin and end. */
function linesOf(text: string): { start: number; end: number; text: string }[] {
	let at = 0;
	return text.split('\n').flatMap((line) => {
		const start = at;
		at += line.length + 1;
		return line.trim() ? [{ start, end: start + line.length, text: line }] : [];
	});
}

const gapOf = (text: string) => (text.includes('\n\n') ? '\n\n' : '\n');
const isStory = (line: string) => line.length > 100 && /[.!”]$/u.test(line) && !line.includes('\t');

/** Words before the first paragraph. */
export function withDateline(article: GoldArticle, words: string): GoldArticle | null {
	const first = linesOf(article.text)
		.slice(1)
		.find((line) => isStory(line.text));
	if (!first || /^[-–•+*]|^.{1,4}[.)]/u.test(first.text)) return null;
	return rewrite(article, [{ start: first.start, end: first.start, to: words }]);
}

/** Lines before the title. */
export const withHeader = (article: GoldArticle, lines: string): GoldArticle =>
	rewrite(article, [{ start: 0, end: 0, to: `${lines}${gapOf(article.text)}` }]);

const DAYS = ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];

/** The day it came out, between the title and the story. */
export function withDay(article: GoldArticle): GoldArticle | null {
	const [title, next] = linesOf(article.text);
	if (!article.issued || !title || !next || !isStory(next.text) || isStory(title.text)) return null;
	const day = new Date(`${article.issued}T00:00:00Z`);
	const [year, month, date] = article.issued.split('-');
	const words = `${DAYS[day.getUTCDay()]}, ${date}/${month}/${year} 08:15 (GMT+7)`;
	return rewrite(article, [{ start: title.end, end: title.end, to: gapOf(article.text) + words }]);
}

/** Lines behind the last. */
export function withFooter(article: GoldArticle, lines: string): GoldArticle {
	const end = article.text.trimEnd().length;
	return rewrite(article, [{ start: end, end, to: `${gapOf(article.text)}${lines}` }]);
}

/** A caption behind every third paragraph. */
export function withCaptions(article: GoldArticle, caption: string): GoldArticle {
	const gap = gapOf(article.text);
	const told = linesOf(article.text).filter((line) => isStory(line.text));
	return rewrite(
		article,
		told
			.filter((_, k) => k % 3 === 0 && k + 1 < told.length)
			.map(({ end }): Edit => ({ start: end, end, to: gap + caption })),
	);
}

/** A title in capitals. */
export function titleLoud(article: GoldArticle): GoldArticle | null {
	const [title] = linesOf(article.text);
	if (!title || title.text.length > 140) return null;
	return rewrite(
		article,
		[...title.text].map((sign, k) => ({
			start: title.start + k,
			end: title.start + k + 1,
			to: sign.toLocaleUpperCase('vi'),
		})),
	);
}
