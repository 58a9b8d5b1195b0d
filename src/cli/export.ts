import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { isDay, parseTimePeriod } from '#lib/core/period/time-period.ts';
import { FORMATS, isFormat } from '#lib/reports/export-href.ts';
import { specOf } from '#lib/reports/spec.ts';
import type { ExportWorld } from '#lib/server/export/gather.ts';
import { ExportRefused, makeExport } from '#lib/server/export/make.ts';
import { closePdfWorker } from '#lib/server/export/pdf/queue.ts';
import type { CliIo } from './io.ts';

const USAGE = `Cách dùng: cotmoc export --period KỲ [--base KỲ] [--area TỈNH] [--date NGÀY] --format ${FORMATS.join('|')} --out TỆP [--excel]`;

const OPTIONS = {
	period: { type: 'string' },
	base: { type: 'string' },
	area: { type: 'string' },
	date: { type: 'string' },
	format: { type: 'string' },
	out: { type: 'string' },
	excel: { type: 'boolean' },
} as const;

function readArguments(args: string[]) {
	try {
		return parseArgs({ args, options: OPTIONS, strict: true }).values;
	} catch {
		return null;
	}
}

/** What is wrong with the arguments, for a person; null when nothing is. */
function wrongUsage(values: NonNullable<ReturnType<typeof readArguments>>): string | null {
	if (!values.period || !values.format || !values.out) return USAGE;
	if (!isFormat(values.format)) return `không có định dạng “${values.format}”\n${USAGE}`;
	for (const period of [values.period, values.base]) {
		if (period !== undefined && !parseTimePeriod(period)) return `không phải kỳ: “${period}”`;
	}
	if (values.date !== undefined && !isDay(values.date))
		return `không phải ngày (NNNN-TT-NN): “${values.date}”`;
	return null;
}

/**
 * `export`: a report or open data of one area into a file.
 *
 * out     0 written; 1 refused, with the reason; 2 wrong usage
 */
export async function runExport(args: string[], io: CliIo, world: ExportWorld): Promise<number> {
	const values = readArguments(args);
	const wrong = values ? wrongUsage(values) : USAGE;
	if (!values || wrong) {
		io.err(`${wrong}\n`);
		return 2;
	}
	const format = values.format as (typeof FORMATS)[number];
	const areas = await world.store.areas();
	const most = [...areas].sort(
		(a, b) => b.observations - a.observations || (a.refArea < b.refArea ? -1 : 1),
	)[0];
	const area = values.area?.normalize('NFC') ?? most?.refArea;
	if (!area) {
		io.err('chưa có số liệu nào để xuất\n');
		return 1;
	}
	if (!areas.some((a) => a.refArea === area)) {
		io.err(`không có số liệu của địa bàn “${area}”\n`);
		return 1;
	}
	const out = values.out as string;
	const spec = { ...specOf(area, values.period as string, values.base ?? null), date: values.date ?? null };
	try {
		const made = await makeExport(world, spec, format, {
			date: values.date ?? null,
			excelCsv: values.excel === true,
		});
		await writeFile(out, made.file.bytes);
		const beside = made.structure && `${out.replace(/\.csv$/u, '')}.structure.json`;
		if (made.structure && beside) await writeFile(beside, made.structure.bytes);
		const { counts } = made;
		io.err(
			`${out}: ${counts.results} số liệu, ${counts.awards} số liệu khen thưởng${beside ? `; cấu trúc ở ${beside}` : ''}\n`,
		);
		if (made.notice) io.err(`${made.notice}\n`);
		return 0;
	} catch (cause) {
		if (!(cause instanceof ExportRefused)) throw cause;
		io.err(`${cause.message}\n`);
		return 1;
	} finally {
		await closePdfWorker();
	}
}
