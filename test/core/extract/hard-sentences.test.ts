import { describe, expect, test } from 'vitest';
import { codelists } from '#lib/codelists/index.ts';
import { extract } from '#lib/core/extract.ts';
import type { Reading } from '#lib/core/observation/types.ts';
import { hardSentences, type HardFigure } from './hard-sentences.cases.ts';

const placeOf = (text: string, quote: string) => ({
	start: text.indexOf(quote),
	end: text.indexOf(quote) + quote.length,
});

/** The figure reduced to the keys the case judges, so that a failure prints as a plain difference. */
function judged(figure: HardFigure, reading: Reading | undefined, all: Reading[], text: string) {
	if (!reading) return { quote: figure.quote, missing: true };
	const out: Record<string, unknown> = { quote: figure.quote };
	for (const key of Object.keys(figure) as (keyof HardFigure)[]) {
		if (key === 'quote') continue;
		if (key === 'partOf') {
			const total = reading.partOf === null ? undefined : all[reading.partOf];
			const place = placeOf(text, figure.partOf ?? '');
			out.partOf = total && total.start < place.end && place.start < total.end ? figure.partOf : total?.quote;
		} else if (key === 'timePeriod' && Array.isArray(figure.timePeriod)) {
			out.timePeriod = figure.timePeriod.includes(reading.timePeriod ?? '')
				? figure.timePeriod
				: reading.timePeriod;
		} else out[key] = reading[key];
	}
	return out;
}

describe('the forty hard sentences', () => {
	test.each(hardSentences)('$id: $text', ({ text, issued = '2025-12-10', figures }) => {
		const { readings } = extract({ text, issued, issuerArea: 'Hà Khê' }, codelists);
		const left = readings.filter((reading) => reading.duplicateOf === null);
		const found = figures.map((figure) => {
			const place = placeOf(text, figure.quote);
			const at = left.findIndex((r) => r.start < place.end && place.start < r.end);
			const [reading] = at < 0 ? [] : left.splice(at, 1);
			return judged(figure, reading, readings, text);
		});
		expect(found).toEqual(figures);
		expect(left.map((reading) => reading.quote)).toEqual([]);
	});
});
