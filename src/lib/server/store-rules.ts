import { codelists } from '#lib/codelists/index.ts';
import { observe } from '#lib/core/observation/observe.ts';
import type { Observation } from '#lib/core/observation/types.ts';
import { addVintage, type KeyStanding } from '#lib/core/series/vintage-added.ts';
import { selectVintage } from '#lib/core/series/vintages.ts';
import type { Selection, StoreRules } from './store/rules.ts';

/** Key, canonical values and status follow from the fields as they stand; identity, links and decisions stay. */
function derive(o: Observation): Observation {
	const article = { id: o.articleId, text: '', issued: o.reportedDate, demo: o.demo };
	// provisional and broken series follow from day, period and area: what they came to before does not count
	const obsStatus = o.obsStatus === 'P' || o.obsStatus === 'B' ? 'A' : o.obsStatus;
	const [made] = observe(article, [{ ...o, obsStatus, partOf: null, duplicateOf: null }], codelists);
	if (!made) return o;
	const { key, obsValue, obsLow, obsHigh, unitMeasure, refArea, dims } = made;
	const status = made.obsStatus;
	return { ...o, key, obsValue, obsLow, obsHigh, unitMeasure, obsStatus: status, refArea, dims };
}

function select(rows: readonly Observation[], chosen: string | null): Selection {
	const found = selectVintage(rows, codelists);
	if (!found) return { current: null, conflict: false, vintages: [] };
	const { shown, agreeing, replaced, conflicting } = found;
	const vintages = [shown, ...agreeing, ...replaced, ...conflicting].map((o) => o.id);
	return {
		// a choice falls away with the row it was for
		current: chosen !== null && vintages.includes(chosen) ? chosen : shown.id,
		conflict: conflicting.length > 0,
		vintages,
	};
}

const add = (before: KeyStanding, rows: readonly Observation[]) => addVintage(before, rows, codelists);

/** The core's rules about keys and vintages, as the store wants them. */
export const storeRules: StoreRules = { derive, select, add };
