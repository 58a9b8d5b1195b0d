import type { TablePeriod } from './periods.ts';

/** What stands above a column of values. */
export interface ValueColumn {
	at: number;
	/** words that say what is counted, outermost first; empty when the rows say it */
	measures: string[];
	/** a post or unit, when columns are posts */
	org: string;
	unit: string;
	period: TablePeriod | null;
	target: boolean;
}
