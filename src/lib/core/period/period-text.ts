import { tokenize } from '../text/tokens.ts';
import type { PeriodWorld } from './resolve/choose-year.ts';
import { findPeriods } from './read/find.ts';
import { resolvePeriod } from './resolve/resolve.ts';
import type { ResolvedPeriod } from './resolve/resolved-period.ts';

/**
 * Reads the period a phrase or sentence speaks of.
 *
 * in      text in any Unicode form; the article's day and the governing period
 * out     the first reporting period it names, or its first day when it names days only; null if none
 */
export function parsePeriodText(text: string, world: PeriodWorld): ResolvedPeriod | null {
	const flat = text
		.normalize('NFC')
		.replace(/[\uFF10-\uFF19]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
		.replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '')
		.replace(/\s+/gu, ' ')
		.trim();
	let day: ResolvedPeriod | null = null;
	for (const { say } of findPeriods(tokenize(flat), { alone: true })) {
		if (say.kind === 'day' && say.edge !== null) continue;
		const period = resolvePeriod(say, world);
		if (!period) continue;
		if (say.kind !== 'day') return period;
		day ??= period;
	}
	return day;
}
