import type { CellView, Mark } from '../marks.ts';
import type { SpanKind } from '../period-column.ts';

/** One column of the table of figures. */
export interface PeriodColumn {
	/** SDMX TIME_PERIOD */
	code: string;
	/** "6T/2024", "Năm 2025", "2019–2024" */
	label: string;
	/** the label in full, for screen readers and titles */
	name: string;
	/** spans of one length have one look; spans of different lengths never share a line or an axis of totals */
	span: SpanKind;
	/** the period in focus */
	focus: boolean;
	/** the first column of another year */
	newYear: boolean;
	href: string;
}

export interface TableRow {
	code: string;
	name: string;
	/** "chủ trì, khởi tố": a part beside the total; null for the row by the slice rule */
	slice: string | null;
	unit: string;
	href: string;
	cells: CellView[];
}

export interface TableGroup {
	id: string;
	name: string;
	rows: TableRow[];
}

export interface TableView {
	columns: PeriodColumn[];
	groups: TableGroup[];
	marks: Mark[];
	hasEmpty: boolean;
}

/** A run of text in a generated sentence; with href it is a figure that leads to its source. */
export interface Piece {
	text: string;
	href?: string;
}

export interface CardView {
	code: string;
	name: string;
	href: string;
	unit: string;
	cell: CellView;
	/** "tăng 57 (5,0%) so với 6 tháng đầu năm 2023", or why there is none */
	change: string;
	/** "Số liệu đến ngày 14/12/2025", or that the source names no day */
	asOf: string;
	/** points of the sparkline, oldest first, null for a gap; fewer than three values: no sparkline */
	spark: (number | null)[] | null;
}

/** One year of the completeness strip: how many indicators each of its periods has; 0 is missing. */
export interface CompletenessRow {
	name: string;
	cells: { label: string; count: number; href: string | null }[];
}

export interface CompletenessView {
	years: string[];
	rows: CompletenessRow[];
	/** spans that fit no year: "2019–2024: 6 chỉ tiêu" */
	spans: { label: string; count: number; href: string }[];
	/** "Thiếu: cả năm 2024; 6 tháng đầu năm 2025." */
	missing: string | null;
	/** posts and units with figures of their own */
	units: string[];
}

/** An indicator that may stand on a card. */
export interface CardChoice {
	code: string;
	name: string;
	chosen: boolean;
}

/** Where the buttons beside the title lead; null where there is nothing to compare with. */
export interface ActionLinks {
	samePeriod: string | null;
	halfAndYear: string | null;
	xlsx: string;
	pdf: string;
}
