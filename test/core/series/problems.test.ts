import { expect, test } from 'vitest';
import { codelists } from '#lib/codelists/index.ts';
import { buildCards } from '#lib/core/series/cards.ts';
import { findChanges } from '#lib/core/series/changes.ts';
import { compare } from '#lib/core/series/compare.ts';
import { checkParts } from '#lib/core/series/parts.ts';
import { findProblems } from '#lib/core/series/problems.ts';
import { changeSentence, problemSentence, sentenceText } from '#lib/format/index.ts';
import { demoObservations, seedObservations } from '../../fixtures/demo.ts';

test('the demo series has exactly three problems', () => {
	const said = findProblems(demoObservations(), codelists).map((p) =>
		sentenceText(problemSentence(p, codelists)),
	);
	expect(said.sort()).toEqual([
		'Giờ phát thanh, "Tiếng loa Biên phòng": 6 tháng đầu năm 2022 214 giờ lớn hơn năm 2022 189 giờ.',
		'Tổng số vụ vi phạm pháp luật phát hiện, bắt giữ, xử lý, năm 2024: nguồn ghi 182 vụ, các mục cộng lại 178 vụ.',
		'Vụ về ma túy, 6 tháng đầu năm 2023: hai nguồn mâu thuẫn, 28 vụ và 24 vụ.',
	]);
});

test('the five articles have none; their award totals meet their parts', () => {
	expect(findProblems(seedObservations(), codelists)).toEqual([]);
	const checks = checkParts(seedObservations(), codelists);
	expect(checks.map((c) => [c.total.obsValue, c.sum?.value, c.verdict])).toEqual([
		[150, 152, 'agrees'],
		[26, 26, 'agrees'],
	]);
});

test('what changed: at most five, largest first, the conflict left out', () => {
	const c = compare('2024-S1', '2023-S1', demoObservations(), codelists);
	const said = findChanges(c).map((row) => sentenceText(changeSentence(row, c, codelists) ?? []));
	expect(said).toHaveLength(5);
	expect(said[0]).toBe(
		'Heroin (khối lượng): 2,61 kg, tăng 0,575 (28,3%) so với 6 tháng đầu năm 2023 (2,035 kg).',
	);
	expect(said.join()).not.toContain('Vụ về ma túy');
	expect(findChanges(compare('2025-S1', '2025', demoObservations(), codelists))).toEqual([]);
	expect(findChanges(compare('2024-S1', '2025', seedObservations(), codelists))).toEqual([]);
});

test('cards: at most eight, one of each group first, with change and course', () => {
	const set = buildCards(demoObservations(), codelists, { period: '2024-S1', base: '2023-S1' });
	expect(set.cards).toHaveLength(8);
	expect(set.cards[0]?.figure.shown.indicator).toBe('patrol.sessions');
	expect(set.cards[0]?.course?.points).toHaveLength(5);
	const chosen = buildCards(demoObservations(), codelists, {
		period: '2024-S1',
		base: null,
		chosen: ['drugs.heroin', 'no.such'],
	});
	expect(chosen.cards.map((c) => c.figure.shown.indicator)).toEqual(['drugs.heroin']);
	expect(chosen.comparison).toBeNull();
	const seeds = buildCards(seedObservations(), codelists, { period: '2025', base: null });
	expect(seeds.cards.every((c) => c.course === null && c.row === null)).toBe(true);
});
