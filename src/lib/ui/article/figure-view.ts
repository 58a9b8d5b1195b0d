import type { Kind, ReviewState, Span } from '#lib/core/observation/types.ts';
import type { Explanation } from './explain.ts';

/** A short word beside a figure; `notice` for what a person should look at. */
export interface FigureTag {
	text: string;
	tone: 'plain' | 'notice' | 'done' | 'off';
	/** what the word means, for those who do not know it */
	title?: string;
}

/** One figure of an article as the page shows it: every text ready, nothing left to look up in the browser. */
export interface FigureView extends Span {
	id: string;
	/** qualifier and number: "trên 2.000" */
	value: string;
	unit: string;
	indicator: string;
	indicatorName: string;
	/** null for a result with no code: it has no page of its own */
	indicatorHref: string | null;
	group: string;
	period: string;
	area: string;
	/** dimensions and whose deed, in words */
	details: string[];
	tags: FigureTag[];
	kind: Kind;
	doubtful: boolean;
	state: ReviewState;
	/** "Đã xác nhận lúc 8:05, 22/11/2026"; null while unread */
	decided: string | null;
	reason: string | null;
	/** what the machine read, when a person put something else in its place */
	machine: string | null;
	explanation: Explanation;
	quote: string;
	/** what the parts come to, beside the total the article prints */
	sums: { text: string; wrong: boolean }[];
	parts: FigureView[];
	duplicates: FigureView[];
}

/** The figures as they stand one under the other: each, then its parts, then its repetitions. */
export const flattened = (figures: readonly FigureView[]): FigureView[] =>
	figures.flatMap((f) => [f, ...flattened(f.parts), ...flattened(f.duplicates)]);
