import type { Generated } from 'kysely';

/** 0 or 1: SQLite has no boolean. */
export type Bit = number;

export interface ArticleTable {
	id: string;
	title: string;
	outlet: string | null;
	url: string | null;
	issued: string | null;
	issuer_area: string | null;
	text_hash: string;
	imported_at: string;
	demo: Bit;
	deleted: Bit;
	/** number of the reading in force */
	run: number;
	figures: number;
	doubtful: number;
	original_name: string | null;
	original_type: string | null;
	original_size: number | null;
	original_hash: string | null;
}

/** The text stands apart, so that lists of articles need not step over it. */
export interface ArticleTextTable {
	seq: Generated<number>;
	article_id: string;
	text: string;
}

export interface OriginalTable {
	article_id: string;
	bytes: Uint8Array;
}

/** The same text met again under another outlet, address or date. */
export interface ArticleCopyTable {
	article_id: string;
	title: string;
	outlet: string;
	url: string;
	issued: string;
	met_at: string;
}

export interface ObservationTable {
	seq: Generated<number>;
	id: string;
	article_id: string;
	/** number of the reading it belongs to */
	run: number;
	/** 1 while that reading is in force and the article is not deleted */
	active: Bit;
	current: Bit;
	key: string;
	indicator: string;
	ref_area: string | null;
	org_unit: string;
	time_period: string | null;
	period_start: string | null;
	period_end: string | null;
	period_basis: string;
	period_label: string | null;
	event_date: string | null;
	kind: string;
	actor_scope: string;
	dims: string;
	value: number | null;
	low: number | null;
	high: number | null;
	qualifier: string;
	unit: string;
	decimals: number;
	obs_value: number | null;
	obs_low: number | null;
	obs_high: number | null;
	unit_measure: string;
	value_reported: string;
	unit_reported: string;
	obs_status: string;
	start: number;
	end: number;
	quote: string;
	part_of: string | null;
	duplicate_of: string | null;
	stated: string;
	rules: string;
	doubtful: Bit;
	review_state: string;
	review_reason: string | null;
	review_at: string | null;
	/** what the machine read, JSON, where a person put something else */
	machine: string | null;
	reported_date: string | null;
	demo: Bit;
}

/** Decisions of persons about observations, in order; the last one not undone holds. */
export interface ReviewTable {
	id: Generated<number>;
	observation_id: string;
	article_id: string;
	at: string;
	actor: string;
	state: string;
	fields: string | null;
	reason: string | null;
	undone: Bit;
}

/** What is known of a key with more than one article: whether they disagree, and a person's choice. */
export interface KeyStateTable {
	key: string;
	/** articles that give it */
	articles: number;
	conflict: Bit;
	chosen: string | null;
	reason: string | null;
	at: string | null;
}

export interface AuditTable {
	id: Generated<number>;
	at: string;
	actor: string;
	action: string;
	subject: string;
	detail: string;
}

export interface ReportTable {
	id: string;
	at: string;
	title: string;
	format: string;
	spec: string;
	hash: string;
	data_version: number;
}

export interface SettingTable {
	name: string;
	value: string;
}

/** One row: counters of the whole store. */
export interface StoreStateTable {
	id: number;
	data_version: number;
}

export interface StoreTables {
	article: ArticleTable;
	article_text: ArticleTextTable;
	original: OriginalTable;
	article_copy: ArticleCopyTable;
	observation: ObservationTable;
	review: ReviewTable;
	key_state: KeyStateTable;
	audit: AuditTable;
	report: ReportTable;
	setting: SettingTable;
	store_state: StoreStateTable;
}
