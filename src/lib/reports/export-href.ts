import { specOf, type ReportSpec } from './spec.ts';

/** Files the program gives out. */
export const FORMATS = ['xlsx', 'pdf', 'csv', 'sdmx-csv', 'datapackage'] as const;
export type Format = (typeof FORMATS)[number];

export const isFormat = (text: string): text is Format => (FORMATS as readonly string[]).includes(text);

/** What to export, as it stands in an address; names as on the other pages. */
export interface ExportChoice {
	area: string;
	period: string;
	base?: string | null;
	unit?: string | null;
	/** indicator groups, or single indicators; left out: all */
	groups?: readonly string[];
	indicators?: readonly string[];
}

/** Address of the file of a choice: `/xuat/pdf?dia-ban=Lai Châu&ky=2024-S1`. */
export function exportHref(format: Format, choice: ExportChoice): string {
	const params = new URLSearchParams({ 'dia-ban': choice.area, ky: choice.period });
	if (choice.base) params.set('so-voi', choice.base);
	if (choice.unit && choice.unit !== '_T') params.set('don-vi', choice.unit);
	if (choice.groups?.length) params.set('nhom', choice.groups.join(','));
	if (choice.indicators?.length) params.set('chi-tieu', choice.indicators.join(','));
	return `/xuat/${format}?${params.toString().replaceAll('%2C', ',').replaceAll('%2F', '/')}`;
}

/** Reads a choice from an address as a specification; null when area or period is not there. */
export function readExportChoice(params: URLSearchParams): ReportSpec | null {
	const get = (name: string) => params.get(name)?.normalize('NFC').trim() || null;
	const list = (name: string) => get(name)?.split(',').filter(Boolean) ?? null;
	const area = get('dia-ban');
	const period = get('ky');
	if (!area || !period) return null;
	return {
		...specOf(area, period, get('so-voi')),
		orgUnit: get('don-vi') ?? '_T',
		groups: list('nhom'),
		indicators: list('chi-tieu'),
	};
}
