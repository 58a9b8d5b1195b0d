import type { Columns } from './columns.ts';
import type { Grid } from './grid.ts';
import {
	isBareNoun,
	isEmptyValue,
	isLabelHeader,
	isNumber,
	isOrderHeader,
	isPair,
	isPhrase,
	isTotal,
	levelOf,
	readMark,
} from './words.ts';

/** What names the figures of one row. */
export interface RowWords {
	row: number;
	/** what is counted, or whose figures these are */
	label: string;
	/** what the row belongs to, nearest first */
	within: string[];
	/** true when the row is a part or detail of what it belongs to, not one item of a section */
	detail: boolean;
	unit: string;
	total: boolean;
}

/** A section's name is words, not a paragraph. */
const LONGEST_NAME = 120;

const UNMARKED_ITEM = 2;
const UNMARKED_DETAIL = 4;

/** Names every row that holds values, with the sections and items above it. */
export function readRows(grid: Grid, columns: Columns, body: number): RowWords[] {
	const rows: RowWords[] = [];
	const above: { level: number; words: string }[] = [];
	const labelAt = columns.labels.at(-1) as number;
	const marked =
		columns.order !== null &&
		Array.from({ length: grid.height - body }, (_, i) => grid.own(body + i, columns.order ?? 0)).some(
			(t) => t !== '',
		);
	let last = '';
	for (let r = body; r < grid.height; r++) {
		const own = readMark(grid.held(r, labelAt));
		const order = columns.order === null ? '' : grid.own(r, columns.order).replace(/[.)]+$/, '');
		// a table that goes on over pages repeats its heads
		if (isLabelHeader(own.words) || isOrderHeader(order)) continue;
		const filled = columns.values.filter(({ at }) => {
			const text = grid.own(r, at);
			return isNumber(text) || isPair(text) || isPhrase(text);
		});
		let words = own.words.slice(0, 300);
		// "Cộng" may begin in the column of order numbers
		if (words === '' && /\p{L}{2}/u.test(order)) words = order;
		// a row that spans its columns as a section's name begins in the first of them
		if (words === '' && filled.length === 0) {
			const alone = grid.filled(r).map((c) => grid.own(r, c));
			if (alone.length !== 1 || !/\p{L}{2}/u.test(alone[0] ?? '') || isEmptyValue(alone[0] ?? '')) continue;
			words = readMark(alone[0] ?? '').words;
		}
		const detailWords = /^(?:trong đó|gồm|cụ thể)/iu.test(words);
		const level =
			levelOf(order === words ? '' : order || own.mark) ??
			(detailWords || marked ? UNMARKED_DETAIL : words === words.toUpperCase() ? 1 : UNMARKED_ITEM);
		if (words === '' && filled.length > 0) {
			// the same item again in another unit
			const item = rows.at(-1);
			const unit = unitOf(grid, columns, r);
			if (item && last !== '' && unit !== '' && unit !== item.unit) rows.push({ ...item, row: r, unit });
			continue;
		}
		// a detail under an item says more than its mark does
		const depth = level === UNMARKED_DETAIL && own.mark === '' && detailWords ? UNMARKED_DETAIL - 1 : level;
		while (above.length > 0 && (above.at(-1)?.level ?? 0) >= depth) above.pop();
		const groups = columns.labels
			.slice(0, -1)
			.map((c) => grid.held(r, c))
			.filter((t) => t !== '' && !isNumber(t));
		const name = words.replace(/[:;,.]+$/u, '').slice(0, LONGEST_NAME);
		if (filled.length > 0 && words !== '') {
			const item = rows.at(-1);
			const ofItem = item && !columns.labelIsOrg && isBareNoun(words) ? [whatOf(item)] : [];
			last = words;
			rows.push({
				row: r,
				label: words,
				within: [...ofItem, ...above.map((a) => a.words).reverse(), ...groups.reverse()],
				detail: !columns.labelIsOrg && level > UNMARKED_ITEM && above.some((a) => a.level >= UNMARKED_ITEM),
				unit: unitOf(grid, columns, r),
				total: isTotal(words),
			});
		}
		above.push({ level: depth, words: name });
	}
	return rows;
}

/** What a row counts, in words; of a row that is a noun alone, what that noun is of. */
const whatOf = ({ label, within }: RowWords) => (isBareNoun(label) ? (within[0] ?? label) : label);

const unitOf = (grid: Grid, columns: Columns, row: number) =>
	columns.unit === null ? '' : grid.held(row, columns.unit).replace(/^[-–…x.]+$/i, '');
