import { opensPlanned } from './pair-label.ts';
import type { Token } from '../text/tokens.ts';
import { LABEL_LEAD } from './number-lexicon.ts';
import { readUnitNoun } from './unit-nouns.ts';

/** A number written in digits, before any scale word. */
export interface DigitsReading {
	/** the value as plain decimal text: "1344", "0.128" */
	literal: string;
	decimals: number;
	/** whether separators grouped the thousands */
	grouped: boolean;
	/** index after the last token */
	end: number;
	doubt: string | null;
}

export interface DigitsOptions {
	/** the noun after the number counts things one by one: "1,344 hộ" cannot be a fraction */
	countNoun?: boolean;
	/** first or second member of a pair or range: accept a number glued on that side by a slash, hyphen or colon */
	pair?: 'first' | 'second';
	/** the text of the tokens: groups are joined over spaces only, never over tabs */
	text?: string;
}

const MAX_DIGITS = 18;
const MAX_SPACE_GROUPS = 5;
const isMark = (t: Token | undefined): boolean => t?.text === '.' || t?.text === ',';
const isLinker = (t: Token) => t.text === '/' || t.text === '-' || t.text === '–' || t.text === ':';
const LENGTH_UNIT = new Set(['m', 'km', 'cm', 'dm', 'mm', 'pm', 'h', 'v']);
const CODE_SUFFIX = /^[A-HK]$/;
const SUPERSCRIPT = /^[\p{No}]$/u;
const upper = (s: string) => s !== s.toLowerCase() && s === s.toUpperCase();

/** True when a number cannot begin at `at`: it would be the middle of a numeral, a code, a date or an exponent. */
function isInside(tokens: readonly Token[], at: number, second: boolean): boolean {
	const t = tokens[at] as Token;
	const before = tokens[at - 1];
	if (!before || before.end !== t.start) return false;
	const far = tokens[at - 2];
	const farGlued = far !== undefined && far.end === before.start;
	if (isMark(before)) return farGlued && far.kind === 'number';
	if (before.kind === 'word') {
		const last = before.text.slice(-1);
		// "A424", "TN1225", "PM2": codes; "giữ32kg", "GIỮ32KG": a lost space
		return upper(last) ? before.text.length < 3 || !upper(before.text) : LENGTH_UNIT.has(before.lower);
	}
	// "cùng kỳ 2022:41vụ", "XPVPHC:43vụ": a colon that opens a count
	if (before.text === ':' && opensCount(tokens, at)) return false;
	if (isLinker(before) && farGlued && !second) {
		if (far.kind === 'number') return true;
		return before.text !== '/' && far.kind === 'word' && upper(far.text.slice(0, 1));
	}
	return false;
}

/** A unit noun is glued to the number or follows it. */
function opensCount(tokens: readonly Token[], at: number): boolean {
	const far = tokens[at - 2];
	const label = far?.kind === 'number' ? /^(19|20)\d\d$/.test(far.text) : (far?.text.length ?? 0) >= 3;
	return label && (readUnitNoun(tokens, at + 1)?.entry.cls ?? 'none') !== 'none';
}

/** True when what is glued after the run makes it part of something else: 10², 6/6, 33-NQ, 7:30, 5A. */
function runsOn(tokens: readonly Token[], end: number, first: boolean): boolean {
	const last = tokens[end - 1] as Token;
	const next = tokens[end];
	if (!next || next.start !== last.end) return false;
	if (SUPERSCRIPT.test(next.text)) return true;
	if (next.kind === 'word') {
		// "7A" is a name, "1m4" a height
		const far = tokens[end + 1];
		const tail = far !== undefined && far.kind === 'number' && far.start === next.end ? far.text : '';
		return (
			CODE_SUFFIX.test(next.text) ||
			(tail !== '' && tail !== '2' && tail !== '3' && LENGTH_UNIT.has(next.lower))
		);
	}
	if (!isLinker(next)) return false;
	const far = tokens[end + 1];
	if (!far || far.start !== next.end) return false;
	if (far.kind === 'number') return !first;
	if (opensPlanned(tokens, end)) return false;
	return far.kind === 'word' && far.text.length >= 2 && upper(far.text);
}

const threes = (parts: readonly string[], from: number, to: number) => {
	for (let i = from; i < to; i++) if ((parts[i] as string).length !== 3) return false;
	return true;
};
const opens = (first: string) => first.length <= 3 && first[0] !== '0';

/**
 * Value of a run of digit groups and the marks between them, by its shape alone.
 * "." groups and "," marks decimals; the foreign way round is accepted where the shape forbids ours.
 */
function shape(
	parts: readonly string[],
	marks: readonly string[],
	countNoun: boolean,
): Omit<DigitsReading, 'end'> | null {
	const first = parts[0] as string;
	const n = marks.length;
	const whole = { literal: parts.join(''), decimals: 0, grouped: true, doubt: null };
	const fraction = (doubt: string | null) => {
		const tail = parts[n] as string;
		return { literal: `${parts.slice(0, n).join('')}.${tail}`, decimals: tail.length, grouped: n > 1, doubt };
	};
	if (n === 0) return { literal: first, decimals: 0, grouped: false, doubt: null };
	if (n === 1) {
		const group = opens(first) && (parts[1] as string).length === 3;
		if (marks[0] === '.') {
			if (group) return whole;
			return first.length > 1 && first[0] === '0' ? null : fraction('dot-decimal');
		}
		return group && countNoun ? whole : fraction(null);
	}
	if (!opens(first)) return null;
	const mark = marks[0] as string;
	const lastMark = marks[n - 1] as string;
	for (let i = 1; i < n - 1; i++) if (marks[i] !== mark) return null;
	if (lastMark === mark) return threes(parts, 1, n + 1) ? whole : null;
	if (!threes(parts, 1, n)) return null;
	return fraction(mark === '.' ? null : 'dot-decimal');
}

/** End of groups joined by single spaces ("1 344 000"), or `end` itself when joining would be a guess. */
function spaceGroups(tokens: readonly Token[], at: number, end: number, text: string | undefined): number {
	const first = tokens[at] as Token;
	if (!opens(first.text)) return end;
	let e = end;
	while (e <= end + MAX_SPACE_GROUPS) {
		const last = tokens[e - 1] as Token;
		const next = tokens[e];
		if (!next || next.kind !== 'number' || next.text.length !== 3 || next.start !== last.end + 1) break;
		if (text !== undefined && text[last.end] === '\t') break;
		e++;
	}
	if (e === end || e > end + MAX_SPACE_GROUPS) return end;
	const before = tokens[at - 1];
	const after = tokens[e];
	if (before && (before.kind === 'number' || (LABEL_LEAD.has(before.lower) && !isTheNumber(tokens, at, e))))
		return end;
	if (!after) return e;
	if (after.kind === 'number') return end;
	const glued = after.start === (tokens[e - 1] as Token).end;
	const far = tokens[e + 1];
	// "1 344,5": a decimal part glued to the last group belongs to the number
	if (glued && isMark(after) && far?.kind === 'number' && far.start === after.end)
		return after.text === ',' ? e : end;
	if (e - end >= 2 || after.kind === 'word' || (glued && ENDS_CLAUSE.test(after.text))) return e;
	return /^[-–]$/.test(after.text) && far?.kind === 'number' ? e : end;
}

const ENDS_CLAUSE = /^[,;.)]$/;
/** Behind these a number is a name or a time, whatever follows. */
const ALWAYS_LABEL = new Set('năm tháng ngày quý quí qúy mốc điều khoản thứ'.split(' '));

/** "con số 1 118 lượt", "sửa đường 1 040 ngày công": no label. */
function isTheNumber(tokens: readonly Token[], at: number, end: number): boolean {
	const lead = tokens[at - 1]?.lower ?? '';
	if (lead === 'số' && tokens[at - 2]?.lower === 'con') return true;
	return (
		!ALWAYS_LABEL.has(lead) && lead !== 'số' && (readUnitNoun(tokens, end)?.entry.cls ?? 'none') !== 'none'
	);
}

/** No group of digits and no mark follows that could belong to the number. */
function isPlain(tokens: readonly Token[], at: number): boolean {
	const next = tokens[at + 1];
	return next === undefined || (next.kind !== 'number' && !isMark(next));
}

/**
 * Reads the digits that begin at `tokens[at]`, with their group and decimal marks.
 *
 * in      tokens; at: index of the first digits
 * out     the literal value and where it ends; null when the shape is no number, or the digits belong to a code, date, exponent or a numeral begun earlier
 * errors  none
 */
export function readDigits(
	tokens: readonly Token[],
	at: number,
	options: DigitsOptions = {},
): DigitsReading | null {
	const t = tokens[at];
	if (!t || t.kind !== 'number') return null;
	if (isInside(tokens, at, options.pair === 'second')) return null;
	let end = at + 1;
	if (isPlain(tokens, at)) {
		if (t.text.length > MAX_DIGITS || runsOn(tokens, end, options.pair === 'first')) return null;
		return { literal: t.text, decimals: 0, grouped: false, end, doubt: null };
	}
	const parts = [t.text];
	const marks: string[] = [];
	const spaced = spaceGroups(tokens, at, end, options.text);
	if (spaced > end) {
		parts[0] = tokens
			.slice(at, spaced)
			.map((p) => p.text)
			.join('');
		end = spaced;
	}
	let digits = (parts[0] as string).length;
	for (;;) {
		const mark = tokens[end];
		const next = tokens[end + 1];
		if (!mark || !isMark(mark)) break;
		if (mark.start !== (tokens[end - 1] as Token).end && !(marks.length === 0 && isLooseGroup(tokens, at)))
			break;
		if (!next || next.kind !== 'number' || next.start !== mark.end) break;
		digits += next.text.length;
		if (digits <= MAX_DIGITS) {
			marks.push(mark.text);
			parts.push(next.text);
		}
		end += 2;
	}
	if (digits > MAX_DIGITS || runsOn(tokens, end, options.pair === 'first')) return null;
	if (spaced > at + 1) {
		if (marks.length > 1 || (marks.length === 1 && marks[0] !== ',')) return null;
		const tail = parts[1];
		return {
			literal: tail ? `${parts[0] as string}.${tail}` : (parts[0] as string),
			decimals: tail?.length ?? 0,
			grouped: true,
			end,
			doubt: null,
		};
	}
	const read = shape(parts, marks, options.countNoun === true);
	if (read?.doubt === 'dot-decimal' && isSection(tokens, at, end)) return null;
	if (!read) return null;
	const { literal, decimals, grouped, doubt } = read;
	return { literal, decimals, grouped, end, doubt };
}

/** "6 .410 lượt": a scanned number, with a space before the dot of its thousands. */
function isLooseGroup(tokens: readonly Token[], at: number): boolean {
	const [first, dot, group] = [tokens[at] as Token, tokens[at + 1], tokens[at + 2]];
	if (dot?.text !== '.' || dot.start !== first.end + 1 || group?.start !== dot.end) return false;
	if (group.text.length !== 3 || !opens(first.text)) return false;
	return (readUnitNoun(tokens, at + 3)?.entry.cls ?? 'none') !== 'none';
}

/** "2.1. Tang vật", "2.1 Tang vật" at the start of a line: a section's number. */
function isSection(tokens: readonly Token[], at: number, end: number): boolean {
	const before = tokens[at - 1];
	const next = tokens[end];
	if ((before && before.kind !== 'break') || !next || (tokens[at] as Token).text.length > 2) return false;
	const first = next.text.slice(0, 1);
	return next.text === '.' || (next.kind === 'word' && first !== first.toLowerCase());
}
