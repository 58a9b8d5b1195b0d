import type { Token } from '../../text/tokens.ts';
import { isLength, lowerAt, readYear, runsOn, says, yearNumber } from '../calendar-words.ts';
import { NO_YEAR, type PeriodFields, type Read } from '../mention.ts';
import { lunarYear } from '../tet.ts';
import { readFrom } from './read-span.ts';
import { readSinceMerger } from './read-merger.ts';
import { readYearsOf } from './read-ordinal.ts';
import { readSchoolYear } from './read-school-year.ts';
import { closedLength, recentLength } from './recent.ts';
import { readYearRange } from './year-range.ts';

const ANNOUNCERS = [
	['mục', 'tiêu'],
	['chỉ', 'tiêu'],
	['nhiệm', 'vụ'],
	['kế', 'hoạch'],
	['kết', 'quả'],
	['phương', 'hướng'],
	['so', 'với'],
];

const AFTER_YEAR = new Set([
	'là',
	'đã',
	'với',
	'của',
	'được',
	'đạt',
	'so',
	'tăng',
	'giảm',
	'sẽ',
	'và',
	'thì',
	'có',
]);

/** "mục tiêu 2026", "so với 2024": a year without its noun, where the word before it asks for one. */
export function readAnnouncedYear(tokens: readonly Token[], at: number): Read<PeriodFields> | null {
	const year = yearNumber(tokens, at);
	if (year === null || !ANNOUNCERS.some((w) => says(tokens, at - 2, ...w))) return null;
	const next = tokens[at + 1];
	if (next?.kind === 'word' && !AFTER_YEAR.has(next.lower)) return null;
	if (next?.kind === 'number' || runsOn(tokens, at, '/-–.,')) return null;
	return { value: { kind: 'year', year: { kind: 'number', year } }, end: at + 1 };
}

const FOLLOWING = [
	['tiếp', 'theo'],
	['kế', 'tiếp'],
	['tiếp', 'đó'],
	['sau', 'đó'],
	['liền', 'sau'],
];

/** "hai năm tiếp theo", "ba năm sau đó": the count is read already, its unit stands behind it. */
function readYearsAfter(tokens: readonly Token[], count: Read<number>): Read<PeriodFields> | null {
	const words = FOLLOWING.find((w) => says(tokens, count.end + 1, ...w));
	return words
		? { value: { kind: 'yearsAfter', years: count.value }, end: count.end + 1 + words.length }
		: null;
}

/** "năm 2025", "năm 2019 - 2024", "năm 2023 và 2024", "năm học 2025 - 2026", "năm nay"; at: "năm". */
export function readNam(tokens: readonly Token[], at: number): Read<PeriodFields> | null {
	// "ba năm học qua" counts them
	if (says(tokens, at + 1, 'học')) return isLength(tokens, at) ? null : readSchoolYear(tokens, at + 2);
	const worked = says(tokens, at + 1, 'công', 'tác') ? yearNumber(tokens, at + 3) : null;
	if (worked !== null)
		return { value: { kind: 'year', year: { kind: 'number', year: worked } }, end: at + 4 };
	// "kết thúc năm, các đồn làm được 66 căn": the one that is told of
	const closes = says(tokens, at - 2, 'kết', 'thúc') && tokens[at + 1]?.kind !== 'number';
	if (closes && (tokens[at + 1]?.kind === 'punct' || says(tokens, at + 1, 'kế', 'hoạch')))
		return { value: { kind: 'year', year: { kind: 'relative', offset: 0, word: 'trong' } }, end: at + 1 };
	// "kết thúc năm công tác": the one that is reported
	if (says(tokens, at + 1, 'công', 'tác') && !isLength(tokens, at))
		return { value: { kind: 'year', year: { kind: 'relative', offset: 0, word: 'trong' } }, end: at + 3 };
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
	// "Năm Giáp Thìn vừa qua": the year it begins in, but for its feast
	const lunar = /^(tết|xuân|đán)$/.test(lowerAt(tokens, at - 1)) ? null : lunarYear(tokens, at + 1);
	if (lunar !== null && yearNumber(tokens, at + 3) === null)
		return { value: { kind: 'year', year: { kind: 'number', year: lunar } }, end: at + 3 };
	const year = readYear(tokens, at, false);
	return year && { value: { kind: 'year', year: year.value }, end: year.end };
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
	['hoạt', 'động'],
	['đi', 'vào'],
	['vận', 'hành'],
	['tổ', 'chức'],
	['ra', 'đời'],
	['thành', 'lập'],
	['đồng', 'hành'],
];

/** What opens a review of years by itself: "5 năm thực hiện Nghị quyết, …", "Nhìn lại 10 năm triển khai". */
const REVIEWED = [
	['thực', 'hiện'],
	['triển', 'khai'],
	['thi', 'hành'],
	['đồng', 'hành'],
	['kể', 'từ'],
	['phối', 'hợp', 'thực', 'hiện'],
];

/** Where so many years stand that are looked back on: at the head of a clause, or behind a word of looking back. */
const OPENS_REVIEW = /^(|[.,:;“"(•+\-–—]|lại|đường|giá|quả|tròn|của|đúng|sau|qua)$/;

/** What a few months were spent on, where a drive is reviewed. */
const DRIVEN = [
	['thực', 'hiện'],
	['triển', 'khai'],
	['ra', 'quân'],
	['phát', 'động'],
	['cao', 'điểm'],
	['mở', 'đợt'],
	['mở', 'cao', 'điểm'],
	['hoạt', 'động'],
	['vận', 'hành'],
	['đi', 'vào'],
	['ra', 'mắt'],
	['thành', 'lập'],
	['thí', 'điểm'],
];

const ABOUT = new Set(['hơn', 'gần', 'khoảng', 'chừng', 'ngót', 'trên']);

/** The word before a count, whatever bounds it: "sau" of "sau gần 3 năm". */
export const leadOf = (tokens: readonly Token[], at: number): string =>
	lowerAt(tokens, ABOUT.has(lowerAt(tokens, at - 1)) ? at - 2 : at - 1);

/** "sau 3 tháng triển khai", "qua hơn 2 tháng ra quân": the months up to now; at: the count. */
export function readDrivenMonths(
	tokens: readonly Token[],
	at: number,
	count: Read<number>,
): Read<PeriodFields> | null {
	const lead = leadOf(tokens, at);
	if (lead !== 'sau' && lead !== 'qua') return null;
	if (!DRIVEN.some((w) => says(tokens, count.end + 1, ...w))) return null;
	return {
		value: { kind: 'past', count: count.value, unit: 'month', bare: false },
		end: count.end + 1,
	};
}

/** Tokens from a row of years to the sum of them. */
const SUM_REACH = 8;

/** "… của các năm 2023, 2024, 2025; ba năm gộp lại": the years told right before, as many as are counted; null where they are not told. */
function yearsSummed(tokens: readonly Token[], { value, end }: Read<number>): Read<PeriodFields> | null {
	let at = end - 1;
	while (at > end - SUM_REACH && yearNumber(tokens, at) === null) at--;
	const to = yearNumber(tokens, at);
	if (to === null || value < 2) return null;
	const years = { kind: 'years', from: to - value + 1, to, form: 'plain', count: value, list: null } as const;
	return { value: years, end: end + 3 };
}

/** What follows "N năm": the years themselves, or "qua"; null when it is only a length ("80 năm Cách mạng"). */
export function readYearCount(
	tokens: readonly Token[],
	count: Read<number>,
	lead: string,
): Read<PeriodFields> | null {
	const after = readSinceMerger(tokens, count) ?? readYearsAfter(tokens, count) ?? readYearsOf(tokens, count);
	if (after) return after;
	let i = lowerAt(tokens, count.end + 1) === 'học' ? count.end + 2 : count.end + 1;
	const recent = recentLength(tokens, i) || closedLength(tokens, i);
	if (recent > 0)
		return {
			value: { kind: 'past', count: count.value, unit: 'year', bare: false, gone: true },
			end: i + recent,
		};
	// "năm 2023, 2024, 2025 …; ba năm gộp lại cứu được 348 người"
	if (/^(gộp|cộng|dồn)$/.test(lowerAt(tokens, i)) && lowerAt(tokens, i + 1) === 'lại')
		return yearsSummed(tokens, count);
	// "Năm 2022 có 12 vụ. Hai năm sau, con số này còn 5 vụ"
	if (lowerAt(tokens, i) === 'sau' && lowerAt(tokens, i + 1) === ',' && count.value > 1)
		return {
			value: { kind: 'year', year: { kind: 'relative', offset: count.value, word: 'sau' } },
			end: i + 1,
		};
	// "khép lại một năm"
	if (count.value === 1 && lead === 'lại')
		return { value: { kind: 'past', count: 1, unit: 'year', bare: false }, end: i };
	// "5 năm tới": ahead, and its "năm tới" is not next year
	if (lowerAt(tokens, i) === 'tới' && count.value > 1 && lead !== 'từ')
		return { value: { kind: 'yearsAfter', years: count.value, ahead: true }, end: i + 1 };
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
	// "Tính chung 10 năm, các đồn xây 86 căn nhà"
	if (lead === 'trong' || lead === 'suốt' || lead === 'chung')
		return { value: { kind: 'past', count: count.value, unit: 'year', bare: true }, end: count.end + 1 };
	// "sơ kết một năm triển khai", "qua 5 năm thực hiện"
	const worked = WORKED.some((w) => says(tokens, count.end + 1, ...w));
	const reviewed = OPENS_REVIEW.test(lead) && REVIEWED.some((w) => says(tokens, count.end + 1, ...w));
	if (lead === 'sau' || lead === 'kết' || (lead === 'qua' && worked) || reviewed)
		return { value: { kind: 'past', count: count.value, unit: 'year', bare: false }, end: count.end + 1 };
	return null;
}
