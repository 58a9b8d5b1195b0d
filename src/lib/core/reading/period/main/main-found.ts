import type { Block, TokenRange } from '../../../text/blocks.ts';
import type { CueMarks } from '../../mention/cues.ts';
import type { PlacedPeriod } from '../../page/period-role.ts';
import type { PeriodMention, ResolvedPeriod } from '../../mention/time/period-mention.ts';

/** The period an article reports on, and the day of what it tells. */
export interface MainPeriod {
	main: ResolvedPeriod | null;
	/** the conference's, ceremony's or deed's day */
	event: ResolvedPeriod | null;
	/** the main period is the day of a deed, not a reporting period */
	isEvent: boolean;
	/** the article says that it reports on this period, not only that something was then */
	sure: boolean;
	/** token at which the day of a deed is named first; 0 when the main period is none, -1 for a day nobody names */
	from?: number;
	/** the words that name the main period; null when it is a day */
	words: PeriodMention | null;
	/** a meeting or ceremony names the period only in passing, after its first figures */
	late?: boolean;
	/** what it plans for from where that is named, when it names nothing else */
	next?: ResolvedPeriod;
}

/** A time with the words that name it. */
export interface Named {
	period: ResolvedPeriod;
	words: PeriodMention;
}

/** A sentence that names times, and what is found in it. */
export interface Told {
	block: Block;
	s: TokenRange;
	cues: CueMarks;
	placed: readonly PlacedPeriod[];
	/** the year its sentence states, for a phrase without one */
	year: ResolvedPeriod | null;
}
