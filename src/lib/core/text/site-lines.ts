import type { Token } from './tokens.ts';

const WAY_SIGNS = new Set(['›', '»', '>', '/']);
/** Longer than any line that says where in a site a page stands. */
const WAY_TOKENS = 24;

/** "Trang chủ › Thời sự › An ninh": where in its site a page stands, copied along with it. */
export function isWayOfSite(tokens: readonly Token[], from: number, to: number): boolean {
	if (to - from > WAY_TOKENS) return false;
	const home = tokens[from]?.fold === 'trang' && tokens[from + 1]?.fold === 'chủ';
	let signs = 0;
	for (let k = from; k < to; k += 1) {
		const t = tokens[k] as Token;
		if (WAY_SIGNS.has(t.text) && (home || t.text !== '/')) signs += 1;
		else if (t.kind !== 'word' && t.text !== ',' && t.text !== '-') return false;
	}
	return home || signs > 1;
}

const DAY = '\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}';
const WEEKDAY = '(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)';
const HOUR = '\\d{1,2}[:h]\\d{2}(?: ?(?:am|pm))?';
const SIGN = '[ ,|–-]{0,3}';
const PUBLISHED = new RegExp(
	`^(?:(?:cập nhật|đăng|ngày đăng|xuất bản)(?: lúc| ngày)?:? ?)?(?:${HOUR}${SIGN})?(?:${WEEKDAY}${SIGN})?(?:ngày )?${DAY}${SIGN}(?:${HOUR})?(?: ?\\(?gmt ?\\+ ?7\\)?)?$`,
	'iu',
);
/** Longer than any line of a day. */
const DAY_SIGNS = 60;

/** "Thứ Ba, 12/03/2024 08:15 (GMT+7)": the day a page came out, alone in its line. */
export const isDayOfSite = (line: string): boolean => line.length <= DAY_SIGNS && PUBLISHED.test(line.trim());

const DASH = /^[-–—]$/;
/** Signs of a newspaper's short name before its dash: "BCO", "VOV.VN", "NLĐO". */
const NAME_TOKENS = 3;
const isInitials = (t: Token | undefined) =>
	t?.kind === 'word' && t.text.length > 1 && t.text.length < 6 && t.text === t.text.toLocaleUpperCase('vi');

/**
 * "(Báo Biên cương) - Ngày 5/3, …", "BCO – Sáng nay …": where the story begins behind the newspaper's name.
 *
 * out  `from` where no newspaper is named; a place before the dash stays with its story
 */
export function behindPaperName(tokens: readonly Token[], from: number, to: number): number {
	const open = tokens[from]?.text === '(';
	let at = open ? from + 1 : from;
	const paper = /^(báo|cổng|tạp)$/.test(tokens[at]?.fold ?? '') && open;
	const end = Math.min(to, at + (paper ? 7 : NAME_TOKENS));
	if (!paper && !isInitials(tokens[at])) return from;
	at += 1;
	// "VOV.VN"; two words in capitals may be a place
	while (
		at < end &&
		(paper ? tokens[at]?.kind === 'word' : tokens[at]?.text === '.' || tokens[at - 1]?.text === '.')
	)
		at += 1;
	if (open) {
		if (tokens[at]?.text !== ')') return from;
		at += 1;
	}
	return at + 1 < to && DASH.test(tokens[at]?.text ?? '') ? at + 1 : from;
}
