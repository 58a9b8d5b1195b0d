/** Two periods of one area held against each other; null where nothing was chosen. Names as in the address. */
export interface CompareChoice {
	area: string | null;
	unit: string | null;
	/** the period asked about */
	a: string | null;
	/** its base */
	b: string | null;
}

const names = { area: 'dia-ban', unit: 'don-vi', a: 'ky', b: 'so-voi' } as const;

export function readCompareChoice(params: URLSearchParams): CompareChoice {
	const get = (name: string) => params.get(name)?.normalize('NFC').trim() || null;
	return { area: get(names.area), unit: get(names.unit), a: get(names.a), b: get(names.b) };
}

/** The address of a comparison; only what was chosen stands in it. */
export function compareHref(choice: CompareChoice): string {
	const params = new URLSearchParams();
	for (const key of Object.keys(names) as (keyof typeof names)[]) {
		const value = choice[key];
		if (value) params.set(names[key], value);
	}
	const query = params.toString().replaceAll('%2F', '/');
	return query ? `/so-sanh?${query}` : '/so-sanh';
}
