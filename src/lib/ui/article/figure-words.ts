import type { Codelists } from '#lib/codelists/types.ts';
import type { Reading } from '#lib/core/observation/types.ts';
import { formatDims, formatNumber, formatPeriod, formatUnit, qualifierWord } from '#lib/format/index.ts';
import { kindNames, scopeNames } from './figure-form.ts';

/** "trên 1,9" of a reading, in its own unit, as a person would type it. */
export function typedValueOf(r: Pick<Reading, 'value' | 'low' | 'high' | 'qualifier' | 'decimals'>): string {
	const show = (n: number) => formatNumber(n, { minDecimals: r.decimals });
	if (r.value === null)
		return r.low === null || r.high === null ? '' : `từ ${show(r.low)} đến ${show(r.high)}`;
	return `${qualifierWord(r.qualifier)} ${show(r.value)}`.trim();
}

/** The fields of a figure that a person may change. */
type Told = Pick<
	Reading,
	| 'value'
	| 'low'
	| 'high'
	| 'qualifier'
	| 'decimals'
	| 'unit'
	| 'quote'
	| 'indicator'
	| 'timePeriod'
	| 'periodLabel'
	| 'refArea'
	| 'orgUnit'
	| 'dims'
	| 'kind'
	| 'actorScope'
>;

/** Label and words of each. */
const parts: readonly [string, (r: Told, lists: Codelists) => string][] = [
	['Giá trị', (r, lists) => `${typedValueOf(r) || r.quote} ${formatUnit(r.unit, lists)}`],
	['Chỉ tiêu', (r, lists) => lists.indicator(r.indicator)?.nameVi ?? 'chưa có trong danh mục'],
	['Kỳ số liệu', (r) => (r.timePeriod ? formatPeriod(r.timePeriod, r.periodLabel) : 'không rõ kỳ')],
	['Địa bàn', (r) => r.refArea ?? 'không rõ địa bàn'],
	['Đồn, đơn vị', (r) => (r.orgUnit === '_T' ? 'toàn đơn vị' : r.orgUnit)],
	['Phân tổ', (r, lists) => formatDims(r.dims, lists) || 'không phân tổ'],
	['Tính chất', (r) => kindNames[r.kind].toLowerCase()],
	['Của ai', (r) => scopeNames[r.actorScope].toLowerCase()],
];

/** What differs between two states of a figure, in words; none when they say the same. */
export function differences(
	before: Told,
	after: Told,
	lists: Codelists,
): { label: string; before: string; after: string }[] {
	return parts.flatMap(([label, say]) => {
		const [was, is] = [say(before, lists), say(after, lists)];
		return was === is ? [] : [{ label, before: was, after: is }];
	});
}
