import type { Indicator } from '#lib/codelists/types.ts';
import type { Dims, Observation } from '../observation/types.ts';
import type { Amount } from './amount.ts';
import type { Figure } from './cell.ts';
import type { PeriodColumn } from './table.ts';

/** comparable; reference only; not comparable; to be checked (a part above its whole) */
export type RowVerdict = 'comparable' | 'reference' | 'notComparable' | 'check';

/** Why a row is not plainly comparable, in the order the gate asks. */
export type GateReason =
	'missing' | 'unit' | 'scope' | 'area' | 'conflict' | 'partAboveWhole' | 'provisional' | 'length';

/**
 * A computed number or the reason there is none: notApplicable ("x"), insufficient ("chưa đủ căn cứ"),
 * fromZero ("mới phát sinh"), smallCount (a count under 10 carries no percent), blocked (the gate forbids).
 */
export type Outcome =
	| { kind: 'amount'; amount: Amount }
	| { kind: 'notApplicable' | 'insufficient' | 'fromZero' | 'smallCount' | 'blocked' };

/** One side of a row. */
export interface Side {
	figure: Figure | null;
	/** months covered, for the mean; null without a figure */
	months: number | null;
}

export interface ComparisonRow {
	indicator: Indicator;
	unitMeasure: string;
	/** the slice both sides speak of; empty for the total */
	slice: Dims;
	a: Side;
	b: Side;
	verdict: RowVerdict;
	reason: GateReason | null;
	/** days up to which provisional sides count, earlier first */
	asOf: string[];
	/** either count is from 10 to 29 */
	smallNumbers: boolean;
	/** a − b, in the canonical unit; percentage points for a ratio */
	difference: Outcome;
	/** (a − b) ÷ b in percent */
	percent: Outcome;
	/** part ÷ whole in percent, for a half or quarter within its year */
	share: Outcome;
	/** whole − part: the rest of the year, status E */
	rest: Outcome;
	/** per month covered */
	meanA: Outcome;
	meanB: Outcome;
	/** mean of the rest over the remaining months */
	meanRest: Outcome;
}

/** samePeriod: table B3; nested: table B2; sideBySide: B2 with "x" for the share; noCommon: two lists */
export type ComparisonMode = 'samePeriod' | 'nested' | 'sideBySide' | 'noCommon';

/** What one side has when the two have nothing in common. */
export interface OnlySide {
	/** results that are not awards */
	figures: Figure[];
	awards: Figure[];
}

export interface Comparison {
	/** the period asked about */
	a: PeriodColumn;
	/** the base */
	b: PeriodColumn;
	mode: ComparisonMode;
	/** for nested: which of the two is the part of the other */
	part: 'a' | 'b' | null;
	rows: ComparisonRow[];
	/** the awards both sides have, slice by slice; they have a table of their own and are not in the counts */
	awards: ComparisonRow[];
	counts: Record<RowVerdict, number>;
	/** not comparable rows by reason */
	reasons: Partial<Record<GateReason, number>>;
	onlyA: OnlySide;
	onlyB: OnlySide;
}

/** The observations a row rests on, for links and the source table. */
export function observationsOf(row: ComparisonRow): Observation[] {
	return [row.a.figure, row.b.figure].flatMap((f) => (f ? [f.shown, ...f.conflicting] : []));
}

/** Every figure that a comparison shows, of either period. */
export const figuresIn = (c: Comparison): Figure[] => [
	...[...c.rows, ...c.awards].flatMap((row) => [row.a.figure, row.b.figure].filter((f) => f !== null)),
	...[c.onlyA, c.onlyB].flatMap((side) => [...side.figures, ...side.awards]),
];
