export { formatJoined, mergerNotes } from './joined.ts';
export { formatNumber, formatRate, parseNumber, rateDecimals, type NumberStyle } from './number.ts';
export { cutOffNote, formatAsOf, isAssumed, NO_CUT_OFF } from './as-of.ts';
export { formatDate, formatDays, formatPeriod, type PeriodStyle } from './period.ts';
export {
	displayUnit,
	formatDifference,
	formatMean,
	formatObservation,
	formatPercent,
	formatValue,
	formatWithUnit,
	MISSING,
	qualifierWord,
	rowUnit,
	type DisplayUnit,
} from './value.ts';
export { formatBasis, formatDims, formatIndicator, formatUnit, joinWords } from './words.ts';
export {
	comparisonUnit,
	formatChange,
	formatHeading,
	formatOutcome,
	formatStatus,
	formatVerdict,
	NO_COMMON,
	SIDE_BY_SIDE,
} from './comparison.ts';
export { changeSentence, problemSentence, sentenceText, type Piece } from './sentences.ts';
