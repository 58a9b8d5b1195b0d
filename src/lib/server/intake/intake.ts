import type { ReadableStream } from 'node:stream/web';
import type { ArticleSource, ReviewChange, SaveOutcome } from '#lib/core/observation/store.ts';
import type { Observation } from '#lib/core/observation/types.ts';
import type { BatchItem, IntakeHints, Preview, PreviewHead, RefusedFile } from './types.ts';

/** Figures a person changed in a preview before it was kept; ids are those of `Preview.observations`. */
export type PreviewDecision = ReviewChange;

/** Reading files before they are kept. Nothing is in the store until `save`. */
export interface Intake {
	/**
	 * Reads one file or paste.
	 *
	 * in   name as given (a paste: "Văn bản dán.txt"), its bytes or a stream of them, what the person says about it
	 * out  the preview's head, or why the file is refused; never throws on what a file holds
	 */
	preview(
		name: string,
		bytes: Uint8Array | ReadableStream<Uint8Array>,
		hints?: IntakeHints,
	): Promise<PreviewHead | RefusedFile>;
	/** the preview whole; null when unknown, saved or a day old */
	find(previewId: string): Promise<Preview | null>;
	/** reads it anew with another date, area or title */
	change(previewId: string, hints: IntakeHints): Promise<PreviewHead | RefusedFile | null>;
	/** keeps article, figures, original file and the person's decisions; null when the preview is unknown */
	save(previewId: string, decisions?: readonly PreviewDecision[]): Promise<SaveOutcome | null>;
	/** forgets a preview */
	drop(previewId: string): Promise<void>;
	/** keeps all previews named, in order; what was saved stays when `cancelled()` turns true */
	saveAll(
		previewIds: readonly string[],
		progress: (item: BatchItem, done: number, total: number) => void,
		cancelled: () => boolean,
	): Promise<BatchItem[]>;
	/**
	 * Reads a kept article by today's rules; nothing is changed. Null when there is no such article.
	 *
	 * in      said: what is to hold of it in place of what is kept
	 * errors  Refusal when that takes more time or memory than a file may
	 */
	readAnew(articleId: string, said?: Partial<ArticleSource>): Promise<Observation[] | null>;
	/** ends the parsing processes */
	close(): void;
}

export const isRefused = (r: PreviewHead | RefusedFile): r is RefusedFile => 'code' in r;
