import { codelists } from '#lib/codelists/index.ts';
import type { ArticleInput, Reading, ReadingResult } from '#lib/core/observation/types.ts';
import { parseNumberText } from '#lib/core/quantity/number-text.ts';
import { changeOf } from './tables/changes.ts';
import { readColumns, type Columns } from './tables/columns.ts';
import type { ValueColumn } from './tables/value-column.ts';
import { Grid } from './tables/grid.ts';
import { readLayout } from './tables/layout.ts';
import { periodOfLines, readTablePeriod, withWindow, type TablePeriod } from './tables/periods.ts';
import { readRows, type RowWords } from './tables/rows.ts';
import { sentencesOf, type CellWords } from './tables/sentences.ts';
import { subjectOf, underTitle } from './tables/title.ts';
import {
	bracketUnit,
	captionUnit,
	isNumber,
	isOrg,
	isPair,
	isPhrase,
	isTarget,
	withoutBrackets,
} from './tables/words.ts';
import type { Cell, Table } from './text-builder.ts';

/** The core's reading of one text. */
export type ReadText = (input: ArticleInput) => ReadingResult;

/** Cells tried in one file; a real report has far fewer. */
const MOST_CELLS = 10_000;

/** A number in its plainest form: no bound, no decimals, not zero. */
const WHOLE_NUMBER = /^(?:[1-9]\d{0,2}(?:\.\d{3}){1,4}|0?[1-9]\d{0,11})$/;
/** Stands for any such number while the words around it are read. */
const ANY = '37';

export interface TableReading {
	readings: Reading[];
	/** true when the table has more figures than are read */
	cut: boolean;
}

/** What holds for a whole table. */
interface Above {
	period: TablePeriod | null;
	window: TablePeriod | null;
	unit: string;
	/** what the table is about, as its title says */
	subject: string;
}

/** Where in a table the period of a figure is named. */
type Ground = 'column' | 'row' | 'heading';

/** A value of a cell to be read: the whole cell, or one part of "25/30". */
interface Part {
	value: string;
	unit: string;
	/** offset in the cell's words */
	at: number;
}

function partsOf(value: string, unit: string): Part[] {
	const units = unit.split('/').map((u) => u.trim());
	if (!isPair(value) || units.length < 2) return [{ value, unit, at: 0 }];
	const parts: Part[] = [];
	let at = 0;
	for (const [i, piece] of value.split('/').entries()) {
		const lead = piece.length - piece.trimStart().length;
		const own = units[i];
		if (own) parts.push({ value: piece.trim(), unit: own, at: at + lead });
		at += piece.length + 1;
	}
	return units.length === value.split('/').length ? parts : [];
}

/** True when the unit read is of the kind the table names: money is never taken for people. */
function fits(reading: Reading, unit: string, plain: Reading | null): boolean {
	if (unit === '' || !plain) return true;
	const dimension = (r: Reading) => codelists.unit(r.unit)?.dimension;
	return dimension(plain) === dimension(reading);
}

class TableReader {
	readonly readings: Reading[] = [];
	cut = false;
	readonly #article: ArticleInput;
	readonly #read: ReadText;
	// long tables repeat themselves; each sentence is read once
	readonly #asked = new Map<string, ReadingResult>();
	/** what a number means by the words around it */
	readonly #meant = new Map<string, Reading[]>();
	#tried = 0;

	constructor(article: ArticleInput, read: ReadText) {
		this.#article = article;
		this.#read = read;
	}

	#ask(text: string): ReadingResult {
		const known = this.#asked.get(text);
		if (known) return known;
		// the sentence is the table's, not the article's: no day of issue moves its period
		const result = this.#read({ ...this.#article, text });
		this.#asked.set(text, result);
		return result;
	}

	table(grid: Grid, columns: Columns, body: number, above: Above): void {
		// where the figures of an item came to stand, for its details
		let parents = new Map<string, number>();
		for (const row of readRows(grid, columns, body)) {
			if (row.total && !columns.labelIsOrg) continue;
			const own = new Map<string, number>();
			const levels = new Map<number, Reading[]>();
			for (const column of columns.values) {
				const cell = grid.cell(row.row, column.at);
				const value = grid.own(row.row, column.at);
				if (!cell || !(isNumber(value) || isPair(value) || isPhrase(value))) continue;
				if (++this.#tried > MOST_CELLS) {
					this.cut = true;
					return;
				}
				const found = this.#cell(cell, value, row, column, columns, above);
				levels.set(column.at, found);
				for (const reading of found) {
					const key = [column.at, reading.indicator, reading.unit, JSON.stringify(reading.dims)].join(' ');
					const partOf = row.detail ? (parents.get(key) ?? null) : null;
					own.set(key, this.readings.push({ ...reading, partOf }) - 1);
				}
			}
			for (const { at, of, falls } of columns.changes) {
				const cell = grid.cell(row.row, at);
				const [level, ...others] = levels.get(of) ?? [];
				const change =
					cell && level && others.length === 0
						? changeOf(level, cell, grid.own(row.row, at), { falls })
						: null;
				if (change)
					this.readings.push({ ...change, quote: this.#article.text.slice(change.start, change.end) });
			}
			if (!row.detail) parents = own;
		}
	}

	#cell(
		cell: Cell,
		value: string,
		row: RowWords,
		column: ValueColumn,
		columns: Columns,
		above: Above,
	): Reading[] {
		const whose = columns.labelIsOrg ? row.label : column.org;
		const rowPeriod = readTablePeriod(withoutBrackets(row.label), above.period, this.#article.issued);
		const counted =
			columns.labelIsOrg || (rowPeriod && column.measures.length > 0) ? '' : withoutBrackets(row.label);
		const outer = [...column.measures].reverse();
		const chain = counted === '' ? outer : outer.length > 0 ? [...outer, counted] : [counted];
		const measure = underTitle(chain[0] ?? '', above.subject);
		if (measure === '') return [];
		const unit = row.unit || bracketUnit(row.label) || column.unit || above.unit;
		const words: Omit<CellWords, 'value' | 'unit'> = {
			lead: row.total ? '' : whose,
			measure,
			within: [...chain.slice(1), ...row.within],
			detail: row.detail || chain.length > 1,
		};
		const period = column.period ?? rowPeriod;
		const settled = period ? withWindow(period, above.window) : above.period;
		const parts = isPhrase(value) ? [{ value, unit: '', at: 0 }] : partsOf(value, unit);
		return parts.flatMap((part) =>
			this.#part({ ...words, value: part.value, unit: part.unit }).map((reading) => {
				const whole = part.at === 0 && part.value === value;
				const start = cell.start + (whole && !isPhrase(value) ? 0 : part.at + reading.start);
				const end = whole && !isPhrase(value) ? cell.end : cell.start + part.at + reading.end;
				return this.#placed(reading, { start, end: Math.min(end, cell.end) }, cell, {
					period: settled,
					ground: column.period ? 'column' : rowPeriod ? 'row' : 'heading',
					target: column.target || isTarget(row.label),
					org: isOrg(words.lead) ? words.lead : '',
				});
			}),
		);
	}

	/** The readings of one value, their offsets counted in the value. */
	#part(words: CellWords): Reading[] {
		const number = WHOLE_NUMBER.test(words.value) ? parseNumberText(words.value) : null;
		if (number === null) return this.#say(words);
		// what a row's numbers mean does not hang on which they are: "2024" above "buổi" is no year
		const key = JSON.stringify([words.lead, words.measure, words.within, words.unit, words.detail]);
		let meant = this.#meant.get(key);
		if (!meant) this.#meant.set(key, (meant = this.#say({ ...words, value: ANY })));
		const [one] = meant;
		if (meant.length !== 1 || one?.value !== Number(ANY)) return this.#say(words);
		return [{ ...one, value: number, start: 0, end: words.value.length }];
	}

	#say(words: CellWords): Reading[] {
		let plain: Reading | null = null;
		for (const made of sentencesOf(words)) {
			const found = this.#ask(made.text).readings.filter(
				(r) => r.start < made.end && r.end > made.start && r.kind !== 'change',
			);
			plain ??= found[0] ?? null;
			const coded = found.filter((r) => r.indicator !== 'other' && fits(r, words.unit, plain));
			if (coded.length > 0) {
				return coded.map((r) => ({
					...r,
					start: Math.max(0, r.start - made.start),
					end: Math.min(made.end, r.end) - made.start,
				}));
			}
		}
		return [];
	}

	#placed(
		reading: Reading,
		span: { start: number; end: number },
		cell: Cell,
		said: { period: TablePeriod | null; ground: Ground; target: boolean; org: string },
	): Reading {
		// words of the row itself may name a period; a column or row for it says more
		const bySentence = said.ground === 'heading' && reading.stated.period === 'stated';
		return {
			...reading,
			...span,
			quote: this.#article.text.slice(span.start, span.end),
			...(bySentence ? {} : periodFields(said.period)),
			kind: said.target ? 'target' : reading.kind === 'target' ? 'result' : reading.kind,
			orgUnit: reading.orgUnit === '_T' && said.org !== '' ? said.org : reading.orgUnit,
			stated: { ...reading.stated, period: bySentence || said.ground !== 'heading' ? 'stated' : 'implied' },
			partOf: null,
			duplicateOf: null,
			rules: [
				`cell:${cell.address}`,
				...(bySentence || !said.period ? [] : [`period:${said.ground}`]),
				...reading.rules.filter((rule) => !isSettled(rule, !bySentence && said.period !== null)),
			],
		};
	}
}

/** True for what a rule says of the period of the made sentence, where the table itself settles it. */
const isSettled = (rule: string, hasPeriod: boolean) => hasPeriod && /^(?:doubt:)?period(?::|$)/.test(rule);

/** A reading's period as the table gives it, none where it gives none. */
function periodFields(
	period: TablePeriod | null,
): Pick<Reading, 'timePeriod' | 'periodStart' | 'periodEnd' | 'periodBasis' | 'periodLabel'> {
	return {
		timePeriod: period?.code ?? null,
		periodStart: period?.start ?? null,
		periodEnd: period?.end ?? null,
		periodBasis: period?.basis ?? 'UNKNOWN',
		periodLabel: null,
	};
}

/**
 * Reads tables cell by cell: each number with its row's words, its column's period and its unit is read as the
 * sentence a report would say, and the reading is put back on the cell.
 *
 * in   the article; each table with the lines of words above it, nearest last; the core's reading
 * out  readings whose spans are cells or parts of cells; the first rule names the cell: "cell:Sheet1!C5"
 */
export function readTables(
	article: ArticleInput,
	tables: readonly { table: Table; caption: readonly string[] }[],
	read: ReadText,
): TableReading {
	const reader = new TableReader(article, read);
	for (const { table, caption } of tables) {
		const grid = new Grid(article.text, table);
		const layout = readLayout(grid);
		const lines = [...caption, ...layout.title];
		const named = periodOfLines(lines, article.issued);
		const columns = readColumns(grid, layout, named?.period ?? null, article.issued);
		if (!columns) continue;
		const above: Above = {
			period: named && withWindow(named.period, named.window),
			window: named?.window ?? null,
			unit: lines.map(captionUnit).findLast((u) => u !== '') ?? '',
			subject: subjectOf(lines),
		};
		reader.table(grid, columns, layout.body, above);
	}
	return { readings: reader.readings, cut: reader.cut };
}
