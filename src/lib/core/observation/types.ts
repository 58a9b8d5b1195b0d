/** How the printed number bounds the truth (codelists VALUE_QUALIFIER). */
export type Qualifier = 'EQ' | 'GT' | 'GE' | 'LT' | 'LE' | 'AP' | 'MAG';
export type Kind = 'result' | 'target' | 'change' | 'context';
export type PeriodBasis = 'STATED' | 'RULE' | 'CALENDAR' | 'TO_EVENT' | 'UNKNOWN';
/** Whose deed it is: the border guard's own, joint with others, others', or not said. */
export type ActorScope = 'own' | 'joint' | 'others' | 'unstated';
export type ObsStatus = 'A' | 'B' | 'E' | 'P' | 'O';
export type ReviewState = 'unread' | 'confirmed' | 'corrected' | 'rejected';
export type DimensionId = 'AWARD_TYPE' | 'AWARD_ISSUER' | 'RECIPIENT' | 'LEAD_ROLE' | 'OUTCOME';
/** Only the dimensions the words state; an absent one is the total (`_T`). */
export type Dims = Partial<Record<DimensionId, string>>;
/** Written in the sentence, or taken from context (heading, paragraph, article, rule …: said in `rules`). */
export type Stated = 'stated' | 'implied';

/** Half-open UTF-16 offsets into the article as received. */
export interface Span {
	start: number;
	end: number;
}

/** What the reader is given: one article as received. */
export interface ArticleInput {
	/** as received, any Unicode form */
	text: string;
	/** publication day YYYY-MM-DD, null if unknown */
	issued: string | null;
	/** province of the issuer if known from outside the text */
	issuerArea: string | null;
	/** tables whose cells a file told apart, one line of the text a row; others are found in the text by tabs and bars */
	tables?: readonly PlacedTable[];
}

/** A cell as its file places it; the span is of its words. */
export interface PlacedCell extends Span {
	row: number;
	column: number;
	/** rows and columns a merged cell covers; 1 when absent */
	rows?: number;
	columns?: number;
	/** where it is in its file, for a person: "Sheet1!C5", "bảng 2, hàng 3, cột 4" */
	address: string;
}

/** A table of a file; one without cells is neither read as prose nor as figures. */
export interface PlacedTable extends Span {
	cells: PlacedCell[];
}

/**
 * One figure read from an article: value, what it measures, when, where, whose, and the words it stands in.
 * Values are as printed, in `unit` ("2,4 tỷ đồng" is 2.4 VND_B); use `toCanonical` before arithmetic.
 */
export interface Reading extends Span {
	/** `text.slice(start, end)`: qualifier, number and unit words */
	quote: string;
	/** null for a range (low and high hold it) and for a magnitude */
	value: number | null;
	low: number | null;
	high: number | null;
	qualifier: Qualifier;
	/** units.json code of the words used */
	unit: string;
	/** number of decimals printed */
	decimals: number;
	/** indicators.json code; `other` for a result with no code */
	indicator: string;
	/** SDMX TIME_PERIOD; null when none could be told */
	timePeriod: string | null;
	/** first day; YYYY-MM-DD */
	periodStart: string | null;
	/** day after the last; YYYY-MM-DD */
	periodEnd: string | null;
	periodBasis: PeriodBasis;
	/** the article's own words for the period, for labels ("2016 – 2021"); null when implied by rule */
	periodLabel: string | null;
	/** the ceremony's or deed's day when it is not the period; YYYY-MM-DD */
	eventDate: string | null;
	refArea: string | null;
	/** the post or unit named, else `_T` */
	orgUnit: string;
	actorScope: ActorScope;
	dims: Dims;
	kind: Kind;
	obsStatus: ObsStatus;
	/** index of the total this is a part of, in the same list */
	partOf: number | null;
	/** index of the figure this repeats, in the same list */
	duplicateOf: number | null;
	/** for each part, whether the sentence states it */
	stated: { indicator: Stated; period: Stated; area: Stated; unit: Stated };
	/**
	 * names of the rules that fired, in order; a rule that only leaves doubt begins with "doubt:";
	 * `observe` adds "list:closed" to a total whose parts are all named "list:rest" to a "khác" item,
	 * and "base:2021-S1" to a change whose sentence names its base
	 */
	rules: string[];
}

/** Something off in the reading, travelling with it; shown to a person by code. */
export interface ReadingIssue extends Span {
	code: string;
	detail?: string;
}

/** What the reader gives back for one article. */
export interface ReadingResult {
	readings: Reading[];
	issues: ReadingIssue[];
}

/** An article as kept in the store. */
export interface Article {
	/** hash of the text in NFC with spaces folded: a copy from another outlet has the same id */
	id: string;
	title: string;
	outlet: string | null;
	url: string | null;
	issued: string | null;
	issuerArea: string | null;
	/** as received */
	text: string;
	/** SHA-256, hex, of `text` in UTF-8 */
	textHash: string;
	/** ISO 8601, UTC */
	importedAt: string;
	/** from the invented demo province */
	demo: boolean;
	deleted: boolean;
}

/** What a person has decided about a machine reading; the reading itself is kept. */
export interface Review {
	state: ReviewState;
	reason: string | null;
	/** ISO 8601, UTC; null while unread */
	at: string | null;
}

/**
 * One observation as stored and shown: a reading in canonical units with its key, its article and its review.
 * `machine` below holds what the machine read when a person corrected it.
 */
export interface Observation extends Omit<Reading, 'partOf' | 'duplicateOf'> {
	id: string;
	articleId: string;
	/** issued day of the article (REPORTED_DATE) */
	reportedDate: string | null;
	/** key of indicator, refArea, orgUnit, dims, timePeriod and canonical unit (observation/key.ts) */
	key: string;
	/** value, low and high in the canonical unit; a bound keeps its side by `qualifier` */
	obsValue: number | null;
	obsLow: number | null;
	obsHigh: number | null;
	/** canonical unit code */
	unitMeasure: string;
	/** number as printed, without qualifier or unit ("trên 2,4 tỷ đồng" → "2,4 tỷ") */
	valueReported: string;
	/** unit words as printed */
	unitReported: string;
	/** id of the total in the same article */
	partOf: string | null;
	/** id of the figure repeated in the same article */
	duplicateOf: string | null;
	review: Review;
	/** what the machine read in the fields a person put something else in; null where nobody did */
	machine: Partial<Reading> | null;
	/** true for the row that stands for its key: latest accepted vintage, no part, no duplicate, not rejected */
	current: boolean;
	/** true where a person let this row stand for its key against what other articles say */
	chosen?: boolean;
	/** for a figure the program put together itself, never stored: what it was added up from, one for each area */
	joined?: readonly Observation[];
	demo: boolean;
}
