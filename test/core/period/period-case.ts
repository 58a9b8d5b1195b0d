/** A meaning, the article's day, and every way to say it. Calendar bounds unless `start` and `end` (exclusive) are given. */
export interface PeriodCase {
	code: string;
	on: string;
	context?: [start: string, end: string];
	start?: string;
	end?: string;
	forms: string[];
}
