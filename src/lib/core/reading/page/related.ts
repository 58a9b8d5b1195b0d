import type { Block } from '../../text/blocks.ts';
import type { Token } from '../../text/tokens.ts';
import { wordsOf } from '../../text/word-flag.ts';

/** Words that open a box of other articles: "Tin liên quan", "Xem thêm: …", "Các tin khác". */
const OPENERS =
	/^(các )?(tin|bài|bài viết|tin bài|tin tức) (liên quan|khác|mới|mới nhất|cùng chuyên mục|cùng chủ đề|đọc nhiều)$|^(xem thêm|đọc thêm|xem tiếp|có thể bạn quan tâm|tin nóng)$/;
const opensBox = wordsOf('các tin bài xem đọc có');
/** Tokens of the longest opener. */
const LONGEST = 6;
/** More lines than this are no box. */
const LINES = 8;

/** Words of a block from its first word on, without the signs before it, to the colon that may follow; null where that word opens no box. */
function opening(tokens: readonly Token[], { from, to }: Block): { words: string; end: number } | null {
	let k = from;
	while (k < to && tokens[k]?.kind === 'punct') k += 1;
	if (k === to || !opensBox.has(tokens[k])) return null;
	const words: string[] = [];
	while (k < to && words.length <= LONGEST && tokens[k]?.kind === 'word') words.push(tokens[k++]?.fold ?? '');
	return { words: words.join(' '), end: k };
}

/** A line of a box: a headline, not a sentence that goes on. */
const isHeadline = (tokens: readonly Token[], b: Block): boolean =>
	b.role !== 'table' && b.sentences.length <= 1 && !/^[.;:!?]$/.test(tokens[b.to - 1]?.text ?? '');

/**
 * The blocks that only point to other articles.
 *
 * out  the line that opens a box, what follows its colon, and the headlines under it
 */
export function relatedBlocks(tokens: readonly Token[], blocks: readonly Block[]): ReadonlySet<number> {
	const out = new Set<number>();
	for (const [b, block] of blocks.entries()) {
		// "TIN NÓNG: Rạng sáng 7/11, …" opens a piece of its own
		if (b === 0 || out.has(b) || block.to - block.from > LONGEST * LONGEST) continue;
		const opened = opening(tokens, block);
		if (!opened || !OPENERS.test(opened.words)) continue;
		const { end } = opened;
		const sign = tokens[end]?.text;
		if (end < block.to && sign !== ':') continue;
		out.add(b);
		if (end < block.to - 1) continue;
		for (let k = b + 1; k < blocks.length && k - b <= LINES && isHeadline(tokens, blocks[k] as Block); k += 1)
			out.add(k);
	}
	return out;
}
