// `node test/server/memory.ts`: memory of the server and of its parsing processes while large and hostile files are sent
// to it, one after another: a 20 MB upload, archives that swell, a PDF of 500 pages. Needs the pages built.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ParserPool } from '#lib/server/intake/pool.ts';
import { createIntake } from '#lib/server/intake/service.ts';
import { isRefused } from '#lib/server/intake/intake.ts';
import { madeFolder, openForTest } from './made.ts';
import { docxParagraph, madeDocx, madePdf } from './made-files.ts';

const SERVER_GROWTH = 64;
const CHILD_MEMORY = 400;

const residentMb = (pid: number): number => {
	try {
		return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1_000;
	} catch {
		return 0;
	}
};
const childrenOf = (pid: number): number[] =>
	readdirSync('/proc')
		.filter((n) => /^\d+$/.test(n))
		.map(Number)
		.filter((n) => {
			try {
				return readFileSync(`/proc/${n}/stat`, 'latin1').split(') ')[1]?.split(' ')[1] === String(pid);
			} catch {
				return false;
			}
		});

if (process.argv[2] === 'intake') {
	// the intake alone, in a process of its own, told by its parent what to read
	const folder = process.argv[3] as string;
	const store = await openForTest(folder);
	const pool = new ParserPool();
	const intake = createIntake({ store, pool, folder, demo: false });
	process.on('message', ({ name, file }: { name: string; file: string }) => {
		const { Readable } = process.getBuiltinModule('node:stream');
		const { createReadStream } = process.getBuiltinModule('node:fs');
		void intake.preview(name, Readable.toWeb(createReadStream(file))).then((result) => {
			process.send?.(isRefused(result) ? result.code : `read, ${result.figures} figures`);
		});
	});
	process.on('disconnect', () => process.exit(0));
	process.send?.('ready');
} else {
	using made = madeFolder();
	const { writeFileSync } = await import('node:fs');
	const half = new Uint8Array(70_000_000);
	const files: [string, Uint8Array][] = [
		['bài nhỏ.txt', Buffer.from('Năm 2024, tuần tra 224 buổi.')],
		[
			'20 MB.txt',
			Buffer.from('Năm 2024, đơn vị tuần tra 224 buổi.\n'.repeat(430_000)).subarray(0, 20_000_000),
		],
		['9 MB.txt', Buffer.from('Năm 2024, đơn vị tuần tra 224 buổi.\n'.repeat(200_000))],
		['bom.docx', madeDocx(docxParagraph('a'), { a: half, b: half, c: half })],
		['bom trong chữ.docx', madeDocx(docxParagraph('tuần tra '.repeat(1_400_000)))],
		[
			'500 trang.pdf',
			madePdf(Array.from({ length: 500 }, (_, i) => `Trang so ${i} co 5 vu viec\n`.repeat(30))),
		],
	];
	const child = spawn(
		process.execPath,
		['--disable-warning=ExperimentalWarning', import.meta.filename, 'intake', path.join(made.folder, 'data')],
		{ stdio: ['ignore', 'inherit', 'inherit', 'ipc'] },
	);
	const next = () => new Promise<string>((resolve) => child.once('message', (m) => resolve(String(m))));
	await next();
	const pid = child.pid as number;
	let rest = 0;
	for (const [n, [name, bytes]] of files.entries()) {
		const file = path.join(made.folder, `file-${n}`);
		writeFileSync(file, bytes);
		let server = 0;
		let parser = 0;
		const watch = setInterval(() => {
			server = Math.max(server, residentMb(pid));
			parser = Math.max(parser, ...childrenOf(pid).map(residentMb));
		}, 20);
		child.send({ name, file });
		const said = await next();
		clearInterval(watch);
		if (n === 0) rest = server;
		const growth = Math.round(server - rest);
		console.log(`${name}: ${said}; server +${growth} MB, parsing process ${Math.round(parser)} MB`);
		if (growth > SERVER_GROWTH || parser > CHILD_MEMORY * 1.1) process.exitCode = 1;
	}
	child.disconnect();
}
