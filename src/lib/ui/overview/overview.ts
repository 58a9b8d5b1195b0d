import type { Codelists } from '#lib/codelists/types.ts';
import type { CutOffRule } from '#lib/core/observation/cut-off.ts';
import type { Observation } from '#lib/core/observation/types.ts';
import { buildCards, MOST_CARDS } from '#lib/core/series/cards.ts';
import type { Figure } from '#lib/core/series/cell.ts';
import { findProblems, type Problem } from '#lib/core/series/problems.ts';
import { presetBase } from '#lib/core/series/periods.ts';
import { AWARDS, buildTable, columnsOf, figuresOf, WHOLE, type FigureTable } from '#lib/core/series/table.ts';
import { areaChooser, unitChoosers, type Chooser } from '../choosers.ts';
import { figureNotes, type FigureNotesView } from '../figure-notes.ts';
import { newestFirst, type NamedPeriod } from '../period-column.ts';
import { UnknownChoice } from '../unknown-choice.ts';
import { compareHref } from '../compare/choice.ts';
import { exportHref } from '#lib/reports/export-href.ts';
import { awardsView, type AwardsView } from './awards.ts';
import { cardViews, changeSentences, problemSentences } from './cards.ts';
import { fieldsOf, hrefOf, type OverviewChoice } from './choice.ts';
import { completeness } from './completeness.ts';
import { families, sections, type Family } from './families.ts';
import { familyPanels, type FamilyPanel } from './family-panels.ts';
import { tableView } from './table.ts';
import type { ActionLinks, CardChoice, CardView, CompletenessView, Piece, TableView } from './view.ts';

export interface OverviewFigures {
	area: string;
	/** areas that have figures, the default one first */
	areas: readonly string[];
	/** results of the area, all its units and vintages */
	observations: readonly Observation[];
	articles: number;
	cutOff: CutOffRule;
}

export interface OverviewView {
	area: string;
	summary: string;
	choosers: Chooser[];
	focus: { code: string; name: string } | null;
	base: { code: string; name: string } | null;
	actions: ActionLinks | null;
	/** hidden fields of the filter form: what it does not ask itself */
	keep: Record<string, string>;
	cards: CardView[];
	cardChoices: CardChoice[];
	cardKeep: Record<string, string>;
	mostCards: number;
	changes: Piece[][];
	problems: Piece[][];
	/** how many more there are */
	moreProblems: number;
	panels: FamilyPanel[];
	table: TableView;
	/** where the table has a column for every period; null when it has already */
	allPeriodsHref: string | null;
	completeness: CompletenessView;
	notes: FigureNotesView;
	/** for their own tab only */
	awards: AwardsView | null;
}

function pick<T>(chosen: string | null, among: readonly T[], code: (t: T) => string, said: string): T | null {
	if (chosen === null) return null;
	const found = among.find((x) => code(x) === chosen);
	if (!found) throw new UnknownChoice(`${said} “${chosen}”.`);
	return found;
}

/** Periods a table shows before it is asked for all. */
const MOST_COLUMNS = 16;

/** Sentences about what to look at again before "và … việc khác". */
const MOST_PROBLEMS = 5;

interface Basis {
	/** figures by post or unit, the units in order of name */
	byUnit: Map<string, Figure[]>;
	problems: Problem[];
	/** the table of each unit that was asked for */
	tables: Map<string, FigureTable>;
}

/** What every view of the same rows begins with, worked out once for them. */
const bases = new WeakMap<readonly Observation[], Basis>();

function basisOf(observations: readonly Observation[], codelists: Codelists): Basis {
	const known = bases.get(observations);
	if (known) return known;
	const units = [...new Set(observations.map((o) => o.orgUnit))].sort();
	const basis = {
		byUnit: new Map(units.map((unit) => [unit, figuresOf(observations, codelists, unit)])),
		problems: findProblems(observations, codelists),
		tables: new Map<string, FigureTable>(),
	};
	bases.set(observations, basis);
	return basis;
}

const codeOf = (p: NamedPeriod) => p.code;

/** The period a figure is held against when nothing else was chosen: a year before. */
const usualBase = (code: string) => presetBase(code, 'samePeriod') ?? presetBase(code, 'yearBefore');

/**
 * Everything the table of figures shows, as plain data.
 *
 * errors  UnknownChoice when the address names a period, unit or section that is not there
 */
export function overviewView(
	figures: OverviewFigures,
	choice: OverviewChoice,
	codelists: Codelists,
): OverviewView {
	const { area, observations } = figures;
	const { byUnit, problems, tables } = basisOf(observations, codelists);
	const units = [...byUnit.keys()];
	const unit = pick(choice.unit, units, String, 'Không có số liệu của đơn vị') ?? WHOLE;
	const everything = [...byUnit.values()].flat();
	const own = byUnit.get(unit) ?? [];
	const allPeriods = newestFirst(columnsOf(everything));
	const periods = newestFirst(columnsOf(own));
	const focus = pick(choice.period, allPeriods, codeOf, 'Không có số liệu của kỳ') ?? periods[0] ?? null;
	const base =
		pick(choice.base, allPeriods, codeOf, 'Không có số liệu của kỳ gốc') ??
		periods.find((p) => p.code === (focus && usualBase(focus.code))) ??
		null;
	for (const code of [...choice.charts, ...choice.cards])
		if (!codelists.indicator(code)) throw new UnknownChoice(`Không có chỉ tiêu “${code}”.`);
	const section = pick(choice.section, sections, (s) => s.id, 'Không có nhóm chỉ tiêu');
	const table = tables.get(unit) ?? buildTable(observations, codelists, { orgUnit: unit, withAwards: true });
	tables.set(unit, table);

	const hrefOfList = (period: string) =>
		`${hrefOf(choice, { tab: 'khen-thuong' })}#ky-${period.replace('/', '-')}`;
	const hrefOfIndicator = (code: string) => {
		const query = choice.area ? `?dia-ban=${encodeURIComponent(choice.area)}` : '';
		return `/chi-tieu/${code}${query}`;
	};
	const byId = new Map(observations.map((o) => [o.id, o]));
	const cards = focus
		? buildCards(observations, codelists, {
				period: focus.code,
				base: base?.code ?? null,
				chosen: choice.cards,
				orgUnit: unit,
			})
		: { cards: [], comparison: null };
	const onCards = new Set(cards.cards.map((c) => c.figure.shown.indicator));
	const ofFocus = new Set(
		own.filter((f) => f.shown.timePeriod === focus?.code).map((f) => f.shown.indicator),
	);

	return {
		area,
		summary: `${new Set(observations.map((o) => o.articleId)).size} bài có số liệu · ${everything.filter((f) => !f.shown.joined).length} số liệu khác nhau · ${allPeriods.length} kỳ`,
		choosers: choosersOf(figures, choice, { units, periods: allPeriods, focus, base }),
		keep: { the: choice.cards.join(','), 'bieu-do': choice.charts.join(',') },
		focus: focus && { code: focus.code, name: focus.name },
		base: base && { code: base.code, name: base.name },
		actions: focus && actionsOf(area, choice, unit, focus, base, section?.groups ?? null),
		cards: cardViews(cards, codelists, hrefOfIndicator),
		cardChoices: codelists.indicators
			.filter((i) => ofFocus.has(i.code) && i.code !== AWARDS)
			.map((i) => ({ code: i.code, name: i.nameVi, chosen: onCards.has(i.code) })),
		cardKeep: fieldsOf(choice, 'cards'),
		mostCards: MOST_CARDS,
		changes: changeSentences(cards.comparison, byId, codelists),
		problems: problemSentences(problems.slice(0, MOST_PROBLEMS), byId, codelists),
		moreProblems: Math.max(0, problems.length - MOST_PROBLEMS),
		panels: familyPanels(observations, own, table, {
			codelists,
			orgUnit: unit,
			focus: focus?.code ?? null,
			chosen: choice.charts,
			hrefOfChart: (family, indicator) =>
				hrefOf(choice, { charts: chartsWith(choice.charts, family, indicator, codelists) }),
			hrefOfList,
		}),
		table: tableView(table, {
			codelists,
			focus: focus?.code ?? null,
			most: choice.columns ? null : MOST_COLUMNS,
			section: section?.id ?? null,
			hrefOfPeriod: (code) => hrefOf(choice, { period: code }),
			hrefOfIndicator,
			hrefOfList: (_, period) => hrefOfList(period),
		}),
		allPeriodsHref:
			!choice.columns && periods.length > MOST_COLUMNS ? hrefOf(choice, { columns: 'tat-ca' }) : null,
		completeness: completeness(everything, allPeriods, (code) => hrefOf(choice, { period: code })),
		notes: figureNotes(area, own, figures.cutOff, codelists),
		awards: choice.tab === 'khen-thuong' ? awardsView(own, allPeriods, codelists) : null,
	};
}

function actionsOf(
	area: string,
	choice: OverviewChoice,
	unit: string,
	focus: NamedPeriod,
	base: NamedPeriod | null,
	groups: readonly string[] | null,
): ActionLinks {
	const to = (a: string, b: string) => compareHref({ area: choice.area, unit: choice.unit, a, b });
	const usual = usualBase(focus.code);
	const half = focus.freq === 'A' ? `${focus.code}-S1` : focus.code;
	const year = presetBase(half, 'halfInYear');
	const file = { area, period: focus.code, base: base?.code ?? null, unit, groups: groups ?? undefined };
	return {
		samePeriod: usual && to(focus.code, usual),
		halfAndYear: year && to(half, year),
		xlsx: exportHref('xlsx', file),
		pdf: exportHref('pdf', file),
	};
}

/** The indicators chosen for charts when one family's is changed. */
function chartsWith(
	charts: readonly string[],
	family: Family,
	indicator: string,
	codelists: Codelists,
): string[] {
	const inFamily = (code: string) =>
		(family.groups as readonly string[]).includes(codelists.indicator(code)?.group ?? '');
	const others = charts.filter((code) => !inFamily(code));
	const order = (code: string) =>
		families.findIndex((f) =>
			(f.groups as readonly string[]).includes(codelists.indicator(code)?.group ?? ''),
		);
	return [...others, indicator].sort((a, b) => order(a) - order(b));
}

function choosersOf(
	figures: OverviewFigures,
	choice: OverviewChoice,
	has: {
		units: readonly string[];
		periods: readonly NamedPeriod[];
		focus: NamedPeriod | null;
		base: NamedPeriod | null;
	},
): Chooser[] {
	const { units, periods } = has;
	return [
		areaChooser(figures.areas, choice.area),
		{
			name: 'ky',
			label: 'Kỳ đang xem',
			value: choice.period ?? '',
			options: [
				{ value: '', label: periods[0] ? `Mới nhất (${periods[0].short})` : 'Mới nhất' },
				...periods.map((p) => ({ value: p.code, label: p.name })),
			],
		},
		{
			name: 'so-voi',
			label: 'So với',
			value: choice.base ?? '',
			options: [
				{ value: '', label: has.base && !choice.base ? `Cùng kỳ (${has.base.short})` : 'Cùng kỳ năm trước' },
				...periods.filter((p) => p.code !== has.focus?.code).map((p) => ({ value: p.code, label: p.name })),
			],
		},
		{
			name: 'nhom',
			label: 'Nhóm chỉ tiêu',
			value: choice.section ?? '',
			options: [{ value: '', label: 'Tất cả' }, ...sections.map((s) => ({ value: s.id, label: s.name }))],
		},
		...unitChoosers(units, choice.unit),
	];
}
