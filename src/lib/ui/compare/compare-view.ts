import { comparisonScenes } from '#lib/charts/index.ts';
import type { Codelists } from '#lib/codelists/types.ts';
import type { CutOffRule } from '#lib/core/observation/cut-off.ts';
import type { Observation } from '#lib/core/observation/types.ts';
import { compare } from '#lib/core/series/compare.ts';
import { figuresIn, type Comparison } from '#lib/core/series/comparison.ts';
import { presetBase } from '#lib/core/series/periods.ts';
import { columnsOf, figuresOf, WHOLE } from '#lib/core/series/table.ts';
import { exportHref } from '#lib/reports/export-href.ts';
import { formatHeading, formatVerdict, SIDE_BY_SIDE } from '#lib/format/index.ts';
import { withoutIds, type ChartView } from '../chart/view.ts';
import { areaChooser, unitChoosers, type Chooser } from '../choosers.ts';
import { figureNotes, type FigureNotesView } from '../figure-notes.ts';
import { newestFirst, type NamedPeriod } from '../period-column.ts';
import { figureHref } from '../source-href.ts';
import { UnknownChoice } from '../unknown-choice.ts';
import { compareHref, type CompareChoice } from './choice.ts';
import { compareTable, periodLists } from './rows.ts';
import type { CompareTableView, PeriodList } from './view.ts';

export interface Preset {
	name: string;
	href: string;
	current: boolean;
}

export interface CompareView {
	area: string;
	choosers: Chooser[];
	presets: Preset[];
	swapHref: string;
	heading: string;
	/** one line of words above the table */
	verdict: string;
	mode: Comparison['mode'];
	/** said over a table that only lays side by side */
	caution: string | null;
	table: CompareTableView;
	charts: ChartView[];
	notes: FigureNotesView;
	/** what each period has, when they have nothing in common */
	lists: PeriodList[];
	files: { xlsx: string; pdf: string };
}

export interface CompareFigures {
	area: string;
	areas: readonly string[];
	/** results of the area, all its units and vintages */
	observations: readonly Observation[];
	cutOff: CutOffRule;
}

/** View units: near a phone's own width, so that words keep their size there. */
const CHART_WIDTH = 320;
const MOST_CHARTS = 4;

/** The base a period is held against when none was chosen: a year before, else the next newest that has figures. */
function usualBase(a: NamedPeriod, periods: readonly NamedPeriod[]): NamedPeriod | undefined {
	const code = presetBase(a.code, 'samePeriod') ?? presetBase(a.code, 'yearBefore');
	return periods.find((p) => p.code === code) ?? periods.find((p) => p.code !== a.code);
}

function find(code: string | null, periods: readonly NamedPeriod[]): NamedPeriod | undefined {
	if (code === null) return undefined;
	const found = periods.find((p) => p.code === code);
	if (!found) throw new UnknownChoice(`Không có số liệu của kỳ “${code}”.`);
	return found;
}

/**
 * A comparison as the page shows it; null when the area has fewer than two periods.
 *
 * errors  UnknownChoice when the address names a period or unit that has no figures
 */
export function compareView(
	figures: CompareFigures,
	choice: CompareChoice,
	codelists: Codelists,
): CompareView | null {
	const { area, observations } = figures;
	const units = [...new Set(observations.map((o) => o.orgUnit))].sort();
	if (choice.unit && !units.includes(choice.unit))
		throw new UnknownChoice(`Không có số liệu của đơn vị “${choice.unit}”.`);
	const orgUnit = choice.unit ?? WHOLE;
	const periods = newestFirst(columnsOf(figuresOf(observations, codelists, orgUnit)));
	const a = find(choice.a, periods) ?? periods[0];
	const b = a && (find(choice.b, periods) ?? usualBase(a, periods));
	if (!a || !b) return null;
	const comparison = compare(a.code, b.code, observations, codelists, { orgUnit });
	const byId = new Map(observations.map((o) => [o.id, o]));
	const file = { area, period: a.code, base: b.code, unit: orgUnit };
	const to = (first: string, second: string) => compareHref({ ...choice, a: first, b: second });
	return {
		area,
		choosers: choosersOf(figures, choice, periods, units),
		presets: presetsOf(periods, to, a, b),
		swapHref: to(b.code, a.code),
		heading: formatHeading(comparison),
		verdict: formatVerdict(comparison),
		mode: comparison.mode,
		caution: comparison.mode === 'sideBySide' ? `${SIDE_BY_SIDE}.` : null,
		table: compareTable(comparison, codelists, (code) => {
			const query = choice.area ? `?dia-ban=${encodeURIComponent(choice.area)}` : '';
			return `/chi-tieu/${code}${query}`;
		}),
		charts: comparisonScenes(comparison, codelists, { width: CHART_WIDTH, names: 'above' })
			.slice(0, MOST_CHARTS)
			.map((scene) => ({
				scene: withoutIds(scene),
				hrefs: scene.points.map((p) => {
					const from = byId.get(p.observationId ?? '');
					return from ? figureHref(from) : null;
				}),
			})),
		lists: comparison.mode === 'noCommon' ? periodLists(comparison, codelists) : [],
		notes: figureNotes(area, figuresIn(comparison), figures.cutOff, codelists),
		files: { xlsx: exportHref('xlsx', file), pdf: exportHref('pdf', file) },
	};
}

function choosersOf(
	figures: CompareFigures,
	choice: CompareChoice,
	periods: readonly NamedPeriod[],
	units: readonly string[],
): Chooser[] {
	const named = periods.map((p) => ({ value: p.code, label: p.name }));
	const newest = periods[0];
	return [
		areaChooser(figures.areas, choice.area),
		{
			name: 'ky',
			label: 'Kỳ này',
			value: choice.a ?? '',
			options: [{ value: '', label: `Mới nhất (${newest?.short ?? ''})` }, ...named],
		},
		{
			name: 'so-voi',
			label: 'So với kỳ gốc',
			value: choice.b ?? '',
			options: [{ value: '', label: 'Cùng kỳ năm trước, nếu có' }, ...named],
		},
		...unitChoosers(units, choice.unit),
	];
}

/** The four pairs a commander asks for, each with the newest period for which both sides have figures. */
function presetsOf(
	periods: readonly NamedPeriod[],
	to: (a: string, b: string) => string,
	a: NamedPeriod,
	b: NamedPeriod,
): Preset[] {
	const codes = new Set(periods.map((p) => p.code));
	const presets = [
		['samePeriod', '6 tháng so cùng kỳ', 'S'],
		['halfInYear', '6 tháng so cả năm', 'S'],
		['yearBefore', 'Năm so năm trước', 'A'],
		['quarterBefore', 'Quý so quý trước', 'Q'],
	] as const;
	return presets.flatMap(([preset, name, freq]): Preset[] => {
		const pairs = [a, ...periods]
			.filter((p) => p.freq === freq)
			.map((p) => [p.code, presetBase(p.code, preset)] as const)
			.filter((pair): pair is readonly [string, string] => pair[1] !== null && codes.has(pair[1]));
		const [pair] = pairs;
		if (!pair) return [];
		return [{ name, href: to(...pair), current: pairs.some(([x, y]) => x === a.code && y === b.code) }];
	});
}
