import { isGlued, type Token } from '../../text/tokens.ts';
import { lowerAt } from '../calendar-words.ts';
import { CLOSES_DRIVE, OPENS_DRIVE } from './drive-words.ts';

const HOURS = new Set(['giờ', 'h', 'g']);
const MINUTES = new Set(['phút', 'p', "'", '’', '′']);

/** "07.00 ngày 02/8", "08:15 ngày 6/9": hours and minutes in digits, told by the day behind them. */
function digitalEnd(tokens: readonly Token[], at: number): number {
	const [hour, sign, minute] = tokens.slice(at, at + 3);
	const shaped =
		hour && minute && /^[.:]$/.test(sign?.text ?? '') && isGlued(tokens, at) && isGlued(tokens, at + 1);
	if (!shaped || hour.text.length > 2 || minute.text.length !== 2 || Number(hour.text) > 24) return at;
	return minute.kind === 'number' && lowerAt(tokens, at + 3) === 'ngày' ? at + 3 : at;
}

/** Tokens of the longest time of day: "17 giờ 30 phút,". */
const CLOCK_MAX = 5;

/** "10 giờ, 28/9": a time of day and its comma end right before `at`. */
export function followsClock(tokens: readonly Token[], at: number): boolean {
	// "5 giờ 13/3, thu 3.000 viên"
	if (/^(giờ|h)$/.test(lowerAt(tokens, at - 1)) && tokens[at - 2]?.kind === 'number') return true;
	if (lowerAt(tokens, at - 1) !== ',') return false;
	for (let k = Math.max(0, at - CLOCK_MAX); k < at - 1; k++) if (clockEnd(tokens, k) === at) return true;
	return false;
}

/** "bắt đầu 22/9", "kết thúc 30/6": digits right behind the verb of a beginning or an end. */
export const followsVerb = (tokens: readonly Token[], at: number): boolean =>
	CLOSES_DRIVE.isAt(tokens, at - 2) || OPENS_DRIVE.isAt(tokens, at - 2);

/** Index after a time of day at `at`: "7h", "17 giờ 30 phút", "21h45’", "0 giờ 30,"; `at` itself when none stands there. */
export function clockEnd(tokens: readonly Token[], at: number): number {
	if (tokens[at]?.kind !== 'number') return at;
	if (!HOURS.has(lowerAt(tokens, at + 1))) return digitalEnd(tokens, at);
	let i = at + 2;
	if (tokens[i]?.kind === 'number') i++;
	if (MINUTES.has(lowerAt(tokens, i))) i++;
	if (lowerAt(tokens, i) === ',') i++;
	return i;
}
