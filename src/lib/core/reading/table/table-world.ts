import type { Page } from '../page/page.ts';
import type { PeriodState } from '../period/main/period-state.ts';
import type { Figures } from './figures.ts';
import type { RowArea } from './table-area.ts';
import type { MeasureReader } from './table-measure.ts';
import type { TableTime } from './table-time.ts';

/** What the readers of an article's tables share. */
export interface TableWorld {
	page: Page;
	periods: PeriodState;
	/** the article's province */
	area: RowArea;
	measures: MeasureReader;
	figures: Figures;
}

/** What a table says above its heads. */
export interface Above {
	time: TableTime;
	/** unit of figures whose row and column name none; empty for none */
	unit: string;
	/** what the title says the table is about; empty for none */
	subject: string;
	/** the title says that results follow */
	results: boolean;
}
