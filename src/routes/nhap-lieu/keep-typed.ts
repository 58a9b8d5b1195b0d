import { isRefused } from '#lib/server/intake/intake.ts';
import type { IntakeHints } from '#lib/server/intake/types.ts';
import type { World } from '#lib/server/world.ts';
import type { Span } from '#lib/core/observation/types.ts';
import type { FigureChoice } from '#lib/ui/article/figure-form.ts';
import { findPlace } from '#lib/ui/article/added-figure.ts';
import { addFigure } from '../bai-viet/add-figure.ts';

/** A figure typed in with the document that holds it. */
export interface TypedFigure {
	document: IntakeHints;
	/** the document's own words around the figure */
	sentence: string;
	/** the words that are the figure, once in the sentence */
	words: string;
	choice: FigureChoice;
	reason: string | null;
}

/**
 * Keeps the sentence as a document of its own, and the figure in it. What the machine reads in the sentence is
 * kept too; where it reads the very figure, that one is confirmed instead of doubled.
 *
 * out  where the figure stands, or why it was not kept, in Vietnamese
 */
export async function keepTyped(
	world: World,
	{ document, sentence, words, choice, reason }: TypedFigure,
): Promise<{ articleId: string; span: Span } | { refused: string }> {
	const text = `${document.title ?? ''}\n${sentence}`;
	const read = await world.intake.preview('Nhập tay.txt', new TextEncoder().encode(text), document);
	if (isRefused(read)) return { refused: read.message };
	if (read.known?.deleted)
		return { refused: 'Văn bản này đã có và đang ở mục Đã xóa của trang Bài viết; khôi phục nó trước.' };
	const outcome = await world.intake.save(read.id);
	const article = outcome && (await world.store.article(outcome.articleId));
	if (!article) return { refused: 'Chưa lưu được văn bản; hãy thử lại.' };

	const from = Math.max(0, article.text.indexOf(sentence));
	const inside = findPlace(article.text.slice(from), words, null).span;
	if (!inside)
		return { refused: 'Không thấy chữ chứa con số trong văn bản đã lưu; hãy thêm số ở trang bài viết.' };
	const span = { start: from + inside.start, end: from + inside.end };

	const same = (await world.store.observations({ articleId: article.id })).find(
		(o) =>
			o.start < span.end &&
			o.end > span.start &&
			o.indicator === choice.indicator &&
			o.timePeriod === choice.timePeriod &&
			o.value === choice.value &&
			o.unit === choice.unit,
	);
	if (same) await world.store.review({ observationId: same.id, state: 'confirmed', reason });
	else await addFigure(world, article, span, choice, reason);
	return { articleId: article.id, span: same ?? span };
}
