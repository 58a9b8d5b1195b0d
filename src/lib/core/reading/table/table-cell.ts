import { findQuantities, type Quantity } from '../../quantity/quantity.ts';
import type { TokenRange } from '../../text/blocks.ts';
import type { Token } from '../../text/tokens.ts';
import type { Page } from '../page/page.ts';

/** Folded words of a cell. */
export const wordsOf = (page: Page, c: TokenRange | undefined) =>
	c
		? page.tokens
				.slice(c.from, c.to)
				.map((t) => t.fold)
				.join(' ')
		: '';
/** A cell as printed, in NFC, with single spaces. */
export const textOf = (page: Page, c: TokenRange | undefined) => {
	const first = c && page.tokens[c.from];
	const last = c && page.tokens[c.to - 1];
	if (!first || !last || c.to <= c.from) return '';
	return page.doc.text.slice(first.start, last.end).replace(/ {2,}/g, ' ');
};
export const isNumeric = (page: Page, c: TokenRange) => /^[+\-–−]?\d/.test(textOf(page, c));

/** The number a cell holds, read alone; null when it begins with anything else. */
export function readCell(page: Page, cell: TokenRange): { q: Quantity; from: number; sign: 1 | -1 } | null {
	const { tokens, doc } = page;
	if (cell.to <= cell.from) return null;
	const lead = (tokens[cell.from] as Token).text;
	const signed = /^[+\-–−]$/.test(lead) && cell.to > cell.from + 1;
	// a cell is read alone: "0" beside "-2" is no range
	const at = signed ? cell.from + 1 : cell.from;
	const own = tokens.slice(at, cell.to);
	const found = findQuantities(own, 0, own.length, new Uint8Array(own.length), doc.text)[0];
	if (!found || found.numFrom > 2) return null;
	const q: Quantity = {
		...found,
		from: found.from + at,
		to: found.to + at,
		numFrom: found.numFrom + at,
		numTo: found.numTo + at,
		unitFrom: found.unitFrom + at,
		unitTo: found.unitTo + at,
	};
	return { q, from: signed ? cell.from : q.from, sign: /^[-–−]$/.test(lead) ? -1 : 1 };
}
