import { wordAt, type Sentence } from './sentence.ts';

/** "96 em (như) hiện nay", "198 tổ hiện có": what there is at the telling, said right behind a figure that ends at a token. */
export const isOfNow = (s: Sentence, at: number): boolean =>
	/^(như )?hiện (nay|tại|có)/.test([0, 1, 2].map((n) => wordAt(s, at + n)).join(' '));
