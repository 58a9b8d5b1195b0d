import type { Article, Observation, ReadingIssue } from '#lib/core/observation/types.ts';
import type { RefusalCode } from './refusal.ts';
import type { Notice } from './text-builder.ts';
import type { Format, IntakeHints, Proposal } from './types.ts';

/** What the parsing process is asked: one file on disk, or words already taken out of one. */
export interface ReadTask {
	id: number;
	/** plain file name */
	name: string;
	/** path of the bytes */
	path: string;
	hints: IntakeHints;
	demo: boolean;
	/** ISO 8601, UTC */
	now: string;
}

/** A file read whole: what would be kept, and what it was drawn from. */
export interface ReadFile {
	format: Format;
	size: number;
	article: Article;
	proposed: { title: Proposal; issued: Proposal | null; issuerArea: Proposal | null };
	observations: Observation[];
	issues: ReadingIssue[];
	/** named when the text was converted from it */
	encoding: string | null;
	tables: number;
	notices: Notice[];
}

/** The parsing process's answer. */
export type ReadAnswer = { id: number; read: ReadFile } | { id: number; refused: RefusalCode };

export const MEDIA_TYPES: Record<Format, string> = {
	txt: 'text/plain',
	md: 'text/markdown',
	html: 'text/html',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	pdf: 'application/pdf',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
