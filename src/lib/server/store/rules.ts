import type { Observation } from '#lib/core/observation/types.ts';
import type { KeyStanding } from '#lib/core/series/vintage-added.ts';

/** What the rows of one key come to. */
export interface Selection {
	/** id of the row that stands for the key; null when none may */
	current: string | null;
	/** true when articles give values that cannot both be right */
	conflict: boolean;
	/** ids of the rows that stand for their articles, the ones compared with each other */
	vintages: string[];
}

/** The rules of the core that the store applies when it writes; handed in, so that the store has none of its own. */
export interface StoreRules {
	/** key and canonical values that follow from an observation's fields; used after a correction */
	derive(observation: Observation): Observation;
	/**
	 * in   every active row of one key; the id a person chose, if any
	 * out  which stands, and whether they disagree
	 */
	select(rows: readonly Observation[], chosen: string | null): Selection;
	/**
	 * What a key comes to when one more article gives it, from the row that stands alone.
	 *
	 * in   before; rows of the key in that article, which the store does not hold yet; nobody has chosen for the key
	 * out  null when it takes `select` over all rows
	 */
	add(before: KeyStanding, rows: readonly Observation[]): KeyStanding | null;
}
