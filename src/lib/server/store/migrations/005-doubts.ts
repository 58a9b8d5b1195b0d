import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** Doubts of goals and changes were kept and not counted: they are marked and counted like those of results. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`update observation set doubtful = 1
		where kind in ('target', 'change') and duplicate_of is null and rules like '%"doubt:%'`.execute(db);
	await sql`update article set doubtful = (
		select count(*) from observation as o
			where o.article_id = article.id and o.run = article.run and o.doubtful = 1 and o.review_state = 'unread'
	)`.execute(db);
	await sql`update store_state set data_version = data_version + 1`.execute(db);
}
