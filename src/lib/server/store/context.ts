import type { Kysely, Transaction } from 'kysely';
import type { StoreRules } from './rules.ts';
import type { StoreTables } from './schema.ts';
import type { SqliteFile } from './sqlite-database.ts';

export type Db = Kysely<StoreTables>;
export type Trx = Transaction<StoreTables>;

/** What every query is handed besides its own arguments. */
export interface StoreContext {
	rules: StoreRules;
	/**
	 * the open file, for what is written thousands of times: its statements are prepared once.
	 * Used within a transaction only, where nobody else speaks to the file.
	 */
	file: SqliteFile;
	/** ISO 8601, UTC; the store's only clock */
	now: () => string;
	/** who acts; `local` until there are accounts */
	actor: string;
}

/** One row about what was done; written in the same transaction as the deed. */
export function writeAudit(
	context: StoreContext,
	action: string,
	subject: string,
	detail: unknown = null,
): void {
	context.file
		.prepare('insert into audit (at, actor, action, subject, detail) values (?, ?, ?, ?, ?)')
		.run([context.now(), context.actor, action, subject, detail === null ? '' : JSON.stringify(detail)]);
}
