import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import type { SqliteFile } from '../sqlite-database.ts';

/** How many copies are kept: one for each of the last days, weeks and months that have any. */
const KEPT = { days: 7, weeks: 4, months: 12 };

const COPY = /^cotmoc-(\d{4}-\d{2}-\d{2})T(\d{6})Z\.sqlite$/;

export const copiesFolder = (folder: string) => path.join(folder, 'copies');

/** Pages copied at a time: the main thread is free between. */
const PAGES_AT_ONCE = 2_000;

/** Waits until a file, and its name in its folder, have reached the disk. */
export function settle(file: string): void {
	for (const target of [file, path.dirname(file)]) {
		// a folder cannot be opened this way everywhere; where it can, the rename is made to last
		const handle = openSync(target, 'r');
		try {
			fsyncSync(handle);
		} finally {
			closeSync(handle);
		}
	}
}

/**
 * Writes a whole, consistent copy of an open store to `target`, beside readers and writers: one plain file.
 * It appears under its name only when it is complete and on the disk.
 */
export async function writeCopy(file: SqliteFile, target: string): Promise<void> {
	mkdirSync(path.dirname(target), { recursive: true, mode: 0o700 });
	const unfinished = `${target}.part`;
	rmSync(unfinished, { force: true });
	closeSync(openSync(unfinished, 'w', 0o600));
	try {
		await backup(file.raw, unfinished, { rate: PAGES_AT_ONCE });
		const copy = new DatabaseSync(unfinished);
		// without this the copy would want two more files beside it
		copy.exec('PRAGMA journal_mode = DELETE');
		copy.close();
		settle(unfinished);
		renameSync(unfinished, target);
		if (process.platform !== 'win32') settle(target);
	} catch (cause) {
		rmSync(unfinished, { force: true });
		throw cause;
	}
}

/** Where the store as it was after `migration` is put aside before the next one. */
export const migrationCopy = (folder: string, migration: string) =>
	path.join(copiesFolder(folder), `before-migration-after-${migration}.sqlite`);

/** Puts a copy aside before the tables change; it stays until a person removes it. */
export function copyBeforeMigration(folder: string, file: SqliteFile, migration: string): Promise<void> {
	return writeCopy(file, migrationCopy(folder, migration));
}

function weekOf(day: string): string {
	const monday = new Date(`${day}T00:00:00Z`);
	monday.setUTCDate(monday.getUTCDate() - ((monday.getUTCDay() + 6) % 7));
	return monday.toISOString().slice(0, 10);
}

/** Names of the copies to keep of `names`: the newest of each of the last days, weeks and months. */
export function copiesToKeep(names: readonly string[]): Set<string> {
	const newestFirst = names
		.filter((n) => COPY.test(n))
		.sort()
		.reverse();
	const kept = new Set<string>();
	const spans: [number, (day: string) => string][] = [
		[KEPT.days, (day) => day],
		[KEPT.weeks, weekOf],
		[KEPT.months, (day) => day.slice(0, 7)],
	];
	for (const [count, spanOf] of spans) {
		const seen = new Set<string>();
		for (const name of newestFirst) {
			const span = spanOf(COPY.exec(name)?.[1] as string);
			if (seen.has(span)) continue;
			if (seen.size >= count) break;
			seen.add(span);
			kept.add(name);
		}
	}
	return kept;
}

/** Copies the store into `copies/` and drops copies no longer worth keeping. `now` is ISO 8601, UTC. */
export async function keepCopy(folder: string, file: SqliteFile, now: string): Promise<string> {
	const stamp = `${now.slice(0, 10)}T${now.slice(11, 19).replaceAll(':', '')}Z`;
	const target = path.join(copiesFolder(folder), `cotmoc-${stamp}.sqlite`);
	await writeCopy(file, target);
	const names = readdirSync(copiesFolder(folder));
	const kept = copiesToKeep(names);
	for (const name of names) {
		if (COPY.test(name) && !kept.has(name)) rmSync(path.join(copiesFolder(folder), name));
	}
	return target;
}
