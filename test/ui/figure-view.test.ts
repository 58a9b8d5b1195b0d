import { describe, expect, test } from 'vitest';
import { codelists } from '#lib/codelists/index.ts';
import { observe } from '#lib/core/observation/observe.ts';
import type { Observation } from '#lib/core/observation/types.ts';
import { addedReading, changedFields, findPlace } from '#lib/ui/article/added-figure.ts';
import { explain } from '#lib/ui/article/explain.ts';
import { toFields, type FigureChoice } from '#lib/ui/article/figure-form.ts';
import { flattened } from '#lib/ui/article/figure-view.ts';
import { typedValueOf } from '#lib/ui/article/figure-words.ts';
import { formatMoment, markOf, toFigureViews } from '#lib/ui/article/to-figure-view.ts';
import { readTypedValue } from '#lib/ui/article/typed-value.ts';
import { demoArticles, seedArticles } from '../fixtures/demo.ts';

const all = [...seedArticles(), ...demoArticles()];
const find = (quote: string): Observation => {
	const o = all.flatMap((a) => a.observations).find((x) => x.quote.startsWith(quote));
	if (!o) throw new Error(`no figure ${quote}`);
	return o;
};

const choiceOf = (o: Observation): FigureChoice => ({
	value: o.value,
	low: o.low,
	high: o.high,
	qualifier: o.qualifier,
	decimals: o.decimals,
	unit: o.unit,
	indicator: o.indicator,
	timePeriod: o.timePeriod ?? '',
	periodStart: o.periodStart ?? '',
	periodEnd: o.periodEnd ?? '',
	refArea: o.refArea ?? '',
	orgUnit: o.orgUnit,
	dims: o.dims,
	kind: o.kind,
	actorScope: o.actorScope,
});

describe('why a figure, in plain words', () => {
	const said = (o: Observation, label: string) => explain(o, codelists).parts.find((p) => p.label === label);

	test('a bound is not the number', () =>
		expect(said(find('trên 2.000'), 'Con số')?.said).toContain('không coi là bằng 2.000'));
	test('money says what it comes to', () =>
		expect(said(find('trên 1,9 tỷ'), 'Đơn vị')?.said).toContain('1.900.000.000 đồng'));
	test('a magnitude has no number', () =>
		expect(said(find('hàng tỉ đồng'), 'Con số')?.said).toContain('chỉ nói độ lớn'));
	test('a period taken from the article says so', () => {
		const o = { ...find('224 buổi') };
		o.stated = { ...o.stated, period: 'implied' };
		expect(said(o, 'Kỳ')).toMatchObject({ ground: 'implied' });
		expect(said(o, 'Kỳ')?.said).toContain('6 tháng đầu năm 2024');
	});
	test('what a person put in stands as theirs, beside the words of the article', () => {
		const o = {
			...find('224 buổi'),
			value: 230,
			qualifier: 'GT' as const,
			machine: { value: 224, qualifier: 'EQ' as const },
		};
		expect(said(o, 'Con số')).toEqual({
			label: 'Con số',
			said: 'Bài viết ghi “224 buổi”; người sửa ghi trên 230.',
			ground: 'person',
		});
	});
	test('every figure of every article has its answers, none of them empty', () => {
		for (const o of all.flatMap((a) => a.observations))
			for (const part of explain(o, codelists).parts) expect(part.said).toMatch(/\S.*[.)]$/u);
	});
});

describe('figures as cards', () => {
	test('no figure is lost among parts and repetitions', () => {
		for (const { observations } of all) {
			const ids = flattened(toFigureViews(observations, codelists)).map((f) => f.id);
			expect(ids.sort()).toEqual(observations.map((o) => o.id).sort());
		}
	});
	test('what leaves a goal or a change in doubt is marked and told like that of a result', () => {
		for (const kind of ['result', 'target', 'change'] as const) {
			const o: Observation = { ...find('224 buổi'), kind, rules: ['doubt:like'] };
			const [view] = toFigureViews([o], codelists);
			expect(view?.doubtful).toBe(true);
			expect(view?.tags.map((tag) => tag.text)).toContain('nghi ngờ');
			expect(view?.explanation.doubts).toHaveLength(1);
			expect(markOf(o, codelists).look).toContain('doubtful');
		}
	});
	test('a rise and a fall are told in words', () => {
		const change: Observation = { ...find('224 buổi'), kind: 'change' };
		const shown = (more: Partial<Observation>) =>
			toFigureViews([{ ...change, ...more }], codelists)[0]?.value;
		expect(shown({ value: -19, obsValue: -19 })).toBe('giảm 19');
		expect(shown({ value: -19, obsValue: -19, qualifier: 'GT' })).toBe('giảm trên 19');
		expect(shown({ value: 42, obsValue: 42 })).toBe('tăng 42');
		const share = { unit: 'PERCENT', unitMeasure: 'PERCENT' };
		expect(shown({ ...share, value: -12.5, obsValue: -12.5, decimals: 1 })).toBe('giảm 12,5');
		expect(shown({ ...share, value: 235, obsValue: 235 })).toBe('235');
		expect(shown({ kind: 'result', value: 19, obsValue: 19 })).toBe('19');
	});
	test('a repeated award stands under the first', () => {
		const seed = all[0]?.observations ?? [];
		const views = toFigureViews(seed, codelists);
		expect(views.filter((v) => v.duplicates.length > 0)).toHaveLength(
			new Set(seed.filter((o) => o.duplicateOf).map((o) => o.duplicateOf)).size,
		);
	});
	test('the parts of an award add up beside the total the article prints', () => {
		const sums = all
			.flatMap(({ observations }) => flattened(toFigureViews(observations, codelists)))
			.flatMap((f) => f.sums.map((sum) => `${f.value} ${f.unit} | ${sum.text}`));
		expect(sums).toContain('hơn 150 cá nhân | 4 phần cộng lại 152 cá nhân: khớp với số chung.');
		expect(sums).toContain('26 tập thể | 3 phần cộng lại 26 tập thể: khớp với số chung.');
	});
	test('a decided figure says when, in the time of Hà Nội', () =>
		expect(formatMoment('2026-11-22T18:05:00.000Z')).toBe('1:05 ngày 23/11/2026'));
});

describe('the form of a figure', () => {
	test('what it shows is read back as the same figure', () => {
		for (const o of all.flatMap((a) => a.observations)) {
			const fields = toFields(o, typedValueOf, (code) => code);
			const typed = readTypedValue(fields.value);
			if (o.qualifier === 'MAG') expect(typed).toBeNull();
			else expect([typed?.value, typed?.low, typed?.high]).toEqual([o.value, o.low, o.high]);
		}
	});
	test('only what differs is a correction', () => {
		const o = find('trên 2.000');
		const same = choiceOf(o);
		expect(changedFields(same, o)).toEqual({});
		expect(changedFields({ ...same, value: 2100 }, o)).toEqual({
			value: 2100,
			low: null,
			high: null,
			qualifier: 'GT',
			decimals: 0,
			unit: o.unit,
		});
		expect(changedFields({ ...same, dims: { LEAD_ROLE: 'LEAD' } }, o)).toEqual({
			dims: { LEAD_ROLE: 'LEAD' },
		});
		expect(Object.keys(changedFields({ ...same, timePeriod: '2024' }, o)).sort()).toEqual([
			'periodBasis',
			'periodEnd',
			'periodLabel',
			'periodStart',
			'timePeriod',
		]);
	});
});

describe('words a person points at', () => {
	const text = 'Tuần tra 24 buổi; tuyên truyền 24 buổi tại 4 huyện.';
	test.each([
		['4 huyện', null, '4 huyện', 1],
		['24 buổi', null, null, 2],
		['24 buổi', 31, '24 buổi', 2],
		['24 buổi', 5, null, 2],
		['5 huyện', null, null, 0],
		['', null, null, 0],
	])('“%s” near %s', (words, near, found, places) => {
		const place = findPlace(text, words, near);
		expect(place.places).toBe(places);
		expect(place.span && text.slice(place.span.start, place.span.end)).toBe(found);
	});
	test('a text of separate marks is found by joined ones, at its own offsets', () => {
		const apart = text.normalize('NFD');
		const { span } = findPlace(apart, '4 huyện', null);
		expect(span && apart.slice(span.start, span.end).normalize('NFC')).toBe('4 huyện');
	});
	test('the figure added is the person’s, in the words of the article', () => {
		const article = { ...(all[0]?.article ?? { id: 'x', issued: null, demo: false }), text };
		const span = findPlace(text, '4 huyện', null).span ?? { start: 0, end: 0 };
		const choice = {
			...choiceOf(find('224 buổi')),
			value: 4,
			unit: 'DISTRICT',
			indicator: 'context.border_districts',
		};
		const [o] = observe(article, [addedReading(article, span, choice)], codelists);
		expect(o).toMatchObject({
			quote: '4 huyện',
			obsValue: 4,
			unitMeasure: 'DISTRICT',
			rules: ['added-by-person'],
		});
	});
});
