import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { codelists } from '#lib/codelists/index.ts';
import { extract } from '#lib/core/extract.ts';
import type { Reading } from '#lib/core/observation/types.ts';
import { seedFigures, type SeedRow } from './seeds.cases.ts';

const folder = path.resolve(import.meta.dirname, '../../../seeds');
const textOf = (file: string) => readFileSync(path.join(folder, file), 'utf8');
const read = (text: string, issued: string, area: string | null = null) =>
	extract({ text, issued, issuerArea: area }, codelists).readings;

/** All but context and the results no list has a code for. */
const figures = (all: readonly Reading[]) =>
	all.filter((r) => r.kind !== 'context' && r.indicator !== 'other');

const shown = (r: Reading) => ({
	quote: r.quote,
	value: r.value,
	qualifier: r.qualifier,
	unit: r.unit,
	indicator: r.indicator,
	timePeriod: r.timePeriod,
	refArea: r.refArea,
	kind: r.kind,
	dims: r.dims,
	partOf: r.partOf,
	duplicateOf: r.duplicateOf,
});

const expected = ([quote, value, qualifier, unit, indicator, timePeriod, more]: SeedRow) => ({
	quote,
	value,
	qualifier,
	unit,
	indicator,
	timePeriod,
	refArea: 'Lai Châu',
	kind: 'result',
	dims: more?.dims ?? {},
	partOf: more?.partOf ?? null,
	duplicateOf: more?.duplicateOf ?? null,
});

describe('the five articles', () => {
	test.each(Object.entries(seedFigures))('%s', (file, { issued, rows }) => {
		expect(figures(read(textOf(file), issued)).map(shown)).toEqual(rows.map(expected));
	});

	test('no figure is the sum of the houses of two articles, and who built the 248 is not said', () => {
		const all = Object.entries(seedFigures).flatMap(([file, { issued }]) => read(textOf(file), issued));
		expect(all.some((r) => r.value === 828)).toBe(false);
		expect(all.find((r) => r.value === 248)?.actorScope).toBe('unstated');
		expect(all.find((r) => r.value === 796)?.actorScope).toBe('own');
		expect(all.find((r) => r.qualifier === 'MAG')?.actorScope).toBe('others');
	});

	test('the awards of 2019–2024 add up to their totals', () => {
		const all = figures(read(textOf('002_578022eeaa80fcff.txt'), '2024-02-28'));
		const sum = (of: number) => all.filter((r) => r.partOf === of).reduce((n, r) => n + (r.value ?? 0), 0);
		expect([sum(6), sum(7)]).toEqual([152, 26]);
	});
});

/** What one change of the text does to the readings: the fields that differ, by index. */
function difference(before: readonly Reading[], after: readonly Reading[]): Record<number, string[]> {
	const out: Record<number, string[]> = {};
	expect(after).toHaveLength(before.length);
	before.forEach((a, i) => {
		const x = shown(a) as Record<string, unknown>;
		const y = shown(after[i] as Reading) as Record<string, unknown>;
		const fields = Object.keys(x).filter(
			(k) => k !== 'quote' && JSON.stringify(x[k]) !== JSON.stringify(y[k]),
		);
		if (fields.length) out[i] = fields;
	});
	return out;
}

const replaceAt = (text: string, r: Reading, quote: string) =>
	text.slice(0, r.start) + quote + text.slice(r.end);

describe('one thing changed in the text changes that field of that figure, and nothing else', () => {
	for (const [file, { issued, rows }] of Object.entries(seedFigures)) {
		if (rows.length === 0) continue;
		const text = textOf(file);
		const before = read(text, issued);

		test(`a figure: ${file}`, () => {
			before.forEach((r, i) => {
				// a figure the article says twice is told from its repetition by the value itself
				if (r.value === null || r.kind !== 'result' || r.duplicateOf !== null) return;
				if (before.some((o) => o.duplicateOf === i)) return;
				const quote = r.quote.replace(/\d(?=\D*$)/, (d) => String((Number(d) % 8) + 1));
				expect(difference(before, read(replaceAt(text, r, quote), issued)), r.quote).toEqual({
					[i]: ['value'],
				});
			});
		});

		test(`a bound: ${file}`, () => {
			before.forEach((r, i) => {
				if (r.value === null || r.kind !== 'result' || r.duplicateOf !== null) return;
				if (before.some((o) => o.duplicateOf === i)) return;
				const quote = r.qualifier === 'GT' ? r.quote.replace(/^\p{L}+/u, 'gần') : `gần ${r.quote}`;
				expect(difference(before, read(replaceAt(text, r, quote), issued)), r.quote).toEqual({
					[i]: ['qualifier'],
				});
			});
		});

		test(`the province: ${file}`, () => {
			const moved = read(text.replaceAll('Lai Châu', 'Hà Khê'), issued);
			const changed = difference(before, moved);
			expect(Object.values(changed)).toEqual(before.map(() => ['refArea']));
			expect(new Set(moved.map((r) => r.refArea))).toEqual(new Set(['Hà Khê']));
		});
	}

	test.each([
		['000_bde808ee43e33aa1.txt', /năm 2025/giu, 'năm 2024', '2024'],
		['001_41fd728e9bd629bc.txt', /6 tháng đầu năm 2024/gu, '6 tháng đầu năm 2023', '2023-S1'],
		['002_578022eeaa80fcff.txt', /2019( [–-] )2024/gu, '2018$12023', '2018-01-01/P5Y'],
	])('the period: %s', (file, said, instead, period) => {
		const text = textOf(file);
		const { issued } = seedFigures[file] as { issued: string };
		const before = read(text, issued);
		const moved = read(text.replace(said, instead), issued);
		expect(new Set(moved.map((r) => r.timePeriod))).toEqual(new Set([period]));
		expect(Object.values(difference(before, moved)).every((f) => f.join() === 'timePeriod')).toBe(true);
	});
});
