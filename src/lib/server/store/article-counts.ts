import { sql } from 'kysely';
import type { Trx } from './context.ts';

/** Counts an article's figures and doubts anew, after a decision or a new reading. */
export async function refreshCounts(trx: Trx, articleId: string): Promise<void> {
	const counts = await trx
		.selectFrom('observation')
		.select([
			sql<number>`coalesce(sum(kind = 'result' and duplicate_of is null and review_state <> 'rejected'), 0)`.as(
				'figures',
			),
			sql<number>`coalesce(sum(doubtful = 1 and review_state = 'unread'), 0)`.as('doubtful'),
		])
		.where('article_id', '=', articleId)
		// the reading in force, also of an article that is deleted for now
		.where('run', '=', (e) => e.selectFrom('article').select('run').where('id', '=', articleId))
		.executeTakeFirstOrThrow();
	await trx.updateTable('article').set(counts).where('id', '=', articleId).execute();
}
