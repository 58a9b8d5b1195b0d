import type { AuditRow } from '#lib/core/observation/store.ts';
import { sql } from 'kysely';
import type { Db } from './context.ts';

/** The id a figure was decided under: rows of an older reading carry "~" and its run behind it. */
const idAsRead = sql<string>`substr(observation.id, 1, instr(observation.id || '~', '~') - 1)`;

/** What was done with an article and its figures, also with those no longer there; newest first. */
export async function historyOf(db: Db, articleId: string): Promise<AuditRow[]> {
	return db
		.selectFrom('audit')
		.selectAll()
		.where((eb) =>
			eb.or([
				eb('subject', '=', articleId),
				eb('subject', 'in', (s) =>
					s.selectFrom('observation').select(idAsRead.as('id')).where('article_id', '=', articleId),
				),
				eb('subject', 'in', (s) =>
					s.selectFrom('review').select('observation_id').where('article_id', '=', articleId),
				),
			]),
		)
		.orderBy('id', 'desc')
		.execute();
}
