import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** Rows whose province nobody told, and that are of no post with a name of its own. */
const unknown = sql`o.ref_area is null and o.org_unit not like 'Đồn %' and o.org_unit not like 'Trạm %'`;

/**
 * Two articles that tell no province had one key, as if they spoke of one place: each gets keys of its own, and its
 * figures stand again. What was chosen between such articles falls away; the figures themselves are as they were.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`update observation as o
		set key = o.indicator || '|?' || o.article_id || substr(o.key, length(o.indicator) + 2)
		where ${unknown} and substr(o.key, 1, length(o.indicator) + 2) = o.indicator || '||'`.execute(db);
	await sql`update observation as o set current = 1
		where ${unknown} and o.active = 1 and o.kind = 'result' and o.review_state <> 'rejected'
			and o.time_period is not null and o.duplicate_of is null
			and not exists (select 1 from observation as w where w.id = o.part_of and w.key = o.key)
			and not exists (
				select 1 from observation as f where f.active = 1 and f.key = o.key and f.kind = 'result'
					and f.review_state <> 'rejected' and f.duplicate_of is null
					and (f.start < o.start or (f.start = o.start and f.id < o.id))
					and not exists (select 1 from observation as w where w.id = f.part_of and w.key = f.key)
			)`.execute(db);
	await sql`delete from key_state where not exists (select 1 from observation as o where o.key = key_state.key)`.execute(
		db,
	);
	await sql`update store_state set data_version = data_version + 1`.execute(db);
}
