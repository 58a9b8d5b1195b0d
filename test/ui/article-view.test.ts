import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyAction, stepFrom } from '#lib/ui/article/keys.ts';
import { isDoubtful } from '#lib/core/observation/standing.ts';
import { countFigures } from '#lib/ui/article/figure-counts.ts';
import { filterFigures, toTree, type Branch, type TreeRow } from '#lib/ui/article/observation-tree.ts';

const row = (id: string, more: Partial<TreeRow> = {}): TreeRow => ({
	id,
	start: Number(id.replace(/\D/gu, '')),
	end: Number(id.replace(/\D/gu, '')) + 1,
	partOf: null,
	duplicateOf: null,
	kind: 'result',
	indicator: 'patrol.sessions',
	rules: [],
	review: { state: 'unread', reason: null, at: null },
	...more,
});

const draw = (branches: Branch<TreeRow>[]): string =>
	branches
		.map((b) => {
			const under = [...b.duplicates.map((d) => `=${d.id}`), b.parts.length ? draw(b.parts) : ''].filter(
				Boolean,
			);
			return under.length ? `${b.row.id}(${under.join(' ')})` : b.row.id;
		})
		.join(' ');

describe('figures under their figure', () => {
	test.each<[string, TreeRow[], string]>([
		['in the order of the text', [row('o2'), row('o1')], 'o1 o2'],
		['a part under its total', [row('o1'), row('o2', { partOf: 'o1' })], 'o1(o2)'],
		['a caption before its sentence', [row('o1', { duplicateOf: 'o5' }), row('o5')], 'o5(=o1)'],
		[
			'a repeated total keeps its parts',
			[row('o1'), row('o2', { duplicateOf: 'o1' }), row('o3', { partOf: 'o2' })],
			'o1(o2(o3))',
		],
		['a total that is not shown', [row('o2', { partOf: 'o1' })], 'o2'],
		['a circle', [row('o1', { partOf: 'o2' }), row('o2', { partOf: 'o1' })], 'o1 o2'],
	])('%s', (_, rows, drawn) => expect(draw(toTree(rows))).toBe(drawn));

	test('no row is lost and none appears twice, whatever the links', () => {
		const link = fc.option(fc.integer({ min: 0, max: 6 }), { nil: null });
		fc.assert(
			fc.property(fc.array(fc.tuple(link, link), { minLength: 1, maxLength: 7 }), (links) => {
				const rows = links.map(([p, d], i) =>
					row(`o${i}`, {
						partOf: p === null ? null : `o${p}`,
						duplicateOf: d === null ? null : `o${d}`,
					}),
				);
				const flat = (bs: Branch<TreeRow>[]): string[] =>
					bs.flatMap((b) => [b.row.id, ...b.duplicates.map((d) => d.id), ...flat(b.parts)]);
				expect(flat(toTree(rows)).sort()).toEqual(rows.map((r) => r.id).sort());
			}),
			{ numRuns: 200 },
		);
	});
});

test('a doubt counts until a person has decided', () => {
	const doubt = row('o1', { rules: ['indicator:clause', 'doubt:period'] });
	expect(isDoubtful(doubt)).toBe(true);
	expect(isDoubtful({ ...doubt, review: { state: 'confirmed', reason: null, at: null } })).toBe(false);
	expect(isDoubtful(row('o1'))).toBe(false);
	for (const kind of ['target', 'change'] as const) expect(isDoubtful({ ...doubt, kind })).toBe(true);
	expect(isDoubtful({ ...doubt, kind: 'context' })).toBe(false);
	expect(isDoubtful({ ...doubt, kind: 'change', duplicateOf: 'o0' })).toBe(false);
});

test('figures are results that stand; everything else read is named beside them', () => {
	const rejected = { state: 'rejected', reason: 'x', at: null } as const;
	const rows = [
		row('o1', { rules: ['doubt:period'] }),
		row('o2'),
		row('o3', { duplicateOf: 'o2', rules: ['doubt:period'] }),
		row('o4', { kind: 'change', rules: ['doubt:change-period'] }),
		row('o5', { kind: 'change' }),
		row('o6', { review: rejected }),
	];
	expect(countFigures(rows)).toEqual({
		figures: 2,
		doubtful: 2,
		lines: 6,
		beside: '2 mức tăng, giảm, 1 lần nhắc lại, 1 số đã loại bỏ',
	});
	expect(countFigures([row('o1')]).beside).toBe('');
});

test('filters by family, kind, doubt and state join', () => {
	const rows = [
		row('o1'),
		row('o2', { indicator: 'drugs.cases', rules: ['doubt:unit'] }),
		row('o3', { indicator: 'drugs.cases', kind: 'target' }),
	];
	const ids = (f: Parameters<typeof filterFigures>[1]) =>
		filterFigures(rows, f, (code) => code.split('.')[0] ?? '').map((r) => r.id);
	expect(ids({})).toEqual(['o1', 'o2', 'o3']);
	expect(ids({ group: 'drugs' })).toEqual(['o2', 'o3']);
	expect(ids({ group: 'drugs', kind: 'target' })).toEqual(['o3']);
	expect(ids({ doubtful: true })).toEqual(['o2']);
	expect(ids({ state: 'confirmed' })).toEqual([]);
});

describe('keys', () => {
	test.each([
		[{ key: 'j', typing: false }, 'next'],
		[{ key: 'J', typing: false }, 'next'],
		[{ key: 'c', typing: false }, 'confirm'],
		[{ key: 'c', typing: false, ctrlKey: true }, null],
		[{ key: 'x', typing: true }, null],
		[{ key: 'x', typing: false, isComposing: true }, null],
		[{ key: 'Escape', typing: true }, 'close'],
		[{ key: 'z', typing: false }, null],
	] as const)('%o', (press, action) => expect(keyAction(press)).toBe(action));

	test.each<[string[], string | null, 1 | -1, string | null]>([
		[[], null, 1, null],
		[['a', 'b'], null, 1, 'a'],
		[['a', 'b'], null, -1, 'b'],
		[['a', 'b'], 'a', 1, 'b'],
		[['a', 'b'], 'b', 1, 'b'],
		[['a', 'b'], 'a', -1, 'a'],
		[['a', 'b'], 'hidden', 1, 'a'],
	])('from %j at %s by %i', (ids, chosen, step, to) => expect(stepFrom(ids, chosen, step)).toBe(to));
});
