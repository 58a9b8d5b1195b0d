import { WHOLE } from '#lib/core/series/table.ts';

export interface Choice {
	value: string;
	label: string;
	/** heading of the option's group */
	group?: string;
}

/** One choice of a view, as a field of its filter bar. */
export interface Chooser {
	name: string;
	label: string;
	value: string;
	options: Choice[];
}

/** Which area; the first is the one shown when nothing is chosen. */
export const areaChooser = (areas: readonly string[], chosen: string | null): Chooser => ({
	name: 'dia-ban',
	label: 'Địa bàn',
	value: chosen ?? '',
	options: areas.map((area, i) => ({ value: i === 0 ? '' : area, label: area })),
});

/** Which post or unit; none to choose where only the whole has figures. */
export function unitChoosers(units: readonly string[], chosen: string | null): Chooser[] {
	const posts = units.filter((u) => u !== WHOLE);
	if (!posts.length) return [];
	const options = [{ value: '', label: 'Toàn lực lượng' }, ...posts.map((u) => ({ value: u, label: u }))];
	return [{ name: 'don-vi', label: 'Đơn vị', value: chosen ?? '', options }];
}
