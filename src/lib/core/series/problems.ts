import type { Codelists } from '#lib/codelists/types.ts';
import { sliceKey } from '../observation/key.ts';
import type { Observation } from '../observation/types.ts';
import { isNested, parseTimePeriod, type Period } from '../period/time-period.ts';
import { intervalOf, type Amount } from './amount.ts';
import type { Figure } from './cell.ts';
import { figuresOfAll } from './figures.ts';
import { partAboveWhole } from './gate.ts';
import { overlap } from './interval.ts';
import { checkParts } from './parts.ts';
import { checkPublishedChanges } from './published-changes.ts';
import { addAmounts } from './sum.ts';
import { indicatorOf } from './table.ts';

/** Something in the figures that cannot be right, for a person to look at; nothing is changed by it. */
export type Problem =
	/** two articles disagree about one key */
	| { kind: 'conflict'; indicator: string; timePeriod: string; figures: Observation[] }
	/** a half or quarter larger than the year or half it lies in */
	| { kind: 'partAboveWhole'; indicator: string; timePeriod: string; part: Observation; whole: Observation }
	/** halves or quarters that fill a year do not add up to it, or are already more */
	| {
			kind: 'periodsUnlikeWhole';
			indicator: string;
			timePeriod: string;
			parts: Observation[];
			sum: Amount;
			whole: Observation;
	  }
	/** a change an article prints is not what its two figures give */
	| {
			kind: 'changeUnlikeFigures';
			indicator: string;
			timePeriod: string;
			change: Observation;
			now: Observation;
			base: Observation;
			recomputed: Amount;
	  }
	/** the parts an article prints do not fit the total it prints */
	| {
			kind: 'partsUnlikeTotal';
			indicator: string;
			timePeriod: string;
			parts: Observation[];
			sum: Amount;
			total: Observation;
	  };

interface Placed {
	figure: Figure;
	period: Period;
}

/**
 * Finds what cannot be right. Provisional figures replaced by final ones, bounds that meet, open lists and
 * stocks are no problems; what rests on a figure in conflict is not reported a second time.
 *
 * in   observations, all vintages, of any number of areas
 * out  conflicts, parts above wholes, periods and parts that do not add up; in order of the code list's input
 */
export function findProblems(all: readonly Observation[], codelists: Codelists): Problem[] {
	// what the program added up itself can be no more wrong than its parts, which are looked at in their own areas
	const observations = all.some((o) => o.joined) ? all.filter((o) => !o.joined) : all;
	const problems: Problem[] = [];
	const lines = new Map<string, Placed[]>();
	for (const v of figuresOfAll(observations, codelists)) {
		const o = v.shown;
		const timePeriod = o.timePeriod as string;
		if (v.conflicting.length) {
			problems.push({ kind: 'conflict', indicator: o.indicator, timePeriod, figures: [o, ...v.conflicting] });
			continue;
		}
		const period = parseTimePeriod(timePeriod);
		if (!period || indicatorOf(o.indicator, codelists).aggregation !== 'sum') continue;
		const line = [o.indicator, o.refArea, o.orgUnit, o.unitMeasure, o.actorScope, sliceKey(o.dims)].join('|');
		const placed = { figure: v, period };
		const own = lines.get(line);
		if (own) own.push(placed);
		else lines.set(line, [placed]);
	}
	for (const line of lines.values()) problems.push(...periodProblems(line));
	for (const c of checkParts(observations, codelists)) {
		if (c.verdict !== 'unlike' || !c.sum) continue;
		problems.push({
			kind: 'partsUnlikeTotal',
			indicator: c.total.indicator,
			timePeriod: c.total.timePeriod ?? '',
			parts: c.parts,
			sum: c.sum,
			total: c.total,
		});
	}
	for (const c of checkPublishedChanges(observations, codelists)) {
		if (c.agrees) continue;
		const { change, now, base, recomputed } = c;
		const timePeriod = change.timePeriod ?? '';
		problems.push({
			kind: 'changeUnlikeFigures',
			indicator: change.indicator,
			timePeriod,
			change,
			now,
			base,
			recomputed,
		});
	}
	return problems;
}

const YEAR_MONTHS = 12;

/** Checks one line of figures year by year: only periods of at most a year are held against each other. */
function periodProblems(line: readonly Placed[]): Problem[] {
	const byYear = new Map<string, Placed[]>();
	for (const p of line) {
		if (p.period.months === null || p.period.months > YEAR_MONTHS) continue;
		const year = p.period.start.slice(0, 4);
		const own = byYear.get(year);
		if (own) own.push(p);
		else byYear.set(year, [p]);
	}
	const problems: Problem[] = [];
	for (const year of byYear.values()) {
		for (const whole of year) {
			const inside = year.filter((p) => isNested(p.period, whole.period));
			if (!inside.length) continue;
			const above = inside.filter((p) => partAboveWhole(p.figure, whole.figure));
			for (const p of above) {
				problems.push({
					kind: 'partAboveWhole',
					indicator: p.figure.shown.indicator,
					timePeriod: p.period.code,
					part: p.figure.shown,
					whole: whole.figure.shown,
				});
			}
			if (!above.length) problems.push(...sumProblem(inside, whole));
		}
	}
	return problems;
}

/** Periods one after the other, longest first: two halves, four quarters, or a half and a quarter. */
function apart(inside: readonly Placed[]): Placed[] {
	const order = [...inside].sort((a, b) => (b.period.months ?? 0) - (a.period.months ?? 0));
	const chosen: Placed[] = [];
	for (const p of order) {
		if (chosen.every((c) => c.period.end <= p.period.start || p.period.end <= c.period.start)) chosen.push(p);
	}
	return chosen.sort((a, b) => (a.period.start < b.period.start ? -1 : 1));
}

function sumProblem(inside: readonly Placed[], whole: Placed): Problem[] {
	const parts = apart(inside);
	const provisional = [...parts, whole].some((p) => p.figure.asOf !== null);
	if (parts.length < 2 || provisional) return [];
	const sum = addAmounts(parts.map((p) => p.figure.amount));
	const [added, total] = [sum && intervalOf(sum), intervalOf(whole.figure.amount)];
	if (!sum || !added || !total) return [];
	const months = parts.reduce((n, p) => n + (p.period.months ?? 0), 0);
	const full = months === whole.period.months;
	const wrong = full ? !overlap(added, total) : added.low > total.high;
	if (!wrong) return [];
	return [
		{
			kind: 'periodsUnlikeWhole',
			indicator: whole.figure.shown.indicator,
			timePeriod: whole.period.code,
			parts: parts.map((p) => p.figure.shown),
			sum,
			whole: whole.figure.shown,
		},
	];
}
