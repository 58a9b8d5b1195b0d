import type { TokenRange } from '../../../text/blocks.ts';
import type { PeriodMention } from '../../mention/time/period-mention.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import type { Page } from '../../page/page.ts';
import type { Named } from './main-found.ts';
import { isAsReported } from './main-label.ts';
import { hasFigures, isBehindFigures, isReported } from './main-signs.ts';

const BEHIND_LEADS = /^(trong|sau|qua|suốt)$/;
/** What was just done is set beside a time: "vừa bắt 2 đối tượng, nâng tổng số lên 14 trong 2 tháng đầu năm". */
const JUST_OR_SUM = wordsOf('vừa nâng');

/** "Bắt 164 vụ, 201 đối tượng trong năm 2024 là nỗ lực lớn", "… trong sáu tháng vừa khép lại": what a sentence has counted before it. */
function isOfFirstFigures(page: Page, s: TokenRange, { say, from }: PeriodMention): boolean {
	const soFar = say.kind === 'span' && say.to.unit === 'now' && say.from.edge === 'start';
	const counted = /^(half|quarter|quarters|months|month|year|past)$/.test(say.kind);
	if (!soFar && !(counted && BEHIND_LEADS.test(page.tokens[from - 1]?.fold ?? ''))) return false;
	if (!hasFigures(page, s.from, from)) return false;
	for (let k = s.from; k < from; k += 1) if (JUST_OR_SUM.has(page.tokens[k])) return false;
	return true;
}

/** The times an article tells in passing, of which one may be what it reports where nothing says so. */
export class ToldInPassing {
	/** a year or stage told in mid-sentence before the first figures */
	opening: Named | null = null;
	/** the same, whether or not figures follow in its sentence: "Tội phạm về ma túy năm 2025 là điểm nóng." */
	named: Named | null = null;
	/** told right behind the figures of a sentence: "3.100 lượt hành khách đã qua cửa khẩu trong quý I/2023" */
	behind: Named | null = null;

	/** told behind the very first figures, in their sentence: "Bắt 164 vụ trong năm 2024 là nỗ lực lớn" */
	lead: Named | null = null;
	/** the year that goes on: "Năm 2024, tình hình diễn biến phức tạp." in an article of July */
	going: Named | null = null;

	/** A time is told in a sentence; `apart`: behind the first figures, or in a heading. */
	tell(page: Page, s: TokenRange, told: Named, apart: boolean): void {
		if (hasFigures(page, told.words.to, s.to)) this.opening ??= told;
		if (!apart) this.named ??= told;
		if (isBehindFigures(page, s, told.words)) this.behind ??= told;
	}

	/** A time may be that of the figures an article opens with; `first`: token of the first of them. */
	tellLead(page: Page, s: TokenRange, told: Named, first: number, issued: string | null): void {
		if (first < s.from || told.words.from < first || !isReported(told.period, issued)) return;
		if (isOfFirstFigures(page, s, told.words)) this.lead ??= told;
	}

	/** What is told of before a time that is but a part of it, or was over before it. */
	get whole(): Named | null {
		return this.opening ?? this.lead;
	}

	/** The first that ends close to the article's day. */
	lately(issued: string | null): Named | null {
		return [this.behind, this.opening, this.named].find((x) => x && isAsReported(x, issued)) ?? null;
	}

	/** The one told behind its figures, or the first that ends close to the article's day. */
	best(issued: string | null): Named | null {
		return this.behind ?? this.lately(issued);
	}
}

/** "Tháng 10 vừa rồi", "Tháng trước": a month, where no time was told before it. */
export const isMonthGone = (say: PeriodMention['say'], { opening, named }: ToldInPassing): boolean =>
	!opening &&
	!named &&
	(say.kind === 'month' || (say.kind === 'relative' && say.unit === 'month' && say.offset < 0));
