/** What the reader knows of an article besides its text. */
export interface ArticleContext {
	issued: string | null;
	issuerArea: string | null;
	canonicalUnit(indicator: string): string;
	isContext(indicator: string): boolean;
	/** counts what there is, not what was done */
	isStock(indicator: string): boolean;
	/** from a unit to its canonical one: 1000 for a tonne, told in KG */
	factor(unit: string): number;
}

/** Receives what each step took and refused, for `extract --explain`. */
export type TraceSink = (event: { step: string; from: number; to: number; detail: string }) => void;
