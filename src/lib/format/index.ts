export { formatNumber, formatRate, parseNumber, rateDecimals, type NumberStyle } from './number.ts';
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
