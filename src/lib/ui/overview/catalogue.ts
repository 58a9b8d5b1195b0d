import type { Codelists } from '#lib/codelists/types.ts';
import { glossary } from '../glossary.ts';
import { sections } from './families.ts';

export interface CatalogueView {
	sections: {
		id: string;
		name: string;
		indicators: { code: string; name: string; unit: string; adds: string }[];
	}[];
	lists: { id: string; name: string; codes: { code: string; name: string; notes: string }[] }[];
	terms: { name: string; says: string }[];
}

const adds: Record<string, string> = {
	sum: 'cộng dồn theo kỳ',
	last: 'số hiện có, không cộng dồn',
	max: 'số cao nhất trong kỳ',
	none: 'không cộng được',
};

const listNames: Record<string, string> = {
	AWARD_TYPE: 'Hình thức khen thưởng',
	AWARD_ISSUER: 'Cấp khen thưởng',
	RECIPIENT: 'Đối tượng khen thưởng',
	LEAD_ROLE: 'Vai trò',
	OUTCOME: 'Kết quả xử lý',
	OBS_STATUS: 'Tình trạng số liệu',
	PERIOD_BASIS: 'Căn cứ xác định kỳ',
	VALUE_QUALIFIER: 'Giới hạn của trị số',
};

/** The code lists and the glossary, as shown in the tab Danh mục. */
export function catalogueView(codelists: Codelists): CatalogueView {
	return {
		sections: sections
			.map((section) => ({
				id: section.id,
				name: section.name,
				indicators: codelists.indicators
					.filter((i) => section.groups.includes(i.group))
					.map((i) => ({
						code: i.code,
						name: i.nameVi,
						unit: codelists.unit(i.unit)?.symbolVi ?? i.unit,
						adds: adds[i.aggregation] ?? '',
					})),
			}))
			.filter((s) => s.indicators.length),
		lists: Object.entries(listNames)
			.filter(([id]) => codelists.lists[id])
			.map(([id, name]) => ({
				id,
				name,
				codes: (codelists.lists[id] ?? []).map((c) => ({ code: c.code, name: c.nameVi, notes: c.notes })),
			})),
		terms: Object.values(glossary).map(({ name, says }) => ({ name, says })),
	};
}
