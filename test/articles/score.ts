import { codelists } from '#lib/codelists/index.ts';
import type { Reading, Span } from '#lib/core/observation/types.ts';
import type { GoldArticle, GoldFact } from './gold.ts';

/** What is judged of a figure that was found. */
export const ATTRIBUTES = [
	'unit',
	'indicator',
	'timePeriod',
	'refArea',
	'qualifier',
	'kind',
	'dims',
] as const;
export const KINDS = ['result', 'target', 'change', 'context'] as const;
type Attribute = (typeof ATTRIBUTES)[number];
export type Judged = Attribute | 'found' | 'whole';

export type Read = Pick<
	Reading,
	| 'quote'
	| 'start'
	| 'end'
	| 'value'
	| 'low'
	| 'high'
	| 'qualifier'
	| 'unit'
	| 'indicator'
	| 'timePeriod'
	| 'refArea'
	| 'dims'
	| 'kind'
	| 'duplicateOf'
> & { rules?: readonly string[] };

export interface Row {
	fact: GoldFact;
	/** null when nobody read it */
	right: Record<Judged, boolean> | null;
	/** what was read there */
	read: Read | null;
	/** a repetition, a descriptor, or a part with the indicator of its total: costs nothing when left out */
	optional: boolean;
}

export interface Alarm {
	read: Read;
	where: 'trap' | 'second reading' | 'elsewhere';
}

export interface ArticleScore {
	id: string;
	rows: Row[];
	alarms: Alarm[];
	traps: number;
}

/** A figure's place may begin this many UTF-16 units from the gold quote, and be as much longer. */
const SLACK = 24;

const near = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
const samePlace = (fact: Span, read: Span) =>
	overlap(fact, read) &&
	Math.abs(fact.start - read.start) <= SLACK &&
	read.end - read.start <= fact.end - fact.start + SLACK;

function inCanonical(value: number, unit: string): number {
	return value * (codelists.unit(unit)?.factor ?? 1);
}

function sameScale(a: string, b: string): boolean {
	const canonical = codelists.unit(a)?.canonicalUnit;
	return canonical !== undefined && canonical === codelists.unit(b)?.canonicalUnit;
}

/** As printed, or in the canonical unit; a change by its size (its sign is judged with the whole fact). */
function sameNumber(a: number | null, b: number | null, fact: GoldFact, read: Read): boolean {
	if (a === null || b === null) return a === b;
	const [x, y] = fact.kind === 'change' ? [Math.abs(a), Math.abs(b)] : [a, b];
	return (
		near(x, y) ||
		(sameScale(fact.unit, read.unit) && near(inCanonical(x, fact.unit), inCanonical(y, read.unit)))
	);
}

function sameValue(fact: GoldFact, read: Read): boolean {
	if (fact.low === null) return sameNumber(fact.value, read.value, fact, read);
	return sameNumber(fact.low, read.low, fact, read) && sameNumber(fact.high, read.high, fact, read);
}

/** A converted pair of value and unit is as right as the printed one. */
function sameUnit(fact: GoldFact, read: Read): boolean {
	if (fact.unit === read.unit) return true;
	if (fact.value === null || read.value === null || !sameScale(fact.unit, read.unit)) return false;
	const differ = codelists.unit(fact.unit)?.factor !== codelists.unit(read.unit)?.factor;
	return (
		differ && near(inCanonical(Math.abs(fact.value), fact.unit), inCanonical(Math.abs(read.value), read.unit))
	);
}

/** Dimension values an indicator already says: neither required nor wrong. */
const IMPLIED: [RegExp, string][] = [
	[/^(penalty\.|fisheries\.iuu_vessels)/, 'FINED'],
	[/^crime\.prosecuted/, 'PROSECUTED'],
	[/^crime\.handed/, 'HANDED_OVER'],
	[/^fisheries\.vms/, 'REMINDED'],
	[/^returnees/, 'RECEIVED'],
];

function dimsText(dims: Read['dims'], indicator: string): string {
	const silent = ['_T', '_Z', ...IMPLIED.filter(([re]) => re.test(indicator)).map(([, code]) => code)];
	const said = Object.entries(dims).filter(([, code]) => code && !silent.includes(code));
	return JSON.stringify(said.sort());
}

const areaName = (name: string | null) =>
	(name ?? '')
		.normalize('NFC')
		.trim()
		.replace(/^(tỉnh|thành phố|TP\.?) /u, '');

function judge(fact: GoldFact, read: Read): Record<Judged, boolean> {
	const { alt = {} } = fact;
	const areas = [fact.refArea, ...(alt.refArea ?? [])].map(areaName);
	const judged = {
		unit: sameUnit(fact, read),
		indicator: fact.indicator === read.indicator,
		timePeriod: [fact.timePeriod, ...(alt.timePeriod ?? [])].includes(read.timePeriod ?? ''),
		refArea: areas.includes(areaName(read.refArea)),
		qualifier: [fact.qualifier as string, ...(alt.qualifier ?? [])].includes(read.qualifier),
		kind: fact.kind === read.kind,
		dims: dimsText(fact.dims, fact.indicator) === dimsText(read.dims, fact.indicator),
	};
	const signRight = fact.kind !== 'change' || Math.sign(fact.value ?? 0) === Math.sign(read.value ?? 0);
	return { ...judged, found: true, whole: signRight && ATTRIBUTES.every((name) => judged[name]) };
}

/**
 * What was read of one article, beside what should have been: each gold figure at most once, each reading
 * at most once, the pairs that agree best first. Repetitions count as one figure.
 */
export function scoreArticle(article: GoldArticle, reads: readonly Read[]): ArticleScore {
	const { facts, traps } = article;
	const rootOf = (index: number): number => {
		const to = facts[index]?.duplicateOf ?? null;
		return to === null ? index : rootOf(to);
	};
	const pairs = reads
		.flatMap((read, at) =>
			facts.flatMap((fact, index) => {
				if (!samePlace(fact, read) || !sameValue(fact, read)) return [];
				const right = judge(fact, read);
				const common = Math.min(fact.end, read.end) - Math.max(fact.start, read.start);
				const rank = ATTRIBUTES.filter((name) => right[name]).length + common / 1e9;
				return [{ index, at, right, rank }];
			}),
		)
		.sort((a, b) => b.rank - a.rank || a.index - b.index || a.at - b.at);
	const taken = new Map<number, (typeof pairs)[number]>();
	const used = new Set<number>();
	for (const pair of pairs) {
		if (taken.has(pair.index) || used.has(pair.at)) continue;
		taken.set(pair.index, pair);
		used.add(pair.at);
	}
	const repeats = new Set(pairs.filter((pair) => reads[pair.at]?.duplicateOf != null).map((pair) => pair.at));

	const rows = facts.flatMap((fact, index): Row[] => {
		if (rootOf(index) !== index || fact.indicator === 'other') return [];
		const [best] = facts
			.flatMap((_, i) => (rootOf(i) === index ? (taken.get(i) ?? []) : []))
			.sort((a, b) => b.rank - a.rank);
		const total = fact.partOf === null ? undefined : facts[fact.partOf];
		const optional = fact.kind === 'context' || total?.indicator === fact.indicator;
		return [{ fact, right: best?.right ?? null, read: best ? (reads[best.at] ?? null) : null, optional }];
	});
	const alarms = reads.flatMap((read, at): Alarm[] => {
		if (used.has(at) || repeats.has(at) || read.indicator === 'other') return [];
		if (facts.some((fact) => overlap(fact, read))) return [{ read, where: 'second reading' }];
		return [{ read, where: traps.some((trap) => overlap(trap, read)) ? 'trap' : 'elsewhere' }];
	});
	return { id: article.id, rows, alarms, traps: traps.length };
}

export interface Tally {
	right: number;
	predicted: number;
	gold: number;
	precision: number;
	recall: number;
	f1: number;
}

/** Precision, recall and F1 of one attribute over the figures of one kind; 0..1. */
export function tally(scores: ArticleScore[], kind: GoldFact['kind'], name: Judged): Tally {
	let [right, predicted, gold] = [0, 0, 0];
	for (const { rows, alarms } of scores) {
		for (const row of rows) {
			const other = row.fact.kind !== kind;
			if (other && row.fact.kind !== 'context' && row.read?.kind === kind) predicted += 1;
			if (other || (row.optional && kind !== 'context' && !row.right)) continue;
			gold += 1;
			if (row.right) predicted += 1;
			if (row.right?.[name]) right += 1;
		}
		predicted += alarms.filter((alarm) => alarm.read.kind === kind).length;
	}
	const precision = predicted ? right / predicted : gold ? 0 : 1;
	const recall = gold ? right / gold : 1;
	const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
	return { right, predicted, gold, precision, recall, f1 };
}

/** How often the reader doubts: what it read wrongly or where nothing stands, and what it read rightly; 0..1. */
export interface DoubtTally {
	wrong: number;
	wrongInDoubt: number;
	right: number;
	rightInDoubt: number;
}

const inDoubt = (read: Read) => (read.rules ?? []).some((rule) => rule.startsWith('doubt:'));

/** Readings that carry doubt among the wrong ones (not whole, or alarms) and among the right ones. */
export function tallyDoubt(scores: ArticleScore[]): DoubtTally {
	const out: DoubtTally = { wrong: 0, wrongInDoubt: 0, right: 0, rightInDoubt: 0 };
	for (const { rows, alarms } of scores) {
		for (const { right, read } of rows) {
			if (!right || !read) continue;
			const doubted = inDoubt(read) ? 1 : 0;
			if (right.whole) {
				out.right += 1;
				out.rightInDoubt += doubted;
			} else {
				out.wrong += 1;
				out.wrongInDoubt += doubted;
			}
		}
		out.wrong += alarms.length;
		out.wrongInDoubt += alarms.filter((alarm) => inDoubt(alarm.read)).length;
	}
	return out;
}
