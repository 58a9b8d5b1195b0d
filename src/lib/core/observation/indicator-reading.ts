/** An indicator with the words' account of it. */
export interface IndicatorReading {
	indicator: string;
	topic: string | null;
	outcome: 'PROSECUTED' | 'FINED' | null;
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
