import type { Codelists } from '#lib/codelists/types.ts';
import type { DimensionId } from '#lib/core/observation/types.ts';
import { dimensionIds, kindNames, scopeNames } from './figure-form.ts';

export interface Option {
	code: string;
	name: string;
}

export interface OptionGroup {
	name: string;
	options: Option[];
}

/** What the lists of the form offer, in words. */
export interface FormOptions {
	units: OptionGroup[];
	indicators: OptionGroup[];
	areas: string[];
	kinds: Option[];
	scopes: Option[];
	dims: { id: DimensionId; name: string; options: Option[] }[];
}

const dimensionNames: Record<string, string> = {
	count: 'Đếm',
	mass: 'Khối lượng',
	currency: 'Tiền',
	length: 'Độ dài',
	area: 'Diện tích',
	volume: 'Thể tích',
	time: 'Thời gian',
	labour: 'Công lao động',
	ratio: 'Tỷ lệ',
};

const dimNames: Record<DimensionId, string> = {
	AWARD_TYPE: 'Hình thức khen thưởng',
	AWARD_ISSUER: 'Cấp khen thưởng',
	RECIPIENT: 'Đối tượng được khen',
	LEAD_ROLE: 'Vai trò',
	OUTCOME: 'Hình thức xử lý',
};

const options = (names: Record<string, string>): Option[] =>
	Object.entries(names).map(([code, name]) => ({ code, name }));

function grouped<T>(
	rows: readonly T[],
	groupOf: (row: T) => string,
	optionOf: (row: T) => Option,
): OptionGroup[] {
	const groups = new Map<string, Option[]>();
	for (const row of rows) {
		const name = groupOf(row);
		groups.set(name, [...(groups.get(name) ?? []), optionOf(row)]);
	}
	return [...groups].map(([name, rows]) => ({ name, options: rows }));
}

/**
 * The lists a person chooses from, out of the code lists.
 *
 * in   groupName: the Vietnamese name of an indicator group
 */
export function formOptions(lists: Codelists, groupName: (group: string) => string): FormOptions {
	return {
		units: grouped(
			lists.units,
			(u) => dimensionNames[u.dimension] ?? u.dimension,
			(u) => ({ code: u.code, name: u.symbolVi }),
		),
		indicators: grouped(
			lists.indicators,
			(i) => groupName(i.group),
			(i) => ({ code: i.code, name: i.nameVi }),
		).concat({ name: 'Khác', options: [{ code: 'other', name: 'Chưa có trong danh mục' }] }),
		areas: [...new Set(lists.areas.map((a) => a.nameVi))],
		kinds: options(kindNames),
		scopes: options(scopeNames),
		dims: dimensionIds.map((id) => ({
			id,
			name: dimNames[id],
			options: (lists.lists[id] ?? []).map((c) => ({
				code: c.code === '_T' ? '' : c.code,
				name: c.code === '_T' ? 'Không phân tổ' : c.nameVi,
			})),
		})),
	};
}
