const CELL = 'cell:';
const PAGE = 'page:';

/** The address of the cell a figure was read from; null for one of prose. */
export const cellOf = (rules: readonly string[]): string | null =>
	rules.find((rule) => rule.startsWith(CELL))?.slice(CELL.length) ?? null;

/** Where in its file a figure stands, as far as the reading says: "ô Biểu 1!D8", "trang 3"; empty for plain text. */
export function placeWords(rules: readonly string[]): string {
	const cell = cellOf(rules);
	if (cell) return cell.includes('!') ? `ô ${cell}` : cell;
	const page = rules.find((rule) => rule.startsWith(PAGE))?.slice(PAGE.length);
	return page ? `trang ${page}` : '';
}
