import { error } from '@sveltejs/kit';
import { parseTimePeriod } from '#lib/core/period/time-period.ts';
import { isFormat, readExportChoice } from '#lib/reports/export-href.ts';
import { ExportRefused, makeExport } from '#lib/server/export/make.ts';
import { PdfBusy } from '#lib/server/export/pdf/queue.ts';
import type { RequestHandler } from './$types';

/** A file of exactly what is chosen; `cau-truc=1` gives the structure beside SDMX-CSV, `excel=1` a CSV for spreadsheets. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	if (!isFormat(params.format)) error(404, `Không có định dạng “${params.format}”.`);
	const spec = readExportChoice(url.searchParams);
	if (!spec) error(400, 'Cần chọn địa bàn và kỳ để xuất.');
	for (const period of [spec.periodMain, spec.periodBase]) {
		if (period !== null && !parseTimePeriod(period)) error(404, `Không có kỳ “${period}”.`);
	}
	const excelCsv = url.searchParams.get('excel') === '1';
	try {
		const made = await makeExport(locals.world, spec, params.format, { excelCsv });
		const wantsStructure = made.structure !== null && url.searchParams.get('cau-truc') === '1';
		const file = wantsStructure && made.structure ? made.structure : made.file;
		return new Response(new Uint8Array(file.bytes), {
			headers: {
				'content-type': file.mediaType,
				'content-disposition': `attachment; filename="${file.name}"`,
				'cache-control': 'no-store',
			},
		});
	} catch (cause) {
		if (cause instanceof ExportRefused) error(413, cause.message);
		if (cause instanceof PdfBusy) error(503, 'Đang có nhiều báo cáo chờ lập; xin thử lại sau ít phút.');
		throw cause;
	}
};
