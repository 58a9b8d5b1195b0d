import type { Article, Observation, ReadingIssue, Span } from '#lib/core/observation/types.ts';
import type { RefusalCode } from './refusal.ts';

export type Format = 'txt' | 'md' | 'html' | 'docx' | 'pdf' | 'xlsx' | 'csv';

/** What a person says about a file; what is left out is proposed from the text. */
export interface IntakeHints {
	title?: string | null;
	outlet?: string | null;
	url?: string | null;
	/** YYYY-MM-DD */
	issued?: string | null;
	issuerArea?: string | null;
}

/** Something proposed from the text, with the place that says so. */
export interface Proposal {
	value: string;
	/** null when the file itself says so, or a person */
	span: Span | null;
	/** true when a person, or the list the file came with, says so */
	told?: boolean;
}

/** no-figures: nothing was read; known: the text is in the store; period-unclear: figures without a period; converted: from an old encoding; hidden, formula-unknown: parts of a sheet that were not read; table-unclear: a printed table whose cells run into one another; embedded: files within the file that were not read */
export type WarningCode =
	| 'no-figures'
	| 'known'
	| 'known-deleted'
	| 'no-date'
	| 'no-area'
	| 'period-unclear'
	| 'converted'
	| 'cut-table'
	| 'cut-figures'
	| 'hidden'
	| 'formula-unknown'
	| 'table-unclear'
	| 'embedded';

export interface IntakeWarning {
	code: WarningCode;
	/** one sentence in Vietnamese */
	message: string;
}

/** What there is to say of a file read and not yet kept, without its text. */
export interface PreviewHead {
	/** names the preview until it is saved, dropped or a day old */
	id: string;
	/** file name as given, on one line */
	name: string;
	format: Format;
	size: number;
	title: string;
	figures: number;
	warnings: IntakeWarning[];
	/** the article kept already with this text */
	known: { articleId: string; title: string; deleted: boolean } | null;
}

/** What was read of a file. */
export interface FileReading {
	/** as it would be kept: `text` is what was read, spans lie in it */
	article: Article;
	proposed: { title: Proposal; issued: Proposal | null; issuerArea: Proposal | null };
	observations: Observation[];
	issues: ReadingIssue[];
}

/** A file read and not yet kept. */
export type Preview = PreviewHead & FileReading;

export interface RefusedFile {
	name: string;
	code: RefusalCode;
	/** names the file and the reason, in Vietnamese */
	message: string;
}

/** One file of a batch and where it has got to. */
export interface BatchItem {
	name: string;
	state: 'waiting' | 'reading' | 'read' | 'saved' | 'known' | 'refused' | 'cancelled';
	/** set from `read` on */
	previewId: string | null;
	/** set from `saved` and `known` on */
	articleId: string | null;
	figures: number;
	warnings: IntakeWarning[];
	refusal: RefusedFile | null;
}
