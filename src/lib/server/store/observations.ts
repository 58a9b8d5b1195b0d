import { sql } from 'kysely';
import type { ObservationQuery } from '#lib/core/observation/store.ts';
import type { Observation } from '#lib/core/observation/types.ts';
import { codelists } from '#lib/codelists/index.ts';
import type { Db } from './context.ts';
import { observationColumns, toObservation } from './rows.ts';

function indicatorsOf(query: ObservationQuery): string[] | null {
	if (!query.groups) return query.indicators ? [...query.indicators] : null;
	const groups = new Set(query.groups);
	const listed = codelists.indicators.filter((i) => groups.has(i.group)).map((i) => i.code);
	const asked = query.indicators ? new Set(query.indicators) : null;
	return asked ? listed.filter((code) => asked.has(code)) : listed;
}

/** Observations of the readings in force, in the order indicator, period, article, place. */
export async function findObservations(db: Db, query: ObservationQuery): Promise<Observation[]> {
	let q = db.selectFrom('observation').select(observationColumns);
	// deleted articles have no active rows; their last reading is found by the article's run
	if (query.includeDeleted) {
		q = q.where((e) =>
			e.or([
				e('active', '=', sql.lit(1)),
				e.exists(
					e
						.selectFrom('article')
						.select('article.id')
						.whereRef('article.id', '=', 'observation.article_id')
						.whereRef('article.run', '=', 'observation.run')
						.where('article.deleted', '=', 1),
				),
			]),
		);
	} else {
		q = q.where('active', '=', sql.lit(1));
	}
	if (query.ids) q = q.where('id', 'in', [...query.ids]);
	if (query.articleId !== undefined) q = q.where('article_id', '=', query.articleId);
	if (query.keys) q = q.where('key', 'in', [...query.keys]);
	const indicators = indicatorsOf(query);
	if (indicators) q = q.where('indicator', 'in', indicators);
	if (query.refArea !== undefined) q = q.where('ref_area', '=', query.refArea);
	if (query.orgUnit !== undefined) q = q.where('org_unit', '=', query.orgUnit);
	if (query.timePeriods) q = q.where('time_period', 'in', [...query.timePeriods]);
	if (query.kinds) q = q.where('kind', 'in', [...query.kinds]);
	if (query.currentOnly) q = q.where('current', '=', sql.lit(1));
	if (query.doubtfulOnly)
		q = q.where('doubtful', '=', sql.lit(1)).where('review_state', '=', sql.lit('unread'));
	q = q.orderBy('indicator').orderBy('period_start').orderBy('time_period');
	q = q.orderBy('article_id').orderBy('start').orderBy('seq');
	if (query.limit !== undefined || query.offset !== undefined) {
		q = q.limit(query.limit ?? -1).offset(query.offset ?? 0);
	}
	const chosen = await chosenIds(db);
	return (await q.execute()).map((row) => {
		const o = toObservation(row);
		return chosen.has(o.id) ? { ...o, chosen: true } : o;
	});
}

/** Rows that a person let stand for their keys: a handful, so that views follow the choice. */
async function chosenIds(db: Db): Promise<Set<string>> {
	const rows = await db.selectFrom('key_state').select('chosen').where('chosen', 'is not', null).execute();
	return new Set(rows.flatMap((r) => (r.chosen === null ? [] : [r.chosen])));
}
