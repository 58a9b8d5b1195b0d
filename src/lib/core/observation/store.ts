import type { Article, Observation, Reading, ReviewState } from './types.ts';

/** Which observations to read; every field left out means all. */
export interface ObservationQuery {
	ids?: readonly string[];
	articleId?: string;
	/** rows of these keys: every vintage and every item under them */
	keys?: readonly string[];
	indicators?: readonly string[];
	groups?: readonly string[];
	refArea?: string;
	orgUnit?: string;
	timePeriods?: readonly string[];
	kinds?: readonly Observation['kind'][];
	/** only the rows that stand for their key */
	currentOnly?: boolean;
	/** results, goals and changes in doubt that nobody has decided on */
	doubtfulOnly?: boolean;
	/** also those of deleted articles; without it they are left out */
	includeDeleted?: boolean;
	/** at most this many rows, in the order indicator, period */
	limit?: number;
	/** rows left out at the start, for pages */
	offset?: number;
}

/** What is known of an article beside its text. */
export type ArticleSource = Pick<Article, 'title' | 'outlet' | 'url' | 'issued' | 'issuerArea'>;

export interface ArticleSummary extends Omit<Article, 'text'> {
	/** results that stand (no duplicates, not rejected) */
	figures: number;
	/** results, goals and changes in doubt that nobody has decided on */
	doubtful: number;
	/** the original file, when one was kept */
	original: OriginalSummary | null;
}

/** The file an article came from, byte for byte. */
export interface Original {
	/** file name without any folder */
	name: string;
	mediaType: string;
	bytes: Uint8Array;
}

export interface OriginalSummary {
	name: string;
	mediaType: string;
	size: number;
	/** SHA-256, hex, of the bytes */
	hash: string;
}

export interface SaveOutcome {
	articleId: string;
	/** added: new; known: the same text was there already and nothing changed */
	outcome: 'added' | 'known';
	figures: number;
	/** true when the known article is among the deleted: it stays there until restored */
	deleted: boolean;
}

/** A person's decision about one observation. */
export interface ReviewChange {
	observationId: string;
	state: ReviewState;
	/** fields put in place of the machine's, for `corrected` */
	fields?: Partial<
		Pick<
			Reading,
			| 'value'
			| 'low'
			| 'high'
			| 'qualifier'
			| 'unit'
			| 'indicator'
			| 'decimals'
			| 'timePeriod'
			| 'periodStart'
			| 'periodEnd'
			| 'periodBasis'
			| 'periodLabel'
			| 'refArea'
			| 'orgUnit'
			| 'dims'
			| 'kind'
			| 'actorScope'
		>
	>;
	reason?: string | null;
}

/** What is kept of one article in one go. */
export interface ArticleToKeep {
	article: Article;
	observations: readonly Observation[];
	original?: Original | undefined;
	/** what a person decided about its observations before it was kept */
	decisions?: readonly ReviewChange[] | undefined;
}

export interface AuditRow {
	id: number;
	/** ISO 8601, UTC */
	at: string;
	/** who did it: `local` until there are accounts */
	actor: string;
	action: string;
	/** article or observation id */
	subject: string;
	detail: string;
}

/** The articles that give different figures for one key, and what a person chose. */
export interface Conflict {
	key: string;
	/** the row that stands for its article, one for each article, newest report first */
	observations: Observation[];
	/** chosen by a person; null while open */
	chosen: string | null;
	reason: string | null;
	/** ISO 8601, UTC */
	at: string | null;
}

/** open: waits for a person; decided: a person chose, and may take it back */
export type ConflictState = 'open' | 'decided';

export interface SearchHit {
	kind: 'article' | 'observation';
	/** article or observation id */
	id: string;
	articleId: string;
	/** title of the article */
	title: string;
	issued: string | null;
	/** words around the find, as in the article; for an observation its quote */
	excerpt: string;
	/** half-open offsets into `excerpt` of the words found */
	marks: { start: number; end: number }[];
}

/** One change a new reading of an article would make; nothing changes until it is accepted. */
export interface ReadingDifference {
	articleId: string;
	kind: 'added' | 'removed' | 'changed';
	before: Observation | null;
	after: Observation | null;
	/** names of the fields that differ, for `changed` */
	fields: string[];
	/** a person decided on `before`: it stays as decided whatever the new reading says */
	held: boolean;
}

/** A report that left the program: what was asked, and what was made of it. */
export interface IssuedReport {
	id: string;
	/** ISO 8601, UTC */
	at: string;
	title: string;
	format: string;
	/** the report's specification, as JSON */
	spec: string;
	/** SHA-256, hex, of the file given out */
	hash: string;
	/** version of the data it was made from */
	dataVersion: number;
}

/**
 * Where articles and observations live. One writer at a time; every write is one transaction
 * and has reached the disk when its promise resolves. Nothing here is of one engine.
 */
export interface Store {
	/** changes with every committed write; caches key on it */
	dataVersion(): Promise<number>;
	/** keeps an article with its readings, a person's decisions and an audit row, all or nothing */
	saveArticle(
		article: Article,
		observations: readonly Observation[],
		original?: Original,
		decisions?: readonly ReviewChange[],
	): Promise<SaveOutcome>;
	/**
	 * The same for several articles in one transaction: all of them or none. It resolves once they are all on
	 * the disk, so an article may be called kept only then; each has its own audit row.
	 */
	saveArticles(batch: readonly ArticleToKeep[]): Promise<SaveOutcome[]>;
	/** articles kept, without those deleted */
	articleCount(): Promise<number>;
	/** newest issued first, then by title; deleted ones only on request */
	articles(options?: { includeDeleted?: boolean }): Promise<ArticleSummary[]>;
	article(id: string): Promise<Article | null>;
	/** the same without the text, with its counts; deleted or not */
	summary(id: string): Promise<ArticleSummary | null>;
	original(articleId: string): Promise<Original | null>;
	/** those of the ids that are kept, deleted or not */
	known(articleIds: readonly string[]): Promise<string[]>;
	/** the articles kept with exactly these files (SHA-256, hex), deleted or not */
	articlesOfOriginals(hashes: readonly string[]): Promise<ArticleSummary[]>;
	/** areas that have a current observation, with how many */
	areas(): Promise<{ refArea: string; observations: number }[]>;
	observations(query: ObservationQuery): Promise<Observation[]>;
	observation(id: string): Promise<Observation | null>;
	review(change: ReviewChange): Promise<void>;
	/** takes the last review of an observation back */
	undoReview(observationId: string): Promise<void>;
	/** keeps a figure a person found in an article; `undoReview` takes it away again */
	addObservation(observation: Observation, reason: string | null): Promise<void>;
	/** keys whose articles disagree, in order of key, at most `limit`: those open, unless those decided are asked for */
	conflicts(options?: { which?: ConflictState; limit?: number }): Promise<Conflict[]>;
	/** how many keys there are of each state */
	conflictCounts(): Promise<Record<ConflictState, number>>;
	/** keys that several articles give alike, at most `limit`; nothing in them is for a person to decide */
	agreements(limit: number): Promise<Conflict[]>;
	/** lets one observation stand for its key whatever the rule says; the others are kept */
	chooseVintage(key: string, observationId: string, reason: string): Promise<void>;
	undoChoice(key: string): Promise<void>;
	/** what `observations`, read anew, would change in an article */
	compareReading(articleId: string, observations: readonly Observation[]): Promise<ReadingDifference[]>;
	/** makes a new reading the one in force; the old one is kept, and so is what a person decided */
	replaceReading(articleId: string, observations: readonly Observation[]): Promise<ReadingDifference[]>;
	/**
	 * puts a person's word on an article's title, day and place in force, with the reading made under it, all or nothing;
	 * what a person decided about its figures is kept as in `replaceReading`
	 */
	describeArticle(
		articleId: string,
		source: ArticleSource,
		observations: readonly Observation[],
	): Promise<ReadingDifference[]>;
	/** words without marks or case, in titles, texts and quotes; every word must occur */
	search(text: string, limit: number): Promise<SearchHit[]>;
	keepReport(report: IssuedReport): Promise<void>;
	/** newest first */
	reports(limit: number): Promise<IssuedReport[]>;
	setting(name: string): Promise<string | null>;
	setSetting(name: string, value: string): Promise<void>;
	deleteArticle(id: string): Promise<void>;
	restoreArticle(id: string): Promise<void>;
	audit(limit: number): Promise<AuditRow[]>;
	/** what was done with an article and its figures, also with those no longer there; newest first */
	history(articleId: string): Promise<AuditRow[]>;
	/** puts a copy of the store aside and drops those no longer worth keeping; does nothing where the engine's own care makes copies */
	keepCopy(): Promise<void>;
	/** tells who comes second for the writer's place where this process answers */
	announce(address: string): void;
	close(): Promise<void>;
}
