import type { Mark } from '#lib/core/series/cell.ts';

export type { Mark };

/** Marks behind a figure and their words in the legend (report format, section 5). */
export const markNames: Record<Mark, string> = {
	s: 'sơ bộ',
	t: 'tính ra, không có trong nguồn',
	k: 'khác định nghĩa hoặc cách đếm',
	m: 'các nguồn mâu thuẫn',
	v: 'chưa được xác nhận',
};

/** A figure ready to be shown: its words, where it was read, and what to know about it. */
export interface CellView {
	/** "1.250", "trên 2.000", "…" where the sources have none, "x" where none can be */
	text: string;
	/** the highlighted sentence; null when there is nothing to lead to */
	href: string | null;
	marks: readonly Mark[];
	/** the words of the source or the reason, for a title; null when there is nothing to add */
	title: string | null;
}

export const emptyCell: CellView = { text: '…', href: null, marks: [], title: 'Nguồn không có số liệu' };
