import { codelists } from '#lib/codelists/index.ts';
import { isItem } from '#lib/core/observation/key.ts';
import { observe } from '#lib/core/observation/observe.ts';
import type { Observation } from '#lib/core/observation/types.ts';
import type { Selection, StoreRules } from './store/rules.ts';

/** Key, canonical values and status follow from the fields as they stand; identity, links and decisions stay. */
function derive(o: Observation): Observation {
	const article = { id: o.articleId, text: '', issued: o.reportedDate, demo: o.demo };
	const [made] = observe(article, [{ ...o, partOf: null, duplicateOf: null }], codelists);
	if (!made) return o;
	const { key, obsValue, obsLow, obsHigh, unitMeasure, obsStatus, refArea, dims } = made;
	return { ...o, key, obsValue, obsLow, obsHigh, unitMeasure, obsStatus, refArea, dims };
}

function select(rows: readonly Observation[], chosen: string | null): Selection {
	const byId = new Map(rows.map((o) => [o.id, o]));
	const byArticle = new Map<string, Observation>();
	for (const o of rows) {
		if (o.kind !== 'result' || o.timePeriod === null || o.review.state === 'rejected') continue;
		if (!isItem(o, byId) && !byArticle.has(o.articleId)) byArticle.set(o.articleId, o);
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
