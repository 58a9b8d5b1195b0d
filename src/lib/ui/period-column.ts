import { byRecency } from '#lib/core/series/periods.ts';
import type { PeriodColumn } from '#lib/core/series/table.ts';
import type { Period } from '#lib/core/period/time-period.ts';
import { formatPeriod } from '#lib/format/index.ts';

export type SpanKind = 'year' | 'half' | 'quarter' | 'month' | 'other';

/** A period that has figures, named as its articles name it. */
export interface NamedPeriod extends PeriodColumn {
	/** "6 tháng đầu năm 2024" */
	name: string;
	/** "6 tháng đầu năm 2024" within a sentence: small first letter */
	inSentence: string;
	/** "6T/2024" */
	short: string;
	span: SpanKind;
}

const spans: Record<Period['freq'], SpanKind> = {
	A: 'year',
	S: 'half',
	Q: 'quarter',
	M: 'month',
	D: 'other',
	_O: 'other',
};

/** Names a period for heads, lists and sentences. */
export function namedPeriod(period: PeriodColumn): NamedPeriod {
	const { code, label, freq } = period;
	return {
		...period,
		name: formatPeriod(code, label),
		inSentence: formatPeriod(code, label, 'sentence'),
		short: formatPeriod(code, label, 'short'),
		span: spans[freq],
	};
}

const isLong = (p: Period): boolean => p.months !== null && p.months > 12;

/** Named periods, the newest first, spans over several years last: 2025, 6T/2025, 2024, 6T/2024, 2019–2024. */
export const newestFirst = (periods: readonly PeriodColumn[]): NamedPeriod[] =>
	periods.map(namedPeriod).sort((a, b) => Number(isLong(a)) - Number(isLong(b)) || byRecency(a, b));
