import type { GoldArticle } from '../articles/gold.ts';
import { editsOf, rewrite, type Edit } from './rewrite.ts';

/** Lists whose items begin with another sign. */
export const withBullets = (article: GoldArticle, bullet: string): GoldArticle =>
	rewrite(
		article,
		editsOf(article.text, /(?<=^|\n)[ ]*[-–•*] (?=\S)/g, () => `${bullet} `),
	);

const isTable = (line: string) => line.includes('\t') || line.includes('|');
/** A line that ends as sentences do and opens as none of a list. */
const isProse = (line: string) =>
	/[.!”]$/.test(line) &&
	/^[\p{Lu}“]/u.test(line) &&
	line.length > 60 &&
	!isTable(line) &&
	!/^.{1,4}[.)]/u.test(line);

interface Line {
	start: number;
	end: number;
	text: string;
}

function linesOf(text: string): Line[] {
	const out: Line[] = [];
	let start = 0;
	for (const line of text.split('\n')) {
		out.push({ start, end: start + line.length, text: line });
		start += line.length + 1;
	}
	return out;
}

const isCaption = (line: string) => /ảnh/iu.test(line.slice(-40));
const isAsked = (line: string) => /\?$/.test(line) || /^(?:Phóng viên|PV|Hỏi|Đáp)/u.test(line);

/** Every second paragraph goes on in the line of the one before it. */
export function joined(article: GoldArticle): GoldArticle {
	const lines = linesOf(article.text);
	const told = lines.filter((l) => l.text.trim() !== '');
	const edits: Edit[] = [];
	for (let k = 1; k + 1 < told.length; k += 2) {
		const [a, b] = [told[k] as Line, told[k + 1] as Line];
		if (![a, b].every((l) => isProse(l.text) && !isCaption(l.text) && !isAsked(l.text))) continue;
		edits.push({ start: a.end, end: b.start, to: ' ' });
	}
	return rewrite(article, edits);
}

/** Every sentence of a paragraph is a paragraph of its own. */
export function parted(article: GoldArticle): GoldArticle {
	const gap = article.text.includes('\n\n') ? '\n\n' : '\n';
	const edits = linesOf(article.text).flatMap((line) =>
		isProse(line.text) && !isCaption(line.text) && !isAsked(line.text)
			? [...line.text.matchAll(/(?<=[\p{Ll}\d)%]\.) (?=\p{Lu}\p{Ll}+ \p{Ll})/gu)].map((m) => ({
					start: line.start + m.index,
					end: line.start + m.index + 1,
					to: gap,
				}))
			: [],
	);
	return rewrite(article, edits);
}

/** Lines cut to a width, as programs do that know only columns; `ragged`: some of them up to so many signs before it. */
export function wrapped(article: GoldArticle, width: number, ragged = 0): GoldArticle | null {
	if (article.text.includes('\t') || article.text.includes('|')) return null;
	// cut already
	if (linesOf(article.text).every((line) => line.text.length <= width + ragged)) return null;
	const edits: Edit[] = [];
	for (const line of linesOf(article.text)) {
		let from = 0;
		while (line.text.length - from > width) {
			const early = ragged && ((line.start + from) * 7919) % ragged;
			const at = line.text.lastIndexOf(' ', from + width - early);
			if (at <= from) break;
			edits.push({ start: line.start + at, end: line.start + at + 1, to: '\n' });
			from = at + 1;
		}
	}
	// one line end would not tell a paragraph from a cut line
	for (const l of linesOf(article.text).slice(0, -1))
		if (article.text[l.end + 1] !== '\n' && l.text !== '') edits.push({ start: l.end, end: l.end, to: '\n' });
	return rewrite(article, edits);
}
