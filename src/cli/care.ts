import path from 'node:path';
import { writeCopy } from '#lib/server/store/care/copies.ts';
import { examine } from '#lib/server/store/care/doctor.ts';
import { restoreStore } from '#lib/server/store/care/restore.ts';
import { verifyFile } from '#lib/server/store/care/verify.ts';
import { storeFile } from '#lib/server/store/files.ts';
import { openStore } from '#lib/server/store/open.ts';
import { storeRules } from '#lib/server/store-rules.ts';
import { dataFolder } from '#lib/server/data-folder.ts';
import type { CliIo } from './io.ts';
import { readArgs, UsageError } from './usage.ts';

function oneFile(args: string[], usage: string): string {
	const { positionals } = readArgs(args, {});
	if (positionals.length !== 1) throw new UsageError(`Cách dùng: cotmoc ${usage}`);
	return path.resolve(positionals[0] as string);
}

/** `backup F`: a whole copy, also beside a running server; checked before it is called done. */
export async function runBackup(args: string[], io: CliIo): Promise<number> {
	const target = oneFile(args, 'backup TỆP');
	const store = await openStore(dataFolder(), { rules: storeRules, mode: 'read', command: 'backup' });
	try {
		await writeCopy(store.file, target);
	} finally {
		await store.close();
	}
	const { faults, articles, observations } = verifyFile(target, false);
	for (const fault of faults) io.err(`${fault}\n`);
	if (faults.length === 0) io.err(`Đã sao lưu ${articles} bài, ${observations} số liệu vào ${target}.\n`);
	return faults.length === 0 ? 0 : 1;
}

/** `restore F`: refused while another process writes. */
export async function runRestore(args: string[], io: CliIo): Promise<number> {
	const copy = oneFile(args, 'restore TỆP');
	const restored = await restoreStore(dataFolder(), copy, new Date().toISOString());
	io.err(`Đã phục hồi ${restored.articles} bài, ${restored.observations} số liệu từ ${copy}.\n`);
	if (restored.before) io.err(`Kho trước đó được giữ ở ${restored.before}.\n`);
	return 0;
}

/** `verify [F]`: the store, or a copy of it. */
export async function runVerify(args: string[], io: CliIo): Promise<number> {
	const { positionals } = readArgs(args, {});
	const copy = positionals[0];
	const { faults, articles, observations, reviews } = copy
		? verifyFile(path.resolve(copy), false)
		: verifyFile(storeFile(dataFolder()), true);
	for (const fault of faults) io.err(`${fault}\n`);
	if (faults.length === 0) {
		io.err(`Nguyên vẹn: ${articles} bài, ${observations} số liệu, ${reviews} quyết định của người dùng.\n`);
	}
	return faults.length === 0 ? 0 : 1;
}

/** `doctor`: everything the store depends on. */
export async function runDoctor(args: string[], io: CliIo): Promise<number> {
	readArgs(args, {});
	const findings = examine(dataFolder());
	for (const { ok, text } of findings) io.out(`${ok ? 'tốt ' : 'LỖI '} ${text}\n`);
	return findings.every((f) => f.ok) ? 0 : 1;
}
