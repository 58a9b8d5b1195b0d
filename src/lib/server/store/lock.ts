import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { SqliteFile } from './sqlite-database.ts';
import { StoreError } from './errors.ts';

/** Who holds a data folder: shown to whoever comes second. */
export interface LockHolder {
	pid: number;
	/** ISO 8601, UTC */
	startedAt: string;
	/** what it does: `serve`, `import` … */
	command: string;
	/** where it answers, for a server */
	address: string | null;
}

export interface FolderLock {
	/** tells those who come second where this process answers */
	announce(address: string): void;
	release(): void;
}

/** Longest wait for a process that is just ending. */
const WAIT_MS = 1_000;

/** The holder's own words about itself; null when none or unreadable. */
export function readHolder(folder: string): LockHolder | null {
	try {
		return JSON.parse(readFileSync(path.join(folder, 'lock.json'), 'utf8')) as LockHolder;
	} catch {
		return null;
	}
}

/**
 * Takes the one writer's place on a data folder. The operating system holds the lock (an open exclusive
 * transaction on a small file beside the store) and frees it however the process ends, so none is ever stale.
 *
 * errors  StoreError `locked`, naming the holder, within two seconds
 */
export function lockFolder(folder: string, command: string): FolderLock {
	const file = path.join(folder, 'lock.sqlite');
	if (!existsSync(file)) writeFileSync(file, '', { mode: 0o600 });
	const lock = new SqliteFile(file, { busyMs: WAIT_MS });
	try {
		lock.raw.exec('BEGIN EXCLUSIVE');
	} catch (cause) {
		lock.close();
		const holder = readHolder(folder);
		if ((cause as { errcode?: number }).errcode !== 5) throw cause;
		const who = holder
			? `tiến trình ${holder.pid} (${holder.command}${holder.address ? `, ${holder.address}` : ''}, chạy từ ${holder.startedAt})`
			: 'một tiến trình khác';
		throw new StoreError(
			'locked',
			`Kho dữ liệu ${folder} đang do ${who} ghi; hãy dừng tiến trình đó trước.`,
			{
				cause,
			},
		);
	}
	const info = path.join(folder, 'lock.json');
	const startedAt = new Date().toISOString();
	const write = (address: string | null) => {
		const holder: LockHolder = { pid: process.pid, startedAt, command, address };
		writeFileSync(info, JSON.stringify(holder), { mode: 0o600 });
		chmodSync(info, 0o600);
	};
	write(null);
	return {
		announce: (address) => write(address),
		release: () => {
			rmSync(info, { force: true });
			lock.close();
		},
	};
}
