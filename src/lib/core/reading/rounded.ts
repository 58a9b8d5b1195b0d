import type { Draft } from './page/draft.ts';
import { dimsAgree } from './duplicates.ts';

type Factor = (unit: string) => number;

/** No more figures of one indicator are looked through. */
const REACH = 300;
/** Classes that are weighed or paid: a title may round them without a word. */
const MEASURED = new Set(['mass', 'money', 'volume', 'length', 'area']);

/** The place of the last digit that is not a closing zero: 100 for 1.300, 0,1 for "2,1 tỷ" in its own unit. */
function lastPlace(d: Draft): number {
	if (d.q.decimals > 0) return 10 ** -d.q.decimals;
	let place = 1;
	let rest = Math.abs(d.value ?? 1);
	while (rest >= 10 && rest % 10 === 0) {
		place *= 10;
		rest /= 10;
	}
	return place;
}

/** Whether "hơn 2 tấn", "gần 1.300", "khoảng 60" is the exact amount, in canonical units, in round numbers. */
function rounds(d: Draft, exact: number, factor: Factor): boolean {
	if (d.value === null) return false;
	const step = lastPlace(d) * factor(d.unit);
	const off = exact - d.value * factor(d.unit);
	switch (d.qualifier) {
		case 'GT':
		case 'GE':
			return off > 0 && off < step;
		case 'LT':
		case 'LE':
			return off < 0 && off > -step;
		case 'AP':
			return off !== 0 && Math.abs(off) <= step;
		default:
			return d.echo && MEASURED.has(d.cls) && off !== 0 && Math.abs(off) <= step / 2;
	}
}

/** A title or a caption says the figure only; the body says also when and where. */
const sameFact = (d: Draft, exact: Draft): boolean =>
	d.echo ||
	(d.period?.code === exact.period?.code &&
		d.refArea === exact.refArea &&
		(d.block !== exact.block || d.sentence !== exact.sentence || exact.rules.includes('exact:behind')));

const sizeOf = (d: Draft, factor: Factor) => (d.value ?? 0) * factor(d.unit);

/** "Trao hơn 800 suất quà" over an article that tells of 176 and of 650: the title adds them up. */
function addUp(d: Draft, told: readonly Draft[], factor: Factor): void {
	const parts = told.filter((o) => o.partOf === null && dimsAgree(o, d));
	const [first] = parts;
	if (!first || parts.length < 2 || parts.some((o) => o.period?.code !== first.period?.code)) return;
	const sum = parts.reduce((all, o) => all + sizeOf(o, factor), 0);
	if (sum !== sizeOf(d, factor) && !rounds(d, sum, factor)) return;
	for (const o of parts) o.partOf = d;
	d.period = first.period;
	d.basis = first.basis;
	d.refArea = first.refArea;
	d.rules.push('total:title');
}

/** Kinds of drugs that a title calls by no name. */
const DRUG_MASSES = ['drugs.heroin', 'drugs.meth', 'drugs.synthetic_mass', 'drugs.opium', 'drugs.other_mass'];

/** The exact figures one may be rounded from: "Thu 12 kg ma túy" over "12,4 kg ma túy đá", too. */
function exactFor(d: Draft, of: ReadonlyMap<string, Draft[]>): readonly Draft[] {
	const same = of.get(d.indicator) ?? [];
	if (same.length > 0 || !d.echo || d.indicator !== 'drugs.total_mass') return same;
	return DRUG_MASSES.flatMap((kind) => of.get(kind) ?? []);
}

const isExact = (d: Draft) => d.kind === 'result' && d.qualifier === 'EQ' && d.value !== null && !d.echo;

/**
 * Marks figures that tell in round numbers what the article also tells exactly: "Thu giữ hơn 2 tấn pháo" in the title, 2.146 kg
 * further down. The exact account stands.
 *
 * in   factor: from a unit to its canonical one
 */
export function findRounded(drafts: readonly Draft[], factor: Factor): void {
	const round = drafts.filter(
		(d) =>
			d.kind === 'result' &&
			d.duplicateOf === null &&
			d.partOf === null &&
			(d.echo || (d.qualifier !== 'EQ' && d.qualifier !== 'MAG')),
	);
	if (round.length === 0) return;
	const exactOf = new Map<string, Draft[]>();
	for (const d of drafts) {
		if (!isExact(d) || d.duplicateOf !== null) continue;
		const known = exactOf.get(d.indicator);
		if (!known) exactOf.set(d.indicator, [d]);
		else if (known.length < REACH) known.push(d);
	}
	const standsFor = new Map<Draft, Draft>();
	for (const d of round.slice(0, REACH)) {
		const exact = exactFor(d, exactOf).find(
			(o) =>
				o !== d &&
				o.partOf !== d &&
				rounds(d, sizeOf(o, factor), factor) &&
				sameFact(d, o) &&
				dimsAgree(o, d),
		);
		if (!exact) {
			if (d.echo) addUp(d, exactOf.get(d.indicator) ?? [], factor);
			continue;
		}
		d.duplicateOf = exact;
		d.rules.push('duplicate:rounded');
		standsFor.set(d, exact);
		if (!d.echo) continue;
		d.period = exact.period;
		d.basis = exact.basis;
		d.refArea = exact.refArea;
		d.dims = { ...exact.dims };
	}
	if (standsFor.size === 0) return;
	for (const d of drafts) {
		const exact = d.duplicateOf && standsFor.get(d.duplicateOf);
		if (exact) d.duplicateOf = exact;
	}
}
