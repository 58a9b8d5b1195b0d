import { tokenize } from '#lib/core/text/tokens.ts';
import { readUnitNoun } from '#lib/core/quantity/unit-nouns.ts';
import type { Grid } from './grid.ts';
import { changeColumn, type ChangeColumn } from './changes.ts';
import type { Layout } from './layout.ts';
import { readTablePeriod, type TablePeriod } from './periods.ts';
import type { ValueColumn } from './value-column.ts';
import {
	bracketUnit,
	isAside,
	isLabelHeader,
	isNumber,
	isOrderHeader,
	isOrg,
	isOrgHeader,
	isPair,
	isPhrase,
	isPlainHead,
	isTarget,
	isUnitHeader,
	withoutBrackets,
} from './words.ts';

export interface Columns {
	order: number | null;
	unit: number | null;
	/** columns of words that name a row, from the left; the last names what is counted, or whose */
	labels: number[];
	/** the last label column names posts, units or places */
	labelIsOrg: boolean;
	values: ValueColumn[];
	changes: ChangeColumn[];
}

/** Names above a column, outermost first. A header over several columns that were not merged stands over the first only. */
function headsOf(grid: Grid, headers: readonly number[]): string[][] {
	const heads: string[][] = Array.from({ length: grid.width }, () => []);
	headers.forEach((row, i) => {
		const below = headers[i + 1];
		let group = '';
		for (let c = 0; c < grid.width; c++) {
			const held = grid.held(row, c);
			if (held !== '') group = below !== undefined && grid.own(below, c) !== '' ? held : '';
			const words = held || (below !== undefined && grid.own(below, c) !== '' ? group : '');
			const head = heads[c] as string[];
			if (words !== '' && head.at(-1) !== words) head.push(words);
		}
	});
	return heads;
}

const isValue = (text: string) => isNumber(text) || isPair(text) || isPhrase(text);
const isUnit = (text: string) => {
	const mark = readUnitNoun(tokenize(text.toLowerCase()), 0);
	return mark !== null && mark.entry.cls !== 'none';
};

function toValue(
	at: number,
	head: readonly string[],
	above: TablePeriod | null,
	issued: string | null,
): ValueColumn {
	const all = head.join(' ');
	const period = readTablePeriod(all, above, issued);
	const measures: string[] = [];
	let org = '';
	for (const words of head) {
		const plain = withoutBrackets(words);
		if (isOrg(plain)) org = plain;
		else if (!isPlainHead(plain) && !isTarget(plain) && !readTablePeriod(plain, above, issued))
			measures.push(plain);
	}
	return {
		at,
		measures,
		org,
		unit: head.map(bracketUnit).findLast((u) => u !== '') ?? '',
		period,
		target: isTarget(all) && !/thực hiện|kết quả|đạt/iu.test(all),
	};
}

/** The cell right above a column's values; null when it has no head. */
function lowestHead(grid: Grid, headers: readonly number[], column: number): number | null {
	const row = headers.findLast((r) => grid.held(r, column) !== '');
	return row === undefined ? null : grid.holder(row, column);
}

/** Columns that nothing tells apart, or that share their lowest head, are of different things all the same: none is read. */
function tellApart(values: readonly ValueColumn[], headOf: (column: number) => number | null): ValueColumn[] {
	const seen = new Map<string, number>();
	const namesOf = ({ at, measures, org, unit, period, target }: ValueColumn) => {
		const head = headOf(at);
		const said = JSON.stringify([measures, org, unit, period?.code, target]);
		return head === null ? [said] : [said, `head ${head}`];
	};
	for (const name of values.flatMap(namesOf)) seen.set(name, (seen.get(name) ?? 0) + 1);
	return values.filter((v) => namesOf(v).every((name) => seen.get(name) === 1));
}

/**
 * The columns of a table by what they hold.
 *
 * in   the period above the table, for heads such as "Quý I"; the article's day
 * out  null when no column holds values or none names the rows
 */
export function readColumns(
	grid: Grid,
	layout: Layout,
	above: TablePeriod | null,
	issued: string | null,
): Columns | null {
	const heads = headsOf(grid, layout.headers);
	const body = Array.from({ length: grid.height - layout.body }, (_, i) => layout.body + i);
	const found: Columns = { order: null, unit: null, labels: [], labelIsOrg: false, values: [], changes: [] };
	const some = (c: number, test: (text: string) => boolean) => body.some((r) => test(grid.own(r, c)));
	const most = (c: number, test: (text: string) => boolean) => {
		const filled = body.map((r) => grid.own(r, c)).filter((t) => t !== '');
		return filled.length > 0 && filled.filter(test).length * 2 > filled.length;
	};
	for (let c = 0; c < grid.width; c++) {
		const head = heads[c] as string[];
		const all = head.join(' ');
		if (found.order === null && head.some(isOrderHeader)) found.order = c;
		else if (found.unit === null && head.some(isUnitHeader)) found.unit = c;
		else if (head.some(isLabelHeader)) found.labels.push(c);
		else if (head.some((h) => /^đơn vị$/iu.test(h)) && found.unit === null && most(c, isUnit)) found.unit = c;
		else if (isAside(all)) {
			const change = changeColumn(c, all, found.values);
			if (change) found.changes.push(change);
		} else if (found.labels.length > 0 && some(c, isValue) && !head.some(isOrgHeader)) {
			found.values.push(toValue(c, head, above, issued));
		} else if (found.values.length === 0 && some(c, (t) => /\p{L}{2}/u.test(t))) found.labels.push(c);
	}
	const last = found.labels.at(-1);
	if (last === undefined || found.values.length === 0) return null;
	found.values = tellApart(found.values, (c) => lowestHead(grid, layout.headers, c));
	// "Nội dung (vụ)": the unit of every column that names none
	const unit =
		found.labels
			.flatMap((c) => heads[c] ?? [])
			.map(bracketUnit)
			.findLast((u) => u !== '') ?? '';
	for (const value of found.values) if (found.unit === null) value.unit ||= unit;
	const told = new Set(found.values.map((v) => v.at));
	found.changes = found.changes.filter((change) => told.has(change.of));
	found.labelIsOrg = (heads[last] as string[]).some(isOrgHeader) || most(last, isOrg);
	return found;
}
