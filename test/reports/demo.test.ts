import { describe, expect, it } from 'vitest';
import type { Block, PageTable } from '#lib/reports/page-model.ts';
import { toPages } from '#lib/reports/pages.ts';
import { codelists } from '#lib/codelists/index.ts';
import { sectionSentences } from '#lib/reports/sentences.ts';
import { demoReport } from './world.ts';

const width = (t: PageTable) => t.columns.reduce((sum, c) => sum + c.width, 0);
const tables = (blocks: readonly Block[]) => blocks.filter((b): b is PageTable => b.kind === 'table');

describe('reports of the invented province', () => {
	it('tells changes against the same period of the year before, where the gate lets it', () => {
		const report = demoReport('2024-S1');
		const [first] = report.sections.map((s) => sectionSentences(s, report.changesAgainst, codelists));
		expect(first?.[0]).toBe(
			'Tuần tra 1.190 buổi (tăng 57, 5,0%), 7.196 lượt cán bộ, chiến sĩ (tăng 367, 5,4%), 1.802 lượt dân quân (tăng 82, 4,8%).',
		);
	});

	it('writes a zero before small counts in sentences when asked, and nowhere else', () => {
		const report = demoReport('2025-S1', '2024-S1');
		const told = (padded: boolean) =>
			report.sections.flatMap((s) => sectionSentences(s, report.changesAgainst, codelists, padded)).join(' ');
		expect(told(false)).toContain('86 vụ (tăng 5, 6,2%)');
		expect(told(true)).toContain('86 vụ (tăng 05, 6,2%)');
		expect(told(true).replaceAll(/(?<=[( ])0(?=[1-9]\b)/gu, '')).toBe(told(false));
		const pages = toPages(demoReport('2025-S1', '2024-S1', { padded: true }));
		const cells = tables(pages.body).flatMap((t) => t.rows.flatMap((r) => r.cells));
		expect(cells.filter((c) => /^0\d/u.test(c?.runs[0]?.text ?? ''))).toEqual([]);
	});

	it('prints like periods as B3 and a half within its year as B2, in full in the appendix', () => {
		const like = toPages(demoReport('2025-S1', '2024-S1'));
		const nested = toPages(demoReport('2025-S1', '2025'));
		expect(tables(like.appendices[0]?.blocks ?? []).map((t) => t.form)).toEqual(['B3']);
		expect(tables(nested.appendices[0]?.blocks ?? []).map((t) => t.form)).toEqual(['B2']);
		for (const pages of [like, nested]) {
			for (const t of tables(pages.body)) expect(width(t)).toBe(160);
			for (const a of pages.appendices)
				for (const t of tables(a.blocks)) expect(width(t)).toBe(a.landscape ? 247 : 160);
			expect(pages.body.filter((b) => b.kind === 'chart')).toHaveLength(2);
		}
	});

	it('tells the rest of the year only when asked', () => {
		const rest = (withRest: boolean) =>
			JSON.stringify(toPages(demoReport('2025-S1', '2025', { withRest }))).includes(
				'6 tháng cuối năm (suy ra)',
			);
		expect([rest(false), rest(true)]).toEqual([false, true]);
	});

	it('marks every page as sample figures', () => {
		expect(toPages(demoReport('2025')).demo).toBe(true);
	});

	it('says both values of what two articles disagree on', () => {
		const notes = demoReport('2023-S1').notes.join('\n');
		expect(notes).toMatch(/mâu thuẫn.*24 vụ.*28 vụ|mâu thuẫn.*28 vụ.*24 vụ/su);
	});

	it('compares the total with its parts, as published', () => {
		const notes = demoReport('2024').notes.join('\n');
		expect(notes).toContain('182');
		expect(notes).toContain('178');
	});

	it('never ends the number of columns short: every row has a cell for each', () => {
		for (const [a, b] of [
			['2025-S1', '2025'],
			['2025', '2024'],
			['2025-S1', '2024'],
		] as const) {
			const pages = toPages(demoReport(a, b, { withRest: true }));
			for (const t of [pages.body, ...pages.appendices.map((x) => x.blocks)].flatMap(tables)) {
				for (const row of [...t.header, ...t.rows.map((r) => r.cells)])
					expect(row).toHaveLength(t.columns.length);
			}
		}
	});
});
