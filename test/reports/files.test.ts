import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readXlsx } from 'hucre/xlsx';
import { extractText, getDocumentProxy } from 'unpdf';
import { specOf } from '#lib/reports/spec.ts';
import { makeExport } from '#lib/server/export/make.ts';
import { closePdfWorker } from '#lib/server/export/pdf/queue.ts';
import { seedArticles } from '../fixtures/demo.ts';
import { seedReport, worldOf } from './world.ts';

let made: Awaited<ReturnType<typeof worldOf>>;
beforeAll(async () => {
	made = await worldOf(seedArticles());
});
afterAll(async () => {
	await closePdfWorker();
	await made.close();
});

const spec = specOf('Lai Châu', '2024-S1');

describe('files from the store', () => {
	it('gives the same bytes twice and on another day', async () => {
		for (const format of ['pdf', 'xlsx', 'csv', 'sdmx-csv', 'datapackage'] as const) {
			const first = await makeExport(made.world, spec, format);
			vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] });
			const second = await makeExport(made.world, spec, format);
			vi.useRealTimers();
			expect(Buffer.compare(first.file.bytes, second.file.bytes), format).toBe(0);
		}
	});

	it('writes a PDF whose text copies out whole, on A4, with its fonts inside', async () => {
		const { file } = await makeExport(made.world, spec, 'pdf');
		const report = seedReport('2024-S1');
		const pdf = await getDocumentProxy(new Uint8Array(file.bytes));
		const { text } = await extractText(pdf, { mergePages: true });
		expect(text).toBe(text.normalize('NFC'));
		for (const row of report.sections.flatMap((s) => s.rows)) expect(text).toContain(row.figure.text);
		expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
		const page = await pdf.getPage(1);
		expect(page.view.map((x) => Math.round(x * 100) / 100)).toEqual([0, 0, 595.28, 841.89]);
		const meta = await pdf.getMetadata();
		expect(meta.info).toMatchObject({ Author: 'BỘ CHỈ HUY BĐBP TỈNH LAI CHÂU', Language: 'vi-VN' });
	});

	it('writes a workbook that another reader opens with numbers as numbers', async () => {
		const { file } = await makeExport(made.world, spec, 'xlsx');
		const report = seedReport('2024-S1');
		const book = await readXlsx(file.bytes);
		const print = book.sheets.find((s) => s.name === 'Báo cáo');
		const numbers = (print?.rows ?? []).map((r) => r[3]).filter((v) => typeof v === 'number');
		expect(numbers).toEqual(report.sections.flatMap((s) => s.rows).map((r) => r.figure.amount.value));
	});

	it('holds no path of this machine', async () => {
		const { file } = await makeExport(made.world, spec, 'pdf');
		const raw = Buffer.from(file.bytes).toString('latin1');
		expect(raw).not.toContain(process.cwd());
	});
});
