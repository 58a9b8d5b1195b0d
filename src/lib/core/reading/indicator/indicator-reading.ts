/** What was done to the cases or persons counted. */
export type Outcome = 'PROSECUTED' | 'FINED' | 'HANDED_OVER' | 'REMINDED';

/** An indicator with the words' account of it. */
export interface IndicatorReading {
	indicator: string;
	topic: string | null;
	outcome: Outcome | null;
	rules: string[];
	stated: boolean;
}

/** A reading that no word of the figure's own clause gives. */
export const implied = (indicator: string, topic: string | null, rule: string): IndicatorReading => ({
	indicator,
	topic,
	outcome: null,
	rules: [rule],
	stated: false,
});

/** A reading that words give. */
export const told = (
	indicator: string,
	topic: string | null,
	rule: string,
	outcome: Outcome | null = null,
): IndicatorReading => ({ indicator, topic, outcome, rules: [rule], stated: true });
