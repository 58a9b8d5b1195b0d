import { DatabaseSync, type StatementSync, type SQLInputValue } from 'node:sqlite';
import type { SqliteDatabase, SqliteStatement } from 'kysely';

/** Statements kept ready; the program has far fewer different ones. */
const KEPT_STATEMENTS = 300;

class Statement implements SqliteStatement {
	readonly reader: boolean;
	private readonly statement: StatementSync;
	private readonly names: readonly string[];
	/** true when there is nothing left to do: SQLite itself has already rolled back after a full disk */
	private readonly done: () => boolean;

	constructor(statement: StatementSync, done: () => boolean) {
		this.statement = statement;
		this.done = done;
		this.names = statement.columns().map((c) => c.name);
		this.reader = this.names.length > 0;
		statement.setReturnArrays(true);
	}
	all(parameters: readonly unknown[]): unknown[] {
		return this.statement.all(...(parameters as SQLInputValue[])).map((row) => this.toObject(row));
	}
	/** An ordinary object: those SQLite's own binding makes are dictionaries, a third slower to make and to read. */
	private toObject(row: unknown): Record<string, unknown> {
		const values = row as unknown[];
		const object: Record<string, unknown> = {};
		for (let i = 0; i < values.length; i++) object[this.names[i] as string] = values[i];
		return object;
	}
	run(parameters: readonly unknown[]) {
		if (this.done()) return { changes: 0, lastInsertRowid: 0 };
		return this.statement.run(...(parameters as SQLInputValue[]));
	}
	*iterate(parameters: readonly unknown[]): IterableIterator<unknown> {
		for (const row of this.statement.iterate(...(parameters as SQLInputValue[]))) yield this.toObject(row);
	}
}

/** `node:sqlite` in the shape Kysely's SQLite dialect expects; each SQL text is prepared once. */
export class SqliteFile implements SqliteDatabase {
	readonly raw: DatabaseSync;
	private readonly statements = new Map<string, Statement>();

	/** errors  throws what SQLite says when the file cannot be opened */
	constructor(path: string, options: { readOnly?: boolean; busyMs?: number } = {}) {
		this.raw = new DatabaseSync(path, {
			readOnly: options.readOnly ?? false,
			timeout: options.busyMs ?? 5_000,
			enableForeignKeyConstraints: true,
		});
	}
	prepare(sql: string): SqliteStatement {
		let statement = this.statements.get(sql);
		if (!statement) {
			if (this.statements.size >= KEPT_STATEMENTS) this.statements.clear();
			const isRollback = sql === 'rollback';
			statement = new Statement(this.raw.prepare(sql), () => isRollback && !this.raw.isTransaction);
			this.statements.set(sql, statement);
		}
		return statement;
	}
	close(): void {
		this.statements.clear();
		if (this.raw.isOpen) this.raw.close();
	}
}
