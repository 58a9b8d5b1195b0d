import type { Token } from '../../text/tokens.ts';
import { lowerAt, says } from '../calendar-words.ts';
import { DRIVE_NAMED, DRIVE_OPENED, OPENED_BY_ITSELF } from './drive-words.ts';
import type { Length, PeriodFields, Read } from '../mention.ts';

/** Words between the name of a drive and "đến nay". */
const NAME_REACH = 8;

/** Index behind "đến nay", "tới nay" shortly after a name; `at` without one. */
function untilNow(tokens: readonly Token[], at: number): number {
	for (let k = at; k < at + NAME_REACH && tokens[k]?.kind === 'word'; k++)
		if (/^(đến|tới)$/.test(lowerAt(tokens, k))) return lowerAt(tokens, k + 1) === 'nay' ? k + 2 : at;
	return at;
}

/** "từ ngày phát động đến nay", "kể từ đầu đợt cao điểm": since a drive began, without its day; at: behind "từ". */
export function readSinceDrive(tokens: readonly Token[], at: number): Read<PeriodFields> | null {
	const i = /^(ngày|khi|lúc|đầu)$/.test(lowerAt(tokens, at)) ? at + 1 : at;
	if (i === at) return null;
	const verb = DRIVE_OPENED.lengthAt(tokens, i);
	if (verb === 0 && lowerAt(tokens, at) !== 'đầu') return null;
	const name = DRIVE_NAMED.lengthAt(tokens, i + verb);
	if (name === 0 && (verb === 0 || OPENED_BY_ITSELF.lengthAt(tokens, i) !== verb)) return null;
	return { value: { kind: 'drive' }, end: untilNow(tokens, i + verb + name) };
}

const UNITS: ReadonlyMap<string, Length['unit']> = new Map([
	['ngày', 'day'],
	['tuần', 'week'],
	['tháng', 'month'],
]);
const AFTER = new Set(['sau', 'qua']);
const WITHIN = new Set(['trong', 'suốt', 'vòng']);

/** What a stretch of days was spent on, right behind its length. */
const isDriven = (tokens: readonly Token[], at: number): boolean =>
	DRIVE_OPENED.lengthAt(tokens, at) > 0 ||
	DRIVE_NAMED.lengthAt(tokens, at) > 0 ||
	says(tokens, at, 'thực', 'hiện');

/** "sau 20 ngày,", "qua gần một tháng ra quân", "trong 30 ngày ấy": so long since a drive began, or all of it; the count is read already. */
export function readDriveLength(
	tokens: readonly Token[],
	{ value: count, end }: Read<number>,
	lead: string,
): Read<PeriodFields> | null {
	const unit = UNITS.get(lowerAt(tokens, end));
	if (!unit) return null;
	const behind = lowerAt(tokens, end + 1) === 'đêm' ? end + 2 : end + 1;
	const next = lowerAt(tokens, behind);
	const those = /^(ấy|đó|này)$/.test(next);
	const told = isDriven(tokens, behind) || those;
	if (!(told && WITHIN.has(lead)) && !(AFTER.has(lead) && (told || next === ','))) return null;
	return { value: { kind: 'drive', length: { count, unit } }, end: those ? behind + 1 : behind };
}

/** Index behind "cả đợt", "toàn chiến dịch", "cả hai giai đoạn"; `at` without one. */
function wholeEnd(tokens: readonly Token[], at: number): number {
	if (!/^(cả|toàn)$/.test(lowerAt(tokens, at))) return at;
	const i = /^(hai|ba|bốn|2|3|4|02|03)$/.test(lowerAt(tokens, at + 1)) ? at + 2 : at + 1;
	const end =
		says(tokens, i, 'giai', 'đoạn') || says(tokens, i, 'chiến', 'dịch')
			? i + 2
			: lowerAt(tokens, i) === 'đợt'
				? i + 1
				: at;
	// "cả giai đoạn 2021 - 2025" is of years, "cả đợt cao điểm (từ …)" tells its days
	if (end === at || (i === at + 1 && says(tokens, i, 'giai'))) return at;
	const next = tokens[end];
	const goesOn =
		next?.kind === 'word' ? !/^(cao|ra|thi|quà|này|từ|năm)$/.test(next.lower) : next?.text === ',';
	return goesOn ? end : at;
}

/** "trong đợt cao điểm, …", "suốt đợt ra quân", "kết thúc chiến dịch, …": a drive as a time of its own, where neither days nor a year follow. */
export function readInDrive(tokens: readonly Token[], at: number): Read<PeriodFields> | null {
	const whole = wholeEnd(tokens, at);
	if (whole > at) return { value: { kind: 'drive', whole: true }, end: whole };
	const ends = says(tokens, at, 'kết', 'thúc') || says(tokens, at, 'khép', 'lại');
	if (!ends && /^(kết|khép)$/.test(lowerAt(tokens, at))) return null;
	const i = ends || /^(suốt|cả)$/.test(lowerAt(tokens, at + 1)) ? at + 2 : at + 1;
	const name = DRIVE_NAMED.lengthAt(tokens, i);
	const next = lowerAt(tokens, i + name);
	// "trong tháng cao điểm" is read as a month; "sau đợt, …" alone names none
	const named = name > 1 || (name === 1 && lowerAt(tokens, at) === 'trong' && next === ',');
	if (!named || lowerAt(tokens, i) === 'tháng' || !/^(,|này)$/.test(next)) return null;
	return { value: { kind: 'drive' }, end: i + name };
}
