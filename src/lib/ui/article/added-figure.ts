import type { Article, Observation, Reading, Span } from '#lib/core/observation/types.ts';
import type { FigureChoice } from './figure-form.ts';

/** Fields a person put in place of the machine's. */
export type ChangedFields = Partial<FigureChoice & Pick<Reading, 'periodBasis' | 'periodLabel'>>;

/** What a correction changes: the fields of a figure that differ from what stands there now. */
export function changedFields(choice: FigureChoice, now: Observation): ChangedFields {
	const changed: ChangedFields = {};
	const put = <K extends keyof Reading & keyof FigureChoice>(...names: K[]) => {
		for (const name of names) Object.assign(changed, { [name]: choice[name] });
	};
	const differs = (...names: (keyof FigureChoice & keyof Reading)[]) =>
		names.some((name) => JSON.stringify(choice[name]) !== JSON.stringify(now[name]));

	if (differs('value', 'low', 'high', 'qualifier', 'unit'))
		put('value', 'low', 'high', 'qualifier', 'decimals', 'unit');
	if (differs('timePeriod')) {
		put('timePeriod', 'periodStart', 'periodEnd');
		Object.assign(changed, { periodBasis: 'CALENDAR', periodLabel: null });
	}
	for (const name of ['indicator', 'refArea', 'orgUnit', 'kind', 'actorScope'] as const)
		if (differs(name)) put(name);
	if (dimsText(choice.dims) !== dimsText(now.dims)) put('dims');
	return changed;
}

const dimsText = (dims: Observation['dims']) =>
	Object.entries(dims)
		.map(([id, code]) => `${id}=${code}`)
		.sort()
		.join(' ');

/**
 * Where the words a person names stand in an article.
 *
 * in      words as copied or typed, any Unicode form; near: offset of the words selected on the page, if any
 * out     the span in the text as received; `places` tells how often the words occur when no place was named
 */
export function findPlace(
	text: string,
	words: string,
	near: number | null,
): { span: Span | null; places: number } {
	const forms = new Set([words, words.normalize('NFC'), words.normalize('NFD')].filter(Boolean));
	const found: Span[] = [];
	for (const form of forms)
		for (let at = text.indexOf(form); at >= 0 && found.length < 1_000; at = text.indexOf(form, at + 1))
			if (!found.some((span) => span.start === at)) found.push({ start: at, end: at + form.length });
	const named = found.find((span) => span.start === near);
	return { span: named ?? (found.length === 1 ? (found[0] ?? null) : null), places: found.length };
}

/**
 * A figure a person found, as a reading of its article.
 *
 * out  everything stated by the person; the rule `added-by-person` says so for good
 */
export function addedReading(article: Pick<Article, 'text'>, span: Span, choice: FigureChoice): Reading {
	return {
		...choice,
		...span,
		quote: article.text.slice(span.start, span.end),
		periodBasis: 'CALENDAR',
		periodLabel: null,
		eventDate: null,
		obsStatus: 'A',
		partOf: null,
		duplicateOf: null,
		stated: { indicator: 'stated', period: 'stated', area: 'stated', unit: 'stated' },
		rules: ['added-by-person'],
	};
}
