import { COLUMNS, EXTRA_COLUMNS, indicatorId, toRecord, type Column, type Value } from './dataset.ts';
import { BORDERED, DATA_SHEET, HEADER, SOURCE_SHEET, textCell, type DataPlaces } from './sheet-cells.ts';
import { cellName, columnName, type Sheet, type SheetCell, type SheetRow } from './sheet-model.ts';
import type { Report } from './report.ts';

/** More rows than this are streamed into a plain sheet: tables and charts of that size are no use to anyone. */
export const LARGE_ROWS = 20_000;

/** Columns of the data sheet: the structure, and what tells who, where and of what. */
export const DATA_COLUMNS: readonly Column[] = [
	...COLUMNS,
	...EXTRA_COLUMNS.filter((c) =>
		[
			'OBS_ID',
			'KIND',
			'REF_AREA_NAME',
			'ORG_UNIT_NAME',
			'ACTOR_SCOPE',
			'EVENT_DATE',
			'REVIEW_STATE',
			'IS_CURRENT',
		].includes(c.name),
	),
];

export const columnWidth = (c: Column): number =>
	c.name === 'SOURCE_QUOTE'
		? 40
		: c.name === 'INDICATOR'
			? 28
			: c.name === 'SOURCE_ID'
				? 20
				: c.type === 'date'
					? 12
					: 16;

/** Where each observation's value stands on the data sheet. */
export function dataPlaces(report: Report): DataPlaces {
	const rows = new Map(report.observations.map((o, at) => [o.id, at + 2]));
	return {
		valueColumn: DATA_COLUMNS.findIndex((c) => c.name === 'OBS_VALUE'),
		row: (id) => rows.get(id) ?? null,
	};
}

/** A value of the data set as a cell: numbers numeric, days as dates, TIME_PERIOD and codes as text. */
export function dataCell(column: Column, value: Value): SheetCell | null {
	if (value === null) return null;
	if (column.type === 'date') return { value, date: true, look: { format: 'dd/mm/yyyy' } };
	if (column.name === 'OBS_VALUE' || column.name === 'OBS_LOW' || column.name === 'OBS_HIGH') {
		return { value, look: { format: '#,##0.#########' } };
	}
	return { value };
}

/** "Dữ liệu": one row for each observation chosen, every vintage, under SDMX names, as an Excel table. */
export function dataSheet(report: Report): Sheet {
	const { codelists } = report.input;
	if (report.observations.length > LARGE_ROWS) return largeDataSheet(report);
	const rows: SheetRow[] = [
		{ cells: DATA_COLUMNS.map((c) => textCell(c.name, { bold: true })) },
		...report.observations.map((o) => ({
			cells: toRecord(o, codelists, DATA_COLUMNS).map((v, at) => dataCell(DATA_COLUMNS[at] as Column, v)),
		})),
	];
	// a table has at least one row under its header
	const last = cellName(DATA_COLUMNS.length - 1, Math.max(1, rows.length - 1));
	return {
		name: DATA_SHEET,
		columns: DATA_COLUMNS.map(columnWidth),
		rows,
		merges: [],
		frozenRows: 1,
		table: { name: 'tblDuLieu', ref: `A1:${last}`, columns: DATA_COLUMNS.map((c) => c.name) },
		landscape: true,
		printTitles: [1, 1],
		charts: [],
	};
}

/** The same rows as a plain sheet with a filter, written as they come. */
function largeDataSheet(report: Report): Sheet {
	const { observations } = report;
	const { codelists } = report.input;
	const look = (c: Column) => dataCell(c, c.type === 'date' ? '' : 0)?.look ?? null;
	return {
		name: DATA_SHEET,
		columns: DATA_COLUMNS.map(columnWidth),
		rows: [{ cells: DATA_COLUMNS.map((c) => textCell(c.name, { bold: true })) }],
		plainRows: {
			looks: DATA_COLUMNS.map(look),
			days: DATA_COLUMNS.map((c) => c.type === 'date'),
			count: observations.length,
			*values() {
				for (const o of observations) yield toRecord(o, codelists, DATA_COLUMNS);
			},
		},
		merges: [],
		frozenRows: 1,
		autoFilter: `A1:${cellName(DATA_COLUMNS.length - 1, observations.length)}`,
		landscape: true,
		printTitles: [1, 1],
		charts: [],
	};
}

const SOURCE_HEADINGS = [
	'STT',
	'Chỉ tiêu',
	'Trị số trong nguồn',
	'Kỳ',
	'Tên bài',
	'Nơi đăng',
	'Ngày đăng',
	'Địa chỉ',
	'Câu chứa số liệu',
	'Mã nguồn',
];

/** "Nguồn": one row for each figure printed, the sentence it was read from, the article. */
export function sourceSheet(report: Report): Sheet {
	return {
		name: SOURCE_SHEET,
		columns: [5, 28, 16, 14, 30, 14, 12, 20, 60, 20],
		rows: [
			{ cells: SOURCE_HEADINGS.map((t) => textCell(t, HEADER)) },
			...report.sources.map((s) => ({
				cells: [
					{ value: s.number, look: { ...BORDERED, align: 'center' as const } },
					textCell(s.indicator, BORDERED),
					textCell(s.reported, BORDERED),
					textCell(s.period, BORDERED),
					textCell(s.article?.title.normalize('NFC') ?? '', BORDERED),
					textCell(s.article?.outlet?.normalize('NFC') ?? '', BORDERED),
					s.article?.issued
						? { value: s.article.issued, date: true, look: { ...BORDERED, format: 'dd/mm/yyyy' } }
						: textCell('', BORDERED),
					textCell(s.article?.url ?? '', BORDERED),
					textCell(s.sentence.map((r) => r.text).join(''), BORDERED),
					// a long hash: small, so that it does not set the height of its row
					textCell(s.article?.id ?? '', { ...BORDERED, size: 8 }),
				],
			})),
		],
		merges: [],
		frozenRows: 1,
		autoFilter: `A1:${columnName(SOURCE_HEADINGS.length - 1)}${Math.max(1, report.sources.length + 1)}`,
		landscape: true,
		printTitles: [1, 1],
		charts: [],
	};
}

/** "Danh mục": the indicators, units and codes the data sheet uses. */
export function codeSheet(report: Report): Sheet {
	const { codelists } = report.input;
	const { observations } = report;
	const indicators = new Set(observations.map((o) => o.indicator));
	const units = new Set(observations.flatMap((o) => [o.unit, o.unitMeasure]));
	const used = (list: string, codes: Iterable<string>) => {
		const wanted = new Set(codes);
		return (codelists.lists[list] ?? [])
			.filter((c) => wanted.has(c.code))
			.map((c) => [list, c.code, c.nameVi, c.nameEn]);
	};
	const lines = [
		...codelists.indicators
			.filter((i) => indicators.has(i.code))
			.map((i) => ['INDICATOR', indicatorId(i.code), i.nameVi, i.nameEn]),
		...codelists.units.filter((u) => units.has(u.code)).map((u) => ['UNIT', u.code, u.symbolVi, u.dimension]),
		...used(
			'OBS_STATUS',
			observations.map((o) => o.obsStatus),
		),
		...used(
			'VALUE_QUALIFIER',
			observations.map((o) => o.qualifier),
		),
		...used(
			'PERIOD_BASIS',
			observations.map((o) => o.periodBasis),
		),
		...(['LEAD_ROLE', 'OUTCOME', 'AWARD_TYPE', 'AWARD_ISSUER', 'RECIPIENT'] as const).flatMap((list) =>
			used(
				list,
				observations.flatMap((o) => o.dims[list] ?? []),
			),
		),
	];
	return {
		name: 'Danh mục',
		columns: [22, 34, 60, 50],
		rows: [
			{ cells: ['Danh mục', 'Mã', 'Tên', 'Tên tiếng Anh'].map((t) => textCell(t, HEADER)) },
			...lines.map((line) => ({ cells: line.map((t) => textCell(t, BORDERED)) })),
		],
		merges: [],
		frozenRows: 1,
		landscape: true,
		printTitles: [1, 1],
		charts: [],
	};
}
