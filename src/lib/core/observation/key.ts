import type { Dims, DimensionId, Observation } from './types.ts';

const DIMENSIONS: readonly DimensionId[] = [
	'LEAD_ROLE',
	'OUTCOME',
	'AWARD_TYPE',
	'AWARD_ISSUER',
	'RECIPIENT',
];

/** Only the dimensions that say something, in the fixed order: `{OUTCOME: '_T'}` becomes `{}`. */
export function statedDims(dims: Dims): Dims {
	const out: Dims = {};
	for (const d of DIMENSIONS) {
		const code = dims[d];
		if (code && code !== '_T') out[d] = code;
	}
	return out;
}

/** A slice's name within keys: "LEAD_ROLE=LEAD;OUTCOME=PROSECUTED"; empty for the total. */
export function sliceKey(dims: Dims): string {
	return Object.entries(statedDims(dims))
		.map(([d, code]) => `${d}=${code}`)
		.join(';');
}

/** The fields a key is made of. */
export type KeyFields = Pick<
	Observation,
	'articleId' | 'indicator' | 'refArea' | 'orgUnit' | 'dims' | 'timePeriod' | 'unitMeasure'
>;

/** A post has a name of its own: "Đồn Biên phòng Tà Lùng" is one place whether or not its province is told; "Hải đội 2" is not. */
const NAMED_POST = /^(?:Đồn|Trạm) /u;

/**
 * The area within a key. Where neither province nor post is known, nothing says that two articles speak of one place:
 * each article is then a place of its own, so that the unknown provinces of two papers never replace or deny each other.
 */
function placeOf({ articleId, refArea, orgUnit }: KeyFields): string {
	if (refArea !== null) return refArea;
	return NAMED_POST.test(orgUnit.normalize('NFC')) ? '' : `?${articleId}`;
}

/**
 * The key of an observation: indicator, area, post or unit, slice, period, canonical unit, joined by "|".
 * Two rows of one key speak of the same thing; what else is unknown stays empty.
 */
export function observationKey(o: KeyFields): string {
	const plain = (s: string | null) => (s ?? '').normalize('NFC').replaceAll('|', '/');
	return [
		o.indicator,
		plain(placeOf(o)),
		plain(o.orgUnit),
		sliceKey(o.dims),
		o.timePeriod ?? '',
		o.unitMeasure,
	].join('|');
}

/**
 * True for rows shown under another one and never counted: repetitions, and parts that have their total's
 * own key ("vi phạm khác 22 vụ" within the cases). A part with a code of its own (drugs within crime) stands by itself.
 */
export function isItem(o: Observation, byId: ReadonlyMap<string, Observation>): boolean {
	if (o.duplicateOf !== null) return true;
	return o.partOf !== null && byId.get(o.partOf)?.key === o.key;
}
