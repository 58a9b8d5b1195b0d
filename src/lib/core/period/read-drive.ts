import type { Token } from '../text/tokens.ts';
import { lowerAt, says } from './calendar-words.ts';
import type { PeriodFields, Read } from './mention.ts';

/** Verbs of a drive that begins; with one of them its name need not be said. */
const BEGUN = ['phát động', 'ra quân', 'mở đợt', 'mở cao điểm', 'khởi động', 'bắt đầu', 'triển khai'].map(
	split,
);
const BY_ITSELF = new Set(['phát động', 'ra quân', 'mở đợt', 'mở cao điểm']);
/** Names of drives, longest first. */
const NAMES = [
	'tháng cao điểm',
	'đợt cao điểm',
	'đợt ra quân',
	'đợt thi đua',
	'chiến dịch',
	'cao điểm',
	'đợt này',
	'đợt',
].map(split);
/** Words between the name of a drive and "đến nay". */
const NAME_REACH = 8;

function split(phrase: string): string[] {
	return phrase.split(' ');
}

const lengthOf = (tokens: readonly Token[], at: number, phrases: readonly string[][]): number =>
	phrases.find((w) => says(tokens, at, ...w))?.length ?? 0;

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
	const verb = lengthOf(tokens, i, BEGUN);
	if (verb === 0 && lowerAt(tokens, at) !== 'đầu') return null;
	const name = lengthOf(tokens, i + verb, NAMES);
	const said = tokens
		.slice(i, i + verb)
		.map((t) => t.lower)
		.join(' ');
	if (name === 0 && !BY_ITSELF.has(said)) return null;
	return { value: { kind: 'drive' }, end: untilNow(tokens, i + verb + name) };
}

/** "trong đợt cao điểm, …", "suốt đợt ra quân": a drive as a time of its own, where neither days nor a year follow. */
export function readInDrive(tokens: readonly Token[], at: number): Read<PeriodFields> | null {
	if (says(tokens, at, 'cả', 'đợt') && tokens[at + 2]?.kind === 'word')
		return /^(cao|ra|thi|quà|này)$/.test(lowerAt(tokens, at + 2))
			? null
			: { value: { kind: 'drive' }, end: at + 2 };
	const i = /^(suốt|cả)$/.test(lowerAt(tokens, at + 1)) ? at + 2 : at + 1;
	const name = lengthOf(tokens, i, NAMES);
	// "trong tháng cao điểm" is read as a month
	if (name < 2 || lowerAt(tokens, i) === 'tháng' || !/^(,|này)$/.test(lowerAt(tokens, i + name))) return null;
	return { value: { kind: 'drive' }, end: i + name };
}
