import { error } from '@sveltejs/kit';
import { parseTimePeriod } from '#lib/core/period/time-period.ts';
import { parseSettings, settingsName, toSpec } from '#lib/reports/settings.ts';
import { areasWithFigures } from '#lib/server/figures-of-area.ts';
import type { World } from '#lib/server/world.ts';
import { groupsOf, periodOptions, readSections, usualBase, withChosen, type DraftChoice } from './draft.ts';

/** The draft an address asks for; null when there are no figures at all. */
export async function choiceOf(world: World, params: URLSearchParams) {
	const areas = await areasWithFigures(world.store);
	const area = params.get('dia-ban')?.normalize('NFC') || areas[0];
	if (area === undefined) return null;
	if (!areas.includes(area)) error(404, `Không có số liệu của địa bàn “${area}”.`);
	const periods = periodOptions(await world.store.observations({ refArea: area, kinds: ['result'] }));
	const period = params.get('ky') || periods[0]?.value;
	if (period === undefined) return null;
	if (!parseTimePeriod(period)) error(404, `Không có kỳ “${period}”.`);
	const asked = params.get('so-voi');
	if (asked && !parseTimePeriod(asked)) error(404, `Không có kỳ “${asked}”.`);
	const base = asked === null ? usualBase(period, periods) : asked || null;
	const choice: DraftChoice = { area, period, base, sections: readSections(params.getAll('muc')) };
	return { choice, areas, periods: withChosen(periods, [period, base]) };
}

/** The settings kept for a draft, and the report they make of it. */
export async function specOfDraft(world: World, choice: DraftChoice) {
	const settings = parseSettings(await world.store.setting(settingsName(choice.area, choice.period)));
	const groups = groupsOf(choice.sections);
	return { settings, spec: toSpec({ ...choice, groups }, settings) };
}
