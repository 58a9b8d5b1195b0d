import type { Kysely, Transaction } from 'kysely';
import type { StoreRules } from './rules.ts';
import type { StoreTables } from './schema.ts';

export type Db = Kysely<StoreTables>;
export type Trx = Transaction<StoreTables>;

/** What every query is handed besides its own arguments. */
export interface StoreContext {
	rules: StoreRules;
	/** ISO 8601, UTC; the store's only clock */
	now: () => string;
	/** who acts; `local` until there are accounts */
	actor: string;
}

/** One row about what was done; written in the same transaction as the deed. */
export async function writeAudit(
	trx: Trx,
	context: StoreContext,
	action: string,
	subject: string,
	detail: unknown = null,
): Promise<void> {
	await trx
		.insertInto('audit')
		.values({
			at: context.now(),
			actor: context.actor,
			action,
			subject,
			detail: detail === null ? '' : JSON.stringify(detail),
		})
		.execute();
}
