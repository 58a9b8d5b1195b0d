import { hasCue } from '../mention/cues.ts';
import type { Page } from '../page/page.ts';
import { readLine } from '../page/sentence.ts';
import type { Governing } from './governing.ts';
import type { PeriodState } from './period-state.ts';

/** The head of a document: its first lines. */
const HEAD_BLOCKS = 3;
/** Words of a title's opening. */
const OPENING = 2;

/** "Kế hoạch", "2. Kế hoạch", or a longer name that begins the title: "Chương trình hành động". */
const opensTitle = ({ from, to }: { from: number; to: number }, at: number): boolean =>
	from === at || to <= at + OPENING;

/**
 * The period to come that the head of a resolution names: "nhiệm vụ 6 tháng cuối năm 2025".
 *
 * in   alone: only of a paper that is nothing else, "Kế hoạch công tác năm 2026", not of a report that ends in plans
 */
export function headedPlan(
	page: Page,
	periods: PeriodState,
	issued: string | null,
	alone = false,
): Governing | null {
	for (const [b, block] of page.blocks.slice(0, HEAD_BLOCKS).entries()) {
		if (block.role !== 'title' && block.role !== 'heading') continue;
		const s = readLine(page, b);
		const opens = s.cues.some((m) => m.entry.kind === 'plan_heading' && opensTitle(m, s.from));
		if (alone ? !opens : !hasCue(s.cues, 'plan_heading', s.from, s.to)) continue;
		if (alone && hasCue(s.cues, 'result_heading', s.from, s.to)) continue;
		const p = s.periods.find((x) => x.nature === 'label');
		const r = p && periods.resolve(p.mention, undefined, 'period:heading');
		if (r && issued !== null && r.period.end > issued) return r;
	}
	return null;
}
