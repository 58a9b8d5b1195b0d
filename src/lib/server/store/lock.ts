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

/** Longest wait for a process that is just ending: the second is to know within two seconds of its start. */
const WAIT_MS = 500;

/** The holder's own words about itself; null when none or unreadable. */
export function readHolder(folder: string): LockHolder | null {
	try {
		return JSON.parse(readFileSync(path.join(folder, 'lock.json'), 'utf8')) as LockHolder;
	} catch {
		return null;
	}
}

const SQLITE_BUSY = 5;

/**
 * Takes a lock that the operating system holds (an open exclusive transaction on a small file) and frees however
 * the process ends, so that none is ever stale. Closing the file frees it.
 *
 * out  null when another process has had it for `waitMs` milliseconds
 */
export function lockFile(file: string, waitMs: number): SqliteFile | null {
	if (!existsSync(file)) writeFileSync(file, '', { mode: 0o600 });
	const lock = new SqliteFile(file, { busyMs: waitMs });
	try {
		lock.raw.exec('BEGIN EXCLUSIVE');
		return lock;
	} catch (cause) {
		lock.close();
		if ((cause as { errcode?: number }).errcode === SQLITE_BUSY) return null;
		throw cause;
	}
}

/** Whether a process of that number runs; one of another user does. */
function isAlive(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch (cause) {
		return (cause as { code?: string }).code === 'EPERM';
	}
}

const lockOf = (folder: string) => path.join(folder, 'lock.sqlite');

function takeLock(folder: string): SqliteFile {
	let lock = lockFile(lockOf(folder), 0);
	const before = lock ? null : readHolder(folder);
	// one that lives and has said who it is will not go in half a second
	if (!lock && !(before && isAlive(before.pid))) lock = lockFile(lockOf(folder), WAIT_MS);
	if (!lock) {
		const holder = readHolder(folder);
		const who = holder
			? `tiến trình ${holder.pid} (${holder.command}${holder.address ? `, ${holder.address}` : ''}, chạy từ ${holder.startedAt})`
			: 'một tiến trình khác';
		throw new StoreError('locked', `Kho dữ liệu ${folder} đang do ${who} ghi; hãy dừng tiến trình đó trước.`);
	}
	return lock;
}

/**
 * Asks, before anything else is loaded, whether the writer's place is free.
 *
 * errors  StoreError `locked`, naming the holder
 */
export function refuseIfLocked(folder: string): void {
	if (existsSync(lockOf(folder))) takeLock(folder).close();
}

/**
 * Takes the one writer's place on a data folder.
 *
 * errors  StoreError `locked`, naming the holder
 */
export function lockFolder(folder: string, command: string): FolderLock {
	const lock = takeLock(folder);
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
