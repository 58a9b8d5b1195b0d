import { findCues, firstCue, hasCue } from '../../mention/cues.ts';
import type { Page } from '../../page/page.ts';
import { readSentence, wordAt } from '../../page/sentence.ts';
import type { Governing } from '../governing.ts';
import type { PeriodState } from '../main/period-state.ts';

/** Tokens of a paragraph in which a word of plans may open it. */
const HEAD_REACH = 6;

/**
 * "Phương hướng năm 2025: tăng cường quản lý biên giới. Trong đó, tuần tra song phương 8 đợt": the time ahead for which a
 * paragraph plans from its first word on; null for any other.
 */
export function openingPlan(
	page: Page,
	periods: PeriodState,
	issued: string | null,
	b: number,
): Governing | null {
	const block = page.blocks[b];
	const first = block?.sentences[0];
	if (!block || !first || issued === null) return null;
	const to = Math.min(block.body + HEAD_REACH, first.to);
	if (!hasCue(findCues(page.tokens, block.body, to), 'plan_heading', block.body, to)) return null;
	const s = readSentence(page, b, 0, { from: block.body, to: first.to });
	const colon = s.breaks.find((k) => wordAt(s, k) === ':');
	const p = s.periods.find((x) => x.nature === 'label' && x.role !== 'base');
	if (firstCue(s.cues, 'plan_heading', s.from, s.to)?.from !== s.from) return null;
	if (!p || colon === undefined || p.mention.to > colon) return null;
	const r = periods.resolve(p.mention, undefined, 'period:heading');
	return r && r.period.start > issued ? r : null;
}
