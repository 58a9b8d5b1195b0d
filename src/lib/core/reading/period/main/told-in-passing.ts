import type { TokenRange } from '../../../text/blocks.ts';
import type { Page } from '../../page/page.ts';
import type { Named } from './main-found.ts';
import { isAsReported } from './main-label.ts';
import { hasFigures, isBehindFigures } from './main-signs.ts';

/** The times an article tells in passing, of which one may be what it reports where nothing says so. */
export class ToldInPassing {
	/** a year or stage told in mid-sentence before the first figures */
	opening: Named | null = null;
	/** the same, whether or not figures follow in its sentence: "Tội phạm về ma túy năm 2025 là điểm nóng." */
	named: Named | null = null;
	/** told right behind the figures of a sentence: "3.100 lượt hành khách đã qua cửa khẩu trong quý I/2023" */
	behind: Named | null = null;

	/** the year that goes on: "Năm 2024, tình hình diễn biến phức tạp." in an article of July */
	going: Named | null = null;

	/** A time is told in a sentence; `apart`: behind the first figures, or in a heading. */
	tell(page: Page, s: TokenRange, told: Named, apart: boolean): void {
		if (hasFigures(page, told.words.to, s.to)) this.opening ??= told;
		if (!apart) this.named ??= told;
		if (isBehindFigures(page, s, told.words)) this.behind ??= told;
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
