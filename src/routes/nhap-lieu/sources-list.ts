/** What a folder's sources.csv says about one of its files. */
export interface ListedSource {
	file: string;
	title: string;
	outlet: string;
	url: string;
	issued: string;
	area: string;
}

const columns = ['file', 'title', 'outlet', 'url', 'issued', 'area'] as const;

/** Rows of cells of a comma-separated text, quotes doubled inside quotes (RFC 4180). */
function cellsOf(text: string): string[][] {
	const rows: string[][] = [];
	let row: string[] = [];
	let cell = '';
	let quoted = false;
	for (let i = 0; i < text.length; i++) {
		const c = text[i] as string;
		if (quoted) {
			if (c !== '"') cell += c;
			else if (text[i + 1] === '"') cell += text[++i];
			else quoted = false;
		} else if (c === '"' && cell === '') quoted = true;
		else if (c === ',') {
			row.push(cell);
			cell = '';
		} else if (c === '\n' || c === '\r') {
			if (c === '\r' && text[i + 1] === '\n') i++;
			rows.push([...row, cell]);
			row = [];
			cell = '';
		} else cell += c;
	}
	if (cell !== '' || row.length) rows.push([...row, cell]);
	return rows;
}

/**
 * Reads a folder's sources.csv (file,title,outlet,url,issued,area in any order).
 *
 * out  one row a file, missing cells empty; null when the text has no column `file`
 */
export function readSourcesList(text: string): ListedSource[] | null {
	const [head, ...rows] = cellsOf(text.replace(/^\ufeff/u, ''));
	const at = columns.map((name) => head?.map((h) => h.trim().toLowerCase()).indexOf(name) ?? -1);
	if (at[0] === -1) return null;
	return rows
		.filter((row) => (row[at[0] ?? 0] ?? '').trim())
		.map(
			(row) =>
				Object.fromEntries(
					columns.map((name, i) => [name, (row[at[i] ?? -1] ?? '').trim()]),
				) as unknown as ListedSource,
		);
}
