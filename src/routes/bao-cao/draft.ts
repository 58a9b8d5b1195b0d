import type { Observation } from '#lib/core/observation/types.ts';
import { parseTimePeriod, type Period } from '#lib/core/period/time-period.ts';
import { byRecency, presetBase } from '#lib/core/series/periods.ts';
import { formatPeriod } from '#lib/format/index.ts';
import { RESULT_GROUPS } from '#lib/reports/groups.ts';

/** What was chosen for a draft, as it stands in the address. */
export interface DraftChoice {
	area: string;
	period: string;
	base: string | null;
	/** numbers of the sub-headings of section II; null for all */
	sections: number[] | null;
}

export interface Option {
	value: string;
	label: string;
}

/** Periods with results, newest first, named by the articles' own words. */
export function periodOptions(observations: readonly Observation[]): Option[] {
	const labels = new Map<string, string | null>();
	for (const o of observations) {
		if (o.kind !== 'result' || o.timePeriod === null) continue;
		labels.set(o.timePeriod, labels.get(o.timePeriod) ?? o.periodLabel);
	}
	return [...labels.keys()]
		.map((code) => parseTimePeriod(code))
		.filter((p): p is Period => p !== null)
		.sort(byRecency)
		.map((p) => ({ value: p.code, label: formatPeriod(p.code, labels.get(p.code)) }));
}

/** The options with the periods chosen among them: a report that is due may have no figures yet. */
export function withChosen(options: readonly Option[], chosen: readonly (string | null)[]): Option[] {
	const missing = chosen.filter((c) => c !== null && !options.some((o) => o.value === c));
	const named = missing.map((value) => ({ value: value ?? '', label: formatPeriod(value ?? '') }));
	return [...named, ...options];
}

/** The base a period is usually held against, where there are figures of it. */
export function usualBase(period: string, options: readonly Option[]): string | null {
	const freq = parseTimePeriod(period)?.freq;
	const base = presetBase(period, freq === 'A' ? 'yearBefore' : 'samePeriod');
	return base !== null && options.some((o) => o.value === base) ? base : null;
}

/** Sub-headings to choose among, by number. */
export const sectionOptions: Option[] = RESULT_GROUPS.map((g, at) => ({ value: String(at), label: g.title }));

/** Indicator groups of the chosen sub-headings; null for all. */
export function groupsOf(sections: readonly number[] | null): string[] | null {
	return sections && sections.flatMap((at) => RESULT_GROUPS[at]?.groups ?? []);
}

/** Reads the numbers of sub-headings from an address; none or all chosen is the same as no choice. */
export function readSections(values: readonly string[]): number[] | null {
	const chosen = [...new Set(values.map(Number))].filter((n) => RESULT_GROUPS[n] !== undefined);
	return chosen.length && chosen.length < RESULT_GROUPS.length ? chosen.sort((a, b) => a - b) : null;
}
