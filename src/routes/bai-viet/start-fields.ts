import type { Codelists } from '#lib/codelists/types.ts';
import type { Article, Observation } from '#lib/core/observation/types.ts';
import { formatPeriod } from '#lib/format/index.ts';
import { emptyFields, type FigureFields } from '#lib/ui/article/figure-form.ts';
import { readTypedValue } from '#lib/ui/article/typed-value.ts';

const LONGEST_UNIT_WORDS = 6;

/** The value that occurs most; null for none. */
function commonest(values: readonly (string | null)[]): string | null {
	const counts = new Map<string, number>();
	for (const v of values) if (v !== null) counts.set(v, (counts.get(v) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** Cuts "trên 2.000 lượt cán bộ" into the longest beginning that is a value and the words after it. */
function splitValue(words: string): { value: string; unit: string } {
	const parts = words.split(/\s+/u);
	for (let n = Math.min(parts.length, 12); n > 0; n--) {
		const value = parts.slice(0, n).join(' ');
		if (readTypedValue(value)) return { value, unit: parts.slice(n).join(' ').toLowerCase() };
	}
	return { value: '', unit: '' };
}

/** The unit whose spelling begins the words, the longest spelling first; empty for none. */
function unitOf(words: string, lists: Codelists): string {
	for (let n = LONGEST_UNIT_WORDS; n > 0; n--) {
		const start = words
			.split(' ')
			.slice(0, n)
			.join(' ')
			.replace(/[.,;:]+$/u, '');
		const unit = lists.units.find((u) => u.spellings.some((s) => s.toLowerCase() === start));
		if (unit) return unit.code;
	}
	return '';
}

/**
 * The form for a new figure, filled as far as the words and the article's other figures say.
 *
 * in   add: "start-end" of the words selected, or anything else for none
 */
export function startFields(
	article: Pick<Article, 'text' | 'issuerArea'>,
	others: readonly Observation[],
	add: string,
	lists: Codelists,
): { fields: FigureFields; hidden: Record<string, string> } {
	const m = /^(\d{1,9})-(\d{1,9})$/u.exec(add);
	const words = m ? article.text.slice(Number(m[1]), Math.min(Number(m[2]), Number(m[1]) + 300)) : '';
	const { value, unit } = splitValue(words.normalize('NFC').trim());
	const results = others.filter((o) => o.kind === 'result');
	const period = commonest(results.map((o) => o.timePeriod));
	return {
		fields: {
			...emptyFields,
			words,
			value,
			unit: unitOf(unit, lists),
			period: period ? formatPeriod(period) : '',
			area: commonest(results.map((o) => o.refArea)) ?? article.issuerArea ?? '',
			kind: 'result',
			scope: 'own',
		},
		hidden: m ? { start: String(Number(m[1])) } : {},
	};
}
