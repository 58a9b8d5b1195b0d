import { subjectOf } from '../../indicator/resolve.ts';
import { chooseTopic, findTopics, type Choice, type Topic, type TopicMark } from '../../indicator/topics.ts';
import type { Block } from '../../text/blocks.ts';
import type { Page } from './page.ts';

interface Heading {
	level: number;
	marks: TopicMark[];
	from: number;
	to: number;
}

/** The headings over the block at hand, the outermost first. */
export class Headings {
	#open: Heading[] = [];

	/** A heading opens its section and closes those of its level and below; so does a numbered item. */
	pass(page: Page, b: Block): void {
		if (b.role !== 'heading' && !(b.level > 0 && b.level < 4)) return;
		const level = b.level || 3;
		this.#open = this.#open.filter((h) => h.level < level);
		if (b.role !== 'heading') return;
		this.#open.push({ level, marks: findTopics(page.tokens, b.body, b.to), from: b.body, to: b.to });
	}

	/** The offence the innermost heading that names one names. */
	subject(cls: string): Topic | null {
		for (let i = this.#open.length - 1; i >= 0; i -= 1) {
			const h = this.#open[i] as Heading;
			const subject = subjectOf(h.marks, h.from, h.to, cls);
			if (subject) return subject;
		}
		return null;
	}

	/** What the innermost heading that knows the class is about. */
	topic(cls: string): Choice | null {
		for (let i = this.#open.length - 1; i >= 0; i -= 1) {
			const h = this.#open[i] as Heading;
			const choice = chooseTopic(h.marks, h.from, h.to, cls, h.to);
			if (choice) return choice;
		}
		return null;
	}
}
