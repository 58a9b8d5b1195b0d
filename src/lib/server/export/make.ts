import { toCodeId } from '#lib/reports/dataset.ts';
import type { Format } from '#lib/reports/export-href.ts';
import { buildReport, type Report, type ReportInput } from '#lib/reports/report.ts';
import { toWorkbook } from '#lib/reports/sheets.ts';
import type { ReportSpec } from '#lib/reports/spec.ts';
import { FOR_EXCEL, observationsCsv, PLAIN } from './data/csv.ts';
import { dataPackage } from './data/datapackage.ts';
import { SDMX_CSV_TYPE, sdmxCsv, sdmxStructure } from './data/sdmx.ts';
import { leftOutSentence, sdmxRows } from './data/sdmx-rows.ts';
import { gatherReport, type ExportWorld } from './gather.ts';
import { drawReport, TooManyRows, type Follow, type PlainInput } from './pdf/queue.ts';
import { streamWorkbook, writeWorkbook } from './xlsx/workbook.ts';
import type { WorkbookModel } from '#lib/reports/sheet-model.ts';
import { setImmediate } from 'node:timers/promises';

/** A file given out. */
export interface ExportedFile {
	name: string;
	mediaType: string;
	bytes: Uint8Array;
}

/** A report with more rows than this is a matter for Excel, not for pages. */
export const PDF_ROWS = 10_000;

/** The choice cannot be given in this format; `message` is for the person, in Vietnamese. */
export class ExportRefused extends Error {}

export const MEDIA_TYPES: Record<Format, string> = {
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	pdf: 'application/pdf',
	csv: 'text/csv; charset=utf-8',
	'sdmx-csv': SDMX_CSV_TYPE,
	datapackage: 'application/zip',
};
const ENDINGS: Record<Format, string> = {
	xlsx: 'xlsx',
	pdf: 'pdf',
	csv: 'csv',
	'sdmx-csv': 'sdmx.csv',
	datapackage: 'zip',
};

/** File name of letters every system takes: bao-cao-lai-chau-2024-s1-so-voi-2025.pdf. */
export function fileName(spec: ReportSpec, format: Format): string {
	const words = ['bao cao', spec.refArea, spec.periodMain];
	if (spec.periodBase) words.push('so voi', spec.periodBase);
	return `${toCodeId(words.join(' ')).toLowerCase().replaceAll('_', '-')}.${ENDINGS[format]}`;
}

function inPeriods(report: Report) {
	const { periodMain, periodBase } = report.input.spec;
	return report.observations.filter((o) => o.timePeriod === periodMain || o.timePeriod === periodBase);
}

/** What the SDMX data set of a report leaves out, in a sentence; null for nothing. */
export const sdmxNotice = (report: Report): string | null =>
	leftOutSentence(sdmxRows(inPeriods(report), report.input.codelists).leftOut);

const tooLong = (rows: number) =>
	new ExportRefused(`Báo cáo có ${rows} dòng, nhiều hơn ${PDF_ROWS}: hãy dùng Excel thay cho PDF.`);

/**
 * A report as PDF, put together and drawn off the server's thread.
 *
 * in      keep: give its pages back packed, to be drawn again
 * errors  ExportRefused above 10,000 rows; PdfBusy when too many reports wait; PdfCancelled
 */
export async function pdfOf(input: ReportInput, keep: boolean, follow: Follow = {}) {
	try {
		// the code lists hold functions, which no thread can be sent
		const plain: Partial<ReportInput> = { ...input };
		delete plain.codelists;
		return await drawReport(plain as PlainInput, { mostRows: PDF_ROWS, keep }, follow);
	} catch (cause) {
		throw cause instanceof TooManyRows ? tooLong(cause.rows) : cause;
	}
}

/** A large workbook is written piece by piece, and others are answered in between. */
export async function workbookBytes(model: WorkbookModel): Promise<Uint8Array> {
	if (!model.sheets.some((s) => s.plainRows)) return writeWorkbook(model);
	const pieces: Uint8Array[] = [];
	for (const piece of streamWorkbook(model)) {
		pieces.push(piece);
		await setImmediate();
	}
	return Buffer.concat(pieces);
}

/** Bytes of a report put together already, in a format other than pages. */
async function writeReport(
	world: ExportWorld,
	report: Report,
	format: Exclude<Format, 'pdf'>,
	excelCsv: boolean,
): Promise<Uint8Array> {
	const { codelists } = world;
	const { madeAt, version } = report.input;
	switch (format) {
		case 'xlsx':
			return workbookBytes(toWorkbook(report));
		case 'csv':
			return Buffer.from(observationsCsv(inPeriods(report), codelists, excelCsv ? FOR_EXCEL : PLAIN));
		case 'sdmx-csv':
			return Buffer.from(sdmxCsv(inPeriods(report), codelists));
		case 'datapackage': {
			const used = new Set(report.observations.map((o) => o.articleId));
			const articles = (await world.store.articles()).filter((a) => used.has(a.id));
			articles.sort((a, b) => (a.id < b.id ? -1 : 1));
			return dataPackage(report.observations, articles, codelists, { createdAt: madeAt, version });
		}
	}
}

/** The structure that goes with SDMX-CSV. */
function structureOf(report: Report, name: string, world: ExportWorld): ExportedFile {
	const structure = sdmxStructure(report.observations, world.codelists, report.input.madeAt);
	return {
		name: name.replace(/\.csv$/, '.structure.json'),
		mediaType: 'application/vnd.sdmx.structure+json; version=2.0.0',
		bytes: Buffer.from(`${JSON.stringify(structure, null, '\t')}\n`),
	};
}

/** A file made, and what the person should be told of it. */
export interface Exported {
	file: ExportedFile;
	structure: ExportedFile | null;
	notice: string | null;
	counts: Report['counts'];
}

/**
 * Makes the file of a choice.
 *
 * in      date: day of making, null for the latest import; excelCsv: separators of a Vietnamese spreadsheet
 * out     the file; with sdmx-csv also its structure and what was left out, in words; how many figures it prints
 * errors  ExportRefused with a sentence for the person; PdfBusy
 */
export async function makeExport(
	world: ExportWorld,
	spec: ReportSpec,
	format: Format,
	options: { date?: string | null; excelCsv?: boolean } = {},
): Promise<Exported> {
	const input = await gatherReport(world, spec, options.date ?? null);
	const name = fileName(spec, format);
	const mediaType = MEDIA_TYPES[format];
	if (format === 'pdf') {
		const { bytes, report } = await pdfOf(input, false);
		return { file: { name, mediaType, bytes }, structure: null, notice: null, counts: report.counts };
	}
	const report = buildReport(input);
	const bytes = await writeReport(world, report, format, options.excelCsv === true);
	return {
		file: { name, mediaType, bytes },
		structure: format === 'sdmx-csv' ? structureOf(report, name, world) : null,
		notice: format === 'sdmx-csv' ? sdmxNotice(report) : null,
		counts: report.counts,
	};
}
