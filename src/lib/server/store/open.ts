import { chmodSync, closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import path from 'node:path';
import { Migrator, type Migration } from 'kysely';
import { copyBeforeMigration, migrationCopy } from './care/copies.ts';
import { StoreError } from './errors.ts';
import { storeFile } from './files.ts';
import { lockFolder } from './lock.ts';
import { migrations } from './migrations/index.ts';
import type { StoreRules } from './rules.ts';
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
	/** the tables' changes in order of name; the program's own when left out */
	migrations?: Readonly<Record<string, Migration>>;
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
function checkAge(
	folder: string,
	applied: readonly string[],
	known: Readonly<Record<string, Migration>>,
): void {
	const foreign = applied.find((name) => !(name in known));
	if (foreign === undefined) return;
	throw new StoreError(
		'newer',
		`Kho dữ liệu ${folder} do một bản mới hơn của chương trình tạo ra (${foreign}); hãy cập nhật chương trình.`,
	);
}

/**
 * Brings the tables up to date, after a copy was put aside: all changes in one transaction, or none.
 *
 * errors  StoreError: migration, full
 */
async function migrate(
	store: SqliteStore,
	applied: readonly string[],
	known: Readonly<Record<string, Migration>>,
): Promise<void> {
	const { db, file, folder } = store;
	const before = applied.at(-1);
	if (before !== undefined) await copyBeforeMigration(folder, file, before);
	// Kysely itself opens none for SQLite
	file.raw.exec('BEGIN IMMEDIATE');
	const provider = { getMigrations: async () => ({ ...known }) };
	const { error } = await new Migrator({ db, provider }).migrateToLatest();
	if (error === undefined) {
		file.raw.exec('COMMIT');
		return;
	}
	if (file.raw.isTransaction) file.raw.exec('ROLLBACK');
	const kept = before === undefined ? '' : `; bản sao trước khi nâng cấp: ${migrationCopy(folder, before)}`;
	throw new StoreError(
		'migration',
		`Không nâng cấp được kho dữ liệu ${folder}; dữ liệu cũ còn nguyên, chưa có gì thay đổi${kept}.`,
		{ cause: error },
	);
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
	const known = options.migrations ?? migrations;
	const newest = Object.keys(known).sort().at(-1) ?? '';
	const target = storeFile(folder);
	if (options.mode === 'read') {
		if (!existsSync(target)) {
			throw new StoreError('absent', `Chưa có kho dữ liệu ở ${folder}; hãy chạy lệnh import trước.`);
		}
		try {
			const file = new SqliteFile(target, { readOnly: true });
			const applied = appliedMigrations(file);
			checkAge(folder, applied, known);
			if (!applied.includes(newest)) {
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
		checkAge(folder, applied, known);
		const store = new SqliteStore(folder, file, lock, context);
		if (!applied.includes(newest)) await migrate(store, applied, known);
		prepareFolder(folder, target);
		return store;
	} catch (cause) {
		lock.release();
		throw damaged(folder, cause);
	}
}
