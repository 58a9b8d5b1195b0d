import {
	hasLetters,
	isEmptyValue,
	isSigned,
	isTotalLabel,
	isValue,
	levelOf,
	readMark,
} from './cell-words.ts';
import type { Grid } from './grid.ts';
import { foldedWords, isLabelHead, isNumberHead } from './head-words.ts';
import { isRepeatedHead, type Layout } from './layout.ts';

/** Which columns name a row. */
export interface NamingColumns {
	order: number | null;
	unit: number | null;
	/** columns of words, from the left; the last names what is counted, or whose */
	labels: readonly number[];
	values: readonly number[];
}

/** What names the figures of one row. */
export interface RowWords {
	row: number;
	/** what is counted, or whose figures these are */
	label: string;
	/** the section it stands in; empty for none */
	section: string;
	/** columns of words before the label */
	groups: readonly string[];
	/** the row this one is a part of: "Trong đó:" and its lines */
	partOf: RowWords | null;
	/** the row this one, by its mark, says more of */
	under: RowWords | null;
	unit: string;
	/** a number or a sign stands before its name */
	marked: boolean;
	total: boolean;
}

/** A line of figures without a name: their sum. */
const NAMELESS: Omit<RowWords, 'row'> = {
	label: '',
	section: '',
	groups: [],
	partOf: null,
	under: null,
	unit: '',
	marked: false,
	total: true,
};

/** A section's name is words, not a paragraph. */
const LONGEST_NAME = 120;
const LONGEST_LABEL = 300;

const SECTION = 1;
const ITEM = 2;
const DETAIL = 4;

/** "Trong đó:", "Trong đó: thuốc lá", "Gồm:" */
const OPENS = /^(?:trong đó|gồm|bao gồm|cụ thể|chia ra)\s*(?:có|gồm)?\s*[:,]?\s*/iu;

const unitOf = (grid: Grid, columns: NamingColumns, row: number) =>
	columns.unit === null ? '' : grid.held(row, columns.unit).replace(/^[-–…x.]+$/i, '');

/** Names every row that holds values, with the sections and items above it. */
export function readRows(grid: Grid, columns: NamingColumns, layout: Layout): RowWords[] {
	const rows: RowWords[] = [];
	const above: { level: number; row: RowWords | null; words: string }[] = [];
	const labelAt = columns.labels.at(-1) ?? 0;
	const body = Array.from({ length: layout.to - layout.from }, (_, i) => layout.from + i);
	const orderOf = (r: number) =>
		columns.order === null ? '' : grid.own(r, columns.order).replace(/[.)]+$/, '');
	const numbered = body.some((r) => orderOf(r) !== '');
	/** the row whose parts are being listed */
	let whole: RowWords | null = null;
	let last: RowWords | null = null;
	for (const r of body) {
		if (isRepeatedHead(grid, layout, r)) continue;
		const { mark, words: marked } = readMark(grid.held(r, labelAt));
		const order = orderOf(r);
		if (isNumberHead(foldedWords(order)) && isLabelHead(foldedWords(marked))) continue;
		const filled = columns.values.some((c) => isValue(grid.own(r, c)) || isSigned(grid.own(r, c)));
		let words = marked.slice(0, LONGEST_LABEL);
		// "Cộng" may begin in the column of order numbers
		if (words === '' && hasLetters(order)) words = order;
		if (words === '' && !filled) {
			// a row that spans its columns as a section's name begins in the first of them
			const [alone = '', ...others] = grid.words(r);
			if (others.length > 0 || !hasLetters(alone) || isEmptyValue(alone)) continue;
			words = readMark(alone).words;
		}
		if (words === '') {
			const unit = unitOf(grid, columns, r);
			if (last && unit !== '' && unit !== last.unit) rows.push({ ...last, row: r, unit });
			else if (unit === '') rows.push({ ...NAMELESS, row: r });
			continue;
		}
		const opens = OPENS.test(words);
		const label = words.replace(OPENS, '').trim();
		const marksPart = mark !== '' || (order !== '' && !hasLetters(order) && (levelOf(order) ?? 0) > ITEM);
		// parts go on while lines are marked, or bear no number in a table that numbers its items
		const part: RowWords | null = isTotalLabel(words)
			? null
			: opens
				? (whole ?? last)
				: whole && (marksPart || (numbered && order === ''))
					? whole
					: null;
		if (opens) whole = part;
		else if (!part) whole = null;
		if (opens && label === '') continue;
		const level =
			levelOf(order === words ? '' : order || mark) ??
			(part || (numbered && order === '' && filled)
				? DETAIL
				: words === words.toUpperCase() || !filled
					? SECTION
					: ITEM);
		while (above.length > 0 && (above.at(-1)?.level ?? 0) >= level) above.pop();
		const name = words.replace(/[:;,.]+$/u, '').slice(0, LONGEST_NAME);
		const item = above.findLast((a) => a.level >= ITEM && a.row !== null)?.row ?? null;
		const row: RowWords = {
			row: r,
			label,
			section: above.findLast((a) => a.row === null)?.words ?? '',
			groups: columns.labels
				.slice(0, -1)
				.map((c) => grid.held(r, c))
				.filter((t) => hasLetters(t)),
			partOf: part,
			under: part ? null : level > ITEM ? item : null,
			unit: unitOf(grid, columns, r),
			marked: mark !== '' || order !== '',
			total: isTotalLabel(words),
		};
		if (filled) {
			rows.push(row);
			last = row;
		}
		above.push({ level, row: filled ? row : null, words: name });
	}
	return rows;
}

/** True for the head or most of the labels of a column that name posts or units. */
export const mostly = (texts: readonly string[], is: (text: string) => boolean): boolean => {
	const told = texts.filter((t) => t !== '');
	return told.length > 0 && told.filter(is).length * 2 > told.length;
};
