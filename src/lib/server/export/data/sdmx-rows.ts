import type { Codelists } from '#lib/codelists/types.ts';
import type { Observation } from '#lib/core/observation/types.ts';
import { formatNumber } from '#lib/format/index.ts';
import { COLUMNS, toRecord, type Value } from '#lib/reports/dataset.ts';

const keyLength = COLUMNS.filter((c) => c.role === 'dimension').length;

/** Why an observation is not in an SDMX data set, in the words told to the person who asked for it. */
const REASONS = {
	kind: 'không phải kết quả (chỉ tiêu đề ra, mức tăng giảm, bối cảnh)',
	rejected: 'đã bị bác khi kiểm tra',
	duplicate: 'lặp lại trong cùng bài',
	part: 'là phần của một tổng',
	replaced: 'đã có số khác thay',
	period: 'không rõ kỳ',
	area: 'không rõ địa bàn',
	code: 'chưa có mã chỉ tiêu',
	unit: 'trùng khóa với số khác nhưng khác đơn vị tính',
} as const;

export type LeftOutReason = keyof typeof REASONS;

/** A row kept out, and why. */
export interface LeftOut {
	observation: Observation;
	reason: LeftOutReason;
}

function reasonOf(o: Observation): LeftOutReason | null {
	if (o.kind !== 'result') return 'kind';
	if (o.review.state === 'rejected') return 'rejected';
	if (o.duplicateOf !== null) return 'duplicate';
	if (o.partOf !== null && !o.current) return 'part';
	if (!o.current) return 'replaced';
	if (o.timePeriod === null) return 'period';
	if (o.refArea === null) return 'area';
	return o.indicator === 'other' ? 'code' : null;
}

/**
 * The rows an SDMX data set may hold: results that stand for their key, one for each combination of dimensions.
 * The unit is an attribute there, so of two units under one combination the indicator's own is kept.
 *
 * out  rows: in the order given; leftOut: every other observation, with the reason
 */
export function sdmxRows(
	observations: readonly Observation[],
	codelists: Codelists,
): { rows: Value[][]; leftOut: LeftOut[] } {
	const byKey = new Map<string, { o: Observation; record: Value[] }>();
	const leftOut: LeftOut[] = [];
	for (const o of observations) {
		const reason = reasonOf(o);
		if (reason) {
			leftOut.push({ observation: o, reason });
			continue;
		}
		const record = toRecord(o, codelists);
		const key = record.slice(0, keyLength).join('|');
		const known = byKey.get(key);
		const ownUnit = codelists.unit(codelists.indicator(o.indicator)?.unit ?? '')?.canonicalUnit;
		const keeps = !known || (o.unitMeasure === ownUnit && known.o.unitMeasure !== ownUnit);
		const loser = keeps ? known?.o : o;
		if (loser) leftOut.push({ observation: loser, reason: 'unit' });
		if (keeps) byKey.set(key, { o, record });
	}
	return { rows: [...byKey.values()].map((e) => e.record), leftOut };
}

/**
 * What an SDMX data set leaves out, for the person.
 *
 * out  "4 số liệu không đưa vào SDMX: 3 là phần của một tổng; 1 lặp lại trong cùng bài. Gói Data Package có đủ."; null for nothing
 */
export function leftOutSentence(leftOut: readonly LeftOut[]): string | null {
	if (!leftOut.length) return null;
	const counts = Map.groupBy(leftOut, (l) => l.reason);
	const each = Object.keys(REASONS).flatMap((reason) => {
		const n = counts.get(reason as LeftOutReason)?.length ?? 0;
		return n ? [`${formatNumber(n)} ${REASONS[reason as LeftOutReason]}`] : [];
	});
	return `${formatNumber(leftOut.length)} số liệu không đưa vào SDMX: ${each.join('; ')}. Gói Data Package có đủ.`;
}
