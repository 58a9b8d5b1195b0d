import { readDelimited } from './text/delimited.ts';

/** What a folder's sources.csv says about one of its files; what it does not say is empty. */
export interface ListedSource {
	file: string;
	title: string;
	outlet: string;
	url: string;
	issued: string;
	area: string;
}

/** A file that a system or an open office program lays beside the others: ".DS_Store", "Thumbs.db", "~$bao cao.docx". */
export const isBeside = (name: string): boolean => /^(?:\.|~\$|(?:thumbs\.db|desktop\.ini)$)/iu.test(name);

const columns = ['file', 'title', 'outlet', 'url', 'issued', 'area'] as const;

/**
 * Reads a folder's sources.csv (file,title,outlet,url,issued,area in any order).
 *
 * out  one row a file, missing cells empty; null when the text has no column `file`
 */
export function readSourcesList(text: string): ListedSource[] | null {
	const [head, ...rows] = [...readDelimited(text.replace(/^\ufeff/u, ''), ',')];
	const names = head?.map((h) => h.trim().toLowerCase()) ?? [];
	const at = columns.map((name) => names.indexOf(name));
	if (at[0] === -1) return null;
	return rows
		.filter((row) => (row[at[0] ?? 0] ?? '').trim())
		.map(
			(row) =>
				Object.fromEntries(
					columns.map((name, i) => [name, (row[at[i] ?? -1] ?? '').trim().normalize('NFC')]),
				) as unknown as ListedSource,
		);
}
