/** One indicator of the code list: what is measured, in which canonical unit, and how it may be added up. */
export interface Indicator {
	code: string;
	group: string;
	nameVi: string;
	nameEn: string;
	/** canonical unit code (units.json) */
	unit: string;
	/** sum: a flow that adds over time; last: a stock; max: a snapshot's peak; none: a ratio or mixed items, never added */
	aggregation: 'sum' | 'last' | 'max' | 'none';
	direction: 'neutral' | 'higher_better' | 'lower_better';
	notes: string;
}

/** One unit as officers write it. `value × factor` is in `canonicalUnit`. */
export interface Unit {
	code: string;
	symbolVi: string;
	spellings: string[];
	/** count, mass, currency, length, area, volume, time, labour, ratio */
	dimension: string;
	canonicalUnit: string;
	factor: number;
	notes: string;
}

/** One code of a plain list (AWARD_TYPE, OBS_STATUS, PERIOD_BASIS …). */
export interface Code {
	code: string;
	nameVi: string;
	nameEn: string;
	notes: string;
}

/** One version of a reference area; the two-digit codes changed their meaning on 1/7/2025. */
export interface Area {
	code: string;
	nameVi: string;
	/** first day valid, YYYY-MM-DD */
	from?: string;
	/** last day valid, YYYY-MM-DD */
	until?: string;
	predecessors?: { code: string; nameVi: string; borderGuard: boolean }[];
	notes?: string;
}

export interface Codelists {
	indicators: readonly Indicator[];
	units: readonly Unit[];
	areas: readonly Area[];
	lists: Readonly<Record<string, readonly Code[]>>;
	/** by code; undefined when the code is unknown */
	indicator(code: string): Indicator | undefined;
	unit(code: string): Unit | undefined;
	/** Vietnamese name of a code in a list; the code itself when unknown */
	nameOf(list: string, code: string): string;
}
