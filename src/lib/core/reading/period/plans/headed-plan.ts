import type { Block } from '../../../text/blocks.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import { hasCue } from '../../mention/cues.ts';
import type { Page } from '../../page/page.ts';
import { readLine } from '../../page/sentence.ts';
import type { Governing } from '../governing.ts';
import type { PeriodState } from '../main/period-state.ts';

/** The head of a document: its first lines. */
const HEAD_BLOCKS = 3;
/** Words of a title's opening. */
const OPENING = 2;

/** "Kế hoạch", "2. Kế hoạch", or a longer name that begins the title: "Chương trình hành động". */
const opensTitle = ({ from, to }: { from: number; to: number }, at: number): boolean =>
	from === at || to <= at + OPENING;

/** Lines of a letterhead above the kind of a paper, and lines of its subject below. */
const LETTERHEAD = 9;
const SUBJECT = 2;
/** Words of the line that says what kind of paper it is, at most. */
const KIND_WORDS = 10;
/** Paragraphs within which a plan says when it is carried out. */
const PLAN_TIMES = 40;
const TIMES = pairsOf('thời gian');
/** Words of a number before "Thời gian": "II.", "3)". */
const NUMBERING = 3;

/** "THỜI GIAN: từ ngày 01/6 đến ngày 30/6/2025": when the plan is carried out, by its own paragraph. */
function plannedTime(page: Page, periods: PeriodState): Governing | null {
	for (let b = 0; b < Math.min(page.blocks.length, PLAN_TIMES); b += 1) {
		const { from, to } = page.blocks[b] as Block;
		for (let k = from; k < Math.min(to, from + NUMBERING); k += 1) {
			if (!TIMES.isAt(page.tokens, k)) continue;
			const mention = readLine(page, b).periods.find((x) => x.mention.say.kind === 'span')?.mention;
			if (mention) return periods.resolve(mention, undefined, 'period:heading');
		}
	}
	return null;
}

/**
 * A paper of the kind "KẾ HOẠCH", "CHƯƠNG TRÌNH HÀNH ĐỘNG", said by a line of its own at the head.
 *
 * out  the time it is for, null where it does not say; undefined for a paper of another kind
 */
export function planPaper(page: Page, periods: PeriodState): Governing | null | undefined {
	for (let b = 0; b < Math.min(page.blocks.length, LETTERHEAD); b += 1) {
		const { from, to } = page.blocks[b] as Block;
		if (to - from > KIND_WORDS) continue;
		const kind = readLine(page, b).cues.find((m) => m.entry.kind === 'plan_heading');
		if (kind?.from !== from || kind.to < to) continue;
		const time = plannedTime(page, periods);
		if (time) return time;
		for (let k = b + 1; k <= b + SUBJECT && k < page.blocks.length; k += 1) {
			const label = readLine(page, k).periods.find((x) => x.nature === 'label');
			const said = label && periods.resolve(label.mention, undefined, 'period:heading');
			if (said) return said;
		}
		return null;
	}
	return undefined;
}

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
		// "TỔNG HỢP TUẦN", "- Tuần tra: 14 buổi", "KẾ HOẠCH TUẦN TỚI": the head of a part
		if (alone && b > 0 && (block.role === 'body' || block.role === 'item')) break;
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
