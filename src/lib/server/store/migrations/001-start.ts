import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** Articles, observations, decisions, audit, reports and settings. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('article')
		.addColumn('id', 'text', (c) => c.primaryKey().notNull())
		.addColumn('title', 'text', (c) => c.notNull())
		.addColumn('outlet', 'text')
		.addColumn('url', 'text')
		.addColumn('issued', 'text')
		.addColumn('issuer_area', 'text')
		.addColumn('text_hash', 'text', (c) => c.notNull())
		.addColumn('imported_at', 'text', (c) => c.notNull())
		.addColumn('demo', 'integer', (c) => c.notNull())
		.addColumn('deleted', 'integer', (c) => c.notNull())
		.addColumn('run', 'integer', (c) => c.notNull())
		.addColumn('figures', 'integer', (c) => c.notNull())
		.addColumn('doubtful', 'integer', (c) => c.notNull())
		.addColumn('original_name', 'text')
		.addColumn('original_type', 'text')
		.addColumn('original_size', 'integer')
		.addColumn('original_hash', 'text')
		.execute();

	await db.schema.createIndex('article_by_original').on('article').column('original_hash').execute();

	await db.schema
		.createTable('article_text')
		.addColumn('seq', 'integer', (c) => c.primaryKey())
		.addColumn('article_id', 'text', (c) => c.notNull().unique().references('article.id'))
		.addColumn('text', 'text', (c) => c.notNull())
		.execute();

	await db.schema
		.createTable('original')
		.addColumn('article_id', 'text', (c) => c.primaryKey().notNull().references('article.id'))
		.addColumn('bytes', 'blob', (c) => c.notNull())
		.execute();

	await db.schema
		.createTable('article_copy')
		.addColumn('article_id', 'text', (c) => c.notNull().references('article.id'))
		.addColumn('title', 'text', (c) => c.notNull())
		.addColumn('outlet', 'text', (c) => c.notNull())
		.addColumn('url', 'text', (c) => c.notNull())
		.addColumn('issued', 'text', (c) => c.notNull())
		.addColumn('met_at', 'text', (c) => c.notNull())
		.addPrimaryKeyConstraint('article_copy_once', ['article_id', 'title', 'outlet', 'url', 'issued'])
		.execute();

	await db.schema
		.createTable('observation')
		.addColumn('seq', 'integer', (c) => c.primaryKey())
		.addColumn('id', 'text', (c) => c.notNull().unique())
		.addColumn('article_id', 'text', (c) => c.notNull().references('article.id'))
		.addColumn('run', 'integer', (c) => c.notNull())
		.addColumn('active', 'integer', (c) => c.notNull())
		.addColumn('current', 'integer', (c) => c.notNull())
		.addColumn('key', 'text', (c) => c.notNull())
		.addColumn('indicator', 'text', (c) => c.notNull())
		.addColumn('ref_area', 'text')
		.addColumn('org_unit', 'text', (c) => c.notNull())
		.addColumn('time_period', 'text')
		.addColumn('period_start', 'text')
		.addColumn('period_end', 'text')
		.addColumn('period_basis', 'text', (c) => c.notNull())
		.addColumn('period_label', 'text')
		.addColumn('event_date', 'text')
		.addColumn('kind', 'text', (c) => c.notNull())
		.addColumn('actor_scope', 'text', (c) => c.notNull())
		.addColumn('dims', 'text', (c) => c.notNull())
		.addColumn('value', 'real')
		.addColumn('low', 'real')
		.addColumn('high', 'real')
		.addColumn('qualifier', 'text', (c) => c.notNull())
		.addColumn('unit', 'text', (c) => c.notNull())
		.addColumn('decimals', 'integer', (c) => c.notNull())
		.addColumn('obs_value', 'real')
		.addColumn('obs_low', 'real')
		.addColumn('obs_high', 'real')
		.addColumn('unit_measure', 'text', (c) => c.notNull())
		.addColumn('value_reported', 'text', (c) => c.notNull())
		.addColumn('unit_reported', 'text', (c) => c.notNull())
		.addColumn('obs_status', 'text', (c) => c.notNull())
		.addColumn('start', 'integer', (c) => c.notNull())
		.addColumn('end', 'integer', (c) => c.notNull())
		.addColumn('quote', 'text', (c) => c.notNull())
		.addColumn('part_of', 'text')
		.addColumn('duplicate_of', 'text')
		.addColumn('stated', 'text', (c) => c.notNull())
		.addColumn('rules', 'text', (c) => c.notNull())
		.addColumn('doubtful', 'integer', (c) => c.notNull())
		.addColumn('review_state', 'text', (c) => c.notNull())
		.addColumn('review_reason', 'text')
		.addColumn('review_at', 'text')
		.addColumn('machine', 'text')
		.addColumn('reported_date', 'text')
		.addColumn('demo', 'integer', (c) => c.notNull())
		.execute();
	await db.schema
		.createIndex('observation_by_article')
		.on('observation')
		.columns(['article_id', 'run'])
		.execute();
	await db.schema
		.createIndex('observation_by_key')
		.on('observation')
		.column('key')
		.where(sql.ref('active'), '=', sql.lit(1))
		.execute();
	// the order every list is shown in, so that no view sorts
	await db.schema
		.createIndex('observation_by_area')
		.on('observation')
		.columns(['ref_area', 'indicator', 'period_start', 'time_period', 'article_id', 'start'])
		.where(sql.ref('active'), '=', sql.lit(1))
		.execute();
	await db.schema
		.createIndex('observation_by_indicator')
		.on('observation')
		.columns(['indicator', 'period_start', 'time_period', 'article_id', 'start'])
		.where(sql.ref('active'), '=', sql.lit(1))
		.execute();
	await db.schema
		.createIndex('observation_current_area')
		.on('observation')
		.column('ref_area')
		.where(sql.ref('current'), '=', sql.lit(1))
		.execute();
	await db.schema
		.createIndex('observation_in_doubt')
		.on('observation')
		.columns(['article_id', 'start'])
		.where(sql<boolean>`"active" = 1 and "doubtful" = 1 and "review_state" = 'unread'`)
		.execute();

	await db.schema
		.createTable('review')
		.addColumn('id', 'integer', (c) => c.primaryKey())
		.addColumn('observation_id', 'text', (c) => c.notNull())
		.addColumn('article_id', 'text', (c) => c.notNull().references('article.id'))
		.addColumn('at', 'text', (c) => c.notNull())
		.addColumn('actor', 'text', (c) => c.notNull())
		.addColumn('state', 'text', (c) => c.notNull())
		.addColumn('fields', 'text')
		.addColumn('reason', 'text')
		.addColumn('undone', 'integer', (c) => c.notNull())
		.execute();
	await db.schema
		.createIndex('review_by_observation')
		.on('review')
		.columns(['observation_id', 'id'])
		.execute();
	await db.schema.createIndex('review_by_article').on('review').column('article_id').execute();

	await db.schema
		.createTable('key_state')
		.addColumn('key', 'text', (c) => c.primaryKey().notNull())
		.addColumn('articles', 'integer', (c) => c.notNull())
		.addColumn('conflict', 'integer', (c) => c.notNull())
		.addColumn('chosen', 'text')
		.addColumn('reason', 'text')
		.addColumn('at', 'text')
		.execute();

	await db.schema
		.createTable('audit')
		.addColumn('id', 'integer', (c) => c.primaryKey())
		.addColumn('at', 'text', (c) => c.notNull())
		.addColumn('actor', 'text', (c) => c.notNull())
		.addColumn('action', 'text', (c) => c.notNull())
		.addColumn('subject', 'text', (c) => c.notNull())
		.addColumn('detail', 'text', (c) => c.notNull())
		.execute();

	await db.schema
		.createTable('report')
		.addColumn('id', 'text', (c) => c.primaryKey().notNull())
		.addColumn('at', 'text', (c) => c.notNull())
		.addColumn('title', 'text', (c) => c.notNull())
		.addColumn('format', 'text', (c) => c.notNull())
		.addColumn('spec', 'text', (c) => c.notNull())
		.addColumn('hash', 'text', (c) => c.notNull())
		.addColumn('data_version', 'integer', (c) => c.notNull())
		.execute();

	await db.schema
		.createTable('setting')
		.addColumn('name', 'text', (c) => c.primaryKey().notNull())
		.addColumn('value', 'text', (c) => c.notNull())
		.execute();

	await db.schema
		.createTable('store_state')
		.addColumn('id', 'integer', (c) => c.primaryKey())
		.addColumn('data_version', 'integer', (c) => c.notNull())
		.execute();
	await sql`insert into store_state (id, data_version) values (1, 0)`.execute(db);
}
