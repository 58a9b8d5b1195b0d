import type { Quantity } from '../../quantity/quantity.ts';
import type { Token } from '../../text/tokens.ts';
import type { ArticleContext, TraceSink } from '../page/article-context.ts';
import type { Memory } from '../page/memory.ts';
import type { Page } from '../page/page.ts';
import type { PeriodState } from '../period/main/period-state.ts';
import type { Plans } from '../period/plans/plans.ts';
import type { AreaMention } from '../mention/area/read-area.ts';
import type { Sentence } from '../page/sentence.ts';
import type { ToldRole } from '../deed/whose/told-role.ts';

/** What the reading of an article carries from sentence to sentence. */
export interface ArticleState {
	readonly page: Page;
	readonly context: ArticleContext;
	readonly trace: TraceSink | undefined;
	readonly memory: Memory;
	readonly periods: PeriodState;
	readonly plans: Plans;
	/** the article's province */
	readonly area: string | null;
	/** the province is only where the first lines put the story */
	readonly guessed: boolean;
	/** who led the case at hand, told before its catch; null when nobody says */
	toldRole: ToldRole | null;
	/** the province the paragraph at hand has named */
	paragraphArea: string | null;
	/** the post the article is all about, the one that acts in the paragraph at hand, the one named last; `_T` for none */
	readonly articleUnit: string;
	paragraphUnit: string;
	lastUnit: string;
}

/** A sentence with what holds for all its figures. */
export interface Scene {
	s: Sentence;
	/** the sentence tells what is to be done */
	plan: boolean;
	areas: readonly AreaMention[];
	/** number of the sentence's first group of figures in the article */
	base: number;
	/** a caption or title: repeats what the body says */
	echo: boolean;
}

/** Tells the trace what was done with a quantity, and why. */
export function say(state: ArticleState, step: string, q: Quantity, detail: string): void {
	const { tokens } = state.page;
	state.trace?.({
		step,
		from: (tokens[q.from] as Token).start,
		to: (tokens[q.to - 1] as Token).end,
		detail,
	});
}
