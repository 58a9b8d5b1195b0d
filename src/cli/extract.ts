import { readFile } from 'node:fs/promises';
import { codelists } from '#lib/codelists/index.ts';
import { extract } from '#lib/core/extract.ts';
import { isDay } from '#lib/core/period/time-period.ts';
import type { Reading } from '#lib/core/observation/types.ts';
import type { CliIo } from './io.ts';
import { toLine } from './extract-line.ts';
import { extractStream } from './extract-stream.ts';

const USAGE = `Cách dùng: cotmoc extract [--issued NGÀY] [--area TỈNH] [--json | --explain] TỆP…
           cotmoc extract --jsonl   (mỗi dòng vào là {"id", "text", "issued", "issuerArea"})`;

interface Options {
	issued: string | null;
	area: string | null;
	form: 'table' | 'json' | 'jsonl' | 'explain';
	files: string[];
}

function readOptions(args: readonly string[]): Options | null {
	const options: Options = { issued: null, area: null, form: 'table', files: [] };
	for (let i = 0; i < args.length; i += 1) {
		const a = args[i] as string;
		if (a === '--json' || a === '--jsonl' || a === '--explain') options.form = a.slice(2) as Options['form'];
		else if (a === '--issued' || a === '--area') {
			const value = args[(i += 1)];
			if (value === undefined) return null;
			if (a === '--area') options.area = value;
			else if (isDay(value)) options.issued = value;
			else return null;
		} else if (a.startsWith('--')) return null;
		else options.files.push(a);
	}
	const usable = options.form === 'jsonl' ? options.files.length === 0 : options.files.length > 0;
	return usable ? options : null;
}

const HEAD = ['Chỉ tiêu', 'Giá trị', 'Đơn vị', 'Kỳ', 'Địa bàn', 'Loại', 'Trích'];

function toTable(readings: readonly Reading[]): string {
	const number = (r: Reading) =>
		r.value !== null ? String(r.value) : r.low !== null ? `${r.low}–${r.high ?? ''}` : '…';
	const rows = readings.map((r) => [
		r.indicator,
		`${r.qualifier === 'EQ' ? '' : `${r.qualifier} `}${number(r)}`,
		r.unit,
		r.timePeriod ?? '…',
		r.refArea ?? '…',
		`${r.kind}${r.duplicateOf !== null ? ' (lặp)' : ''}${r.partOf !== null ? ' (phần)' : ''}`,
		r.quote.replace(/\s+/g, ' '),
	]);
	return [HEAD, ...rows].map((row) => row.join('\t')).join('\n');
}

async function readOne(file: string, options: Options, io: CliIo): Promise<void> {
	const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(file));
	const article = { text, issued: options.issued, issuerArea: options.area };
	if (options.form === 'explain') {
		io.out(`# ${file}\n`);
		extract(article, codelists, {
			trace: (e) =>
				io.out(
					`${e.step}\t${e.from}-${e.to}\t${text.slice(e.from, e.to).replace(/\s+/g, ' ')}\t${e.detail}\n`,
				),
		});
		return;
	}
	const { readings } = extract(article, codelists);
	if (options.form === 'json') io.out(`${JSON.stringify({ file, observations: readings.map(toLine) })}\n`);
	else io.out(`# ${file}\n${readings.length ? toTable(readings) : 'Không có số liệu.'}\n`);
}

/**
 * `extract`: figures read from plain-text files, as a table, as JSON, or with the account of each rule; or line by line
 * from the input. Nothing is stored. Exit code 1 when a file could not be read, each named with a reason.
 */
export async function runExtract(args: string[], io: CliIo): Promise<number> {
	const options = readOptions(args);
	if (!options) {
		io.err(`${USAGE}\n`);
		return 2;
	}
	if (options.form === 'jsonl') return extractStream(io);
	let code = 0;
	for (const file of options.files) {
		try {
			await readOne(file, options, io);
		} catch (error) {
			io.err(`${file}: ${error instanceof TypeError ? 'không phải văn bản UTF-8' : 'không đọc được tệp'}\n`);
			code = 1;
		}
	}
	return code;
}
