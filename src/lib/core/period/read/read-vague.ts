import type { Token } from '../../text/tokens.ts';
import { lowerAt, MANY, readTrailingYear, says, yearNumber } from '../calendar-words.ts';
import { NO_YEAR, type PeriodFields, type Read } from '../mention.ts';
import { lunarYear } from '../tet.ts';

const vague = (what: string, end: number): Read<PeriodFields> => ({
	value: { kind: 'vague', what, year: NO_YEAR },
	end,
});

/** "Tết Nguyên đán Giáp Thìn 2024", "Tết Dương lịch 2025", "Xuân Bính Ngọ 2026", "Tết này": a season, and its number is no period. */
export function readSeason(tokens: readonly Token[], at: number): Read<PeriodFields> | null {
	let i = at + 1;
	if (
		says(tokens, i, 'nguyên', 'đán') ||
		says(tokens, i, 'cổ', 'truyền') ||
		says(tokens, i, 'dương', 'lịch') ||
		says(tokens, i, 'âm', 'lịch') ||
		says(tokens, i, 'trung', 'thu')
	)
		i += 2;
	if (lowerAt(tokens, i) === 'xuân') i++;
	if (lowerAt(tokens, i) === 'năm' && lunarYear(tokens, i + 1) !== null) i++;
	const lunar = lunarYear(tokens, i);
	if (lunar !== null) i += 2;
	// "Xuân" alone is a name or a title; "Xuân Bính Ngọ 2026" a season
	if (lowerAt(tokens, at) === 'xuân' && i === at + 1 && yearNumber(tokens, i) === null) return null;
	const dash = lowerAt(tokens, i) === '-' && yearNumber(tokens, i + 1) !== null ? 1 : 0;
	const year = readTrailingYear(tokens, i + dash, false);
	// "Tết năm ngoái"
	const before = year.value.kind === 'relative' && year.value.offset < 0;
	if (year.value.kind === 'number' || before)
		return { value: { kind: 'vague', what: 'tết', year: year.value }, end: year.end };
	// "nhân các ngày lễ, tết", "dịp lễ Tết": whichever they are
	if (lunar === null && isAnyFeast(tokens, at)) return null;
	const named = lunar === null ? NO_YEAR : { kind: 'number' as const, year: lunar };
	return { value: { kind: 'vague', what: 'tết', year: named }, end: i };
}

/** "lễ, tết", "lễ Tết": any of the feasts of a year. */
const isAnyFeast = (tokens: readonly Token[], at: number): boolean =>
	lowerAt(tokens, at) === 'tết' &&
	(lowerAt(tokens, at - 1) === 'lễ' ||
		(/^(,|và|-|\/)$/.test(lowerAt(tokens, at - 1)) && lowerAt(tokens, at - 2) === 'lễ'));

/** "ngày đầu năm 2026", "ngày đầu tiên của năm mới 2026": New Year's Day. */
export function readNewYearsDay(tokens: readonly Token[], at: number): Read<PeriodFields> | null {
	if (!says(tokens, at + 1, 'đầu')) return null;
	let i = at + 2;
	if (lowerAt(tokens, i) === 'tiên') i++;
	if (lowerAt(tokens, i) === 'của') i++;
	if (lowerAt(tokens, i) !== 'năm') return null;
	const year = yearNumber(tokens, lowerAt(tokens, i + 1) === 'mới' ? i + 2 : i + 1);
	if (year === null) return null;
	const end = lowerAt(tokens, i + 1) === 'mới' ? i + 3 : i + 2;
	return { value: { kind: 'day', day: 1, month: 1, year: { kind: 'number', year }, edge: null }, end };
}

/** "những tháng đầu năm", "dịp cuối năm", "thời gian qua", "những năm qua", "nhiều năm qua", "đầu năm 2024". */
export function readVague(tokens: readonly Token[], at: number): Read<PeriodFields> | null {
	const w = lowerAt(tokens, at);
	if (w === 'dịp' || w === 'đầu' || w === 'giữa' || w === 'cuối') {
		const i = w === 'dịp' ? at + 1 : at;
		const side = lowerAt(tokens, i);
		if (side !== 'đầu' && side !== 'giữa' && side !== 'cuối') return null;
		if (lowerAt(tokens, i + 1) !== 'năm' && yearNumber(tokens, i + 1) === null) return null;
		const year = readTrailingYear(tokens, i + 1, true);
		return { value: { kind: 'vague', what: `${side} năm`, year: year.value }, end: year.end };
	}
	if (w === 'thời' && lowerAt(tokens, at + 1) === 'gian') {
		if (says(tokens, at + 2, 'vừa', 'qua')) return vague('thời gian qua', at + 4);
		if (says(tokens, at + 2, 'qua')) return vague('thời gian qua', at + 3);
		if (says(tokens, at + 2, 'gần', 'đây')) return vague('thời gian qua', at + 4);
		return null;
	}
	if (!MANY.has(w)) return null;
	const unit = lowerAt(tokens, at + 1);
	if (unit !== 'tháng' && unit !== 'năm' && unit !== 'ngày' && unit !== 'tuần') return null;
	const side = lowerAt(tokens, at + 2);
	if (side === 'đầu' || side === 'giữa' || side === 'cuối') {
		if (lowerAt(tokens, at + 3) !== 'năm' && yearNumber(tokens, at + 3) === null)
			return vague(`${w} ${unit}`, at + 3);
		const year = readTrailingYear(tokens, at + 3, true);
		if (unit === 'ngày' && side === 'đầu' && year.value.kind === 'number')
			return { value: { kind: 'month', month: 1, year: year.value, part: 'start' }, end: year.end };
		return { value: { kind: 'vague', what: `${side} năm`, year: year.value }, end: year.end };
	}
	if (says(tokens, at + 2, 'vừa', 'qua') || says(tokens, at + 2, 'gần', 'đây'))
		return vague(`${w} ${unit}`, at + 4);
	if (side === 'qua' || side === 'tới' || side === 'nay' || side === 'rồi')
		return vague(`${w} ${unit}`, at + 3);
	return null;
}
