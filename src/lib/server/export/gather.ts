import type { Codelists } from '#lib/codelists/types.ts';
import type { Store } from '#lib/core/observation/store.ts';
import type { ReportInput } from '#lib/reports/report.ts';
import type { ReportSpec } from '#lib/reports/spec.ts';
import { datedObservations } from '#lib/server/cut-off.ts';
import { programVersion } from '#lib/server/project-root.ts';

/** Where reports are read from. */
export interface ExportWorld {
	store: Store;
	codelists: Codelists;
	demo: boolean;
}

/**
 * Reads from the store what a report is made from.
 *
 * in   date: day of making, YYYY-MM-DD; null takes the latest import among the articles of the area, so that
 *      the same data give the same bytes whenever they are asked for
 */
export async function gatherReport(
	world: ExportWorld,
	spec: ReportSpec,
	date: string | null,
): Promise<ReportInput> {
	const { store, codelists, demo } = world;
	const observations = await datedObservations(store, { refArea: spec.refArea });
	const periods = new Set([spec.periodMain, spec.periodBase]);
	const needed = new Set(observations.filter((o) => periods.has(o.timePeriod)).map((o) => o.articleId));
	const summaries = await store.articles();
	const givers = new Set(observations.map((o) => o.articleId));
	const ofArea = summaries.filter((a) => givers.has(a.id) || a.issuerArea === spec.refArea);
	const articles = [];
	for (const id of needed) {
		const article = await store.article(id);
		if (article) articles.push(article);
	}
	const latest =
		ofArea
			.map((a) => a.importedAt)
			.sort()
			.at(-1) ?? '1970-01-01T00:00:00.000Z';
	return {
		spec,
		observations,
		articles,
		articlesWithoutFigures: ofArea.filter((a) => a.figures === 0).length,
		codelists,
		madeAt: date ? `${date}T00:00:00.000Z` : latest,
		version: programVersion(),
		demo: demo || observations.some((o) => o.demo),
	};
}
