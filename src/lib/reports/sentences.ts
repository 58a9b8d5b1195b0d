import type { Comparison } from '#lib/core/series/comparison.ts';
import { formatDims, formatPercent, formatValue, formatWithUnit } from '#lib/format/index.ts';
import type { Codelists } from '#lib/codelists/types.ts';
import { sliceKey } from '#lib/core/observation/key.ts';
import type { Amount } from '#lib/core/series/amount.ts';
import type { ResultRow, ResultSection } from './results.ts';
import topics from './sentence-topics.json' with { type: 'json' };

/** A sentence of section II says what was done and lists its figures; no more of them under one heading. */
const MOST_SENTENCES = 3;

interface Topic {
	lead: string;
	/** words after the unit, by indicator: "heroin" for "0,128 kg heroin" */
	items: ReadonlyMap<string, string>;
}

const TOPICS: readonly Topic[] = topics.map((t) => ({
	lead: t.lead,
	items: new Map(t.items.map(([code = '', words = '']) => [code, words])),
}));

/** "5 vụ" → "05 vụ": whole numbers below ten, as offices write counts. */
const pad = (text: string): string => text.replace(/(?<![\d.,])([1-9])(?![\d.,])/u, '0$1');

/** "tăng 57, 5,0%": the change against the base period, as far as the gate lets it be said. */
function changeOf(row: ResultRow, base: Comparison | null, write: (text: string) => string): string | null {
	const o = row.figure.observation;
	const found = base?.rows.find((r) => r.a.figure?.shown.id === o.id);
	if (!found || found.verdict !== 'comparable' || found.difference.kind !== 'amount') return null;
	const { amount } = found.difference;
	if (amount.qualifier !== 'EQ' || amount.value === null) return null;
	if (amount.value === 0) return 'không đổi';
	const size: Amount = { ...amount, value: Math.abs(amount.value) };
	const percent = found.percent.kind === 'amount' ? found.percent.amount : null;
	const share =
		percent?.value != null ? `, ${formatPercent({ ...percent, value: Math.abs(percent.value) })}` : '';
	const few = found.smallNumbers && share ? ', số nhỏ' : '';
	return `${amount.value > 0 ? 'tăng' : 'giảm'} ${write(formatValue(size, row.figure.unit))}${share}${few}`;
}

function itemText(row: ResultRow, words: string, { base, padded }: Telling): string {
	const { figure } = row;
	if (figure.observation.qualifier === 'MAG') return figure.text;
	const write = padded && figure.unit.divisor === 1 ? pad : (text: string) => text;
	const change = changeOf(row, base, write);
	const text = write(formatWithUnit(figure.amount, figure.unit)) + (words ? ` ${words}` : '');
	return text + (change ? ` (${change})` : '');
}

/** How figures are told: against which comparison, and with a zero before small counts. */
interface Telling {
	base: Comparison | null;
	padded: boolean;
}

/** The figures of one topic as a sentence; one slice common to all of them is said once, at the end. */
function sentenceOf(
	topic: Topic,
	rows: readonly ResultRow[],
	telling: Telling,
	codelists: Codelists,
): string {
	const slices = new Set(rows.map((r) => sliceKey(r.figure.observation.dims)));
	const sliceWords = (r: ResultRow) => formatDims(r.figure.observation.dims, codelists);
	const common = slices.size === 1 ? sliceWords(rows[0] as ResultRow) : '';
	const items = rows.map((r) => {
		const own = common ? '' : sliceWords(r);
		return itemText(r, topic.items.get(r.indicator) ?? '', telling) + (own ? ` (${own})` : '');
	});
	return `${topic.lead} ${items.join(', ')}${common ? ` (${common})` : ''}.`;
}

/**
 * At most three sentences that list figures of a section, in its order of topics; nothing else is said.
 *
 * in   base: the comparison whose gate lets changes be put in brackets, or null; padded: 5 is written 05
 * out  "Tuần tra 190 buổi, 1.250 lượt cán bộ, chiến sĩ, 380 lượt dân quân."
 */
export function sectionSentences(
	section: ResultSection,
	base: Comparison | null,
	codelists: Codelists,
	padded = false,
): string[] {
	const rows = section.rows.filter((r) => r.kind === 'item');
	return TOPICS.flatMap((topic) => {
		const mine = rows.filter((r) => topic.items.has(r.indicator));
		return mine.length ? [sentenceOf(topic, mine, { base, padded }, codelists)] : [];
	}).slice(0, MOST_SENTENCES);
}
