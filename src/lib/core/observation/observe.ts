import type { Codelists } from '#lib/codelists/types.ts';
import { areaLine, straddlesReorganisation } from './area.ts';
import { canonicalDecimals, toCanonical } from './canonical.ts';
import { BASE_RULE, findChangeBase } from './change-base.ts';
import { findClosedLists } from './closed-list.ts';
import { closingDay } from './cut-off.ts';
import { isItem, observationKey, statedDims } from './key.ts';
import { splitQuote } from './printed.ts';
import { findSpanLabel } from './span-label.ts';
import type { Article, Observation, ObsStatus, Reading } from './types.ts';

/** What `observe` needs of an article. */
export type ObservedArticle = Pick<Article, 'id' | 'text' | 'issued' | 'demo'>;

/** Articles are told apart by this much of their hash within observation ids. */
const ID_LENGTH = 16;

/**
 * One code by precedence B > P > E > A: a magnitude has no value (O); a merged province's period across
 * 1/7/2025 breaks the series; a figure announced before its period's close is provisional.
 */
function statusOf(r: Reading, issued: string | null, codelists: Codelists): ObsStatus {
	if (r.obsStatus === 'O' || r.qualifier === 'MAG') return 'O';
	if (r.obsStatus === 'B') return 'B';
	if (r.timePeriod && r.refArea && straddlesReorganisation(r.timePeriod)) {
		if (!areaLine(r.refArea, codelists).continuous) return 'B';
	}
	if (r.obsStatus === 'P') return 'P';
	const closes = r.timePeriod && closingDay(r.timePeriod);
	if (r.kind === 'result' && issued && closes && issued < closes) return 'P';
	return r.obsStatus;
}

/**
 * The join: readings of one article become observations in canonical units, with key, status and source.
 *
 * in   article (its id is the hash made outside), the readings in order, code lists
 * out  one observation for each reading, same order; ids depend on article and place only, so a second
 *      reading of the same text gives the same ids; `current` as if no other article were known
 */
export function observe(
	article: ObservedArticle,
	readings: readonly Reading[],
	codelists: Codelists,
): Observation[] {
	const lists = findClosedLists(article.text, readings);
	const listRules = (i: number) => [
		...(lists.totals.has(i) ? ['list:closed'] : []),
		...(lists.rests.has(i) ? ['list:rest'] : []),
	];
	const seen = new Map<string, number>();
	const ids = readings.map((r) => {
		const place = `${article.id.slice(0, ID_LENGTH)}-${r.start}-${r.end}`;
		const n = seen.get(place) ?? 0;
		seen.set(place, n + 1);
		return n ? `${place}-${n}` : place;
	});
	const idAt = (index: number | null) => (index === null ? null : (ids[index] ?? null));

	const baseRule = (r: Reading) => {
		const base = findChangeBase(r, article.text);
		return base ? [`${BASE_RULE}${base}`] : [];
	};
	const labels = new Map<string, string | null>();
	const labelOf = (r: Reading) => {
		if (r.timePeriod === null || /\d{4}\D+\d{4}/u.test(r.periodLabel ?? '')) return r.periodLabel;
		if (!labels.has(r.timePeriod)) labels.set(r.timePeriod, findSpanLabel(r.timePeriod, article.text));
		return labels.get(r.timePeriod) ?? r.periodLabel;
	};

	const observations = readings.map((r, i): Observation => {
		const unit = codelists.unit(r.unit);
		const canonical = (x: number | null) => (x === null ? null : unit ? toCanonical(x, unit) : x);
		const dims = statedDims(r.dims);
		const refArea = r.refArea === null ? null : areaLine(r.refArea.normalize('NFC'), codelists).name;
		const unitMeasure = unit?.canonicalUnit ?? r.unit;
		const { indicator, orgUnit, timePeriod, kind } = r;
		const { valueReported, unitReported } = splitQuote(r.quote, r.qualifier);
		// written out field by field: spreading two objects into so large a one takes longer than all the rest
		return {
			start: r.start,
			end: r.end,
			quote: r.quote,
			value: r.value,
			low: r.low,
			high: r.high,
			qualifier: r.qualifier,
			unit: r.unit,
			decimals: r.decimals,
			indicator,
			timePeriod,
			periodStart: r.periodStart,
			periodEnd: r.periodEnd,
			periodBasis: r.periodBasis,
			periodLabel: labelOf(r),
			eventDate: r.eventDate,
			refArea,
			orgUnit,
			actorScope: r.actorScope,
			dims,
			kind,
			obsStatus: statusOf(r, article.issued, codelists),
			partOf: idAt(r.partOf),
			duplicateOf: idAt(r.duplicateOf),
			stated: r.stated,
			rules: [...r.rules, ...listRules(i), ...baseRule(r)],
			valueReported,
			unitReported,
			id: ids[i] as string,
			articleId: article.id,
			reportedDate: article.issued,
			key: observationKey({
				articleId: article.id,
				indicator,
				refArea,
				orgUnit,
				dims,
				timePeriod,
				unitMeasure,
			}),
			obsValue: r.qualifier === 'MAG' ? null : canonical(r.value),
			obsLow: canonical(r.low),
			obsHigh: canonical(r.high),
			unitMeasure,
			review: { state: 'unread', reason: null, at: null },
			machine: null,
			current: false,
			demo: article.demo,
		};
	});

	const byId = new Map(observations.map((o) => [o.id, o]));
	const taken = new Set<string>();
	for (const o of observations) {
		const stands = o.kind === 'result' && o.timePeriod !== null && !isItem(o, byId) && !taken.has(o.key);
		o.current = stands;
		if (stands) taken.add(o.key);
	}
	return observations;
}

/** Decimals of `obsValue` that keep the precision printed (SDMX DECIMALS). */
export function obsDecimals(o: Pick<Observation, 'decimals' | 'unit'>, codelists: Codelists): number {
	const unit = codelists.unit(o.unit);
	return unit ? canonicalDecimals(o.decimals, unit) : o.decimals;
}
