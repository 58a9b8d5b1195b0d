import type { Page } from '../../page/page.ts';
import { readLine, type Sentence } from '../../page/sentence.ts';
import type { PeriodState } from '../main/period-state.ts';
import { namesGoals, tellsGoals } from './listed-plan.ts';

/** The figure last asked about. */
export interface Told {
	block: number;
	/** of its sentence */
	from: number;
	/** where it ends */
	to: number;
	goal: boolean;
	/** a goal told in passing */
	alone: boolean;
	/** all of its paragraph were goals */
	all: boolean;
	/** its sentence goes on with the goals of the one before */
	follows: boolean;
}

/** "Năm tới phấn đấu tuần tra 420 lượt. Khám bệnh cho 1.800 lượt người. Xây 12 nhà.": a sentence that is the next item of the goals before it. */
export const followsGoals = (page: Page, periods: PeriodState, s: Sentence, last: Told): boolean =>
	last.all &&
	last.block === s.block &&
	page.blocks[s.block]?.sentences[s.index - 1]?.from === last.from &&
	tellsGoals(s, periods, periods.issued);

/** "BĐBP Hà Khê chốt chỉ tiêu năm 2026": the first figure below a title of goals, where nothing tells it as done. */
export const opensTitled = (page: Page, periods: PeriodState, s: Sentence): boolean =>
	page.blocks[0]?.role === 'title' && namesGoals(readLine(page, 0)) && tellsGoals(s, periods, periods.issued);
