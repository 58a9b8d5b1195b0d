import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** Search without marks or case, in SQLite's own text index; words are folded before they come here. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`create virtual table article_words using fts5(
		words, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0", detail = 'none'
	)`.execute(db);
}
