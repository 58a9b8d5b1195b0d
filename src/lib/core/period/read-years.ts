import type { Token } from '../text/tokens.ts';
import { DASHES, lowerAt, readCount, readYear, runsOn, says, yearNumber } from './calendar-words.ts';
import { NO_YEAR, type PeriodFields, type Read } from './mention.ts';
import { linkEnd, readFrom, readTimeEnd } from './read-span.ts';

/** "2019 - 2024", "2019 đến 2024", "2022, 2023, 2024", "2023 và 2024": first and last year, and each when listed. */
export function readYearRange(
	tokens: readonly Token[],
	at: number,
): Read<{ from: number; to: number; list: number[] | null }> | null {
	const from = yearNumber(tokens, at);
	if (from === null) return null;
	let i = at + 1;
	const mark = lowerAt(tokens, i);
	if (DASHES.has(mark) || mark === 'đến' || mark === 'tới') {
		const k = lowerAt(tokens, i + 1) === 'hết' ? i + 2 : i + 1;
		const next = lowerAt(tokens, k) === 'năm' ? k + 1 : k;
		const to = yearNumber(tokens, next);
		return to !== null && to > from && to - from <= 100
			? { value: { from, to, list: null }, end: next + 1 }
			: null;
	}
	const list = [from];
	while (lowerAt(tokens, i) === ',' || lowerAt(tokens, i) === 'và') {
		const next = lowerAt(tokens, i + 1) === 'năm' ? i + 2 : i + 1;
		const year = yearNumber(tokens, next);
		if (year === null || year !== (list[list.length - 1] as number) + 1 || runsOn(tokens, next, '/-')) break;
		list.push(year);
		i = next + 1;
	}
	return list.length > 1 ? { value: { from, to: list[list.length - 1] as number, list }, end: i } : null;
}

/** "giai đoạn 2019 – 2024", "thời kỳ 2021-2030", "nhiệm kỳ 2020 - 2025", "giai đoạn từ 2019 đến nay". */
export function readStage(tokens: readonly Token[], at: number): Read<PeriodFields> | null {
	const w = lowerAt(tokens, at);
	const term = w === 'nhiệm' && isKy(lowerAt(tokens, at + 1));
	const stage =
		(w === 'giai' && says(tokens, at + 1, 'đoạn')) || (w === 'thời' && isKy(lowerAt(tokens, at + 1)));
	if (!term && !stage) return null;
	let i = at + 2;
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

/** "năm 2025", "năm 2019 - 2024", "năm 2023 và 2024", "năm học 2025 - 2026", "năm nay"; at: "năm". */
export function readNam(tokens: readonly Token[], at: number): Read<PeriodFields> | null {
	if (says(tokens, at + 1, 'học')) {
		const skip = lowerAt(tokens, at + 2) === '(' ? 3 : 2;
		const range = readYearRange(tokens, at + skip);
		if (range) return { value: { kind: 'schoolYear', year: range.value.from }, end: range.end };
		const one = yearNumber(tokens, at + skip);
		return one === null ? null : { value: { kind: 'schoolYear', year: one }, end: at + skip + 1 };
	}
	const range = readYearRange(tokens, at + 1);
	if (range) {
		const listed = range.value.list;
		// "năm 2023 và 2024 bắt lần lượt": two years, each with its own figure
		return {
			value: {
				kind: 'years',
				from: range.value.from,
				to: range.value.to,
				form: 'plain',
				count: null,
				list: listed,
			},
			end: range.end,
		};
	}
	const year = readYear(tokens, at, false);
	return year && { value: { kind: 'year', year: year.value }, end: year.end };
}

const RECENT: readonly (readonly string[])[] = [
	['vừa', 'qua'],
	['đã', 'qua'],
	['qua'],
	['gần', 'đây'],
	['gần', 'nhất'],
	['trở', 'lại', 'đây'],
	['lại', 'đây'],
	['nay'],
	['vừa', 'rồi'],
];

/** Length in tokens of "qua", "gần đây", "trở lại đây" … at `at`; 0 if none. */
export function recentLength(tokens: readonly Token[], at: number): number {
	for (const words of RECENT) if (says(tokens, at, ...words)) return words.length;
	return 0;
}

/** What a span of years was spent on, where a conference reviews it. */
const WORKED = [
	['thực', 'hiện'],
	['triển', 'khai'],
	['xây', 'dựng'],
	['thi', 'hành'],
	['phối', 'hợp'],
	['ký', 'kết'],
	['phát', 'động'],
	['duy', 'trì'],
];

/** What follows "N năm": the years themselves, or "qua"; null when it is only a length ("80 năm Cách mạng"). */
export function readYearCount(
	tokens: readonly Token[],
	count: Read<number>,
	lead: string,
): Read<PeriodFields> | null {
	let i = count.end + 1;
	const recent = recentLength(tokens, i);
	if (recent > 0)
		return { value: { kind: 'past', count: count.value, unit: 'year', bare: false }, end: i + recent };
	// "5 năm tới": ahead, and its "năm tới" is not next year
	if (lowerAt(tokens, i) === 'tới')
		return { value: { kind: 'vague', what: 'năm tới', year: NO_YEAR }, end: i + 1 };
	const opened = lowerAt(tokens, i) === '(' || lowerAt(tokens, i) === ',' || lowerAt(tokens, i) === ':';
	if (opened) i++;
	if (says(tokens, i, 'giai', 'đoạn')) i += 2;
	const back = lowerAt(tokens, i) === 'từ' ? readFrom(tokens, i) : null;
	const close = (end: number) => (opened && lowerAt(tokens, end) === ')' ? end + 1 : end);
	if (back && back.value.kind === 'span') {
		const { from, to } = back.value;
		if (
			from.unit === 'year' &&
			from.year.kind === 'number' &&
			to.unit === 'year' &&
			to.year.kind === 'number'
		) {
			const value = {
				kind: 'years',
				from: from.year.year,
				to: to.year.year,
				form: 'plain',
				count: count.value,
				list: null,
			} as const;
			return { value, end: close(back.end) };
		}
		return from.unit === 'year' ? { value: back.value, end: close(back.end) } : null;
	}
	if (lowerAt(tokens, i) === 'năm') i++;
	const range = readYearRange(tokens, i);
	if (range && range.value.to - range.value.from <= count.value + 1) {
		const { from, to, list } = range.value;
		return {
			value: { kind: 'years', from, to, form: 'plain', count: count.value, list },
			end: close(range.end),
		};
	}
	if (lead === 'trong' || lead === 'suốt')
		return { value: { kind: 'past', count: count.value, unit: 'year', bare: true }, end: count.end + 1 };
	// "sơ kết một năm triển khai", "qua 5 năm thực hiện"
	const worked = WORKED.some((w) => says(tokens, count.end + 1, ...w));
	if (lead === 'sau' || ((lead === 'kết' || lead === 'qua') && worked))
		return { value: { kind: 'past', count: count.value, unit: 'year', bare: false }, end: count.end + 1 };
	return null;
}
