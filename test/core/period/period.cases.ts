/** A phrase, the article's day, and what it means: label, first day, day after the last. Calendar days when only the label is given. */
export type PeriodCase = [text: string, refDate: string, code: string, start?: string, end?: string];

export const PERIODS: PeriodCase[] = [
	['6 tháng đầu năm 2024', '2024-06-27', '2024-S1'],
	['6 tháng đầu năm 2024 (từ 15/12/2023 đến 14/6/2024)', '2024-06-27', '2024-S1', '2023-12-15', '2024-06-15'],
	['từ đầu năm đến nay', '2025-08-04', '2025-01-01/P216D'],
	['quý I/2024', '2024-06-27', '2024-Q1'],
];
