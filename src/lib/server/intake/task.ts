import type { Article, Observation } from '#lib/core/observation/types.ts';
import type { Original } from '#lib/core/observation/store.ts';
import type { RefusalCode } from './refusal.ts';
import type { Notice } from './text-builder.ts';
import type { FileReading, Format, IntakeHints, IntakeWarning } from './types.ts';

/** One file on disk to be read. */
export interface ReadTask {
	/** plain file name */
	name: string;
	/** path of the bytes */
	path: string;
	/** the bytes themselves, where the file on the disk may be another by now */
	bytes?: Uint8Array;
	/** where the whole reading is put as JSON, for a person to look at; the answer is then its head alone */
	keepAt?: string;
	hints: IntakeHints;
	demo: boolean;
	/** ISO 8601, UTC */
	now: string;
}

/** What the server is told of a reading that was put aside: a few words, however long the text is. */
export interface ReadHead {
	format: Format;
	size: number;
	articleId: string;
	title: string;
	figures: number;
	warnings: IntakeWarning[];
}

/** A file read whole: what would be kept, and what it was drawn from. */
export interface ReadFile extends FileReading {
	format: Format;
	size: number;
	/** SHA-256 of the bytes read */
	hash: string;
	/** named when the text was converted from it */
	encoding: string | null;
	notices: Notice[];
}

/** An article that is kept, to be read again by today's rules. */
export interface AgainTask {
	article: Article;
	/** its file, which alone knows its tables and pages; null when none was kept */
	original: Pick<Original, 'name' | 'bytes'> | null;
}

/** What the parsing process is asked. */
export type Task = { file: ReadTask } | { again: AgainTask };

/** The parsing process's answer, of the same kind as the task. */
export type ReadAnswer =
	{ file: ReadFile } | { head: ReadHead } | { again: Observation[] } | { refused: RefusalCode };

export const MEDIA_TYPES: Record<Format, string> = {
	txt: 'text/plain',
	csv: 'text/csv',
	md: 'text/markdown',
	html: 'text/html',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	pdf: 'application/pdf',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
