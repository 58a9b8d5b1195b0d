import type { Grid } from './grid.ts';
import {
	isIndex,
	isLabelHeader,
	isNumber,
	isOrderHeader,
	isOrgHeader,
	isPair,
	isPhrase,
	isUnitHeader,
	isYear,
} from './words.ts';

/** The rows of a table by what they are for. */
export interface Layout {
	/** words above the headers: the table's own title and heading */
	title: string[];
	headers: number[];
	/** first row with something to read */
	body: number;
}

const hasLetters = (text: string) => /\p{L}{2}/u.test(text);

const isHeaderWord = (text: string) =>
	isOrderHeader(text) || isUnitHeader(text) || isLabelHeader(text) || isOrgHeader(text);

function isIndexRow(grid: Grid, row: number): boolean {
	const filled = grid.filled(row);
	return filled.length >= 3 && filled.every((c) => isIndex(grid.own(row, c)));
}

/** A row that names columns: at least one of the words tables begin with, another cell beside it, few plain numbers. */
function isHeaderRow(grid: Grid, row: number): boolean {
	const filled = grid.filled(row);
	return filled.length >= 2 && filled.some((c) => isHeaderWord(grid.own(row, c)));
}

function isDataRow(grid: Grid, row: number): boolean {
	let label = -1;
	for (let c = 0; c < grid.width; c++) {
		const words = grid.held(row, c);
		if (label === -1) {
			if (hasLetters(words)) label = c;
			continue;
		}
		const own = grid.own(row, c);
		if ((isNumber(own) && !isYear(own)) || isPair(own) || isPhrase(own)) return true;
	}
	return false;
}

/** True when a row under a header row only divides its columns: nothing of its own below the first ones' names. */
function goesOn(grid: Grid, header: number, row: number): boolean {
	const filled = grid.filled(row);
	return (
		filled.length > 0 &&
		filled.every((c) => !isHeaderWord(grid.own(header, c)) || grid.own(header, c) === '') &&
		!filled.some(
			(c) => isNumber(grid.own(row, c)) && !isYear(grid.own(row, c)) && !/^\d{1,2}$/.test(grid.own(row, c)),
		)
	);
}

/** Which rows of a table are its title, its headers and its body. */
export function readLayout(grid: Grid): Layout {
	let header = -1;
	let body = grid.height;
	for (let r = 0; r < grid.height; r++) {
		if (isIndexRow(grid, r)) continue;
		if (header === -1 && isHeaderRow(grid, r)) {
			header = r;
			continue;
		}
		if (header !== -1 && goesOn(grid, header, r) && r <= header + 3) continue;
		if (isDataRow(grid, r) || header !== -1) {
			body = r;
			break;
		}
	}
	if (header === -1) {
		// no word gives the header away: rows of several cells right above the first numbers
		header = body;
		while (header > 0 && body - header < 2 && grid.filled(header - 1).length >= 2) header--;
	}
	const rows = Array.from({ length: body }, (_, r) => r);
	return {
		title: rows
			.filter((r) => r < header)
			.map((r) =>
				grid
					.filled(r)
					.map((c) => grid.own(r, c))
					.join(' '),
			),
		headers: rows.filter((r) => r >= header && !isIndexRow(grid, r)),
		body,
	};
}
