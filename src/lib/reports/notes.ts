import type { Codelists } from '#lib/codelists/types.ts';
import type { Observation } from '#lib/core/observation/types.ts';
import { isDoubtful } from '#lib/core/series/cell.ts';
import { vintagesByKey } from '#lib/core/series/vintages.ts';
import { formatBasis, formatDate, formatObservation, formatPeriod } from '#lib/format/index.ts';
import { figureName, type PrintedFigure } from './figures.ts';

/** What section V is made from. */
export interface NoteInput {
	/** figures printed anywhere in the report */
	printed: readonly PrintedFigure[];
	/** all observations of the area in the periods shown, every vintage */
	observations: readonly Observation[];
	/** articles of the area that gave no figure */
	articlesWithoutFigures: number;
	codelists: Codelists;
}

function basisNotes({ printed }: NoteInput): string[] {
	const byBasis = Map.groupBy(printed, (f) => f.observation.periodBasis);
	const assumed = [...byBasis].filter(
		([basis]) => basis === 'RULE' || basis === 'CALENDAR' || basis === 'UNKNOWN',
	);
	return assumed.map(([basis, figures]) => {
		const words = formatBasis(basis);
		return `${figures.length} số liệu không có ngày chốt trong nguồn; kỳ được hiểu ${basis === 'UNKNOWN' ? 'là chưa rõ' : words}.`;
	});
}

function provisionalNotes({ printed, codelists }: NoteInput): string[] {
	const provisional = printed.filter((f) => f.marks.includes('s'));
	if (!provisional.length) return [];
	const days = [...new Set(provisional.flatMap((f) => f.observation.reportedDate ?? []))].sort();
	const names = provisional.map((f) => figureName(f.observation, codelists));
	return [
		`${provisional.length} số liệu sơ bộ (s), công bố khi kỳ chưa kết thúc${days.length ? ` (${days.map(formatDate).join(', ')})` : ''}: ${[...new Set(names)].join('; ')}.`,
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

function conflictNotes({ observations, codelists }: NoteInput): string[] {
	return [...vintagesByKey(observations, codelists).values()].flatMap((v) => {
		if (!v.conflicting.length) return [];
		const others = v.conflicting
			.map((o) => `${formatObservation(o, codelists)} (${o.reportedDate ? formatDate(o.reportedDate) : '…'})`)
			.join('; ');
		const { shown } = v;
		const period = shown.timePeriod ? formatPeriod(shown.timePeriod, shown.periodLabel, 'sentence') : '…';
		return [
			`Các nguồn mâu thuẫn (m): ${figureName(shown, codelists)}, ${period}: báo cáo dùng ${formatObservation(shown, codelists)} (${shown.reportedDate ? formatDate(shown.reportedDate) : '…'}); nguồn khác ghi ${others}.`,
		];
	});
}

/** The published total beside the sum of the parts the source lists under it, where both can be told. */
function partNotes({ observations, printed, codelists }: NoteInput): string[] {
	const shown = new Set(printed.map((f) => f.observation.id));
	const parts = Map.groupBy(
		observations.filter((o) => o.partOf !== null && o.duplicateOf === null && o.review.state !== 'rejected'),
		(o) => o.partOf as string,
	);
	return observations.flatMap((total) => {
		const under = parts.get(total.id) ?? [];
		if (!shown.has(total.id) || under.length < 2) return [];
		if (total.obsValue === null || under.some((o) => o.obsValue === null || o.qualifier !== 'EQ')) return [];
		if (new Set([...under, total].map((o) => o.unitMeasure)).size > 1) return [];
		const sum = under.reduce((s, o) => s + (o.obsValue ?? 0), 0);
		const closed = total.rules.includes('list:closed');
		const name = figureName(total, codelists);
		const published = formatObservation(total, codelists);
		const recomputed = formatObservation(
			{ ...total, obsValue: sum, value: sum, qualifier: 'EQ', quote: '' },
			codelists,
		);
		const fits =
			total.qualifier === 'EQ'
				? sum === total.obsValue || (!closed && sum < total.obsValue)
				: total.qualifier === 'GT'
					? sum > total.obsValue
					: total.qualifier === 'GE'
						? sum >= total.obsValue
						: total.qualifier === 'LT'
							? sum < total.obsValue
							: total.qualifier === 'LE'
								? sum <= total.obsValue
								: true;
		const equal = total.qualifier === 'EQ' && sum === total.obsValue;
		const verdict = equal ? 'khớp' : fits ? 'phù hợp' : 'không khớp';
		return [`${name}: nguồn ghi tổng ${published}; cộng các phần được ${recomputed} (${verdict}).`];
	});
}

/**
 * The lines of "V. GHI CHÚ VỀ SỐ LIỆU": what a reader must know to trust the figures, and nothing about their causes.
 */
export function reportNotes(input: NoteInput): string[] {
	const { observations } = input;
	const merged = new Set(observations.filter((o) => o.obsStatus === 'B').map((o) => o.refArea));
	const unclassified = observations.filter((o) => o.current && o.indicator === 'other').length;
	const doubtful = input.printed.filter((f) => isDoubtful(f.observation)).length;
	const unread = input.printed.filter((f) => f.observation.review.state === 'unread').length;
	return [
		...basisNotes(input),
		...provisionalNotes(input),
		...qualifierNotes(input),
		...conflictNotes(input),
		...partNotes(input),
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
		...(input.articlesWithoutFigures
			? [`${input.articlesWithoutFigures} bài viết của địa bàn không có số liệu kết quả.`]
			: []),
	];
}
