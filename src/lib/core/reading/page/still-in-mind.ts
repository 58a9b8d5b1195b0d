import { wordsOf } from '../../text/word-flag.ts';
import type { Page } from './page.ts';

/** Paragraphs back in which what a noun counted is still in mind. */
const NEAR = 2;

const OF_PICTURES = wordsOf('bảng biểu hình ảnh');

/** How many paragraphs block `to` stands behind block `from`: captions, and titles of tables, between them do not count. */
export function paragraphsBehind({ blocks, tokens }: Page, from: number, to: number): number {
	let passed = 0;
	for (let k = from + 1; k <= to; k += 1)
		if (blocks[k]?.role !== 'caption' && !OF_PICTURES.has(tokens[blocks[k]?.body ?? -1])) passed += 1;
	return passed;
}

/** Whether a figure of block `from` is still in mind in block `to`. */
export const isStillInMind = (page: Page, from: number, to: number): boolean =>
	to - from <= NEAR || paragraphsBehind(page, from, to) <= NEAR;
