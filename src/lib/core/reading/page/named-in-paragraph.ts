import { findTopics, hasTopic } from '../../indicator/topics.ts';
import type { Sentence } from './sentence.ts';

/** Tokens of a paragraph before a sentence that are looked through: no one is longer but a text without line ends. */
const PARAGRAPH = 600;

/** Whether the paragraph, or the heading over it, has named a topic before token `to` of the sentence at hand. */
export function namedInParagraph(s: Sentence, topic: string, to: number): boolean {
	const above = s.page.blocks[s.block - 1];
	const titled = above && above.role !== 'body' ? above.from : undefined;
	const from = Math.max(titled ?? s.page.blocks[s.block]?.from ?? s.from, s.from - PARAGRAPH);
	return (
		hasTopic(s.topics, s.from, to, topic) ||
		hasTopic(findTopics(s.page.tokens, from, s.from), from, s.from, topic)
	);
}
