import { fail, redirect } from '@sveltejs/kit';
import { calendarText, parseCalendar } from '#lib/reports/due.ts';
import { exportHref } from '#lib/reports/export-href.ts';
import { toPages } from '#lib/reports/pages.ts';
import { buildReport } from '#lib/reports/report.ts';
import { readSettingsForm, settingsName } from '#lib/reports/settings.ts';
import { defaultIssuer } from '#lib/reports/spec.ts';
import { toCutOffRule } from '#lib/core/observation/cut-off.ts';
import { CUT_OFF_SETTING, cutOffOf } from '#lib/server/cut-off.ts';
import { CALENDAR_SETTING, dueInStore } from '#lib/server/export/due.ts';
import { gatherReport } from '#lib/server/export/gather.ts';
import { issuedLines, issueReport, type IssuedFormat } from '#lib/server/export/issued.ts';
import { ExportRefused, PDF_ROWS, sdmxNotice } from '#lib/server/export/make.ts';
import { issueProblem } from '#lib/server/export/issuing.ts';
import { groupsOf, sectionOptions } from './draft.ts';
import { choiceOf, specOfDraft } from './draft.server.ts';
import type { Actions, PageServerLoad } from './$types';

const HISTORY = 100;

const today = () => new Date().toISOString().slice(0, 10);

export const load: PageServerLoad = async ({ locals, url }) => {
	const { world } = locals;
	const made = await choiceOf(world, url.searchParams);
	const history = issuedLines(await world.store.reports(HISTORY));
	const calendar = parseCalendar(await world.store.setting(CALENDAR_SETTING));
	const cutOff = await cutOffOf(world.store);
	if (!made) return { draft: null, history, calendar, cutOff };
	const { choice, areas, periods } = made;
	const { settings, spec } = await specOfDraft(world, choice);
	const report = buildReport(await gatherReport(world, spec, spec.date));
	const tooLong = report.sources.length > PDF_ROWS;
	const data = {
		area: choice.area,
		period: choice.period,
		base: choice.base,
		groups: groupsOf(choice.sections) ?? undefined,
	};
	return {
		draft: {
			choice,
			areas,
			periods,
			sections: sectionOptions,
			settings,
			usual: defaultIssuer(choice.area, settings.date || null, choice.period),
			model: tooLong ? null : toPages(report),
			rows: report.sources.length,
			due: await dueInStore(world.store, choice.area, today()),
			leftOut: sdmxNotice(report),
			openData: [
				{ href: exportHref('csv', data), name: 'CSV' },
				{ href: `${exportHref('csv', data)}&excel=1`, name: 'CSV cho Excel' },
				{ href: exportHref('sdmx-csv', data), name: 'SDMX-CSV' },
				{ href: `${exportHref('sdmx-csv', data)}&cau-truc=1`, name: 'Cấu trúc SDMX' },
				{ href: exportHref('datapackage', data), name: 'Data Package' },
			],
		},
		history,
		calendar,
		cutOff,
	};
};

/** Back to the same draft. */
const back = (url: URL) => {
	const params = new URLSearchParams(url.searchParams);
	for (const name of [...params.keys()]) if (name.startsWith('/')) params.delete(name);
	const query = params.toString();
	return query ? `/bao-cao?${query}` : '/bao-cao';
};

export const actions: Actions = {
	save: async ({ locals, request, url }) => {
		const made = await choiceOf(locals.world, url.searchParams);
		if (!made) return fail(400, { problem: 'Chưa có số liệu để lập báo cáo.' });
		const settings = readSettingsForm(await request.formData());
		if (typeof settings === 'string') return fail(400, { problem: settings });
		const { area, period } = made.choice;
		await locals.world.store.setSetting(settingsName(area, period), JSON.stringify(settings));
		redirect(303, back(url));
	},
	issue: async ({ locals, request, url }) => {
		const made = await choiceOf(locals.world, url.searchParams);
		if (!made) return fail(400, { problem: 'Chưa có số liệu để lập báo cáo.' });
		const format = (await request.formData()).get('format');
		if (format !== 'pdf' && format !== 'xlsx') return fail(400, { problem: 'Không có định dạng này.' });
		const { spec } = await specOfDraft(locals.world, made.choice);
		let id: string;
		try {
			id = await issueReport(locals.world, spec, format satisfies IssuedFormat, new Date().toISOString());
		} catch (cause) {
			return fail(cause instanceof ExportRefused ? 413 : 503, { problem: issueProblem(cause) });
		}
		redirect(303, `/bao-cao/${id}`);
	},
	calendar: async ({ locals, request, url }) => {
		const form = await request.formData();
		const has = (name: string) => form.get(name) !== null;
		const calendar = {
			quarter: has('quy'),
			half: has('nua-nam'),
			nineMonths: has('chin-thang'),
			year: has('nam'),
		};
		const rule = toCutOffRule(String(form.get('moc') ?? ''));
		if (!rule) return fail(400, { problem: 'Không có mốc chốt số liệu này.' });
		await locals.world.store.setSetting(CALENDAR_SETTING, calendarText(calendar));
		await locals.world.store.setSetting(CUT_OFF_SETTING, rule);
		redirect(303, back(url));
	},
};
