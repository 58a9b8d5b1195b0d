import { within } from '../../text/within.ts';
import { findCues, hasCue } from '../mention/cues.ts';
import type { Page } from '../page/page.ts';
import { resolveMention, type PeriodMention, type ResolvedPeriod } from '../mention/period-mention.ts';

/** How far before a total the words that say when its work began may stand: tokens. */
const REACH = 60;
/** The verb stands this close to its year. */
const VERB_REACH = 10;

/**
 * "Mô hình được triển khai từ năm 2020. Đến hết năm 2024, các đơn vị đã trao 386 con bò": a total up to a day counts from the
 * year its programme was set going, named shortly before in the same paragraph; null for a total of any other start.
 */
export function sinceLaunch(
	page: Page,
	block: number,
	total: PeriodMention,
	issued: string | null,
): ResolvedPeriod | null {
	const { say } = total;
	if (say.kind !== 'upTo') return null;
	const before = within(page.periods[block] ?? [], Math.max(0, total.from - REACH), total.from);
	const since = before.findLast((m) => m.say.kind === 'since' && m.say.from.unit !== 'day');
	if (since?.say.kind !== 'since') return null;
	const from = Math.max(page.blocks[block]?.body ?? 0, since.from - VERB_REACH);
	if (!hasCue(findCues(page.tokens, from, since.to), 'launch', from, since.to)) return null;
	return resolveMention({ kind: 'span', from: since.say.from, to: say.end }, issued, null);
}
