import { chmodSync, copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { StoreError } from '../errors.ts';
import { lockFolder } from '../lock.ts';
import { SqliteFile } from '../sqlite-database.ts';
import { storeFile } from '../files.ts';
import { copiesFolder, settle, writeCopy } from './copies.ts';
import { verifyFile, type Verified } from './verify.ts';

export interface Restored extends Verified {
	/** copy of what was there before; null when there was nothing */
	before: string | null;
}

/** Puts the store that is there aside; one too damaged to copy is moved as it is. */
async function putAside(file: string, target: string): Promise<void> {
	try {
		const old = new SqliteFile(file);
		try {
			await writeCopy(old, target);
			// nothing may be left in the log that the new file would then be given
			old.raw.exec('PRAGMA wal_checkpoint(TRUNCATE)');
		} finally {
			old.close();
		}
	} catch {
		copyFileSync(file, target);
	}
}

/**
 * Puts a copy in the store's place. What was there is kept beside the other copies.
 *
 * errors  StoreError: locked (a server or import is at work, named), damaged (the copy is not sound; nothing is changed)
 */
export async function restoreStore(folder: string, copy: string, now: string): Promise<Restored> {
	const verified = verifyFile(copy, false);
	if (verified.faults.length > 0) {
		throw new StoreError('damaged', `Không phục hồi từ ${copy}: ${verified.faults[0]}`);
	}
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	const lock = lockFolder(folder, 'restore');
	try {
		const file = storeFile(folder);
		let before: string | null = null;
		if (existsSync(file)) {
			mkdirSync(copiesFolder(folder), { recursive: true, mode: 0o700 });
			before = path.join(copiesFolder(folder), `before-restore-${now.replace(/[:.]/g, '')}.sqlite`);
			await putAside(file, before);
		}
		const incoming = `${file}.part`;
		copyFileSync(copy, incoming);
		chmodSync(incoming, 0o600);
		settle(incoming);
		for (const suffix of ['-wal', '-shm']) rmSync(file + suffix, { force: true });
		renameSync(incoming, file);
		settle(file);
		return { ...verified, before };
	} finally {
		lock.release();
	}
}
