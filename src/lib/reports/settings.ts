import * as v from 'valibot';
import { defaultIssuer, specOf, type ReportSpec } from './spec.ts';
import { isDay } from '#lib/core/period/time-period.ts';

const line = v.pipe(v.string(), v.trim(), v.maxLength(200));
const lines = v.pipe(v.array(line), v.maxLength(20));
const long = v.pipe(v.string(), v.maxLength(20_000));

const Settings = v.object({
	superior: lines,
	issuer: lines,
	abbreviation: line,
	place: line,
	date: line,
	number: line,
	authority: line,
	position: line,
	rank: line,
	name: line,
	recipients: lines,
	situation: long,
	assessment: long,
	withRest: v.boolean(),
	padded: v.boolean(),
	form: v.picklist(['report', 'annex']),
});

/** What an officer filled in for an area, kept between reports; empty text prints as dots. */
export type ReportSettings = v.InferOutput<typeof Settings>;

export const NO_SETTINGS: ReportSettings = {
	superior: [],
	issuer: [],
	abbreviation: '',
	place: '',
	date: '',
	number: '',
	authority: '',
	position: '',
	rank: '',
	name: '',
	recipients: [],
	situation: '',
	assessment: '',
	withRest: false,
	padded: false,
	form: 'report',
};

/** Name under which the settings of an area and period are kept: texts and number belong to one report. */
export const settingsName = (area: string, period: string): string =>
	`bao-cao:${area.normalize('NFC')}:${period}`;

/** Settings as kept; what cannot be read is as if nothing were filled in. */
export function parseSettings(kept: string | null): ReportSettings {
	if (kept === null) return NO_SETTINGS;
	try {
		const read = v.safeParse(Settings, { ...NO_SETTINGS, ...(JSON.parse(kept) as object) });
		return read.success ? read.output : NO_SETTINGS;
	} catch {
		return NO_SETTINGS;
	}
}

const toLines = (text: string) =>
	text
		.split(/\r?\n/u)
		.map((l) => l.normalize('NFC').trim())
		.filter(Boolean);

/**
 * Settings from a form's fields.
 *
 * out  the settings, or a sentence saying what is wrong
 */
export function readSettingsForm(form: FormData): ReportSettings | string {
	const get = (name: string) => String(form.get(name) ?? '').normalize('NFC');
	const date = get('date').trim();
	if (date && !isDay(date)) return `Ngày báo cáo không đúng: ${date}`;
	const read = v.safeParse(Settings, {
		superior: toLines(get('superior')),
		issuer: toLines(get('issuer')),
		abbreviation: get('abbreviation'),
		place: get('place'),
		date,
		number: get('number'),
		authority: get('authority'),
		position: get('position'),
		rank: get('rank'),
		name: get('name'),
		recipients: toLines(get('recipients')),
		situation: get('situation').replace(/\r\n/gu, '\n'),
		assessment: get('assessment').replace(/\r\n/gu, '\n'),
		withRest: form.get('withRest') !== null,
		padded: form.get('padded') !== null,
		form: get('form') === 'annex' ? 'annex' : 'report',
	});
	return read.success
		? read.output
		: 'Nội dung quá dài: mỗi dòng tối đa 200 chữ, mỗi phần tối đa 20.000 chữ.';
}

/** The specification of a report from what was chosen and what was filled in. */
export function toSpec(
	choice: { area: string; period: string; base: string | null; groups: readonly string[] | null },
	s: ReportSettings,
): ReportSpec {
	const date = s.date || null;
	const usual = defaultIssuer(choice.area, date, choice.period);
	const own = s.superior.length > 0 || s.issuer.length > 0 || s.abbreviation !== '';
	const signed = [s.authority, s.position, s.rank, s.name].some(Boolean);
	return {
		...specOf(choice.area, choice.period, choice.base),
		groups: choice.groups,
		date,
		place: s.place || null,
		issuer: own
			? {
					superior: s.superior.length ? s.superior : usual.superior,
					name: s.issuer.length ? s.issuer : usual.name,
					abbreviation: s.abbreviation || usual.abbreviation,
				}
			: null,
		number: s.number || null,
		signer: signed ? { authority: s.authority, position: s.position, rank: s.rank, name: s.name } : null,
		recipients: s.recipients,
		situation: s.situation,
		assessment: s.assessment,
		withRest: s.withRest,
		padded: s.padded,
		form: s.form,
	};
}
