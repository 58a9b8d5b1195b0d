/** Which year a phrase names: a number, one beside the article's ("năm ngoái" −1), or none. */
export type YearRef =
	{ kind: 'number'; year: number } | { kind: 'relative'; offset: number; word: string } | { kind: 'none' };

export const NO_YEAR: YearRef = { kind: 'none' };

/** One end of a span of time. `edge` is the part named: "đầu năm", "hết tháng 9", "giữa tháng 5". */
export type TimeEnd = { edge: 'start' | 'mid' | 'end' | null } &
	/** `implied`: nothing says that it goes on to this day but the figures behind it */
	(
		| { unit: 'now'; implied?: true }
		/** `open`: up to an hour of the day, which is not counted */
		| { unit: 'day'; day: number; month: number | null; year: YearRef; open?: true }
		| { unit: 'month'; month: number | null; year: YearRef }
		| { unit: 'quarter'; quarter: number | null; year: YearRef }
		| { unit: 'year'; year: YearRef }
		/** the first day of the lunar year, or so many days after it; negative: the day of the last lunar month before it, -23 its 23rd */
		| { unit: 'tết'; after: number; year: YearRef }
	);

/** The fields of a phrase that names this day (YYYY-MM-DD) in full. */
export const onDay = (day: string) => ({
	day: Number(day.slice(8, 10)),
	month: Number(day.slice(5, 7)),
	year: { kind: 'number' as const, year: Number(day.slice(0, 4)) },
});

/** So long a time. */
export interface Length {
	count: number;
	unit: Unit;
}

type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** What a phrase of time says, before it is placed in the calendar. */
export type PeriodFields =
	/** năm 2025, năm nay, trong năm */
	| { kind: 'year'; year: YearRef }
	/** 6 tháng đầu năm, nửa cuối năm 2024; `bare` for "6 tháng" alone */
	| { kind: 'half'; half: 1 | 2; year: YearRef; bare?: true }
	/** quý I/2024 */
	| { kind: 'quarter'; quarter: number; year: YearRef }
	/** quý I và quý II */
	| { kind: 'quarters'; from: number; to: number; year: YearRef }
	/** 9 tháng, 3 tháng cuối năm; `bare` without "đầu năm" or a year */
	| { kind: 'months'; edge: 'first' | 'last'; count: number; year: YearRef; bare: boolean }
	/** tháng 5/2024; `part` for đầu, giữa, cuối tháng */
	| { kind: 'month'; month: number; year: YearRef; part: 'start' | 'mid' | 'end' | null }
	/**
	 * nửa đầu tháng 5, nửa cuối tháng 5/2024, tuần đầu tháng 6, 10 ngày cuối tháng 3: from day `first` on, `days` long;
	 * `days` null: to the month's end; `first` 0: the last `days` of the month; `month` 0: the article's
	 */
	| { kind: 'monthPart'; first: number; days: number | null; month: number; year: YearRef }
	/** ngày 28/5; `edge` for trước ngày, sau ngày */
	| { kind: 'day'; day: number; month: number; year: YearRef; edge: 'before' | 'after' | null }
	/** từ 15/12/2023 đến 14/6/2024, từ đầu năm đến nay, trong hai ngày 20 và 21-1 */
	| { kind: 'span'; from: TimeEnd; to: TimeEnd }
	/** giai đoạn 2019 – 2024, nhiệm kỳ 2020 - 2025, 5 năm 2019 – 2024; `count` the years said, `list` when each is named */
	| {
			kind: 'years';
			from: number;
			to: number;
			form: 'stage' | 'term' | 'plain';
			count: number | null;
			list: number[] | null;
	  }
	/** 5 năm qua, sau một năm, 3 tháng qua; `bare` for "trong 5 năm", `term` for "nhiệm kỳ qua", `gone` with "qua" */
	| { kind: 'past'; count: number; unit: Unit; bare: boolean; term?: true; gone?: true }
	/** hai tháng trước đó: as many months right before the period that governs */
	| { kind: 'monthsBefore'; months: number }
	/** sáu tháng sau sáp nhập: so many months from the day on which provinces and posts were merged */
	| { kind: 'sinceMerger'; months: number }
	/** 3 tháng tới, 6 tháng tiếp theo */
	| { kind: 'coming'; months: number }
	/** hai năm tiếp theo, ba năm kế tiếp: as many years right after those that govern; `ahead` for "5 năm tới", only after a stage */
	| { kind: 'yearsAfter'; years: number; ahead?: true }
	/**
	 * ngày đầu, năm thứ hai, 5 ngày cuối: so many of the stretch that governs, from the first; `first` 0: the last ones; `count` null:
	 * to its end; `month`: nửa đầu tháng, only of a month
	 */
	| { kind: 'part'; unit: 'day' | 'month' | 'year'; first: number; count: number | null; month?: true }
	/**
	 * từ khi phát động đến nay, trong đợt cao điểm, sau 20 ngày ra quân (`length`), cả đợt (`whole`), từ khi ra quân đến hết ngày
	 * 15/12 (`until`): the days of a drive told elsewhere
	 */
	| { kind: 'drive'; length?: Length; whole?: true; until?: TimeEnd }
	/** tính đến 15-11-2024: open start */
	| { kind: 'upTo'; end: TimeEnd }
	/** từ ngày 1/7/2025, with no end said */
	| { kind: 'since'; from: TimeEnd }
	/** cùng kỳ, cùng kỳ năm 2022 */
	| { kind: 'same'; year: YearRef }
	/** tháng này, tuần qua, hôm qua, trong tháng: `offset` 0 the one of the article, -1 the one before; `word` as said */
	| { kind: 'relative'; unit: Unit; offset: number; word: string }
	/** năm học 2025 - 2026, năm học này */
	| { kind: 'schoolYear'; year: YearRef }
	/** a time that names no days: dịp Tết, những tháng đầu năm, thời gian qua, an anniversary */
	| { kind: 'vague'; what: string; year: YearRef }
	/** 6 tháng đầu năm 2024 (từ 15/12/2023 đến 14/6/2024): label and stated window */
	| { kind: 'window'; label: PeriodFields; from: TimeEnd; to: TimeEnd };

/** A phrase of time in the text: tokens[from, to). */
export interface PeriodMention {
	from: number;
	to: number;
	say: PeriodFields;
}

/** Fields read and the index after their last token. */
export interface Read<T> {
	value: T;
	end: number;
}
