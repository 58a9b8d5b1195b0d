import { describe, expect, it } from 'vitest';
import { codelists } from '#lib/codelists/index.ts';
import { observe } from '#lib/core/observation/observe.ts';
import { articleOf, reading, type ReadArticle } from '../fixtures/demo.ts';
import { demoReport, reportOf } from './world.ts';

/** An article of a half-year with a count, and a published change against the half-year before. */
function read(year: number, value: number, change: number | null): ReadArticle {
	const article = articleOf({ text: `Số liệu năm ${year}.`, issued: `${year}-06-27` });
	const base = `${year - 1}-S1`;
	const readings = [
		reading({
			indicator: 'gate.person_crossings',
			timePeriod: `${year}-S1`,
			unit: 'PERSON_TURN',
			value,
			start: 0,
			end: 2,
		}),
		...(change === null
			? []
			: [
					reading({
						indicator: 'gate.person_crossings',
						timePeriod: `${year}-S1`,
						unit: 'PERCENT',
						kind: 'change',
						value: change,
						quote: `tăng ${change}%`.replace('.', ','),
						rules: [`base:${base}`],
						start: 3,
						end: 5,
					}),
				]),
	];
	return { article, observations: observe(article, readings, codelists) };
}

const notesOf = (change: number) =>
	reportOf([read(2022, 21_400, null), read(2023, 28_300, change)], 'Sơn Hà', '2023-S1').notes.join('\n');

describe('section V', () => {
	it('lists a published percentage that its own figures do not give, with what they give', () => {
		expect(notesOf(45.5)).toMatch(
			/nguồn ghi “tăng 45,5%” so với 6 tháng đầu năm 2022, theo 28\.300 .*và 21\.400 .*thì là \+32,2%/u,
		);
	});

	it.each([32.2, 32.24, 32, 132.24])(
		'says nothing of %s, which differs by rounding or is an index',
		(change) => {
			expect(notesOf(change)).not.toContain('nguồn ghi “tăng');
		},
	);

	it('tells which days were assumed, and how many indicators have no figure', () => {
		const notes = reportOf([read(2023, 28_300, null)], 'Sơn Hà', '2023-S1').notes.join('\n');
		expect(notes).toContain('(từ 1/1 đến 30/6/2023)');
		expect(notes).toMatch(/\d+ chỉ tiêu khác trong danh mục không có số liệu, không in\./u);
		const gate = { groups: ['gate'] };
		const chosen = reportOf([read(2023, 28_300, null)], 'Sơn Hà', '2023-S1', null, gate).notes.join('\n');
		const ofGate = codelists.indicators.filter((i) => i.group === 'gate').length;
		expect(chosen).toContain(`${ofGate - 1} chỉ tiêu khác`);
	});

	it('names the period of every total it checks', () => {
		const notes = demoReport('2025-S1', '2024-S1').notes.filter((n) => n.includes('nguồn ghi tổng'));
		expect(notes.length).toBeGreaterThan(2);
		for (const n of notes) expect(n).toMatch(/, 6 tháng đầu năm 202[45]: nguồn ghi tổng/u);
	});
});
