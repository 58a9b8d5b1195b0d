import type { Draft } from './page/draft.ts';
import type { Token } from '../text/tokens.ts';
import { namedBy } from './state/named-by.ts';

/**
 * Indicators that count several kinds, one told beside the other: quà and học bổng, trâu and dê, người chết and người mất tích.
 * Two figures of them say nothing against each other.
 */
const OF_SEVERAL_KINDS: ReadonlySet<string> = new Set([
	'gifts.sets',
	'seized.goods_items',
	'seized.goods_mass',
	'seized.fuel',
	'livelihood.livestock',
	'propaganda.leaflets',
	'crime.tips',
	'disaster.vessels_alerted',
	'disaster.fishers_alerted',
	'fisheries.vms_alerts',
	'sar.deaths_missing',
	'diplomacy.twinned_pairs',
	'other',
]);

/** No more figures of one thing are looked through. */
const REACH = 30;

const NO_DIMS = '';

/** The dimensions of a figure in one order; most figures have none. */
function dimsOf({ dims }: Draft): string {
	const given = Object.entries(dims);
	return given.length === 0 ? NO_DIMS : given.sort().flat().join('|');
}

/** "thu 1,2 tỷ đồng và 45.000 USD": each currency for itself. */
const currencyOf = (d: Draft): string => (d.cls === 'foreign_money' ? d.unit : '');

const keyOf = (d: Draft): string =>
	`${d.kind}|${d.indicator}|${d.refArea}|${d.orgUnit}|${d.period?.code}|${dimsOf(d)}|${currencyOf(d)}`;

const sizeOf = (d: Draft): number => d.value ?? d.low ?? NaN;

/** A figure that stands for all of its indicator, time and place. */
const standsForAll = (d: Draft): boolean =>
	(d.kind === 'result' || d.kind === 'target') &&
	!Number.isNaN(sizeOf(d)) &&
	!d.echo &&
	d.partOf === null &&
	d.duplicateOf === null &&
	!OF_SEVERAL_KINDS.has(d.indicator);

/** "không có giấy phép (24 vụ); sai vùng (16 vụ)": a count alone in its bracket is of the words before it. */
const isBracketed = (tokens: readonly Token[], { from, to }: Draft): boolean =>
	tokens[from - 1]?.text === '(' && tokens[to]?.text === ')';

/**
 * Leaves in doubt what has the indicator, time and place of another figure told before it, and another value, and whose own words do
 * not name what it measures: "tuần tra 742 lượt tổ (dân quân tham gia 1.087 lượt)". One of the two is of something else.
 *
 * in   tokens of the article; drafts in the order they were read, parts and repetitions linked; factor: from a unit to its canonical one
 */
export function doubtRivals(
	tokens: readonly Token[],
	drafts: readonly Draft[],
	factor: (unit: string) => number,
): void {
	const totals = drafts.filter((d) => standsForAll(d) && !isBracketed(tokens, d));
	const times = new Map<string, number>();
	for (const { indicator } of totals) times.set(indicator, (times.get(indicator) ?? 0) + 1);
	const told = new Map<string, number[]>();
	for (const d of totals) {
		if (times.get(d.indicator) === 1) continue;
		const key = keyOf(d);
		const own = sizeOf(d) * factor(d.unit);
		const before = told.get(key);
		if (!before) {
			told.set(key, [own]);
			continue;
		}
		if (namedBy(d.rules) !== 'own' && before.some((x) => x !== own)) d.rules.push('doubt:rival');
		if (before.length < REACH) before.push(own);
	}
}
