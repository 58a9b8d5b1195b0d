import type { Token } from '../../text/tokens.ts';
import { DASHES, lowerAt, readMonthNumber, says } from '../calendar-words.ts';
import type { PeriodFields, Read, TimeEnd } from '../mention.ts';
import { clauseEnd, isOccasion, opensBegun, readBegun, readEnded } from './read-begun.ts';
import { clockEnd } from './read-clock.ts';
import { isSummed, sameClock } from './counted-from.ts';
import { readOnward } from './read-onward.ts';
import { readFirstFeastDay } from './read-feast.ts';
import { readSinceDrive } from './read-drive.ts';
import { readMonthList } from './read-month-list.ts';
import { readTermBegun } from './read-term-begun.ts';
import { COUNTED, PARTS_OF_DAY, readTimeEnd } from './read-time-end.ts';
import { tellsMoment } from './tells-moment.ts';

/** Index after "đến", "tới", "cho đến", "đến hết" …, or a dash; -1 if none stands there. */
export function linkEnd(tokens: readonly Token[], at: number, dash: boolean): number {
	let i = at;
	// "từ ngày 5 tháng 11 năm đến nay": the year is left out
	if (says(tokens, i, 'năm', 'đến') && lowerAt(tokens, i - 2) === 'tháng') i++;
	if (lowerAt(tokens, i) === ',') i++;
	// "hoạt động trở lại từ 15/7, tính đến hết tháng 9"
	if (lowerAt(tokens, i) === 'cho' || lowerAt(tokens, i) === 'tính') i++;
	const w = lowerAt(tokens, i);
	if (w === 'đến' || w === 'tới') return lowerAt(tokens, i + 1) === 'với' ? -1 : i + 1;
	return dash && DASHES.has(w) ? i + 1 : -1;
}

const isNumericTo = (end: TimeEnd) => end.unit === 'day' && end.month !== null;

/** "từ khi ra quân đến hết ngày 15/12": the day up to which a drive is counted, where one stands behind it. */
function untilDay(tokens: readonly Token[], driven: Read<PeriodFields>): Read<PeriodFields> {
	const link = linkEnd(tokens, driven.end, false);
	const until = link < 0 ? null : readTimeEnd(tokens, link, false, true, true);
	return until?.value.unit === 'day' && driven.value.kind === 'drive'
		? { value: { ...driven.value, until: until.value }, end: until.end }
		: driven;
}

/** "lần kiểm tra trước (tháng 10/2024)" where "đến nay" follows. */
function readOccasion(tokens: readonly Token[], at: number): Read<TimeEnd> | null {
	const began = isOccasion(tokens, at) ? readBegun(tokens, at) : null;
	const link = began ? linkEnd(tokens, began.end, false) : -1;
	return link > 0 && lowerAt(tokens, link) === 'nay' ? began : null;
}

/** "Sau đợt thanh tra của EC (tháng 10/2023) đến nay": what has gone on since an occasion; at: "sau". */
export function readSinceOccasion(tokens: readonly Token[], at: number): Read<PeriodFields> | null {
	const from = readOccasion(tokens, at + 1);
	const to = from ? readTimeEnd(tokens, linkEnd(tokens, from.end, false), false, true, true) : null;
	return from && to && { value: { kind: 'span', from: from.value, to: to.value }, end: to.end };
}

/**
 * Reads "từ A đến B" and what is said like it; "từ đầu năm" alone runs to the article's day.
 *
 * in      at: "từ", "kể từ", "tính từ", "bắt đầu từ" or, after those, the first end ("đầu năm đến nay")
 */
export function readFrom(tokens: readonly Token[], at: number): Read<PeriodFields> | null {
	let i = at;
	if (lowerAt(tokens, i) === 'bắt' && says(tokens, i + 1, 'đầu')) i += 2;
	while (/^(tính|kể|từ|thời|gian)$/.test(lowerAt(tokens, i)) && !says(tokens, i, 'thời', 'điểm')) i++;
	if (i === at || lowerAt(tokens, i - 1) !== 'từ') return null;
	if (lowerAt(tokens, i) === 'trước') return null;
	const since = lowerAt(tokens, i) === 'khi';
	// "từ đầu đợt (15/6)"
	const began = opensBegun(tokens, i) ? readBegun(tokens, i) : readOccasion(tokens, i);
	// "từ thời điểm đầu năm đến nay"
	if (!began && says(tokens, i, 'thời', 'điểm')) i += 2;
	const term = readTermBegun(tokens, i);
	if (term) return term;
	// "từ ngày phát động đến nay"
	const driven = began ? null : readSinceDrive(tokens, i);
	if (driven) return untilDay(tokens, driven);
	const from =
		began ??
		(since ? null : (readFirstFeastDay(tokens, i, linkEnd) ?? readTimeEnd(tokens, i, true, false, true)));
	if (!from) return null;
	const link = linkEnd(tokens, clauseEnd(tokens, from.end), true);
	// "từ 9 đến 11 giờ ngày 25/8": hours, not days
	const hours =
		from.end === i + 1 && link > 0 && tokens[i]?.kind === 'number' && clockEnd(tokens, link) > link;
	if (hours) return null;
	const to = link < 0 ? null : (readEnded(tokens, link) ?? readTimeEnd(tokens, link, false, true, true));
	if (to) {
		const end = sameClock(tokens, i, link) ? { ...to.value, open: true as const } : to.value;
		return { value: { kind: 'span', from: from.value, to: end }, end: to.end };
	}
	if (from.value.unit === 'day' && from.value.month === null) return null;
	const onward = readOnward(tokens, from);
	if (onward) return onward;
	// "tính từ ngày 2/2, đã bắt 5 vụ", "từ giữa tháng 8, sửa 6 phòng học" count up to now; "từ chiều 13/10" tells when a deed began
	const { unit, edge } = from.value;
	const counted =
		unit !== 'year' && unit !== 'now' && (COUNTED.has(lowerAt(tokens, at)) || isSummed(tokens, at, from.end));
	// "từ đầu quý III, bắt 11 vụ"
	const opened = (edge === 'start' && unit !== 'day') || (edge === 'mid' && unit === 'month');
	// "kể từ ngày 20/5" may be told of a day ahead
	const implied = lowerAt(tokens, at) === 'tính' || began ? {} : ({ implied: true } as const);
	if (began || counted || opened) {
		return {
			value: { kind: 'span', from: from.value, to: { unit: 'now', edge: null, ...implied } },
			end: from.end,
		};
	}
	return from.value.unit === 'now' ? null : { value: { kind: 'since', from: from.value }, end: from.end };
}

/** Reads "đầu năm đến nay", said without "từ". */
export function readYearStartToDate(tokens: readonly Token[], at: number): Read<PeriodFields> | null {
	if (!says(tokens, at, 'đầu', 'năm')) return null;
	const from = readTimeEnd(tokens, at, false);
	const link = from ? linkEnd(tokens, from.end, false) : -1;
	const to = link < 0 ? null : readTimeEnd(tokens, link, false, true);
	return from && to ? { value: { kind: 'span', from: from.value, to: to.value }, end: to.end } : null;
}

/** Reads "tính đến ngày 15/11/2024", "đến hết quý III", "đến nay"; also with ", từ đầu năm" after it. */
export function readUpTo(tokens: readonly Token[], at: number): Read<PeriodFields> | null {
	let i = at;
	const counted = lowerAt(tokens, i) === 'tính';
	if (counted) i++;
	if (lowerAt(tokens, i) === 'cho') i++;
	if (lowerAt(tokens, i) !== 'đến' && lowerAt(tokens, i) !== 'tới') return null;
	// "đến đêm 14/5 mới cất lưới", "đến sáng 18/9, …": a moment of the story
	if (!counted && PARTS_OF_DAY.has(lowerAt(tokens, i + 1))) return null;
	const to = readTimeEnd(tokens, i + 1, false);
	if (!to) return null;
	const named = to.value.edge === 'end' || (to.value.edge === 'mid' && to.value.unit === 'month');
	const exact = named || to.value.unit === 'now' || isNumericTo(to.value);
	// "đến tháng 9", "đến năm 2030" without "tính" or "hết" name a goal or a place in a story
	if (!counted && !exact) return null;
	// "Đến ngày 8/11, tại bản Pa Sín, tổ công tác bắt quả tang …": the day of one deed
	if (!counted && to.value.unit === 'day' && to.value.edge === null && tellsMoment(tokens, to.end))
		return null;
	const comma = lowerAt(tokens, to.end) === ',' ? 1 : 0;
	const back = readFrom(tokens, to.end + comma);
	if (back && back.value.kind === 'span' && back.value.to.unit === 'now') {
		return { value: { kind: 'span', from: back.value.from, to: to.value }, end: back.end };
	}
	return { value: { kind: 'upTo', end: to.value }, end: to.end };
}

/** "Hết tháng 10, tỉnh có 38 vụ", "tính hết quý III, …": up to it, at the head of a clause that a comma closes. */
export function readClosedBy(tokens: readonly Token[], at: number): Read<PeriodFields> | null {
	const before = tokens[at - 1];
	if (before && before.kind !== 'punct' && before.kind !== 'break' && before.lower !== 'tính') return null;
	const to = readTimeEnd(tokens, at, false);
	if (
		!to ||
		to.value.edge !== 'end' ||
		!/^(,|đã|mới|là|được|có|còn|lên|bắt|làm|xây|thực|hoàn|đạt|thu|phát|cứu|tiếp|trao|tuần|tuyên|khám|các|toàn|đơn)$/.test(
			lowerAt(tokens, to.end),
		)
	)
		return null;
	const { value } = to;
	const named =
		(value.unit === 'month' && value.month !== null) || (value.unit === 'quarter' && value.quarter !== null);
	return named ? { value: { kind: 'upTo', end: value }, end: to.end } : null;
}

/** Two ends joined without "từ": 15/12/2023 - 14/6/2024; tháng 1 - tháng 9/2024; 1/2024 – 9/2024; tháng 1-9/2024. */
export function readDashSpan(tokens: readonly Token[], at: number): Read<PeriodFields> | null {
	if (lowerAt(tokens, at) === 'tháng') {
		const first = readMonthNumber(tokens, at + 1);
		const mark = first ? lowerAt(tokens, first.end) : '';
		if (first && (DASHES.has(mark) || mark === 'đến' || mark === 'tới' || mark === 'và' || mark === ',')) {
			return readMonthList(tokens, first);
		}
	}
	const from = readTimeEnd(tokens, at, false);
	if (!from || from.value.unit === 'now' || from.value.unit === 'year') return null;
	const link = linkEnd(tokens, from.end, true);
	const to = link < 0 ? null : readTimeEnd(tokens, link, false, true);
	if (!to || to.value.unit === 'year') return null;
	if (
		to.value.unit === 'now'
			? from.value.unit !== 'day' && from.value.unit !== 'month'
			: to.value.unit !== from.value.unit
	)
		return null;
	return { value: { kind: 'span', from: from.value, to: to.value }, end: to.end };
}
