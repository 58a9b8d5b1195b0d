import type { Article, Observation, Reading, ReviewState } from './types.ts';

/** Which observations to read; every field left out means all. */
export interface ObservationQuery {
	articleId?: string;
	indicators?: readonly string[];
	groups?: readonly string[];
	refArea?: string;
	orgUnit?: string;
	timePeriods?: readonly string[];
	kinds?: readonly Observation['kind'][];
	/** only the rows that stand for their key */
	currentOnly?: boolean;
	/** at most this many rows, in the order indicator, period */
	limit?: number;
}

export interface ArticleSummary extends Omit<Article, 'text'> {
	/** results that stand (no duplicates, not rejected) */
	figures: number;
	/** readings in doubt that nobody has confirmed */
	doubtful: number;
}

export interface SaveOutcome {
	articleId: string;
	/** added: new; known: the same text was there already and nothing changed */
	outcome: 'added' | 'known';
	figures: number;
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
			| 'timePeriod'
			| 'refArea'
			| 'orgUnit'
			| 'dims'
			| 'kind'
			| 'actorScope'
		>
	>;
	reason?: string | null;
}

export interface AuditRow {
	id: number;
	/** ISO 8601, UTC */
	at: string;
	action: string;
	/** article or observation id */
	subject: string;
	detail: string;
}

/**
 * Where articles and observations live. One writer at a time; every write is one transaction
 * and has reached the disk when its promise resolves. Nothing here is of one engine.
 */
export interface Store {
	/** changes with every committed write; caches key on it */
	dataVersion(): Promise<number>;
	/** keeps an article with its readings and an audit row, all or nothing */
	saveArticle(
		article: Article,
		observations: readonly Observation[],
		original?: Uint8Array,
	): Promise<SaveOutcome>;
	articles(options?: { includeDeleted?: boolean }): Promise<ArticleSummary[]>;
	article(id: string): Promise<Article | null>;
	observations(query: ObservationQuery): Promise<Observation[]>;
	observation(id: string): Promise<Observation | null>;
	review(change: ReviewChange): Promise<void>;
	/** takes the last review of an observation back */
	undoReview(observationId: string): Promise<void>;
	deleteArticle(id: string): Promise<void>;
	restoreArticle(id: string): Promise<void>;
	audit(limit: number): Promise<AuditRow[]>;
	close(): Promise<void>;
}
