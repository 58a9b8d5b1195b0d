import type { Codelists } from '#lib/codelists/types.ts';
import type { Observation } from '#lib/core/observation/types.ts';
import { indicatorOrder, WHOLE } from '#lib/core/series/table.ts';
import { compare } from '#lib/core/series/compare.ts';
import type { Comparison } from '#lib/core/series/comparison.ts';
import { parseTimePeriod } from '#lib/core/period/time-period.ts';
import { presetBase } from '#lib/core/series/periods.ts';
import { awardRows, type AwardRow } from './awards.ts';
import { compareReport, type CompareReport } from './comparison.ts';
import { FigureList, figureName, type PrintedFigure } from './figures.ts';
import { headBlock } from './head.ts';
import { reportNotes } from './notes.ts';
import type { HeadBlock } from './page-model.ts';
import { resultSections, type ResultSection } from './results.ts';
import { unitTable, type UnitTable } from './by-unit.ts';
import { sourceRows, type SourceArticle, type SourceRow } from './sources.ts';
import type { ReportSpec } from './spec.ts';
import { formatObservation } from '#lib/format/index.ts';

/** Everything a report is made from; the core of it is pure, so the caller reads the store. */
export interface ReportInput {
	spec: ReportSpec;
	/** all observations of the area, every vintage and kind */
	observations: readonly Observation[];
	/** the articles the figures stand in, with their texts */
	articles: readonly SourceArticle[];
	/** articles of the area that gave no figure */
	articlesWithoutFigures: number;
	codelists: Codelists;
	/** ISO 8601, UTC: time of making, from outside */
	madeAt: string;
	/** version of the program, for the metadata */
	version: string;
	demo: boolean;
}

/** A report's contents before any layout: pages and sheets are both made from it. */
export interface Report {
	input: ReportInput;
	/** the observations chosen, every vintage, in order of indicator, period, source */
	observations: Observation[];
	head: HeadBlock;
	/** descriptors printed in section I, as sentences */
	context: string[];
	sections: ResultSection[];
	/** null when no base period was chosen */
	compare: CompareReport | null;
	/** what the changes in the sentences are against: the base, or the same period a year before; null for none */
	changesAgainst: Comparison | null;
	/** null when fewer than two posts or units are named, or one was chosen */
	units: UnitTable | null;
	awards: AwardRow[];
	notes: string[];
	sources: SourceRow[];
	/** how many figures of the main period are printed in B1, and in B5, and from how many articles */
	counts: { results: number; awards: number; articles: number };
}

/** The observations a specification chooses: its groups and indicators, in an order that never depends on the store. */
function chosen(input: ReportInput): Observation[] {
	const { spec, codelists } = input;
	const groups = spec.groups && new Set(spec.groups);
	const indicators = spec.indicators && new Set(spec.indicators);
	const order = indicatorOrder(codelists);
	const text = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
	return input.observations
		.filter(
			(o) =>
				o.refArea === spec.refArea &&
				(!groups || groups.has(codelists.indicator(o.indicator)?.group ?? 'unclassified')) &&
				(!indicators || indicators.has(o.indicator)),
		)
		.sort(
			(a, b) =>
				order(a.indicator) - order(b.indicator) ||
				text(a.timePeriod ?? '', b.timePeriod ?? '') ||
				text(a.reportedDate ?? '', b.reportedDate ?? '') ||
				text(a.articleId, b.articleId) ||
				a.start - b.start,
		);
}

const awardFigures = (rows: readonly AwardRow[]): PrintedFigure[] =>
	rows.flatMap((r) => [r.collectives, r.individuals, r.others].filter((f) => f !== null));

/** The comparison the sentences may quote changes from; only periods of like length have changes. */
function changesAgainst(
	spec: ReportSpec,
	chosenBase: Comparison | null,
	observations: readonly Observation[],
	codelists: Codelists,
): Comparison | null {
	if (chosenBase?.mode === 'samePeriod') return chosenBase;
	const freq = parseTimePeriod(spec.periodMain)?.freq;
	const before = presetBase(spec.periodMain, freq === 'A' ? 'yearBefore' : 'samePeriod');
	if (!before || !observations.some((o) => o.timePeriod === before)) return null;
	const c = compare(spec.periodMain, before, observations, codelists, { orgUnit: spec.orgUnit });
	return c.counts.comparable ? c : null;
}

/**
 * Puts a report together: rows of every table with their figures numbered, the notes, the list of sources.
 * It lists what the sources say; it adds no cause, praise or trend.
 */
export function buildReport(input: ReportInput): Report {
	const { spec, codelists } = input;
	const observations = chosen(input);
	const inMain = observations.filter((o) => o.timePeriod === spec.periodMain);
	const figures = new FigureList(codelists);
	const articles = new Map(input.articles.map((a) => [a.id, a]));
	const sections = resultSections(observations, spec.periodMain, codelists, figures, {
		orgUnit: spec.orgUnit,
		textOf: (id) => articles.get(id)?.text ?? null,
	});
	const base = spec.periodBase && parseTimePeriod(spec.periodBase) ? spec.periodBase : null;
	const comparison = base
		? compare(spec.periodMain, base, observations, codelists, { orgUnit: spec.orgUnit })
		: null;
	const compared = comparison && compareReport(comparison, codelists, figures);
	const units = spec.orgUnit === WHOLE ? unitTable(observations, spec.periodMain, codelists, figures) : null;
	const awards = awardRows(observations, spec.periodMain, codelists, figures, spec.orgUnit);
	const shownPeriods = new Set([spec.periodMain, ...(base ? [base] : [])]);
	const printed = figures.first;
	const main = [...sections.flatMap((s) => s.rows.map((r) => r.figure)), ...awardFigures(awards)];
	const results = inMain.filter((o) => o.kind === 'result');
	return {
		input,
		observations,
		head: headBlock(spec, results),
		context: inMain
			.filter((o) => o.kind === 'context' && o.duplicateOf === null)
			.map((o) => `${figureName(o, codelists)}: ${formatObservation(o, codelists)}.`),
		sections,
		compare: compared,
		changesAgainst: changesAgainst(spec, comparison, observations, codelists),
		units,
		awards,
		notes: reportNotes({
			printed,
			observations,
			periods: shownPeriods,
			articlesWithoutFigures: input.articlesWithoutFigures,
			groups: spec.groups && !spec.indicators ? new Set(spec.groups) : null,
			codelists,
		}),
		sources: sourceRows(printed, articles, codelists),
		counts: {
			results: sections.flatMap((s) => s.rows).filter((r) => r.figure.observation.obsStatus !== 'O').length,
			awards: awardFigures(awards).length,
			articles: new Set(main.map((f) => f.observation.articleId)).size,
		},
	};
}
