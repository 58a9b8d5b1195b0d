import type { Codelists } from '#lib/codelists/types.ts';
import { closingDay, CUT_OFF_WORDS, type CutOffRule } from '#lib/core/observation/cut-off.ts';
import type { Observation, PeriodBasis } from '#lib/core/observation/types.ts';
import { isDoubtful } from '#lib/core/observation/standing.ts';
import { checkParts } from '#lib/core/series/parts.ts';
import { findProblems } from '#lib/core/series/problems.ts';
import {
	formatDate,
	formatDays,
	formatIndicator,
	formatObservation,
	formatPeriod,
	formatWithUnit,
	problemSentence,
	rowUnit,
	sentenceText,
} from '#lib/format/index.ts';
import { figureName, type PrintedFigure } from './figures.ts';

/** What section V is made from. */
export interface NoteInput {
	/** figures printed anywhere in the report */
	printed: readonly PrintedFigure[];
	/** all observations of the area, every period and vintage: a published change names a base of its own */
	observations: readonly Observation[];
	/** periods the report is about */
	periods: ReadonlySet<string>;
	/** articles of the area that gave no figure */
	articlesWithoutFigures: number;
	/** indicator groups chosen for the report; null for all */
	groups: ReadonlySet<string> | null;
	codelists: Codelists;
}

/** The rule that dated a figure whose source names no days. */
const ruleOf = (basis: PeriodBasis): CutOffRule => (basis === 'RULE' ? 'military' : 'calendar');

/** Spans of days named in a note; of more of them only the rule is told. */
const MOST_SPANS = 2;

/** " (từ 1/1 đến 30/6/2024)": the days assumed, where the figures have few of them. */
function daysOf(figures: readonly PrintedFigure[]): string {
	const spans = figures.flatMap(({ observation: o }) =>
		// a span of years goes by the article's own words, not by days
		o.periodStart && o.periodEnd && o.timePeriod && closingDay(o.timePeriod)
			? [formatDays(o.periodStart, o.periodEnd)]
			: [],
	);
	const different = [...new Set(spans)];
	return different.length && different.length <= MOST_SPANS ? ` (${different.join('; ')})` : '';
}

function basisNotes({ printed }: NoteInput): string[] {
	const byBasis = Map.groupBy(printed, (f) => f.observation.periodBasis);
	const assumed = [...byBasis].filter(
		([basis]) => basis === 'RULE' || basis === 'CALENDAR' || basis === 'UNKNOWN',
	);
	return assumed.map(([basis, figures]) => {
		const words = basis === 'UNKNOWN' ? 'hiểu là chưa rõ' : `tính ${CUT_OFF_WORDS[ruleOf(basis)]}`;
		return `${figures.length} số liệu không có ngày chốt trong nguồn; kỳ được ${words}${daysOf(figures)}.`;
	});
}

/** Indicators named in a note; more of them are only counted: they carry their mark in the tables. */
const MOST_NAMES = 6;

function provisionalNotes({ printed, codelists }: NoteInput): string[] {
	const provisional = printed.filter((f) => f.marks.includes('s'));
	if (!provisional.length) return [];
	const days = [...new Set(provisional.flatMap((f) => f.observation.reportedDate ?? []))].sort();
	const names = [...new Set(provisional.map((f) => formatIndicator(f.observation.indicator, codelists)))];
	const listed = names.length > MOST_NAMES ? '' : `: ${names.join('; ')}`;
	return [
		`${provisional.length} số liệu sơ bộ (s), công bố khi kỳ chưa kết thúc${days.length ? ` (${days.map(formatDate).join(', ')})` : ''}${listed}.`,
	];
}

function qualifierNotes({ printed }: NoteInput): string[] {
	const bounds = printed.filter((f) => f.observation.qualifier !== 'EQ');
	const magnitudes = bounds.filter((f) => f.observation.qualifier === 'MAG');
	const notes: string[] = [];
	if (bounds.length > magnitudes.length) {
		notes.push(
			`${bounds.length - magnitudes.length} số liệu là mức (trên, hơn, gần, khoảng…), giữ nguyên chữ của nguồn, không coi là số đúng.`,
		);
	}
	if (magnitudes.length) {
		notes.push(`${magnitudes.length} chỗ nguồn chỉ nêu độ lớn, không có số; ghi nguyên văn trong ngoặc kép.`);
	}
	return notes;
}

/** Conflicts, totals, changes and periods that cannot be right, each with what is published and what it comes to. */
function problemNotes({ observations, periods, codelists }: NoteInput): string[] {
	return findProblems(observations, codelists)
		.filter((p) => periods.has(p.timePeriod))
		.map((p) => {
			const mark = p.kind === 'conflict' ? 'Các nguồn mâu thuẫn (m): ' : '';
			return mark + sentenceText(problemSentence(p, codelists));
		});
}

const VERDICTS = { agrees: 'phù hợp', open: 'danh sách các phần chưa đủ', unlike: 'không khớp' } as const;

/** The published total beside the sum of the parts the source lists under it. */
function partNotes({ observations, printed, codelists }: NoteInput): string[] {
	const shown = new Set(printed.map((f) => f.observation.id));
	return checkParts(observations, codelists).flatMap((check) => {
		const { total, parts, sum, verdict } = check;
		if (!shown.has(total.id) || parts.length < 2 || !sum || verdict === 'unlike') return [];
		const unit = rowUnit([total], codelists);
		return [
			`${figureName(total, codelists)}, ${formatPeriod(total.timePeriod ?? '', total.periodLabel, 'sentence')}: nguồn ghi tổng ${formatObservation(total, codelists)}; cộng các phần được ${formatWithUnit(sum, unit)} (${VERDICTS[verdict]}).`,
		];
	});
}

/** Indicators of the code list that no figure is printed of: their rows are left out of every table. */
function absentNotes({ printed, groups, codelists }: NoteInput): string[] {
	const shown = new Set(printed.map((f) => f.observation.indicator));
	const absent = codelists.indicators.filter(
		(i) => i.group !== 'context' && (!groups || groups.has(i.group)) && !shown.has(i.code),
	);
	return absent.length && printed.length
		? [`${absent.length} chỉ tiêu khác trong danh mục không có số liệu, không in.`]
		: [];
}

/**
 * The lines of "V. GHI CHÚ VỀ SỐ LIỆU": what a reader must know to trust the figures, and nothing about their causes.
 */
export function reportNotes(input: NoteInput): string[] {
	const observations = input.observations.filter((o) => input.periods.has(o.timePeriod ?? ''));
	const merged = new Set(observations.filter((o) => o.obsStatus === 'B').map((o) => o.refArea));
	const unclassified = observations.filter((o) => o.current && o.indicator === 'other').length;
	const doubtful = input.printed.filter((f) => isDoubtful(f.observation)).length;
	const unread = input.printed.filter((f) => f.observation.review.state === 'unread').length;
	return [
		...basisNotes(input),
		...provisionalNotes(input),
		...qualifierNotes(input),
		...problemNotes(input),
		...partNotes({ ...input, observations }),
		...(merged.size
			? [`Địa bàn có sắp xếp từ 1/7/2025: ${[...merged].join(', ')}; số liệu hai bên mốc này không nối nhau.`]
			: []),
		...(unclassified
			? [`${unclassified} kết quả chưa có trong danh mục chỉ tiêu, không đưa vào báo cáo.`]
			: []),
		...(unread
			? [
					`${unread} số liệu do máy đọc chưa được người xác nhận${doubtful ? `, trong đó ${doubtful} số liệu máy còn nghi ngờ` : ''}.`,
				]
			: []),
		...absentNotes(input),
		...(input.articlesWithoutFigures
			? [`${input.articlesWithoutFigures} bài viết của địa bàn không có số liệu kết quả.`]
			: []),
	];
}
