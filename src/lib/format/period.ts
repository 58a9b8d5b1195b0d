import { addDays, parseTimePeriod } from '#lib/core/period/time-period.ts';

export type PeriodStyle = 'title' | 'sentence' | 'short';

const ROMAN = ['I', 'II', 'III', 'IV'];

/** A day as 27/6/2024; the text itself when it is no day. */
export function formatDate(day: string): string {
	const m = /^(\d{4})-(\d{2})-(\d{2})/.exec(day);
	return m ? `${Number(m[3])}/${Number(m[2])}/${m[1]}` : day;
}

/** A span of days, end exclusive: "từ 1/1 đến 4/8/2025", "từ 15/12/2023 đến 14/6/2024". */
export function formatDays(start: string, end: string): string {
	const last = addDays(end, -1);
	const from = formatDate(start);
	return `từ ${start.slice(0, 4) === last.slice(0, 4) ? from.replace(/\/\d{4}$/, '') : from} đến ${formatDate(last)}`;
}

/** The years of an article's own words: "giai đoạn 2016 – 2021" → "2016–2021". */
function yearsOf(label: string | null | undefined): string | null {
	const m = /(\d{4})\s*(?:[-–—]|đến(?:\s+năm)?)\s*(\d{4})/u.exec(label ?? '');
	return m ? `${m[1]}–${m[2]}` : null;
}

/**
 * The name of a period.
 *
 * in   TIME_PERIOD code; the article's own words for a span of years; style
 * out  title "6 tháng đầu năm 2024", "Quý III/2023", "Năm 2025", "9 tháng năm 2023", "2016–2021", "Từ 1/1 đến 4/8/2025";
 *      sentence the same with a small first letter; short "6T/2024", "QIII/2023", "2025", "9T/2023"; the code itself when it is none
 */
export function formatPeriod(
	timePeriod: string,
	label?: string | null,
	style: PeriodStyle = 'title',
): string {
	const text = style === 'short' ? shortName(timePeriod, label) : longName(timePeriod, label);
	return style === 'title' ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

function longName(code: string, label?: string | null): string {
	const p = parseTimePeriod(code);
	if (!p) return code;
	const year = p.start.slice(0, 4);
	const month = Number(p.start.slice(5, 7));
	switch (p.freq) {
		case 'A':
			return `năm ${year}`;
		case 'S':
			return `6 tháng ${month === 1 ? 'đầu' : 'cuối'} năm ${year}`;
		case 'Q':
			return `quý ${ROMAN[(month - 1) / 3]}/${year}`;
		case 'M':
			return `tháng ${month}/${year}`;
		case 'D':
			return `ngày ${formatDate(p.start)}`;
		default:
			return spanName(p, label) ?? formatDays(p.start, p.end);
	}
}

function spanName(p: { start: string; end: string; months: number | null }, label?: string | null) {
	const years = yearsOf(label);
	if (years) return years;
	if (p.months === null || !p.start.endsWith('-01-01')) return null;
	const year = p.start.slice(0, 4);
	if (p.months < 12) return `${p.months} tháng năm ${year}`;
	return p.months % 12 === 0 ? `${year}–${Number(year) + p.months / 12 - 1}` : null;
}

function shortName(code: string, label?: string | null): string {
	const p = parseTimePeriod(code);
	if (!p) return code;
	const year = p.start.slice(0, 4);
	const month = Number(p.start.slice(5, 7));
	switch (p.freq) {
		case 'A':
			return year;
		case 'S':
			return `6T${month === 1 ? '' : ' cuối'}/${year}`;
		case 'Q':
			return `Q${ROMAN[(month - 1) / 3]}/${year}`;
		case 'M':
			return `T${month}/${year}`;
		case 'D':
			return formatDate(p.start);
		default: {
			const name = spanName(p, label);
			if (name) return name.replace(/^(\d+) tháng năm /u, '$1T/');
			return formatDays(p.start, p.end).replace(/^từ (.*) đến /u, '$1–');
		}
	}
}
