import { describe, expect, test } from 'vitest';
import { codelists } from '#lib/codelists/index.ts';
import { extract } from '#lib/core/extract.ts';
import type { Reading } from '#lib/core/observation/types.ts';
import { constructions } from './constructions/index.ts';
import { parseMarked, type Mark } from './marked-text.ts';

/** The reading reduced to what the mark says, so that a failure prints as a plain difference. */
function judged(
	mark: Mark,
	reading: Reading | undefined,
	text: string,
	placeOf: (index: number | null) => number,
) {
	const quote = text.slice(mark.start, mark.end);
	if (!reading) return `${quote}: missing`;
	const said = [reading.indicator];
	if (mark.kind || reading.kind !== 'result') said.push(reading.kind);
	if (mark.period) said.push(reading.timePeriod === null ? '-' : reading.timePeriod);
	if (mark.area) said.push(`@${reading.refArea}`);
	if (mark.dims) said.push(...Object.values(reading.dims).sort());
	if (mark.value !== null) said.push(`=${reading.value}`);
	if (mark.range) said.push(`=${reading.low}..${reading.high}`);
	if (mark.qualifier) said.push(reading.qualifier);
	if (mark.partOf !== null) said.push(`<${placeOf(reading.partOf)}`);
	if (mark.repeats !== null) said.push(`≡${placeOf(reading.duplicateOf)}`);
	return `${quote}: ${said.join(' ')}`;
}

const expected = (mark: Mark, text: string) =>
	`${text.slice(mark.start, mark.end)}: ${[
		mark.indicator,
		...(mark.kind ? [mark.kind] : []),
		...(mark.period ? [mark.period] : []),
		...(mark.area ? [`@${mark.area}`] : []),
		...(mark.dims ? [...mark.dims].sort() : []),
		...(mark.value !== null ? [`=${mark.value}`] : []),
		...(mark.range ? [`=${mark.range}`] : []),
		...(mark.qualifier ? [mark.qualifier] : []),
		...(mark.partOf !== null ? [`<${mark.partOf}`] : []),
		...(mark.repeats !== null ? [`≡${mark.repeats}`] : []),
	].join(' ')}`;

describe.each(constructions)('%s', (_, { issued, area, texts }) => {
	const dated = texts.map((t) => (typeof t === 'string' ? { text: t, on: issued } : t));
	test.each(dated)('$text', ({ text: marked, on }) => {
		const { text, marks } = parseMarked(marked);
		const { readings } = extract({ text, issued: on, issuerArea: area }, codelists);
		const left = readings.filter((r) => r.indicator !== 'other');
		const taken = marks.map((mark) => {
			const at = left.findIndex((r) => r.start < mark.end && mark.start < r.end);
			return at < 0 ? undefined : left.splice(at, 1)[0];
		});
		const placeOf = (index: number | null) =>
			index === null ? 0 : taken.indexOf(readings[index]) + 1 || Number.NaN;
		const found = marks.map((mark, k) => judged(mark, taken[k], text, placeOf));
		expect(found).toEqual(marks.map((mark) => expected(mark, text)));
		const unmarked = left.filter((r) => r.kind !== 'context' && r.duplicateOf === null);
		expect(unmarked.map((r) => `${r.quote}: ${r.indicator}`)).toEqual([]);
	});
});
