import type { Quantity } from '../../../quantity/quantity.ts';
import type { Draft } from '../../page/draft.ts';
import type { Memory } from '../../page/memory.ts';
import { figureAt, type Sentence } from '../../page/sentence.ts';
import type { IndicatorReading } from '../indicator-reading.ts';

/** A figure where it stands. */
export interface Told {
	s: Sentence;
	/** its place among the quantities of the sentence */
	i: number;
	q: Quantity;
	memory: Memory;
}

/** A figure with what the words of its own clause say it measures. */
export interface ReadFigure extends Told {
	read: IndicatorReading;
}

/** What the words and figures beside a figure make of its reading; null where they leave it as it is. */
export type Correction = (f: ReadFigure) => IndicatorReading | null;

/** By the indicator that was read, or by the class of the noun: the corrections asked in turn. */
export type CorrectionRows = Readonly<Record<string, readonly Correction[]>>;

/** The reading turned into that of another indicator, by the rule named. */
export const becomes = (f: ReadFigure, indicator: string, topic: string, rule: string): IndicatorReading => ({
	...f.read,
	indicator,
	topic,
	rules: [rule],
});

/** The figure told right before this one in its sentence; undefined where that one was no figure of ours. */
export function toldBefore({ s, i, memory }: Told): Draft | undefined {
	const before = memory.inSentence(s).at(-1);
	return before && before.q === figureAt(s, i - 1) ? before : undefined;
}

/** The figure shares the words of the one before it: "26 vụ/28 tàu". */
export const isGrouped = ({ s, i }: Told): boolean => i > 0 && s.groups[i] === s.groups[i - 1];
