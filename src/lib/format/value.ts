import type { Codelists } from '#lib/codelists/types.ts';
import { decimalsOf, roundTo } from '#lib/core/observation/decimal.ts';
import { BOUND_WORDS } from '#lib/core/observation/printed.ts';
import type { Observation, Qualifier } from '#lib/core/observation/types.ts';
import { amountOf, type Amount } from '#lib/core/series/amount.ts';
import { formatNumber, formatRate, rateDecimals } from './number.ts';

/** The unit a row of figures is shown in: canonical value ÷ divisor, and the words of the ĐVT column. */
export interface DisplayUnit {
	label: string;
	divisor: number;
	/** at most this many decimals */
	maxDecimals: number;
}

const MILLION = 1_000_000;
const BILLION = 1_000_000_000;
const MONEY_DECIMALS = 3;

/** What stands where the source has no figure. */
export const MISSING = '…';

/** The word that says a bound; empty for an exact value. */
export function qualifierWord(qualifier: Qualifier): string {
	return BOUND_WORDS[qualifier][0] ?? '';
}

function numbersOf(amounts: readonly Amount[]): number[] {
	return amounts
		.flatMap((a) => [a.value, a.low, a.high])
		.filter((x): x is number => x !== null && Number.isFinite(x));
}

/**
 * The one unit for a row: money in đồng below a million, else triệu or tỷ đồng, whichever keeps every value
 * within three decimals; other units as they are (gate cargo in tonnes when its list says so).
 *
 * in   the row's amounts, canonical unit code, the unit words wanted (a reported unit of factor 1, as "buổi")
 */
export function displayUnit(
	amounts: readonly Amount[],
	unitMeasure: string,
	codelists: Codelists,
	preferred: string = unitMeasure,
): DisplayUnit {
	const unit = codelists.unit(unitMeasure);
	if (!unit) return { label: unitMeasure, divisor: 1, maxDecimals: 9 };
	if (unit.dimension === 'currency') {
		const numbers = numbersOf(amounts);
		const largest = Math.max(0, ...numbers.map(Math.abs));
		if (largest < MILLION) return { label: unit.symbolVi, divisor: 1, maxDecimals: MONEY_DECIMALS };
		const fits = (divisor: number) => numbers.every((x) => decimalsOf(x / divisor) <= MONEY_DECIMALS);
		const [word, divisor] = largest >= BILLION && fits(BILLION) ? ['tỷ', BILLION] : ['triệu', MILLION];
		return { label: `${word} ${unit.symbolVi}`, divisor: Number(divisor), maxDecimals: MONEY_DECIMALS };
	}
	const wanted = codelists.unit(preferred);
	const same = wanted && wanted.canonicalUnit === unitMeasure;
	const divisor = same ? wanted.factor : 1;
	return { label: (same ? wanted : unit).symbolVi, divisor, maxDecimals: 9 };
}

/** The unit of a row of observations: their common reported noun ("buổi"), else the indicator's. */
export function rowUnit(observations: readonly Observation[], codelists: Codelists): DisplayUnit {
	const first = observations[0];
	if (!first) return { label: '', divisor: 1, maxDecimals: 9 };
	const listed = codelists.indicator(first.indicator)?.unit ?? first.unitMeasure;
	const common = observations.every((o) => o.unit === first.unit) ? first.unit : listed;
	const factor = codelists.unit(common)?.factor ?? 1;
	const amounts = observations.map((o) => amountOf(o, codelists));
	const unit = displayUnit(amounts, first.unitMeasure, codelists, factor === 1 ? common : listed);
	const noun = factor === 1 ? reportedNoun(observations, codelists) : null;
	return noun ? { ...unit, label: noun } : unit;
}

/**
 * The one noun all rows were printed with, if the unit's list knows it ("cuộc" among lượt, lần, cuộc). What is only
 * told more closely ("buổi tuần tra" of "buổi") is the unit's own word, so that a figure by itself and the row it
 * stands in name one unit.
 */
function reportedNoun(observations: readonly Observation[], codelists: Codelists): string | null {
	const unit = codelists.unit(observations[0]?.unit ?? '');
	if (unit?.dimension !== 'count') return null;
	const nouns = new Set(
		observations.map((o) => {
			const spelt = spellingOf(o.unitReported, unit.spellings);
			return spelt?.startsWith(`${unit.symbolVi} `) ? unit.symbolVi : spelt;
		}),
	);
	const [noun] = nouns;
	return nouns.size === 1 ? (noun ?? null) : null;
}

/** The longest spelling that the printed words are or begin with ("lần tuần tra song phương" → "lần"). */
function spellingOf(printed: string, spellings: readonly string[]): string | null {
	const words = printed.normalize('NFC').toLowerCase();
	let best: string | null = null;
	for (const s of spellings) {
		const begins = words === s || words.startsWith(`${s} `);
		if (begins && (best === null || s.length > best.length)) best = s;
	}
	return best;
}

function shown(x: number, a: Amount, unit: DisplayUnit): string {
	const minDecimals = unit.divisor === 1 ? Math.min(a.decimals, unit.maxDecimals) : 0;
	return formatNumber(roundTo(x / unit.divisor, 12), { minDecimals, maxDecimals: unit.maxDecimals });
}

/**
 * A value as words and digits, without its unit: "1.250", "trên 3.000", "5–7", "“hàng tỉ đồng”", "…".
 */
export function formatValue(a: Amount | null, unit: DisplayUnit): string {
	if (!a) return MISSING;
	if (a.qualifier === 'MAG') return a.words ? `“${a.words}”` : MISSING;
	if (a.value === null) {
		if (a.low === null || a.high === null) return MISSING;
		return `${shown(a.low, a, unit)}–${shown(a.high, a, unit)}`;
	}
	const word = a.words ?? qualifierWord(a.qualifier);
	return (word ? `${word} ` : '') + shown(a.value, a, unit);
}

/** A value with its unit: "trên 2,4 tỷ đồng", "0,375 kg", "35%". */
export function formatWithUnit(a: Amount | null, unit: DisplayUnit): string {
	const text = formatValue(a, unit);
	if (!a || text === MISSING || a.qualifier === 'MAG') return text;
	return unit.label === '%' ? `${text}%` : `${text} ${unit.label}`;
}

/** An observation by itself, with its unit. */
export function formatObservation(o: Observation, codelists: Codelists): string {
	return formatWithUnit(amountOf(o, codelists), rowUnit([o], codelists));
}

/** A difference with its sign in the row's unit: "+57", "trên +100", "-0,5". */
export function formatDifference(a: Amount, unit: DisplayUnit): string {
	const signed = (x: number) =>
		formatNumber(roundTo(x / unit.divisor, 12), {
			signed: true,
			minDecimals: unit.divisor === 1 ? Math.min(a.decimals, unit.maxDecimals) : 0,
			maxDecimals: unit.maxDecimals,
		});
	if (a.value === null)
		return a.low === null || a.high === null ? MISSING : `${signed(a.low)} đến ${signed(a.high)}`;
	const word = qualifierWord(a.qualifier);
	return (word ? `${word} ` : '') + signed(a.value);
}

/** A monthly mean in the row's unit: "210", "0,48"; bounds are rounded outwards: "trên 166". */
export function formatMean(a: Amount, unit: DisplayUnit): string {
	if (a.value === null) {
		if (a.low === null || a.high === null) return MISSING;
		return `${rateOutward(a.low, 'down', unit)}–${rateOutward(a.high, 'up', unit)}`;
	}
	if (a.qualifier === 'EQ') return formatRate(a.value / unit.divisor);
	const side = a.qualifier === 'GT' || a.qualifier === 'GE' ? 'down' : 'up';
	return `${qualifierWord(a.qualifier)} ${rateOutward(a.value, side, unit)}`;
}

function rateOutward(x: number, side: 'up' | 'down', unit: DisplayUnit): string {
	const rate = x / unit.divisor;
	const power = 10 ** rateDecimals(rate);
	const scaled = roundTo(rate * power, 9);
	return formatRate((side === 'down' ? Math.floor(scaled) : Math.ceil(scaled)) / power);
}

/**
 * A percent: exact ones with one decimal ("35,3%", "5,0%"); bounds are rounded outwards and drop ",0" ("dưới 60%").
 */
export function formatPercent(a: Amount, signed = false): string {
	if (a.value === null) {
		if (a.low === null || a.high === null) return MISSING;
		return `${outward(a.low, 'down', signed)}–${outward(a.high, 'up', signed)}%`;
	}
	if (a.qualifier === 'EQ') {
		return `${formatNumber(a.value, { minDecimals: 1, maxDecimals: 1, signed })}%`;
	}
	const side = a.qualifier === 'GT' || a.qualifier === 'GE' ? 'down' : 'up';
	return `${qualifierWord(a.qualifier)} ${outward(a.value, side, signed)}%`;
}

function outward(x: number, side: 'up' | 'down', signed: boolean): string {
	const tenths = roundTo(x * 10, 9);
	const cut = (side === 'down' ? Math.floor(tenths) : Math.ceil(tenths)) / 10;
	return formatNumber(cut, { maxDecimals: 1, signed });
}
