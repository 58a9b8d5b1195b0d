/** What a person chose on the table of figures; null or empty where nothing was chosen. Names as in the address. */
export interface OverviewChoice {
	area: string | null;
	unit: string | null;
	period: string | null;
	base: string | null;
	section: string | null;
	cards: string[];
	charts: string[];
	tab: 'khen-thuong' | 'danh-muc' | null;
	/** "tat-ca": every period as a column, not only the newest */
	columns: 'tat-ca' | null;
}

const names = {
	area: 'dia-ban',
	unit: 'don-vi',
	period: 'ky',
	base: 'so-voi',
	section: 'nhom',
	cards: 'the',
	charts: 'bieu-do',
	tab: 'xem',
	columns: 'cot',
} as const;

/** Reads the choice from the address; an empty parameter is no choice. An unknown tab is null with `bad` naming it. */
export function readChoice(params: URLSearchParams): { choice: OverviewChoice; bad: string | null } {
	const get = (name: string) => params.get(name)?.normalize('NFC').trim() || null;
	// "the=a,b" from a link, "the=a&the=b" from a form without JavaScript
	const list = (name: string) => [
		...new Set(params.getAll(name).flatMap((text) => text.split(',').filter(Boolean))),
	];
	const tab = get(names.tab);
	const known = tab === null || tab === 'khen-thuong' || tab === 'danh-muc';
	return {
		choice: {
			area: get(names.area),
			unit: get(names.unit),
			period: get(names.period),
			base: get(names.base),
			section: get(names.section),
			cards: list(names.cards),
			charts: list(names.charts),
			tab: known ? tab : null,
			columns: get(names.columns) === 'tat-ca' ? 'tat-ca' : null,
		},
		bad: known ? null : tab,
	};
}

/** The address of a choice with some of it changed; only what was chosen stands in it. */
export function hrefOf(choice: OverviewChoice, change: Partial<OverviewChoice> = {}, path = '/'): string {
	const next = { ...choice, ...change };
	const params = new URLSearchParams();
	for (const key of Object.keys(names) as (keyof typeof names)[]) {
		const value = next[key];
		const text = Array.isArray(value) ? value.join(',') : value;
		if (text) params.set(names[key], text);
	}
	const query = params.toString().replaceAll('%2C', ',').replaceAll('%2F', '/');
	return query ? `${path}?${query}` : path;
}

/** The choice as the hidden fields of a form; `without` is what the form itself asks. */
export function fieldsOf(choice: OverviewChoice, without: keyof OverviewChoice): Record<string, string> {
	const params = new URL(hrefOf(choice, { [without]: without === 'cards' ? [] : null }), 'http://x')
		.searchParams;
	return Object.fromEntries(params);
}
