import { expect, test } from 'vitest';
import { codelists } from '#lib/codelists/index.ts';
import { seriesScene } from '#lib/charts/series-scene.ts';
import { sceneToSvg } from '#lib/charts/svg.ts';
import { valueScale } from '#lib/charts/scale.ts';
import { buildSeries } from '#lib/core/series/series.ts';
import { demoObservations, seedObservations } from '../fixtures/demo.ts';

const scenes = (indicator: string, rows = demoObservations()) =>
	new Map(buildSeries(rows, indicator, codelists)?.series.map((s) => [s.kind, seriesScene(s, codelists)]));

test('years, half-years and quarters stand on charts of their own', () => {
	const all = scenes('patrol.sessions');
	expect([...all.keys()]).toEqual(['year', 'half', 'quarter']);
	expect(all.get('year')?.points.map((p) => p.text)).toEqual([
		'2.148 buổi',
		'2.215 buổi',
		'2.302 buổi',
		'2.604 buổi',
		'2.640 buổi',
	]);
	expect(all.get('half')?.title).toBe('Số buổi (đợt, lượt tổ, lần) tuần tra theo 6 tháng');
});

test('bars stand on zero and follow their values', () => {
	const scene = scenes('patrol.sessions').get('year');
	const zero = scene?.axis.ticks.find((t) => t.value === 0)?.at ?? 0;
	const heights = scene?.bars.map((b) => b.height / (scene.points[b.point]?.value ?? 1)) ?? [];
	for (const b of scene?.bars ?? []) expect(b.y + b.height).toBeCloseTo(zero);
	for (const h of heights) expect(h).toBeCloseTo(heights[0] ?? 0);
});

test('a gap has a place, no bar and says so', () => {
	const scene = scenes('patrol.sessions').get('quarter');
	expect(scene?.points).toHaveLength(7);
	expect(scene?.bars.map((b) => b.point)).toEqual([0, 6]);
	expect(scene?.points[1]?.text).toBe('không có số liệu');
});

test('stocks are dots with lines, provisional bars are outlined, bounds open', () => {
	const stock = scenes('grassroots.selfmgmt_groups').get('year');
	expect(stock?.kind).toBe('dots');
	expect(stock?.bars).toEqual([]);
	expect(stock?.lines).toHaveLength(1);
	expect(
		scenes('drugs.cases')
			.get('year')
			?.bars.map((b) => b.outline),
	).toEqual([false, false, false, true, false]);
	const bound = scenes('housing.troop_turns', seedObservations()).get('year');
	expect(bound?.bars[0]).toMatchObject({ open: 'up', outline: true });
	expect(bound?.points[0]?.remarks).toEqual(['sơ bộ, tính đến 27/11/2025']);
});

test('a span of years is as long as its years', () => {
	const span = scenes('housing.houses_built_repaired', seedObservations()).get('span');
	expect(span?.kind).toBe('spans');
	expect(span?.points[0]).toMatchObject({ period: '2019–2024', text: '248 căn nhà' });
});

test('ticks are round and start at zero', () => {
	expect(valueScale([2640], true).ticks).toEqual([0, 1000, 2000, 3000]);
	expect(valueScale([3], true).ticks).toEqual([0, 1, 2, 3]);
	expect(valueScale([0.128], false).ticks).toEqual([0, 0.05, 0.1, 0.15]);
	expect(valueScale([], true).ticks).toEqual([0, 1]);
	expect(valueScale([-0.5, 1], false).ticks[0]).toBe(-0.5);
});

test('the SVG stands by itself: words, no outside resources', () => {
	const svg = sceneToSvg(scenes('drugs.heroin').get('half') as never, 'x1');
	expect(svg).toContain('Đơn vị: kg');
	expect(svg).toContain('2,035');
	expect(svg).not.toMatch(/NaN|undefined|href|<script/u);
});

test('sources that disagree are drawn from the smaller to the larger value', () => {
	const half = scenes('drugs.cases').get('half');
	const at = half?.points.findIndex((p) => p.periodCode === '2023-S1') ?? -1;
	expect(half?.points[at]).toMatchObject({
		short: '24 | 28',
		text: '24 | 28 vụ',
		remarks: ['nguồn mâu thuẫn'],
	});
	const bar = half?.bars.find((b) => b.point === at);
	expect(bar?.range?.height).toBeCloseTo(((bar?.height ?? 0) / 24) * 4);
});
