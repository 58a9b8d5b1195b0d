import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** The one row that stands for a key is found without stepping over the others of that key. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema.dropIndex('observation_by_key').execute();
	await db.schema
		.createIndex('observation_by_key')
		.on('observation')
		.columns(['key', 'current'])
		.where(sql.ref('active'), '=', sql.lit(1))
		.execute();
}
