import { isIndex, isMonth, isNumber, isPair, isPhrase, isYear, levelOf } from './cell-words.ts';
import type { Grid } from './grid.ts';
import { isHeadWord, stepsOfHead } from './head-words.ts';

/** A table by its rows: those that name its columns, and those with something to read. */
export interface Layout {
	heads: number[];
	/** rows [from, to) */
	from: number;
	to: number;
}

/** Lines of heads a table has at most. */
const MOST_HEADS = 4;

export function isIndexRow(grid: Grid, row: number): boolean {
	const words = grid.words(row);
	if (words.length < 3 || !words.every(isIndex)) return false;
	// "01 | 12 | 15": a month and its figures
	const told = words.flatMap((w) => /\d{1,2}/.exec(w)?.[0] ?? []).map(Number);
	return told.every((n, i) => i === 0 || n === (told[i - 1] ?? 0) + 1);
}

const isPlainNumber = (words: string) => isNumber(words) && !isYear(words);

/** "Tháng | 1 | 2 | 3": numbers one after the other under what they count. */
function countsTime([first = '', ...others]: readonly string[]): boolean {
	if (stepsOfHead(first.toLowerCase()) === null || others.length < 2) return false;
	const told = others.filter((w) => /^\d{1,2}$/.test(w)).map(Number);
	return (
		told.length >= 2 &&
		told.every((n, i) => i === 0 || n === (told[i - 1] ?? 0) + 1) &&
		others.every((w) => !isPlainNumber(w) || /^\d{1,2}$/.test(w))
	);
}

/** The deepest mark that opens a section: "III" and "A" are of level 1, "3" of level 2. */
const SECTION_LEVEL = 2;

/** "III | Cửa khẩu": a section by its number, though its name may head a column too. */
function isSection([mark = '', ...names]: readonly string[]): boolean {
	const level = levelOf(mark.replace(/[.)]+$/, ''));
	return names.length === 1 && level !== null && level <= SECTION_LEVEL;
}

/** A row that names columns: one of the words tables begin with, another cell beside it, no plain numbers. */
function isHeadRow(grid: Grid, row: number): boolean {
	const words = grid.words(row);
	// numbers are the quicker question, and most rows have some
	if (words.length < 2 || isSection(words)) return false;
	return words.some(isPlainNumber) ? countsTime(words) : words.some(isHeadWord);
}

function isDataRow(grid: Grid, row: number): boolean {
	let named = false;
	for (let c = 0; c < grid.width; c += 1) {
		if (!named) {
			named = /\p{L}/u.test(grid.held(row, c)) || isYear(grid.held(row, c)) || isMonth(grid.held(row, c));
			continue;
		}
		const own = grid.own(row, c);
		if (isPlainNumber(own) || isPair(own) || isPhrase(own)) return true;
	}
	return false;
}

/** True when a row under a head only divides its columns: nothing of its own below the names of the first ones. */
function divides(grid: Grid, head: number, row: number): boolean {
	const filled = grid.filled(row);
	return (
		filled.length > 0 &&
		filled.every((c) => !isHeadWord(grid.own(head, c))) &&
		!filled.some((c) => isPlainNumber(grid.own(row, c)) && !/^\d{1,2}$/.test(grid.own(row, c))) &&
		!isDataRow(grid, row)
	);
}

const sameWords = (grid: Grid, a: number, b: number) =>
	grid.words(a).join('\t').toLowerCase() === grid.words(b).join('\t').toLowerCase();

/** The head that begins at or after a row: its rows, and the first row below them; null where no figures follow. */
function nextHead(grid: Grid, from: number): { heads: number[]; body: number } | null {
	let row = from;
	while (row < grid.height && !isHeadRow(grid, row) && !isDataRow(grid, row)) row += 1;
	if (row >= grid.height) return null;
	if (!isHeadRow(grid, row)) {
		// no word gives the head away: rows of several cells right above the first numbers
		let first = row;
		while (first > from && row - first < 2 && grid.filled(first - 1).length >= 2) first -= 1;
		const rows = Array.from({ length: row - first }, (_, i) => first + i);
		return { heads: rows.filter((r) => !isIndexRow(grid, r)), body: row };
	}
	const heads = [row];
	let body = row + 1;
	for (; body < grid.height && body < row + MOST_HEADS; body += 1) {
		if (isIndexRow(grid, body)) continue;
		if (!divides(grid, row, body) || grid.filled(body).length < 2) break;
		heads.push(body);
	}
	return { heads, body };
}

/** More columns than any report has: what is asked of each pair of them stays little. */
const MOST_COLUMNS = 1_000;

/** The tables that stand below one another in a grid, each under a head of its own. */
export function readLayouts(grid: Grid): Layout[] {
	const out: Layout[] = [];
	if (grid.width > MOST_COLUMNS) return out;
	let found = nextHead(grid, 0);
	while (found) {
		const { heads, body } = found;
		const isRepeated = (row: number) => heads.some((h) => sameWords(grid, h, row));
		let to = body;
		while (to < grid.height && (!isHeadRow(grid, to) || isRepeated(to))) to += 1;
		out.push({ heads, from: body, to });
		found = to < grid.height ? nextHead(grid, to) : null;
	}
	return out;
}

/** True for a row of the body that only repeats the head, as on the next page, or counts the columns. */
export const isRepeatedHead = (grid: Grid, layout: Layout, row: number) =>
	isIndexRow(grid, row) || layout.heads.some((h) => sameWords(grid, h, row));
