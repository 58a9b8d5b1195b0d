import { describe, expect, it } from 'vitest';
import { toPages } from '#lib/reports/pages.ts';
import type { Block, PageTable } from '#lib/reports/page-model.ts';
import { seedReport } from './world.ts';

const textOf = (value: unknown): string => JSON.stringify(value);
const tables = (blocks: readonly Block[]) => blocks.filter((b): b is PageTable => b.kind === 'table');

describe('reports of the five articles', () => {
	it('prints 13 figures for the first half of 2024', () => {
		const report = seedReport('2024-S1');
		expect(report.counts).toEqual({ results: 13, awards: 0, articles: 1 });
		expect(report.sections.flatMap((s) => s.rows).map((r) => r.figure.text)).toEqual([
			...['224', '1.344', '448', '9', '12', '25', '30', '0,128', '8', '7', '650', '37.732', '139'],
		]);
	});

	it('prints 5 figures and 4 award figures in 3 rows for 2025', () => {
		const report = seedReport('2025');
		expect(report.counts).toMatchObject({ results: 5, awards: 4 });
		expect(report.awards.map((r) => r.kind)).toEqual(['item', 'item', 'item']);
		expect(report.sections.flatMap((s) => s.rows).map((r) => `${r.figure.text} ${r.unit}`)).toEqual([
			'796 căn nhà',
			'32 căn nhà',
			'trên 1,9 tỷ đồng',
			'3.666 ngày công',
			'trên 2.000 lượt cán bộ, chiến sĩ',
		]);
	});

	it('prints 5 figures, a magnitude and 9 award figures in 4 rows and a total for 2019–2024', () => {
		const report = seedReport('2019-01-01/P5Y');
		expect(report.counts).toMatchObject({ results: 5, awards: 9 });
		expect(report.awards.map((r) => r.kind)).toEqual(['item', 'item', 'item', 'item', 'total']);
		const rows = report.sections.flatMap((s) => s.rows);
		expect(rows.map((r) => r.figure.text)).toContain('“hàng tỉ đồng”');
		expect(report.head.subject).toContain('giai đoạn 2019–2024');
		expect(report.notes.join('\n')).toContain('cộng các phần được 152 cá nhân (phù hợp)');
	});

	it('says plainly that a period has no results', () => {
		const report = seedReport('2023');
		expect(report.counts).toEqual({ results: 0, awards: 0, articles: 0 });
		expect(textOf(toPages(report).body)).toContain('không có số liệu kết quả của kỳ này');
	});

	it('invents no number, signer, place, date or cut-off', () => {
		const pages = toPages(seedReport('2024-S1'));
		expect(pages.head.number).toBe('Số:        /BC-BCH');
		expect(pages.head.placeDate).toBe('…………, ngày … tháng … năm …');
		expect(pages.head.period).toBe('(Nguồn không nêu ngày chốt số liệu)');
		expect(textOf(pages)).not.toContain('15/12');
	});

	it('gives every printed figure a row of the list of sources, with links both ways', () => {
		for (const period of ['2024-S1', '2025', '2019-01-01/P5Y']) {
			const pages = toPages(seedReport(period));
			const cells = [pages.body, ...pages.appendices.map((a) => a.blocks)]
				.flatMap(tables)
				.flatMap((t) => t.rows)
				.flatMap((r) => r.cells);
			const ids = new Set(cells.flatMap((c) => c?.id ?? []));
			const links = cells.flatMap((c) => c?.runs.flatMap((r) => r.to ?? []) ?? []);
			expect(links.length).toBeGreaterThan(10);
			expect(links.filter((to) => !ids.has(to))).toEqual([]);
		}
	});

	it('keeps the widths of the form: 160 mm upright, 247 mm lying', () => {
		const pages = toPages(seedReport('2019-01-01/P5Y'));
		const width = (t: PageTable) => t.columns.reduce((sum, c) => sum + c.width, 0);
		for (const t of tables(pages.body)) expect(width(t)).toBe(160);
		for (const a of pages.appendices) {
			for (const t of tables(a.blocks)) expect(width(t)).toBe(a.landscape ? 247 : 160);
		}
	});
});

describe('comparisons of the five articles', () => {
	it('says that two periods have no common indicator and lists what each has', () => {
		const report = seedReport('2024-S1', '2025');
		expect(report.compare?.sides.map((s) => [s.results.length, s.awards.length])).toEqual([
			[13, 0],
			[5, 4],
		]);
		const said = textOf(toPages(report).body);
		expect(said).toContain('Hai kỳ không có chỉ tiêu chung; không đủ căn cứ so sánh.');
		expect(toPages(report).appendices.map((a) => a.label)).toEqual(['Phụ lục IV']);
	});

	it('sets 248 and 796 houses side by side as of unlike scope, with no difference and no percent', () => {
		const report = seedReport('2025', '2019-01-01/P5Y');
		const rows = report.compare?.groups.flatMap((g) => g.rows) ?? [];
		const houses = rows.find((r) => r.row.indicator.code === 'housing.houses_built_repaired');
		expect(houses?.status).toBe('không so sánh được: khác phạm vi');
		expect([houses?.left?.text, houses?.right?.text].sort()).toEqual(['248', '796']);
		expect([houses?.difference.text, houses?.percent.text]).toEqual(['', '']);
		const said = textOf(toPages(report));
		expect(said).toContain('Đặt cạnh nhau để tham khảo, không so sánh');
		expect(said).not.toContain('828');
	});
});
