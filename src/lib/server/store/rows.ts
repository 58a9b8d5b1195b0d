import type { Selectable } from 'kysely';
import type { ArticleSummary, OriginalSummary } from '#lib/core/observation/store.ts';
import { leavesDoubt } from '#lib/core/observation/standing.ts';
import type { Article, Observation } from '#lib/core/observation/types.ts';
import type { ArticleTable, ObservationTable } from './schema.ts';

export type ObservationRow = Omit<Selectable<ObservationTable>, 'seq' | 'run' | 'active' | 'doubtful'>;

const bit = (b: boolean) => (b ? 1 : 0);

export function toObservationRow(o: Observation): ObservationRow & { doubtful: number } {
	return {
		id: o.id,
		article_id: o.articleId,
		current: bit(o.current),
		key: o.key,
		indicator: o.indicator,
		ref_area: o.refArea,
		org_unit: o.orgUnit,
		time_period: o.timePeriod,
		period_start: o.periodStart,
		period_end: o.periodEnd,
		period_basis: o.periodBasis,
		period_label: o.periodLabel,
		event_date: o.eventDate,
		kind: o.kind,
		actor_scope: o.actorScope,
		dims: JSON.stringify(o.dims),
		value: o.value,
		low: o.low,
		high: o.high,
		qualifier: o.qualifier,
		unit: o.unit,
		decimals: o.decimals,
		obs_value: o.obsValue,
		obs_low: o.obsLow,
		obs_high: o.obsHigh,
		unit_measure: o.unitMeasure,
		value_reported: o.valueReported,
		unit_reported: o.unitReported,
		obs_status: o.obsStatus,
		start: o.start,
		end: o.end,
		quote: o.quote,
		part_of: o.partOf,
		duplicate_of: o.duplicateOf,
		stated: JSON.stringify(o.stated),
		rules: JSON.stringify(o.rules),
		doubtful: bit(leavesDoubt(o)),
		review_state: o.review.state,
		review_reason: o.review.reason,
		review_at: o.review.at,
		machine: o.machine === null ? null : JSON.stringify(o.machine),
		reported_date: o.reportedDate,
		demo: bit(o.demo),
	};
}

/** Rows repeat a handful of small JSON values thousands of times; each text is parsed once. */
const parsed = new Map<string, unknown>();

function parseKept<T>(json: string): T {
	let value = parsed.get(json);
	if (value === undefined) {
		if (parsed.size > 5_000) parsed.clear();
		value = Object.freeze(JSON.parse(json));
		parsed.set(json, value);
	}
	return value as T;
}

export function toObservation(r: ObservationRow): Observation {
	return {
		id: r.id,
		articleId: r.article_id,
		current: r.current === 1,
		key: r.key,
		indicator: r.indicator,
		refArea: r.ref_area,
		orgUnit: r.org_unit,
		timePeriod: r.time_period,
		periodStart: r.period_start,
		periodEnd: r.period_end,
		periodBasis: r.period_basis as Observation['periodBasis'],
		periodLabel: r.period_label,
		eventDate: r.event_date,
		kind: r.kind as Observation['kind'],
		actorScope: r.actor_scope as Observation['actorScope'],
		dims: parseKept<Observation['dims']>(r.dims),
		value: r.value,
		low: r.low,
		high: r.high,
		qualifier: r.qualifier as Observation['qualifier'],
		unit: r.unit,
		decimals: r.decimals,
		obsValue: r.obs_value,
		obsLow: r.obs_low,
		obsHigh: r.obs_high,
		unitMeasure: r.unit_measure,
		valueReported: r.value_reported,
		unitReported: r.unit_reported,
		obsStatus: r.obs_status as Observation['obsStatus'],
		start: r.start,
		end: r.end,
		quote: r.quote,
		partOf: r.part_of,
		duplicateOf: r.duplicate_of,
		stated: parseKept<Observation['stated']>(r.stated),
		rules: parseKept<string[]>(r.rules),
		review: {
			state: r.review_state as Observation['review']['state'],
			reason: r.review_reason,
			at: r.review_at,
		},
		machine: r.machine === null ? null : (JSON.parse(r.machine) as Observation['machine']),
		reportedDate: r.reported_date,
		demo: r.demo === 1,
	};
}

type ArticleRow = Selectable<ArticleTable>;

export function toArticle(r: ArticleRow, text: string): Article {
	return {
		id: r.id,
		title: r.title,
		outlet: r.outlet,
		url: r.url,
		issued: r.issued,
		issuerArea: r.issuer_area,
		text,
		textHash: r.text_hash,
		importedAt: r.imported_at,
		demo: r.demo === 1,
		deleted: r.deleted === 1,
	};
}

function toOriginalSummary(r: ArticleRow): OriginalSummary | null {
	if (r.original_name === null) return null;
	return {
		name: r.original_name,
		mediaType: r.original_type ?? 'application/octet-stream',
		size: r.original_size ?? 0,
		hash: r.original_hash ?? '',
	};
}

export function toArticleSummary(r: ArticleRow): ArticleSummary {
	return {
		id: r.id,
		title: r.title,
		outlet: r.outlet,
		url: r.url,
		issued: r.issued,
		issuerArea: r.issuer_area,
		textHash: r.text_hash,
		importedAt: r.imported_at,
		demo: r.demo === 1,
		deleted: r.deleted === 1,
		figures: r.figures,
		doubtful: r.doubtful,
		original: toOriginalSummary(r),
	};
}

/** Every column of an observation that is shown: all but the bookkeeping of the store. */
export const observationColumns = [
	'id',
	'article_id',
	'current',
	'key',
	'indicator',
	'ref_area',
	'org_unit',
	'time_period',
	'period_start',
	'period_end',
	'period_basis',
	'period_label',
	'event_date',
	'kind',
	'actor_scope',
	'dims',
	'value',
	'low',
	'high',
	'qualifier',
	'unit',
	'decimals',
	'obs_value',
	'obs_low',
	'obs_high',
	'unit_measure',
	'value_reported',
	'unit_reported',
	'obs_status',
	'start',
	'end',
	'quote',
	'part_of',
	'duplicate_of',
	'stated',
	'rules',
	'review_state',
	'review_reason',
	'review_at',
	'machine',
	'reported_date',
	'demo',
] as const satisfies readonly (keyof ObservationRow)[];
