import type { Observation } from '#lib/core/observation/types.ts';
import { codelists } from '#lib/codelists/index.ts';
import type { Selection, StoreRules } from './store/rules.ts';

const standsForArticle = (o: Observation) =>
	o.kind === 'result' &&
	o.timePeriod !== null &&
	o.partOf === null &&
	o.duplicateOf === null &&
	o.review.state !== 'rejected';

function derive(o: Observation): Observation {
	const unit = codelists.unit(o.unit);
	const canonical = (x: number | null) => (x === null || !unit ? x : x * unit.factor);
	const unitMeasure = unit?.canonicalUnit ?? o.unit;
	const dims = Object.entries(o.dims).sort().join(';');
	return {
		...o,
		obsValue: canonical(o.value),
		obsLow: canonical(o.low),
		obsHigh: canonical(o.high),
		unitMeasure,
		key: [o.indicator, o.refArea, o.orgUnit, dims, o.timePeriod, unitMeasure].join('|'),
	};
}

function select(rows: readonly Observation[], chosen: string | null): Selection {
	const byArticle = new Map<string, Observation>();
	for (const o of rows) {
		if (standsForArticle(o) && !byArticle.has(o.articleId)) byArticle.set(o.articleId, o);
	}
	const vintages = [...byArticle.values()].sort((a, b) =>
		(b.reportedDate ?? '').localeCompare(a.reportedDate ?? ''),
	);
	const picked = vintages.find((o) => o.id === chosen) ?? vintages[0];
	return {
		current: picked?.id ?? null,
		conflict: new Set(vintages.map((o) => o.obsValue)).size > 1,
		vintages: vintages.map((o) => o.id),
	};
}

/** The core's rules about keys and vintages, as the store wants them. */
export const storeRules: StoreRules = { derive, select };
