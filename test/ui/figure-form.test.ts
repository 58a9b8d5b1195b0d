import { describe, expect, test } from 'vitest';
import { codelists } from '#lib/codelists/index.ts';
import { parseTimePeriod } from '#lib/core/period/time-period.ts';
import { checkFields, readFields, type FieldName } from '#lib/ui/article/figure-form.ts';
import { readTypedValue } from '#lib/ui/article/typed-value.ts';
import { refused, typed } from './typed-value.cases.ts';

describe('a typed value', () => {
	test.each(typed)('%s', (text, amount, qualifier, decimals, mult) => {
		const [low, high] = Array.isArray(amount) ? amount : [null, null];
		const value = Array.isArray(amount) ? null : amount;
		expect(readTypedValue(text)).toEqual({ value, low, high, qualifier, decimals, mult });
		expect(readTypedValue(text.normalize('NFD'))?.value ?? null).toBe(value);
	});
	test.each(refused)('nothing in “%s”', (text) => expect(readTypedValue(text)).toBeNull());
});

const readers = { readValue: readTypedValue, readPeriod: parseTimePeriod };
const sent = (fields: Partial<Record<FieldName, string>>) => {
	const data = new FormData();
	const whole = {
		value: '224',
		unit: 'SESSION',
		indicator: 'patrol.sessions',
		period: '2024-S1',
		area: 'Sơn Hà',
		kind: 'result',
		scope: 'own',
		...fields,
	};
	for (const [name, value] of Object.entries(whole)) data.set(name, value);
	return checkFields(readFields(data), codelists, readers);
};

describe('the form of a figure', () => {
	test('a whole form gives the figure meant', () =>
		expect(sent({}).choice).toEqual({
			value: 224,
			low: null,
			high: null,
			qualifier: 'EQ',
			decimals: 0,
			unit: 'SESSION',
			indicator: 'patrol.sessions',
			timePeriod: '2024-S1',
			periodStart: '2024-01-01',
			periodEnd: '2024-07-01',
			refArea: 'Sơn Hà',
			orgUnit: '_T',
			dims: {},
			kind: 'result',
			actorScope: 'own',
		}));

	const money = { indicator: 'housing.funds' };
	test.each([
		['1,9 tỷ', 'VND_B', 1.9, 1],
		['1,9 tỷ', 'VND_M', 1900, 0],
		['1,9 tỷ', 'VND', 1.9e9, 0],
		['1,9', 'VND_B', 1.9, 1],
		['1 tỷ 250 triệu', 'VND_M', 1250, 0],
	])('%s in %s', (value, unit, amount, decimals) =>
		expect(sent({ ...money, value, unit }).choice).toMatchObject({ value: amount, unit, decimals }),
	);

	test('dimensions that are stated, and no others', () =>
		expect(
			sent({
				indicator: 'awards.given',
				unit: 'COLLECTIVE',
				value: '2',
				AWARD_TYPE: 'BANG_KHEN',
				AWARD_ISSUER: '_T',
				RECIPIENT: 'NOBODY',
			}).choice?.dims,
		).toEqual({ AWARD_TYPE: 'BANG_KHEN' }));

	test.each<[Partial<Record<FieldName, string>>, FieldName, RegExp]>([
		[{ value: '' }, 'value', /Chưa nhập giá trị/u],
		[{ value: 'nhiều' }, 'value', /Không đọc được “nhiều”/u],
		[{ value: '-5' }, 'value', /số âm/u],
		[{ value: '2,5' }, 'value', /số nguyên/u],
		[{ unit: '' }, 'unit', /Chưa chọn đơn vị/u],
		[{ unit: 'KG' }, 'unit', /“kg” không dùng cho/u],
		[{ indicator: '' }, 'indicator', /Chưa chọn chỉ tiêu/u],
		[{ indicator: 'no.such' }, 'indicator', /Chưa chọn chỉ tiêu/u],
		[{ period: '' }, 'period', /Chưa nhập kỳ/u],
		[{ period: '2024-S3' }, 'period', /Không đọc được kỳ “2024-S3”/u],
		[{ area: '' }, 'area', /Chưa nhập địa bàn/u],
		[{ area: 'x'.repeat(301) }, 'area', /300 ký tự/u],
	])('%j', (fields, name, says) => {
		const { choice, errors } = sent(fields);
		expect(choice).toBeNull();
		expect(errors?.[name]).toMatch(says);
	});

	test('a change may be negative and in percent', () =>
		expect(sent({ kind: 'change', value: '-8', unit: 'PERCENT' }).choice).toMatchObject({
			value: -8,
			kind: 'change',
		}));
});
