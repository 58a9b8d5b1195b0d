import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { codelists } from '#lib/codelists/index.ts';
import { extract } from '#lib/core/extract.ts';
import { isDay } from '#lib/core/period/time-period.ts';
import type { Reading } from '#lib/core/observation/types.ts';
import { parseFile } from '#lib/server/intake/parse.ts';
import { ParserPool } from '#lib/server/intake/pool.ts';
import { readArticle } from '#lib/server/intake/read-article.ts';
import { Refusal, refusalMessage } from '#lib/server/intake/refusal.ts';
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

/** The words and tables of a file, once a process of its own has shown that it can be read within the limits. */
async function readWords(file: string, options: Options, pool: ParserPool) {
	const name = path.basename(file);
	const hints = { issued: options.issued, issuerArea: options.area };
	const { article } = await pool.read({
		name,
		path: file,
		hints,
		demo: false,
		now: new Date(0).toISOString(),
	});
	const { extracted } = await parseFile(name, await readFile(file));
	const { text, issued, issuerArea } = article;
	return { input: { text, issued, issuerArea }, extracted };
}

async function readOne(file: string, options: Options, io: CliIo, pool: ParserPool): Promise<void> {
	const { input, extracted } = await readWords(file, options, pool).catch((cause: unknown) => {
		if (cause instanceof Refusal && cause.code === 'empty')
			return { input: { text: '', issued: null, issuerArea: null }, extracted: { tables: [], pages: [] } };
		throw cause;
	});
	if (options.form === 'explain') {
		io.out(`# ${file}\n`);
		extract(input, codelists, {
			trace: (e) =>
				io.out(
					`${e.step}\t${e.from}-${e.to}\t${input.text.slice(e.from, e.to).replace(/\s+/g, ' ')}\t${e.detail}\n`,
				),
		});
		return;
	}
	const { readings } = readArticle(input, extracted, (i) => extract(i, codelists));
	if (options.form === 'json') io.out(`${JSON.stringify({ file, observations: readings.map(toLine) })}\n`);
	else io.out(`# ${file}\n${readings.length ? toTable(readings) : 'Không có số liệu.'}\n`);
}

/**
 * `extract`: figures read from files (txt, md, html, docx, pdf, xlsx, csv), as a table, as JSON, or with the account of each rule; or line by line
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
	const pool = new ParserPool();
	try {
		for (const file of options.files) {
			try {
				await readOne(file, options, io, pool);
			} catch (cause) {
				if (!(cause instanceof Refusal)) throw cause;
				io.err(`${refusalMessage(file, cause.code)}\n`);
				code = 1;
			}
		}
	} finally {
		pool.close();
	}
	return code;
}
