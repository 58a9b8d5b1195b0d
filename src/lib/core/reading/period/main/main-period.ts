import { within } from '../../../text/within.ts';
import { findCues } from '../../mention/cues.ts';
import { yearPeriod } from '../../mention/time/period-mention.ts';
import type { Page } from '../../page/page.ts';
import { placePeriods } from '../../page/period-role.ts';
import type { MainPeriod } from './main-found.ts';
import { dayOfGathering } from './main-label.ts';
import { Search } from './main-search.ts';
import { Stages } from './stages.ts';

/**
 * Finds the period the article is about: the first reporting period in a title, in what a conference reviews, or at the
 * head of a sentence; for the story of one deed its day; else a running total.
 */
export function findMainPeriod(
	page: Page,
	issued: string | null,
	stages = new Stages(page, issued),
): MainPeriod {
	const search = new Search(page, issued, stages);
	let found: MainPeriod | null = null;
	for (const [b, block] of page.blocks.entries()) {
		if (block.role === 'caption' || block.role === 'table') continue;
		for (const s of block.sentences) {
			if (within(page.periods[b] ?? [], s.from, s.to).length === 0) continue;
			const cues = findCues(page.tokens, s.from, s.to);
			const placed = placePeriods(page, b, s, cues, s.to, issued);
			const stated = placed
				.map((p) => p.mention.say)
				.find((say) => say.kind === 'year' && say.year.kind === 'number');
			const year =
				stated?.kind === 'year' && stated.year.kind === 'number' ? yearPeriod(stated.year.year) : null;
			for (const p of placed) {
				const event = found && dayOfGathering(s, cues, p, issued);
				if (found && event) return { ...found, event };
				found ??= search.decide({ block, s, cues, placed, year }, p);
				if (found && (found.event || found.isEvent || search.isLate(p.mention))) return found;
			}
		}
	}
	return found ?? search.rest();
}
