import { daysBetween } from '../../../period/time-period.ts';
import type { TokenRange } from '../../../text/blocks.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import { hasCue, type CueMarks } from '../../mention/cues.ts';
import {
	resolveMention,
	type PeriodMention,
	type ResolvedPeriod,
} from '../../mention/time/period-mention.ts';
import type { Page } from '../../page/page.ts';
import type { PlacedPeriod } from '../../page/period-role.ts';
import { sinceDrive } from './launch.ts';
import { hasFigures } from './main-signs.ts';
import type { Stages } from './stages.ts';

/** A span that is reviewed is longer than a drive's few days. */
const REVIEWED_DAYS = 28;

/** What is done with the months that are over: "nhìn lại chặng nửa năm". */
const LOOKS_BACK = pairsOf('nhìn lại|điểm lại|đánh giá|rà soát|tổng kết|sơ kết');
const LOOK_REACH = 4;

/** "sơ kết một năm triển khai", "tổng kết 5 năm thực hiện": what a conference reviews. */
const isOfConference = (page: Page, s: TokenRange, m: PeriodMention) =>
	m.say.kind === 'past' &&
	m.from > s.from &&
	(page.tokens[m.from - 1]?.fold === 'kết' ||
		(m.say.unit === 'month' && LOOKS_BACK.standsIn(page.tokens, m.from - LOOK_REACH, m.from)));

/** "đánh giá 8 năm (2015 - 2022) thực hiện", "giám sát việc … từ 1/1/2023 đến 30/4/2024": longer than one reports by habit. */
function isLooked(page: Page, s: TokenRange, p: PlacedPeriod, cues: CueMarks, r: ResolvedPeriod): boolean {
	const { say } = p.mention;
	const long = say.kind === 'years' || (say.kind === 'span' && daysBetween(r.start, r.end) > REVIEWED_DAYS);
	return long && hasCue(cues, 'review', s.from, p.mention.from) && !hasFigures(page, s.from, p.mention.from);
}

/** The stretch a sentence says is looked back on, before any figure; null if it says none. */
export function reviewedPeriod(
	page: Page,
	s: TokenRange,
	p: PlacedPeriod,
	cues: CueMarks,
	stages: Stages,
	issued: string | null,
): ResolvedPeriod | null {
	const { say } = p.mention;
	if (say.kind === 'past' ? !isOfConference(page, s, p.mention) : p.nature !== 'label') return null;
	const r =
		(say.kind === 'past' ? sinceDrive(page, p.mention, issued) : null) ??
		stages.of(say) ??
		resolveMention(say, issued, null);
	if (!r || say.kind === 'past') return r;
	if (!isLooked(page, s, p, cues, r)) return null;
	return issued === null || daysBetween(r.end, issued) >= 0 ? r : null;
}
