import { enableCompileCache } from 'node:module';
import path from 'node:path';
import { compileCacheFolder } from '#lib/server/compile-cache.ts';
import { dataFolder, DEMO_FOLDER } from '#lib/server/data-folder.ts';
import { refuseIfLocked } from '#lib/server/store/lock.ts';
import type { Command, CliIo } from './io.ts';

process.env.TZ = 'Asia/Ho_Chi_Minh';

interface Listed {
	usage: string;
	load: () => Promise<Command>;
	/** the data folder it writes to, when called with `args`; null when it only reads */
	writesTo?: (args: readonly string[]) => string | null;
}

/** Every command; its code is loaded when it is called. */
const COMMANDS: Record<string, Listed> = {
	extract: {
		usage: 'extract [--issued YYYY-MM-DD] [--area TỈNH] [--json] TỆP… | extract --jsonl',
		load: async () => (await import('./extract.ts')).runExtract,
	},
	periods: { usage: 'periods --jsonl', load: async () => (await import('./periods.ts')).runPeriods },
	compare: {
		usage: 'compare KỲ_A KỲ_B [--area TỈNH] [--json]',
		load: async () => {
			const [{ runCompare }, { withStore }] = await Promise.all([
				import('./compare.ts'),
				import('./reading.ts'),
			]);
			return (args, io) => withStore('compare', ({ store }) => runCompare(args, io, store));
		},
	},
	export: {
		usage: 'export --period KỲ [--base KỲ] [--area TỈNH] [--date NGÀY] --format DẠNG --out TỆP',
		load: async () => {
			const [{ runExport }, { withStore }] = await Promise.all([
				import('./export.ts'),
				import('./reading.ts'),
			]);
			return (args, io) => withStore('export', (world) => runExport(args, io, world));
		},
	},
	numbers: {
		usage: 'numbers --jsonl',
		load: async () => (await import('./numbers.ts')).runNumbers,
	},
	import: {
		usage: 'import ĐƯỜNG_DẪN… [--issued YYYY-MM-DD] [--area TỈNH]',
		load: async () => (await import('./import.ts')).runImport,
		writesTo: dataFolder,
	},
	demo: {
		usage: 'demo',
		load: async () => (await import('./demo.ts')).runDemo,
		writesTo: () => path.resolve(DEMO_FOLDER),
	},
	serve: {
		usage: 'serve [--host ĐỊA_CHỈ] [--host-name TÊN] [--port CỔNG]',
		load: async () => (await import('./serve.ts')).runServe,
		writesTo: dataFolder,
	},
	backup: { usage: 'backup TỆP', load: async () => (await import('./care.ts')).runBackup },
	restore: {
		usage: 'restore TỆP',
		load: async () => (await import('./care.ts')).runRestore,
		writesTo: dataFolder,
	},
	verify: { usage: 'verify [TỆP]', load: async () => (await import('./care.ts')).runVerify },
	doctor: { usage: 'doctor', load: async () => (await import('./care.ts')).runDoctor },
	admin: {
		usage: 'admin cut-off [calendar|military]',
		load: async () => (await import('./admin.ts')).runAdmin,
		writesTo: (args) => (args.length > 1 ? dataFolder() : null),
	},
	reread: {
		usage: 'reread [--accept]',
		load: async () => (await import('./reread.ts')).runReread,
		writesTo: (args) => (args.includes('--accept') ? dataFolder() : null),
	},
};

function usage(): string {
	const lines = Object.values(COMMANDS).map((c) => `  cotmoc ${c.usage}`);
	return `Cách dùng:\n${lines.join('\n')}\nThư mục dữ liệu: COTMOC_DATA (mặc định .data)\n`;
}

/** What went wrong in words a person can use: our own errors say it, the system's are named. */
function told(cause: unknown): string {
	if (cause instanceof Error && ['StoreError', 'Refusal', 'UsageError'].includes(cause.name))
		return cause.message;
	const code = (cause as { code?: unknown }).code;
	if (code === 'ENOSPC') return 'Ổ đĩa đã đầy.';
	if (code === 'EACCES' || code === 'EPERM')
		return `Không có quyền đọc hoặc ghi: ${(cause as Error).message}`;
	return `Lỗi ngoài dự kiến: ${cause instanceof Error ? cause.message : String(cause)}`;
}

/** Runs one command line. 0 done, 1 some inputs refused or the deed failed, 2 wrong usage. */
export async function main(args: readonly string[], io: CliIo): Promise<number> {
	const [name = '', ...rest] = args;
	const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
	if (!command || rest.includes('--help')) {
		io.err(command ? `Cách dùng: cotmoc ${command.usage}\n` : usage());
		return command || name === 'help' || name === '--help' ? 0 : 2;
	}
	try {
		// asked before the command is loaded: who comes second is to be told at once
		const folder = command.writesTo?.(rest) ?? null;
		if (folder !== null) refuseIfLocked(folder);
		const run = await command.load();
		return await run(rest, io);
	} catch (cause) {
		io.err(`${told(cause)}\n`);
		return cause instanceof Error && cause.name === 'UsageError' ? 2 : 1;
	}
}

/** Runs a command line as this process. */
export async function runProcess(args: readonly string[]): Promise<void> {
	enableCompileCache(compileCacheFolder());
	// a closed pipe (… | head) ends the program without a word
	process.stdout.on('error', () => process.exit(0));
	process.exitCode = await main(args, {
		stdin: process.stdin,
		out: (text) => process.stdout.write(text),
		err: (text) => process.stderr.write(text),
	});
}

if (import.meta.main) await runProcess(process.argv.slice(2));
