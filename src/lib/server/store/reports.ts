import type { IssuedReport } from '#lib/core/observation/store.ts';
import { writeAudit, type Db, type StoreContext, type Trx } from './context.ts';

/** Keeps what was given out; the same report again only adds an audit row. */
export async function keepReport(trx: Trx, context: StoreContext, report: IssuedReport): Promise<void> {
	const { dataVersion, ...rest } = report;
	await trx
		.insertInto('report')
		.values({ ...rest, data_version: dataVersion })
		.onConflict((c) => c.column('id').doNothing())
		.execute();
	writeAudit(context, 'report.issued', report.id, { title: report.title, format: report.format });
}

export async function listReports(db: Db, limit: number): Promise<IssuedReport[]> {
	const rows = await db.selectFrom('report').selectAll().orderBy('at', 'desc').limit(limit).execute();
	return rows.map(({ data_version, ...rest }) => ({ ...rest, dataVersion: data_version }));
}
