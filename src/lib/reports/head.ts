import type { Observation } from '#lib/core/observation/types.ts';
import { formatDate, formatPeriod, NO_CUT_OFF } from '#lib/format/index.ts';
import { addDays } from '#lib/core/period/time-period.ts';
import type { HeadBlock } from './page-model.ts';
import { defaultIssuer, type Issuer, type ReportSpec } from './spec.ts';

export const NOTICE = 'Dự thảo tổng hợp từ nguồn đã công bố; chưa thay thế báo cáo chính thức';

const pad = (n: number) => String(n).padStart(2, '0');

/** "Lai Châu, ngày 05 tháng 02 năm 2026": a zero before days under 10 and months 1 and 2; dots where not given. */
export function placeAndDate(place: string | null, date: string | null): string {
	const where = place?.trim() || '…………';
	if (!date) return `${where}, ngày … tháng … năm …`;
	const [y, m, d] = date.split('-').map(Number) as [number, number, number];
	return `${where}, ngày ${pad(d)} tháng ${m < 3 ? pad(m) : m} năm ${y}`;
}

/** Hours by which the country's clocks are ahead of UTC, the year round. */
const AHEAD_HOURS = 7;

/** The day it is in Vietnam at an instant: ISO 8601, UTC → YYYY-MM-DD. */
export function dayInVietnam(instant: string): string {
	return new Date(Date.parse(instant) + AHEAD_HOURS * 3_600_000).toISOString().slice(0, 10);
}

/** "Số: 07/BC-BCH"; open while no number is given. */
export function reportNumber(number: string | null, issuer: Issuer): string {
	const digits = number?.trim();
	if (!digits) return `Số:        /${issuer.abbreviation}`;
	return `Số: ${/^\d$/.test(digits) ? `0${digits}` : digits}/${issuer.abbreviation}`;
}

/** The name of a period within a sentence or title: "giai đoạn 2019–2024", "6 tháng đầu năm 2024". */
export function periodPhrase(timePeriod: string, label: string | null): string {
	const name = formatPeriod(timePeriod, label, 'sentence');
	return /^\d{4}–\d{4}$/.test(name) ? `giai đoạn ${name}` : name;
}

/** The article's own words for a period, where an observation of it has them. */
export function labelOf(timePeriod: string, observations: readonly Observation[]): string | null {
	return observations.find((o) => o.timePeriod === timePeriod && o.periodLabel)?.periodLabel ?? null;
}

/**
 * The line that says from which day to which the figures run: printed only as far as the source states it or
 * the officer has chosen a rule; nothing is assumed.
 */
export function periodLine(observations: readonly Observation[]): string {
	const stated = observations.filter((o) => o.periodBasis === 'STATED' || o.periodBasis === 'TO_EVENT');
	const ruled = observations.filter((o) => o.periodBasis === 'RULE');
	const [some, basis] = stated.length
		? ([stated, 'theo bài viết'] as const)
		: ([ruled, 'theo quy định'] as const);
	const first = some[0];
	if (!first?.periodStart || !first.periodEnd) return `(${NO_CUT_OFF})`;
	const same = observations.every(
		(o) => o.periodStart === first.periodStart && o.periodEnd === first.periodEnd,
	);
	if (!same) return '(Ngày chốt số liệu theo từng nguồn, xem Phụ lục IV)';
	const from = formatDate(first.periodStart);
	const to = formatDate(addDays(first.periodEnd, -1));
	return `(Số liệu từ ngày ${from} đến ngày ${to}, ${basis})`;
}

/** The block over the body of page 1. */
export function headBlock(spec: ReportSpec, observations: readonly Observation[]): HeadBlock {
	const issuer = spec.issuer ?? defaultIssuer(spec.refArea, spec.date, spec.periodMain);
	const phrase = periodPhrase(spec.periodMain, labelOf(spec.periodMain, observations));
	return {
		superior: issuer.superior,
		issuer: issuer.name,
		number: reportNumber(spec.number, issuer),
		placeDate: placeAndDate(spec.place, spec.date),
		type: spec.form === 'annex' ? 'PHỤ LỤC SỐ LIỆU' : 'BÁO CÁO',
		subject: `Tổng hợp kết quả công tác biên phòng ${phrase}`,
		period: periodLine(observations),
		notice: NOTICE,
	};
}
