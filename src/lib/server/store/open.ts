import { chmodSync, closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import path from 'node:path';
import { Migrator, type Kysely } from 'kysely';
import { copyBeforeMigration } from './care/copies.ts';
import { StoreError } from './errors.ts';
import { storeFile } from './files.ts';
import { lockFolder } from './lock.ts';
import { migrationProvider, migrations, newestMigration } from './migrations/index.ts';
import type { StoreRules } from './rules.ts';
import type { StoreTables } from './schema.ts';
import { SqliteFile } from './sqlite-database.ts';
import { SqliteStore } from './sqlite-store.ts';

export interface OpenOptions {
	rules: StoreRules;
	/** write takes the folder's lock; read works beside a writer */
	mode: 'write' | 'read';
	/** what this process does, for whoever comes second */
	command: string;
	now?: () => string;
	actor?: string;
}

/** Makes the folder and the file readable by their owner only. */
function prepareFolder(folder: string, file: string): void {
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	chmodSync(folder, 0o700);
	if (!existsSync(file)) closeSync(openSync(file, 'a', 0o600));
	for (const suffix of ['', '-wal', '-shm']) {
		if (existsSync(file + suffix)) chmodSync(file + suffix, 0o600);
	}
}

function appliedMigrations(file: SqliteFile): string[] {
	const known = file.raw.prepare("select 1 from sqlite_master where name = 'kysely_migration'").get();
	if (!known) return [];
	return file.raw
		.prepare('select name from kysely_migration order by name')
		.all()
		.map((r) => String(r.name));
}

/** errors  StoreError `newer` when the store was made by a newer program */
function checkAge(folder: string, applied: readonly string[]): void {
	const foreign = applied.find((name) => !(name in migrations));
	if (foreign === undefined) return;
	throw new StoreError(
		'newer',
		`Kho dữ liệu ${folder} do một bản mới hơn của chương trình tạo ra (${foreign}); hãy cập nhật chương trình.`,
	);
}

async function migrate(db: Kysely<StoreTables>): Promise<void> {
	const { error } = await new Migrator({ db, provider: migrationProvider }).migrateToLatest();
	if (error) throw error;
}

function damaged(folder: string, cause: unknown): unknown {
	// SQLITE_CORRUPT, SQLITE_NOTADB
	if (![11, 26].includes((cause as { errcode?: number }).errcode ?? 0)) return cause;
	return new StoreError(
		'damaged',
		`Tệp kho dữ liệu trong ${folder} đã hỏng; hãy phục hồi từ bản sao (lệnh restore, các bản sao ở ${path.join(folder, 'copies')}).`,
		{ cause },
	);
}

/**
 * Opens the store of a data folder; for writing it is made when absent and brought up to date,
 * after a copy of it was put aside.
 *
 * errors  StoreError: locked (another process writes), newer, damaged, absent (reading only)
 */
export async function openStore(folder: string, options: OpenOptions): Promise<SqliteStore> {
	const context = {
		rules: options.rules,
		now: options.now ?? (() => new Date().toISOString()),
		actor: options.actor ?? 'local',
	};
	const target = storeFile(folder);
	if (options.mode === 'read') {
		if (!existsSync(target)) {
			throw new StoreError('absent', `Chưa có kho dữ liệu ở ${folder}; hãy chạy lệnh import trước.`);
		}
		try {
			const file = new SqliteFile(target, { readOnly: true });
			const applied = appliedMigrations(file);
			checkAge(folder, applied);
			if (!applied.includes(newestMigration)) {
				file.close();
				// an older store is brought up to date once, by a writer
				await (await openStore(folder, { ...options, mode: 'write' })).close();
				return openStore(folder, options);
			}
			return new SqliteStore(folder, file, null, context);
		} catch (cause) {
			throw damaged(folder, cause);
		}
	}
	prepareFolder(folder, target);
	const lock = lockFolder(folder, options.command);
	try {
		const file = new SqliteFile(target);
		file.raw.exec(
			'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -32000; PRAGMA wal_autocheckpoint = 8000',
		);
		const applied = appliedMigrations(file);
		checkAge(folder, applied);
		const store = new SqliteStore(folder, file, lock, context);
		if (!applied.includes(newestMigration)) {
			if (applied.length > 0) await copyBeforeMigration(folder, file, applied.at(-1) as string);
			await migrate(store.db);
		}
		prepareFolder(folder, target);
		return store;
	} catch (cause) {
		lock.release();
		throw damaged(folder, cause);
	}
}
