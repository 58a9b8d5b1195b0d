import { expect, test } from 'vitest';
import { codelists } from '#lib/codelists/index.ts';
import {
	comparisonScenes,
	PRINT_THEME,
	sceneToChartConfig,
	sceneToCsv,
	sceneToSvg,
} from '#lib/charts/index.ts';
import { compare } from '#lib/core/series/compare.ts';
import { namePlaces } from '#lib/charts/scene.ts';
import { demoObservations, seedObservations } from '../fixtures/demo.ts';

const scenes = (a: string, b: string, rows = demoObservations()) =>
	comparisonScenes(compare(a, b, rows, codelists), codelists);

test('one unit for each chart', () => {
	for (const scene of scenes('2024-S1', '2023-S1')) {
		expect(scene.unit).not.toBe('');
		expect(scene.points).toHaveLength(2 * scene.categories.length);
	}
});

test('spans of unlike length are drawn in monthly means, never as totals', () => {
	for (const [a, b] of [
		['2025-S1', '2025'],
		['2024-S1', '2025'],
	] as const) {
		const patrols = scenes(a, b).find((s) =>
			s.points.some((p) => p.label.includes('tuần tra') && s.unit.startsWith('buổi')),
		);
		expect(patrols?.unit).toBe('buổi mỗi tháng');
		expect(patrols?.points.every((p) => (p.value ?? 0) < 300)).toBe(true);
		expect(patrols?.notes).toHaveLength(1);
	}
	const totals = scenes('2024-S1', '2023-S1').find((s) => s.unit === 'kg');
	expect(totals?.points.map((p) => p.value)).toEqual([2.035, 2.61]);
});

test('what the gate forbids is not drawn', () => {
	const labels = scenes('2024-S1', '2023-S1').flatMap((s) => s.points.map((p) => p.label));
	expect(labels).not.toContain('Vụ về ma túy');
	expect(scenes('2019-01-01/P5Y', '2025', seedObservations())).toEqual([]);
});

test('Chart.js gets the same values and words', () => {
	const scene = scenes('2024-S1', '2023-S1').find((s) => s.unit === 'kg');
	if (!scene) throw new Error('no chart in kg');
	const config = sceneToChartConfig(scene, PRINT_THEME);
	expect(config.options?.indexAxis).toBe('y');
	expect(config.data.datasets.map((d) => [d.label, d.data])).toEqual([
		['6 tháng đầu năm 2023', [2.035]],
		['6 tháng đầu năm 2024', [2.61]],
	]);
	expect(sceneToSvg(scene)).not.toMatch(/NaN|undefined/u);
	expect(sceneToCsv(scene).split('\r\n')[1]).toBe(
		'Heroin (khối lượng),6 tháng đầu năm 2023,2023-S1,2.035,kg,"2,035 kg",',
	);
});

test('names stand beside the bars on a sheet and over them on a screen, the bars alike', () => {
	const comparison = compare('2025-S1', '2025', demoObservations(), codelists);
	const [beside] = comparisonScenes(comparison, codelists, { width: 620 });
	const [above] = comparisonScenes(comparison, codelists, { width: 320, names: 'above' });
	if (!beside || !above) throw new Error('no charts');
	expect(above.points.map((p) => p.text)).toEqual(beside.points.map((p) => p.text));
	expect(beside.categories.some((c) => c.over)).toBe(false);
	above.categories.forEach((category, i) => {
		const own = above.bars.filter((b) => above.points[b.point]?.category === i);
		const last = Math.max(...namePlaces(above, category).map((n) => n.y));
		expect(last).toBeLessThan(Math.min(...own.map((b) => b.y)));
	});
	for (const b of above.bars) expect(b.x + b.width).toBeLessThan(above.width);
});

test('bars of Chart.js are woven, open and in outline as in the drawing', () => {
	const [scene] = scenes('2024-S1', '2023-S1');
	if (!scene) throw new Error('no chart');
	const [bar] = scene.bars;
	if (!bar) throw new Error('no bar');
	const config = (change: Partial<typeof bar>) =>
		sceneToChartConfig({ ...scene, bars: [{ ...bar, ...change }] }, PRINT_THEME, 'woven').data.datasets[0];
	expect(bar.series).toBe('base');
	expect(config({})?.backgroundColor).toContain('woven');
	expect(config({ outline: true })?.backgroundColor).toContain(PRINT_THEME.paper);
	expect(config({ open: 'down' })?.borderWidth).toContain(0);
});
