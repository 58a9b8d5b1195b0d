import { expect, test } from 'vitest';
import { runCompare } from '../../src/cli/compare.ts';
import type { Store } from '#lib/core/observation/store.ts';
import type { Observation } from '#lib/core/observation/types.ts';
import { demoObservations, seedObservations } from '../fixtures/demo.ts';

/** The calls `compare` makes, over a list. */
function storeOf(rows: readonly Observation[]): Store {
	return {
		setting: async () => null,
		areas: async () =>
			[...new Set(rows.map((o) => o.refArea ?? ''))].map((refArea) => ({ refArea, observations: 1 })),
		observations: async (q: {
			refArea?: string;
			timePeriods?: readonly string[];
			kinds?: readonly string[];
		}) =>
			rows.filter(
				(o) =>
					(!q.refArea || o.refArea === q.refArea) &&
					(!q.timePeriods || q.timePeriods.includes(o.timePeriod ?? '')) &&
					(!q.kinds || q.kinds.includes(o.kind)),
			),
	} as unknown as Store;
}

async function run(rows: readonly Observation[], ...args: string[]) {
	let [out, err] = ['', ''];
	const io = {
		stdin: (async function* () {})(),
		out: (s: string) => void (out += s),
		err: (s: string) => void (err += s),
	};
	const code = await runCompare(args, io, storeOf(rows));
	return { code, out, err };
}

test('the five articles: nothing in common, both lists', async () => {
	const { code, out } = await run(seedObservations(), '2024-S1', '2025');
	expect(code).toBe(0);
	expect(out).toContain('Hai kỳ không có chỉ tiêu chung; không đủ căn cứ so sánh.');
	expect(out).toContain('6 tháng đầu năm 2024: 13 số liệu\n');
	expect(out).toContain('Năm 2025: 5 số liệu, 4 số liệu khen thưởng\n');
	expect(out).toContain('trên 1,9 tỷ đồng');
	expect(out).toContain('Khi nguồn không nêu ngày chốt, kỳ được tính theo năm dương lịch.');
});

test('a span of years by its printed name', async () => {
	const { out } = await run(seedObservations(), '2019-2024', '2025');
	const houses = out.split('\n').find((l) => l.startsWith('Nhà được giúp'));
	expect(houses).toMatch(/248 .*796 .*không so sánh được: khác phạm vi$/u);
	expect(out).not.toContain('828');
});

test('the demo half-year in its year, as a table and as JSON', async () => {
	const rows = demoObservations();
	const { out } = await run(rows, '2025-S1', '2025', '--area', 'Sơn Hà');
	expect(out).toMatch(/1\.262 +2\.640 +47,8% +1\.378 +210 +220 +so sánh được/u);
	expect(out.startsWith('SỐ LIỆU MẪU\n')).toBe(true);
	const json = JSON.parse((await run(rows, '6T/2024', '6T/2023', '--json')).out) as {
		rows: { indicator: string; difference: { value: number } | null; status: string }[];
	};
	const row = (code: string) => json.rows.find((r) => r.indicator === code);
	expect(row('drugs.heroin')?.difference?.value).toBe(0.575);
	expect(row('drugs.cases')?.status).toBe('không so sánh được: hai nguồn mâu thuẫn');
});

test('wrong usage and unknown areas', async () => {
	const rows = demoObservations();
	expect((await run(rows, '2025')).code).toBe(2);
	expect((await run(rows, '2025-S3', '2025')).code).toBe(2);
	expect((await run(rows, '2025', '2025')).code).toBe(2);
	expect((await run(rows, '2025', '2024', '--area', 'Không Có')).code).toBe(1);
	expect((await run([], '2025', '2024')).code).toBe(1);
});
