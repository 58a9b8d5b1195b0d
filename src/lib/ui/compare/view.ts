import type { CellView, Mark } from '../marks.ts';

/** How sure the row stands: comparable, side by side for reference, or not comparable. */
export type Tone = 'ok' | 'reference' | 'refused';

export interface CompareRow {
	code: string;
	name: string;
	/** the slice shown ("chủ trì, khởi tố"), when it is not the total */
	slice: string | null;
	unit: string;
	href: string;
	/** one for each column of the table */
	cells: CellView[];
	/** what the comparison comes to, in a few words, for a screen too narrow for all columns; empty when nothing may be said */
	answer: string;
	status: string;
	tone: Tone;
	/** why, and both values of a conflict */
	note: string | null;
}

export interface CompareGroup {
	id: string;
	name: string;
	rows: CompareRow[];
}

export interface CompareColumn {
	id: string;
	label: string;
	/** second line of the head: "6 tháng", "tham khảo" */
	sub: string | null;
}

export interface CompareTableView {
	columns: CompareColumn[];
	groups: CompareGroup[];
	marks: Mark[];
	hasEmpty: boolean;
	/** has "x": a stock, of which no share or mean is made */
	hasPointless: boolean;
}

/** What a period has, when nothing can be compared. */
export interface PeriodList {
	code: string;
	name: string;
	items: { code: string; name: string; href: string; unit: string; cell: CellView }[];
	/** awards are listed by issuer, type and recipient */
	awards: { name: string; unit: string; cell: CellView }[];
}
