/** An indicator with the words' account of it. */
export interface IndicatorReading {
	indicator: string;
	topic: string | null;
	outcome: 'PROSECUTED' | 'FINED' | null;
	rules: string[];
	stated: boolean;
}
