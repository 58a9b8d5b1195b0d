import type { Token } from '../../text/tokens.ts';
import { lowerAt, readCount, says } from '../calendar-words.ts';
import { NO_YEAR, type PeriodFields, type Read } from '../mention.ts';
import { linkEnd, readFrom } from './read-span.ts';
import { readTimeEnd } from './read-time-end.ts';
import { recentLength } from './recent.ts';
import { readYearRange } from './year-range.ts';

/** Years from congress to congress. */
const TERM = 5;

/** "giai đoạn 2019 – 2024", "thời kỳ 2021-2030", "nhiệm kỳ 2020 - 2025", "giai đoạn từ 2019 đến nay". */
export function readStage(tokens: readonly Token[], at: number): Read<PeriodFields> | null {
	const w = lowerAt(tokens, at);
	const term = w === 'nhiệm' && isKy(lowerAt(tokens, at + 1));
	const stage =
		(w === 'giai' && says(tokens, at + 1, 'đoạn')) || (w === 'thời' && isKy(lowerAt(tokens, at + 1)));
	if (!term && !stage) return null;
	let i = at + 2;
	const gone = term ? recentLength(tokens, i) : 0;
	if (gone > 0)
		return { value: { kind: 'past', count: TERM, unit: 'year', bare: false, term: true }, end: i + gone };
	const count = readCount(tokens, i);
	let said: number | null = null;
	if (count && lowerAt(tokens, count.end) === 'năm') {
		said = count.value;
		i = count.end + 1;
	}
	if (lowerAt(tokens, i) === '(' || lowerAt(tokens, i) === ':') i++;
	if (lowerAt(tokens, i) === 'từ') {
		const span = readFrom(tokens, i);
		if (!span || span.value.kind !== 'span') return null;
		const { from, to } = span.value;
		if (
			from.unit === 'year' &&
			to.unit === 'year' &&
			from.year.kind === 'number' &&
			to.year.kind === 'number'
		) {
			return {
				value: {
					kind: 'years',
					from: from.year.year,
					to: to.year.year,
					form: 'stage',
					count: said,
					list: null,
				},
				end: span.end,
			};
		}
		return span;
	}
	if (lowerAt(tokens, i) === 'năm') i++;
	const range = readYearRange(tokens, i);
	if (range && range.value.list === null) {
		const form = term ? 'term' : 'stage';
		return {
			value: { kind: 'years', from: range.value.from, to: range.value.to, form, count: said, list: null },
			end: range.end,
		};
	}
	// "giai đoạn 1/2020 - 6/2024", "giai đoạn tháng 1 - tháng 9/2024"
	const from = stage ? readTimeEnd(tokens, i, false) : null;
	const link = from ? linkEnd(tokens, from.end, true) : -1;
	const to = link < 0 ? null : readTimeEnd(tokens, link, false, true);
	return from && to ? { value: { kind: 'span', from: from.value, to: to.value }, end: to.end } : null;
}

const isKy = (w: string) => w === 'kỳ' || w === 'kì';
const HALF = 2;

/** "nửa nhiệm kỳ 2020 - 2025", "nửa đầu nhiệm kỳ (2020 - 2025)": the first half of its years, in months. */
export function readHalfTerm(tokens: readonly Token[], at: number): Read<PeriodFields> | null {
	const i = lowerAt(tokens, at + 1) === 'đầu' ? at + 2 : at + 1;
	const term = lowerAt(tokens, i) === 'nhiệm' ? readStage(tokens, i) : null;
	if (term?.value.kind === 'past')
		return { value: { kind: 'vague', what: 'nửa nhiệm kỳ', year: NO_YEAR }, end: term.end };
	if (term?.value.kind !== 'years') return null;
	const { from, to } = term.value;
	// "nửa nhiệm kỳ (2023 - 2025)": the years of the half itself
	if (lowerAt(tokens, i + 2) === '(' && to - from < TERM - 1) return term;
	const months = (12 * (to - from)) / HALF;
	const end = 12 * from + months - 1;
	const month = (n: number) => ({
		unit: 'month' as const,
		edge: null,
		month: (n % 12) + 1,
		year: { kind: 'number' as const, year: Math.floor(n / 12) },
	});
	return { value: { kind: 'span', from: month(12 * from), to: month(end) }, end: term.end };
}
