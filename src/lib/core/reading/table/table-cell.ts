import { findQuantities, type Quantity } from '../../quantity/quantity.ts';
import type { TokenRange } from '../../text/blocks.ts';
import type { Token } from '../../text/tokens.ts';
import type { Page } from '../page/page.ts';

export const tokensOf = (page: Page, c: TokenRange | null | undefined): readonly Token[] =>
	c ? page.tokens.slice(c.from, c.to) : [];

/** Folded words of a cell. */
export const wordsOf = (page: Page, c: TokenRange | null | undefined) =>
	tokensOf(page, c)
		.map((t) => t.fold)
		.join(' ');

/** A cell as printed, in NFC, with single spaces. */
export const textOf = (page: Page, c: TokenRange | null | undefined) => {
	const first = c && page.tokens[c.from];
	const last = c && page.tokens[c.to - 1];
	if (!first || !last || c.to <= c.from) return '';
	return page.doc.text.slice(first.start, last.end).replace(/ {2,}/g, ' ');
};

/** A number of a cell: its tokens, and whether it is told as a rise (1) or a fall (-1); 0 where no sign or word says. */
export interface CellFigure {
	q: Quantity;
	/** first token of what is shown as the quote */
	from: number;
	sign: 1 | -1 | 0;
}

const RISE = /^([+↑▲]|tăng)$/;
const FALL = /^([-–−↓▼]|giảm)$/;
const DATE = /^\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{2,4}/;

/** A cell in brackets: "(6)" */
const OPENS = '(';

/** How many tokens may stand before the number: a bound, a sign. */
const LEAD = 3;

function placed(found: Quantity, at: number): Quantity {
	return {
		...found,
		from: found.from + at,
		to: found.to + at,
		numFrom: found.numFrom + at,
		numTo: found.numTo + at,
		unitFrom: found.unitFrom + at,
		unitTo: found.unitTo + at,
	};
}

/** The numbers in tokens [from, to) of a cell, read alone. */
function quantitiesIn(page: Page, from: number, to: number): Quantity[] {
	const own = page.tokens.slice(from, to);
	return findQuantities(own, 0, own.length, new Uint8Array(own.length), page.doc.text).map((q) =>
		placed(q, from),
	);
}

/** A number with the sign or word right before it, not before token `from`. */
function figureOf({ tokens }: Page, q: Quantity, from: number): CellFigure {
	const lead = q.from > from ? (tokens[q.from - 1]?.fold ?? '') : '';
	const sign = RISE.test(lead) ? 1 : FALL.test(lead) ? -1 : 0;
	return { q, from: sign === 0 ? q.from : q.from - 1, sign };
}

/**
 * The numbers a cell holds, read alone; none when it begins with anything else, or is a day.
 *
 * in   parts: how many numbers the unit parts by strokes: 2 for "vụ/đối tượng"
 * out  one figure; as many as there are parts for "25/30"; all of "05 vụ/07 đối tượng"
 */
export function readCell(page: Page, cell: TokenRange, parts = 1): CellFigure[] {
	const { tokens } = page;
	if (cell.to <= cell.from || DATE.test(textOf(page, cell))) return [];
	if (parts > 1) {
		const strokes: number[] = [];
		for (let k = cell.from; k < cell.to; k += 1) if (tokens[k]?.text === '/') strokes.push(k);
		if (strokes.length === parts - 1) {
			const edges = [cell.from, ...strokes.map((k) => k + 1), cell.to + 1];
			const found = edges.slice(1).map((end, i) => quantitiesIn(page, edges[i] as number, end - 1)[0]);
			if (found.every((q) => q?.cls === 'bare'))
				return found.map((q, i) => figureOf(page, q as Quantity, edges[i] as number));
		}
	}
	let at = cell.from;
	if (tokens[at]?.text === OPENS) at += 1;
	const lead = tokens[at]?.fold ?? '';
	const sign = RISE.test(lead) ? 1 : FALL.test(lead) ? -1 : 0;
	// a cell is read alone: "0" beside "-2" is no range
	if (sign !== 0 && cell.to > at + 1) at += 1;
	const found = quantitiesIn(page, at, cell.to);
	const [first] = found;
	if (!first || first.numFrom - at > LEAD - 1) return [];
	const figures: CellFigure[] = [{ q: first, from: sign === 0 ? first.from : at - 1, sign }];
	// "05 vụ/07 đối tượng": each number with a noun of its own; "Giảm 12 (12,2%)": told again as a share
	for (const q of found.slice(1)) {
		const before = figures.at(-1) as CellFigure;
		const share = sign !== 0 && q.cls === 'percent';
		if ((first.cls === 'bare' || q.cls === 'bare') && !share) break;
		if (q.from - before.q.to > LEAD) break;
		const figure = figureOf(page, q, before.q.to);
		figures.push(figure.sign === 0 ? { ...figure, sign: before.sign } : figure);
	}
	return figures;
}
