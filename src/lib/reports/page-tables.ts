import type { AwardRow } from './awards.ts';
import type { UnitTable } from './by-unit.ts';
import { legendOf, type PrintedFigure } from './figures.ts';
import { roman } from './groups.ts';
import type { Align, PageCell, PageRow, PageTable, Run } from './page-model.ts';
import type { Report } from './report.ts';
import type { ResultRow, ResultSection } from './results.ts';

export const text = (words: string): PageCell => ({ runs: words ? [{ text: words }] : [] });
export const columns = (...all: [width: number, align: Align][]) =>
	all.map(([width, align]) => ({ width, align }));
export const headings = (...all: string[]): PageCell[][] => [all.map(text)];

/** A figure with its marks and the raised number of its source, leading there. */
export function figureCell(figure: PrintedFigure | null): PageCell {
	if (!figure) return text('…');
	const marks = figure.marks.length ? ` (${figure.marks.join(', ')})` : '';
	return {
		id: figure.anchor,
		runs: [
			{ text: figure.text + marks },
			{ text: `[${figure.source}]`, sup: true, to: `nguon-${figure.source}` },
		],
	};
}

function resultCells(row: ResultRow): PageRow {
	return {
		kind: row.kind,
		cells: [
			text(row.number === null ? '' : String(row.number)),
			row.kind === 'part' ? { ...text(`- ${row.name}`), indent: 4 } : text(row.name),
			text(row.unit),
			figureCell({ ...row.figure, marks: [] }),
			text(row.note),
		],
	};
}

const TRONG_DO: PageRow = {
	kind: 'part',
	cells: [text(''), { ...text('Trong đó:'), indent: 2 }, text(''), text(''), text('')],
};

/** B1 rows with "Trong đó:" before the first part under an item. */
function resultRows(rows: readonly ResultRow[]): PageRow[] {
	return rows.flatMap((row, at) => [
		...(row.kind === 'part' && rows[at - 1]?.kind !== 'part' ? [TRONG_DO] : []),
		resultCells(row),
	]);
}

export function resultTable(sections: readonly ResultSection[], grouped: boolean): PageTable {
	return {
		kind: 'table',
		form: 'B1',
		columns: columns([10, 'center'], [72, 'left'], [22, 'center'], [32, 'right'], [24, 'left']),
		header: headings('STT', 'Nội dung', 'ĐVT', 'Kỳ báo cáo', 'Ghi chú'),
		rows: sections.flatMap((section, at) => [
			...(grouped
				? [
						{
							kind: 'group' as const,
							cells: [
								text(roman(at + 1)),
								{ ...text(section.title.toLocaleUpperCase('vi')), colSpan: 4 },
								null,
								null,
								null,
							],
						},
					]
				: []),
			...resultRows(section.rows),
		]),
		legend: legendOf(sections.flatMap((s) => s.rows.map((r) => r.figure))),
	};
}

export function awardTable(rows: readonly AwardRow[]): PageTable {
	const all = rows.flatMap((r) => [r.collectives, r.individuals, r.others]);
	let number = 0;
	return {
		kind: 'table',
		form: 'B5',
		// four millimetres from the issuer's column: its last heading does not fit into ten
		columns: columns(
			[10, 'center'],
			[45, 'left'],
			[51, 'left'],
			[20, 'right'],
			[20, 'right'],
			[14, 'center'],
		),
		header: headings('STT', 'Hình thức', 'Cấp khen thưởng', 'Tập thể', 'Cá nhân', 'Nguồn'),
		rows: rows.map((row): PageRow => {
			const sources = [row.collectives, row.individuals, row.others].filter((f) => f !== null);
			const links = [...new Map(sources.map((f) => [f.source, f])).values()];
			const cell = (f: PrintedFigure | null, noun = ''): PageCell =>
				f ? { id: f.anchor, runs: [{ text: f.text + noun }] } : text('…');
			const individuals =
				row.individuals || !row.others
					? cell(row.individuals)
					: cell(row.others, ` ${row.others.unit.label}`);
			return {
				kind: row.kind,
				cells: [
					text(row.kind === 'total' ? '' : String(++number)),
					text(row.type),
					text(row.issuer),
					cell(row.collectives),
					individuals,
					{
						runs: links.flatMap((f, i): Run[] => [
							...(i ? [{ text: ' ' }] : []),
							{ text: `[${f.source}]`, sup: true, to: `nguon-${f.source}` },
						]),
					},
				],
			};
		}),
		legend: legendOf(all),
	};
}

export function sourceTable(report: Report): PageTable {
	return {
		kind: 'table',
		form: 'B6',
		columns: columns([10, 'center'], [50, 'left'], [28, 'left'], [24, 'left'], [55, 'left'], [80, 'left']),
		header: headings(
			'STT',
			'Chỉ tiêu',
			'Trị số trong nguồn',
			'Kỳ',
			'Nguồn (tên bài, nơi đăng, ngày)',
			'Câu chứa số liệu',
		),
		rows: report.sources.map((s) => ({
			kind: 'item',
			cells: [
				{ id: `nguon-${s.number}`, runs: [{ text: String(s.number), to: s.figure.anchor }] },
				text(s.indicator),
				text(s.reported),
				text(s.period),
				text(s.citation),
				{ runs: s.sentence },
			],
		})),
		legend: [],
	};
}

/** Indicators on one page of B4. */
const ACROSS = 8;

/** B4 in pieces of at most eight indicators, the units repeated beside each. */
export function unitTables(units: UnitTable): PageTable[] {
	const pieces = Math.ceil(units.indicators.length / ACROSS);
	return Array.from({ length: pieces }, (_, piece): PageTable => {
		const from = piece * ACROSS;
		const heads = units.indicators.slice(from, from + ACROSS);
		const shown = units.rows.map((r) => r.cells.slice(from, from + ACROSS));
		return {
			kind: 'table',
			form: 'B4',
			// eight indicators fill the width of the page
			columns: columns(
				[10, 'center'],
				[heads.length === ACROSS ? 61 : 60, 'left'],
				...heads.map((): [number, Align] => [22, 'right']),
			),
			header: headings('STT', 'Đơn vị', ...heads.map((h) => `${h.name} (${h.unit.label})`)),
			rows: units.rows.map((row, at) => ({
				kind: 'item',
				cells: [text(String(at + 1)), text(row.unit), ...(shown[at] ?? []).map(figureCell)],
			})),
			legend: legendOf(shown.flat()),
		};
	});
}
