import { toPages } from '#lib/reports/pages.ts';
import { toCodeId } from '#lib/reports/dataset.ts';
import type { Format } from '#lib/reports/export-href.ts';
import { buildReport, type Report } from '#lib/reports/report.ts';
import { toWorkbook } from '#lib/reports/sheets.ts';
import type { ReportSpec } from '#lib/reports/spec.ts';
import { FOR_EXCEL, observationsCsv, PLAIN } from './data/csv.ts';
import { dataPackage } from './data/datapackage.ts';
import { SDMX_CSV_TYPE, sdmxCsv, sdmxStructure } from './data/sdmx.ts';
import { gatherReport, type ExportWorld } from './gather.ts';
import { drawPdf } from './pdf/queue.ts';
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

async function pdfBytes(report: Report, progress?: (part: number) => void): Promise<Uint8Array> {
	if (report.sources.length > PDF_ROWS) {
		throw new ExportRefused(
			`Báo cáo có ${report.sources.length} dòng, nhiều hơn ${PDF_ROWS}: hãy dùng Excel thay cho PDF.`,
		);
	}
	return drawPdf(toPages(report), progress);
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

/** Bytes of one format of a report put together already. */
export async function writeReport(
	world: ExportWorld,
	report: Report,
	format: Format,
	options: { excelCsv?: boolean; progress?: (part: number) => void } = {},
): Promise<Uint8Array> {
	const { codelists } = world;
	const { madeAt, version } = report.input;
	switch (format) {
		case 'pdf':
			return pdfBytes(report, options.progress);
		case 'xlsx':
			return workbookBytes(toWorkbook(report));
		case 'csv':
			return Buffer.from(observationsCsv(inPeriods(report), codelists, options.excelCsv ? FOR_EXCEL : PLAIN));
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

/**
 * Makes the file of a choice.
 *
 * in      date: day of making, null for the latest import; excelCsv: separators of a Vietnamese spreadsheet
 * out     the file; with sdmx-csv also its structure
 * errors  ExportRefused with a sentence for the person
 */
export async function makeExport(
	world: ExportWorld,
	spec: ReportSpec,
	format: Format,
	options: { date?: string | null; excelCsv?: boolean; progress?: (part: number) => void } = {},
): Promise<{ file: ExportedFile; structure: ExportedFile | null; report: Report }> {
	const report = buildReport(await gatherReport(world, spec, options.date ?? null));
	const bytes = await writeReport(world, report, format, options);
	const name = fileName(spec, format);
	const structure =
		format === 'sdmx-csv'
			? {
					name: name.replace(/\.csv$/, '.structure.json'),
					mediaType: 'application/vnd.sdmx.structure+json; version=2.0.0',
					bytes: Buffer.from(
						`${JSON.stringify(sdmxStructure(report.observations, world.codelists, report.input.madeAt), null, '\t')}\n`,
					),
				}
			: null;
	return { file: { name, mediaType: MEDIA_TYPES[format], bytes }, structure, report };
}
