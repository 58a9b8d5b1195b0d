import { codelists } from '#lib/codelists/index.ts';
import { extract } from '#lib/core/extract.ts';
import type { Reading } from '#lib/core/observation/types.ts';
import { isDay } from '#lib/core/period/time-period.ts';
import { readArticle } from '#lib/server/intake/read-article.ts';
import { replyTo, type Reply } from './jsonl.ts';

/** The fields other programs read, in the order of the annotated articles. */
export function toLine(r: Reading) {
	return {
		quote: r.quote,
		start: r.start,
		end: r.end,
		value: r.value,
		low: r.low,
		high: r.high,
		qualifier: r.qualifier,
		unit: r.unit,
		indicator: r.indicator,
		timePeriod: r.timePeriod,
		periodStart: r.periodStart,
		periodEnd: r.periodEnd,
		periodBasis: r.periodBasis,
		eventDate: r.eventDate,
		refArea: r.refArea,
		orgUnit: r.orgUnit,
		actorScope: r.actorScope,
		dims: r.dims,
		kind: r.kind,
		partOf: r.partOf,
		duplicateOf: r.duplicateOf,
		rules: r.rules,
	};
}

const textOrNull = (v: unknown) => (typeof v === 'string' && v !== '' ? v : null);

function answer(input: Record<string, unknown>): object | string {
	if (typeof input.text !== 'string') return 'thiếu "text" là một chuỗi';
	const issued = textOrNull(input.issued);
	const article = {
		text: input.text,
		issued: issued !== null && isDay(issued) ? issued : null,
		issuerArea: textOrNull(input.issuerArea),
	};
	const { readings } = readArticle(article, { tables: [], pages: [] }, (i) => extract(i, codelists));
	return { id: input.id ?? null, observations: readings.map(toLine) };
}

/** Answers one line of `extract --jsonl`: {id, text, issued, issuerArea} → {id, observations}. */
export const readLine = (line: string): Reply => replyTo(line, answer, { id: null, observations: [] });
