import { importFiles, type ImportedFile } from '#lib/server/import/import-files.ts';
import { importItems } from '#lib/server/import/sources.ts';
import { IMPORT_DEPTH, ParserPool } from '#lib/server/intake/pool.ts';
import type { IntakeHints } from '#lib/server/intake/types.ts';
import { openStore } from '#lib/server/store/open.ts';
import { storeRules } from '#lib/server/store-rules.ts';
import { dataFolder, isDemo } from '#lib/server/data-folder.ts';
import type { CliIo } from './io.ts';
import { readArgs, readDay, UsageError } from './usage.ts';

const OUTCOMES = { added: 'mới', known: 'đã có', refused: 'từ chối' };

function tell(io: CliIo, file: ImportedFile, done: number, total: number): void {
	const said = file.message ?? `${file.name}: ${OUTCOMES[file.state]}, ${file.figures} số liệu`;
	io.err(`[${done}/${total}] ${said}\n`);
}

/** Files and folders into a data folder, with progress on stderr and a summary. Exit code 1 when some were refused. */
export async function importPaths(
	paths: readonly string[],
	options: { folder: string; demo: boolean; command: string; hints?: IntakeHints },
	io: CliIo,
): Promise<number> {
	const { folder, demo, command } = options;
	const store = await openStore(folder, { rules: storeRules, mode: 'write', command });
	const pool = new ParserPool(IMPORT_DEPTH);
	let cancelled = false;
	const stop = () => {
		cancelled = true;
	};
	process.once('SIGINT', stop);
	process.once('SIGTERM', stop);
	try {
		const items = importItems(paths, options.hints ?? {});
		const files = await importFiles(items, {
			store,
			pool,
			demo,
			now: () => new Date().toISOString(),
			progress: (file, done, total) => tell(io, file, done, total),
			cancelled: () => cancelled,
		});
		const count = (state: ImportedFile['state']) => files.filter((f) => f.state === state).length;
		const added = files.filter((f) => f.state === 'added');
		const figures = added.reduce((sum, f) => sum + f.figures, 0);
		io.err(
			`Đã thêm ${added.length} bài (${figures} số liệu), đã có sẵn ${count('known')}, từ chối ${count('refused')}.\n`,
		);
		if (added.length > 0) await store.keepCopy();
		if (cancelled) io.err(`Đã dừng khi còn ${items.length - files.length} tệp; chạy lại để nhập tiếp.\n`);
		return cancelled || count('refused') > 0 ? 1 : 0;
	} finally {
		process.off('SIGINT', stop);
		process.off('SIGTERM', stop);
		pool.close();
		await store.close();
	}
}

/** `import PATH… [--issued D] [--area A]` */
export async function runImport(args: string[], io: CliIo): Promise<number> {
	const { values, positionals } = readArgs(args, { issued: { type: 'string' }, area: { type: 'string' } });
	if (positionals.length === 0)
		throw new UsageError('Cách dùng: cotmoc import ĐƯỜNG_DẪN… [--issued D] [--area A]');
	const hints = { issued: readDay(values.issued, '--issued'), issuerArea: values.area ?? null };
	return importPaths(positionals, { folder: dataFolder(), demo: isDemo(), command: 'import', hints }, io);
}
