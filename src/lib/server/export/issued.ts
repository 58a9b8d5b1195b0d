import { createHash } from 'node:crypto';
import type { IssuedReport } from '#lib/core/observation/store.ts';
import type { PageModel } from '#lib/reports/page-model.ts';
import { buildReport, type ReportInput } from '#lib/reports/report.ts';
import type { WorkbookModel } from '#lib/reports/sheet-model.ts';
import { toWorkbook } from '#lib/reports/sheets.ts';
import type { ReportSpec } from '#lib/reports/spec.ts';
import { markIssued } from './due.ts';
import { gatherReport, type ExportWorld } from './gather.ts';
import { ExportRefused, fileName, MEDIA_TYPES, pdfOf, workbookBytes, type ExportedFile } from './make.ts';
import { packModel, unpackModel } from './packed.ts';
import { drawPdf, type Follow } from './pdf/queue.ts';

/** Formats a report is issued in. */
export type IssuedFormat = 'pdf' | 'xlsx';

/** What is kept of an issued report: what was chosen, and the document as it was, to be made again byte for byte. */
interface Kept {
	spec: ReportSpec;
	madeAt: string;
	/** the page or workbook model, gzip, base64 */
	model: string;
}

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** The file made again is not the one that was given out: the program draws differently than it did. */
export class IssuedDiffers extends Error {}

function draw(format: IssuedFormat, model: unknown): Promise<Uint8Array> | Uint8Array {
	return format === 'pdf' ? drawPdf(model as PageModel) : workbookBytes(model as WorkbookModel);
}

interface Issued {
	packed: string;
	hash: string;
	subject: string;
}

async function issuedPages(input: ReportInput, follow: Follow): Promise<Issued> {
	const { bytes, report } = await pdfOf(input, true, follow);
	return { packed: report.packed ?? '', hash: hashOf(bytes), subject: report.subject };
}

async function issuedWorkbook(input: ReportInput): Promise<Issued> {
	const report = buildReport(input);
	const model = toWorkbook(report);
	if (model.sheets.some((s) => s.plainRows)) {
		throw new ExportRefused('Bảng quá lớn để lưu thành báo cáo; hãy tải Excel từ Bảng số liệu hoặc So sánh.');
	}
	return { packed: packModel(model), hash: hashOf(await workbookBytes(model)), subject: report.head.subject };
}

/**
 * Makes a report and keeps it in the history. The same report of the same data is one entry.
 *
 * in      now: ISO 8601, UTC; printed only as the date of making when the officer gave no day
 * out     id of the entry
 * errors  ExportRefused for a workbook too large to be kept; PdfBusy; PdfCancelled: then nothing is kept
 */
export async function issueReport(
	world: ExportWorld,
	spec: ReportSpec,
	format: IssuedFormat,
	now: string,
	follow: Follow = {},
): Promise<string> {
	const input = await gatherReport(world, spec, spec.date);
	const made = format === 'pdf' ? await issuedPages(input, follow) : await issuedWorkbook(input);
	const { packed, hash } = made;
	const kept: Kept = { spec, madeAt: input.madeAt, model: packed };
	const id = createHash('sha256').update(`${format} ${hash}`).digest('hex').slice(0, 16);
	await world.store.keepReport({
		id,
		at: now,
		title: `${made.subject} (${spec.refArea})`,
		format,
		spec: JSON.stringify(kept),
		hash,
		dataVersion: await world.store.dataVersion(),
	});
	await markIssued(world.store, spec.refArea, spec.periodMain);
	return id;
}

const keptOf = (report: IssuedReport) => JSON.parse(report.spec) as Kept;

/**
 * Makes the file of an entry again.
 *
 * errors  IssuedDiffers when its bytes are not those given out
 */
export async function remakeReport(report: IssuedReport): Promise<ExportedFile> {
	const kept = keptOf(report);
	const format = report.format as IssuedFormat;
	const bytes = await draw(format, unpackModel(kept.model));
	if (hashOf(bytes) !== report.hash) throw new IssuedDiffers(`report ${report.id} has other bytes now`);
	return { name: fileName(kept.spec, format), mediaType: MEDIA_TYPES[format], bytes };
}

/** A line of the history, without the kept document. */
export interface IssuedLine {
	id: string;
	at: string;
	title: string;
	format: string;
	hash: string;
	/** 1 for the first of its period, base and format, then 2 … */
	version: number;
	area: string;
	period: string;
	base: string | null;
	filters: string;
}

/** The history, newest first. */
export function issuedLines(reports: readonly IssuedReport[]): IssuedLine[] {
	const counts = new Map<string, number>();
	return [...reports]
		.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
		.map((r): IssuedLine => {
			const { spec } = keptOf(r);
			const same = `${r.format}|${spec.refArea}|${spec.periodMain}|${spec.periodBase ?? ''}`;
			const version = (counts.get(same) ?? 0) + 1;
			counts.set(same, version);
			return {
				id: r.id,
				at: r.at,
				title: r.title,
				format: r.format,
				hash: r.hash,
				version,
				area: spec.refArea,
				period: spec.periodMain,
				base: spec.periodBase,
				filters: spec.groups ? `${spec.groups.length} nhóm chỉ tiêu` : 'mọi nhóm chỉ tiêu',
			};
		})
		.reverse();
}
